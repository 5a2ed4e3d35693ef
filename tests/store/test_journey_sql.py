import uuid
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hms_desktop.domain.scoring.facts import JourneyFacts
from hms_desktop.domain.scoring.interval import care_line
from hms_desktop.domain.scoring.journey import journey
from hms_desktop.domain.time import ms_of
from hms_desktop.store.journey_sql import STAGES, distribution, stages

TODAY = date(2026, 11, 22)
AGO = st.integers(-200, 1200)
PEOPLE = st.lists(
    st.fixed_dictionaries(
        {
            "visits": st.lists(AGO, max_size=6),
            "regular": st.sampled_from([0, 30, 61, 90, 181, 365]),
            "missed": st.lists(AGO, max_size=3),
            "booked": st.lists(AGO, max_size=1),
            "camps": st.lists(st.integers(0, 200), max_size=1),
            "codes": st.lists(st.sampled_from(["I10", "e11.9", "J45", "Z00"]), max_size=2),
        }
    ),
    min_size=1,
    max_size=12,
)


def _ms(days_ago, minute=0):
    return ms_of(TODAY - timedelta(days=days_ago), 9, minute)


def _fill(driver, people):
    for table in ("encounter", "appointment", "camp_attendance", "condition", "patient", "camp"):
        driver.execute(f"DELETE FROM {table}")
    camp = uuid.UUID(int=1).bytes
    driver.execute("INSERT INTO camp (id, name, village, held_on) VALUES (?, 'C', 'V', '2026-01-01')", (camp,))
    number = 10
    for at, one in enumerate(people):
        owner = uuid.UUID(int=1000 + at).bytes
        driver.execute("INSERT INTO patient (id, name, sex) VALUES (?, 'N', 'female')", (owner,))
        for days, status in [(day, "no-show") for day in one["missed"]] + [(day, "booked") for day in one["booked"]]:
            number += 1
            query = "INSERT INTO appointment (id, patient_id, starts_at, status) VALUES (?, ?, ?, ?)"
            driver.execute(query, (number.to_bytes(16, "big"), owner, _ms(days), status))
        for days in _visits(one):
            number += 1
            query = "INSERT INTO encounter (id, patient_id, started_at) VALUES (?, ?, ?)"
            driver.execute(query, (number.to_bytes(16, "big"), owner, _ms(days)))
        for days in one["camps"]:
            number += 1
            query = "INSERT INTO camp_attendance (id, camp_id, patient_id, attended_at) VALUES (?, ?, ?, ?)"
            driver.execute(query, (number.to_bytes(16, "big"), camp, owner, _ms(days)))
        for code in one["codes"]:
            number += 1
            query = "INSERT INTO condition (id, patient_id, code, name) VALUES (?, ?, ?, 'x')"
            driver.execute(query, (number.to_bytes(16, "big"), owner, code))


def _visits(one):
    regular = [10 + one["regular"] * step for step in range(5)] if one["regular"] else []
    return one["visits"] + regular


def _days(numbers):
    return tuple(TODAY - timedelta(days=number) for number in numbers)


def _oracle(one):
    line = care_line(one["codes"])
    facts = JourneyFacts(
        TODAY,
        visits=_days(_visits(one)),
        missed=_days(one["missed"]),
        interest=_days(one["missed"] + one["booked"] + one["camps"]),
        care_interval=line[1] if line else None,
    )
    return journey(facts).stage


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(PEOPLE)
def test_stages_by_sql_are_the_domain_s(clinic, people):
    with clinic.database.writing(capture=False) as connection:
        driver = connection.connection.dbapi_connection
        _fill(driver, people)
        found = {uuid.UUID(bytes=key).int - 1000: stage for key, stage in stages(driver, TODAY)}
        counted = distribution(driver, TODAY)
    assert found == {at: _oracle(one) for at, one in enumerate(people)}
    assert counted == {stage: list(found.values()).count(stage) for stage in STAGES}


@pytest.mark.parametrize("change", ["status = 'deceased'", "status = 'moved'", "removed_at = 1"])
def test_who_is_gone_has_no_stage(clinic, change):
    with clinic.database.writing(capture=False) as connection:
        driver = connection.connection.dbapi_connection
        _fill(driver, [{"visits": [3], "regular": 0, "missed": [], "booked": [], "camps": [], "codes": []}])
        driver.execute(f"UPDATE patient SET {change}")
        assert stages(driver, TODAY) == []
