from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hms_desktop.domain.scoring.facts import Contact, JourneyFacts, Voice
from hms_desktop.domain.scoring.interval import care_line, expected_interval
from hms_desktop.domain.scoring.journey import journey, score

TODAY = date(2026, 11, 22)
days = st.dates(date(2020, 1, 1), date(2028, 1, 1))
facts_of = st.builds(
    JourneyFacts,
    today=st.just(TODAY),
    status=st.sampled_from(["active", "active", "active", "deceased", "moved"]),
    opted_out=st.sampled_from([False, False, False, True]),
    visits=st.lists(days, max_size=8).map(tuple),
    missed=st.lists(days, max_size=4).map(tuple),
    contacts=st.lists(st.builds(Contact, days, st.booleans()), max_size=6).map(tuple),
    voices=st.lists(
        st.builds(Voice, days, st.none() | st.integers(1, 5), st.none() | st.integers(0, 10)), max_size=3
    ).map(tuple),
    interest=st.lists(days, max_size=3).map(tuple),
    care_interval=st.none() | st.integers(7, 365),
)


def ago(*numbers: int) -> tuple[date, ...]:
    return tuple(TODAY - timedelta(days=number) for number in numbers)


@given(facts_of)
def test_score_lies_between_0_and_100_and_is_absent_with_a_reason(facts):
    found = score(facts)
    assert (found.value is None) == (found.reason is not None)
    assert found.value is None or 0 <= found.value <= 100
    assert all(0 <= part.points <= 100 for part in found.parts)
    if found.parts:
        assert sum(part.share for part in found.parts) == pytest.approx(100, abs=0.3)


@given(facts_of, st.randoms(use_true_random=False))
def test_order_of_facts_does_not_matter(facts, chance):
    shuffled = {
        name: tuple(chance.sample(getattr(facts, name), len(getattr(facts, name))))
        for name in ("visits", "missed", "contacts", "voices", "interest")
    }
    assert journey(replace(facts, **shuffled)) == journey(facts)


@given(facts_of, days.filter(lambda day: day > TODAY))
def test_the_future_changes_nothing(facts, later):
    assert score(replace(facts, visits=(*facts.visits, later), missed=(*facts.missed, later))) == score(facts)


@given(facts_of.filter(lambda one: one.visits and one.care_interval), st.integers(0, 400))
def test_waiting_never_raises_the_recency_part(facts, more):
    past = replace(facts, status="active", opted_out=False, visits=tuple(day for day in facts.visits if day <= TODAY))
    if not past.visits:
        return
    later = replace(past, today=TODAY + timedelta(days=more))
    assert _points(later, "recency") <= _points(past, "recency")


@given(facts_of)
def test_one_more_missed_visit_never_helps(facts):
    more = replace(facts, missed=(*facts.missed, TODAY - timedelta(days=1)))
    before, after = score(facts), score(more)
    if {part.name for part in before.parts} == {part.name for part in after.parts} and before.value is not None:
        assert after.value <= before.value


def test_one_who_never_came_is_not_scored_zero():
    found = journey(JourneyFacts(TODAY))
    assert (found.stage, found.standing, found.score.value) == ("awareness", "new", None)
    assert found.score.reason == "score-not-enough-data"


def test_a_perfect_patient_is_loyal_and_near_100():
    found = journey(
        JourneyFacts(
            TODAY,
            visits=ago(10, 100, 190, 280),
            contacts=tuple(Contact(day, answered=True) for day in ago(5, 50)),
            voices=(Voice(TODAY, 5, 10),),
            care_interval=90,
        )
    )
    assert (found.stage, found.standing) == ("loyal", "on-time")
    assert found.score.value >= 95
    assert [part.name for part in found.score.parts] == ["recency", "attendance", "response", "voice"]


def test_one_who_stayed_away_steps_back():
    found = journey(JourneyFacts(TODAY, visits=ago(400, 490), missed=ago(300), care_interval=90))
    assert (found.stage, found.standing, found.reason) == ("awareness", "dormant", "stage-awareness-again")
    assert found.score.value < 40


@pytest.mark.parametrize(
    ("since", "standing"),
    [(89, "on-time"), (90, "due"), (135, "due"), (136, "lapsed"), (270, "lapsed"), (271, "dormant")],
)
def test_standing_by_intervals_since_the_last_visit(since, standing):
    assert journey(JourneyFacts(TODAY, visits=ago(since), care_interval=90)).standing == standing


def test_a_booking_makes_consideration_and_a_visit_makes_active():
    assert journey(JourneyFacts(TODAY, interest=ago(30))).stage == "consideration"
    assert journey(JourneyFacts(TODAY, interest=ago(91))).stage == "awareness"
    assert journey(JourneyFacts(TODAY, interest=ago(30), visits=ago(3))).stage == "active"


@pytest.mark.parametrize("status", ["deceased", "moved"])
def test_the_dead_and_the_moved_are_not_scored(status):
    found = journey(JourneyFacts(TODAY, status=status, visits=ago(3, 30)))
    assert (found.score.value, found.score.reason, found.standing) == (None, f"score-not-for-{status}", "ended")


def test_the_opted_out_are_not_scored():
    assert score(JourneyFacts(TODAY, opted_out=True, visits=ago(3))).reason == "score-not-for-opted-out"


def test_intervals_come_from_care_lines_then_habit_then_the_usual():
    assert care_line(["E11.9", "I10", None, "Z00"]) == ("hypertension", 30)
    assert care_line(["Z00"]) is None
    assert expected_interval((), None) == 180
    assert expected_interval(ago(0, 60), None) == 150
    assert expected_interval(ago(0, 60), 90) == 90


def _points(facts: JourneyFacts, name: str) -> float:
    return next(part.points for part in score(facts).parts if part.name == name)
