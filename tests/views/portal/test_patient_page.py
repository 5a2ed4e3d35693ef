from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from hms_desktop.domain.appointments import Status
from hms_desktop.domain.register.consents import Answer
from hms_desktop.domain.time import ms_of
from hms_desktop.services.appointments.service import Booking
from hms_desktop.views.kit.a11y import nameless
from hms_desktop.views.kit.cards import Badge
from hms_desktop.views.portal.patient.score import ScoreCard
from hms_desktop.views.portal.registration.page import RegistrationPage
from hms_desktop.views.portal.start.page import StartPage

pytestmark = pytest.mark.slow

CTRL = Qt.KeyboardModifier.ControlModifier
ENTER = Qt.Key.Key_Return
POPUP = pytest.mark.qt_log_ignore("raise\\(\\)", "grabbing the keyboard", extend=True)  # the offscreen screen has none
TODAY = date(2026, 11, 22)


@pytest.fixture
def lakshmi(portal):
    """A woman of whom there is something in every panel."""
    services = portal.clinic.services
    patient = portal.register("Lakshmi Patil", "+919822011335", local_name="लक्ष्मी पाटील", sex="female", village="Karla")
    services.clinical.add_condition(patient, "sugar", onset_on=date(2020, 1, 1))
    services.clinical.add_allergy(patient, "Penicillin", "Rash", "severe")
    services.clinical.record(patient, "blood-pressure", 142, 92)
    services.clinical.add_pregnancy(patient, due_on=date(2027, 3, 1))
    services.consents.grant(patient, "sms", "reminder", how="in-person")
    services.appointments.book(Booking(patient, ms_of(TODAY, 12)))
    child = portal.register("Asha Patil", "+919822011335", village="Karla")
    services.family.relate(child, patient, "child")
    services.family.make_household("Patil", "Karla", [patient, child])
    return patient


def press(portal, qtbot, key):
    qtbot.keyClick(QApplication.focusWidget() or portal.page, key)
    portal.settle()


def test_one_glance_tells_who_what_next_and_what_to_be_careful_of(portal, lakshmi):
    page = portal.open(lakshmi)
    header = page.header
    texts = [label.text() for label in header.findChildren(type(header._name)) if not label.isHidden()]
    whole = " ".join(texts) + " ".join(badge.text() for badge in header.findChildren(Badge))
    for part in (
        "Lakshmi Patil",
        "लक्ष्मी पाटील",
        "Female",
        "Karla",
        "98220 11335",
        "Allergy: Penicillin",
        "Pregnant",
        "12:00",
    ):
        assert part in whole
    assert header.height() < 260


def test_single_keys_open_each_side_and_the_forms(portal, lakshmi, qtbot):
    page = portal.open(lakshmi)
    for key, panel in (
        ("2", page.records),
        ("3", page.goals),
        ("4", page.family),
        ("5", page.preferences),
        ("6", page.details),
        ("1", page.appointments),
    ):
        press(portal, qtbot, key)
        assert page.panels.currentWidget() is panel
    press(portal, qtbot, "V")
    assert page.panels.currentWidget() is page.records
    assert page.records.measures.form.isVisible()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not page.records.measures.form.isVisible()
    assert portal.page is page
    page.setFocus()
    press(portal, qtbot, "E")
    assert isinstance(portal.page, RegistrationPage)
    portal.page.leave()
    portal.settle()
    press(portal, qtbot, Qt.Key.Key_Escape)
    assert isinstance(portal.page, StartPage)


@POPUP
def test_letters_typed_into_a_field_are_no_commands(portal, lakshmi, qtbot):
    page = portal.open(lakshmi)
    page.records.add_condition()
    page.show_panel(page.records)
    page.records.add_condition()
    line = page.records.conditions.form.form.rows["name"].editor.control
    qtbot.keyClicks(line, "eave")
    assert portal.page is page
    assert line.text() == "eave"


@POPUP
def test_the_score_is_explained_part_by_part(portal, lakshmi):
    page = portal.open(lakshmi)
    page.header.score.explain()
    explained = page.header.score.findChild(ScoreCard)
    assert explained is not None
    assert explained.accessibleDescription() is not None
    assert nameless(explained) == []
    explained.close()


