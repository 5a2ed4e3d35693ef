"""One sender at a time for a clinic: who holds the lease sends. Local now; from the server once there is one."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from filelock import FileLock, Timeout

FILE = "sending.lock"


class Lease(Protocol):
    """The right to send, held by nobody else meanwhile."""

    def held(self) -> contextlib.AbstractContextManager[bool]:
        """A block that has the lease, or is told False when somebody else has it."""


class LocalLease:
    """A lock on a file in the clinic's folder: the system lets go of it when its holder dies, however it dies."""

    def __init__(self, folder: Path) -> None:
        self._lock = FileLock(folder / FILE, blocking=False, thread_local=False, mode=0o600)

    @contextlib.contextmanager
    def held(self) -> Iterator[bool]:
        """A block that has the lease, or is told False."""
        if self._lock.is_locked:
            yield False
            return
        try:
            self._lock.acquire()
        except Timeout:
            yield False
            return
        try:
            yield True
        finally:
            self._lock.release()
