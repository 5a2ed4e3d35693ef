"""Clinical facts of one patient, as shown."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class ConditionRecord:
    """A diagnosis; `status` is active or resolved."""

    id: uuid.UUID
    code: str | None
    name: str
    onset_on: date | None
    status: str


@dataclass(frozen=True, slots=True)
class AllergyRecord:
    """Something the patient must not be given; `severity` is mild, moderate, severe or unknown."""

    id: uuid.UUID
    substance: str
    reaction: str | None
    severity: str


@dataclass(frozen=True, slots=True)
class PregnancyRecord:
    """A pregnancy; `status` is ongoing, delivered or ended."""

    id: uuid.UUID
    last_period_on: date | None
    due_on: date | None
    status: str
    ended_on: date | None
    high_risk: str | None


@dataclass(frozen=True, slots=True)
class ObservationRecord:
    """A measured value that stands; `corrected` says that it replaces an earlier entry; `alarming` is to be told at once."""

    id: uuid.UUID
    code: str
    value: float
    second_value: float | None
    unit: str
    taken_at: int
    corrected: bool
    alarming: bool


@dataclass(frozen=True, slots=True)
class ClinicalPanel:
    """The clinical side of a record. For those who may not see it, `visible` is False and only `count` says that there is something."""

    visible: bool
    count: int
    conditions: tuple[ConditionRecord, ...] = ()
    allergies: tuple[AllergyRecord, ...] = ()
    pregnancies: tuple[PregnancyRecord, ...] = ()
    observations: tuple[ObservationRecord, ...] = ()
