import random
import uuid
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

import pytest

from hms_desktop.domain.errors import NotAllowed, NotFound
from hms_desktop.domain.model import (
    Appointment,
    Call,
    Camp,
    CampAttendance,
    Encounter,
    Feedback,
    Goal,
    GoalCheck,
    Immunization,
    Message,
    PatientPhone,
    Reply,
)
from hms_desktop.domain.register.due import DueItem
from hms_desktop.domain.register.goals import GoalTerms
from hms_desktop.domain.register.timeline import KINDS
from hms_desktop.domain.scoring.effects import without
from hms_desktop.domain.scoring.score import score
from hms_desktop.domain.time import DAY_MS, ms_of
from hms_desktop.services.journey import reading
from hms_desktop.services.record.service import RecordService
from tests.helpers.clinic import NOON
from tests.helpers.records import add, add_campaign, add_patient, message

TODAY = date(2026, 11, 22)


def ago(days):
    return NOON - days * DAY_MS


@pytest.fixture
def patient(clinic):
    made = add_patient(clinic, "Lakshmi Patil", birth_date=date(1980, 3, 9), birth_precision="day", village="Loni")
    add(clinic, PatientPhone, patient_id=made, number="+919876543211", owner="self")
    return made


def test_a_new_record_says_what_is_missing_first(clinic):
    bare = add_patient(clinic)
    shown = clinic.services.record.glance(bare)
    assert shown.next_action.code == "next-nothing"
    assert {one.code for one in shown.alerts} == {"alert-no-phone", "alert-no-birth-date"}
    assert (shown.journey.stage, shown.journey.score.value, shown.visits, shown.due) == ("awareness", None, 0, ())


def test_next_action_goes_from_nothing_to_expecting_to_check_in(clinic, patient):
    services = clinic.services
    services.clinical.add_condition(patient, "High blood pressure", "I10")
    add(clinic, Encounter, patient_id=patient, started_at=ago(50))
    shown = services.record.glance(patient)
    assert shown.next_action.code == "next-nothing"  # what should be done is recommended, not told here
    assert [(item.kind, item.state, item.due_on) for item in shown.due] == [
        ("follow-up", "overdue", date(2026, 11, 2)), ("chronic", "due", TODAY),
    ]  # fmt: skip
    assert shown.due[0].params["line"] == "hypertension"
    booked = add(
        clinic, Appointment, patient_id=patient, starts_at=NOON + 2 * DAY_MS, status="booked", kind="clinic", minutes=15
    )
    shown = services.record.glance(patient)
    assert (shown.next_action.code, shown.due[0].state, shown.booking.id) == ("next-expect", "booked", booked)
    clinic.clock.forward(days=2)
    assert services.record.glance(patient).next_action.code == "next-check-in"
    services.patients.set_status(patient, "deceased", TODAY)
    shown = services.record.glance(patient)
    assert (shown.next_action.code, shown.due, shown.journey.score.value) == ("next-nothing-deceased", (), None)
    assert shown.alerts[0].code == "alert-deceased"


def test_alerts_come_gravest_first(clinic, patient):
    clinical = clinic.services.clinical
    clinical.add_allergy(patient, "Penicillin", severity="severe")
    clinical.add_allergy(patient, "Dust", severity="mild")
    clinical.record(patient, "blood-pressure", 200, 120)
    clinical.add_pregnancy(patient, due_on=date(2027, 3, 1))
    shown = clinic.services.record.glance(patient).alerts
    assert [(one.code, one.level) for one in shown] == [
        ("alert-allergy", "danger"), ("alert-observation", "danger"), ("alert-allergy", "warning"), ("alert-pregnant", "info"),
    ]  # fmt: skip
    assert shown[0].detail == "Penicillin"


def test_the_score_shows_its_parts(clinic, patient):
    for days in (10, 100, 200):
        add(clinic, Encounter, patient_id=patient, started_at=ago(days))
    add(clinic, Feedback, patient_id=patient, given_at=ago(9), rating=5)
    add(clinic, Message, **message(None, patient, state="read", queued_at=ago(20), sent_at=ago(20)))
    found = clinic.services.record.glance(patient).journey
    assert found.stage == "loyal"
    assert [part.name for part in found.score.parts] == ["recency", "attendance", "response", "voice"]
    assert found.score.value > 90


