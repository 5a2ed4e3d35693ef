"""The first day on which a journey may change by itself; never later than the day it does.

Recency falls along a convex curve, so its tangent meets the border of the rounded score before the curve does: the day
found this way may come early, never late, and the nearer it is the more exact. Message weights keep their ratios, so the
response part changes only when a message leaves its window.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import date, timedelta

from hms_desktop.domain.scoring.facts import GoalFacts, JourneyFacts
from hms_desktop.domain.scoring.law import Law, law
from hms_desktop.domain.scoring.parts import is_open
from hms_desktop.domain.scoring.score import Worked, rounded, why_not, worked
from hms_desktop.domain.scoring.seen import Seen, seen
from hms_desktop.domain.scoring.standing import active_days, sign_days

LN_2 = math.log(2)


def next_change(facts: JourneyFacts) -> date | None:
    """The first day after today on which stage, standing, risk or score may change though nothing happens, or None."""
    return next_change_of(seen(facts), law())


def next_change_of(day: Seen, rules: Law) -> date | None:
    """As `next_change`, from what a day looks back on."""
    return min((one for one in _candidates(day, rules) if one > day.today), default=None)


def borders(interval: int, rules: Law) -> tuple[int, ...]:
    """Days after the last visit on which standing, risk or stage turn."""
    factors = (rules.overdue_factor, rules.lapsed_factor, rules.dormant_factor)
    beyond = [int(factor * interval) + 1 for factor in factors]
    return (interval, interval + 1, *beyond, active_days(interval, rules) + 1)


def _candidates(day: Seen, rules: Law) -> Iterator[date]:
    facts = day.facts
    if day.last is not None:
        yield from (day.last + timedelta(days=days) for days in borders(day.interval, rules))
    yield from (sign.since for sign in facts.signs)
    shown = [sign.until for sign in facts.signs if sign.since <= day.today]
    if shown:
        yield max(shown) + timedelta(days=sign_days(rules))
    for missed in facts.missed:
        yield from (missed, missed + timedelta(days=rules.grace_days))
    yield from facts.visits
    if why_not(facts) is None:
        yield from _of_score(day, rules)


def _of_score(day: Seen, rules: Law) -> Iterator[date]:
    facts = day.facts
    for on in (*facts.visits, *facts.missed):
        yield on + timedelta(days=rules.attendance_days)
    for contact in facts.contacts:
        yield from (contact.on, contact.on + timedelta(days=rules.response_days))
        if contact.answered_on is not None and day.within(contact.on, rules.response_days):
            yield contact.answered_on
    for voice in facts.voices:
        yield from (voice.on, voice.on + timedelta(days=rules.voice_days))
    for goal in facts.goals:
        yield from _of_goal(goal, day.today, rules)
    drop = _recency_drop(day, worked(day, rules), rules)
    if drop is not None:
        yield drop


def _of_goal(goal: GoalFacts, today: date, rules: Law) -> Iterator[date]:
    """When it begins and ends, when it calls for the next check-in, and when one leaves the window."""
    window, every = timedelta(days=rules.goals_days), max(goal.every_days, 1)
    yield goal.started_on
    if goal.ended_on is not None:
        yield goal.ended_on
    if not is_open(goal, today):
        return
    yield from (day for check in goal.checks for day in (check, check + window))
    gone = today - window  # the last day that the window has left behind
    yield _next_due(goal, today, every)
    leaving = _next_due(goal, max(gone, goal.started_on), every) + window
    if goal.due_on is None or leaving - window <= goal.due_on:
        yield leaving


def _next_due(goal: GoalFacts, after: date, every: int) -> date:
    return goal.started_on + timedelta(days=((after - goal.started_on).days // every + 1) * every)


def _recency_drop(day: Seen, found: Worked, rules: Law) -> date | None:
    """The day up to which the rounded score stands as far as recency goes; None when that can't lower it (any more)."""
    value = rounded(found, rules)
    if value is None or found.recency is None or day.since is None or day.since <= day.interval:
        return None
    least = ((value - 0.5) * found.weight - found.others) / rules.weights["recency"]
    if least <= 0 or found.recency <= 0:
        return None
    days = (found.recency - least) * day.interval / (found.recency * LN_2)
    return day.today + timedelta(days=int(max(days, 0.0)) + 1)
