"""Book, move, cancel, check in, no-show and complete; the day's and the week's list; video links."""

from __future__ import annotations

import secrets
import uuid
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, Row, Select, delete, select

from hms_desktop.domain.appointments import HOLDS_TIME, NEXT, Appointment, Kind, Status, overlap, problems
from hms_desktop.domain.errors import Invalid, NotFound, Refused
from hms_desktop.domain.model import Appointment as AppointmentRow
from hms_desktop.domain.model import Encounter, Patient, PatientPhone, Staff
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.time import ms_of
from hms_desktop.services.desk import Desk
from hms_desktop.store.unit_of_work import UnitOfWork

ROOM_BYTES = 24
VIDEO_HOST = "https://meet.jit.si/"


@dataclass(frozen=True, slots=True)
class Booking:
    """What is asked for when booking; `starts_at` in ms since 1970 UTC."""

    patient_id: uuid.UUID
    starts_at: int
    minutes: int = 15
    kind: Kind = Kind.CLINIC
    reason: str | None = None
    clinician_id: uuid.UUID | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """Where an appointment stood before a step, so that the step can be taken back."""

    appointment_id: uuid.UUID
    before: dict[str, Any]
    encounter_id: uuid.UUID | None = None


class AppointmentService:
    """The clinic's diary."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def between(self, first: date, last: date, clinician_id: uuid.UUID | None = None) -> list[Appointment]:
        """Appointments of the days from `first` to `last`, in order of time."""
        self._desk.require(Permission.VIEW_APPOINTMENTS)
        wanted = _shown().where(
            AppointmentRow.starts_at >= ms_of(first), AppointmentRow.starts_at < ms_of(last + timedelta(days=1))
        )
        if clinician_id is not None:
            wanted = wanted.where(AppointmentRow.clinician_id == clinician_id)
        return self._list(wanted.order_by(AppointmentRow.starts_at))

    def of_patient(self, patient_id: uuid.UUID, limit: int = 50) -> list[Appointment]:
        """A patient's appointments, newest first."""
        self._desk.require(Permission.VIEW_APPOINTMENTS)
        wanted = _shown().where(AppointmentRow.patient_id == patient_id)
        return self._list(wanted.order_by(AppointmentRow.starts_at.desc()).limit(limit))

    def get(self, appointment_id: uuid.UUID) -> Appointment:
        """One appointment. Raises NotFound."""
        self._desk.require(Permission.VIEW_APPOINTMENTS)
        found = self._list(_shown().where(AppointmentRow.id == appointment_id))
        if not found:
            raise NotFound("row-gone", table="appointment")
        return found[0]

    def clinicians(self) -> list[tuple[uuid.UUID, str]]:
        """Staff who see patients: id and name."""
        self._desk.require(Permission.VIEW_APPOINTMENTS)
        with self._desk.database.read() as connection:
            rows = connection.execute(
                select(Staff.id, Staff.name).where(Staff.role == "clinician", Staff.active).order_by(Staff.name)
            )
            return [(row.id, row.name) for row in rows]

    def book(self, booking: Booking) -> uuid.UUID:
        """Put an appointment into the diary. Raises Invalid, or Refused when the patient or clinician is taken then."""
        with self._desk.write(Permission.EDIT_APPOINTMENTS, "appointment.booked") as work:
            self._check_time(work, booking.patient_id, booking.clinician_id, booking.starts_at, booking.minutes)
            appointment_id = self._desk.new_id()
            now = self._desk.now_ms()
            work.insert(
                AppointmentRow,
                {
                    "id": appointment_id,
                    "patient_id": booking.patient_id,
                    "clinician_id": booking.clinician_id,
                    "starts_at": booking.starts_at,
                    "minutes": booking.minutes,
                    "kind": booking.kind.value,
                    "reason": booking.reason,
                    "status": Status.BOOKED.value,
                    "status_at": now,
                    "booked_at": now,
                    "video_room": secrets.token_urlsafe(ROOM_BYTES) if booking.kind is Kind.VIDEO else None,
                },
            )
        return appointment_id

    def move(self, appointment_id: uuid.UUID, starts_at: int, minutes: int) -> Step:
        """Move a booked appointment to another time. Raises Invalid or Refused."""
        with self._desk.write(Permission.EDIT_APPOINTMENTS, "appointment.moved") as work:
            row = _row(work.connection, appointment_id)
            if row.status != Status.BOOKED:
                raise Refused("appointment-not-movable", status=row.status)
            self._check_time(work, row.patient_id, row.clinician_id, starts_at, minutes, but=appointment_id)
            return _step(work, row, {"starts_at": starts_at, "minutes": minutes})

    def cancel(self, appointment_id: uuid.UUID, reason: str) -> Step:
        """Cancel with a reason. Raises Invalid without one, Refused after it took place."""
        self._desk.require(Permission.EDIT_APPOINTMENTS)
        if not reason.strip():
            raise Invalid({"reason": "reason-needed"})
        return self._become(appointment_id, Status.CANCELLED, cancel_reason=reason.strip())

    def check_in(self, appointment_id: uuid.UUID) -> Step:
        """The patient has come."""
        return self._become(appointment_id, Status.CHECKED_IN)

    def no_show(self, appointment_id: uuid.UUID) -> Step:
        """The patient did not come. Refused before the time."""
        return self._become(appointment_id, Status.NO_SHOW)

    def complete(self, appointment_id: uuid.UUID, diagnosis: str | None, amount_paise: int) -> Step:
        """The visit took place: writes the visit with its diagnosis note and amount. Raises Invalid or Refused."""
        self._desk.require(Permission.COMPLETE_VISITS)
        if not 0 <= amount_paise <= 100_000_000:
            raise Invalid({"amount_paise": "amount-out-of-range"})
        with self._desk.write(Permission.COMPLETE_VISITS, "appointment.completed") as work:
            row = _row(work.connection, appointment_id)
            self._check_step(row, Status.COMPLETED)
            encounter_id = self._desk.new_id()
            work.insert(
                Encounter,
                {
                    "id": encounter_id,
                    "patient_id": row.patient_id,
                    "started_at": min(row.starts_at, self._desk.now_ms()),
                    "kind": row.kind,
                    "diagnosis": diagnosis or None,
                    "amount_paise": amount_paise,
                    "clinician_id": row.clinician_id,
                    "appointment_id": appointment_id,
                },
            )
            step = _step(work, row, {"status": Status.COMPLETED.value, "status_at": self._desk.now_ms()})
            return Step(step.appointment_id, step.before, encounter_id)

    def take_back(self, step: Step) -> None:
        """Put an appointment back to where it stood before a step; the visit of a completed one goes. Raises NotFound."""
        self._desk.require(Permission.EDIT_APPOINTMENTS)
        permission = Permission.COMPLETE_VISITS if step.encounter_id else Permission.EDIT_APPOINTMENTS
        with self._desk.write(permission, "appointment.taken-back") as work:
            work.update(AppointmentRow, step.appointment_id, step.before)
            if step.encounter_id is not None:
                work.connection.execute(delete(Encounter).where(Encounter.id == step.encounter_id))
                work.note("encounter", step.encounter_id, {"id": step.encounter_id}, None)

    def unbook(self, appointment_id: uuid.UUID) -> None:
        """Take a booking back that was just made: it stays as cancelled, with that reason."""
        self._become(appointment_id, Status.CANCELLED, cancel_reason="booked-by-mistake")

    def video_link(self, appointment_id: uuid.UUID) -> str:
        """The address of a video visit; the room's name can't be guessed. Raises NotFound when it has none."""
        self._desk.require(Permission.VIEW_APPOINTMENTS)
        with self._desk.database.read() as connection:
            row = _row(connection, appointment_id)
        if not row.video_room:
            raise NotFound("no-video-room")
        return VIDEO_HOST + str(row.video_room)

    def _become(self, appointment_id: uuid.UUID, status: Status, **more: object) -> Step:
        action = f"appointment.{status.value}"
        with self._desk.write(Permission.EDIT_APPOINTMENTS, action) as work:
            row = _row(work.connection, appointment_id)
            self._check_step(row, status)
            return _step(work, row, {"status": status.value, "status_at": self._desk.now_ms(), **more})

    def _check_step(self, row: Row[Any], status: Status) -> None:
        if status not in NEXT[Status(row.status)]:
            raise Refused("appointment-step", before=row.status, after=status.value)
        if status is Status.NO_SHOW and row.starts_at > self._desk.now_ms():
            raise Refused("appointment-not-yet")

    def _check_time(
        self,
        work: UnitOfWork,
        patient_id: uuid.UUID,
        clinician_id: uuid.UUID | None,
        starts_at: int,
        minutes: int,
        but: uuid.UUID | None = None,
    ) -> None:
        wrong = problems(starts_at, minutes, self._desk.now_ms())
        if wrong:
            raise Invalid(wrong)
        near = select(
            AppointmentRow.patient_id, AppointmentRow.clinician_id, AppointmentRow.starts_at, AppointmentRow.minutes
        ).where(
            AppointmentRow.starts_at > starts_at - 12 * 3_600_000,
            AppointmentRow.starts_at < starts_at + minutes * 60_000,
            AppointmentRow.status.in_([status.value for status in HOLDS_TIME]),
            AppointmentRow.id != (but or uuid.UUID(int=0)),
        )
        for row in work.connection.execute(near):
            if not overlap(starts_at, minutes, row.starts_at, row.minutes):
                continue
            if row.patient_id == patient_id:
                raise Refused("patient-taken-then")
            if clinician_id is not None and row.clinician_id == clinician_id:
                raise Refused("clinician-taken-then")

    def _list(self, wanted: Select[Any]) -> list[Appointment]:
        with self._desk.database.read() as connection:
            return [_record(row) for row in connection.execute(wanted)]


def _shown() -> Select[Any]:
    phone = (
        select(PatientPhone.number)
        .where(PatientPhone.patient_id == AppointmentRow.patient_id, PatientPhone.removed_at.is_(None))
        .order_by(PatientPhone.rank)
        .limit(1)
        .scalar_subquery()
    )
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
            phone.label("phone"),
            paid.label("paid"),
        )
        .join(Patient, Patient.id == AppointmentRow.patient_id)
        .outerjoin(Staff, Staff.id == AppointmentRow.clinician_id)
    )


def _record(row: Row[Any]) -> Appointment:
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


def _row(connection: Connection, appointment_id: uuid.UUID) -> Row[Any]:
    row = connection.execute(select(AppointmentRow).where(AppointmentRow.id == appointment_id)).one_or_none()
    if row is None:
        raise NotFound("row-gone", table="appointment")
    return row


def _step(work: UnitOfWork, row: Row[Any], values: dict[str, Any]) -> Step:
    before = {key: getattr(row, key) for key in values}
    work.update(AppointmentRow, row.id, values)
    return Step(row.id, before)
