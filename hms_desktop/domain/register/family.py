"""A patient's household and relations, as shown."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from hms_desktop.domain.register.summary import PatientSummary


@dataclass(frozen=True, slots=True)
class Member:
    """One person of a household and their role in it."""

    patient: PatientSummary
    role: str | None


@dataclass(frozen=True, slots=True)
class HouseholdRecord:
    """A household with its members, oldest first."""

    id: uuid.UUID
    name: str
    village: str | None
    members: tuple[Member, ...]


@dataclass(frozen=True, slots=True)
class RelationRecord:
    """`patient` is the `kind` of the person whose record is open."""

    id: uuid.UUID
    patient: PatientSummary
    kind: str


@dataclass(frozen=True, slots=True)
class SharedPhone:
    """A number of this patient and who else has it; `owner` and `owner_name` as noted on this patient's record."""

    number: str
    owner: str
    owner_name: str | None
    others: tuple[PatientSummary, ...]


@dataclass(frozen=True, slots=True)
class Family:
    """Everything the family panel shows."""

    household: HouseholdRecord | None
    relations: tuple[RelationRecord, ...]
    phones: tuple[SharedPhone, ...]
