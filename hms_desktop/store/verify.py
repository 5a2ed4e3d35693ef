"""A database file verified by opening it: every page's signature, the structure, the rows' references, the schema."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hms_desktop.domain.errors import StoreTrouble
from hms_desktop.domain.model import Base
from hms_desktop.store import cipher, device, schema


@dataclass(frozen=True, slots=True)
class Report:
    """What a verified file holds: rows by table, schema revision, whose device and generation, bytes."""

    path: Path
    schema: str
    device_id: uuid.UUID | None
    generation: int
    rows: dict[str, int]
    size: int


def verify(path: Path, key: bytes, *, thorough: bool = True) -> Report:
    """The report of a sound file. Raises StoreTrouble: `backup-missing`, `backup-unreadable`, `backup-damaged`, `database-newer`.

    Reads every page once; `thorough` also compares each index with its table.
    """
    if not path.exists():
        raise StoreTrouble("backup-missing", file=path.name)
    connection = _opened(path, key)
    try:
        connection.execute("BEGIN")
        return _examined(connection, path, thorough=thorough)
    except cipher.DriverError as error:
        raise StoreTrouble("backup-damaged", file=path.name) from error
    finally:
        connection.close()


def _opened(path: Path, key: bytes) -> Any:
    try:
        return cipher.connect_as_it_is(path, key)
    except StoreTrouble as trouble:
        if trouble.code != "database-unreadable":
            raise
        raise StoreTrouble("backup-unreadable", file=path.name) from trouble


def signature_faults(connection: Any) -> int:
    """How many pages of the file don't carry the signature they were written with."""
    return len(connection.execute("PRAGMA cipher_integrity_check").fetchall())


def structure_faults(connection: Any, *, thorough: bool) -> int:
    """How many faults SQLite finds in the b-trees, and when thorough between tables and indexes."""
    check = "integrity_check" if thorough else "quick_check"
    return sum(row[0] != "ok" for row in connection.execute(f"PRAGMA {check}").fetchall())


def orphans(connection: Any) -> int:
    """How many rows refer to a row that is not there."""
    return len(connection.execute("PRAGMA foreign_key_check").fetchall())


def row_counts(connection: Any) -> dict[str, int]:
    """Rows of every declared table."""
    names = [table.name for table in Base.metadata.sorted_tables]
    return {name: connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in names}


def _examined(connection: Any, path: Path, *, thorough: bool) -> Report:
    faults = signature_faults(connection) or structure_faults(connection, thorough=thorough) or orphans(connection)
    version = schema.version_of(connection)
    if faults or version is None:
        raise StoreTrouble("backup-damaged", file=path.name)
    here = device.facts(connection)
    rows = row_counts(connection) if version == schema.HEAD else {}
    return Report(path, version, here.id if here else None, here.generation if here else 0, rows, path.stat().st_size)
