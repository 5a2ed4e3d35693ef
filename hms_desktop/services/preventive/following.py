"""Keeps `due_entry` up with the facts: what the schedules call for, of whom, in dates."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from functools import cache
from hashlib import sha256
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, select, true

from hms_desktop import config
from hms_desktop.domain import conditions
from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.model import DueEntry, Patient
from hms_desktop.domain.schedule import antenatal, followup, uip
from hms_desktop.domain.schedule.due import DueKind
from hms_desktop.domain.schedule.entries import without_card
from hms_desktop.services.desk import Desk
from hms_desktop.services.preventive.candidates import Scope, everybody
from hms_desktop.services.preventive.facts import entries_of
from hms_desktop.services.preventive.turning import turned_patients
from hms_desktop.services.segments.watching import Watch, watched
from hms_desktop.store.unit_of_work import UnitOfWork, unit_of_work

NAME = "due"
AT_ONCE = 500  # patients of a slice: some 400 entries, or 4,000 where all are children; written in well under 200 ms
IDS_AT_ONCE = 500
_VERSION = "1"  # of the way from facts to entries; another one has everything worked out anew
_PASSES = (DueKind.CHILD, DueKind.MATERNAL, DueKind.CHRONIC)  # that of the child has the adolescent's list too
_TABLE = DueEntry.__table__

Place = tuple[uuid.UUID, str, str]
Dates = tuple[date, date | None, date | None, date | None]


class DueFollower:
    """Works out due entries for everybody, for some, or names those whose day has come; see `services/refresh`."""

    name = NAME

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def made_by(self) -> str:
        """Digest of the schedules and of how entries are made of them."""
        return made_by()

    def everything(self, today: date, watch: Watch | None) -> None:
        """Everybody's entries, slice by slice in the order of ids; the entries of those who are gone go as well."""
        low: uuid.UUID | None = None
        while True:
            with self._desk.database.read() as connection:
                high = _slice_end(connection, low)
            self._follow(_between(low, high), today, watch)
            if high is None:
                break
            low = high
        without_card.cache_clear()

    def some(
        self, ids: Collection[uuid.UUID], because: Mapping[uuid.UUID, frozenset[str]], today: date, watch: Watch | None
    ) -> frozenset[uuid.UUID]:
        """The entries of these patients, and of the records they were merged into; whose are different now."""
        with self._desk.database.read() as connection, watched(connection, watch):
            wanted = sorted(with_kept(connection, ids))
        changed: set[uuid.UUID] = set()
        for start in range(0, len(wanted), IDS_AT_ONCE):
            changed |= self._follow(_these(wanted[start : start + IDS_AT_ONCE]), today, watch)
        return frozenset(changed)

    def turned(self, connection: Connection, since: date, today: date) -> set[uuid.UUID]:
        """Those whose entries the calendar alone may change after `since`, up to `today`."""
        return turned_patients(connection, since, today)

    def _follow(self, scope: Scope, today: date, watch: Watch | None) -> set[uuid.UUID]:
        """Read and work out without holding the writer; then write what differs, compared once more with what is there."""
        with self._desk.database.read() as connection, watched(connection, watch):
            wanted = _wanted(connection, scope, today)
            if {place: dates for place, (_, dates) in _stored(connection, scope).items()} == wanted:
                return set()
        with unit_of_work(self._desk.database, AUTOMATION, "due.followed") as work:
            return self._write(work, wanted, _stored(work.connection, scope))

    def _write(
        self, work: UnitOfWork, wanted: Mapping[Place, Dates], stored: Mapping[Place, tuple[uuid.UUID, Dates]]
    ) -> set[uuid.UUID]:
        over = [place for place, (_, dates) in stored.items() if wanted.get(place) != dates]
        fresh = [place for place, dates in wanted.items() if place not in stored or stored[place][1] != dates]
        work.driver.executemany("DELETE FROM due_entry WHERE id = ?", [(stored[place][0].bytes,) for place in over])
        work.insert_many(DueEntry, [self._row(place, wanted[place]) for place in fresh], audited=False)
        if over:
            work.touch_all(DueEntry.__tablename__)
        return {place[0] for place in (*over, *fresh)}

    def _row(self, place: Place, dates: Dates) -> dict[str, Any]:
        named = dict(zip(("patient_id", "kind", "code"), place, strict=True))
        dated = dict(zip(("due_on", "overdue_on", "ends_on", "listed_by"), dates, strict=True))
        return {"id": self._desk.new_id()} | named | dated


@cache
def made_by() -> str:
    """Digest of the schedules and of how entries are made of them."""
    digest = sha256(_VERSION.encode())
    for name in (uip.FILE, antenatal.FILE, followup.FILE, conditions.FILE):
        digest.update((config.resources_dir() / name).read_bytes())
    return digest.hexdigest()


def with_kept(connection: Connection, ids: Iterable[uuid.UUID]) -> set[uuid.UUID]:
    """These patients and the records that they were merged into, through any number of merges."""
    found = set(ids)
    fresh = list(found)
    while fresh:
        part, fresh = fresh[:IDS_AT_ONCE], fresh[IDS_AT_ONCE:]
        kept = select(Patient.merged_into).where(Patient.id.in_(part), Patient.merged_into.is_not(None))
        above = {one for one in connection.execute(kept).scalars() if one is not None} - found
        found |= above
        fresh += above
    return found


def _wanted(connection: Connection, scope: Scope, today: date) -> dict[Place, Dates]:
    found: dict[Place, Dates] = {}
    for kind in _PASSES:
        people = everybody(connection, kind, scope)
        for who, entries in zip(people, entries_of(connection, kind, people, today), strict=True):
            for one in entries:
                found[who.id, one.kind.value, one.code] = (one.due_on, one.overdue_on, one.ends_on, who.place)
    return found


def _stored(connection: Connection, scope: Scope) -> dict[Place, tuple[uuid.UUID, Dates]]:
    entry = _TABLE.c
    rows = connection.execute(
        select(
            entry.patient_id, entry.kind, entry.code, entry.id, entry.due_on, entry.overdue_on, entry.ends_on,
            entry.listed_by,
        ).where(scope(entry.patient_id))
    )  # fmt: skip
    return {tuple(row[:3]): (row[3], tuple(row[4:])) for row in rows}


def _slice_end(connection: Connection, low: uuid.UUID | None) -> uuid.UUID | None:
    """The last patient of the slice behind `low`; None when there is no slice after it."""
    own = Patient.__table__.c.id
    ahead = select(own).where(true() if low is None else own > low).order_by(own).offset(AT_ONCE - 1).limit(1)
    return connection.execute(ahead).scalar_one_or_none()


def _between(low: uuid.UUID | None, high: uuid.UUID | None) -> Scope:
    def scope(column: ColumnElement[Any]) -> ColumnElement[bool]:
        return and_(true(), *([column > low] if low else []), *([column <= high] if high else []))

    return scope


def _these(ids: Collection[uuid.UUID]) -> Scope:
    return lambda column: column.in_(ids)
