from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from hms_desktop.domain.scoring.facts import Contact, GoalFacts, JourneyFacts, Voice
from hms_desktop.domain.scoring.interval import care_line, expected_interval
from hms_desktop.domain.scoring.journey import journey
from hms_desktop.domain.scoring.law import law
from hms_desktop.domain.scoring.parts import contact_weight
from hms_desktop.domain.scoring.score import apportioned, score
from hms_desktop.domain.sentences import sentence
from tests.helpers.journeys import LISTS, TODAY, ago, days, facts

PERFECT = JourneyFacts(
    TODAY,
    visits=ago(10, 40, 100, 190, 280),
    contacts=tuple(Contact(day, day) for day in ago(5, 50)),
    voices=(Voice(TODAY, 5, 10),),
    goals=(GoalFacts(TODAY - timedelta(days=28), 7, checks=ago(21, 14, 7, 0)),),
    care_interval=90,
)


@given(facts())
def test_a_score_lies_between_0_and_100_or_says_why_there_is_none(some):
    found = score(some)
    assert (found.value is None) == (found.reason is not None)
    assert found.value is None or 0 <= found.value <= 100
    assert all(0 <= part.points <= 100 for part in found.parts)


@given(facts(scored=True))
@example(PERFECT)
@settings(max_examples=400)
def test_shares_add_up_to_100_and_what_was_earned_to_the_score(some):
    found = score(some)
    if found.parts:
        assert sum(part.share for part in found.parts) == 100
        assert all(0 <= part.earned <= part.share for part in found.parts)
    if found.value is not None:
        assert sum(part.earned for part in found.parts) == found.value
    assert all(abs(part.earned - part.share * part.points / 100) < 2 for part in found.parts)
    for part in found.parts:
        told = sentence(part.reason, part.params)
        assert "{" not in told
        assert f"{part.earned} of {part.share}" in told


@given(facts(), st.randoms(use_true_random=False))
def test_the_order_of_facts_does_not_matter(some, chance):
    shuffled = {name: tuple(chance.sample(getattr(some, name), len(getattr(some, name)))) for name in LISTS}
    assert journey(replace(some, **shuffled)) == journey(some)


@given(facts(scored=True), days.filter(lambda day: day > TODAY))
def test_what_lies_ahead_does_not_count_yet(some, later):
    more = replace(
        some,
        visits=(*some.visits, later),
        missed=(*some.missed, later),
        contacts=(*some.contacts, Contact(later, later)),
        voices=(*some.voices, Voice(later, 1, 0)),
    )
    assert score(more) == score(some)


@given(facts(scored=True).filter(lambda one: one.visits), st.integers(0, 400))
def test_waiting_never_raises_the_recency_part(some, more):
    past = replace(some, visits=tuple(day for day in some.visits if day <= TODAY))
    assume(past.visits)
    later = replace(past, today=TODAY + timedelta(days=more))
    assert _points(later, "recency") <= _points(past, "recency")


@given(facts(scored=True), st.integers(0, 364))
def test_one_more_missed_appointment_never_helps(some, back):
    before, after = score(some), score(replace(some, missed=(*some.missed, *ago(back))))
    if {part.name for part in before.parts} == {part.name for part in after.parts} and before.value is not None:
        assert after.value <= before.value


@given(facts(scored=True), st.integers(0, 179))
def test_an_answer_never_harms(some, back):
    (day,) = ago(back)
    silent = replace(some, contacts=(*some.contacts, Contact(day)))
    answered = replace(some, contacts=(*some.contacts, Contact(day, day)))
    assert (score(silent).value is None) == (score(answered).value is None)
    if score(silent).value is not None:
        assert score(silent).value <= score(answered).value


@given(st.lists(st.integers(0, 178), min_size=1, max_size=8), st.integers(0, 1))
def test_no_day_changes_the_ratio_of_two_messages(back, step):
    today = TODAY + timedelta(days=step)
    weights = [contact_weight(day, today, law()) for day in ago(*back)]
    others = [contact_weight(day, TODAY, law()) for day in ago(*back)]
    assert [one * others[0] for one in weights] == [one * weights[0] for one in others]
    assert contact_weight(*ago(0), TODAY, law()) == pytest.approx(2 * contact_weight(*ago(90), TODAY, law()))


