"""The open database: a writer, a pool of readers, and listeners told what each commit changed.

SQLAlchemy is imported on first use only: the first search of the day needs the driver alone (desktop.md 1.4).
"""

from __future__ import annotations

import contextlib
import logging
import queue
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hms_desktop.domain.changes import ChangeSet
from hms_desktop.store import cipher

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

_log = logging.getLogger(__name__)
Listener = Callable[[ChangeSet], None]
READERS = 3


class Database:
    """One encrypted file, opened. Thread-safe; one write at a time in this process."""

    def __init__(self, path: Path, key: bytes, *, now_ms: Callable[[], int]) -> None:
        """Open the file. Raises StoreTrouble when it can't be read with this key."""
        self.path = path
        self.now_ms = now_ms
        self._key = key
        self._listeners: list[Listener] = []
        self._write_lock = threading.RLock()
        self._engines_lock = threading.Lock()
        self._capture = True
        self._raw: queue.LifoQueue[Any] = queue.LifoQueue()
        self._engines: dict[bool, Engine] = {}
        self._closed = False
        self._raw.put(self.connect(writable=False))

    @property
    def key(self) -> bytes:
        """The raw key, for backups and the recovery sheet."""
        return self._key

    def connect(self, *, writable: bool, cache_mb: int = 8) -> Any:
        """A new driver connection that the caller closes; a writable one has the capture clock."""
        connection = cipher.connect(self.path, self._key, writable=writable, cache_mb=cache_mb)
        connection.create_function("capture_ms", 0, self._capture_ms)
        return connection

    def _capture_ms(self) -> int | None:
        return self.now_ms() if self._capture else None

    @contextlib.contextmanager
    def read_raw(self) -> Iterator[Any]:
        """A driver connection for reading, without SQLAlchemy; `interrupt()` on it stops its statement. Raises as `read`."""
        try:
            connection = self._raw.get_nowait()
        except queue.Empty:
            connection = self.connect(writable=False)
        try:
            with cipher.told():
                yield connection
        finally:
            if self._closed or self._raw.qsize() >= READERS:
                connection.close()
            else:
                self._raw.put(connection)

    @contextlib.contextmanager
    def read(self) -> Iterator[Connection]:
        """A SQLAlchemy connection for reading one consistent state. Raises StoreTrouble for the disk's troubles."""
        engine = self.engine(writable=False)
        with _told(), engine.connect() as connection, connection.begin():
            yield connection

    def engine(self, *, writable: bool) -> Engine:
        """The SQLAlchemy engine of the readers or of the one writer."""
        with self._engines_lock:
            if writable not in self._engines:
                from hms_desktop.store.engine import make_engine

                size = 1 if writable else READERS
                connect = partial(self.connect, writable=writable, cache_mb=8)
                self._engines[writable] = make_engine(connect, size, writable)
            return self._engines[writable]

    @contextlib.contextmanager
    def writing(self, *, capture: bool = True, durable: bool = False) -> Iterator[Connection]:
        """The writer inside BEGIN IMMEDIATE; commits at the end, rolls back on any error. Used by the unit of work.

        A `durable` commit is on the disk before this returns, power cut or not (providers.md section 6). Raises
        StoreTrouble when another program holds the file for long, or for the disk's troubles.
        """
        engine = self.engine(writable=True)
        with self._write_lock:
            self._capture = capture
            try:
                with (
                    _told(),
                    engine.connect() as connection,
                    _synchronous(connection, durable=durable),
                    connection.begin(),
                ):
                    yield connection
            finally:
                self._capture = True

    def listen(self, listener: Listener) -> None:
        """Call `listener` with the ChangeSet of each commit, on the thread that committed."""
        self._listeners.append(listener)

    def announce(self, changes: ChangeSet) -> None:
        """Tell all listeners what a commit changed; one that fails is logged, for what was committed did not fail."""
        for listener in self._listeners:
            try:
                listener(changes)
            except Exception as error:  # noqa: BLE001 - as a window that is being taken down
                _log.error("listener-failed", exc_info=error)

    def close(self) -> None:
        """Close every connection; the write-ahead log is folded into the file."""
        self._closed = True
        for engine in self._engines.values():
            engine.dispose()
        while not self._raw.empty():
            self._raw.get_nowait().close()


def _told() -> AbstractContextManager[None]:
    """The world's troubles as StoreTrouble, also when SQLAlchemy carries them."""
    from sqlalchemy.exc import DBAPIError

    return cipher.told(DBAPIError)


@contextlib.contextmanager
def _synchronous(connection: Connection, *, durable: bool) -> Iterator[None]:
    """The level can't be changed inside a transaction, so it is set around one."""
    driver: Any = connection.connection.dbapi_connection
    if durable:
        driver.execute("PRAGMA synchronous = FULL")
    try:
        yield
    finally:
        if durable:
            driver.execute("PRAGMA synchronous = NORMAL")
