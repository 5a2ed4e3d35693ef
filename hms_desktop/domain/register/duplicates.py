"""Two records that may be one person, as shown to the people who decide."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from hms_desktop.domain.register.summary import PatientSummary


@dataclass(frozen=True, slots=True)
class Hint:
    """A patient who looks like the one being registered: 0 to 100, with the codes of the reasons and their points."""

    patient: PatientSummary
    score: int
    reasons: tuple[tuple[str, int], ...]
    likely: bool


@dataclass(frozen=True, slots=True)
class Pair:
    """An entry of the review queue."""

    id: uuid.UUID
    first: PatientSummary
    second: PatientSummary
    score: int
    reasons: tuple[tuple[str, int], ...]
    found_at: int


@dataclass(frozen=True, slots=True)
class Scan:
    """What a scan did. `skipped` counts groups too large to compare; `stopped` says that it was cancelled."""

    records: int
    compared: int
    found: int
    skipped: int
    stopped: bool
