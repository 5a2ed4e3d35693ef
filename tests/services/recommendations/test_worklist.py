"""The daily list of calls: one entry for each household, in order, as many as are counted, and the same by the plain way."""

from datetime import date, timedelta

import pytest

from hms_desktop.domain.model import (
    Appointment,
    Camp,
    DueEntry,
    Household,
    Journey,
    PatientPhone,
    Pregnancy,
)
from hms_desktop.domain.recommendation.rules import recommendations
from hms_desktop.domain.recommendation.worklist import Progress
from hms_desktop.domain.segment.evaluate import is_member
from hms_desktop.domain.time import DAY_MS
from hms_desktop.services.recommendations.members import listed
from hms_desktop.store import segment_sql
from hms_desktop.store.segment_facts import patient_facts
from tests.helpers.clinic import NOON
from tests.helpers.records import add, add_patient
from tests.helpers.rules import RandomClinic
from tests.helpers.worklist import BusyClinic, expected_list, keep_members, rank

TODAY = date(2026, 11, 22)


def whole(clinic, limit=3):
    """All entries, page by page."""
    found, after = [], None
    while True:
        page = clinic.services.worklist.page(limit, after)
        found += page.entries
        after = page.after
        if after is None:
            return found


def person(clinic, name, standing, expected_on, **values):
    made = add_patient(clinic, name, **values)
    add(clinic, PatientPhone, patient_id=made, number=f"+9198765{made.int % 100000:05d}", owner="self")
    row = {"stage": "active", "risk": "medium", "interval_days": 90, "as_of": TODAY}
    add(clinic, Journey, id=made, standing=standing, expected_on=expected_on, **row)
    return made


@pytest.fixture(params=[*range(4), *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(4, 12))])
def busy(request, clinic):
    """A clinic drawn from a seed, and who is in it; every second one with members kept by the refresh."""
    with clinic.database.writing() as connection:
        drawn = BusyClinic(connection, request.param, TODAY)
    if request.param % 2:
        keep_members(clinic, TODAY)
    return clinic, drawn


@pytest.mark.slow
def test_the_list_is_what_asking_each_patient_gives(busy):
    clinic, drawn = busy
    with clinic.database.read() as connection:
        wanted = expected_list(connection, drawn.patients, TODAY)
    found = whole(clinic)
    said = {one.key: {(reason.key, person.id) for person in one.people for reason in person.reasons} for one in found}
    assert said == wanted
    assert len(found) == len(said) == clinic.services.worklist.progress().waiting
    assert wanted, "a clinic in which nobody is called proves nothing"


@pytest.mark.slow
def test_the_order_is_by_reason_and_the_same_in_pages_of_any_size(busy):
    clinic, _ = busy
    found = whole(clinic, 2)
    assert [one.key for one in found] == [one.key for one in whole(clinic, 50)]
    firsts = [rank(one.people[0].reasons[0].key) for one in found]
    assert firsts == sorted(firsts)
    for one in found:
        ranks = [[rank(reason.key) for reason in person.reasons] for person in one.people]
        assert all(mine == sorted(mine) for mine in ranks)
        assert firsts[found.index(one)] == min(min(mine) for mine in ranks)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
def test_sql_and_evaluator_agree_on_every_recommendation(clinic, seed):
    odd = RandomClinic(seed + 100, TODAY)
    add(clinic, Camp, id=odd.camp, name="Camp", village="Rampur", held_on=TODAY)
    with clinic.database.writing() as connection:
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        drawn = BusyClinic(connection, seed, TODAY)
        odd.fill(connection)
        ids = drawn.patients + odd.patients
    held = 0
    with clinic.database.read() as connection:
        facts = patient_facts(connection, ids)
        for one in recommendations():
            by_sql = set(connection.execute(segment_sql.members(one.rule, TODAY)).scalars())
            assert by_sql == {patient for patient in ids if is_member(one.rule, facts[patient], TODAY)}, one.key
            held += len(by_sql)
    assert held


@pytest.mark.slow
def test_who_waits_longest_comes_first_within_a_reason(clinic):
    late = person(clinic, "Late", "overdue", date(2026, 10, 1))
    later = person(clinic, "Later", "overdue", date(2026, 8, 1))
    undated = person(clinic, "Undated", "overdue", None)
    add(clinic, Pregnancy, patient_id=person(clinic, "Pregnant", "on-time", None), status="ongoing")
    assert [one.people[0].name for one in whole(clinic, 1)] == ["Pregnant", "Later", "Late", "Undated"]
    assert {one.key for one in whole(clinic)} > {late, later, undated}


