"""A new encrypted clinic for one test, with a clock that stands still until it is moved."""

from __future__ import annotations

import random
import tempfile
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from hms_desktop.channels.registry import ChannelBook
from hms_desktop.config import Paths
from hms_desktop.domain.actor import AUTOMATION, Actor
from hms_desktop.domain.ids import id_stream
from hms_desktop.domain.time import ms_of
from hms_desktop.secrets import MemoryVault
from hms_desktop.services.all import Services
from hms_desktop.services.channels.stored import StoredSetups
from hms_desktop.services.desk import Desk
from hms_desktop.store import cipher, device
from hms_desktop.store.database import Database
from hms_desktop.store.opening import make_clinic

if TYPE_CHECKING:
    from sqlalchemy import Engine

NAME = "test desk"
NOON = ms_of(date(2026, 11, 22), 10)


@dataclass
class StillClock:
    """A clock that shows `ms` until a test moves it."""

    ms: int = NOON

    def __call__(self) -> int:
        return self.ms

    def forward(self, *, days: int = 0, hours: int = 0, minutes: int = 0, seconds: int = 0) -> None:
        self.ms += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000


class QuickDatabase(Database):
    """A database whose statements were compiled for the clinics of earlier tests: that takes longer than running them."""

    _first: Engine | None = None

    def engine(self, *, writable: bool) -> Engine:
        """As in the program; statements are kept by dialect, so all engines of the process get that of the first."""
        made = super().engine(writable=writable)
        first = QuickDatabase._first = QuickDatabase._first or made
        made.dialect, made._compiled_cache = first.dialect, first._compiled_cache
        return made


def _beginning(seed: int, clock: StillClock) -> tuple[bytes, Iterator[uuid.UUID]]:
    """The key and the ids that belong to a seed."""
    chance = random.Random(seed)
    return chance.randbytes(32), id_stream(clock, chance.getrandbits)


@cache
def _new_file(seed: int) -> bytes:
    """What is in the file of a new clinic: made once in a process, for the migrations take longer than most tests."""
    clock = StillClock()
    key, ids = _beginning(seed, clock)
    with tempfile.TemporaryDirectory() as folder:
        paths = Paths(Path(folder) / "clinic")
        make_clinic(paths, key, now_ms=clock, new_id=lambda: next(ids), name=NAME).close()
        return paths.database.read_bytes()


def _lay_out(paths: Paths, key: bytes, seed: int) -> None:
    """Put the file of a new clinic where there is none, as `make_clinic` would have made it there."""
    paths.make()
    paths.database.touch(mode=0o600, exist_ok=False)
    paths.database.write_bytes(_new_file(seed))
    connection = cipher.connect_bare(paths.database, key)
    try:
        connection.execute("PRAGMA synchronous = OFF").fetchall()
        device.note_place(connection, paths.database)
    finally:
        connection.close()


class ClinicForTests:
    """Desk and services on a file of their own, signed in as the automation."""

    def __init__(self, folder: Path, seed: int = 1) -> None:
        self.paths = Paths(folder)
        self.clock = StillClock()
        self.key, ids = _beginning(seed, self.clock)
        _lay_out(self.paths, self.key, seed)
        next(ids)  # the device's own, which stands in the file
        self.database = QuickDatabase(self.paths.database, self.key, now_ms=self.clock)
        self.vault = MemoryVault()
        self.desk = Desk(
            self.database,
            self.paths,
            now_ms=self.clock,
            new_id=lambda: next(ids),
            channels=ChannelBook(self.paths.outbox, self.clock, StoredSetups(self.database, self.vault)),
            vault=self.vault,
        )
        self.desk.actor = AUTOMATION
        self.services = Services(self.desk)

    def new_id(self) -> uuid.UUID:
        return self.desk.new_id()

    def act_as(self, role: str, staff_id: uuid.UUID | None = None) -> None:
        self.desk.actor = Actor(staff_id or self.new_id(), role, role)

    def close(self) -> None:
        self.database.close()
