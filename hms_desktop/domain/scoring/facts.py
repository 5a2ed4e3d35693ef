"""What a score is made from: dates and counts read on one day, nothing else."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class Contact:
    """One message that reached the patient, and whether they read or answered it."""

    on: date
    answered: bool


@dataclass(frozen=True, slots=True)
class Voice:
    """One feedback: 1 to 5 stars, 0 to 10 likelihood to recommend, either may be missing."""

    on: date
    rating: int | None = None
    recommend: int | None = None


@dataclass(frozen=True, slots=True)
class JourneyFacts:
    """All that stage and score look at. `care_interval` is in days, from the care lines; `missed` are no-shows."""

    today: date
    status: str = "active"
    opted_out: bool = False
    visits: tuple[date, ...] = ()
    missed: tuple[date, ...] = ()
    contacts: tuple[Contact, ...] = ()
    voices: tuple[Voice, ...] = ()
    interest: tuple[date, ...] = field(default=())
    care_interval: int | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the score: 0 to 100 points, its share of the whole in percent, and a sentence code with its numbers."""

    name: str
    points: float
    share: float
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
    """Stage (awareness, consideration, active, loyal), standing (new, on-time, due, lapsed, dormant, ended), and why."""

    stage: str
    standing: str
    interval_days: int
    days_since_visit: int | None
    reason: str
    score: Score
