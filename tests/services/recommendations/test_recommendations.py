"""Recommendations for one patient: when they hold, what their reason shows, and what an answer does."""

from datetime import date

import pytest

from hms_desktop.domain.errors import Invalid, NotFound
from hms_desktop.domain.model import (
    Appointment,
    Camp,
    CampAttendance,
    Consent,
    DueEntry,
    Encounter,
    Feedback,
    Goal,
    Journey,
    Observation,
    PatientPhone,
    Pregnancy,
)
from hms_desktop.domain.recommendation.rules import advice
from hms_desktop.domain.time import DAY_MS
from tests.helpers.clinic import NOON
from tests.helpers.records import add, add_patient

TODAY = date(2026, 11, 22)


def ago(days):
    return NOON - days * DAY_MS


@pytest.fixture
def patient(clinic):
    made = add_patient(clinic, "Lakshmi Patil", birth_date=date(1980, 3, 9), birth_precision="day")
    add(clinic, PatientPhone, patient_id=made, number="+919876543211", owner="self")
    add(clinic, Consent, patient_id=made, channel="sms", purpose="reminder", granted=True, given_at=ago(400))
    return made


def journey(clinic, patient, standing, **values):
    common = {"stage": "active", "risk": "medium", "interval_days": 90, "as_of": TODAY}
    add(clinic, Journey, id=patient, standing=standing, **(common | values))


def keys(clinic, patient):
    return [one.key for one in clinic.services.recommendations.for_patient(patient)]


def only(clinic, patient, key):
    (found,) = [one for one in clinic.services.recommendations.for_patient(patient) if one.key == key]
    return found


def test_an_overdue_visit_shows_the_days_that_were_read(clinic, patient):
    journey(clinic, patient, "overdue")
    add(clinic, Encounter, patient_id=patient, started_at=ago(143), kind="clinic")
    found = only(clinic, patient, "follow-up-overdue")
    assert (found.because, found.params, found.action) == (
        "because-follow-up-overdue", {"days": 143, "interval": 90}, "call",
    )  # fmt: skip


def test_what_is_booked_is_not_recommended(clinic, patient):
    journey(clinic, patient, "due")
    assert keys(clinic, patient) == ["follow-up-due"]
    add(clinic, Appointment, patient_id=patient, starts_at=NOON + DAY_MS, status="booked", kind="clinic", minutes=15)
    assert keys(clinic, patient) == []


@pytest.mark.parametrize(
    ("table", "values", "key", "params"),
    [
        (Pregnancy, {"status": "ongoing", "due_on": date(2027, 3, 1)}, "pregnancy-contact", {"due_on": date(2027, 3, 1), "days": None}),
        (Feedback, {"given_at": ago(3), "rating": 1}, "unhappy-feedback", {"rating": 1, "recommend": None, "on": date(2026, 11, 19)}),
        (Feedback, {"given_at": ago(3), "recommend": 6}, "unhappy-feedback", {"rating": None, "recommend": 6, "on": date(2026, 11, 19)}),
        (Appointment, {"starts_at": ago(5), "status": "no-show"}, "missed-appointment", {"on": date(2026, 11, 17)}),
        (DueEntry, {"kind": "child", "code": "OPV1", "due_on": date(2026, 9, 1), "overdue_on": date(2026, 10, 1)}, "dose-overdue", {"names": ("OPV 1",), "more": 0, "since": date(2026, 9, 1)}),
        (DueEntry, {"kind": "child", "code": "OPV1", "due_on": date(2025, 11, 20), "overdue_on": date(2025, 12, 20)}, "dose-long-overdue", {"names": ("OPV 1",), "more": 0, "since": date(2025, 11, 20)}),
        (DueEntry, {"kind": "child", "code": "OPV1", "due_on": date(2026, 11, 20)}, "dose-due", {"names": ("OPV 1",), "more": 0, "since": date(2026, 11, 20)}),
        (DueEntry, {"kind": "chronic", "code": "hba1c", "due_on": date(2026, 11, 22)}, "tests-due", {"names": ("HbA1c",), "more": 0, "since": TODAY}),
        (Goal, {"name": "Walk daily", "started_on": date(2026, 11, 1), "every_days": 7, "status": "active"}, "goal-check", {"name": "Walk daily", "days": 21}),
    ],
)  # fmt: skip
def test_each_reason_shows_what_was_read(clinic, patient, table, values, key, params):
    add(clinic, table, patient_id=patient, **values)
    found = only(clinic, patient, key)
    assert found.params == params
    assert (found.advice, found.because) == (f"advise-{key}", f"because-{key}")


def test_high_pressure_is_two_of_the_last_three_and_shows_the_last(clinic, patient):
    for days, value in ((90, 150), (60, 120)):
        add(
            clinic,
            Observation,
            patient_id=patient,
            code="blood-pressure",
            value=value,
            second_value=80,
            unit="mm[Hg]",
            taken_at=ago(days),
        )
    assert "pressure-high" not in keys(clinic, patient)
    add(
        clinic,
        Observation,
        patient_id=patient,
        code="blood-pressure",
        value=138,
        second_value=94,
        unit="mm[Hg]",
        taken_at=ago(20),
    )
    assert only(clinic, patient, "pressure-high").params == {"value": 138, "second": 94, "on": date(2026, 11, 2)}


