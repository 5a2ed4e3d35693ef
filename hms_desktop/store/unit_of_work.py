"""The unit of work: the only place that commits. Rows, captured changes, search rows and audit are one transaction."""

from __future__ import annotations

import contextlib
import uuid
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any

import orjson
from sqlalchemy import Connection, Table, insert, select, update

from hms_desktop.domain.actor import Actor
from hms_desktop.domain.changes import ChangeSet
from hms_desktop.domain.errors import NotFound
from hms_desktop.domain.model import Base, ColumnFacts, Personal
from hms_desktop.store import audit, search_index
from hms_desktop.store.database import Database

Values = Mapping[str, Any]
MANY = 500
HIDDEN = "•••"


class UnitOfWork:
    """Writes of one user action. Every insert and update is audited with its values before and after."""

    def __init__(self, connection: Connection, action: str, reason: str | None) -> None:
        self.connection = connection
        self.action = action
        self.reason = reason
        self.entries: list[audit.Entry] = []
        self._changed: dict[str, set[uuid.UUID] | None] = {}

    @property
    def driver(self) -> Any:
        """The driver's connection, inside this transaction, for bulk work."""
        return self.connection.connection.dbapi_connection

    def insert(self, table: type[Base], values: Values) -> None:
        """Insert one row; `values` carries its id."""
        target = _core(table)
        self.connection.execute(insert(target), dict(values))
        self.note(target.name, values["id"], None, values)

    def insert_many(self, table: type[Base], rows: Sequence[Values], *, audited: bool = True) -> None:
        """Insert rows that all have the same keys, by the driver's executemany; unaudited rows need a note of their own."""
        if not rows:
            return
        target = _core(table)
        keys = list(rows[0])
        marks = ", ".join("?" * len(keys))
        text = f"INSERT INTO {target.name} ({', '.join(keys)}) VALUES ({marks})"
        self.driver.executemany(text, [tuple(plain(row[key]) for key in keys) for row in rows])
        for row in rows if audited else ():
            self.note(target.name, row["id"], None, row)
        if not audited:
            self._changed[target.name] = None

    def update(self, table: type[Base], row_id: uuid.UUID, values: Values) -> bool:
        """Update the columns that differ; says whether any did. Raises NotFound."""
        target = _core(table)
        wanted = select(*(target.c[key] for key in values)).where(target.c.id == row_id)
        row = self.connection.execute(wanted).mappings().one_or_none()
        if row is None:
            raise NotFound("row-gone", table=target.name)
        changed = {key: value for key, value in values.items() if row[key] != value}
        if changed:
            self.connection.execute(update(target).where(target.c.id == row_id).values(**changed))
            self.note(target.name, row_id, {key: row[key] for key in changed}, changed)
        return bool(changed)

    def update_many(self, table: type[Base], changes: Sequence[tuple[uuid.UUID, Values, Values]]) -> None:
        """Update many rows by the driver's executemany: (id, values before, values after) as read in this transaction."""
        target = _core(table)
        by_columns: dict[tuple[str, ...], list[tuple[Any, ...]]] = {}
        for row_id, before, after in changes:
            columns = tuple(after)
            by_columns.setdefault(columns, []).append((*(plain(after[key]) for key in columns), row_id.bytes))
            self.note(target.name, row_id, before, after)
        for columns, rows in by_columns.items():
            wanted = ", ".join(f"{target.c[key].name} = ?" for key in columns)
            self.driver.executemany(f"UPDATE {target.name} SET {wanted} WHERE id = ?", rows)

    def note(self, table: str | None, row_id: uuid.UUID | None, before: Values | None, after: Values | None) -> None:
        """Add an audit entry for this action on one row, and remember that the row changed."""
        secret = secret_columns(table)
        written = (as_json(before, secret), as_json(after, secret))
        self.entries.append(audit.Entry(self.action, table, row_id, *written, self.reason))
        if table and row_id:
            self.touch(table, row_id)

    def touch(self, table: str, row_id: uuid.UUID) -> None:
        """Remember that a row changed, for the screens that show it."""
        ids = self._changed.setdefault(table, set())
        if ids is not None:
            ids.add(row_id)
            if len(ids) > MANY:
                self._changed[table] = None

    def touch_all(self, *tables: str) -> None:
        """Remember that many rows of these tables changed."""
        self._changed.update(dict.fromkeys(tables))

    def changes(self) -> ChangeSet:
        """What changed so far."""
        return ChangeSet({name: None if ids is None else frozenset(ids) for name, ids in self._changed.items()})


@contextlib.contextmanager
def unit_of_work(
    database: Database,
    actor: Actor,
    action: str,
    *,
    reason: str | None = None,
    capture: bool = True,
    durable: bool = False,
) -> Iterator[UnitOfWork]:
    """One user action as one transaction: commits when the block ends, leaves nothing when it raises."""
    with database.writing(capture=capture, durable=durable) as connection:
        work = UnitOfWork(connection, action, reason)
        yield work
        search_index.drain(work.driver)
        if work.entries:
            audit.append(
                work.driver,
                work.entries,
                at=database.now_ms(),
                staff_id=actor.staff_id.bytes if actor.staff_id else None,
                staff_name=actor.name,
                device_id=_device_id(work.driver),
            )
    database.announce(work.changes())


def _device_id(connection: Any) -> bytes:
    row = connection.execute("SELECT id FROM device").fetchone()
    return row[0] if row else bytes(16)


def _core(table: type[Base]) -> Table:
    core = table.__table__
    assert isinstance(core, Table)
    return core


def plain(value: Any) -> Any:
    """A value as the driver stores it."""
    if isinstance(value, uuid.UUID):
        return value.bytes
    return value.isoformat() if isinstance(value, date) else value


@cache
def secret_columns(table: str | None) -> frozenset[str]:
    """Columns of a table whose values the audit trail never holds."""
    declared = Base.metadata.tables.get(table or "")
    facts = ((one.name, one.info.get("facts")) for one in (declared.columns if declared is not None else ()))
    return frozenset(name for name, fact in facts if isinstance(fact, ColumnFacts) and fact.personal is Personal.SECRET)


def as_json(values: Values | None, secret: frozenset[str] = frozenset()) -> str | None:
    """Values of an audit entry as JSON; bytes as text, of a secret only whether there is one; None stays None."""
    if values is None:
        return None
    shown = {key: _shown(value, hidden=key in secret) for key, value in values.items() if key != "id"}
    return orjson.dumps(shown).decode()


def _shown(value: Any, *, hidden: bool) -> Any:
    if hidden:
        return None if value is None else HIDDEN
    return value.hex() if isinstance(value, bytes) else value
