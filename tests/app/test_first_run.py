import pytest
from PySide6.QtWidgets import QLineEdit

from hms_desktop.secrets import MemoryVault
from hms_desktop.views.importing.window import ImportWindow
from hms_desktop.views.kit.a11y import nameless
from hms_desktop.views.start.first_run import FirstRun
from tests.app.conftest import PIN

pytestmark = pytest.mark.slow

PASSPHRASE = "four words together here"


def fill(program, **more):
    form = program.page.found_page.form
    program.page.found_page.form.rows["name"].editor.set_value("Asha Clinic")
    values = {"admin_name": "Dr Rao", "login": "rao", "secret": PIN, "again": PIN, "district": "Sehore"}
    for key, value in (values | more).items():
        form.rows[key].editor.set_value(value)
    return program.page.found_page


def found(program, **more):
    fill(program, **more).go_on.click()
    program.calm()


def sheet_of(program):
    return program.page._pages.currentWidget()


def type_back(program, *, wrong=False):
    sheet = sheet_of(program)
    sheet.go_on.click()
    for at, line in sheet._lines.items():
        line.setText("AAAA" if wrong else sheet._groups[at])
    sheet.go_on.click()
    program.calm()


def test_from_nothing_to_work(program, tmp_path):
    here = program()
    assert isinstance(here.page, FirstRun)
    page = here.page.found_page
    assert nameless(page) == []
    assert page.form.rows["secret"].editor.control.echoMode() == QLineEdit.EchoMode.Password
    assert "passphrase" not in page.form.rows
    found(here)
    assert page.form.rows["number_prefix"].editor.value() == "AC"
    sheet = sheet_of(here)
    assert nameless(sheet) == []
    assert not here.window.at_work
    type_back(here, wrong=True)
    assert sheet.trouble.isVisible()
    for at, line in sheet._lines.items():
        line.setText(sheet._groups[at].lower())
    sheet.go_on.click()
    here.calm()
    here.press("Begin with an empty register")
    here.calm()
    assert here.window.at_work
    assert here.desktop.context.actor.name == "Dr Rao"
    assert here.desktop.services.maintenance.recovery_is_confirmed()
    assert here.desktop.services.clinic.current().district == "Sehore"
    here.close()
    again = program()
    again.sign_in(PIN)
    assert again.window.at_work


def test_what_is_wrong_is_said_at_the_field_and_can_be_mended(program):
    here = program()
    page = fill(here, again="7295")
    page.go_on.click()
    assert "not the same" in page.form.rows["again"].error
    page = fill(here, secret="1234", again="1234", login="R!")
    page.go_on.click()
    here.calm()
    assert "among the first that anybody would try" in page.form.rows["secret"].error
    assert "sign-in name" in page.form.rows["login"].error
    found(here)
    assert here.desktop.services is None
    assert sheet_of(here) is not page


def test_the_import_is_offered_at_the_end(program):
    here = program()
    found(here)
    type_back(here)
    here.press("Import a file")
    here.calm()
    assert here.window.at_work
    assert here.window.findChild(ImportWindow).isVisible()


@pytest.fixture
def bare():
    """A computer without a keyring."""
    return MemoryVault(available=False)


def test_without_a_keyring_a_passphrase_opens_the_data(program, bare):
    here = program(vault=bare)
    assert nameless(here.page) == []
    page = fill(here, passphrase="short", passphrase_again="short")
    page.go_on.click()
    here.calm()
    assert "at least" in page.form.rows["passphrase"].error
    found(here, passphrase=PASSPHRASE, passphrase_again=PASSPHRASE)
    type_back(here)
    here.press("Begin with an empty register")
    here.calm()
    here.close()
    again = program(vault=bare)
    assert "Type the passphrase." in again.words
    assert again.page.line.echoMode() == QLineEdit.EchoMode.Password
    assert nameless(again.page) == []
    again.page.line.setText("not this one at all")
    again.page._go()
    again.calm()
    assert "The passphrase is wrong" in again.words
    again.page.line.setText(PASSPHRASE)
    again.page._go()
    again.calm()
    again.sign_in(PIN)
    assert again.window.at_work


def test_a_first_run_that_was_interrupted_after_the_file_was_made_goes_on(clinic, program):
    """The key and the empty file are there, the clinic was not founded yet."""
    from hms_desktop.store.keys import keep_key

    clinic.close()
    vault = MemoryVault()
    keep_key(clinic.paths, vault, clinic.key)
    here = program(clinic.paths.root, vault)
    assert isinstance(here.page, FirstRun)
    found(here)
    type_back(here)
    here.press("Begin with an empty register")
    here.calm()
    assert here.window.at_work
