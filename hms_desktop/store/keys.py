"""Where the database's key comes from: the environment, the keyring, or a passphrase. A missing key never makes a database.

`key.json` beside the database names the keyring's entry by an id, so a folder that was moved still opens; where there is
no keyring it holds the key itself, wrapped by a passphrase (store/passphrase.py).
"""

from __future__ import annotations

import hashlib
import os
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import orjson

from hms_desktop.config import Paths
from hms_desktop.domain.errors import StoreTrouble
from hms_desktop.domain.recovery import key_from_code
from hms_desktop.secrets import Vault, VaultTrouble
from hms_desktop.store import cipher, files

KEY_VARIABLE = "HMS_DATABASE_KEY"
AskPassphrase = Callable[[], str]
_FORMAT = 1


@dataclass(frozen=True, slots=True)
class _KeyFile:
    id: str
    wrapped: Mapping[str, Any] | None = None


def new_key() -> bytes:
    """A key for a new database, from the operating system's randomness."""
    return os.urandom(cipher.KEY_BYTES)


def find_key(
    paths: Paths, vault: Vault, environ: Mapping[str, str], ask_passphrase: AskPassphrase | None = None
) -> bytes:
    """The key of the clinic in `paths`: from the environment, else the keyring, else by passphrase.

    Raises StoreTrouble: `key-malformed`, `key-missing`, `key-file-damaged`, `keyring-trouble`, `passphrase-needed` when
    nobody can be asked, `passphrase-wrong`. Nothing is written.
    """
    from_environment = environ.get(KEY_VARIABLE)
    if from_environment is not None:
        return parse_key(from_environment)
    key_file = _read(paths)
    if key_file is None:
        raise StoreTrouble("key-missing", folder=str(paths.root))
    if key_file.wrapped is None:
        return _from_vault(paths, vault, key_file.id)
    if ask_passphrase is None:
        raise StoreTrouble("passphrase-needed")
    from hms_desktop.store import passphrase

    return passphrase.unwrap(key_file.wrapped, ask_passphrase(), bound_to=key_file.id)


def needs_passphrase(paths: Paths) -> bool:
    """Whether the key here is wrapped by a passphrase. Raises StoreTrouble `key-file-damaged`."""
    key_file = _read(paths)
    return key_file is not None and key_file.wrapped is not None


def parse_key(text: str) -> bytes:
    """The key written as 64 hexadecimal digits. Raises StoreTrouble `key-malformed`."""
    try:
        key = bytes.fromhex(text.strip())
    except ValueError:
        key = b""
    if len(key) != cipher.KEY_BYTES:
        raise StoreTrouble("key-malformed")
    return key


def keep_key(paths: Paths, vault: Vault, key: bytes, passphrase: str | None = None) -> None:
    """Keep the key on this machine: wrapped by the passphrase when one is given, else in the keyring.

    Each keeping has an entry of its own, and the key file that was there stays beside as `key-….json`: the key of another
    database, or of its backups, is never overwritten.
    Raises StoreTrouble: `keyring-missing` when a passphrase is needed, `keyring-trouble`, `disk-full`, `disk-trouble`.
    """
    entry = secrets.token_hex(16)
    wrapped = None
    if passphrase is None:
        _to_vault(vault, entry, key)
    else:
        from hms_desktop.store import passphrase as wrapping

        wrapped = wrapping.wrap(key, passphrase, bound_to=entry)
    paths.make()
    _retire(paths)
    content = {"format": _FORMAT, "id": entry} | ({} if wrapped is None else {"wrapped": wrapped})
    files.write_whole(paths.key_file, orjson.dumps(content, option=orjson.OPT_INDENT_2))


def adopt_recovery_code(paths: Paths, vault: Vault, code: str, passphrase: str | None = None) -> bytes:
    """The key from a recovery sheet, kept on this machine once it has opened the database.

    Raises Refused for a mistyped code, StoreTrouble `key-wrong` when the code is of another database, else as `keep_key`.
    """
    key = key_from_code(code)
    if not opens(paths, key):
        raise StoreTrouble("key-wrong")
    keep_key(paths, vault, key, passphrase)
    return key


def opens(paths: Paths, key: bytes) -> bool:
    """Whether a key opens the database; nothing is written. Raises StoreTrouble `database-missing` or of the disk."""
    if not paths.database.exists():
        raise StoreTrouble("database-missing", folder=str(paths.root))
    try:
        cipher.connect_as_it_is(paths.database, key).close()
    except StoreTrouble as trouble:
        if trouble.code == "database-unreadable":
            return False
        raise
    return True


def _retire(paths: Paths) -> None:
    """Keep the present key file under another name, whatever is in it."""
    try:
        content = paths.key_file.read_bytes()
    except FileNotFoundError:
        return
    except OSError as error:
        raise files.explained(error) from error
    digest = hashlib.sha256(content).hexdigest()[:8]
    files.write_whole(paths.key_file.with_name(f"key-{digest}.json"), content)


def _from_vault(paths: Paths, vault: Vault, entry: str) -> bytes:
    try:
        kept = vault.get(entry)
    except VaultTrouble as error:
        raise StoreTrouble("keyring-trouble") from error
    if kept is None:
        raise StoreTrouble("key-missing", folder=str(paths.root))
    return parse_key(kept)


def _to_vault(vault: Vault, entry: str, key: bytes) -> None:
    if not vault.available:
        raise StoreTrouble("keyring-missing")
    try:
        vault.set(entry, key.hex())
        kept = vault.get(entry)
    except VaultTrouble as error:
        raise StoreTrouble("keyring-trouble") from error
    if kept != key.hex():
        raise StoreTrouble("keyring-trouble")


def _read(paths: Paths) -> _KeyFile | None:
    try:
        content = orjson.loads(paths.key_file.read_bytes())
        if content["format"] != _FORMAT or not isinstance(content["id"], str):
            raise StoreTrouble("key-file-damaged")
        return _KeyFile(content["id"], content.get("wrapped"))
    except FileNotFoundError:
        return None
    except OSError as error:
        raise files.explained(error) from error
    except (ValueError, KeyError, TypeError) as error:
        raise StoreTrouble("key-file-damaged") from error
