"""Reading people from the register: one-line summaries and what matching looks at, a fixed number of statements for any number."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, select

from hms_desktop.domain.matching.likeness import Person
from hms_desktop.domain.model import Patient, PatientIdentifier, PatientPhone, Relation
from hms_desktop.domain.register.summary import PatientSummary

_AT_ONCE = 500
_MATCHED = (
    Patient.id, Patient.name, Patient.local_name, Patient.sex, Patient.birth_date, Patient.birth_precision, Patient.village,
    Patient.household_id, Patient.clinic_number,
)  # fmt: skip
_GUARDIANS = ("father", "mother", "spouse", "guardian")


def summaries(connection: Connection, ids: Iterable[uuid.UUID]) -> dict[uuid.UUID, PatientSummary]:
    """Summaries by id; ids that are not in the register are left out."""
    wanted = list(dict.fromkeys(ids))
    columns = (
        Patient.id, Patient.name, Patient.local_name, Patient.sex, Patient.birth_date, Patient.birth_precision,
        Patient.village, Patient.clinic_number, Patient.status,
    )  # fmt: skip
    found: dict[uuid.UUID, PatientSummary] = {}
    for part in _parts(wanted):
        phones = _phones(connection, part)
        for row in connection.execute(select(*columns).where(Patient.id.in_(part))):
            phone = next((number for number, _ in phones[row.id]), None)
            found[row.id] = PatientSummary(
                row.id, row.name, row.local_name, row.sex, row.birth_date, row.birth_precision, phone, row.village,
                row.clinic_number, row.status,
            )  # fmt: skip
    return found


def persons(connection: Connection, ids: Iterable[uuid.UUID]) -> dict[uuid.UUID, Person]:
    """What matching looks at, by id, of records that are neither merged nor removed."""
    found: dict[uuid.UUID, Person] = {}
    for part in _parts(list(dict.fromkeys(ids))):
        phones, numbers = _phones(connection, part), _identifiers(connection, part)
        guardians = _guardians(connection, part)
        live = select(*_MATCHED).where(
            Patient.id.in_(part), Patient.merged_into.is_(None), Patient.removed_at.is_(None)
        )
        for row in connection.execute(live).mappings():
            found[row["id"]] = _person(row, phones[row["id"]], numbers[row["id"]], guardians[row["id"]])
    return found


def _person(row: Any, phones: list[tuple[str, str]], numbers: list[tuple[str, str]], guardians: list[str]) -> Person:
    own_number = [("clinic-number", row["clinic_number"])] if row["clinic_number"] else []
    return Person(
        name=row["name"],
        local_name=row["local_name"],
        sex=row["sex"],
        birth_date=row["birth_date"],
        birth_precision=row["birth_precision"],
        phones=frozenset(number for number, _ in phones),
        own_phones=frozenset(number for number, owner in phones if owner == "self"),
        village=row["village"],
        household_id=row["household_id"],
        guardians=frozenset(guardians),
        identifiers=frozenset([*numbers, *own_number]),
    )


def _phones(connection: Connection, ids: Sequence[uuid.UUID]) -> dict[uuid.UUID, list[tuple[str, str]]]:
    found: dict[uuid.UUID, list[tuple[str, str]]] = defaultdict(list)
    wanted = select(PatientPhone.patient_id, PatientPhone.number, PatientPhone.owner).where(
        PatientPhone.patient_id.in_(ids), PatientPhone.removed_at.is_(None)
    )
    for patient_id, number, owner in connection.execute(wanted.order_by(PatientPhone.rank, PatientPhone.id)):
        found[patient_id].append((number, owner))
    return found


def _identifiers(connection: Connection, ids: Sequence[uuid.UUID]) -> dict[uuid.UUID, list[tuple[str, str]]]:
    found: dict[uuid.UUID, list[tuple[str, str]]] = defaultdict(list)
    wanted = select(PatientIdentifier.patient_id, PatientIdentifier.kind, PatientIdentifier.value)
    live = wanted.where(PatientIdentifier.patient_id.in_(ids), PatientIdentifier.removed_at.is_(None))
    for patient_id, kind, value in connection.execute(live):
        found[patient_id].append((kind, value))
    return found


def _guardians(connection: Connection, ids: Sequence[uuid.UUID]) -> dict[uuid.UUID, list[str]]:
    found: dict[uuid.UUID, list[str]] = defaultdict(list)
    wanted = (
        select(Relation.related_id, Patient.name)
        .join(Patient, Patient.id == Relation.patient_id)
        .where(Relation.related_id.in_(ids), Relation.kind.in_(_GUARDIANS), Relation.removed_at.is_(None))
    )
    for patient_id, name in connection.execute(wanted):
        found[patient_id].append(name)
    return found


def _parts(ids: Sequence[uuid.UUID]) -> Iterable[Sequence[uuid.UUID]]:
    return (ids[start : start + _AT_ONCE] for start in range(0, len(ids), _AT_ONCE))
