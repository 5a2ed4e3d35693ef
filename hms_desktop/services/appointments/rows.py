"""The diary's rows as screens see them, and the check that nobody is in two places at once."""

from __future__ import annotations

import uuid
from typing import Any

from sqlalchemy import Connection, Row, Select, select

from hms_desktop.domain.appointments import Appointment, Kind, Status, overlap
from hms_desktop.domain.errors import NotFound, Refused
from hms_desktop.domain.model import Appointment as AppointmentRow
from hms_desktop.domain.model import Encounter, Patient, Staff
from hms_desktop.services.appointments.free_times import holding
from hms_desktop.store.first_phone import first_phone
from hms_desktop.store.unit_of_work import UnitOfWork


def check_free(
    work: UnitOfWork,
    patient_id: uuid.UUID,
    clinician_id: uuid.UUID | None,
    starts_at: int,
    minutes: int,
    but: uuid.UUID,
) -> None:
    """Raises Refused when the patient, or the clinician if one is named, has another appointment than `but` then."""
    for row in holding(work.connection, starts_at, starts_at + minutes * 60_000, but):
        if not overlap(starts_at, minutes, row.starts_at, row.minutes):
            continue
        if row.patient_id == patient_id:
            raise Refused("patient-taken-then")
        if clinician_id is not None and row.clinician_id == clinician_id:
            raise Refused("clinician-taken-then")


def shown() -> Select[Any]:
    """SELECT of appointments with the patient's name and phone, the clinician's name, and what was paid."""
    paid = (
        select(Encounter.amount_paise)
        .where(Encounter.patient_id == AppointmentRow.patient_id, Encounter.appointment_id == AppointmentRow.id)
        .limit(1)
        .scalar_subquery()
    )
    return (
        select(
            AppointmentRow,
            Patient.name.label("patient_name"),
            Staff.name.label("clinician_name"),
            first_phone().label("phone"),
            paid.label("paid"),
        )
        .join(Patient, Patient.id == AppointmentRow.patient_id)
        .outerjoin(Staff, Staff.id == AppointmentRow.clinician_id)
    )


def record(row: Row[Any]) -> Appointment:
    """The record of a row of `shown`."""
    return Appointment(
        id=row.id,
        patient_id=row.patient_id,
        patient_name=row.patient_name,
        phone=row.phone,
        starts_at=row.starts_at,
        minutes=row.minutes,
        kind=Kind(row.kind),
        status=Status(row.status),
        reason=row.reason,
        clinician_id=row.clinician_id,
        clinician_name=row.clinician_name,
        cancel_reason=row.cancel_reason,
        note=row.note,
        has_video=row.video_room is not None,
        amount_paise=row.paid,
    )


def row_of(connection: Connection, appointment_id: uuid.UUID) -> Row[Any]:
    """The stored row. Raises NotFound."""
    row = connection.execute(select(AppointmentRow).where(AppointmentRow.id == appointment_id)).one_or_none()
    if row is None:
        raise NotFound("row-gone", table="appointment")
    return row
