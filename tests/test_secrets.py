import keyring
import keyring.backend
import keyring.backends.fail
import keyring.backends.null
import pytest
from keyring.backends.chainer import ChainerBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from hms_desktop.secrets import SERVICE, KeyringVault, MemoryVault, VaultTrouble


class ShelfKeyring(keyring.backend.KeyringBackend):
    priority = 0  # of no interest to keyring's own choice

    def __init__(self):
        super().__init__()
        self.shelf = {}

    def get_password(self, service, username):
        return self.shelf.get((service, username))

    def set_password(self, service, username, password):
        self.shelf[service, username] = password

    def delete_password(self, service, username):
        if (service, username) not in self.shelf:
            raise PasswordDeleteError
        del self.shelf[service, username]


class PlaintextKeyring(ShelfKeyring):
    pass


class LockedKeyring(ShelfKeyring):
    def get_password(self, service, username):
        raise KeyringLocked

    set_password = delete_password = lambda self, *args: (_ for _ in ()).throw(KeyringLocked())


def chain(*backends):
    return type("Chain", (ChainerBackend,), {"backends": backends})()


def use(monkeypatch, backend):
    monkeypatch.setattr(keyring.core, "_keyring_backend", backend)
    return KeyringVault()


def test_a_secret_is_kept_under_our_name_and_forgotten_twice_without_complaint(monkeypatch):
    backend = ShelfKeyring()
    vault = use(monkeypatch, backend)
    vault.set("key-1", "secret")
    assert vault.available
    assert backend.shelf == {(SERVICE, "key-1"): "secret"}
    assert vault.get("key-1") == "secret"
    vault.forget("key-1")
    vault.forget("key-1")
    assert vault.get("key-1") is None


@pytest.mark.parametrize(
    "backend",
    [
        keyring.backends.fail.Keyring(),
        keyring.backends.null.Keyring(),
        PlaintextKeyring(),
        chain(),
        chain(PlaintextKeyring()),
    ],
)
def test_a_backend_that_forgets_or_writes_plain_text_is_no_vault(monkeypatch, backend):
    vault = use(monkeypatch, backend)
    assert not vault.available
    assert vault.get("key-1") is None
    with pytest.raises(VaultTrouble):
        vault.set("key-1", "secret")


def test_a_chain_is_as_safe_as_the_backend_it_writes_to(monkeypatch):
    assert use(monkeypatch, chain(ShelfKeyring(), PlaintextKeyring())).available


def test_a_locked_keyring_is_trouble_not_an_absent_key(monkeypatch):
    vault = use(monkeypatch, LockedKeyring())
    for call in (lambda: vault.get("a"), lambda: vault.set("a", "b"), lambda: vault.forget("a")):
        with pytest.raises(VaultTrouble, match="KeyringLocked"):
            call()


def test_the_memory_twin_keeps_the_same_promises():
    vault = MemoryVault()
    vault.set("a", "b")
    assert vault.get("a") == "b"
    vault.forget("a")
    vault.forget("a")
    assert vault.get("a") is None
    with pytest.raises(VaultTrouble):
        MemoryVault(available=False).set("a", "b")
