"""The score of everybody by SQL is the score of each by the domain, on several days, by range and by name."""

import contextlib
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from hms_desktop.domain.model import Journey, Patient
from hms_desktop.domain.scoring.journey import journey
from hms_desktop.services.journey.reading import read
from hms_desktop.services.patients.aliases import all_ids
from hms_desktop.store import score_rows
from tests.helpers.touched import TouchedClinic

DAYS = (date(2026, 11, 22), date(2024, 2, 29), date(2028, 2, 29), date(2027, 1, 1))
SEEDS = st.integers(0, 2**32)
COLUMNS = (
    "stage", "standing", "risk", "score", "why_none", "interval_days", "last_visit_on", "expected_on", "recency", "attendance",
    "response", "goals", "voice", "as_of", "next_on",
)  # fmt: skip
laws = settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])


@contextlib.contextmanager
def written(clinic):
    with clinic.database.writing(capture=False) as connection:
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        yield connection, connection.connection.dbapi_connection
        connection.get_transaction().rollback()


def stored(connection):
    table = Journey.__table__.c
    rows = connection.execute(select(table.id, *(table[name] for name in COLUMNS)))
    return {row[0]: dict(zip(COLUMNS, row[1:], strict=True)) for row in rows}


def on_register(connection):
    table = Patient.__table__.c
    wanted = select(table.id).where(table.merged_into.is_(None), table.removed_at.is_(None))
    return list(connection.execute(wanted).scalars())


def oracle(connection, today, *, past=False):
    return {
        one: told(journey(read(connection, all_ids(connection, one), today, past=past).facts))
        for one in on_register(connection)
    }


def told(found):
    parts = {part.name: part for part in found.score.parts}
    exact = {name: round(parts[name].points, 6) if name in parts else None for name in COLUMNS[8:13]}
    return {
        "stage": found.stage, "standing": found.standing, "risk": found.risk, "score": found.score.value,
        "why_none": found.score.reason, "interval_days": found.interval_days, "last_visit_on": found.last_visit_on,
        "expected_on": found.expected_on, **exact, "as_of": found.score.as_of, "next_on": found.next_on,
    }  # fmt: skip


def shown(rows):
    return {one: row | {name: row[name] and round(row[name], 1) for name in COLUMNS[8:13]} for one, row in rows.items()}


def everybody(driver, today, size=4):
    changed, others = 0, score_rows.with_others(driver)
    for part in score_rows.slices(driver, size):
        rows, ahead = score_rows.differing(driver, part, today)
        score_rows.write(driver, rows)
        changed += len(rows)
        others += ahead
    changed += len(score_rows.score_some(driver, others, today))
    return changed + len(score_rows.remove_gone(driver))


@pytest.mark.slow
@laws
@given(SEEDS, st.sampled_from(DAYS))
def test_the_full_pass_writes_what_the_domain_says(clinic, seed, today):
    with written(clinic) as (connection, driver):
        TouchedClinic(seed, today).fill(connection)
        everybody(driver, today)
        assert shown(stored(connection)) == oracle(connection, today)
        assert everybody(driver, today) == 0


@pytest.mark.slow
@laws
@given(SEEDS, st.sampled_from(DAYS), st.lists(st.sampled_from([1, 2, 7, 14, 31, 90, 365]), min_size=1, max_size=3))
def test_following_changes_and_the_calendar_is_as_good_as_working_out_everybody(clinic, seed, today, steps):
    with written(clinic) as (connection, driver):
        made = TouchedClinic(seed, today)
        made.fill(connection)
        everybody(driver, today)
        for step in steps:
            before, today = stored(connection), today + timedelta(days=step)
            touched = made.touch(connection)
            turned = {one for one, row in before.items() if row["next_on"] is not None and row["next_on"] <= today}
            changed = score_rows.score_some(driver, touched | turned, today)
            after = stored(connection)
            assert _current(after) == _current(oracle(connection, today))
            assert changed == {one for one in before.keys() | after.keys() if before.get(one) != after.get(one)}
            assert all(row["next_on"] is None or row["next_on"] > today for row in after.values())


