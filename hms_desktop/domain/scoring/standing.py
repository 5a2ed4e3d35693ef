"""Stage, standing and risk of one day: functions of the facts and the day, nothing is remembered.

A step up counts at once. A step back counts `grace_days` later, so that nobody leaves a stage for coming a little late.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from hms_desktop.domain.scoring.facts import Sign
from hms_desktop.domain.scoring.law import Law
from hms_desktop.domain.scoring.score import GONE
from hms_desktop.domain.scoring.seen import Seen

STAGES = ("awareness", "consideration", "active", "loyal")
STANDINGS = ("new", "on-time", "due", "overdue", "lapsed", "dormant", "ended")
RISKS = ("none", "low", "medium", "high")
_SIGNS = {
    "booking": "stage-consideration-booking",
    "camp": "stage-consideration-camp",
    "reply": "stage-consideration-reply",
}


@dataclass(frozen=True, slots=True)
class Staged:
    """A stage with the code of its reason and the numbers it was decided by."""

    stage: str
    reason: str
    params: dict[str, object]


def stage_of(day: Seen, rules: Law) -> Staged:
    """The journey stage of a day."""
    if day.since is not None and day.since <= active_days(day.interval, rules):
        return _loyal(day, rules) or _active(day, rules)
    sign = _sign(day, rules)
    if sign is not None:
        return Staged("consideration", _SIGNS[sign.kind], {"on": sign.until, "since": sign.since})
    if day.since is None:
        return Staged("awareness", "stage-awareness", {})
    return Staged("awareness", "stage-awareness-again", {"days": day.since, "interval": day.interval})


def active_days(interval: int, rules: Law) -> int:
    """How many days after a visit somebody is active, the grace among them."""
    return int(rules.active_factor * interval) + rules.grace_days


def ended(day: Seen) -> bool:
    """Whether nothing is expected of a patient any more: died, moved away, or wants no messages."""
    return day.facts.status in GONE or day.facts.opted_out


def standing_of(day: Seen, rules: Law) -> str:
    """Where the next visit stands."""
    if ended(day):
        return "ended"
    if day.since is None:
        return "new"
    for name, factor in (
        ("dormant", rules.dormant_factor),
        ("lapsed", rules.lapsed_factor),
        ("overdue", rules.overdue_factor),
    ):
        if day.since > factor * day.interval:
            return name
    return "due" if day.since >= day.interval else "on-time"


def risk_of(day: Seen, rules: Law) -> str:
    """A band for days since the last visit by the interval, never a probability; none where no visit is expected."""
    once = day.facts.care_interval is None and len(day.visits) < 2
    if ended(day) or day.since is None or once:
        return "none"
    if day.since > rules.lapsed_factor * day.interval:
        return "high"
    return "medium" if day.since > day.interval else "low"


def sign_days(rules: Law) -> int:
    """How many days a sign of interest counts, the grace among them."""
    return rules.interest_days + rules.grace_days


def _sign(day: Seen, rules: Law) -> Sign | None:
    """The sign of interest that lasts longest of those that count."""
    counting = [
        one for one in day.facts.signs if one.since <= day.today and (day.today - one.until).days < sign_days(rules)
    ]
    return max(counting, key=lambda one: (one.until, one.since, one.kind), default=None)


def _active(day: Seen, rules: Law) -> Staged:
    assert day.since is not None
    late = int(rules.active_factor * day.interval)
    if day.since <= late:
        return Staged("active", "stage-active", {"days": day.since, "interval": day.interval})
    until = day.visits[-1] + timedelta(days=active_days(day.interval, rules))
    return Staged("active", "stage-active-grace", {"days": day.since, "interval": day.interval, "until": until})


def _loyal(day: Seen, rules: Law) -> Staged | None:
    """Loyal: enough visits over a long enough time, and appointments kept; one just missed does not count yet."""
    missed = sum(1 for one in day.facts.missed if one <= day.today - timedelta(days=rules.grace_days))
    visits = len(day.visits)
    if visits < rules.loyal_visits or span(day.visits) < rules.loyal_days:
        return None
    if visits / (visits + missed) < rules.loyal_kept:
        return None
    return Staged("loyal", "stage-loyal", {"visits": visits, "days": span(day.visits), "missed": missed})


def span(visits: tuple[date, ...]) -> int:
    """Days between the first and the last visit."""
    return (visits[-1] - visits[0]).days
