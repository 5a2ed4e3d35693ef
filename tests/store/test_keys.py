import json
import os
import shutil

import pytest

from hms_desktop.config import Paths
from hms_desktop.domain.data import load_toml
from hms_desktop.domain.errors import Refused, StoreTrouble
from hms_desktop.domain.recovery import recovery_code
from hms_desktop.secrets import MemoryVault, VaultTrouble
from hms_desktop.store.keys import (
    KEY_VARIABLE,
    adopt_recovery_code,
    find_key,
    keep_key,
    needs_passphrase,
    new_key,
    opens,
)

WORDS = "mango lamp river seven"


@pytest.fixture
def paths(tmp_path):
    return Paths(tmp_path / "clinic")


@pytest.fixture
def cheap(monkeypatch):
    """Argon2id with little memory: its cost is measured elsewhere."""
    monkeypatch.setitem(load_toml("security.toml")["argon2"], "memory_kib", 64)


class LockedVault(MemoryVault):
    def get(self, name):
        raise VaultTrouble

    def set(self, name, value):
        raise VaultTrouble


class ForgetfulVault(MemoryVault):
    def set(self, name, value):
        pass


def trouble(code):
    return pytest.raises(StoreTrouble, match=f"^{code}$")


def test_the_environment_comes_first(paths):
    vault, key = MemoryVault(), new_key()
    keep_key(paths, vault, new_key())
    assert find_key(paths, vault, {KEY_VARIABLE: key.hex().upper()}) == key


@pytest.mark.parametrize("text", ["", "ab", "zz" * 32, "ab" * 31, "ab" * 33])
def test_a_malformed_key_in_the_environment_is_not_passed_over(paths, text):
    keep_key(paths, vault := MemoryVault(), new_key())
    with trouble("key-malformed"):
        find_key(paths, vault, {KEY_VARIABLE: text})


def test_the_keyring_keeps_it_and_a_moved_folder_still_finds_it(paths, tmp_path):
    vault, key = MemoryVault(), new_key()
    keep_key(paths, vault, key)
    assert find_key(paths, vault, {}) == key
    assert key.hex() not in paths.key_file.read_text()
    moved = Paths(tmp_path / "elsewhere")
    shutil.move(paths.root, moved.root)
    assert find_key(moved, vault, {}) == key


def test_two_clinics_share_a_keyring_and_neither_overwrites_the_other(paths, tmp_path):
    vault, first, second = MemoryVault(), new_key(), new_key()
    other = Paths(tmp_path / "other")
    keep_key(paths, vault, first)
    shutil.copytree(paths.root, other.root)
    keep_key(other, vault, second)
    assert (find_key(paths, vault, {}), find_key(other, vault, {})) == (first, second)


def test_a_key_kept_later_leaves_the_earlier_key_file_beside(paths):
    vault, first, second = MemoryVault(), new_key(), new_key()
    keep_key(paths, vault, first)
    keep_key(paths, vault, second)
    assert find_key(paths, vault, {}) == second
    (earlier,) = paths.root.glob("key-*.json")
    earlier.replace(paths.key_file)
    assert find_key(paths, vault, {}) == first


def test_without_a_key_nothing_is_made(paths):
    for make in (lambda: None, lambda: keep_key(paths, MemoryVault(), new_key())):
        make()
        before = sorted(paths.root.rglob("*"))
        with trouble("key-missing"):
            find_key(paths, MemoryVault(), {})
        assert sorted(paths.root.rglob("*")) == before


def test_a_locked_keyring_is_not_an_absent_key(paths):
    keep_key(paths, MemoryVault(), new_key())
    with trouble("keyring-trouble"):
        find_key(paths, LockedVault(), {})


@pytest.mark.parametrize(
    ("vault", "code"),
    [
        (MemoryVault(available=False), "keyring-missing"),
        (LockedVault(), "keyring-trouble"),
        (ForgetfulVault(), "keyring-trouble"),
    ],
)
def test_a_keyring_that_does_not_keep_is_noticed_before_anything_is_written(paths, vault, code):
    with trouble(code):
        keep_key(paths, vault, new_key())
    assert not paths.key_file.exists()


