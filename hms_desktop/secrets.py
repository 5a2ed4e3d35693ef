"""Secrets of this computer's user: the operating system's keyring behind get, set and forget. Nobody else imports keyring."""

from __future__ import annotations

from typing import Any, Protocol

SERVICE = "HMS Desktop"
_WEAK_MODULES = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")


class VaultTrouble(Exception):
    """The keyring refused: locked, gone, or not answering."""


class Vault(Protocol):
    """Somewhere a secret outlives the program and other people of this computer can't read it."""

    @property
    def available(self) -> bool:
        """Whether a secret put here would be kept, and kept safe."""

    def get(self, name: str) -> str | None:
        """The secret of this name, None when there is none. Raises VaultTrouble."""

    def set(self, name: str, value: str) -> None:
        """Keep a secret. Raises VaultTrouble."""

    def forget(self, name: str) -> None:
        """Drop a secret; one that is not there is no error. Raises VaultTrouble."""


class KeyringVault:
    """The operating system's keyring."""

    @property
    def available(self) -> bool:
        """False where keyring found no backend, or only one that forgets or writes plain text."""
        import keyring

        return _is_safe(keyring.get_keyring())

    def get(self, name: str) -> str | None:
        """The secret of this name, None when there is none or no keyring. Raises VaultTrouble."""
        import keyring
        from keyring.errors import KeyringError

        if not self.available:
            return None
        try:
            return keyring.get_password(SERVICE, name)
        except KeyringError as error:
            raise VaultTrouble(type(error).__name__) from error

    def set(self, name: str, value: str) -> None:
        """Keep a secret. Raises VaultTrouble, also where there is no safe keyring."""
        import keyring
        from keyring.errors import KeyringError

        if not self.available:
            raise VaultTrouble("no safe keyring")
        try:
            keyring.set_password(SERVICE, name, value)
        except KeyringError as error:
            raise VaultTrouble(type(error).__name__) from error

    def forget(self, name: str) -> None:
        """Drop a secret; one that is not there is no error. Raises VaultTrouble."""
        import keyring
        from keyring.errors import KeyringError, PasswordDeleteError

        try:
            keyring.delete_password(SERVICE, name)
        except PasswordDeleteError:
            return
        except KeyringError as error:
            raise VaultTrouble(type(error).__name__) from error


class MemoryVault:
    """The null twin: keeps secrets until the program ends; `available` can be set to False to play a bare machine."""

    def __init__(self, *, available: bool = True) -> None:
        self.available = available
        self._secrets: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        """The secret of this name, None when there is none."""
        return self._secrets.get(name) if self.available else None

    def set(self, name: str, value: str) -> None:
        """Keep a secret. Raises VaultTrouble when not available."""
        if not self.available:
            raise VaultTrouble("no safe keyring")
        self._secrets[name] = value

    def forget(self, name: str) -> None:
        """Drop a secret."""
        self._secrets.pop(name, None)


def _is_safe(backend: Any) -> bool:
    """A chain of backends writes to its first one, so that one decides; an empty chain keeps nothing."""
    if hasattr(backend, "backends"):
        chained = list(backend.backends)
        return bool(chained) and _is_safe(chained[0])
    kind = type(backend)
    return not kind.__module__.startswith(_WEAK_MODULES) and "Plain" not in kind.__name__