def test_one_of_whom_nothing_is_known_is_not_scored_zero():
    found = journey(JourneyFacts(TODAY))
    assert (found.stage, found.standing, found.risk, found.score.value) == ("awareness", "new", "none", None)
    assert (found.score.reason, found.score.parts, found.next_on) == ("score-not-enough-data", (), None)


def test_one_who_never_came_has_no_recency_but_may_have_a_score():
    silent = JourneyFacts(TODAY, contacts=tuple(map(Contact, ago(3, 30))), missed=ago(5), care_interval=30)
    found = journey(silent)
    assert (found.stage, found.standing, found.risk) == ("awareness", "new", "none")
    assert {part.name: part.points for part in found.score.parts} == {"attendance": 50.0, "response": 0.0}
    assert found.score.value == 28


def test_a_perfect_patient_is_loyal_and_near_100():
    found = journey(PERFECT)
    assert (found.stage, found.standing, found.risk) == ("loyal", "on-time", "low")
    assert found.score.value >= 97
    assert [part.name for part in found.score.parts] == ["recency", "attendance", "response", "goals", "voice"]
    first = found.score.parts[0]
    assert sentence(first.reason, first.params) == "Visited 71 days before due: 30 of 30."


def test_one_who_stayed_away_steps_back():
    found = journey(JourneyFacts(TODAY, visits=ago(400, 490), missed=ago(300), care_interval=90))
    assert (found.stage, found.standing, found.risk) == ("awareness", "dormant", "high")
    assert found.score.value < 40
    assert found.params["days"] == 400


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"status": "deceased"}, "score-not-for-deceased"),
        ({"status": "moved"}, "score-not-for-moved"),
        ({"opted_out": True}, "score-not-for-opted-out"),
        ({"reachable": False}, "score-not-without-phone"),
        ({"status": "deceased", "opted_out": True, "reachable": False}, "score-not-for-deceased"),
    ],
)
def test_who_can_not_be_reached_is_not_scored(changes, reason):
    found = journey(replace(PERFECT, **changes))
    assert (found.score.value, found.score.reason, found.score.parts) == (None, reason, ())
    assert (found.standing == "ended") == (reason != "score-not-without-phone")


def test_an_interval_is_the_patient_s_own_pulled_to_the_care_line():
    assert care_line(["E11.9", "I10", None, "Z00"]) == ("hypertension", 30)
    assert care_line(["Z00"]) is None
    assert expected_interval((), None) == 180
    assert expected_interval((), 90) == 90
    assert expected_interval(ago(0, 60), None) == 150
    assert expected_interval(ago(0, 60), 90) == 83
    assert expected_interval(ago(0, 60, 60, 120, 180), 90) == 75
    assert expected_interval(ago(0, 1, 2, 3, 4, 5, 6), 7) == 7
    assert expected_interval(ago(0, 4000), 90) == 730


def test_check_ins_count_whatever_came_of_them_and_no_more_than_were_due():
    goal = GoalFacts(TODAY - timedelta(days=28), 7)
    points = [_points(JourneyFacts(TODAY, goals=(replace(goal, checks=ago(*back)),)), "goals") for back in _CHECKS]
    assert points == [0, 25, 50, 100, 100]
    assert not score(JourneyFacts(TODAY, goals=(GoalFacts(TODAY, 7),))).parts
    assert not score(JourneyFacts(TODAY, goals=(replace(goal, ended_on=TODAY),))).parts
    stopped = replace(goal, due_on=TODAY - timedelta(days=14), checks=ago(20))
    assert _points(JourneyFacts(TODAY, goals=(stopped,)), "goals") == 50


_CHECKS = ((), (7,), (7, 7, 0), (21, 14, 7, 0), range(28))


@given(st.lists(st.floats(0, 60), min_size=1, max_size=5))
def test_whole_numbers_add_up(exact):
    total = int(sum(exact) + 0.5)
    found = apportioned(exact, total, [100] * len(exact))
    assert sum(found) == total
    assert all(abs(one - number) <= 1 for one, number in zip(found, exact, strict=True))


def _points(some, name):
    return next(part.points for part in score(some).parts if part.name == name)
