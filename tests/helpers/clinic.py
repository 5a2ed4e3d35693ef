"""A new encrypted clinic for one test, with a clock that stands still until it is moved."""

from __future__ import annotations

import random
import uuid
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from hms_desktop.channels.registry import ChannelBook
from hms_desktop.config import Paths
from hms_desktop.domain.actor import AUTOMATION, Actor
from hms_desktop.domain.ids import id_stream
from hms_desktop.domain.time import ms_of
from hms_desktop.secrets import MemoryVault
from hms_desktop.services.all import Services
from hms_desktop.services.channels.stored import StoredSetups
from hms_desktop.services.desk import Desk
from hms_desktop.store.opening import make_clinic

NOON = ms_of(date(2026, 11, 22), 10)


@dataclass
class StillClock:
    """A clock that shows `ms` until a test moves it."""

    ms: int = NOON

    def __call__(self) -> int:
        return self.ms

    def forward(self, *, days: int = 0, hours: int = 0, minutes: int = 0, seconds: int = 0) -> None:
        self.ms += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000


class ClinicForTests:
    """Desk and services on a file of their own, signed in as the automation."""

    def __init__(self, folder: Path, seed: int = 1) -> None:
        chance = random.Random(seed)
        self.paths = Paths(folder)
        self.key = chance.randbytes(32)
        self.clock = StillClock()
        ids = id_stream(self.clock, chance.getrandbits)
        self.database = make_clinic(self.paths, self.key, now_ms=self.clock, new_id=lambda: next(ids), name="test desk")
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
