import pytest

from hms_desktop.domain.recovery import recovery_code
from hms_desktop.secrets import MemoryVault
from hms_desktop.store.keys import keep_key
from hms_desktop.views.kit.a11y import nameless
from hms_desktop.views.start import door as door_module
from hms_desktop.views.start.trouble_page import TroublePage
from tests.app.conftest import PIN


def elsewhere(clinic, program, vault=None):
    """The founded clinic's file with another clinic's key in the keyring."""
    clinic.services.clinic.found("Asha Clinic", "AC", "Dr Rao", "rao", PIN)
    backup = clinic.services.maintenance.back_up()
    clinic.close()
    vault = vault or MemoryVault()
    if vault.available:
        keep_key(clinic.paths, vault, bytes(32))
    return program(clinic.paths.root, vault), backup


def type_code(here, code):
    here.page.line.setText(code)
    here.page._go()
    here.calm()


@pytest.mark.slow
def test_the_recovery_code_opens_what_the_key_does_not(clinic, program):
    here, _ = elsewhere(clinic, program)
    before = clinic.paths.database.read_bytes()
    assert isinstance(here.page, TroublePage)
    assert "Nothing was changed" in here.words
    assert nameless(here.page) == []
    here.press("Use the recovery code")
    code = recovery_code(clinic.key)
    type_code(here, "A" + code[1:] if code[0] != "A" else "B" + code[1:])
    assert "mistyped" in here.words
    type_code(here, recovery_code(bytes(range(32))))
    assert "of another database" in here.words
    assert clinic.paths.database.read_bytes() == before
    type_code(here, code.lower())
    here.sign_in(PIN)
    assert here.window.at_work


@pytest.mark.slow
def test_without_a_keyring_the_recovery_code_asks_for_a_new_passphrase(clinic, program):
    bare = MemoryVault(available=False)
    here, _ = elsewhere(clinic, program, bare)
    here.press("Use the recovery code")
    type_code(here, recovery_code(clinic.key))
    assert "Choose a passphrase" in here.words
    type_code(here, "short")
    assert "at least" in here.words
    type_code(here, "four words together here")
    here.sign_in(PIN)
    assert here.window.at_work
    here.close()
    again = program(clinic.paths.root, bare)
    assert "Type the passphrase." in again.words


@pytest.mark.slow
def test_a_damaged_database_is_set_aside_and_a_backup_takes_its_place(clinic, program, monkeypatch):
    clinic.services.clinic.found("Asha Clinic", "AC", "Dr Rao", "rao", PIN)
    backup = clinic.services.maintenance.back_up()
    clinic.close()
    vault = MemoryVault()
    keep_key(clinic.paths, vault, clinic.key)
    clinic.paths.database.write_bytes(b"rubbish" * 4000)
    here = program(clinic.paths.root, vault)
    assert isinstance(here.page, TroublePage)
    monkeypatch.setattr(door_module.QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    here.press("Restore a backup…")
    assert isinstance(here.page, TroublePage)
    monkeypatch.setattr(door_module.QFileDialog, "getOpenFileName", lambda *_: (str(backup.path), ""))
    here.press("Restore a backup…")
    here.calm()
    here.sign_in(PIN)
    assert here.window.at_work
    (aside,) = clinic.paths.set_aside.iterdir()
    assert (aside / "clinic.db").read_bytes() == b"rubbish" * 4000


@pytest.mark.slow
def test_trying_again_looks_again(clinic, program):
    here, _ = elsewhere(clinic, program)
    keep_key(clinic.paths, here.desktop._vault, clinic.key)
    here.press("Try again")
    here.calm()
    here.sign_in(PIN)
    assert here.window.at_work
