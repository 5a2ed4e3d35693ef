"""The ten segments that clinics ask for, each with people who are in and people who narrowly are not."""

from datetime import date, timedelta

import pytest

from hms_desktop.domain.model import (
    Appointment,
    Camp,
    CampAttendance,
    DueEntry,
    Feedback,
    Journey,
    Observation,
    Patient,
    PatientIdentifier,
)
from hms_desktop.domain.segment.parse import rule_from_json
from hms_desktop.domain.time import ms_of
from hms_desktop.services.shipped import shipped_segments
from hms_desktop.store.segment_sql import members
from tests.helpers.outreach import TODAY, add, add_condition, add_patient, add_pregnancy, add_visit


def _day(back: int) -> date:
    return TODAY - timedelta(days=back)


@pytest.fixture
def names(clinic):
    """Asks the rows as they are: whatever follows the facts by itself does not come between."""
    rules = {row["name"]: rule_from_json(row["rule"]) for row in shipped_segments()}

    def ask(name):
        with clinic.database.read() as connection:
            return set(connection.execute(members(rules[name], TODAY, Patient.__table__.c.name)).scalars())

    return ask


def _due(clinic, name, kind, overdue_on, ends_on=None, **values):
    who = add_patient(clinic, name, age=1, **values)
    add(
        clinic,
        DueEntry,
        patient_id=who,
        kind=kind,
        code="opv-1",
        due_on=_day(60),
        overdue_on=overdue_on,
        ends_on=ends_on,
    )


def test_overdue_for_a_vaccine(clinic, names):
    _due(clinic, "Since today", "child", _day(0), _day(-100))
    _due(clinic, "Young girl", "adolescent", _day(20), _day(0))
    _due(clinic, "Tomorrow", "child", _day(-1), _day(-100))
    _due(clinic, "Too late", "child", _day(20), _day(1))
    _due(clinic, "Check-up", "maternal", _day(20), _day(-100))
    _due(clinic, "Moved", "child", _day(20), _day(-100), status="moved")
    assert names("Overdue for a vaccine") == {"Since today", "Young girl"}


def _appointments(clinic, name, *booked):
    who = add_patient(clinic, name)
    for back, status in booked:
        add(clinic, Appointment, patient_id=who, starts_at=ms_of(_day(back), 9), status=status)


def test_missed_the_last_appointment(clinic, names):
    _appointments(clinic, "Missed", (40, "completed"), (3, "no-show"))
    _appointments(clinic, "Missed, one cancelled since", (9, "no-show"), (2, "cancelled"))
    _appointments(clinic, "Came since", (9, "no-show"), (2, "completed"))
    _appointments(clinic, "Booked anew", (9, "no-show"), (-4, "booked"))
    _appointments(clinic, "Long ago", (200, "no-show"))
    assert names("Missed the last appointment") == {"Missed", "Missed, one cancelled since"}


def test_birthday_this_week(clinic, names):
    for name, days, precision in (("Today", 0, "day"), ("In six days", 6, "day"), ("In a week", 7, "day"),
                                  ("Yesterday", -1, "day"), ("Some day this month", 3, "month")):  # fmt: skip
        born = (TODAY + timedelta(days=days)).replace(year=1980)
        add(clinic, Patient, name=name, sex="male", birth_date=born, birth_precision=precision)
    assert names("Birthday this week") == {"Today", "In six days"}


def _pressures(clinic, name, *values, code="I10"):
    who = add_patient(clinic, name)
    add_condition(clinic, who, code)
    for at, (value, second) in enumerate(values):
        measured = {"code": "blood-pressure", "value": value, "second_value": second, "unit": "mm[Hg]"}
        add(clinic, Observation, patient_id=who, taken_at=ms_of(_day(90 - at)), **measured)


def test_high_blood_pressure_not_controlled(clinic, names):
    _pressures(clinic, "High", (150, 80), (130, 80), (135, 90))
    _pressures(clinic, "Better now", (150, 95), (150, 95), (139, 89))
    _pressures(clinic, "Once", (130, 80), (130, 80), (150, 80))
    _pressures(clinic, "Not ill", (150, 95), (150, 95), code="E11")
    assert names("High blood pressure, not controlled") == {"High"}


def test_pregnant_with_no_visit_in_30_days(clinic, names):
    for name, status, back in (("Unseen", "ongoing", 31), ("Seen", "ongoing", 30), ("Delivered", "delivered", 90)):
        who = add_patient(clinic, name, age=25)
        add_pregnancy(clinic, who, status)
        add_visit(clinic, who, back)
    assert names("Pregnant, no visit in 30 days") == {"Unseen"}


def test_new_in_the_last_30_days(clinic, names):
    for name, back in (("Today", 0), ("A month", 30), ("Longer", 31)):
        add_patient(clinic, name, registered_on=_day(back))
    add_patient(clinic, "Unknown")
    assert names("New in the last 30 days") == {"Today", "A month"}


def test_loyal_patients_who_stay_away(clinic, names):
    for name, standing, visits, missed in (
        ("Lapsed", "lapsed", 3, 0), ("Dormant", "dormant", 4, 1), ("Due", "due", 5, 0), ("Twice", "lapsed", 2, 0),
        ("Careless", "lapsed", 3, 2),
    ):  # fmt: skip
        who = add_patient(clinic, name)
        for back in range(visits):
            add_visit(clinic, who, 400 + back)
        for back in range(missed):
            add(clinic, Appointment, patient_id=who, starts_at=ms_of(_day(300 + back)), status="no-show")
        add(
            clinic,
            Journey,
            id=who,
            stage="consideration",
            standing=standing,
            risk="high",
            interval_days=90,
            as_of=TODAY,
        )
    assert names("Loyal patients who stay away") == {"Lapsed", "Dormant"}


def test_unhappy_feedback_not_answered(clinic, names):
    for name, back, values in (
        ("Two stars", 3, {"rating": 2}), ("Would not recommend", 90, {"recommend": 6}), ("Happy", 3, {"rating": 3, "recommend": 7}),
        ("Answered", 3, {"rating": 1, "answered_at": 1}), ("Long ago", 91, {"rating": 1}), ("Words only", 3, {"comment": "Hm"}),
    ):  # fmt: skip
        add(clinic, Feedback, patient_id=add_patient(clinic, name), given_at=ms_of(_day(back)), **values)
    assert names("Unhappy feedback, not answered") == {"Two stars", "Would not recommend"}


def test_may_have_a_scheme_s_card_and_has_none(clinic, names):
    for name, age, kind in (
        ("No card", 70, None), ("Health id only", 80, "abha-number"), ("Enrolled", 75, "vay-vandana"),
        ("Enrolled before", 75, "pm-jay"), ("Too young", 69, None), ("Unknown", None, None),
    ):  # fmt: skip
        who = add_patient(clinic, name, age=age)
        if kind:
            add(clinic, PatientIdentifier, patient_id=who, kind=kind, value="P1234")
    assert names("Scheme for 70 and over, no card yet") == {"No card", "Health id only"}


def test_came_to_a_camp_and_never_to_the_clinic(clinic, names):
    camp = add(clinic, Camp, name="Eyes", village="Rampur", held_on=_day(30))
    for name, voided, visit in (("Camp only", False, None), ("Came since", False, 10), ("Was not there", True, None)):
        who = add_patient(clinic, name)
        add(clinic, CampAttendance, camp_id=camp, patient_id=who, attended_at=ms_of(_day(30)), voided=voided)
        if visit:
            add_visit(clinic, who, visit)
    add_patient(clinic, "Nowhere")
    assert names("Came to a camp, never to the clinic") == {"Camp only"}
