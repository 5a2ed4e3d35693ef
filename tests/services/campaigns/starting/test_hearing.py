"""What each event finds on a real clinic file: whom, for which occasion, once, and nothing older than the campaign."""

import json
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.campaign.trigger import read_trigger, trigger_rules, write_trigger
from hms_desktop.domain.model import (
    Appointment,
    Camp,
    Campaign,
    CampAttendance,
    Encounter,
    Feedback,
    Goal,
    GoalCheck,
    Journey,
    Segment,
    Template,
)
from hms_desktop.domain.segment.parse import rule_from_content
from hms_desktop.domain.time import DAY_MS, ms_of
from hms_desktop.services.campaigns.starting.events.sources import SOURCES
from hms_desktop.services.campaigns.starting.heard import hear, note_mark, read_plan
from hms_desktop.store.unit_of_work import unit_of_work
from tests.helpers.outreach import TODAY, add, add_patient
from tests.helpers.records import add_patient as add_person

HOUR_MS = 3_600_000


class Ear:
    """A triggered campaign to everybody, or to a rule, that is only listened to."""

    def __init__(self, clinic, trigger, rule=None):
        self.clinic = clinic
        self.rule = rule_from_content(rule or {"all": []})
        segment = add(clinic, Segment, name="All", kind="live", rule='{"all": []}')
        words = add(
            clinic, Template, name="Words", channel="sms", language="en", version=1, body="Hello", purpose="reminder"
        )
        told = json.dumps(write_trigger(read_trigger(trigger)))
        self.id = add(
            clinic, Campaign, name="Words", purpose="reminder", segment_id=segment, template_id=words, channel="sms",
            status="running", kind="triggered", trigger=told, launched_at=clinic.clock(),
        )  # fmt: skip
        clinic.clock.forward(seconds=1)

    def heard(self):
        with self.clinic.database.read() as connection:
            row = connection.execute(select(*Campaign.__table__.c).where(Campaign.id == self.id)).one()
            self.plan = read_plan(row)
            return hear(connection, self.plan, self.rule, self.clinic.clock())

    def people(self):
        return [one.patient_id for one in self.heard().occasions if not one.too_old]

    def keys(self):
        return [one.because for one in self.heard().occasions]

    def take_note(self):
        heard = self.heard()
        with unit_of_work(self.clinic.database, AUTOMATION, "test.heard") as work:
            note_mark(work, self.plan, heard.mark, self.clinic.clock())
        return heard


@pytest.fixture
def asha(clinic):
    return add_patient(clinic, "Asha Devi", birth_precision="day")


def change(clinic, table, row_id, **values):
    with unit_of_work(clinic.database, AUTOMATION, "test.changed") as work:
        work.update(table, row_id, values)


def book(clinic, patient, *, days=1, hour=10, status="booked", **values):
    at = ms_of(clinic.desk.today() + timedelta(days=days), hour)
    return add(clinic, Appointment, patient_id=patient, starts_at=at, status=status, booked_at=clinic.clock(), **values)


def test_every_event_of_the_file_is_read_somewhere():
    assert SOURCES.keys() == trigger_rules().events.keys()
    for key, event in trigger_rules().events.items():
        assert not (event.calendar and SOURCES[key].numbered)


def test_what_happened_before_the_campaign_starts_nothing(clinic, asha):
    book(clinic, asha)
    ear = Ear(clinic, {"event": "appointment.booked"})
    assert ear.people() == []
    book(clinic, asha, days=2)
    assert ear.people() == [asha]


def test_an_appointment_that_is_changed_otherwise_was_not_booked_again(clinic, asha):
    ear = Ear(clinic, {"event": "appointment.booked"})
    appointment = book(clinic, asha)
    ear.take_note()
    change(clinic, Appointment, appointment, note="brings her reports")
    assert ear.people() == []


def test_only_the_wanted_kind_is_heard(clinic, asha):
    ear = Ear(clinic, {"event": "appointment.booked", "kind": "video"})
    book(clinic, asha, kind="clinic")
    assert ear.people() == []
    book(clinic, asha, kind="video", hour=12)
    assert ear.people() == [asha]


def missed(clinic, patient, **values):
    made = book(clinic, patient, days=0, hour=9, **values)
    change(clinic, Appointment, made, status="no-show", status_at=clinic.clock())
    return made


def test_who_missed_is_heard_of_unless_she_has_booked_again_or_come(clinic, asha):
    ear = Ear(clinic, {"event": "appointment.missed"})
    first = missed(clinic, asha)
    assert ear.keys() == [f"appointment.missed:{first.hex}"]
    again = book(clinic, asha, days=3)
    assert ear.people() == []
    change(clinic, Appointment, again, status="cancelled")
    assert ear.people() == [asha]
    add(clinic, Encounter, patient_id=asha, started_at=clinic.clock(), kind="clinic")
    assert ear.people() == []


