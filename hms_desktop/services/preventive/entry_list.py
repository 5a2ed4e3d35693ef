"""A list asked of the due entries: one statement for a page, one for a count, both of the same rows.

Patients whose entries are behind (something of theirs was written, or their day has come, since the entries were last
followed) are left out of the statements and asked one by one, so that the answer is that of this moment.
"""

from __future__ import annotations

import logging
import uuid
from collections.abc import Collection
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Date, Select, case, func, literal_column, or_, select

from hms_desktop.domain.model import (
    Appointment,
    Base,
    Change,
    Condition,
    Derived,
    DueEntry,
    Encounter,
    Immunization,
    Observation,
    Patient,
    PatientMerge,
    Pregnancy,
    TableFacts,
)  # fmt: skip
from hms_desktop.domain.schedule.due import DueKind, DueStatus
from hms_desktop.domain.schedule.entries import SINCE_EVER
from hms_desktop.services.preventive.candidates import Key, Whom, behind, is_descending, of_these
from hms_desktop.services.preventive.following import NAME, made_by, with_kept
from hms_desktop.services.preventive.records import KindCount
from hms_desktop.services.preventive.turning import turned_patients
from hms_desktop.services.preventive.whole_list import Wanted, wanted_among, wanted_of

_log = logging.getLogger(__name__)
MOST_BEHIND = 500  # patients that are asked one by one; with more the list is not current
MOST_WRITTEN = 4 * MOST_BEHIND  # rows written since, before their people are even looked for
_ENTRY = DueEntry.__table__.c
_due_on = literal_column("+due_entry.due_on", Date())  # the order of the list is what the index shall serve
_FACTS: tuple[tuple[type[Base], tuple[str, ...]], ...] = (
    (Patient, ("id",)),
    (PatientMerge, ("kept_id", "merged_id")),
    *((one, ("patient_id",)) for one in (Appointment, Condition, Encounter, Immunization, Observation, Pregnancy)),
)  # an appointment is written with each visit that is begun or taken back
_STATES = (DueStatus.NOT_YET, DueStatus.DUE, DueStatus.OVERDUE)


def patients_behind(connection: Connection, today: date) -> frozenset[uuid.UUID] | None:
    """Patients whose entries may not be true any more; None when the entries can't be asked at all."""
    row = connection.execute(select(Derived).where(Derived.name == NAME)).first()
    if row is None or row.made_by != made_by() or row.on_day > today:
        return None
    written = _written(connection, row.seen)
    if written is None:
        return None
    found = with_kept(connection, written | turned_patients(connection, row.on_day, today))
    return None if len(found) > MOST_BEHIND else frozenset(found)


def page(
    connection: Connection, whom: Whom, after: Key | None, limit: int, late: Collection[uuid.UUID]
) -> tuple[list[Wanted], Key | None]:
    """The next people of a list, and where the page after them begins; `late` are those who are behind."""
    query = page_query(whom, after, limit, late)
    rows = _asked(connection, whom, connection.execute(query).scalars().all())
    rows += [one for one in wanted_among(connection, whom, late) if after is None or _follows(whom, one.who.key, after)]
    rows.sort(key=lambda one: _rank(one.who.key), reverse=is_descending(whom.kind))
    return rows[:limit], rows[limit - 1].who.key if len(rows) >= limit else None


def page_query(whom: Whom, after: Key | None, limit: int, late: Collection[uuid.UUID]) -> Select[Any]:
    """The ids of the next people of a list: the index of the list serves this in its order."""
    order, down = _order(whom), is_descending(whom.kind)
    query = _entries(whom, late).with_only_columns(_ENTRY.patient_id)
    if after is not None:
        query = query.where(behind(order, after, descending=down))
    return query.order_by(*(one.desc() if down else one for one in order)).limit(limit)


def count(connection: Connection, whom: Whom, late: Collection[uuid.UUID]) -> KindCount:
    """How many people a list holds by their most pressing status."""
    pressing = case((_ENTRY.overdue_on <= whom.today, 2), (_ENTRY.due_on <= whom.today, 1), else_=0)
    each = _entries(whom, late).with_only_columns(func.max(pressing).label("state")).subquery()
    found = KindCount()
    for state, people in connection.execute(select(each.c.state, func.count()).group_by(each.c.state)):
        found = found.with_some(_STATES[state], people)
    for one in wanted_among(connection, whom, late):
        found = found.with_some(one.status, 1)
    return found


def _entries(whom: Whom, late: Collection[uuid.UUID]) -> Select[Any]:
    """One row for each person on the list."""
    ahead = whom.today + timedelta(days=whom.within_days)
    query = select(_ENTRY.patient_id).where(
        _ENTRY.kind == whom.kind.value,
        _due_on <= ahead,
        or_(_ENTRY.ends_on.is_(None), _ENTRY.ends_on >= whom.today),
    )
    if _placeless(whom):
        query = query.where(_ENTRY.listed_by.is_(None))
    if late:
        query = query.where(_ENTRY.patient_id.not_in(list(late)))
    if whom.village is not None:
        query = query.where(_ENTRY.patient_id.in_(select(Patient.id).where(Patient.village == whom.village)))
    return query.group_by(*_order(whom))


def _asked(connection: Connection, whom: Whom, ids: Collection[uuid.UUID]) -> list[Wanted]:
    """What is wanted of the people of a page, by the schedule itself."""
    rows = [one for one in wanted_of(connection, whom, of_these(connection, whom, ids)) if one is not None]
    if len(rows) != len(ids):
        _log.error("due-entries-differ", extra={"list": whom.kind.value, "people": len(ids), "rows": len(rows)})
    return rows


def _written(connection: Connection, seen: int) -> set[uuid.UUID] | None:
    """Patients of whom something that decides was written after change `seen`; None when it was too much."""
    numbers = {_facts(table).number: (table, columns) for table, columns in _FACTS}
    wanted = select(Change.table_number, Change.row_id).where(Change.number > seen, Change.table_number.in_(numbers))
    rows = connection.execute(wanted.distinct().limit(MOST_WRITTEN + 1)).all()
    if len(rows) > MOST_WRITTEN:
        return None
    found: set[uuid.UUID] = set()
    for number, (table, columns) in numbers.items():
        core = Base.metadata.tables[table.__tablename__]
        ids = [row.row_id for row in rows if row.table_number == number]
        if ids:
            owners = select(*(core.c[name] for name in columns)).where(core.c.id.in_(ids))
            found.update(one for row in connection.execute(owners) for one in row)
    return found


def _order(whom: Whom) -> list[ColumnElement[Any]]:
    return [_ENTRY.patient_id] if _placeless(whom) else [_ENTRY.listed_by, _ENTRY.patient_id]


def _facts(table: type[Base]) -> TableFacts:
    facts: TableFacts = Base.metadata.tables[table.__tablename__].info["facts"]
    return facts


def _placeless(whom: Whom) -> bool:
    return whom.kind is DueKind.CHRONIC


def _rank(key: Key) -> tuple[date, uuid.UUID]:
    return key[0] or SINCE_EVER, key[1]


def _follows(whom: Whom, key: Key, after: Key) -> bool:
    return _rank(key) < _rank(after) if is_descending(whom.kind) else _rank(key) > _rank(after)