def test_a_camp_referral_counts_until_they_came_to_the_clinic(clinic, patient):
    camp = add(clinic, Camp, name="Eyes", village="Loni", held_on=date(2026, 10, 1), kind="general", status="closed")
    add(clinic, CampAttendance, camp_id=camp, patient_id=patient, attended_at=ago(50), referred="Cataract")
    add(clinic, Encounter, patient_id=patient, started_at=ago(50), kind="camp")
    assert only(clinic, patient, "camp-referral").params == {"on": date(2026, 10, 3), "referred": "Cataract"}
    add(clinic, Encounter, patient_id=patient, started_at=ago(2), kind="clinic")
    assert "camp-referral" not in keys(clinic, patient)


def test_what_is_missing_is_asked_for(clinic):
    bare = add_patient(clinic)
    assert keys(clinic, bare) == ["no-phone"]
    add(clinic, PatientPhone, patient_id=bare, number="+919876543211", owner="self")
    assert keys(clinic, bare) == ["no-consent"]


def test_nobody_is_called_who_opted_out_died_or_moved(clinic, patient):
    journey(clinic, patient, "overdue")
    assert keys(clinic, patient) == ["follow-up-overdue"]
    clinic.services.consents.withdraw(patient)
    assert keys(clinic, patient) == []
    clinic.services.consents.grant(patient, "sms", "reminder")
    assert keys(clinic, patient) == []  # voice stays withdrawn
    clinic.services.consents.grant(patient, "voice", "reminder")
    assert keys(clinic, patient) == ["follow-up-overdue"]
    clinic.services.patients.set_status(patient, "deceased")
    assert keys(clinic, patient) == []


def test_who_allows_no_message_is_called_instead(clinic):
    child = add_patient(clinic, "Asha")
    add(clinic, PatientPhone, patient_id=child, number="+919876543211", owner="family")
    add(clinic, Consent, patient_id=child, channel="voice", purpose="reminder", granted=True, given_at=ago(9))
    add(clinic, DueEntry, patient_id=child, kind="child", code="OPV1", due_on=date(2026, 11, 20))
    assert only(clinic, child, "dose-due").action == "call"
    clinic.services.consents.grant(child, "sms", "reminder")
    assert only(clinic, child, "dose-due").action == "message"


def test_what_was_dismissed_comes_back_after_its_days(clinic, patient):
    journey(clinic, patient, "overdue")
    service = clinic.services.recommendations
    made = service.dismiss(patient, "follow-up-overdue", "not-now")
    assert keys(clinic, patient) == []
    assert [(one.key, one.answer, one.reason, one.until) for one in service.answers(patient)] == [
        ("follow-up-overdue", "dismissed", "not-now", date(2026, 12, 22))
    ]
    clinic.clock.forward(days=29)
    assert keys(clinic, patient) == []
    clinic.clock.forward(days=1)
    assert keys(clinic, patient) == ["follow-up-overdue"]
    assert service.answers(patient) == ()
    clinic.clock.forward(days=-20)
    service.take_back(made)
    assert keys(clinic, patient) == ["follow-up-overdue"]


def test_done_answers_unhappy_feedback_and_taking_back_asks_again(clinic, patient):
    add(clinic, Feedback, patient_id=patient, given_at=ago(3), rating=1)
    made = clinic.services.recommendations.done(patient, "unhappy-feedback")
    clinic.clock.forward(days=31)
    assert "unhappy-feedback" not in keys(clinic, patient)
    clinic.services.recommendations.take_back(made)
    assert "unhappy-feedback" in keys(clinic, patient)


def test_an_answer_needs_a_reason_and_a_recommendation_that_exists(clinic, patient):
    service = clinic.services.recommendations
    with pytest.raises(Invalid) as wrong:
        service.dismiss(patient, "no-phone", "")
    assert wrong.value.fields == {"reason": "dismiss-reason-required"}
    with pytest.raises(NotFound):
        service.done(patient, "dance")


def test_health_is_told_only_to_who_may_see_it(clinic, patient):
    add(clinic, Pregnancy, patient_id=patient, status="ongoing", due_on=date(2027, 3, 1))
    journey(clinic, patient, "overdue")
    add(clinic, Encounter, patient_id=patient, started_at=ago(143), kind="clinic")
    clinic.act_as("outreach")
    found = clinic.services.recommendations.for_patient(patient)
    assert [(one.advice, one.because, one.params, one.withheld) for one in found] == [
        ("advise-to-call", "because-health", {}, True), ("advise-to-call", "because-no-visit", {"days": 143}, True),
    ]  # fmt: skip
    assert not {one.key for one in found} & {one.key for one in advice()}
    clinic.services.recommendations.dismiss(patient, found[0].key, "not-now")
    assert clinic.services.recommendations.answers(patient) == ()
    clinic.act_as("clinician")
    assert keys(clinic, patient) == ["follow-up-overdue"]
    assert [one.key for one in clinic.services.recommendations.answers(patient)] == ["pregnancy-contact"]


def test_a_call_lets_the_others_rest_but_not_the_booking(clinic, patient):
    journey(clinic, patient, "due")
    add(clinic, Appointment, patient_id=patient, starts_at=ago(5), status="no-show", kind="clinic", minutes=15)
    assert keys(clinic, patient) == ["missed-appointment", "follow-up-due"]
    made = clinic.services.calls.record(patient, "agreed", about=["missed-appointment"])
    assert keys(clinic, patient) == ["follow-up-due"]
    clinic.services.calls.take_back(made)
    assert keys(clinic, patient) == ["missed-appointment", "follow-up-due"]
