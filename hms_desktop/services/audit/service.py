"""The audit trail: who did what, when, with values before and after; views of a patient's record are in it too."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import orjson
from sqlalchemy import Connection, select

from hms_desktop.domain.model import AuditEntry, Base, TableFacts
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.time import DAY_MS, ms_of
from hms_desktop.services.audit.fields import ChangedField, changed_fields, names_of, without_health
from hms_desktop.services.desk import Desk
from hms_desktop.store import audit
from hms_desktop.store.unit_of_work import unit_of_work

VIEWED = "patient.viewed"
VIEW_AGAIN_MS = 10 * 60 * 1000


@dataclass(frozen=True, slots=True)
class Recorded:
    """One entry; `before` and `after` hold the columns that changed, `fields` the same in words, `about` whom it concerns."""

    number: int
    at: int
    who: str
    staff_id: uuid.UUID | None
    device_id: uuid.UUID
    action: str
    table: str | None
    row_id: uuid.UUID | None
    before: Mapping[str, Any]
    after: Mapping[str, Any]
    reason: str | None
    about: str = ""

    @property
    def fields(self) -> tuple[ChangedField, ...]:
        """The fields that changed, labelled."""
        return changed_fields(self.table, self.before, self.after)


_COLUMNS = (
    AuditEntry.number, AuditEntry.at, AuditEntry.staff_name, AuditEntry.staff_id, AuditEntry.device_id, AuditEntry.action,
    AuditEntry.table_name, AuditEntry.row_id, AuditEntry.before, AuditEntry.after, AuditEntry.reason,
)  # fmt: skip


class AuditTrailService:
    """Reading the trail, and adding views to it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def entries(
        self,
        *,
        patient_id: uuid.UUID | None = None,
        staff_id: uuid.UUID | None = None,
        day: date | None = None,
        below: int | None = None,
        limit: int = 100,
    ) -> list[Recorded]:
        """Entries newest first, of a patient with all that hangs from them, a person, a day; `below` a number for the next page.

        Values of health are hidden from those who may not see clinical records.
        """
        self._desk.require(Permission.VIEW_AUDIT)
        wanted = select(*_COLUMNS).order_by(AuditEntry.number.desc()).limit(limit)
        if below is not None:
            wanted = wanted.where(AuditEntry.number < below)
        if staff_id is not None:
            wanted = wanted.where(AuditEntry.staff_id == staff_id)
        if day is not None:
            wanted = wanted.where(AuditEntry.at >= ms_of(day), AuditEntry.at < ms_of(day) + DAY_MS)
        with self._desk.database.read() as connection:
            if patient_id is not None:
                wanted = wanted.where(AuditEntry.row_id.in_(_rows_of(connection, patient_id)))
            rows = connection.execute(wanted).all()
            names = names_of(
                connection, [(row.table_name, row.row_id) for row in rows if row.table_name and row.row_id]
            )
        sees_health = self._desk.may(Permission.VIEW_CLINICAL)
        return [_recorded(row, names.get(row.row_id, ""), sees_health=sees_health) for row in rows]

    def viewed(self, patient_id: uuid.UUID) -> bool:
        """Note that the person signed in looks at a patient, once in ten minutes; says whether an entry was written."""
        actor = self._desk.require(Permission.VIEW_PATIENTS)
        since = self._desk.now_ms() - VIEW_AGAIN_MS
        recent = select(AuditEntry.number).where(
            AuditEntry.row_id == patient_id,
            AuditEntry.action == VIEWED,
            AuditEntry.staff_id.is_not_distinct_from(actor.staff_id),
            AuditEntry.at > since,
        )
        with self._desk.database.read() as connection:
            if connection.execute(recent.limit(1)).first():
                return False
        with unit_of_work(self._desk.database, actor, VIEWED) as work:
            work.entries.append(audit.Entry(VIEWED, "patient", patient_id))
        return True

    def verify(self) -> list[int]:
        """Numbers at which the chain is broken; empty when no entry was altered, removed or cut off."""
        self._desk.require(Permission.VIEW_AUDIT)
        with self._desk.database.read_raw() as connection:
            return list(audit.broken_entries(connection))


def _rows_of(connection: Connection, patient_id: uuid.UUID) -> list[uuid.UUID]:
    """The patient's id and those of all rows that hang from it."""
    ids = [patient_id]
    for table in Base.metadata.sorted_tables:
        facts = table.info.get("facts")
        if isinstance(facts, TableFacts) and facts.scope == "patient_id":
            ids += connection.execute(select(table.c.id).where(table.c.patient_id == patient_id)).scalars()
    return ids


def _recorded(row: Any, about: str, *, sees_health: bool) -> Recorded:
    before, after = orjson.loads(row.before or "{}"), orjson.loads(row.after or "{}")
    if not sees_health:
        before, after = without_health(row.table_name, before), without_health(row.table_name, after)
    return Recorded(
        number=row.number, at=row.at, who=row.staff_name, staff_id=row.staff_id, device_id=row.device_id, action=row.action,
        table=row.table_name, row_id=row.row_id, before=before, after=after, reason=row.reason, about=about,
    )  # fmt: skip
