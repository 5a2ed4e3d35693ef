"""What an audit entry says in words: the fields that changed, and whom or what it is about."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import BigInteger, Boolean, Column, Connection, Date, Table, select

from hms_desktop.domain.model import Base, ColumnFacts, Patient, Personal
from hms_desktop.domain.model.base import Id
from hms_desktop.store.unit_of_work import HIDDEN


@dataclass(frozen=True, slots=True)
class ChangedField:
    """One field before and after; `kind` is text, time (ms), date, money (paise), id or yes-no, and tells how to say it."""

    label: str
    kind: str
    before: Any
    after: Any


def changed_fields(table: str | None, before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[ChangedField, ...]:
    """The fields of an entry in the order of the table's declaration, those it does not know at the end."""
    declared = Base.metadata.tables.get(table or "")
    columns = {} if declared is None else {one.name: one for one in declared.columns}
    names = [*(name for name in columns if name in before or name in after)]
    names += [name for name in {**before, **after} if name not in columns]
    return tuple(
        ChangedField(_label(name, columns.get(name)), _kind(name, columns.get(name)), before.get(name), after.get(name))
        for name in names
    )


def without_health(table: str | None, values: Mapping[str, Any]) -> dict[str, Any]:
    """Values of an entry as those may see them who may not see clinical records."""
    declared = Base.metadata.tables.get(table or "")
    if declared is None:
        return dict(values)
    return {
        name: HIDDEN if value is not None and name in declared.c and _is_health(declared.c[name]) else value
        for name, value in values.items()
    }


def names_of(connection: Connection, rows: Iterable[tuple[str, uuid.UUID]]) -> dict[uuid.UUID, str]:
    """Names by row id: of the patient a row hangs from, else the row's own; rows that have none are left out."""
    by_table: dict[str, set[uuid.UUID]] = defaultdict(set)
    for table, row_id in rows:
        by_table[table].add(row_id)
    found: dict[uuid.UUID, str] = {}
    patients: dict[uuid.UUID, uuid.UUID] = {}
    for name, ids in by_table.items():
        table_ = Base.metadata.tables.get(name)
        if table_ is None:
            continue
        if "patient_id" in table_.c:
            wanted = select(table_.c.id, table_.c.patient_id).where(table_.c.id.in_(ids))
            patients |= {row.id: row.patient_id for row in connection.execute(wanted) if row.patient_id}
        elif "name" in table_.c:
            found |= _names(connection, table_, ids)
    of_patients = _names(connection, Base.metadata.tables[Patient.__tablename__], set(patients.values()))
    return found | {row: of_patients[patient] for row, patient in patients.items() if patient in of_patients}


def _names(connection: Connection, table: Table, ids: set[uuid.UUID]) -> dict[uuid.UUID, str]:
    return {row.id: row.name for row in connection.execute(select(table.c.id, table.c.name).where(table.c.id.in_(ids)))}


def _label(name: str, column: Column[Any] | None) -> str:
    facts = None if column is None else column.info.get("facts")
    return facts.label if isinstance(facts, ColumnFacts) else name.replace("_", " ").capitalize()


def _is_health(column: Column[Any]) -> bool:
    facts = column.info.get("facts")
    return isinstance(facts, ColumnFacts) and facts.personal is Personal.HEALTH


def _kind(name: str, column: Column[Any] | None) -> str:
    if column is None:
        return "text"
    if isinstance(column.type, Id):
        return "id"
    if isinstance(column.type, Boolean):
        return "yes-no"
    if isinstance(column.type, Date):
        return "date"
    if isinstance(column.type, BigInteger) and name.endswith(("_at", "_until")):
        return "time"
    return "money" if name.endswith("paise") else "text"
