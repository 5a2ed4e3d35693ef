"""Each event from what happened to what leaves, on a real clinic file: once for each occasion, and not when it is over."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.campaign.steps import Step, StepKind
from hms_desktop.domain.campaign.timing import read_timing
from hms_desktop.domain.campaign.trigger import trigger_rules
from hms_desktop.domain.message.lateness import LateRule
from hms_desktop.domain.model import (
    Appointment,
    Camp,
    CampaignEntry,
    CampAttendance,
    DueEntry,
    Encounter,
    Feedback,
    Goal,
    GoalCheck,
    Immunization,
    Patient,
    PatientPhone,
)
from hms_desktop.domain.time import ms_of
from hms_desktop.services.outreach.rules import CampaignRules
from hms_desktop.store.unit_of_work import unit_of_work
from tests.helpers.outreach import TODAY, add, allow
from tests.helpers.records import add_patient as add_person
from tests.helpers.timed import Timed


@pytest.fixture
def timed(clinic):
    return Timed(clinic)


def born(timed, day, name="Asha Devi"):
    """Somebody with a phone and a day of birth."""
    timed.number += 1
    made = add_person(timed.clinic, name, birth_date=day, birth_precision="day")
    add(timed.clinic, PatientPhone, patient_id=made, number=f"+9198222{timed.number:05}")
    allow(timed.clinic, made, "sms", "clinical")
    return made


def change(clinic, table, row_id, **values):
    with unit_of_work(clinic.database, AUTOMATION, "test.changed") as work:
        work.update(table, row_id, values)


def book(clinic, patient, *, days=1, hour=10, **values):
    at = ms_of(clinic.desk.today() + timedelta(days=days), hour)
    return add(
        clinic, Appointment, patient_id=patient, starts_at=at, booked_at=clinic.clock(), status="booked", **values
    )


def missed(clinic, patient):
    made = book(clinic, patient, days=0, hour=9)
    change(clinic, Appointment, made, status="no-show", status_at=clinic.clock())
    return made


def entries(clinic, state=None):
    table = CampaignEntry.__table__.c
    with clinic.database.read() as connection:
        rows = connection.execute(select(table.patient_id, table.state, table.reason, table.because)).all()
    return [row for row in rows if state in (None, row.state)]


@pytest.mark.slow
def test_a_birthday_wish_leaves_once_a_year(timed, clinic):
    patient = born(timed, date(1980, 11, 25))
    made = timed.armed({"trigger": {"event": "birthday", "at": "09:00"}})
    leaving = []
    for year in (2026, 2027, 2028):
        for day in (24, 25, 26):
            clinic.clock.ms = ms_of(date(year, 11, day), 9)
            timed.restart()
            if timed.run().sent:
                leaving.append(date(year, 11, day))
    assert leaving == [date(year, 11, 25) for year in (2026, 2027, 2028)]
    assert {row.patient_id for row in entries(clinic)} == {patient}
    assert timed.status(made) == "running"


@pytest.mark.slow
def test_a_missed_appointment_is_written_about_after_some_hours(timed, clinic):
    patient = timed.person()
    timed.armed({"trigger": {"event": "appointment.missed", "hours": 2}})
    missed(clinic, patient)
    at = clinic.clock()
    assert timed.run().sent == 0
    clinic.clock.ms = at + 2 * 3_600_000 - 1
    assert timed.dispatch.run().sent == 0
    clinic.clock.forward(seconds=1)
    assert timed.run().sent == 1
    clinic.clock.forward(days=2)
    assert timed.run().sent == 0


@pytest.mark.slow
@pytest.mark.parametrize("how", ["booked again", "came", "was there after all"])
def test_and_not_when_she_has_booked_again_or_come(timed, clinic, how):
    patient = timed.person()
    timed.armed({"trigger": {"event": "appointment.missed", "hours": 2}})
    appointment = missed(clinic, patient)
    timed.run()
    assert len(entries(clinic, "going")) == 1
    if how == "booked again":
        book(clinic, patient, days=3)
    elif how == "came":
        add(clinic, Encounter, patient_id=patient, started_at=clinic.clock(), kind="clinic")
    else:
        change(clinic, Appointment, appointment, status="checked-in", status_at=clinic.clock())
    clinic.clock.forward(hours=3)
    assert timed.run().sent == 0
    assert [row.reason for row in entries(clinic, "left")] == ["occasion-over"]


@pytest.mark.slow
def test_a_dose_is_told_of_three_days_before_it_is_due(timed, clinic):
    child = born(timed, TODAY - timedelta(weeks=5, days=2))
    timed.armed({"trigger": {"event": "dose.due", "kind": "child", "days": 3, "at": "10:00"}})
    clinic.services.refresh.run()
    with clinic.database.read() as connection:
        due = min(
            day for day in connection.execute(select(DueEntry.due_on)).scalars() if day > TODAY + timedelta(days=3)
        )
    sent = {}
    for ahead in range(1, 12):
        clinic.clock.ms = ms_of(TODAY + timedelta(days=ahead), 10)
        sent[clinic.desk.today()] = timed.run().sent
    assert [day for day, number in sent.items() if number] == [due - timedelta(days=3)]
    assert [row.because for row in entries(clinic)] == [f"dose.due:{due}"]
    assert entries(clinic)[0].patient_id == child


@pytest.mark.slow
def test_a_dose_that_was_given_meanwhile_is_not_asked_for(timed, clinic):
    child = born(timed, TODAY - timedelta(weeks=5, days=3))
    wait = Step(1, StepKind.WAIT, minutes=24 * 60)
    timed.armed({"trigger": {"event": "dose.due", "days": 3, "at": "10:00"}}, before=wait)
    clinic.clock.forward(days=1)
    assert timed.run().sent == 0
    assert len(entries(clinic, "going")) == 1
    with clinic.database.read() as connection:
        codes = connection.execute(select(DueEntry.code).where(DueEntry.patient_id == child)).scalars().all()
    for code in codes:
        add(clinic, Immunization, patient_id=child, dose=code, given_on=clinic.desk.today())
    clinic.clock.forward(days=1)
    assert timed.run().sent == 0
    assert [row.reason for row in entries(clinic, "left")] == ["occasion-over"]


def booked(clinic, patient):
    book(clinic, patient)


def completed(clinic, patient):
    made = book(clinic, patient, days=0, hour=9)
    change(clinic, Appointment, made, status="completed", status_at=clinic.clock())


def told_us_off(clinic, patient):
    add(clinic, Feedback, patient_id=patient, given_at=clinic.clock(), rating=1)


def came_to_camp(clinic, patient):
    camp = add(clinic, Camp, name="Eyes", village="Rampur", held_on=TODAY, kind="eye")
    add(clinic, CampAttendance, camp_id=camp, patient_id=patient, attended_at=clinic.clock())


def goal(clinic, patient):
    return add(clinic, Goal, patient_id=patient, name="Walk", started_on=TODAY - timedelta(days=30))


def reached(clinic, patient):
    change(clinic, Goal, goal(clinic, patient), status="completed", status_on=TODAY)


def slipped(clinic, patient):
    one = goal(clinic, patient)
    for hours in (2, 1):
        at = clinic.clock() + hours
        add(clinic, GoalCheck, patient_id=patient, goal_id=one, checked_at=at, kept=False)
    clinic.clock.forward(seconds=1)


def moved_to_rampur(clinic, patient):
    change(clinic, Patient, patient, village="Rampur")


DEEDS = {
    "appointment.booked": booked,
    "appointment.completed": completed,
    "feedback.low": told_us_off,
    "camp.attended": came_to_camp,
    "goal.reached": reached,
    "goal.slipped": slipped,
}


@pytest.mark.slow
@pytest.mark.parametrize("event", sorted(DEEDS))
def test_what_happens_starts_it_for_her_alone(timed, clinic, event):
    patient, _ = timed.person(), timed.person("Somebody else")
    DEEDS[event](clinic, patient)
    clinic.clock.forward(seconds=2)
    timed.armed({"trigger": {"event": event}})
    assert timed.run().sent == 0, "that was before it was armed"
    DEEDS[event](clinic, patient)
    assert timed.run().sent == 1
    assert timed.run().sent == 0
    assert {row.patient_id for row in entries(clinic)} == {patient}


@pytest.mark.slow
@pytest.mark.parametrize(("event", "before", "after"), [("entered", None, "Rampur"), ("left", "Rampur", "Sitapur")])
def test_who_enters_or_leaves_a_segment(timed, clinic, event, before, after):
    patient = timed.person(village=before)
    segment = clinic.services.segments.create("Rampur", {"field": "patient.village", "op": "=", "value": "Rampur"})
    clinic.services.refresh.run()
    timed.armed({"trigger": {"event": f"segment.{event}", "segment": "rampur"}})
    assert timed.run().sent == 0
    change(clinic, Patient, patient, village=after)
    assert timed.run().sent == 1
    (entry,) = entries(clinic)
    assert entry.because.startswith(f"segment.{event}:{segment.hex}/")


@pytest.mark.slow
def test_who_is_in_a_segment_because_its_rule_was_changed_starts_nothing(timed, clinic):
    timed.person(village="Sitapur")
    village = {"field": "patient.village", "op": "=", "value": "Rampur"}
    segment = clinic.services.segments.create("Rampur", village)
    clinic.services.refresh.run()
    timed.armed({"trigger": {"event": "segment.entered", "segment": str(segment)}})
    clinic.services.segments.edit(segment, "Rampur", {"all": []})
    assert timed.run().sent == 0


@pytest.mark.slow
def test_a_score_that_falls(timed, clinic):
    patient = timed.person()
    for ago in (200, 110, 20):
        add(clinic, Encounter, patient_id=patient, started_at=ms_of(TODAY - timedelta(days=ago), 9), kind="clinic")
    clinic.services.refresh.run()
    timed.armed({"trigger": {"event": "score.drop", "at_least": 1}})
    sent = 0
    for _ in range(12):
        clinic.clock.forward(days=15)
        sent += timed.run().sent
    assert sent >= 1
    assert {row.because.split(":")[0] for row in entries(clinic)} == {"score.drop"}


def test_the_day_before_an_appointment(timed, clinic):
    patient = timed.person()
    timed.armed({"trigger": {"event": "appointment.soon", "days": 1, "at": "11:00"}})
    book(clinic, patient, days=2, hour=16)
    assert timed.run().sent == 0
    clinic.clock.ms = ms_of(TODAY + timedelta(days=1), 11)
    assert timed.run().sent == 1
    assert timed.run().sent == 0


def test_only_whom_the_campaign_is_for(timed, clinic):
    here, there = timed.person(village="Rampur"), timed.person(village="Sitapur")
    rule = {"field": "patient.village", "op": "=", "value": "Rampur"}
    timed.armed({"trigger": {"event": "feedback.low"}}, rule=rule)
    for one in (here, there):
        told_us_off(clinic, one)
    assert timed.run().sent == 1
    assert [row.patient_id for row in entries(clinic)] == [here]


@pytest.mark.slow
def test_nobody_comes_again_too_soon_and_who_may_is_in_a_round_of_her_own(timed, clinic):
    patient, other = timed.person(), timed.person()
    made = timed.armed({"trigger": {"event": "feedback.low", "again_after_days": 2}})
    told_us_off(clinic, patient)
    assert timed.run().sent == 1
    clinic.clock.forward(days=1)
    told_us_off(clinic, patient)
    told_us_off(clinic, other)
    assert timed.run().sent == 1
    clinic.clock.forward(days=1)
    told_us_off(clinic, patient)
    assert timed.run().sent == 1
    assert [one.people for one in clinic.services.arming.rounds(made)] == [1, 2]
    assert timed.statuses(made) == ["running", "finished"]


@pytest.mark.slow
def test_each_month_has_a_round_of_its_own(timed, clinic):
    made = timed.armed({"trigger": {"event": "feedback.low"}})
    for day in (date(2026, 11, 25), date(2026, 11, 29), date(2026, 12, 2)):
        clinic.clock.ms = ms_of(day, 10)
        told_us_off(clinic, timed.person())
        timed.run()
    assert [one.people for one in clinic.services.arming.rounds(made)] == [1, 2]


@pytest.mark.slow
def test_a_desk_that_was_closed_for_a_week_catches_up_with_the_last_days(timed, clinic):
    people = {day: born(timed, date(1980, 11, day), f"Born {day}") for day in range(23, 30)}
    timed.armed({"trigger": {"event": "birthday"}})
    clinic.clock.ms = ms_of(date(2026, 11, 29), 9, 30)
    timed.restart()
    oldest = clinic.clock() - trigger_rules().oldest
    fresh = {one for day, one in people.items() if ms_of(date(2026, 11, day), 9) >= oldest}
    assert timed.run().sent == len(fresh)
    assert {row.patient_id for row in entries(clinic) if row.reason is None} == fresh
    late = {row.patient_id for row in entries(clinic) if row.reason == "occasion-too-old"}
    assert late == set(people.values()) - fresh
    assert timed.run().idle


@pytest.mark.slow
def test_a_clock_set_back_starts_nothing_twice(timed, clinic):
    born(timed, date(1980, 11, 25))
    told_us_off_one = timed.person()
    timed.armed({"trigger": {"event": "birthday", "again_after_days": 0}})
    timed.armed({"trigger": {"event": "feedback.low", "again_after_days": 0}})
    clinic.clock.ms = ms_of(date(2026, 11, 25), 10)
    told_us_off(clinic, told_us_off_one)
    assert timed.run().sent == 2
    clinic.clock.ms = ms_of(TODAY, 11)
    for _ in range(6):
        timed.restart()
        assert timed.run().sent == 0
        clinic.clock.forward(hours=20)


@pytest.mark.slow
def test_paused_nobody_enters_and_stopped_nobody_enters_any_more(timed, clinic):
    patient, other, third = timed.person(), timed.person(), timed.person()
    made = timed.armed({"trigger": {"event": "feedback.low"}})
    told_us_off(clinic, patient)
    timed.run()
    clinic.services.campaigns.pause(made)
    told_us_off(clinic, other)
    assert timed.run().sent == 0
    clinic.services.campaigns.resume(made)
    assert timed.run().sent == 1, "what happened in between is taken up"
    clinic.services.campaigns.stop(made)
    told_us_off(clinic, third)
    assert timed.run().sent == 0
    assert timed.statuses(made) == ["stopped"]


def test_who_has_not_allowed_it_is_left_out_with_the_reason(timed, clinic):
    patient = add_person(clinic, "No Consent")
    timed.armed({"trigger": {"event": "feedback.low"}})
    told_us_off(clinic, patient)
    assert timed.run().sent == 0
    assert [(row.state, row.reason) for row in entries(clinic)] == [("left", "no-consent")]


@pytest.mark.slow
def test_more_people_than_are_taken_up_at_once(timed, clinic, monkeypatch):
    rules = replace(trigger_rules(), at_once=2)
    monkeypatch.setattr("hms_desktop.services.campaigns.starting.heard.trigger_rules", lambda: rules)
    people = [timed.person() for _ in range(7)]
    timed.armed({"trigger": {"event": "feedback.low"}})
    for one in people:
        told_us_off(clinic, one)
    assert timed.run().sent == 7
    assert len(entries(clinic)) == 7


def test_an_idle_clinic_is_left_alone(timed, clinic):
    timed.armed({"trigger": {"event": "birthday"}})
    timed.run()
    clinic.clock.forward(minutes=5)
    assert timed.dispatch.run().idle
    assert timed.dispatch.next_at() == ms_of(TODAY + timedelta(days=1), 9)


@pytest.mark.slow
def test_a_visit_before_she_entered_does_not_count_as_coming(timed, clinic):
    """The round began with somebody else, and she came between."""
    made = timed.draft()
    clinic.services.outreach_rules.set_campaign(made, CampaignRules(LateRule("send", 60), asks_to_book=True))
    clinic.services.arming.plan(made, read_timing({"trigger": {"event": "feedback.low"}}))
    clinic.services.arming.arm(made)
    clinic.clock.forward(seconds=1)
    patient, other = timed.person(), timed.person()
    told_us_off(clinic, other)
    assert timed.run().sent == 1
    add(clinic, Encounter, patient_id=patient, started_at=clinic.clock(), kind="clinic")
    clinic.clock.forward(hours=1)
    told_us_off(clinic, patient)
    assert timed.run().sent == 1
