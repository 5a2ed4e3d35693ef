"""Segments of the demo have a past: what their rules would have found then; a desk that follows on finds nobody moved."""

import itertools
from datetime import timedelta

import pytest

from hms_desktop.demo.segment_history import DAYS_BACK
from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.ids import derived_id, make_uuid7
from hms_desktop.domain.time import ms_of
from hms_desktop.services.all import Services
from hms_desktop.services.desk import Desk
from tests.demo.conftest import AS_OF

NOW = ms_of(AS_OF, 11)
WEEK_AGO = AS_OF - timedelta(days=7)


def own(key):
    return derived_id("segment", key).bytes


def size(demo, key, day):
    return demo.one("SELECT people FROM segment_size WHERE segment_id = ? AND on_day = ?", own(key), day.isoformat())


@pytest.mark.slow
@pytest.mark.parametrize("back", [7, 28])
def test_sizes_of_earlier_days_are_those_of_the_facts_of_then(demo, back):
    day = AS_OF - timedelta(days=back)
    there = (
        "registered_on <= ?1 AND merged_into IS NULL AND removed_at IS NULL AND (status = 'active' OR status_on > ?1)"
    )
    employed = f"SELECT count(*) FROM patient WHERE {there} AND employer IS NOT NULL"
    assert size(demo, "corporate-employees", day) == demo.one(employed, day.isoformat())
    new = f"SELECT count(*) FROM patient WHERE {there} AND registered_on >= ?2"
    month = (day - timedelta(days=30)).isoformat()
    assert size(demo, "new-patients", day) == demo.one(new, day.isoformat(), month)
    unseen = f"""SELECT count(*) FROM patient p WHERE {there} AND EXISTS (SELECT 1 FROM pregnancy g
        WHERE g.patient_id = p.id AND date(g.last_period_on, '+42 days') <= ?1 AND (g.ended_on IS NULL OR g.ended_on > ?1))
      AND NOT EXISTS (SELECT 1 FROM encounter e WHERE e.patient_id = p.id AND e.started_at >= ?2 AND e.started_at < ?3)"""
    since, end = ms_of(day - timedelta(days=30)), ms_of(day + timedelta(days=1))
    assert size(demo, "pregnant-unseen", day) == demo.one(unseen, day.isoformat(), since, end)


def test_events_lead_from_one_size_to_the_next_and_say_why(demo):
    for key in ("at-risk", "maternity-child", "camp-only"):
        moved = (
            "SELECT total(CASE entered WHEN 1 THEN 1 ELSE -1 END) FROM segment_event WHERE segment_id = ? AND at >= ?"
        )
        since = ms_of(WEEK_AGO + timedelta(days=1))
        assert size(demo, key, WEEK_AGO) + demo.one(moved, own(key), since) == size(demo, key, AS_OF)
    assert {why for (why,) in demo.rows("SELECT DISTINCT why FROM segment_event")} == {"record", "date"}
    assert demo.one("SELECT count(*) FROM segment_event WHERE (why = 'record') <> (because IS NOT NULL)") == 0
    assert demo.one("SELECT max(at) FROM segment_event") <= NOW


@pytest.mark.slow
def test_a_desk_that_follows_on_finds_nobody_moved(demo):
    told = "SELECT count(*), max(number) FROM segment_event"
    days, before = "SELECT count(DISTINCT on_day) FROM segment_size", demo.rows(told)
    assert demo.one(days) == len(DAYS_BACK)
    numbers = itertools.count()
    desk = Desk(demo.database, demo.paths, now_ms=lambda: NOW, new_id=lambda: make_uuid7(NOW, next(numbers)))
    desk.actor = AUTOMATION
    services = Services(desk)
    services.refresh.run()
    assert demo.rows(told) == before
    kept = {own.bytes: people for own, people in services.segments.counts().items()}
    assert kept[own("at-risk")] == size(demo, "at-risk", AS_OF)
    asked = [row for row in services.segments.all() if services.segments.count(row.asks) != kept[row.id.bytes]]
    assert asked == []
