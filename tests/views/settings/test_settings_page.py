import threading
import tomllib
from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from hms_desktop.domain.permissions import Permission, allows, roles
from hms_desktop.views.kit.a11y import nameless
from hms_desktop.views.roles import permission_name, role_name
from hms_desktop.views.settings import people as people_module
from hms_desktop.views.settings.about import AboutSection
from hms_desktop.views.settings.clinic import ClinicSection
from hms_desktop.views.settings.own_secret import OwnSecret
from hms_desktop.views.settings.people import PeopleSection
from hms_desktop.views.settings.preferences import PreferencesSection
from hms_desktop.views.settings.recovery import RecoverySection
from hms_desktop.views.settings.roles_table import RolesSection
from hms_desktop.views.settings.sections import SECTIONS
from hms_desktop.views.settings.titles import titles
from tests.helpers.secrets import make_guesses_cheap

PIN = "7294"


@pytest.fixture
def office(screen, monkeypatch):
    """A founded clinic with its administrator at the desk and a receptionist."""
    make_guesses_cheap(monkeypatch)
    services = screen.clinic.services
    actor = services.clinic.found("Asha Clinic", "AC", "Dr Rao", "rao", PIN, district="Sehore")
    services.staff.add("Meena", "meena", "receptionist", "8302")
    screen.context.become(actor)
    return screen


def section(screen, make):
    made = screen.show(make)
    assert nameless(made) == []
    return made


def fill(form, **values):
    for key, value in values.items():
        form.rows[key].editor.set_value(value)


@pytest.mark.parametrize("role", roles())
def test_each_section_is_for_those_who_may(role, screen, qtbot):
    from hms_desktop.views.main_window import MainWindow
    from hms_desktop.views.settings.page import SettingsPage

    screen.act_as(role)
    window = MainWindow(screen.context)
    qtbot.addWidget(window)
    page = SettingsPage(screen.context, window)
    qtbot.addWidget(page)
    shown = [page.list.item(at).text() for at in range(page.list.count())]
    assert shown == [titles()[one.key] for one in SECTIONS if one.permission is None or allows(role, one.permission)]
    assert nameless(page.list) == []
    page.open("audit")
    screen.settle()
    assert type(page.section).__name__ == (
        "AuditSection" if allows(role, Permission.VIEW_AUDIT) else "PreferencesSection"
    )


def test_every_role_and_permission_has_words():
    assert len({permission_name(one) for one in Permission}) == len(Permission)
    assert not {role_name(one) for one in roles()} & set(roles())
    assert titles().keys() == {one.key for one in SECTIONS}


@pytest.mark.slow
def test_preferences_take_effect_at_once_and_show_what_holds(office):
    page, context = section(office, PreferencesSection), office.context
    changed, looked = [], []
    context.settings_changed.connect(changed.append)
    context.look_changed.connect(lambda: looked.append((context.theme.choice, context.theme.scale)))
    page.lock.activated.emit(page.lock.findData(30))
    assert (context.settings.lock_after_minutes, changed) == (30, [frozenset({"lock_after_minutes"})])
    page.colours.activated.emit(page.colours.findData("dark"))
    page.text_size.activated.emit(page.text_size.findData(125))
    assert looked == [("dark", 100), ("dark", 125)]
    assert page.text_size.currentData() == 125
    page.language.activated.emit(page.language.findData("en"))
    assert len(changed) == 1
    page.language.activated.emit(page.language.findData("hi"))
    assert context.settings.language == "hi"


def test_the_language_waits_for_background_work(office, qtbot):
    page, gate = section(office, PreferencesSection), threading.Event()
    office.runner.read(gate.wait, 5, title="An import")
    page.language.setCurrentIndex(page.language.findData("hi"))
    page.language.activated.emit(page.language.findData("hi"))
    gate.set()
    assert office.context.settings.language == "en"
    assert page.language.currentData() == "en"
    assert "background work" in office.said[-1]
    office.settle()


def test_ones_own_pin_is_changed_when_the_present_one_is_right(office):
    page = section(office, PreferencesSection)
    form = page.findChild(OwnSecret).form
    fill(form, current=PIN, secret="8305", again="8306")
    form.submit()
    assert "not the same" in form.rows["again"].error
    fill(form, current="0001", secret="8305", again="8305")
    form.submit()
    office.settle()
    assert "wrong" in form.rows["current"].error
    fill(form, current=PIN, secret="1234", again="1234")
    form.submit()
    office.settle()
    assert form.rows["secret"].error
    fill(form, current=PIN, secret="8305", again="8305")
    form.submit()
    office.settle()
    assert "changed" in office.said[-1]
    assert not form.values()["current"]
    assert office.clinic.services.sign_in.verify_current("8305").name == "Dr Rao"


def test_the_clinic_is_edited_and_mistakes_are_said_at_the_field(office):
    page = section(office, ClinicSection)
    assert page.form.values()["district"] == "Sehore"
    assert page.administrators.text() == "Dr Rao"
    assert not page.save.isEnabled()
    fill(page.form, number_prefix="9 lives")
    assert page.save.isEnabled()
    page.save.click()
    office.settle()
    assert "1 to 6 capital letters" in page.form.rows["number_prefix"].error
    fill(page.form, number_prefix="shc", name="Shanti Clinic")
    page.save.click()
    office.settle()
    clinic = office.clinic.services.clinic.current()
    assert (clinic.name, clinic.number_prefix) == ("Shanti Clinic", "SHC")
    assert page.form.values()["number_prefix"] == "SHC"
    assert not page.save.isEnabled()


