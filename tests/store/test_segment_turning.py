"""Held to the evaluator: whose verdict is another after some days has a row whose day has passed."""

import os
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hms_desktop.domain.model import Camp
from hms_desktop.domain.segment.evaluate import is_member
from hms_desktop.domain.segment.turning import next_change, touched, turns
from hms_desktop.store.segment_facts import patient_facts
from tests.helpers.clinic import ClinicForTests
from tests.helpers.rules import RandomClinic, trees

EXAMPLES = int(os.environ.get("HMS_SEGMENT_EXAMPLES", "300"))
DAYS = (date(2026, 11, 22), date(2024, 2, 28), date(2025, 2, 28), date(2027, 12, 31))
GAPS = st.sampled_from([1, 1, 2, 3, 7, 30, 31, 59, 90, 364, 365, 366, 367, 800])
ALL_CHECKS = list(HealthCheck)


@pytest.fixture(params=DAYS, ids=str)
def people(request, tmp_path):
    clinic = ClinicForTests(tmp_path / "clinic")
    drawn = RandomClinic(request.param.toordinal(), request.param)
    with clinic.database.writing(capture=False) as connection:
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        camp = {"id": drawn.camp, "name": "Camp", "village": "Rampur", "held_on": request.param}
        connection.execute(Camp.__table__.insert().values(**camp))
        drawn.fill(connection)
    with clinic.database.read() as connection:
        facts = patient_facts(connection, drawn.patients)
    clinic.close()
    return request.param, list(facts.values())


@pytest.mark.slow
def test_nobody_turns_without_a_day_that_passed(people):
    since, everybody = people

    @settings(max_examples=EXAMPLES, database=None, suppress_health_check=ALL_CHECKS)
    @given(trees(since, picks=True), GAPS)
    def law(rule, gap):
        today = since + timedelta(days=gap)
        passed = turns(rule, since, today)
        for facts in everybody:
            if is_member(rule, facts, since) != is_member(rule, facts, today):
                assert any(touched(turn, facts) for turn in passed)

    law()


@pytest.mark.slow
def test_no_verdict_changes_before_the_day_it_may(people):
    since, everybody = people

    @settings(max_examples=EXAMPLES // 6, database=None, suppress_health_check=ALL_CHECKS)
    @given(trees(since, picks=True), st.integers(0, 39), st.integers(1, 500))
    def law(rule, who, later):
        facts = everybody[who]
        changes = next_change(rule, facts, since)
        day = since + timedelta(days=later)
        if changes is None or day < changes:
            assert is_member(rule, facts, day) == is_member(rule, facts, since)
        if changes is not None:
            assert is_member(rule, facts, changes) != is_member(rule, facts, since)

    law()
