from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from hms_desktop.domain.register.details import PatientDetails, Phone
from hms_desktop.domain.register.words import known
from hms_desktop.views.kit.a11y import nameless
from hms_desktop.views.portal.patient.page import PatientPage
from hms_desktop.views.portal.registration import fields
from hms_desktop.views.portal.registration.page import RegistrationPage
from hms_desktop.views.portal.start.page import StartPage

ENTER, CTRL = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier


def type_in(portal, qtbot, key, text):
    control = portal.page.form.rows[key].editor.control
    control.setFocus()
    qtbot.keyClicks(control, text)
    return control


@pytest.mark.slow
def test_a_patient_is_registered_by_keyboard_only(portal, qtbot):
    portal.tab.show_place(register="")
    portal.settle()
    for text in ("Lakshmi Patil", "", None, "45", "98220 11335"):
        control = QApplication.focusWidget()
        if text is None:
            qtbot.keyClick(control, Qt.Key.Key_Down)
        else:
            qtbot.keyClicks(control, text)
        qtbot.keyClick(control, ENTER)
    qtbot.keyClick(QApplication.focusWidget(), ENTER, CTRL)
    portal.settle()
    assert isinstance(portal.page, PatientPage)
    details = portal.clinic.services.patients.details(portal.page.patient_id)
    assert details.name == "Lakshmi Patil"
    assert details.phones == (Phone("+919822011335", "self"),)
    assert (details.sex, details.birth_precision) == ("female", "age")
    assert "Lakshmi Patil" in portal.said


@pytest.mark.slow
def test_registering_can_be_undone_and_the_page_says_that_the_patient_is_gone(portal, qtbot):
    portal.tab.show_place(register="Mistake")
    portal.settle()
    portal.page.form.submit()
    portal.settle()
    patient_id = portal.page.patient_id
    portal.undo()
    portal.settle()
    assert isinstance(portal.page, StartPage)
    assert not portal.clinic.services.patients.anybody()
    portal.redo()
    assert portal.clinic.services.patients.summary(patient_id).name == "Mistake"


@pytest.mark.slow
def test_words_from_the_search_box_stand_where_they_belong(portal):
    for text, key in (("98220 11335", "phone"), ("Sunita", "name"), ("सुनीता", "local_name")):
        portal.tab.show_place(register=text)
        portal.settle()
        assert portal.page.form.values()[key] == text


@pytest.mark.slow
def test_errors_stand_at_their_fields_and_nothing_is_saved(portal, qtbot):
    portal.tab.show_place(register="")
    portal.settle()
    portal.page.form.submit()
    assert portal.page.form.rows["name"].error
    type_in(portal, qtbot, "name", "Ravi")
    type_in(portal, qtbot, "phone2", "12345")
    portal.page.form.submit()
    portal.settle()
    assert portal.page.form.rows["phone2"].error
    assert not portal.page.form.rows["phone"].error
    assert isinstance(portal.page, RegistrationPage)
    assert not portal.clinic.services.patients.anybody()


@pytest.mark.slow
def test_somebody_who_looks_alike_appears_while_typing_and_can_be_opened(portal, qtbot):
    there = portal.register("Lakshmi Patil", "+919822011335", village="Wadgaon")
    portal.tab.show_place(register="Laxmi Patil")
    portal.settle()
    type_in(portal, qtbot, "phone", "9822011335")
    qtbot.waitUntil(lambda: len(portal.page.side.hints) == 1, timeout=3000)
    assert portal.page.side.hints[0].patient.id == there
    portal.page.side.focus_first()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    portal.settle()
    assert isinstance(portal.page, PatientPage)
    assert portal.page.patient_id == there


@pytest.mark.slow
def test_who_is_said_to_be_somebody_else_is_not_queued(portal, qtbot):
    there = portal.register("Lakshmi Patil", "+919822011335", village="Wadgaon")
    portal.tab.show_place(register="Lakshmi Patil")
    portal.settle()
    type_in(portal, qtbot, "phone", "9822011335")
    type_in(portal, qtbot, "village", "Wadgaon")
    qtbot.waitUntil(lambda: len(portal.page.side.hints) == 1, timeout=3000)
    portal.page.side.distinct.add(there)
    portal.page.form.submit()
    portal.settle()
    assert portal.clinic.services.duplicates.count_open() == 0


@pytest.mark.slow
def test_a_draft_survives_leaving_the_page(portal, qtbot):
    portal.tab.show_place(register="")
    portal.settle()
    type_in(portal, qtbot, "name", "Half typed")
    qtbot.keyClick(portal.page.form, Qt.Key.Key_Escape)
    portal.settle()
    assert isinstance(portal.page, StartPage)
    portal.tab.show_place(register="")
    portal.settle()
    assert portal.page.form.values()["name"] == "Half typed"
    portal.page.form.submit()
    portal.settle()
    portal.tab.show_place(register="")
    portal.settle()
    assert portal.page.form.values()["name"] is None


@pytest.mark.slow
def test_a_new_patient_can_join_the_household_of_another(portal):
    mother = portal.register("Sunita Jadhav", village="Karla")
    portal.tab.show_place(register="Asha Jadhav")
    portal.settle()
    portal.page.household.chosen = mother
    portal.page.form.submit()
    portal.settle()
    family = portal.clinic.services.family.of(portal.page.patient_id)
    assert family.household is not None
    assert {one.patient.name for one in family.household.members} == {"Sunita Jadhav", "Asha Jadhav"}


@pytest.mark.slow
def test_an_edit_writes_only_what_was_changed(portal, qtbot):
    patient_id = portal.register("Ramesh", "+919822011335", village="Karla")
    portal.open(patient_id)
    portal.tab.edit(patient_id)
    portal.settle()
    portal.clinic.services.patients.edit(patient_id, {"village": "Wadgaon"})
    control = portal.page.form.rows["name"].editor.control
    control.selectAll()
    qtbot.keyClicks(control, "Ramesh Patil")
    portal.page.form.submit()
    portal.settle()
    details = portal.clinic.services.patients.details(patient_id)
    assert (details.name, details.village) == ("Ramesh Patil", "Wadgaon")
    portal.undo()
    assert portal.clinic.services.patients.details(patient_id).name == "Ramesh"


@pytest.mark.slow
def test_every_control_of_the_form_has_a_name(portal):
    portal.register("Lakshmi Patil")
    portal.tab.show_place(register="Lakshmi Patil")
    portal.settle()
    portal.settle()
    assert nameless(portal.page) == []


def test_what_the_form_shows_is_what_it_gives_back():
    details = PatientDetails(
        "Asha", "आशा", "female", date(1980, 1, 1), "year", None, (Phone("+919822011335", "family", "Ravi"), Phone("+919822011336")),
    )  # fmt: skip
    assert fields.typed(fields.shown(details), details, date(2026, 11, 22)) == details
    assert {choice for choice, _ in fields.groups(date(2026, 11, 22), clinical=False)[0].fields[2].choices} == set(
        known("sexes")
    )


@pytest.mark.slow
def test_a_scheme_card_is_kept_with_its_kind(portal, qtbot):
    portal.tab.show_place(register="Kamla Bai")
    portal.settle()
    type_in(portal, qtbot, "card_pm-jay", "P1A2B3C4D")
    portal.page.form.submit()
    portal.settle()
    details = portal.clinic.services.patients.details(portal.page.patient_id)
    assert [(one.kind, one.value) for one in details.identifiers] == [("pm-jay", "P1A2B3C4D")]