def test_a_receptionist_sees_that_there_is_more_but_not_what(clinic, patient):
    services = clinic.services
    services.clinical.add_condition(patient, "High blood pressure", "I10")
    services.clinical.record(patient, "blood-pressure", 200, 120)
    add(clinic, Encounter, patient_id=patient, started_at=ago(40), diagnosis="Hypertension")
    clinic.act_as("receptionist")
    shown = services.record.glance(patient)
    assert (shown.clinical.visible, shown.clinical.count, shown.clinical.conditions) == (False, 2, ())
    assert [one.code for one in shown.alerts] == ["alert-clinical-hidden"]
    assert "line" not in shown.due[0].params
    found = services.record.timeline(patient)
    assert {(one.kind, one.detail, one.hidden) for one in found} == {("observation", None, True), ("visit", None, True)}
    assert "hypertension" not in repr((shown, found)).lower()
    clinic.act_as("clinician")
    assert {one.detail for one in services.record.timeline(patient)} == {None, "Hypertension"}


def build_history(clinic, patient):
    camp = add(clinic, Camp, name="Eye camp", village="Loni", held_on=date(2026, 5, 1), kind="general", status="closed")
    campaign = add_campaign(clinic)
    for days in range(0, 60, 6):
        add(clinic, Encounter, patient_id=patient, started_at=ago(days))
        add(clinic, Appointment, patient_id=patient, starts_at=ago(days), status="no-show", kind="clinic", minutes=15)
    add(clinic, Message, **message(campaign, patient, queued_at=ago(3)))
    add(clinic, Feedback, patient_id=patient, given_at=ago(6), rating=4, comment="Kind staff")
    add(clinic, CampAttendance, camp_id=camp, patient_id=patient, attended_at=ago(200), referred="Cataract")
    add(clinic, Immunization, patient_id=patient, dose="Td-1", given_on=date(2026, 9, 1), voided=False)
    clinic.services.clinical.record(patient, "weight", 60)
    for days in (1, 6, 30):
        add(clinic, Reply, patient_id=patient, channel="sms", address="1", received_at=ago(days), body="Fever")
        add(clinic, Call, patient_id=patient, called_at=ago(days), outcome="agreed", note="Fever")
    goal = add(clinic, Goal, patient_id=patient, name="Walk", started_on=TODAY - timedelta(days=60))
    for days in (6, 20):
        checked = {"goal_id": goal, "checked_at": ago(days), "kept": days == 6, "channel": "phone"}
        add(clinic, GoalCheck, patient_id=patient, **checked)


@pytest.mark.slow
def test_a_timeline_pages_through_everything_once_and_newest_first(clinic, patient):
    build_history(clinic, patient)
    record = clinic.services.record
    whole = record.timeline(patient, limit=100)
    assert {one.kind for one in whole} == set(KINDS)
    assert len(whole) == 33
    assert [one.key for one in whole] == sorted((one.key for one in whole), reverse=True)
    pages, before = [], None
    while page := record.timeline(patient, before, 4):
        pages += page
        before = page[-1].key
    assert pages == whole
    dose = next(one for one in whole if one.kind == "dose")
    assert dose.at == ms_of(date(2026, 9, 1))


def test_a_merged_record_answers_with_one_history(clinic, patient):
    other = add_patient(clinic, "Laxmi")
    campaign = add_campaign(clinic)
    for owner in (patient, other):
        add(clinic, Encounter, patient_id=owner, started_at=ago(5))
        add(clinic, Message, **message(campaign, owner))
    clinic.services.merging.merge(patient, other, {"name": "kept"})
    late = add(clinic, Feedback, patient_id=other, given_at=ago(1), rating=5)
    shown = clinic.services.record.glance(other)
    assert (shown.asked, shown.who.id, shown.visits) == (other, patient, 2)
    found = clinic.services.record.timeline(other)
    assert found == clinic.services.record.timeline(patient)
    assert sorted(one.kind for one in found) == ["feedback", "message", "message", "visit", "visit"]
    assert late in {one.id for one in found}


class Doses:
    def due_for(self, patient_id: uuid.UUID):
        return [DueItem("dose", "due-dose", date(2026, 11, 1), "overdue", {"dose": "MR-1"})]


def test_other_services_add_what_they_know_to_be_due(clinic, patient):
    record = RecordService(clinic.desk, [Doses()])
    clinic.services.consents.grant(patient, "sms", "reminder")
    shown = record.glance(patient)
    assert [item.kind for item in shown.due] == ["dose"]
    clinic.services.patients.set_status(patient, "moved", TODAY)
    assert record.glance(patient).due == ()


