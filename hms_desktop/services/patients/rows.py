"""Reading and writing the rows that make up PatientDetails: the patient, the phones, the identifiers."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Table, select

from hms_desktop.domain.errors import NotFound
from hms_desktop.domain.model import Base, Patient, PatientIdentifier, PatientPhone
from hms_desktop.domain.register.details import COLUMNS, Identifier, PatientDetails, Phone
from hms_desktop.services.desk import Desk
from hms_desktop.store.unit_of_work import UnitOfWork


def read_details(connection: Connection, patient_id: uuid.UUID) -> PatientDetails:
    """The details of one record. Raises NotFound."""
    wanted = select(*(Patient.__table__.c[name] for name in COLUMNS)).where(Patient.id == patient_id)
    row = connection.execute(wanted).mappings().one_or_none()
    if row is None:
        raise NotFound("patient-gone")
    phones = tuple(
        Phone(one["number"], one["owner"], one["owner_name"])
        for one in _rows(connection, PatientPhone, patient_id, "rank")
        if one["removed_at"] is None
    )
    identifiers = tuple(
        Identifier(one["kind"], one["value"])
        for one in _rows(connection, PatientIdentifier, patient_id, "id")
        if one["removed_at"] is None
    )
    return PatientDetails(**row, phones=phones, identifiers=identifiers)


def write_phones(work: UnitOfWork, patient_id: uuid.UUID, after: Sequence[Phone], desk: Desk) -> None:
    """Make the phones `after`, in that order; a removed number that comes back is the same row again."""
    wanted = {
        one.number: {"number": one.number, "owner": one.owner, "owner_name": one.owner_name, "rank": place}
        for place, one in enumerate(after)
    }
    _write(work, PatientPhone, patient_id, wanted, lambda row: row["number"], desk)


def write_identifiers(work: UnitOfWork, patient_id: uuid.UUID, after: Sequence[Identifier], desk: Desk) -> None:
    """Make the identifiers `after`; a removed one that comes back is the same row again."""
    wanted = {(one.kind, one.value): {"kind": one.kind, "value": one.value} for one in after}
    _write(work, PatientIdentifier, patient_id, wanted, lambda row: (row["kind"], row["value"]), desk)


def _write(
    work: UnitOfWork, table: type[Base], patient_id: uuid.UUID, wanted: dict[Any, dict[str, Any]], key: Any, desk: Desk
) -> None:  # fmt: skip
    rows = _rows(work.connection, table, patient_id, "id")
    present = {key(row): row for row in sorted(rows, key=lambda row: row["removed_at"] is None)}
    for name, values in wanted.items():
        if name in present:
            work.update(table, present[name]["id"], {**values, "removed_at": None})
        else:
            work.insert(table, {"id": desk.new_id(), "patient_id": patient_id, **values})
    for name, row in present.items():
        if name not in wanted and row["removed_at"] is None:
            work.update(table, row["id"], {"removed_at": desk.now_ms()})


def _rows(connection: Connection, table: type[Base], patient_id: uuid.UUID, order: str) -> list[dict[str, Any]]:
    core = table.__table__
    assert isinstance(core, Table)
    wanted = select(core).where(core.c.patient_id == patient_id).order_by(core.c[order], core.c.id)
    return [dict(row) for row in connection.execute(wanted).mappings()]
