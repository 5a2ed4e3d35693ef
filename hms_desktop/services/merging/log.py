"""Steps of a merge, each written down so that it can be taken back exactly: rows moved, values set, rows added."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import orjson
from sqlalchemy import Column, Date, Table, delete, insert, select, update

from hms_desktop.domain.model import Base, Id
from hms_desktop.store.unit_of_work import UnitOfWork

Step = dict[str, Any]
VERSION = 1


@dataclass
class MergeLog:
    """Does the steps of one merge inside its unit of work and keeps what is needed to take them back."""

    work: UnitOfWork
    at: int
    steps: list[Step] = field(default_factory=list)

    def move(self, table: Table, column: str, ids: list[uuid.UUID], old: uuid.UUID, new: uuid.UUID) -> None:
        """Point rows of a table from one patient to another."""
        if not ids:
            return
        self.work.connection.execute(update(table).where(table.c.id.in_(ids)).values({column: new}))
        for row_id in ids:
            self.work.note(table.name, row_id, {column: old}, {column: new})
        self.steps.append({"kind": "moved", "table": table.name, "column": column, "ids": [one.hex for one in ids]})

    def set(self, table: Table, row_id: uuid.UUID, values: Mapping[str, Any]) -> None:
        """Write the values that differ."""
        row = self.work.connection.execute(select(table).where(table.c.id == row_id)).mappings().one()
        after = {name: value for name, value in values.items() if row[name] != value}
        if not after:
            return
        before = {name: row[name] for name in after}
        self.work.connection.execute(update(table).where(table.c.id == row_id).values(**after))
        self.work.note(table.name, row_id, before, after)
        self.steps.append({"kind": "set", "table": table.name, "id": row_id.hex, "before": before, "after": after})

    def add(self, table: Table, values: Mapping[str, Any]) -> None:
        """Insert one row."""
        self.work.connection.execute(insert(table).values(**values))
        self.work.note(table.name, values["id"], None, values)
        self.steps.append({"kind": "added", "table": table.name, "id": values["id"].hex, "values": dict(values)})

    def text(self) -> str:
        """The steps as JSON."""
        return orjson.dumps({"version": VERSION, "steps": self.steps}).decode()


def steps_of(text: str) -> list[Step]:
    """The steps that a merge wrote down."""
    return list(orjson.loads(text)["steps"])


def take_back(work: UnitOfWork, steps: list[Step], kept: uuid.UUID, merged: uuid.UUID) -> list[str]:
    """Undo steps from the last to the first; returns `table.column` of what was changed since and so stays."""
    left: list[str] = []
    for step in reversed(steps):
        table = Base.metadata.tables[step["table"]]
        if step["kind"] == "moved":
            left += _move_back(work, table, step, kept, merged)
        elif step["kind"] == "set":
            left += _set_back(work, table, step)
        else:
            left += _remove(work, table, step)
    return left


def _move_back(work: UnitOfWork, table: Table, step: Step, kept: uuid.UUID, merged: uuid.UUID) -> list[str]:
    column, ids = step["column"], [uuid.UUID(hex=one) for one in step["ids"]]
    change = update(table).prefix_with("OR IGNORE").values({column: merged}).returning(table.c.id)
    moved = set(work.connection.execute(change.where(table.c.id.in_(ids), table.c[column] == kept)).scalars())
    for row_id in sorted(moved):
        work.note(table.name, row_id, {column: kept}, {column: merged})
    return [f"{table.name}.{column}"] if len(moved) < len(ids) else []


def _set_back(work: UnitOfWork, table: Table, step: Step) -> list[str]:
    row_id = uuid.UUID(hex=step["id"])
    row = work.connection.execute(select(table).where(table.c.id == row_id)).mappings().one_or_none()
    before = {name: stored(table.c[name], value) for name, value in step["before"].items()}
    after = {name: stored(table.c[name], value) for name, value in step["after"].items()}
    if row is None:
        return [f"{table.name}.{name}" for name in before]
    same = [name for name in before if row[name] == after[name]]
    if same:
        restored = {name: before[name] for name in same}
        work.connection.execute(update(table).where(table.c.id == row_id).values(**restored))
        work.note(table.name, row_id, {name: row[name] for name in same}, restored)
    return [f"{table.name}.{name}" for name in before if name not in same]


def _remove(work: UnitOfWork, table: Table, step: Step) -> list[str]:
    row_id = uuid.UUID(hex=step["id"])
    row = work.connection.execute(select(table).where(table.c.id == row_id)).mappings().one_or_none()
    values = {name: stored(table.c[name], value) for name, value in step["values"].items()}
    if row is None:
        return []
    if any(row[name] != value for name, value in values.items()):
        return [f"{table.name}.id"]
    work.connection.execute(delete(table).where(table.c.id == row_id))
    work.note(table.name, row_id, values, None)
    return []


def stored(column: Column[Any], value: Any) -> Any:
    """A value read from JSON as the column's own type."""
    if value is None:
        return None
    if isinstance(column.type, Id):
        return uuid.UUID(value)
    return date.fromisoformat(value) if isinstance(column.type, Date) else value
