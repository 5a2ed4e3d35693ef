"""The audit trail: entries chained by SHA-256, so that a removed or altered entry is found."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import orjson

GENESIS = bytes(32)
HEAD_SETTING = ("", "audit.head")
_INSERT = (
    "INSERT INTO audit_entry (number, at, staff_id, staff_name, device_id, action, table_name, row_id, before, after, "
    "reason, digest) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)"
)
_SELECT = (
    "SELECT number, at, staff_id, staff_name, device_id, action, table_name, row_id, before, after, reason, digest "
    "FROM audit_entry ORDER BY number"
)


@dataclass(frozen=True, slots=True)
class Entry:
    """What is written of one action on one row; `before` and `after` are JSON of the changed columns."""

    action: str
    table_name: str | None = None
    row_id: uuid.UUID | None = None
    before: str | None = None
    after: str | None = None
    reason: str | None = None


def digest_of(previous: bytes, fields: Iterable[object]) -> bytes:
    """SHA-256 over the digest before and the entry's fields in a canonical form."""
    plain = [value.hex() if isinstance(value, bytes) else value for value in fields]
    return hashlib.sha256(previous + orjson.dumps(plain)).digest()


def append(
    connection: Any, entries: Iterable[Entry], *, at: int, staff_id: bytes | None, staff_name: str, device_id: bytes
) -> None:
    """Write entries behind the last one on a driver connection inside its transaction."""
    number, previous = head(connection)
    rows = []
    for entry in entries:
        number += 1
        row_id = entry.row_id.bytes if entry.row_id else None
        fields = (
            number, at, staff_id, staff_name, device_id, entry.action, entry.table_name, row_id,
            entry.before, entry.after, entry.reason,
        )  # fmt: skip
        previous = digest_of(previous, fields)
        rows.append((*fields, previous))
    connection.executemany(_INSERT, rows)
    connection.execute(
        "INSERT INTO setting (owner, name, value) VALUES (?, ?, ?) "
        "ON CONFLICT (owner, name) DO UPDATE SET value = excluded.value",
        (*HEAD_SETTING, orjson.dumps({"number": number, "digest": previous.hex()}).decode()),
    )


def head(connection: Any) -> tuple[int, bytes]:
    """Number and digest of the last entry as noted beside the trail; (0, zeros) when the trail is empty."""
    row = connection.execute("SELECT value FROM setting WHERE owner = ? AND name = ?", HEAD_SETTING).fetchone()
    if row is None:
        return 0, GENESIS
    note = orjson.loads(row[0])
    return note["number"], bytes.fromhex(note["digest"])


def broken_entries(connection: Any) -> Iterator[int]:
    """Numbers at which the chain does not hold: an entry altered, removed, or cut off at the end."""
    expected, previous = 1, GENESIS
    for *fields, digest in connection.execute(_SELECT):
        if fields[0] != expected or digest_of(previous, fields) != digest:
            yield fields[0]
        expected, previous = fields[0] + 1, digest
    number, noted = head(connection)
    if (number, noted) != (expected - 1, previous):
        yield expected