def test_a_value_is_recorded_and_its_trend_drawn(portal, lakshmi, qtbot):
    page = portal.open(lakshmi)
    page.show_panel(page.records)
    portal.settle()
    page.records.add_value()
    form = page.records.measures.form.form
    form.rows["value"].editor.set_raw("150")
    form.rows["second_value"].editor.set_raw("95")
    qtbot.keyClick(form.rows["value"].editor.control, ENTER, CTRL)
    portal.settle()
    values = portal.clinic.services.clinical.trend(lakshmi, "blood-pressure")
    assert [one.value for one in values] == [142, 150]
    assert page.records.measures._chart.series[0].values == [142, 150]


def test_a_value_that_nobody_has_is_refused_at_its_field(portal, lakshmi):
    page = portal.open(lakshmi)
    page.show_panel(page.records)
    page.records.add_value()
    form = page.records.measures.form.form
    form.set_raw(form.raw() | {"value": "900", "second_value": "90"})
    form.submit()
    portal.settle()
    assert form.rows["value"].error
    assert len(portal.clinic.services.clinical.trend(lakshmi, "blood-pressure")) == 1


def test_an_allergy_is_added_removed_and_put_back(portal, lakshmi):
    page = portal.open(lakshmi)
    page.show_panel(page.records)
    portal.settle()
    page.records.add_allergy()
    page.records.allergies.form.form.set_raw({"substance": "Egg", "severity": 2, "reaction": ""})
    page.records.allergies.form.form.submit()
    portal.settle()
    names = lambda: {one.substance for one in portal.clinic.services.clinical.panel(lakshmi).allergies}  # noqa: E731
    assert names() == {"Penicillin", "Egg"}
    portal.undo()
    assert names() == {"Penicillin"}
    portal.redo()
    assert names() == {"Penicillin", "Egg"}


def test_a_role_without_clinical_sight_is_told_that_records_are_there(portal, lakshmi):
    portal.sign_in("receptionist")
    page = portal.open(lakshmi)
    page.show_panel(page.records)
    portal.settle()
    shown = [label.text() for label in page.records.findChildren(type(page.header._name)) if label.isVisible()]
    assert any("may not see" in words for words in shown)
    assert not any("Penicillin" in words for words in shown)
    assert "V" not in {action.shortcut().toString() for action in portal.tab.commands()}


def test_consent_is_changed_with_how_it_was_given(portal, lakshmi):
    page = portal.open(lakshmi)
    page.show_panel(page.preferences)
    portal.settle()
    panel = page.preferences
    assert not panel.allow.isEnabled()
    panel.grid.choose([("whatsapp", "reminder"), ("sms", "promotion")])
    panel.how.setCurrentIndex(panel.how.findData("signed-form"))
    panel.allow.click()
    portal.settle()
    consents = portal.clinic.services.consents
    matrix = consents.preferences(lakshmi).matrix
    assert matrix["whatsapp", "reminder"] is matrix["sms", "promotion"] is Answer.GRANTED
    assert consents.history(lakshmi)[0].how == "signed-form"
    panel.grid.choose([("sms", "reminder")])
    panel.withdraw.click()
    portal.settle()
    assert consents.preferences(lakshmi).matrix["sms", "reminder"] is Answer.WITHDRAWN
    assert "Withdrawn" in panel.grid.cells["sms", "reminder"].accessibleName()


def test_wishes_are_saved_and_can_be_taken_back(portal, lakshmi):
    page = portal.open(lakshmi)
    page.show_panel(page.preferences)
    portal.settle()
    page.preferences.form.rows["time"].editor.set_value("after six")
    page.preferences.form.submit()
    portal.settle()
    assert portal.clinic.services.consents.preferences(lakshmi).contact_time == "after six"
    portal.undo()
    assert portal.clinic.services.consents.preferences(lakshmi).contact_time is None


def test_an_appointment_is_booked_checked_in_and_completed(portal, lakshmi):
    page = portal.open(lakshmi)
    page.appointments.check_in_today()
    portal.settle()
    service = portal.clinic.services.appointments
    assert service.of_patient(lakshmi)[0].status is Status.CHECKED_IN
    portal.undo()
    assert service.of_patient(lakshmi)[0].status is Status.BOOKED
    portal.redo()
    side = page.appointments.side
    side.begin("complete")
    side.form.form.set_raw({"diagnosis": "Fever", "amount_paise": "250"})
    side.form.form.submit()
    portal.settle()
    done = service.of_patient(lakshmi)[0]
    assert (done.status, done.amount_paise) == (Status.COMPLETED, 25_000)
    page.appointments.book()
    form = page.appointments.side.form.form
    form.rows["starts_at"].editor.set_raw("4 pm")
    form.submit()
    portal.settle()
    booked = service.of_patient(lakshmi)[0]
    assert booked.starts_at == ms_of(TODAY, 16)
    portal.undo()
    assert service.get(booked.id).status is Status.CANCELLED


