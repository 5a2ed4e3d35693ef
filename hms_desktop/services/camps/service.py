"""Camps: plan, edit, cancel, record who came, and what came of it."""

from __future__ import annotations

import uuid
from dataclasses import asdict, fields, replace
from typing import Any, Literal

from sqlalchemy import Connection, func, select

from hms_desktop.domain.camps import (
    CANCELLED,
    PLANNED,
    Attendee,
    CampDetails,
    CampRow,
    Impact,
    Phase,
    phase_of,
    problems,
)
from hms_desktop.domain.errors import Invalid, NotFound, Refused
from hms_desktop.domain.ids import derived_id
from hms_desktop.domain.model import Camp, CampAttendance
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.time import ms_of
from hms_desktop.services.camps import queries
from hms_desktop.services.camps.queries import CampFilter
from hms_desktop.services.desk import Desk
from hms_desktop.services.patients.aliases import all_ids, kept_id
from hms_desktop.store.corrections import standing

_EVERYTHING = CampFilter()
_FIELDS = tuple(field.name for field in fields(CampDetails))
_NOON = 12


class CampService:
    """The clinic's camps. People are counted once, however often they came."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def camps(self, chosen: CampFilter = _EVERYTHING) -> list[CampRow]:
        """The camps that fit, the latest first, each with how many people came."""
        self._desk.require(Permission.VIEW_CAMPS)
        wanted = queries.camps().where(*queries.matching(chosen)).order_by(Camp.held_on.desc(), Camp.id.desc())
        with self._desk.database.read() as connection:
            return [self._row(row) for row in connection.execute(wanted)]

    def get(self, camp_id: uuid.UUID) -> CampRow:
        """One camp. Raises NotFound."""
        self._desk.require(Permission.VIEW_CAMPS)
        with self._desk.database.read() as connection:
            return self._one(connection, camp_id)

    def filters(self) -> tuple[list[int], list[str]]:
        """Years, the latest first, and villages that have camps."""
        self._desk.require(Permission.VIEW_CAMPS)
        year = func.substr(Camp.__table__.c.held_on, 1, 4)
        live = Camp.removed_at.is_(None)
        with self._desk.database.read() as connection:
            years = connection.execute(select(year).where(live).distinct()).scalars()
            villages = connection.execute(select(Camp.village).where(live).distinct().order_by(Camp.village)).scalars()
            return sorted(map(int, years), reverse=True), list(villages)

    def create(self, details: CampDetails) -> uuid.UUID:
        """Plan a camp. Raises Invalid."""
        with self._desk.write(Permission.EDIT_CAMPS, "camp.created") as work:
            made = self._desk.new_id()
            work.insert(Camp, {"id": made, **self._checked(details), "status": PLANNED})
        return made

    def edit(self, camp_id: uuid.UUID, details: CampDetails) -> CampDetails:
        """Change a camp; returns what stood there before. Raises Invalid, NotFound."""
        with self._desk.write(Permission.EDIT_CAMPS, "camp.edited") as work:
            before = self._one(work.connection, camp_id).details
            work.update(Camp, camp_id, self._checked(details))
        return before

    def cancel(self, camp_id: uuid.UUID) -> str:
        """Call a camp off; returns its status before. Raises NotFound, or Refused when people came or it is past."""
        with self._desk.write(Permission.EDIT_CAMPS, "camp.cancelled") as work:
            camp = self._one(work.connection, camp_id)
            if camp.came or camp.phase is Phase.HELD:
                raise Refused("camp-was-held", name=camp.details.name)
            work.update(Camp, camp_id, {"status": CANCELLED})
        return camp.status

    def restore(self, camp_id: uuid.UUID, status: str = PLANNED) -> None:
        """Take a cancellation back. Raises NotFound."""
        with self._desk.write(Permission.EDIT_CAMPS, "camp.restored") as work:
            work.update(Camp, camp_id, {"status": status, "removed_at": None})

    def remove(self, camp_id: uuid.UUID) -> None:
        """Hide a camp that was planned by mistake. Raises NotFound, or Refused when people came."""
        with self._desk.write(Permission.EDIT_CAMPS, "camp.removed") as work:
            camp = self._one(work.connection, camp_id)
            if camp.came:
                raise Refused("camp-was-held", name=camp.details.name)
            work.update(Camp, camp_id, {"removed_at": self._desk.now_ms()})

    def attend(
        self, camp_id: uuid.UUID, patient_id: uuid.UUID, services: str | None = None, referred: str | None = None
    ) -> uuid.UUID:
        """Note that a patient came. Raises NotFound; Refused before its day, after a cancellation, or when noted already.

        The id follows from camp and patient, so two desks that note the same person make one row.
        """
        with self._desk.write(Permission.RECORD_ATTENDANCE, "camp.attended") as work:
            camp = self._one(work.connection, camp_id)
            if camp.phase in (Phase.CANCELLED, Phase.PLANNED):
                raise Refused("camp-cancelled" if camp.phase is Phase.CANCELLED else "camp-not-yet")
            kept = kept_id(work.connection, patient_id)
            made = derived_id("camp-attendance", camp_id, kept, self._times_taken_back(work.connection, camp_id, kept))
            at = self._desk.now_ms() if camp.phase is Phase.TODAY else ms_of(camp.details.held_on, _NOON)
            row = {"id": made, "camp_id": camp_id, "patient_id": kept, "attended_at": at}
            said = {"services": _plain(services), "referred": _plain(referred)}
            work.insert(CampAttendance, row | said | {"recorded_by": self._desk.signed_in().staff_id})
        return made

    def void_attendance(self, attendance_id: uuid.UUID) -> None:
        """Say by a new entry that somebody was not there. Raises NotFound, or Refused when that was said already."""
        table = CampAttendance.__table__
        with self._desk.write(Permission.RECORD_ATTENDANCE, "camp.attendance-taken-back") as work:
            wanted = select(table).where(table.c.id == attendance_id)
            row = work.connection.execute(wanted).mappings().one_or_none()
            if row is None:
                raise NotFound("row-gone", table="camp_attendance")
            if work.connection.execute(wanted.where(standing(table))).first() is None:
                raise Refused("camp-taken-back-already")
            said = {"id": self._desk.new_id(), "corrects_id": attendance_id, "voided": True}
            work.insert(CampAttendance, dict(row) | said | {"recorded_by": self._desk.signed_in().staff_id})

    def attendees(self, camp_id: uuid.UUID, limit: int, offset: int = 0) -> list[Attendee]:
        """Who came, the last recorded first."""
        self._desk.require(Permission.VIEW_CAMPS)
        clinical = self._desk.may(Permission.VIEW_CLINICAL) or self._desk.may(Permission.RECORD_ATTENDANCE)
        with self._desk.database.read() as connection:
            rows = connection.execute(queries.attendees(camp_id).limit(limit).offset(offset))
            found = [Attendee(*row) for row in rows]
        return found if clinical else [replace(one, services=None, referred=None) for one in found]

    def attendee_count(self, camp_id: uuid.UUID) -> int:
        """How many rows `attendees` has."""
        self._desk.require(Permission.VIEW_CAMPS)
        with self._desk.database.read() as connection:
            listed = queries.attendees(camp_id).order_by(None).with_only_columns(func.count())
            return int(connection.execute(listed).scalar_one())

    def impact(self, camp_id: uuid.UUID | None = None, chosen: CampFilter = _EVERYTHING) -> Impact:
        """What came of one camp, or of all that fit a filter."""
        self._desk.require(Permission.VIEW_CAMPS)
        wanted = queries.matching(chosen) + ([Camp.id == camp_id] if camp_id is not None else [])
        with self._desk.database.read() as connection:
            people = connection.execute(queries.figures(wanted)).mappings().one()
            camps = connection.execute(queries.totals(wanted, self._desk.today())).mappings().one()
        return Impact(**people, **camps)

    def people_by(self, by: Literal["month", "village"], chosen: CampFilter = _EVERYTHING) -> list[tuple[str, int]]:
        """Beneficiaries of each month (2026-11, in order) or village (the most first); people count once in each."""
        self._desk.require(Permission.VIEW_CAMPS)
        column: Any = Camp.village if by == "village" else func.substr(Camp.__table__.c.held_on, 1, 7)
        with self._desk.database.read() as connection:
            rows = connection.execute(queries.people_by(queries.matching(chosen), column))
            found = [(row.label, row.people) for row in rows]
        return sorted(found) if by == "month" else sorted(found, key=lambda one: (-one[1], one[0]))

    def _row(self, row: Any) -> CampRow:
        details = CampDetails(**{name: getattr(row, name) for name in _FIELDS})
        return CampRow(row.id, details, row.status, row.came, phase_of(row.status, row.held_on, self._desk.today()))

    def _one(self, connection: Connection, camp_id: uuid.UUID) -> CampRow:
        wanted = queries.camps().where(Camp.id == camp_id, Camp.removed_at.is_(None))
        row = connection.execute(wanted).one_or_none()
        if row is None:
            raise NotFound("camp-gone")
        return self._row(row)

    def _checked(self, details: CampDetails) -> dict[str, Any]:
        tidy: dict[str, Any] = {name: _tidy(name, value) for name, value in asdict(details).items()}
        named = CampDetails(**tidy)
        wrong = problems(named, self._desk.today())
        if wrong:
            raise Invalid(wrong)
        return asdict(named)

    def _times_taken_back(self, connection: Connection, camp_id: uuid.UUID, kept: uuid.UUID) -> int:
        """How often this patient's attendance was taken back. Raises Refused when one stands."""
        table = CampAttendance.__table__
        own = table.c.patient_id.in_(all_ids(connection, kept)), table.c.camp_id == camp_id
        if connection.execute(select(table.c.id).where(*own, standing(table))).first() is not None:
            raise Refused("camp-came-already")
        return int(connection.execute(select(func.count()).where(*own, table.c.voided)).scalar_one())


def _tidy(name: str, value: object) -> object:
    """Text without stray spaces; empty is None where a field may be empty."""
    if not isinstance(value, str):
        return value
    return " ".join(value.split()) or ("" if name in ("name", "village") else None)


def _plain(words: str | None) -> str | None:
    return " ".join((words or "").split()) or None