def test_a_person_is_added_edited_and_given_a_pin(office):
    page = section(office, PeopleSection)
    QAbstractItemModelTester(page.rows, page)
    assert [page.rows.record_at(row).name for row in range(page.rows.rowCount())] == ["Dr Rao", "Meena"]
    page.add.click()
    assert not page.add.isEnabled()
    assert nameless(page.form) == []
    fill(page.form.form, name="Ravi", login="meena", role="outreach", secret="8305", again="8305")
    page.form.keep.click()
    office.settle()
    assert "already" in page.form.form.rows["login"].error
    fill(page.form.form, login="ravi")
    page.form.keep.click()
    office.settle()
    office.settle()
    assert page.form.isHidden()
    assert "Ravi can sign in now." in office.said
    assert page.rows.rowCount() == 3
    page.table.selectRow(2)
    page.secret.click()
    fill(page.form.form, secret="9417", again="9417")
    page.form.keep.click()
    office.settle()
    assert office.clinic.services.sign_in.sign_in("ravi", "9417").role == "outreach"
    office.clinic.desk.actor = office.context.actor
    page.table.selectRow(2)
    page.edit.click()
    fill(page.form.form, role="clinician", registration_number="MP-1234")
    page.form.keep.click()
    office.settle()
    office.settle()
    ravi = next(one for one in office.clinic.services.staff.everybody() if one.login == "ravi")
    assert (ravi.role, ravi.registration_number) == ("clinician", "MP-1234")


def test_access_is_ended_after_a_question_and_given_back(office, monkeypatch):
    page, answers = section(office, PeopleSection), [False, True]
    monkeypatch.setattr(people_module, "confirm", lambda *_, **__: answers.pop(0))
    page.table.selectRow(0)
    assert not page.end.isEnabled()  # oneself
    page.table.selectRow(1)
    page.end.click()
    office.settle()
    assert page.rows.rowCount() == 2
    page.end.click()
    office.settle()
    office.settle()
    assert page.rows.rowCount() == 1
    page.left_too.setChecked(True)
    office.settle()
    page.table.selectRow(1)
    assert page.end.text() == "Give access back"
    assert not page.edit.isEnabled()
    page.end.click()
    office.settle()
    office.settle()
    assert [one.active for one in office.clinic.services.staff.everybody()] == [True, True]


def test_nobody_manages_people_above_themselves(office):
    office.act_as("manager")
    page = section(office, PeopleSection)
    page.table.selectRow(0)
    assert not page.edit.isEnabled()
    assert not page.end.isEnabled()
    page.table.selectRow(1)
    assert page.edit.isEnabled()
    page.add.click()
    offered = [page.form.form.rows["role"].editor.box.itemText(at) for at in range(1, 8)]
    assert "Administrator" not in offered
    assert "Receptionist" in offered


def test_the_table_of_roles_is_the_one_that_is_asked(office):
    page = section(office, RolesSection)
    model = page.table.rows
    QAbstractItemModelTester(model, page)
    for row, permission in enumerate(Permission):
        shown = [model.index(row, at).data() for at in range(1, model.columnCount())]
        assert shown == ["Yes" if allows(role, permission) else "–" for role in roles()]


def test_the_sheet_is_shown_to_who_proves_themselves_and_asked_back(office):
    page = section(office, RecoverySection)
    assert "Not checked yet" in page.state.text()
    page.show_sheet.click()
    asked = page._pages.currentWidget()
    assert nameless(asked) == []
    asked.line.setText("0001")
    asked._go()
    office.settle()
    assert "wrong" in asked.trouble.text()
    asked.line.setText(PIN)
    asked._go()
    office.settle()
    sheet = page._pages.currentWidget()
    assert sheet is not asked
    sheet.go_on.click()
    for at, line in sheet._lines.items():
        line.setText(sheet._groups[at])
    sheet.go_on.click()
    office.settle()
    office.settle()
    assert "Checked" in page.state.text()
    assert page._pages.count() == 1


def test_a_sheet_that_is_left_is_not_there_any_more(office):
    page = section(office, RecoverySection)
    page.show_sheet.click()
    page._pages.currentWidget().line.setText(PIN)
    page._pages.currentWidget()._go()
    office.settle()
    assert page._pages.count() == 2
    page.hide()
    assert page._pages.count() == 1


def test_about_names_every_part_of_the_program(office):
    page = section(office, AboutSection)
    QAbstractItemModelTester(page.table.rows, page)
    root = Path(__file__).resolve().parents[3]
    wanted = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    names = {one.replace("=", ">").partition(">")[0].strip().lower() for one in wanted}
    rows = [[page.table.rows.index(row, at).data() for at in range(3)] for row in range(page.table.rows.rowCount())]
    assert {row[0].lower() for row in rows} == names
    assert all(version != "–" and licence for _, version, licence in rows)
