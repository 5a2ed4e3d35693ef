"""What stage and score are made from: dates and counts read on one day, nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Contact:
    """One message that reached the patient, and the day on which they read or answered it."""

    on: date
    answered_on: date | None = None


@dataclass(frozen=True, slots=True)
class Voice:
    """One feedback: 1 to 5 stars, 0 to 10 likelihood to recommend, either may be missing."""

    on: date
    rating: int | None = None
    recommend: int | None = None


@dataclass(frozen=True, slots=True)
class GoalFacts:
    """A goal that is asked about every so many days until `due_on`; `ended_on` is when it was reached or given up."""

    started_on: date
    every_days: int
    due_on: date | None = None
    ended_on: date | None = None
    checks: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign of interest: a booking, a camp or a reply. Seen from `since`; it is `until` that it is remembered by."""

    kind: str
    since: date
    until: date


@dataclass(frozen=True, slots=True)
class JourneyFacts:
    """All that stage and score look at on the day `today`. What lies behind that day doesn't count yet.

    `status`, `opted_out` and `reachable` (has a phone) are those of that day; `care_interval` is in days, from the care
    lines; `missed` are no-shows and cancellations on the day itself.
    """

    today: date
    status: str = "active"
    opted_out: bool = False
    reachable: bool = True
    registered_on: date | None = None
    visits: tuple[date, ...] = ()
    missed: tuple[date, ...] = ()
    contacts: tuple[Contact, ...] = ()
    voices: tuple[Voice, ...] = ()
    goals: tuple[GoalFacts, ...] = ()
    signs: tuple[Sign, ...] = ()
    care_interval: int | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the score: 0 to 100 points; its share of the whole in percent and how much of that was earned.

    The shares of a score's parts add up to 100, and what was earned to the score. `reason` names a sentence for `params`.
    """

    name: str
    points: float
    share: int
    earned: int
    reason: str
    params: dict[str, object]


@dataclass(frozen=True, slots=True)
class Score:
    """Engagement 0 to 100, or None with the code of the reason why there is none."""

    value: int | None
    reason: str | None
    parts: tuple[Part, ...]
    as_of: date
    version: str


@dataclass(frozen=True, slots=True)
class Journey:
    """Where a patient stands, and why.

    `stage` is awareness, consideration, active or loyal; `standing` is new, on-time, due, overdue, lapsed, dormant or
    ended; `risk` of staying away is none, low, medium or high. `next_on` is the first day on which something of this may
    change by itself, empty when nothing can.
    """

    stage: str
    standing: str
    risk: str
    interval_days: int
    last_visit_on: date | None
    expected_on: date | None
    days_since_visit: int | None
    reason: str
    params: dict[str, object]
    score: Score
    next_on: date | None


@dataclass(frozen=True, slots=True)
class StageSpan:
    """A stage from a day (None: before anything is known) until the day before `until` (None: still), and why."""

    stage: str
    since: date | None
    until: date | None
    reason: str
    params: dict[str, object]
