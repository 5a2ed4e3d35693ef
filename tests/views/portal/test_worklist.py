"""The list of calls by keyboard alone, and the recommendations on a patient's page."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMenu

from hms_desktop.domain.model import (
    Consent,
    DueEntry,
    Encounter,
    Household,
    Journey,
    PatientPhone,
    Pregnancy,
)
from hms_desktop.domain.recommendation.calls import call_rules
from hms_desktop.domain.time import DAY_MS
from hms_desktop.services.recommendations import worklist as worklist_service
from hms_desktop.views.kit.a11y import nameless
from hms_desktop.views.portal.patient.page import PatientPage
from hms_desktop.views.portal.registration.page import RegistrationPage
from hms_desktop.views.portal.start.page import StartPage
from hms_desktop.views.portal.worklist import recording
from hms_desktop.views.portal.worklist import source as worklist_source
from hms_desktop.views.portal.worklist.page import WorklistPage
from tests.helpers.clinic import NOON
from tests.helpers.qt import type_text
from tests.helpers.records import add, add_patient
from tests.helpers.worklist import keep_members

pytestmark = pytest.mark.slow

TODAY = date(2026, 11, 22)
POPUP = pytest.mark.qt_log_ignore("raise\\(\\)", "grabbing the keyboard", extend=True)  # the offscreen screen has none


@pytest.fixture(autouse=True)
def one_window(portal):
    """The strip is a part of the window, as in the program, and doesn't take the focus when it speaks."""
    portal.screen.strip.setParent(portal.tab)


def overdue(clinic, name, day, **values):
    made = add_patient(clinic, name, birth_date=date(1970, 1, 1), birth_precision="day", **values)
    add(clinic, PatientPhone, patient_id=made, number=f"+9198220113{day:02d}", owner="self")
    add(clinic, Consent, patient_id=made, channel="sms", purpose="reminder", granted=True, given_at=NOON - DAY_MS)
    row = {"stage": "active", "standing": "overdue", "risk": "medium", "interval_days": 90, "as_of": TODAY}
    add(clinic, Journey, id=made, expected_on=date(2026, 10, day), **row)
    add(clinic, Encounter, patient_id=made, started_at=NOON - 143 * DAY_MS, kind="clinic")
    return made


@pytest.fixture
def people(clinic):
    """Sunita and her child, then Ramesh, then Kisan, in the order they are called in."""
    home = add(clinic, Household, name="Patil")
    sunita = overdue(clinic, "Sunita Patil", 3, household_id=home, language="mr", contact_time="after 17:00")
    child = add_patient(clinic, "Asha Patil", household_id=home)
    add(clinic, PatientPhone, patient_id=child, number="+919822011303", owner="family", owner_name="Sunita")
    add(clinic, Consent, patient_id=child, channel="sms", purpose="reminder", granted=True, given_at=NOON - DAY_MS)
    due = {"kind": "child", "code": "OPV1", "due_on": date(2026, 8, 1), "overdue_on": date(2026, 9, 1)}
    add(clinic, DueEntry, patient_id=child, **due)
    everybody = sunita, child, overdue(clinic, "Ramesh Jadhav", 5), overdue(clinic, "Kisan Shinde", 7)
    keep_members(clinic, TODAY)
    return everybody


@pytest.fixture
def listing(portal, people):
    portal.tab.show_place(worklist=True)
    portal.settle()
    assert isinstance(portal.page, WorklistPage)
    portal.page.setFocus()
    return portal.page


def press(portal, qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.activePopupWidget() or QApplication.focusWidget() or portal.page, key, modifier)
    portal.settle()


def names(page):
    return [page.model.index(row, 0).data() for row in range(page.model.rowCount())]


def shown(page):
    """Every word of the panel."""
    labels = page.panel.findChildren(type(page.panel.number))
    return "\n".join(label.text() for label in labels if not label.isHidden())


def outcomes(portal, patient):
    return [one.outcome for one in portal.clinic.services.calls.of(patient)]