def test_moving_asks_for_a_time_that_can_be_read(portal, lakshmi):
    page = portal.open(lakshmi)
    side = page.appointments.side
    side.begin("move")
    form = side.form.form
    form.rows["starts_at"].editor.set_raw("soon")
    form.submit()
    assert "10:30" in form.rows["starts_at"].error
    form.rows["starts_at"].editor.set_raw("1530")
    form.submit()
    portal.settle()
    assert portal.clinic.services.appointments.of_patient(lakshmi)[0].starts_at == ms_of(TODAY, 15, 30)


def test_family_shows_each_person_once_and_enter_opens_them(portal, lakshmi, qtbot):
    page = portal.open(lakshmi)
    press(portal, qtbot, "4")
    rows = [page.family.model.record_at(at) for at in range(page.family.model.rowCount())]
    assert [(row.who.name, row.relation, row.in_household, row.shared_phone) for row in rows] == [
        ("Asha Patil", "child", True, "+919822011335")
    ]
    page.family.table.selectRow(0)
    qtbot.keyClick(page.family.table, ENTER)
    portal.settle()
    assert portal.page.patient_id == rows[0].id


def test_a_relative_is_added_and_taken_away(portal, lakshmi):
    other = portal.register("Ganesh Patil", village="Karla")
    page = portal.open(lakshmi)
    page.show_panel(page.family)
    portal.settle()
    page.family.add_relative()
    form = page.family.form
    form._ask_who(other)
    portal.settle()
    form.kind.setCurrentIndex(form.kind.findData("spouse"))
    form.save_button.click()
    portal.settle()
    related = {one.patient.name: one.kind for one in portal.clinic.services.family.of(lakshmi).relations}
    assert related["Ganesh Patil"] == "spouse"
    portal.undo()
    assert "Ganesh Patil" not in {one.patient.name for one in portal.clinic.services.family.of(lakshmi).relations}


def test_the_status_is_set_and_put_back(portal, lakshmi):
    page = portal.open(lakshmi)
    page.show_panel(page.details)
    portal.settle()
    page.details._start_status()
    page.details.status_form.form.rows["status"].editor.set_value("moved")
    page.details.status_form.form.submit()
    portal.settle()
    assert portal.clinic.services.patients.summary(lakshmi).status == "moved"
    portal.undo()
    assert portal.clinic.services.patients.summary(lakshmi).status == "active"


def test_history_is_narrowed_by_kind(portal, lakshmi):
    page = portal.open(lakshmi)
    entries = page.history.list.entries
    everything = entries.rowCount()
    page.history.kind.setCurrentIndex(page.history.kind.findData("observation"))
    portal.settle()
    assert 0 < entries.rowCount() < everything


def test_opening_a_patient_is_in_the_trail_and_in_the_list_of_lately_opened(portal, lakshmi):
    portal.open(lakshmi)
    assert [one.action for one in portal.clinic.services.audit.entries(patient_id=lakshmi, limit=1)] == [
        "patient.viewed"
    ]
    portal.tab.show_start()
    portal.settle()
    assert portal.page.recent.id_at(0) == lakshmi


def test_every_control_has_a_name_and_every_model_is_sound(portal, lakshmi):
    page = portal.open(lakshmi)
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    models = (page.family.model, page.appointments.model, page.records.measures.model, page.history.list.entries)
    testers = [QAbstractItemModelTester(model, fatal) for model in models]
    for at in range(page.panels.count()):
        page.panels.setCurrentIndex(at)
        portal.settle()
        assert nameless(page) == []
    assert len(testers) == 4


def test_a_patient_with_nothing_is_shown_with_what_is_missing(portal):
    page = portal.open(portal.register("Ramu"))
    for at in range(page.panels.count()):
        page.panels.setCurrentIndex(at)
        portal.settle()
    assert "phone" in page.header._next.text()
    page.header.act.click()
    portal.settle()
    assert isinstance(portal.page, RegistrationPage)
