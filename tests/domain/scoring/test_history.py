import itertools
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings

from hms_desktop.domain.scoring.effects import Touchpoint, effect, without
from hms_desktop.domain.scoring.facts import Contact, GoalFacts, JourneyFacts, StageSpan, Voice
from hms_desktop.domain.scoring.history import history
from hms_desktop.domain.scoring.journey import journey
from hms_desktop.domain.scoring.score import score
from hms_desktop.domain.sentences import sentence
from tests.helpers.journeys import TODAY, ago, facts, signs


@settings(max_examples=60)
@given(facts())
def test_the_history_says_of_every_day_what_that_day_was(some):
    spans = history(some)
    assert spans[-1].until is None
    assert [one.until for one in spans[:-1]] == [one.since for one in spans[1:]]
    assert all(one.stage != other.stage for one, other in itertools.pairwise(spans))
    first = spans[0].since or TODAY
    for step in range(0, (TODAY - first).days + 1, 3):
        day = first + timedelta(days=step)
        stage = journey(replace(some, today=day)).stage
        assert _on(spans, day) == stage, day
    assert _on(spans, TODAY) == journey(some).stage


def _on(spans: tuple[StageSpan, ...], day: date) -> str:
    return next(
        one.stage for one in spans if (one.since is None or one.since <= day) and (one.until is None or day < one.until)
    )


def test_a_history_is_dated_and_gives_reasons():
    some = JourneyFacts(
        TODAY, registered_on=date(2025, 1, 10), visits=(date(2025, 3, 1),), signs=signs(630), care_interval=60
    )
    spans = history(some)
    assert [(one.stage, one.since, one.until) for one in spans] == [
        ("awareness", date(2025, 1, 10), date(2025, 3, 1)),
        ("active", date(2025, 3, 1), date(2025, 6, 14)),
        ("awareness", date(2025, 6, 14), None),
    ]
    told = [sentence(one.reason, one.params) for one in spans]
    assert all("{" not in one for one in told)
    assert history(JourneyFacts(TODAY)) == (StageSpan("awareness", None, None, "stage-awareness", {}),)


VOICE = Voice(TODAY, 5)
RICH = JourneyFacts(
    TODAY,
    visits=ago(10, 100, 100),
    missed=ago(50),
    contacts=(Contact(*ago(5, 4)), Contact(*ago(20)), Contact(*ago(20))),
    voices=(VOICE,),
    goals=(GoalFacts(*ago(28), 7, checks=ago(7, 0)),),
    care_interval=90,
)


def test_a_touchpoint_s_effect_is_the_score_less_the_score_without_it():
    touchpoints = {
        "visit": Touchpoint("visit", *ago(10)),
        "missed": Touchpoint("missed", *ago(50)),
        "message": Touchpoint("message", Contact(*ago(20))),
        "answer": Touchpoint("answer", Contact(*ago(5, 4))),
        "feedback": Touchpoint("feedback", VOICE),
        "check": Touchpoint("check", *ago(7)),
    }
    found = {name: effect(RICH, one) for name, one in touchpoints.items()}
    assert {name for name, points in found.items() if points > 0} == {"visit", "answer", "feedback", "check"}
    assert {name for name, points in found.items() if points < 0} == {"missed", "message"}
    for one in touchpoints.values():
        assert effect(RICH, one) == score(RICH).value - score(without(RICH, one)).value


def test_one_of_two_visits_on_a_day_changes_nothing_and_strangers_nothing_at_all():
    assert effect(RICH, Touchpoint("visit", *ago(100))) == 0
    assert len(without(RICH, Touchpoint("message", Contact(*ago(20)))).contacts) == 2
    for stranger in (Touchpoint("visit", *ago(77)), Touchpoint("answer", Contact(*ago(99))), Touchpoint("camp", TODAY)):
        assert without(RICH, stranger) == RICH


def test_there_is_no_effect_where_there_is_no_score_without_it():
    two = JourneyFacts(TODAY, visits=ago(5))
    assert score(two).value is not None
    assert effect(two, Touchpoint("visit", *ago(5))) is None
