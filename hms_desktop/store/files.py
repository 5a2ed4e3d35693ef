"""Files that are whole or not there: written under another name, forced to the disk, then renamed."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from hms_desktop.domain.errors import StoreTrouble

PART = ".part"
_CHUNK = 1 << 20
_SHARED_LOCK = (510, 0x40000002)  # length and first byte
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


@contextlib.contextmanager
def whole(target: Path) -> Iterator[Path]:
    """A name to write to; the file appears as `target` when the block ends, and nothing stays when it raises.

    Raises StoreTrouble `disk-full` or `disk-trouble` for errors of the operating system.
    """
    part = target.with_name(target.name + PART)
    drop(part)
    try:
        yield part
        force(part)
        part.replace(target)
        force_folder(target.parent)
    except OSError as error:
        drop(part)
        raise explained(error) from error
    except BaseException:
        drop(part)
        raise


def write_whole(target: Path, content: bytes) -> None:
    """Write a small file, readable by its owner only. Raises StoreTrouble."""
    with whole(target) as part:
        part.touch(mode=0o600)
        part.write_bytes(content)


def copy_whole(source: Path, part: Path) -> None:
    """Copy bytes to a part of `whole`, readable by its owner only. Raises OSError."""
    part.touch(mode=0o600)
    with source.open("rb") as reader, part.open("wb") as writer:
        shutil.copyfileobj(reader, writer, _CHUNK)


def drop(path: Path) -> None:
    """Remove a file with the journals that SQLite may have left beside it."""
    for one in beside(path):
        one.unlink(missing_ok=True)


def beside(path: Path) -> tuple[Path, Path, Path, Path]:
    """A database file, its write-ahead log, its shared memory and its rollback journal."""
    wal, shm, journal = (path.with_name(path.name + end) for end in ("-wal", "-shm", "-journal"))
    return path, wal, shm, journal


def in_use(database: Path) -> bool:
    """Whether another program has a database open: a log-keeping connection holds SQLite's shared lock until it closes.

    Windows refuses to move such a file by itself; elsewhere the program would go on writing to what was moved away.
    Lock bytes: SQLite's file format, "File Locking And Concurrency" (2026-11-22).
    """
    if os.name == "nt" or not database.exists():
        return False
    import fcntl

    with database.open("rb+") as file:
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, *_SHARED_LOCK)
        except OSError as error:
            if error.errno in (errno.EACCES, errno.EAGAIN):
                return True
            raise
    return False


def ready_name(database: Path) -> Path:
    """The name of a restored database that waits to take the present one's place (store/restoring.py)."""
    return database.with_name(database.name + ".restored")


def force(path: Path) -> None:
    """Have the operating system put a file on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def force_folder(folder: Path) -> None:
    """Have the operating system put a folder's names on the disk; Windows does so by itself."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def explained(error: OSError) -> StoreTrouble:
    """What a person can do about an error of the operating system."""
    if error.errno in _FULL:
        return StoreTrouble("disk-full")
    return StoreTrouble("disk-trouble", detail=error.strerror or type(error).__name__)