def test_a_household_is_one_call_with_all_its_reasons(listing):
    assert names(listing) == ["Asha Patil + 1 more", "Ramesh Jadhav", "Kisan Shinde"]
    words = shown(listing)
    for part in (
        "98220 11303",
        "household Patil",
        "Due since 1 Aug 2026: OPV 1.",
        "No visit for 143 days; expected every 90.",
    ):
        assert part in words
    assert listing.progress.text() == "0 of 3 done today"
    assert nameless(listing) == []
    QAbstractItemModelTester(listing.model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_one_key_notes_the_call_and_goes_on_and_ctrl_z_takes_it_back(portal, listing, people, qtbot):
    sunita, child, ramesh, _ = people
    press(portal, qtbot, Qt.Key.Key_X)
    assert (outcomes(portal, sunita), outcomes(portal, child)) == (["no-answer"], ["no-answer"])
    assert names(listing) == ["Ramesh Jadhav", "Kisan Shinde"]
    assert listing.panel.entry.key == ramesh
    assert listing.progress.text() == "1 of 3 done today"
    press(portal, qtbot, Qt.Key.Key_Down)
    assert "98220 11307" in shown(listing)
    press(portal, qtbot, Qt.Key.Key_S)
    assert names(listing) == ["Ramesh Jadhav"]
    assert listing.panel.entry.key == ramesh
    portal.undo()
    assert names(listing) == ["Ramesh Jadhav", "Kisan Shinde"]
    portal.undo()
    assert names(listing)[0] == "Asha Patil + 1 more"
    assert outcomes(portal, sunita) == []
    portal.redo()
    assert outcomes(portal, sunita) == ["no-answer"]


@POPUP
def test_later_asks_for_the_day_and_a_digit_answers(portal, listing, people, qtbot):
    press(portal, qtbot, Qt.Key.Key_L)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert len(menu.actions()) == 13
    press(portal, qtbot, Qt.Key.Key_3)
    assert portal.clinic.services.calls.of(people[0])[0].remind_on == TODAY + timedelta(days=3)
    press(portal, qtbot, Qt.Key.Key_L)
    press(portal, qtbot, Qt.Key.Key_Escape)
    assert names(listing) == ["Ramesh Jadhav", "Kisan Shinde"]


@POPUP
def test_the_day_of_who_is_called_later_is_said_and_can_be_changed_and_taken_back(portal, listing, people, qtbot):
    press(portal, qtbot, Qt.Key.Key_L, Qt.KeyboardModifier.ShiftModifier)
    assert "L notes it" in portal.said
    press(portal, qtbot, Qt.Key.Key_L)
    press(portal, qtbot, Qt.Key.Key_3)
    assert "Asha Patil + 1 more: Call again later · Wed 25 Nov" in portal.said
    press(portal, qtbot, Qt.Key.Key_L, Qt.KeyboardModifier.ShiftModifier)
    press(portal, qtbot, Qt.Key.Key_5)
    assert "Fri 27 Nov" in portal.said

    def days():
        return [one.remind_on for one in portal.clinic.services.calls.of(people[0])]

    assert days() == [TODAY + timedelta(days=5)]
    portal.undo()
    assert days() == [TODAY + timedelta(days=3)]
    portal.undo()
    assert days() == []
    assert names(listing)[0] == "Asha Patil + 1 more"
    portal.redo()
    portal.redo()
    assert days() == [TODAY + timedelta(days=5)]


def test_a_day_has_as_many_calls_as_can_be_made_and_the_others_wait(portal, people, qtbot, monkeypatch):
    few = replace(call_rules(), of_a_day=2)
    for where in (worklist_service, worklist_source):
        monkeypatch.setattr(where, "call_rules", lambda: few)
    portal.page.refresh()
    portal.settle()
    assert portal.page.calls.accessibleName().startswith("Calls today: 2.")
    assert "Waiting for another day: 1." in portal.page.calls.accessibleName()
    portal.tab.show_worklist()
    portal.settle()
    page = portal.page
    page.setFocus()
    assert names(page) == ["Asha Patil + 1 more", "Ramesh Jadhav"]
    assert (page.progress.text(), page.more.text()) == ("0 of 2 done today", "Waiting for another day: 1")
    press(portal, qtbot, Qt.Key.Key_A)
    assert names(page)[-1] == "Kisan Shinde"
    assert nameless(page) == []
    press(portal, qtbot, Qt.Key.Key_Down)
    press(portal, qtbot, Qt.Key.Key_Down)
    press(portal, qtbot, Qt.Key.Key_Return)
    press(portal, qtbot, Qt.Key.Key_Escape)
    page = portal.page
    assert page.panel.entry.people[0].name == "Kisan Shinde"
    press(portal, qtbot, Qt.Key.Key_A)
    assert len(names(page)) == 2
    press(portal, qtbot, Qt.Key.Key_S)
    assert (names(page), page.progress.text()) == (["Asha Patil + 1 more"], "1 of 2 done today")
    press(portal, qtbot, Qt.Key.Key_S)
    assert (names(page), page.progress.text()) == ([], "2 of 2 done today")
    assert page.panel.isHidden()
    press(portal, qtbot, Qt.Key.Key_A)
    assert names(page) == ["Kisan Shinde"]


@POPUP
def test_who_died_is_asked_for_by_name_and_confirmed(portal, listing, people, qtbot, monkeypatch):
    asked = []
    monkeypatch.setattr(recording, "confirm", lambda *told, **_: asked.append(told[1]) or len(asked) > 1)
    for _ in range(2):
        press(portal, qtbot, Qt.Key.Key_R)
        press(portal, qtbot, Qt.Key.Key_8)
        assert [action.text() for action in QApplication.activePopupWidget().actions()] == [
            "&1  Asha Patil",
            "&2  Sunita Patil",
        ]
        press(portal, qtbot, Qt.Key.Key_2)
    assert asked == ["Sunita Patil: Has died"] * 2
    assert portal.clinic.services.record.glance(people[0]).who.status == "deceased"
    assert names(listing)[0] == "Asha Patil"
    portal.undo()
    assert portal.clinic.services.record.glance(people[0]).who.status == "active"


def test_a_note_stays_while_others_are_looked_at_and_goes_with_its_call(portal, listing, people, qtbot):
    press(portal, qtbot, Qt.Key.Key_N)
    type_text(listing.panel.note, "comes on Monday")
    press(portal, qtbot, Qt.Key.Key_Y)
    assert listing.panel.note.toPlainText().endswith("y")
    press(portal, qtbot, Qt.Key.Key_Backspace)
    press(portal, qtbot, Qt.Key.Key_Escape)
    press(portal, qtbot, Qt.Key.Key_Down)
    assert listing.panel.note.toPlainText() == ""
    portal.tab.show_start()
    portal.tab.show_worklist()
    portal.settle()
    again = portal.page
    again.setFocus()
    assert again.panel.note.toPlainText() == "comes on Monday"
    press(portal, qtbot, Qt.Key.Key_S)
    assert portal.clinic.services.calls.of(people[0])[0].note == "comes on Monday"
    assert portal.clinic.services.drafts.load("call-note", again.model.id_at(0)) is None
    portal.undo()
    again.table.selectRow(0)
    portal.settle()
    assert again.panel.note.toPlainText() == "comes on Monday"


def test_enter_opens_the_patient_and_escape_comes_back_to_the_same_place(portal, listing, people, qtbot):
    press(portal, qtbot, Qt.Key.Key_Down)
    press(portal, qtbot, Qt.Key.Key_Return)
    assert isinstance(portal.page, PatientPage)
    assert portal.page.patient_id == people[2]
    press(portal, qtbot, Qt.Key.Key_Escape)
    assert isinstance(portal.page, WorklistPage)
    assert portal.page.panel.entry.key == people[2]
    press(portal, qtbot, Qt.Key.Key_Escape)
    assert isinstance(portal.page, StartPage)


def test_who_agreed_can_be_booked_at_once_and_c_copies_the_number(portal, listing, people, qtbot):
    press(portal, qtbot, Qt.Key.Key_C)
    assert QGuiApplication.clipboard().text() == "+919822011303"
    press(portal, qtbot, Qt.Key.Key_Y)
    assert "Shift+B" in portal.said
    press(portal, qtbot, Qt.Key.Key_B, Qt.KeyboardModifier.ShiftModifier)
    assert portal.page.patient_id == people[1]
    assert portal.page.panels.currentWidget() is portal.page.appointments
    assert portal.page.appointments.side.form is not None


def test_an_empty_list_says_so_and_leads_back(portal, qtbot):
    portal.register("Nobody")
    portal.tab.show_worklist()
    portal.settle()
    assert portal.page.model.rowCount() == 0
    assert portal.page.panel.isHidden()
    assert portal.page.progress.text() == ""
    portal.page.came_to("agreed")
    press(portal, qtbot, Qt.Key.Key_Escape)
    assert isinstance(portal.page, StartPage)


def test_the_start_page_counts_the_calls_and_w_opens_them(portal, people, qtbot):
    portal.page.refresh()
    portal.settle()
    assert portal.page.calls.accessibleName().startswith("Calls today: 3")
    portal.clinic.services.calls.record(people[2], "no-answer")
    portal.settle()
    assert portal.page.calls.accessibleName().startswith("Calls today: 1 of 3")
    portal.page.setFocus()
    press(portal, qtbot, Qt.Key.Key_W)
    assert isinstance(portal.page, WorklistPage)


def test_a_volunteer_sees_no_calls(portal, people):
    portal.settle()
    portal.sign_in("camp-volunteer")
    assert portal.page.calls.isHidden()
    portal.tab.show_worklist()
    portal.settle()
    assert isinstance(portal.page, StartPage)


def advice(page):
    return [row.one.key for row in page.advice.rows]


def test_a_patients_page_says_what_to_do_why_and_does_it(portal, people, qtbot):
    page = portal.open(people[0])
    assert advice(page) == ["follow-up-overdue"]
    (row,) = page.advice.rows
    assert row.accessibleName() == "Call for a follow-up visit. No visit for 143 days; expected every 90."
    assert page.header._next.text() == "Call for a follow-up visit."
    press(portal, qtbot, Qt.Key.Key_T)
    assert row.hasFocus()
    press(portal, qtbot, Qt.Key.Key_Return)
    assert page.panels.currentWidget() is page.contact
    assert nameless(page) == []
    press(portal, qtbot, Qt.Key.Key_X)
    assert outcomes(portal, people[0]) == ["no-answer"]
    assert advice(page) == []
    assert page.header._next.text() == "Nothing waits."
    portal.undo()
    assert advice(page) == ["follow-up-overdue"]


@POPUP
def test_a_recommendation_is_put_aside_with_a_reason_and_shown_again(portal, people, qtbot):
    page = portal.open(people[0])
    press(portal, qtbot, Qt.Key.Key_T)
    press(portal, qtbot, Qt.Key.Key_Delete)
    press(portal, qtbot, Qt.Key.Key_4)
    (answer,) = portal.clinic.services.recommendations.answers(people[0])
    assert (answer.key, answer.answer, answer.reason) == ("follow-up-overdue", "dismissed", "not-now")
    assert (advice(page), page.advice.aside.text()) == ([], "Put aside: 1")
    portal.undo()
    assert advice(page) == ["follow-up-overdue"]
    portal.redo()
    page.advice.aside.click()
    press(portal, qtbot, Qt.Key.Key_1)
    assert advice(page) == ["follow-up-overdue"]


def test_a_reminder_goes_out_in_the_words_that_fit(portal, people, qtbot):
    portal.clinic.services.templates.ensure_shipped()
    child = people[1]
    due = {"kind": "child", "code": "OPV2", "due_on": date(2026, 11, 20)}
    other = add_patient(portal.clinic, "Meera")
    add(portal.clinic, PatientPhone, patient_id=other, number="+919822011399", owner="family")
    add(portal.clinic, Consent, patient_id=other, channel="sms", purpose="reminder", granted=True, given_at=NOON - 5)
    add(portal.clinic, DueEntry, patient_id=other, **due)
    page = portal.open(other)
    assert advice(page) == ["dose-due"]
    press(portal, qtbot, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    form = page.contact.form
    assert "vaccines of Meera are due" in form.words.toPlainText()
    press(portal, qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert form.isHidden()
    assert advice(page) == []
    portal.undo()
    assert advice(page) == ["dose-due"]
    assert child != other


def test_what_is_missing_is_asked_for_where_it_is_written(portal, qtbot):
    page = portal.open(portal.register("Bare"))
    assert advice(page) == ["no-phone"]
    page.header.act.click()
    portal.settle()
    assert isinstance(portal.page, RegistrationPage)


def test_who_may_not_see_health_is_not_told_the_reason(portal, people):
    add(portal.clinic, Pregnancy, patient_id=people[2], status="ongoing", due_on=date(2027, 3, 1))
    portal.settle()
    portal.sign_in("outreach")
    page = portal.open(people[2])
    assert page.advice.rows[0].accessibleName() == (
        "Call and invite to the clinic. For a reason of health that your role can't see."
    )