@pytest.mark.slow
def test_one_call_for_a_household_says_all_its_reasons(clinic):
    home = add(clinic, Household, name="Patil")
    mother = person(
        clinic, "Sunita", "overdue", date(2026, 9, 1), household_id=home, language="mr", contact_time="after 17:00"
    )
    child = add_patient(clinic, "Asha", household_id=home)
    add(clinic, PatientPhone, patient_id=child, number="+919876500001", owner="family", owner_name="Sunita")
    add(
        clinic,
        DueEntry,
        patient_id=child,
        kind="child",
        code="OPV1",
        due_on=date(2026, 8, 1),
        overdue_on=date(2026, 9, 1),
    )
    (entry,) = whole(clinic)
    assert (entry.household, entry.number, entry.owner_name) == ("Patil", "+919876500001", "Sunita")
    assert entry.about == {child: ("dose-overdue",), mother: ("follow-up-overdue",)}
    assert clinic.services.worklist.progress().total == 1
    clinic.services.calls.record_all(entry.about, "no-answer")
    assert whole(clinic) == []
    done = clinic.services.worklist.progress()
    assert (done.called, done.waiting) == (1, 0)
    clinic.clock.forward(days=1)
    (entry,) = whole(clinic)
    assert [one.outcome for one in entry.last_calls] == ["no-answer", "no-answer"]
    assert clinic.services.worklist.progress().called == 0


@pytest.mark.parametrize(
    ("called", "waiting", "day"), [(0, 0, (0, 0, 0)), (0, 7, (7, 7, 0)), (3, 4, (7, 4, 0)), (12, 3000, (40, 28, 2972)), (45, 9, (45, 0, 9))]
)  # fmt: skip
def test_a_day_is_as_long_as_can_be_done(called, waiting, day):
    progress = Progress(called, waiting, 40)
    assert (progress.total, progress.left, progress.more) == day


@pytest.mark.slow
def test_a_number_of_no_use_is_left_out_until_it_changes(clinic):
    who = person(clinic, "Sunita", "overdue", date(2026, 9, 1))
    other = add_patient(clinic, "Sister")
    (entry,) = whole(clinic)
    add(clinic, PatientPhone, patient_id=other, number=entry.number, owner="family")
    add(clinic, Journey, id=other, stage="active", standing="overdue", risk="high", interval_days=90, as_of=TODAY)
    assert len(whole(clinic)) == 2
    made = clinic.services.calls.record(who, "removed", "invalid-number")
    clinic.clock.forward(days=1)
    assert whole(clinic) == []
    add(clinic, PatientPhone, patient_id=who, number="+919811111111", owner="self", rank=1)
    assert [(one.key, one.number) for one in whole(clinic)] == [(who, "+919811111111")]
    clinic.services.calls.take_back(made)
    assert {one.key for one in whole(clinic)} == {who, other}


@pytest.mark.slow
def test_who_is_booked_answered_or_to_be_called_later_is_left_out(clinic):
    who = person(clinic, "Sunita", "overdue", date(2026, 9, 1))
    booked = add(
        clinic, Appointment, patient_id=who, starts_at=NOON + DAY_MS, status="booked", kind="clinic", minutes=15
    )
    assert whole(clinic) == []
    clinic.services.appointments.cancel(booked, "Wrong day")
    assert len(whole(clinic)) == 1
    answer = clinic.services.recommendations.dismiss(who, "follow-up-overdue", "not-now")
    assert whole(clinic) == []
    clinic.services.recommendations.take_back(answer)
    clinic.services.calls.record(who, "later", remind_on=TODAY + timedelta(days=7))
    clinic.clock.forward(days=6)
    assert whole(clinic) == []
    clinic.clock.forward(days=1)
    assert len(whole(clinic)) == 1


@pytest.mark.slow
def test_reasons_of_health_are_withheld_from_a_caller_who_may_not_see_them(clinic):
    add(clinic, Pregnancy, patient_id=person(clinic, "Sunita", "on-time", None), status="ongoing")
    clinic.act_as("outreach")
    (entry,) = whole(clinic)
    (reason,) = entry.people[0].reasons
    assert (reason.because, reason.withheld) == ("because-health", True)
    clinic.services.calls.record_all(entry.about, "agreed")
    clinic.act_as("clinician")
    assert clinic.services.calls.of(entry.people[0].id)[0].about == ("pregnancy-contact",)


def test_only_what_people_are_called_for_is_on_the_list():
    assert {one.key for one in listed()} == {
        "pregnancy-contact", "pressure-high", "dose-overdue", "missed-appointment", "camp-referral",
        "follow-up-overdue", "message-failed", "unhappy-feedback", "lapsed-loyal", "tests-due", "follow-up-due", "dose-due",
    }  # fmt: skip
    assert all(one.by_phone for one in listed() if one.action != "call")
