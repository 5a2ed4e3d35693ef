from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hms_desktop.domain.scoring.facts import JourneyFacts
from hms_desktop.domain.scoring.journey import journey
from hms_desktop.domain.scoring.next_change import next_change
from tests.helpers.journeys import TODAY, ago, facts


def told(found):
    parts = {part.name: part.points for part in found.score.parts if part.name != "recency"}
    return (found.stage, found.standing, found.risk, found.score.value, found.score.reason, found.interval_days, parts)


@pytest.mark.slow
@settings(max_examples=150)
@given(facts())
def test_nothing_changes_before_the_next_change(some):
    now, turn = told(journey(some)), next_change(some)
    assert turn is None or turn > TODAY
    last = 800 if turn is None else min((turn - TODAY).days - 1, 800)
    for step in range(1, last + 1):
        later = replace(some, today=TODAY + timedelta(days=step))
        assert told(journey(later)) == now, step


@given(facts(scored=True), st.integers(0, 40))
def test_following_the_next_changes_finds_every_change(some, step):
    """From change to change the same is found as by asking every day, and it comes to an end."""
    day = replace(some, today=TODAY)
    goal = TODAY + timedelta(days=30 * step)
    while (turn := next_change(day)) is not None and turn <= goal:
        day = replace(day, today=turn)
    assert told(journey(day)) == told(journey(replace(some, today=goal)))


@pytest.mark.parametrize("care", [7, 30, 90, 180, 700])
def test_a_score_that_falls_is_looked_at_about_as_often_as_it_falls(care):
    start = JourneyFacts(TODAY, visits=ago(0), care_interval=care)
    day, looks, values = start, 0, {journey(start).score.value}
    while (turn := next_change(day)) is not None:
        day = replace(day, today=turn)
        looks += 1
        values.add(journey(day).score.value)
    assert looks <= 2.5 * len(values) + 10


def test_one_who_is_not_scored_turns_on_the_borders_of_the_stage_only():
    silent = JourneyFacts(TODAY, visits=ago(0), care_interval=100, reachable=False)
    turns, day = [], silent
    while (turn := next_change(day)) is not None:
        turns.append((turn - TODAY).days)
        day = replace(day, today=turn)
    interval = journey(silent).interval_days
    assert turns == [interval, 101, 126, 151, 165, 301]
