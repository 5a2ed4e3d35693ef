"""Connections to the encrypted file: SQLCipher with a raw 256-bit key (sync.md section 2: no key derivation per connection)."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from hms_desktop.domain.errors import StoreTrouble

KEY_BYTES = 32
DriverError = driver.Error

_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = NORMAL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA secure_delete = FAST",
)


def connect(path: Path, key: bytes, *, writable: bool, cache_mb: int = 16) -> Any:
    """A driver connection that has proved it can read the file.

    Transactions are begun by hand (`isolation_level` is None). Raises StoreTrouble: `database-unreadable` when the key
    or the file is wrong (SQLCipher can't tell which), `database-busy`, or `disk-trouble`.
    """
    if len(key) != KEY_BYTES:
        raise StoreTrouble("key-malformed")
    try:
        connection = driver.connect(str(path), timeout=20, isolation_level=None, check_same_thread=False)
    except driver.Error as error:
        raise StoreTrouble("disk-trouble", detail=str(error)) from error
    try:
        _prepare(connection, key, writable=writable, cache_mb=cache_mb)
    except driver.Error as error:
        connection.close()
        raise explain(error) from error
    return connection


def connect_as_it_is(path: Path, key: bytes) -> Any:
    """A reading connection that changes nothing, not even the journal mode: for backups and checks.

    Raises StoreTrouble as `connect`, and `database-missing`.
    """
    if len(key) != KEY_BYTES:
        raise StoreTrouble("key-malformed")
    if not path.exists():
        raise StoreTrouble("database-missing", folder=str(path.parent))
    try:
        connection = driver.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=20, isolation_level=None)
    except driver.Error as error:
        raise StoreTrouble("disk-trouble", detail=str(error)) from error
    return _unlocked(connection, key)


def connect_bare(path: Path, key: bytes) -> Any:
    """A writing connection without settings of its own, whose file may be new. Raises StoreTrouble as `connect`."""
    try:
        connection = driver.connect(str(path), timeout=20, isolation_level=None)
    except driver.Error as error:
        raise explain(error) from error
    return _unlocked(connection, key)


def _unlocked(connection: Any, key: bytes) -> Any:
    try:
        unlock(connection, key)
    except driver.Error as error:
        connection.close()
        raise explain(error) from error
    return connection


def unlock(connection: Any, key: bytes) -> None:
    """Give a fresh driver connection its key and read the file with it. Raises the driver's error when that fails."""
    connection.execute("PRAGMA cipher_log_level = NONE").fetchall()
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"").fetchall()
    connection.execute("SELECT count(*) FROM sqlite_master").fetchall()


def _prepare(connection: Any, key: bytes, *, writable: bool, cache_mb: int) -> None:
    unlock(connection, key)
    for pragma in _PRAGMAS:
        connection.execute(pragma).fetchall()
    connection.execute(f"PRAGMA cache_size = -{cache_mb * 1024}").fetchall()
    if not writable:
        connection.execute("PRAGMA query_only = ON").fetchall()


def explain(error: driver.Error) -> StoreTrouble:
    """What a person can do about an error of the driver."""
    return _worldly(str(error)) or StoreTrouble("disk-trouble", detail=str(error))


@contextlib.contextmanager
def told(*wrappers: type[Exception]) -> Iterator[None]:
    """Raise a busy file, a full or a broken disk as StoreTrouble; other errors, which are faults of ours, pass.

    `wrappers` are exceptions that carry the driver's own as `orig`.
    """
    try:
        yield
    except (driver.Error, *wrappers) as error:
        trouble = _worldly(str(getattr(error, "orig", None) or error))
        if trouble is None:
            raise
        raise trouble from error


def _worldly(text: str) -> StoreTrouble | None:
    if "disk is full" in text:
        return StoreTrouble("disk-full")
    if "not a database" in text or "malformed" in text:
        return StoreTrouble("database-unreadable")
    if "database is locked" in text or "busy" in text:
        return StoreTrouble("database-busy")
    if "disk I/O error" in text or "unable to open" in text or "readonly database" in text:
        return StoreTrouble("disk-trouble", detail=text)
    return None