@pytest.mark.usefixtures("cheap")
def test_a_passphrase_stands_in_for_the_keyring(paths):
    vault, key = MemoryVault(available=False), new_key()
    keep_key(paths, vault, key, WORDS)
    assert needs_passphrase(paths)
    assert find_key(paths, vault, {}, lambda: WORDS) == key
    assert key not in paths.key_file.read_bytes()
    assert os.name == "nt" or paths.key_file.stat().st_mode & 0o077 == 0
    with trouble("passphrase-wrong"):
        find_key(paths, vault, {}, lambda: WORDS + " ")
    with trouble("passphrase-needed"):
        find_key(paths, vault, {})


def test_the_cost_of_a_guess_is_what_the_resource_says(paths):
    keep_key(paths, MemoryVault(), new_key(), WORDS)
    wrapped = json.loads(paths.key_file.read_text())["wrapped"]
    assert (wrapped["kdf"], wrapped["memory_kib"], wrapped["rounds"]) == ("argon2id", 65536, 3)


@pytest.mark.usefixtures("cheap")
def test_stored_parameters_open_the_key_even_after_the_resource_changed(paths, monkeypatch):
    key = new_key()
    keep_key(paths, MemoryVault(), key, WORDS)
    monkeypatch.setitem(load_toml("security.toml")["argon2"], "rounds", 1)
    assert find_key(paths, MemoryVault(), {}, lambda: WORDS) == key


def test_a_short_passphrase_is_refused(paths):
    with trouble("passphrase-short"):
        keep_key(paths, MemoryVault(), new_key(), "short")


@pytest.mark.usefixtures("cheap")
@pytest.mark.parametrize(
    "harm",
    [
        lambda c: c["wrapped"].update(memory_kib=1 << 40),
        lambda c: c["wrapped"].update(rounds="many"),
        lambda c: c["wrapped"].pop("salt"),
        lambda c: c["wrapped"].update(kdf="md5"),
        lambda c: c.update(format=9),
        lambda c: c.pop("id"),
    ],
)
def test_a_damaged_key_file_says_so(paths, harm):
    keep_key(paths, MemoryVault(), new_key(), WORDS)
    content = json.loads(paths.key_file.read_text())
    harm(content)
    paths.key_file.write_text(json.dumps(content))
    with trouble("key-file-damaged"):
        find_key(paths, MemoryVault(), {}, lambda: WORDS)
    paths.key_file.write_bytes(b"{ half")
    with trouble("key-file-damaged"):
        find_key(paths, MemoryVault(), {}, lambda: WORDS)


def test_the_recovery_code_opens_the_database_on_another_machine(clinic):
    vault = MemoryVault()
    clinic.close()
    assert adopt_recovery_code(clinic.paths, vault, recovery_code(clinic.key).lower()) == clinic.key
    assert find_key(clinic.paths, vault, {}) == clinic.key


def test_a_code_of_another_database_is_not_kept(clinic):
    vault = MemoryVault()
    with trouble("key-wrong"):
        adopt_recovery_code(clinic.paths, vault, recovery_code(new_key()))
    with pytest.raises(Refused, match="recovery-length"):
        adopt_recovery_code(clinic.paths, vault, "ABCD")
    assert not clinic.paths.key_file.exists()


def test_no_database_no_adoption(paths):
    with trouble("database-missing"):
        adopt_recovery_code(paths, MemoryVault(), recovery_code(new_key()))
    assert not paths.database.exists()


def test_trying_a_key_changes_nothing(clinic):
    clinic.close()
    before = clinic.paths.database.read_bytes()
    assert opens(clinic.paths, clinic.key)
    assert not opens(clinic.paths, new_key())
    assert clinic.paths.database.read_bytes() == before
