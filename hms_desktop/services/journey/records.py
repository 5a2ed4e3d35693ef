"""What is counted of the journey of everybody."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class ScoreBand:
    """How many patients have a score from `low` to `high`, both among them."""

    low: int
    high: int
    people: int


@dataclass(frozen=True, slots=True)
class Scores:
    """How the scores are spread; `not_enough` are known too little, `not_scored` can't or must not be reached."""

    bands: tuple[ScoreBand, ...]
    not_enough: int
    not_scored: int


@dataclass(frozen=True, slots=True)
class Flow:
    """How many went from one stage to another (or stayed) between the first days of `month` and of the next.

    The current month goes up to today. Who came to the register, died or moved away in between is left out.
    """

    month: date
    before: str
    after: str
    people: int


@dataclass(frozen=True, slots=True)
class Scored:
    """One patient of a pass over everybody."""

    patient: uuid.UUID
    score: int | None
    stage: str
    standing: str
    risk: str


@dataclass(frozen=True, slots=True)
class ScoreRun:
    """What a pass over everybody found; `changed` rows were written, none for a day that is not today.

    `each` is every patient, where asked for.
    """

    as_of: date
    patients: int
    scored: int
    not_enough_data: int
    not_scored: int
    stages: dict[str, int]
    standings: dict[str, int]
    changed: int
    elapsed_ms: float
    each: tuple[Scored, ...] = ()
