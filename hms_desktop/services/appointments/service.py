"""Book, move, cancel, check in, no-show and complete; the day's and the week's list; video links."""

from __future__ import annotations

import secrets
import uuid
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Row, Select, delete, select

from hms_desktop.domain.appointments import HOLDS_TIME, NEXT, Appointment, Kind, Status, problems
from hms_desktop.domain.errors import Invalid, NotFound, Refused
from hms_desktop.domain.model import Appointment as AppointmentRow
from hms_desktop.domain.model import Encounter, Staff
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.time import ms_of
from hms_desktop.services.appointments.free_times import free_on
from hms_desktop.services.appointments.rows import check_free, record, row_of, shown
from hms_desktop.services.appointments.video_links import call_off
from hms_desktop.services.desk import Desk
from hms_desktop.store.unit_of_work import UnitOfWork

ROOM_BYTES = 24
SAME = uuid.UUID(int=0)  # a move that leaves the appointment with its clinician
DAYS_AHEAD = 14
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
    """What a step changed, so that it can be taken back: values before and after it, and the visit it wrote."""

    appointment_id: uuid.UUID
    before: dict[str, Any]
    after: dict[str, Any]
    encounter_id: uuid.UUID | None = None


class AppointmentService:
    """The clinic's diary."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def between(self, first: date, last: date, clinician_id: uuid.UUID | None = None) -> list[Appointment]:
        """Appointments of the days from `first` to `last`, in order of time."""
        self._desk.require(Permission.VIEW_APPOINTMENTS)
        wanted = shown().where(
            AppointmentRow.starts_at >= ms_of(first), AppointmentRow.starts_at < ms_of(last + timedelta(days=1))
        )
        if clinician_id is not None:
            wanted = wanted.where(AppointmentRow.clinician_id == clinician_id)
        return self._list(wanted.order_by(AppointmentRow.starts_at))

    def of_patient(self, patient_id: uuid.UUID, limit: int = 50) -> list[Appointment]:
        """A patient's appointments, newest first."""
        self._desk.require(Permission.VIEW_APPOINTMENTS)
        wanted = shown().where(AppointmentRow.patient_id == patient_id)
        return self._list(wanted.order_by(AppointmentRow.starts_at.desc()).limit(limit))

    def get(self, appointment_id: uuid.UUID) -> Appointment:
        """One appointment. Raises NotFound."""
        self._desk.require(Permission.VIEW_APPOINTMENTS)
        found = self._list(shown().where(AppointmentRow.id == appointment_id))
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

    def free_times(
        self, clinician_id: uuid.UUID | None, minutes: int, day: date, limit: int = 6, but: uuid.UUID = SAME
    ) -> list[int]:
        """The next free starts (ms) within the clinic's sittings of fourteen days from `day`; nobody named: anybody's.

        The appointment `but` takes no time, as when it is to be moved.
        """
        self._desk.require(Permission.VIEW_APPOINTMENTS)
        whom: list[uuid.UUID | None] = [clinician_id] if clinician_id else [one for one, _ in self.clinicians()]
        found: list[int] = []
        with self._desk.database.read() as connection:
            for ahead in range(DAYS_AHEAD):
                if len(found) < limit:
                    found += free_on(
                        connection,
                        whom or [None],
                        day + timedelta(days=ahead),
                        max(minutes, 1),
                        self._desk.now_ms(),
                        but,
                    )
        return found[:limit]

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

    def move(
        self, appointment_id: uuid.UUID, starts_at: int, minutes: int, clinician_id: uuid.UUID | None = SAME
    ) -> Step:
        """Move a booked appointment to another time, and perhaps clinician. Raises Invalid or Refused."""
        with self._desk.write(Permission.EDIT_APPOINTMENTS, "appointment.moved") as work:
            row = row_of(work.connection, appointment_id)
            if row.status != Status.BOOKED:
                raise Refused("appointment-not-movable", status=row.status)
            whom = row.clinician_id if clinician_id == SAME else clinician_id
            self._check_time(work, row.patient_id, whom, starts_at, minutes, but=appointment_id)
            if starts_at != row.starts_at:
                call_off(work, row.id, row.starts_at, self._desk.now_ms())
            return _step(work, row, {"starts_at": starts_at, "minutes": minutes, "clinician_id": whom})

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
            row = row_of(work.connection, appointment_id)
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
            return replace(self._enter(work, row, Status.COMPLETED), encounter_id=encounter_id)

    def take_back(self, step: Step) -> None:
        """Put an appointment back to where it stood before a step; the visit of a completed one goes.

        Raises NotFound, or Refused when it was changed since or its time was given to somebody else.
        """
        self._desk.require(Permission.EDIT_APPOINTMENTS)
        permission = Permission.COMPLETE_VISITS if step.encounter_id else Permission.EDIT_APPOINTMENTS
        with self._desk.write(permission, "appointment.taken-back") as work:
            row = row_of(work.connection, step.appointment_id)
            if any(getattr(row, key) != value for key, value in step.after.items()):
                raise Refused("appointment-changed-since")
            was = {**row._asdict(), **step.before}
            if was["status"] in HOLDS_TIME:
                check_free(work, was["patient_id"], was["clinician_id"], was["starts_at"], was["minutes"], row.id)
            work.update(AppointmentRow, step.appointment_id, step.before)
            if step.encounter_id is not None:
                work.connection.execute(delete(Encounter).where(Encounter.id == step.encounter_id))
                work.note("encounter", step.encounter_id, {"id": step.encounter_id}, None)

    def unbook(self, appointment_id: uuid.UUID) -> Step:
        """Take a booking back that was just made: it stays as cancelled, with that reason."""
        return self._become(appointment_id, Status.CANCELLED, cancel_reason="booked-by-mistake")

    def video_link(self, appointment_id: uuid.UUID) -> str:
        """The address of a video visit; the room's name can't be guessed. Raises NotFound when it has none."""
        self._desk.require(Permission.VIEW_APPOINTMENTS)
        with self._desk.database.read() as connection:
            row = row_of(connection, appointment_id)
        if not row.video_room:
            raise NotFound("no-video-room")
        return VIDEO_HOST + str(row.video_room)

    def _become(self, appointment_id: uuid.UUID, status: Status, **more: object) -> Step:
        action = f"appointment.{status.value}"
        with self._desk.write(Permission.EDIT_APPOINTMENTS, action) as work:
            row = row_of(work.connection, appointment_id)
            self._check_step(row, status)
            return self._enter(work, row, status, **more)

    def _enter(self, work: UnitOfWork, row: Row[Any], status: Status, **more: object) -> Step:
        """A visit that is no longer expected has no use for a link that is still on its way."""
        now = self._desk.now_ms()
        if status is not Status.CHECKED_IN:
            call_off(work, row.id, row.starts_at, now)
        return _step(work, row, {"status": status.value, "status_at": now, **more})

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
        but: uuid.UUID = SAME,
    ) -> None:
        wrong = problems(starts_at, minutes, self._desk.now_ms())
        if wrong:
            raise Invalid(wrong)
        check_free(work, patient_id, clinician_id, starts_at, minutes, but)

    def _list(self, wanted: Select[Any]) -> list[Appointment]:
        with self._desk.database.read() as connection:
            return [record(row) for row in connection.execute(wanted)]


def _step(work: UnitOfWork, row: Row[Any], values: dict[str, Any]) -> Step:
    before = {key: getattr(row, key) for key in values}
    work.update(AppointmentRow, row.id, values)
    return Step(row.id, before, values)