def test_who_was_here_is_heard_of(clinic, asha):
    ear = Ear(clinic, {"event": "appointment.completed"})
    made = book(clinic, asha, days=0, hour=9)
    change(clinic, Appointment, made, status="completed", status_at=clinic.clock())
    assert ear.people() == [asha]


def test_tomorrows_appointment_is_told_of_today_at_ten(clinic, asha):
    clinic.clock.ms = ms_of(TODAY, 9)
    ear = Ear(clinic, {"event": "appointment.soon", "days": 1, "at": "10:00"})
    made = book(clinic, asha, days=1, hour=16)
    assert ear.people() == []
    clinic.clock.ms = ms_of(TODAY, 10)
    assert ear.people() == [asha]
    change(clinic, Appointment, made, starts_at=ms_of(TODAY + timedelta(days=5), 16))
    assert ear.people() == []
    clinic.clock.forward(days=4)
    assert ear.people() == [asha]


def test_who_books_after_the_hour_is_not_told_at_once(clinic, asha):
    ear = Ear(clinic, {"event": "appointment.soon", "at": "10:00"})
    clinic.clock.forward(hours=5)
    book(clinic, asha, days=1)
    assert ear.people() == []


def test_few_stars_are_heard_of(clinic, asha):
    ear = Ear(clinic, {"event": "feedback.low", "at_most": 3})
    add(clinic, Feedback, patient_id=asha, given_at=clinic.clock(), rating=4)
    assert ear.people() == []
    low = add(clinic, Feedback, patient_id=asha, given_at=clinic.clock(), rating=3)
    assert ear.keys() == [f"feedback.low:{low.hex}"]


def test_who_came_to_a_camp_is_heard_of_once(clinic, asha):
    ear = Ear(clinic, {"event": "camp.attended", "kind": "eye"})
    eye, other = (
        add(clinic, Camp, name=kind, village="Rampur", held_on=TODAY, kind=kind) for kind in ("eye", "dental")
    )
    for camp in (other, eye, eye):
        row = add(clinic, CampAttendance, camp_id=camp, patient_id=asha, attended_at=clinic.clock())
    assert set(ear.keys()) == {f"camp.attended:{eye.hex}"}
    for one in (row,):
        add(
            clinic,
            CampAttendance,
            camp_id=eye,
            patient_id=asha,
            attended_at=clinic.clock(),
            corrects_id=one,
            voided=True,
        )
    assert ear.people() == [asha]


def test_a_camp_taken_back_was_not_attended(clinic, asha):
    ear = Ear(clinic, {"event": "camp.attended"})
    camp = add(clinic, Camp, name="Eyes", village="Rampur", held_on=TODAY, kind="eye")
    row = add(clinic, CampAttendance, camp_id=camp, patient_id=asha, attended_at=clinic.clock())
    add(clinic, CampAttendance, camp_id=camp, patient_id=asha, attended_at=clinic.clock(), corrects_id=row, voided=True)
    assert ear.people() == []


def goal(clinic, patient, **values):
    return add(clinic, Goal, patient_id=patient, name="Walk", started_on=TODAY - timedelta(days=30), **values)


def test_a_goal_that_was_reached_is_heard_of(clinic, asha):
    ear, one = Ear(clinic, {"event": "goal.reached"}), goal(clinic, asha)
    assert ear.people() == []
    change(clinic, Goal, one, status="completed", status_on=TODAY)
    assert ear.keys() == [f"goal.reached:{one.hex}"]


def test_a_goal_slips_after_so_many_check_ins_in_a_row(clinic, asha):
    ear, one = Ear(clinic, {"event": "goal.slipped", "times": 2}), goal(clinic, asha)

    def check(kept):
        clinic.clock.forward(hours=1)
        return add(clinic, GoalCheck, patient_id=asha, goal_id=one, checked_at=clinic.clock(), kept=kept)

    check(False)
    check(True)
    check(False)
    assert ear.people() == []
    slipped = check(False)
    assert ear.keys() == [f"goal.slipped:{slipped.hex}"]
    ear.take_note()
    check(False)
    assert ear.people() == [], "it slipped already"


def test_a_score_that_fell_far_enough_is_heard_of(clinic, asha):
    ear = Ear(clinic, {"event": "score.drop", "at_least": 20})
    clinic.clock.forward(days=1)
    row = {"stage": "active", "standing": "on-time", "risk": "low", "interval_days": 90, "as_of": TODAY}
    with clinic.database.writing(capture=False) as connection:
        fell = {"id": asha, "score": 50, "score_before": 69, "score_on": clinic.desk.today()}
        connection.execute(Journey.__table__.insert(), row | fell)
    assert ear.people() == []
    with clinic.database.writing(capture=False) as connection:
        connection.execute(Journey.__table__.update().values(score=49))
    assert ear.keys() == [f"score.drop:{clinic.desk.today()}"]


