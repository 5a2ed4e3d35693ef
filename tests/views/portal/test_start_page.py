from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from hms_desktop.domain.appointments import Status
from hms_desktop.domain.time import ms_of
from hms_desktop.services.appointments.service import Booking
from hms_desktop.views.appointments.page import DiaryPage
from hms_desktop.views.kit.a11y import nameless
from hms_desktop.views.portal.patient.page import PatientPage
from hms_desktop.views.portal.start.page import StartPage

TODAY = date(2026, 11, 22)


@pytest.mark.slow
def test_an_empty_register_teaches_how_to_begin(portal):
    assert isinstance(portal.page, StartPage)
    assert portal.page.pages.currentIndex() == 1
    assert nameless(portal.page) == []
    portal.register("Lakshmi Patil")
    portal.settle()
    assert portal.page.pages.currentIndex() == 0


@pytest.mark.slow
def test_who_comes_today_is_checked_in_with_one_key_and_opened_with_enter(portal, qtbot):
    services = portal.clinic.services
    patient = portal.register("Lakshmi Patil", "+919822011335")
    services.appointments.book(Booking(patient, ms_of(TODAY, 12)))
    portal.settle()
    portal.page.refresh()
    portal.settle()
    table = portal.page.today.table
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_I)
    portal.settle()
    assert services.appointments.of_patient(patient)[0].status is Status.CHECKED_IN
    assert "Lakshmi Patil" in portal.said
    portal.undo()
    assert services.appointments.of_patient(patient)[0].status is Status.BOOKED
    qtbot.keyClick(table, Qt.Key.Key_Return)
    portal.settle()
    assert isinstance(portal.page, PatientPage)
    assert portal.page.patient_id == patient


@pytest.mark.slow
def test_the_lists_are_sound_models(portal):
    portal.register("Lakshmi Patil")
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(model, fatal) for model in (portal.page.today.model, portal.page.recent)]
    portal.page.refresh()
    portal.settle()
    assert len(testers) == 2


@pytest.mark.slow
def test_another_person_does_not_see_who_was_open(portal):
    portal.open(portal.register("Lakshmi Patil"))
    portal.sign_in("receptionist")
    assert isinstance(portal.page, StartPage)
    assert portal.page.recent.rowCount() == 0


@pytest.mark.slow
def test_a_picture_shows_somebody_of_whom_there_is_much_to_see(portal):
    services = portal.clinic.services
    portal.register("Nobody")
    patient = portal.register("Lakshmi Patil", "+919822011335")
    services.clinical.add_condition(patient, "sugar")
    services.appointments.book(Booking(patient, ms_of(TODAY, 12)))
    portal.tab.show_place(best=True)
    portal.settle()
    assert portal.page.patient_id == patient
    assert portal.tab.place() == {"patient": patient}


@pytest.mark.slow
def test_the_focus_is_where_keys_work(portal):
    portal.register("Lakshmi Patil")
    portal.settle()
    portal.page.setFocus()
    assert QApplication.focusWidget() is portal.page.today.table


@pytest.mark.slow
def test_the_diary_opens_with_a_key_and_escape_comes_back(portal, qtbot):
    patient = portal.register("Lakshmi Patil")
    portal.clinic.services.appointments.book(Booking(patient, ms_of(TODAY, 12)))
    portal.settle()
    qtbot.keyClick(portal.page.today.table, Qt.Key.Key_A)
    portal.settle()
    diary = portal.page
    assert isinstance(diary, DiaryPage)
    assert QApplication.focusWidget() is diary.view
    assert [one.patient_id for one in diary.view.rows.grid.cards.values()] == [patient]
    assert portal.tab.place() == {"diary": True}
    assert portal.tab.commands()[0].text() == "Book an appointment"
    qtbot.keyClick(diary.view, Qt.Key.Key_Escape)
    portal.settle()
    assert isinstance(portal.page, StartPage)
    portal.tab.show_place(diary=True)
    assert isinstance(portal.page, DiaryPage)
