"""Calls: what each outcome does, and that taking it back puts everything where it was."""

from datetime import date, timedelta

import pytest

from hms_desktop.domain.errors import Invalid, NotAllowed, NotFound, Refused
from hms_desktop.domain.model import Feedback, PatientPhone
from tests.helpers.clinic import NOON
from tests.helpers.records import add, add_patient, dump

TODAY = date(2026, 11, 22)


@pytest.fixture
def patient(clinic):
    made = add_patient(clinic)
    add(clinic, PatientPhone, patient_id=made, number="+919876543211", owner="self")
    return made


def last(clinic, patient):
    return clinic.services.calls.of(patient, 1)[0]


@pytest.mark.parametrize(
    ("outcome", "reason", "days"),
    [("agreed", None, 30), ("no-answer", None, 1), ("settled", None, 14), ("removed", "already-visited", 14),
     ("removed", "not-responding", 90), ("removed", "refused", 180), ("removed", "transferred", 365),
     ("removed", "private", 365), ("removed", "other", 30), ("removed", "invalid-number", None)],
)  # fmt: skip
def test_each_outcome_says_when_to_call_again(clinic, patient, outcome, reason, days):
    clinic.services.calls.record(patient, outcome, reason, note="  after five  ", about=["no-phone"])
    call = last(clinic, patient)
    assert (call.outcome, call.reason, call.at, call.number) == (outcome, reason, NOON, "+919876543211")
    assert call.remind_on == (None if days is None else TODAY + timedelta(days=days))
    assert (call.note, call.about) == ("after five", ("no-phone",))


@pytest.mark.parametrize("days", [1, 7, 14, 84])
def test_a_later_day_may_be_from_tomorrow_to_twelve_weeks(clinic, patient, days):
    clinic.services.calls.record(patient, "later", remind_on=TODAY + timedelta(days=days))
    assert last(clinic, patient).remind_on == TODAY + timedelta(days=days)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("given", "fields"),
    [
        ({"outcome": "later"}, {"remind_on": "call-day-required"}),
        ({"outcome": "later", "remind_on": TODAY}, {"remind_on": "call-day-range"}),
        ({"outcome": "later", "remind_on": TODAY + timedelta(days=85)}, {"remind_on": "call-day-range"}),
        ({"outcome": "removed"}, {"reason": "call-reason-required"}),
        ({"outcome": "removed", "reason": "bored"}, {"reason": "word-unknown"}),
        ({"outcome": "shouted"}, {"outcome": "word-unknown"}),
    ],
)
def test_what_is_wrong_is_named_and_nothing_is_written(clinic, patient, given, fields):
    before = dump(clinic)
    with pytest.raises(Invalid) as wrong:
        clinic.services.calls.record(patient, **given)
    assert wrong.value.fields == fields
    assert dump(clinic) == before


def test_the_third_call_without_an_answer_waits_longer(clinic, patient):
    days = []
    for _ in range(4):
        clinic.services.calls.record(patient, "no-answer")
        days.append((last(clinic, patient).remind_on - clinic.desk.today()).days)
        clinic.clock.forward(days=1)
    assert days == [1, 1, 30, 30]
    clinic.services.calls.record(patient, "settled")
    clinic.clock.forward(minutes=1)
    clinic.services.calls.record(patient, "no-answer")
    assert (last(clinic, patient).remind_on - clinic.desk.today()).days == 1


def test_a_try_that_was_taken_back_does_not_count(clinic, patient):
    made = [clinic.services.calls.record(patient, "no-answer") for _ in range(2)]
    clinic.services.calls.take_back(made[0])
    clinic.services.calls.record(patient, "no-answer")
    assert last(clinic, patient).remind_on == TODAY + timedelta(days=1)
    assert len(clinic.services.calls.of(patient)) == 2


