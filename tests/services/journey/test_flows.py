from collections import Counter
from datetime import date, timedelta

import pytest

from hms_desktop.domain.model import Encounter, PatientPhone
from hms_desktop.domain.scoring.facts import JourneyFacts
from hms_desktop.domain.scoring.journey import journey
from hms_desktop.domain.segment.window import months_before
from hms_desktop.domain.time import ms_of
from hms_desktop.services.journey.reading import read
from hms_desktop.store import score_rows
from tests.helpers.records import add, add_patient

TODAY = date(2026, 11, 22)
MONTHS = [months_before(date(2026, 11, 1), back) for back in range(11, -1, -1)]


def come(clinic, one, day):
    add(clinic, Encounter, patient_id=one, started_at=ms_of(day, 9))


@pytest.fixture
def people(clinic):
    days = [TODAY - timedelta(days=number) for number in range(5, 900, 61)]
    made = [add_patient(clinic, f"P{place}", registered_on=days[-1 - place]) for place in range(8)]
    for place, one in enumerate(made):
        add(clinic, PatientPhone, patient_id=one, number=f"{place}", owner="self")
        for day in days[place :: place + 2]:
            come(clinic, one, day)
    clinic.services.patients.set_status(made[0], "moved", date(2026, 8, 15))
    return made


def expected(clinic, people):
    found = Counter()
    for month in MONTHS:
        for one in people:
            before, after = (stage(clinic, one, day) for day in (month, min(months_before(month, -1), TODAY)))
            if before and after:
                found[month, before, after] += 1
    return found


def stage(clinic, one, day):
    with clinic.database.read() as connection:
        facts: JourneyFacts = read(connection, [one], day, past=True).facts
    known = facts.registered_on <= day or any(visit <= day for visit in facts.visits)
    return journey(facts).stage if known and facts.status == "active" else None


@pytest.mark.slow
def test_flows_are_the_stages_of_two_days(clinic, people):
    flows = clinic.services.journey.flow()
    assert {(one.month, one.before, one.after): one.people for one in flows} == expected(clinic, people)
    assert [one.month for one in flows] == sorted(one.month for one in flows)
    assert {one.month for one in flows} == set(MONTHS)
    assert any(one.before != one.after for one in flows)


def test_past_months_are_counted_once_and_the_current_one_when_something_was_written(clinic, people, monkeypatch):
    counted = []
    real = score_rows.stages_of_slice

    def noted(driver, part, day):
        counted.append(day)
        return real(driver, part, day)

    monkeypatch.setattr(score_rows, "stages_of_slice", noted)
    journey = clinic.services.journey
    first = journey.flow()
    assert len(set(counted)) == 13
    counted.clear()
    assert journey.flow() == first
    assert counted == []
    come(clinic, people[5], TODAY)
    come(clinic, people[5], date(2026, 3, 3))
    again = journey.flow()
    assert set(counted) == {date(2026, 11, 1), TODAY}
    assert [one for one in again if one.month < date(2026, 11, 1)] == [
        one for one in first if one.month < date(2026, 11, 1)
    ]
    clinic.clock.forward(days=20)
    counted.clear()
    later = journey.flow()
    assert set(counted) == {date(2026, 11, 1), date(2026, 12, 1), TODAY + timedelta(days=20)}
    assert {one.month for one in later} == {*MONTHS[1:], date(2026, 12, 1)}


def test_a_clinic_without_anybody_has_no_flows(clinic):
    assert clinic.services.journey.flow() == ()
