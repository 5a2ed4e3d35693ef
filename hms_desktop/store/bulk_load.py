"""Loading a whole clinic into a new file: rows first, then the indexes, the search index and the triggers.

Only for a file that nobody else has open and that is thrown away when the load fails: there is no journal.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from hms_desktop.store import cipher, search_index

Row = tuple[Any, ...]
_FULL = 4000
_CACHE_MB = 96
_HASH_BYTES = 48 << 20
_USUAL_HASH_BYTES = 1 << 20
_SEARCHED = """
    SELECT p.id, p.name, p.local_name, p.village, p.clinic_number, 1,
      (SELECT group_concat(number, ' ') FROM patient_phone WHERE patient_id = p.id AND removed_at IS NULL),
      (SELECT group_concat(value, ' ') FROM patient_identifier WHERE patient_id = p.id AND removed_at IS NULL),
      NULL
    FROM patient p WHERE p.merged_into IS NULL AND p.removed_at IS NULL ORDER BY p.id"""


class TableLoad:
    """Rows on their way into one table; `add` takes a tuple in the order of the columns."""

    def __init__(self, connection: Any, name: str, columns: str) -> None:
        self.name = name
        self.count = 0
        self._connection = connection
        marks = ", ".join("?" * len(columns.split(",")))
        self._statement = f"INSERT INTO {name} ({columns}) VALUES ({marks})"
        self._rows: list[Row] = []
        self.add = self._rows.append

    def flush(self, least: int = 1) -> None:
        """Write the rows that wait, when there are at least so many."""
        if len(self._rows) >= least:
            self._connection.executemany(self._statement, self._rows)
            self.count += len(self._rows)
            self._rows.clear()


class BulkLoad:
    """The open load: tables to add rows to, and the driver connection to read them back."""

    def __init__(self, connection: Any) -> None:
        self.connection = connection
        self.tables: dict[str, TableLoad] = {}

    def table(self, name: str, columns: str) -> TableLoad:
        """Rows for one table, whose columns are named once: "id, name, sex"."""
        if name not in self.tables:
            self.tables[name] = TableLoad(self.connection, name, columns)
        return self.tables[name]

    def flush(self, least: int = _FULL) -> None:
        """Write the rows of every table that has at least so many waiting."""
        for table in self.tables.values():
            table.flush(least)


@contextlib.contextmanager
def bulk_load(path: Path, key: bytes, tell: Callable[[str, int], None]) -> Iterator[BulkLoad]:
    """Load into a file that has its schema and no patients; `tell(step, rows)` hears of the work after the rows.

    Raises StoreTrouble or the driver's error; the file is of no use then. When the block ends, the file is as if the
    rows had come through the window, without captured changes.
    """
    connection = cipher.connect(path, key, writable=True, cache_mb=_CACHE_MB)
    try:
        for pragma in ("journal_mode = OFF", "synchronous = OFF", "foreign_keys = OFF", "locking_mode = EXCLUSIVE"):
            connection.execute(f"PRAGMA {pragma}").fetchall()
        connection.execute("BEGIN")
        later = _put_off(connection)
        load = BulkLoad(connection)
        yield load
        load.flush(1)
        tell("indexes", 0)
        _create(connection, later["index"])
        index_everybody(connection, tell)
        _create(connection, later["trigger"])
        connection.execute("COMMIT")
        for pragma in ("locking_mode = NORMAL", "journal_mode = WAL", "synchronous = FULL", "wal_checkpoint(TRUNCATE)"):
            connection.execute(f"PRAGMA {pragma}").fetchall()
    finally:
        connection.close()


def pack(path: Path, key: bytes, target: Path) -> None:
    """Write the file anew as `target` with full pages in order: some 6 % smaller, and a table lies in one piece."""
    connection = cipher.connect(path, key, writable=True)
    try:
        connection.execute("VACUUM INTO ?", (str(target),)).fetchall()
    finally:
        connection.close()


def _put_off(connection: Any) -> dict[str, list[str]]:
    """Drop secondary indexes and triggers; their statements by kind, to be run again."""
    later: dict[str, list[str]] = {"index": [], "trigger": []}
    found = connection.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY rowid"
    ).fetchall()
    for kind, name, statement in found:
        connection.execute(f"DROP {kind} {name}")
        later[kind].append(statement)
    return later


def _create(connection: Any, statements: list[str]) -> None:
    for statement in statements:
        connection.execute(statement)


def index_everybody(connection: Any, tell: Callable[[str, int], None]) -> None:
    """Write the full-text rows of all patients into an empty index and merge it into one segment."""
    _configure(connection, "hashsize", _HASH_BYTES)
    rows = connection.execute(_SEARCHED)
    done = 0
    while part := rows.fetchmany(_FULL):
        numbered = list(enumerate(part, done + 1))
        connection.executemany(
            "INSERT INTO search_document (number, patient_id) VALUES (?, ?)",
            [(number, row[0]) for number, row in numbered],
        )
        connection.executemany(
            "INSERT INTO patient_search (rowid, name, sound, digits, place) VALUES (?, ?, ?, ?, ?)",
            [(number, *search_index.columns_of(row)) for number, row in numbered],
        )
        done += len(part)
        tell("search", done)
    connection.execute("INSERT INTO patient_search (patient_search) VALUES ('optimize')")
    _configure(connection, "hashsize", _USUAL_HASH_BYTES)


def _configure(connection: Any, name: str, value: int) -> None:
    connection.execute("INSERT INTO patient_search (patient_search, rank) VALUES (?, ?)", (name, value))