@pytest.mark.parametrize(("reason", "status"), [("died", "deceased"), ("moved", "moved")])
def test_who_died_or_moved_gets_the_status_until_it_is_taken_back(clinic, patient, reason, status):
    before = dump(clinic, without=frozenset({"call"}))
    made = clinic.services.calls.record(patient, "removed", reason)
    shown = clinic.services.record.glance(patient).who
    assert shown.status == status
    with pytest.raises(Refused) as refused:
        clinic.services.calls.record(patient, "removed", "died")
    assert refused.value.code == "call-status-already"
    clinic.services.calls.take_back(made)
    assert dump(clinic, without=frozenset({"call"})) == before


def test_a_status_that_somebody_set_since_stays(clinic, patient):
    made = clinic.services.calls.record(patient, "removed", "moved")
    clinic.services.patients.set_status(patient, "deceased", TODAY)
    clinic.services.calls.take_back(made)
    assert clinic.services.record.glance(patient).who.status == "deceased"


def test_speaking_with_somebody_unhappy_answers_the_feedback(clinic, patient):
    said = add(clinic, Feedback, patient_id=patient, given_at=NOON - 1, rating=1)
    praise = add(clinic, Feedback, patient_id=patient, given_at=NOON - 1, rating=5)

    def answered(row):
        with clinic.database.read_raw() as connection:
            return connection.execute("SELECT answered_at FROM feedback WHERE id = ?", [row.bytes]).fetchone()[0]

    clinic.services.calls.record(patient, "no-answer", about=["unhappy-feedback"])
    assert answered(said) is None
    made = clinic.services.calls.record(patient, "settled", about=["unhappy-feedback"])
    assert (answered(said), answered(praise)) == (NOON, None)
    clinic.services.calls.take_back(made)
    assert answered(said) is None


def test_one_call_to_a_household_is_one_deed(clinic, patient):
    child = add_patient(clinic, "Asha")
    entries = len(clinic.services.audit.entries(limit=500))
    made = clinic.services.calls.record_all({patient: ["no-phone"], child: []}, "settled", note="Both come on Monday")
    assert [clinic.services.calls.of(one)[0].id for one in (patient, child)] == list(made)
    assert len(clinic.services.audit.entries(limit=500)) == entries + 2
    clinic.services.calls.take_back_all(made)
    assert clinic.services.calls.of(patient) == clinic.services.calls.of(child) == []
    with pytest.raises(Refused):
        clinic.services.calls.take_back_all(made)


def test_a_failure_for_one_of_a_household_writes_for_nobody(clinic, patient):
    with pytest.raises(NotFound):
        clinic.services.calls.record_all({patient: [], clinic.new_id(): []}, "settled")
    assert clinic.services.calls.of(patient) == []


def test_notes_are_for_who_may_see_health_and_for_who_wrote_them(clinic, patient):
    from hms_desktop.domain.model import Staff

    staff = add(clinic, Staff, name="Meena", login="meena", role="outreach")
    clinic.act_as("outreach", staff)
    clinic.services.calls.record(patient, "settled", note="Coughs", about=["pregnancy-contact", "no-phone"])
    assert [(one.note, one.about, one.by) for one in clinic.services.calls.of(patient)] == [
        ("Coughs", ("no-phone",), "Meena")
    ]
    clinic.act_as("receptionist")
    assert [(one.note, one.about) for one in clinic.services.calls.of(patient)] == [(None, ("no-phone",))]
    clinic.act_as("clinician")
    assert [(one.note, one.about) for one in clinic.services.calls.of(patient)] == [
        ("Coughs", ("pregnancy-contact", "no-phone"))
    ]


def test_a_volunteer_records_no_calls(clinic, patient):
    clinic.act_as("camp-volunteer")
    with pytest.raises(NotAllowed):
        clinic.services.calls.record(patient, "agreed")


def test_an_unknown_call_can_not_be_taken_back(clinic):
    with pytest.raises(NotFound):
        clinic.services.calls.take_back(clinic.new_id())
