"""What a registration holds."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any, Final


@dataclass(frozen=True, slots=True)
class Phone:
    """A number that reaches the patient, in E.164 once it is checked; `owner` is self, family or other."""

    number: str
    owner: str = "self"
    owner_name: str | None = None


@dataclass(frozen=True, slots=True)
class Identifier:
    """A number given by somebody else; `kind` is abha-number, abha-address, employee-number, or a scheme card's."""

    kind: str
    value: str


@dataclass(frozen=True, slots=True)
class PatientDetails:
    """Everything on the registration form. For an age, `birth_date` is derived and `age_recorded_on` says when it was told."""

    name: str
    local_name: str | None = None
    sex: str = "unknown"
    birth_date: date | None = None
    birth_precision: str | None = None
    age_recorded_on: date | None = None
    phones: tuple[Phone, ...] = ()
    identifiers: tuple[Identifier, ...] = ()
    email: str | None = None
    address: str | None = None
    village: str | None = None
    district: str | None = None
    pin_code: str | None = None
    language: str | None = None
    employer: str | None = None
    household_id: uuid.UUID | None = None
    household_role: str | None = None
    clinic_number: str | None = None
    registered_on: date | None = None
    source: str | None = None
    preferred_channel: str | None = None
    contact_time: str | None = None
    note: str | None = None

    def changed(self, changes: Mapping[str, Any]) -> PatientDetails:
        """The same details with some fields changed. Raises TypeError for a field that does not exist."""
        return replace(self, **changes)

    def differences(self, other: PatientDetails) -> Iterator[str]:
        """Names of the fields in which two details differ."""
        return (name for name in FIELDS if getattr(self, name) != getattr(other, name))

    def columns(self) -> dict[str, Any]:
        """The fields that are columns of the patient's own row."""
        return {name: getattr(self, name) for name in COLUMNS}


FIELDS: Final = tuple(field.name for field in fields(PatientDetails))
COLUMNS: Final = tuple(name for name in FIELDS if name not in ("phones", "identifiers"))


@dataclass(frozen=True, slots=True)
class Warn:
    """What is kept but should be looked at again, at a field: phones.0, identifiers.1, birth_date."""

    field: str
    code: str
    params: tuple[tuple[str, object], ...] = ()


@dataclass(frozen=True, slots=True)
class Checked:
    """Details in the form to keep, and soft warnings."""

    details: PatientDetails
    warnings: tuple[Warn, ...] = ()
