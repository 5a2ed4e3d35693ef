"""The dated history of a patient's stages: the law of one day, asked again for every day on which something changed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from hms_desktop.domain.scoring.facts import JourneyFacts, StageSpan
from hms_desktop.domain.scoring.law import Law, law
from hms_desktop.domain.scoring.seen import seen
from hms_desktop.domain.scoring.standing import Staged, active_days, sign_days, stage_of


def history(facts: JourneyFacts) -> tuple[StageSpan, ...]:
    """The stages up to `facts.today`, oldest first, each until the day before the next one's `since`.

    It begins on the day of registration, or with the first thing known. It is what today's records say of each day:
    a visit entered late counts from the day it took place.
    """
    rules = law()
    steps: list[tuple[date | None, Staged]] = []
    for on in _days(facts, rules):
        found = stage_of(seen(facts, on), rules)
        if not steps or steps[-1][1].stage != found.stage:
            steps.append((on, found))
    if not steps:
        steps = [(None, stage_of(seen(facts), rules))]
    ends = [since for since, _ in steps[1:]] + [None]
    return tuple(
        StageSpan(found.stage, since, until, found.reason, found.params)
        for (since, found), until in zip(steps, ends, strict=True)
    )


def _days(facts: JourneyFacts, rules: Law) -> list[date]:
    """Every day up to today on which the stage may have changed, in order."""
    return sorted({on for on in _changes(facts, rules) if on <= facts.today})


def _changes(facts: JourneyFacts, rules: Law) -> Iterator[date]:
    if facts.registered_on is not None:
        yield facts.registered_on
    for visit in set(facts.visits):
        yield visit
        day = seen(facts, visit)
        yield visit + timedelta(days=active_days(day.interval, rules) + 1)
    for missed in facts.missed:
        yield missed + timedelta(days=rules.grace_days)
    for sign in facts.signs:
        yield from (sign.since, sign.until + timedelta(days=sign_days(rules)))
