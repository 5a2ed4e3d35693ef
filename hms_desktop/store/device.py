"""Who this device is: a database that was copied or restored gets a new id and generation before its first write."""

from __future__ import annotations

import hashlib
import os
import platform
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hms_desktop.domain.ids import make_uuid7
from hms_desktop.store import audit

_PLACE = ("", "device.place")
_PROGRAM = "program"


@dataclass(frozen=True, slots=True)
class DeviceFacts:
    """Id of the device, generation of its database, and whether the data is a demo."""

    id: uuid.UUID
    name: str
    generation: int
    recovery_confirmed_at: int | None
    demo: bool


def facts(connection: Any) -> DeviceFacts | None:
    """The device of a driver connection's database, None when it has none."""
    row = connection.execute("SELECT id, name, generation, recovery_confirmed_at, demo FROM device LIMIT 1").fetchone()
    return DeviceFacts(uuid.UUID(bytes=row[0]), row[1], row[2], row[3], bool(row[4])) if row else None


def place_of(path: Path) -> str:
    """A digest of this computer's name and the file's path: another one means that the file was copied or moved."""
    where = os.path.normcase(path.resolve())
    return hashlib.sha256(f"{platform.node()}\x1f{where}".encode()).hexdigest()


def is_elsewhere(connection: Any, path: Path) -> bool:
    """Whether the database was last written at another place."""
    row = connection.execute("SELECT value FROM setting WHERE owner = ? AND name = ?", _PLACE).fetchone()
    return row is not None and row[0] != place_of(path)


def note_place(connection: Any, path: Path) -> None:
    """Remember where the database is, inside a transaction."""
    connection.execute(
        "INSERT INTO setting (owner, name, value) VALUES (?, ?, ?) "
        "ON CONFLICT (owner, name) DO UPDATE SET value = excluded.value",
        (*_PLACE, place_of(path)),
    )


def renew(connection: Any, path: Path, *, now_ms: int, reason: str, above: int = 0) -> uuid.UUID | None:
    """Give the database a new device id and a generation above its own and `above`, audited, inside a transaction.

    Returns the new id; None when the database has no device yet.
    """
    old = facts(connection)
    if old is None:
        return None
    new = make_uuid7(now_ms, int.from_bytes(os.urandom(10), "big") >> 6)
    generation = max(old.generation, above) + 1
    connection.execute("UPDATE device SET id = ?, generation = ?, made_at = ?", (new.bytes, generation, now_ms))
    note_place(connection, path)
    entry = audit.Entry("device.renewed", "device", new, f'{{"id":"{old.id}"}}', f'{{"id":"{new}"}}', reason)
    audit.append(connection, [entry], at=now_ms, staff_id=None, staff_name=_PROGRAM, device_id=new.bytes)
    return new


def settle(reading: Any, writer: Callable[[], Any], path: Path, *, now_ms: int) -> None:
    """Renew the device when the database came from elsewhere; `writer` opens the connection that writes it."""
    known = reading.execute("SELECT 1 FROM setting WHERE owner = ? AND name = ?", _PLACE).fetchone()
    if known and not is_elsewhere(reading, path):
        return
    connection = writer()
    try:
        connection.execute("BEGIN IMMEDIATE")
        if is_elsewhere(connection, path):
            renew(connection, path, now_ms=now_ms, reason="copied")
        else:
            note_place(connection, path)
        connection.execute("COMMIT")
    finally:
        connection.close()
