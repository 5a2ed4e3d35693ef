"""The five parts of the score: each 0 to 100 points from the facts of a window, or nothing when nothing is known."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from hms_desktop.domain.scoring.facts import GoalFacts, Voice
from hms_desktop.domain.scoring.law import Law
from hms_desktop.domain.scoring.seen import Seen

_FINENESS = 1 << 20
_EPOCH = date(1970, 1, 1).toordinal()


@dataclass(frozen=True, slots=True)
class Known:
    """A part as it was worked out: its points, and the code of a sentence with its numbers."""

    name: str
    points: float
    reason: str
    params: dict[str, object]


def known_parts(day: Seen, rules: Law) -> Iterator[Known]:
    """The parts about which something is known, in the order of their weights."""
    for make in (_recency, _attendance, _response, _goals, _voice):
        part = make(day, rules)
        if part is not None:
            yield part


def halved(over: int, interval: int) -> float:
    """The share that is left after `over` days when each interval halves it."""
    return float(2.0 ** (-over / interval))


@cache
def half_life_weights(half_life: int) -> tuple[int, ...]:
    """Whole-numbered weights of the days of one half-life, so that sums are exact wherever they are made."""
    return tuple(round(_FINENESS * 2 ** (day / half_life)) for day in range(half_life))


def weight_base(today: date, rules: Law) -> int:
    """The half-life, counted from 1970, that the oldest day of the response window lies in."""
    return (today.toordinal() - _EPOCH - rules.response_days) // rules.half_life


def contact_weight(on: date, today: date, rules: Law) -> int:
    """The weight of a day's message: newer ones count more, and any two of them by a ratio that no day changes."""
    cycle, place = divmod(on.toordinal() - _EPOCH, rules.half_life)
    return half_life_weights(rules.half_life)[place] << (cycle - weight_base(today, rules))


def warmth(voice: Voice) -> int:
    """0 to 100: the likelihood to recommend, else the stars, else the middle."""
    if voice.recommend is not None:
        return min(max(voice.recommend * 10, 0), 100)
    return 50 if voice.rating is None else min(max((voice.rating - 1) * 25, 0), 100)


def checks_due(goal: GoalFacts, first: date, last: date) -> int:
    """How many check-ins a goal calls for between two days, both among them."""
    every = max(goal.every_days, 1)
    end = min(last, goal.due_on) if goal.due_on else last
    until, before = ((day - goal.started_on).days // every for day in (end, first - timedelta(days=1)))
    return max(until, 0) - max(min(before, until), 0)


def is_open(goal: GoalFacts, today: date) -> bool:
    """Whether a goal is being worked at on a day."""
    return goal.started_on <= today and (goal.ended_on is None or goal.ended_on > today)


def _recency(day: Seen, _rules: Law) -> Known | None:
    """100 within the interval, halved for each further interval without a visit."""
    if day.since is None:
        return None
    over = day.since - day.interval
    params: dict[str, object] = {"since": day.since, "interval": day.interval}
    if over < 0:
        return Known("recency", 100.0, "score-recency-early", {"days": -over, **params})
    if over == 0:
        return Known("recency", 100.0, "score-recency-due", params)
    return Known("recency", 100 * halved(over, day.interval), "score-recency-late", {"days": over, **params})


def _attendance(day: Seen, rules: Law) -> Known | None:
    """Visits kept of visits expected in the window, pulled a little to three in four."""
    kept = sum(day.within(one, rules.attendance_days) for one in day.visits)
    missed = sum(day.within(one, rules.attendance_days) for one in day.facts.missed)
    if kept + missed == 0:
        return None
    points = 100 * (kept + 1.5) / (kept + missed + 2)
    return Known("attendance", points, "score-attendance", {"kept": kept, "missed": missed})


def _response(day: Seen, rules: Law) -> Known | None:
    """Messages read or answered of messages that arrived, newer ones counting more."""
    recent = [one for one in day.facts.contacts if day.within(one.on, rules.response_days)]
    if not recent:
        return None
    answered = [one for one in recent if one.answered_on is not None and one.answered_on <= day.today]
    weight, all_weight = (sum(contact_weight(one.on, day.today, rules) for one in some) for some in (answered, recent))
    numbers: dict[str, object] = {"answered": len(answered), "delivered": len(recent)}
    return Known("response", 100.0 * weight / all_weight, "score-response", numbers)


def _goals(day: Seen, rules: Law) -> Known | None:
    """Check-ins that took place of those that the open goals called for: the effort counts, not what came of it."""
    first = day.today - timedelta(days=rules.goals_days - 1)
    due = done = 0
    for goal in day.facts.goals:
        if is_open(goal, day.today) and (wanted := checks_due(goal, first, day.today)):
            due += wanted
            done += min(wanted, len({one for one in goal.checks if first <= one <= day.today}))
    return Known("goals", 100.0 * done / due, "score-goals", {"done": done, "due": due}) if due else None


def _voice(day: Seen, rules: Law) -> Known | None:
    """Half for having spoken at all in the window, half for how they spoke the last time."""
    recent = [one for one in day.facts.voices if day.within(one.on, rules.voice_days)]
    if not recent:
        return None
    last = max((one.on, warmth(one)) for one in recent)[1]
    return Known("voice", 50 + last / 2, "score-voice", {"count": len(recent), "warmth": last})