def _current(rows):
    """What a row says until its next change: recency itself falls day by day, and a first day may be known better later."""
    kept = [name for name in COLUMNS if name not in ("recency", "as_of", "next_on")]
    return {
        one: {name: round(row[name], 1) if isinstance(row[name], float) else row[name] for name in kept}
        for one, row in rows.items()
    }


@pytest.mark.slow
@laws
@given(SEEDS, st.sampled_from([0, 1, 30, 200, 400]))
def test_a_past_day_is_read_as_the_domain_reads_it(clinic, seed, back):
    with written(clinic) as (connection, driver):
        TouchedClinic(seed, DAYS[0]).fill(connection)
        day = DAYS[0] - timedelta(days=back)
        others, parts = score_rows.with_others(driver), list(score_rows.slices(driver, 5))
        rows = [row for part in parts for row in score_rows.read_slice(driver, part, day, past=True)]
        rows += score_rows.read_some(driver, others, day, past=True)
        there = known(connection, day)
        wanted = {one: row for one, row in oracle(connection, day, past=True).items() if one in there}
        assert {row[0]: row[1:] for row in rows} == {
            one.bytes: tuple(row[name] for name in COLUMNS[:5]) for one, row in wanted.items()
        }
        assert stored(connection) == {}
        stages = [stage for part in parts for stage in score_rows.stages_of_slice(driver, part, day)]
        stages += score_rows.stages_of_some(driver, others, day)
        gone = ("score-not-for-deceased", "score-not-for-moved")
        alive = sorted(row["stage"] for row in wanted.values() if row["why_none"] not in gone)
        assert sorted(filter(None, stages)) == alive
        assert len(stages) == len(on_register(connection))


def known(connection, day):
    """Who was registered by a day or had come."""
    found = {one: read(connection, all_ids(connection, one), day).facts for one in on_register(connection)}
    return {
        one
        for one, facts in found.items()
        if facts.registered_on is None or facts.registered_on <= day or any(visit <= day for visit in facts.visits)
    }


@pytest.mark.parametrize("change", ["removed_at = 1", "merged_into = (SELECT min(id) FROM patient)"])
def test_the_row_goes_with_the_patient_and_comes_back(clinic, change):
    with written(clinic) as (connection, driver):
        TouchedClinic(3, DAYS[0]).fill(connection)
        everybody(driver, DAYS[0])
        one = on_register(connection)[-1]
        driver.execute(f"UPDATE patient SET {change} WHERE id = ?", (one.bytes,))
        assert one in score_rows.score_some(driver, [one], DAYS[0])
        assert one not in stored(connection)
        driver.execute("UPDATE patient SET removed_at = NULL, merged_into = NULL WHERE id = ?", (one.bytes,))
        assert score_rows.score_some(driver, [one], DAYS[0]) >= {one}
        assert one in stored(connection)


def test_a_row_remembers_what_it_said_before(clinic):
    with written(clinic) as (connection, driver):
        made = TouchedClinic(5, DAYS[0])
        made.fill(connection, people=30)
        everybody(driver, DAYS[0])
        before = stored(connection)
        later = DAYS[0] + timedelta(days=200)
        everybody(driver, later)
        table = Journey.__table__.c
        rows = connection.execute(
            select(
                table.id,
                table.score,
                table.stage,
                table.score_before,
                table.score_on,
                table.stage_before,
                table.stage_on,
            )
        )
        seen = set()
        for one, score, stage, score_before, score_on, stage_before, stage_on in rows:
            if score != before[one]["score"]:
                assert (score_before, score_on) == (before[one]["score"], later)
                seen.add("score")
            else:
                assert (score_before, score_on) == (None, None)
            if stage != before[one]["stage"]:
                assert (stage_before, stage_on) == (before[one]["stage"], later)
                seen.add("stage")
        assert seen == {"score", "stage"}
