import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hms_desktop.domain.appointments import Status
from hms_desktop.domain.time import ms_of
from hms_desktop.views.appointments.panel import AppointmentPanel
from hms_desktop.views.kit.a11y import nameless
from tests.views.appointments.conftest import MONDAY, TODAY


@pytest.fixture
def panel(qtbot, stage, day):
    made = AppointmentPanel(stage.context)
    qtbot.addWidget(made)
    made.resize(760, 500)
    made.show()
    return made


def test_one_patients_appointments_newest_first_with_the_expected_one_chosen(panel, stage, day, qtmodeltester):
    later = stage.book(0, 17)
    panel.show_patient(stage.patients[0])
    assert [one.id for one in panel.model._records] == [later, day["asha"]]
    assert panel.side.one.id == day["asha"]
    assert nameless(panel) == []
    qtmodeltester.check(panel.model)


def test_keys_act_on_the_chosen_one_and_can_be_undone(panel, stage, day):
    panel.show_patient(stage.patients[0])
    QTest.keyClick(panel.table, Qt.Key.Key_C)
    assert stage.get(day["asha"]).status is Status.CHECKED_IN
    stage.undo()
    QTest.keyClick(panel.table, Qt.Key.Key_M)
    form = panel.side.form.form
    form.rows["starts_at"].editor.set_raw("18:30")
    form.submit()
    assert stage.get(day["asha"]).starts_at == ms_of(MONDAY, 18, 30)
    stage.undo()
    assert stage.get(day["asha"]).starts_at == ms_of(MONDAY, 9)


def test_booking_for_the_patient_needs_no_search(panel, stage):
    panel.book()
    panel.show_patient(stage.patients[5])
    form = panel.side.form
    assert "patient_id" not in form.form.rows
    form.free.offers[0].click()
    form.form.submit()
    (booked,) = stage.clinic.services.appointments.of_patient(stage.patients[5])
    assert booked.starts_at == ms_of(MONDAY, 9, 15)
    assert panel.side.one.id == booked.id


def test_today_is_checked_in_from_outside(panel, stage):
    panel.show_patient(stage.patients[4])
    panel.check_in_today()
    assert stage.strip.text == "No appointment is booked for today."
    booked = stage.book(4, 11, day=TODAY)
    panel.check_in_today()
    assert stage.get(booked).status is Status.CHECKED_IN