def test_what_was_taken_back_is_no_touchpoint(clinic, patient):
    call = add(clinic, Call, patient_id=patient, called_at=ago(2), outcome="agreed")
    add(clinic, Call, patient_id=patient, called_at=ago(2), outcome="agreed", corrects_id=call, voided=True)
    goals = clinic.services.goals
    goal = goals.agree(patient, GoalTerms("Walk", TODAY))
    goals.take_back(goals.check_in(goal, kept=True))
    assert clinic.services.record.timeline(patient) == []
    goals.check_in(goal, kept=True, channel="phone")
    (found,) = clinic.services.record.timeline(patient, kinds=("goal",))
    assert (found.title, found.params["goal"], found.channel) == ("timeline-goal-kept", "Walk", "phone")
    goals.remove(goal)
    assert clinic.services.record.timeline(patient) == []


def test_every_touchpoint_says_by_which_channel(clinic, patient):
    build_history(clinic, patient)
    found = {one.kind: one.channel for one in clinic.services.record.timeline(patient, limit=100)}
    assert found["visit"] == "clinic"
    assert (found["message"], found["reply"], found["call"], found["goal"], found["camp"]) == (
        "sms", "sms", "phone", "phone", "camp",
    )  # fmt: skip


def test_each_touchpoint_says_what_it_does_for_the_score(clinic, patient):
    visit = add(clinic, Encounter, patient_id=patient, started_at=ago(10))
    add(clinic, Appointment, patient_id=patient, starts_at=ago(30), status="no-show", kind="clinic", minutes=15)
    assert clinic.services.record.glance(patient).journey.score.value is not None
    add(clinic, Feedback, patient_id=patient, given_at=ago(9), rating=1)
    add(clinic, Call, patient_id=patient, called_at=ago(8), outcome="agreed")
    whole = clinic.services.record.glance(patient).journey.score.value
    found = {one.kind: one.effect for one in clinic.services.record.timeline(patient)}
    assert found["appointment"] < 0
    assert found["call"] == 0
    with clinic.desk.database.read() as connection:
        known = reading.read(connection, [patient], TODAY)
    less = score(without(known.facts, known.touchpoints[visit])).value
    assert found["visit"] == whole - less


def test_without_a_score_nothing_is_said_of_effects(clinic, patient):
    build_history(clinic, patient)
    assert any(one.effect for one in clinic.services.record.timeline(patient))
    clinic.services.patients.set_status(patient, "moved", TODAY)
    assert {one.effect for one in clinic.services.record.timeline(patient)} == {None}


def test_words_and_goals_are_hidden_from_who_may_not_see_health_data(clinic, patient):
    build_history(clinic, patient)
    clinic.act_as("receptionist")
    found = clinic.services.record.timeline(patient, kinds=("reply", "call", "goal"))
    assert len(found) == 8
    assert all(one.hidden and one.detail is None for one in found)
    assert {one.title for one in found if one.kind == "goal"} == {"timeline-clinical-hidden"}
    assert "walk" not in repr(found).lower()


def test_volunteers_see_no_appointments_and_strangers_nothing(clinic, patient):
    build_history(clinic, patient)
    record = clinic.services.record
    clinic.act_as("camp-volunteer")
    kinds = {one.kind for one in record.timeline(patient)}
    assert "appointment" not in kinds
    assert replace(record.glance(patient)).booking is None
    clinic.act_as("nobody")
    for act in (record.glance, record.timeline):
        with pytest.raises(NotAllowed):
            act(patient)
    clinic.act_as("clinician")
    with pytest.raises(NotFound):
        record.glance(clinic.new_id())


@pytest.mark.slow
def test_the_stage_of_the_glance_is_the_stage_that_is_counted(clinic):
    chance = random.Random(4)
    people = [add_patient(clinic, f"Patient {place}") for place in range(12)]
    camp = add(clinic, Camp, name="Camp", village="Loni", held_on=date(2026, 5, 1), kind="general", status="closed")
    for one in people:
        for _ in range(chance.randint(0, 4)):
            add(clinic, Encounter, patient_id=one, started_at=ago(chance.randint(0, 500)))
        for status in chance.sample(["booked", "no-show", "cancelled"], chance.randint(0, 2)):
            at = ago(chance.randint(-60, 200))
            add(
                clinic,
                Appointment,
                patient_id=one,
                starts_at=at,
                booked_at=at - 5 * DAY_MS,
                status=status,
                kind="clinic",
                minutes=15,
            )
        if chance.random() < 0.3:
            add(clinic, CampAttendance, camp_id=camp, patient_id=one, attended_at=ago(chance.randint(0, 200)))
    shown = Counter(clinic.services.record.glance(one).journey.stage for one in people)
    assert clinic.services.journey.stages() == shown
    assert len(shown) > 2