def test_a_birthday_is_told_of_on_its_day_from_nine_on(clinic):
    clinic.clock.ms = ms_of(date(2027, 2, 26), 10)
    born = {"birth_precision": "day", "birth_date": date(2000, 2, 29)}
    leap = add_person(clinic, "Leap", **born)
    guessed = add_person(clinic, "Guessed", birth_precision="year", birth_date=date(2000, 3, 1))
    ear = Ear(clinic, {"event": "birthday"})
    clinic.clock.ms = ms_of(date(2027, 3, 1), 8, 59)
    assert ear.people() == []
    clinic.clock.ms = ms_of(date(2027, 3, 1), 9)
    assert ear.keys() == ["birthday:2027"]
    assert ear.people() == [leap] != [guessed]


def test_a_birthday_of_a_leap_day_in_a_leap_year(clinic):
    clinic.clock.ms = ms_of(date(2028, 2, 28), 10)
    leap = add_person(clinic, "Leap", birth_precision="day", birth_date=date(2000, 2, 29))
    ear = Ear(clinic, {"event": "birthday"})
    clinic.clock.ms = ms_of(date(2028, 2, 29), 9)
    assert ear.people() == [leap]
    ear.take_note()
    clinic.clock.ms = ms_of(date(2028, 3, 5), 9)
    assert ear.people() == []


def test_birthdays_some_days_before(clinic):
    clinic.clock.ms = ms_of(date(2026, 12, 25), 8)
    new_year = add_person(clinic, "New Year", birth_precision="day", birth_date=date(1990, 1, 1))
    ear = Ear(clinic, {"event": "birthday", "days": 7})
    clinic.clock.forward(hours=1)
    assert (ear.keys(), ear.people()) == (["birthday:2027"], [new_year])


def test_only_whom_the_campaign_is_for_enters(clinic):
    ear = Ear(clinic, {"event": "feedback.low"}, {"field": "patient.village", "op": "=", "value": "Rampur"})
    here, there = (add_patient(clinic, place, village=place) for place in ("Rampur", "Sitapur"))
    for one in (here, there):
        add(clinic, Feedback, patient_id=one, given_at=clinic.clock(), rating=1)
    assert ear.people() == [here]


def test_what_is_too_old_is_told_as_such(clinic, asha):
    ear = Ear(clinic, {"event": "feedback.low"})
    add(clinic, Feedback, patient_id=asha, given_at=clinic.clock(), rating=1)
    clinic.clock.ms += trigger_rules().oldest
    assert [one.too_old for one in ear.heard().occasions] == [False]
    clinic.clock.forward(seconds=1)
    assert [one.too_old for one in ear.heard().occasions] == [True]


def test_days_in_which_the_desk_was_off_are_told_as_too_old(clinic):
    born = {
        day: add_person(clinic, f"Born {day}", birth_precision="day", birth_date=date(1990, 11, day))
        for day in range(23, 29)
    }
    ear = Ear(clinic, {"event": "birthday"})
    clinic.clock.ms = ms_of(date(2026, 11, 28), 9, 30)
    found = {one.patient_id: one.too_old for one in ear.heard().occasions}
    assert found == {born[day]: day <= 25 for day in range(23, 29)}


def test_a_clock_set_back_forgets_nothing_of_the_days_to_come(clinic):
    patient = add_person(clinic, "Later", birth_precision="day", birth_date=date(1990, 11, 25))
    ear = Ear(clinic, {"event": "birthday"})
    right = clinic.clock.ms
    clinic.clock.ms = right + 400 * DAY_MS
    ear.take_note()
    clinic.clock.ms = right + 3 * DAY_MS
    assert ear.people() == [patient]


def test_the_change_log_is_read_by_its_numbers(clinic, asha):
    """No table is walked through: the log, then each row by its id."""
    ear = Ear(clinic, {"event": "appointment.missed"})
    missed(clinic, asha)
    asked = []
    with clinic.database.read() as connection:
        row = connection.execute(select(*Campaign.__table__.c).where(Campaign.id == ear.id)).one()
        driver = connection.connection.dbapi_connection
        driver.set_trace_callback(asked.append)
        assert len(hear(connection, read_plan(row), ear.rule, clinic.clock()).occasions) == 1
        driver.set_trace_callback(None)
        (statement,) = [one for one in asked if "FROM occasion" in one]
        steps = [row[3].split() for row in driver.execute("EXPLAIN QUERY PLAN " + statement).fetchall()]
    assert {step[1] for step in steps if step[0] == "SCAN"} == {"c"}, "what changed, and nothing else"
