"""What every part of the demo shares: the people, the places, the staff, the day, and where rows go."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from random import Random

from hms_desktop.demo import census as c
from hms_desktop.demo.census import Census
from hms_desktop.demo.chance import Ids, stream
from hms_desktop.demo.figures import Figures
from hms_desktop.demo.names import Names
from hms_desktop.demo.places import CampCalendar, Places
from hms_desktop.domain.time import DAY_MS, IST_MS, ms_of
from hms_desktop.store.bulk_load import BulkLoad

PAST_DAYS = 3 * 365
_NOON_MINUTES = 12 * 60
_EPOCH = date(1970, 1, 1).toordinal()
Tell = Callable[[str, int, int], None]


@lru_cache(maxsize=60_000)
def iso(day: int) -> str:
    """The ISO date of an ordinal."""
    return date.fromordinal(day).isoformat()


def ms(day: int, minute: int) -> int:
    """Milliseconds since 1970 UTC of a minute of a clinic's day."""
    return (day - _EPOCH) * DAY_MS + minute * 60_000 - IST_MS


def is_sunday(day: int) -> bool:
    """Whether the clinic is closed; ordinal 1 is a Monday."""
    return day % 7 == 0


@dataclass(frozen=True, slots=True)
class StaffIds:
    """Ids of the people who work here, by what they do."""

    clinicians: tuple[bytes, ...]
    receptionists: tuple[bytes, ...]
    outreach: bytes
    coordinator: bytes
    volunteer: bytes


@dataclass(slots=True)
class World:
    """One clinic being made."""

    seed: int
    as_of: date
    figures: Figures
    places: Places
    names: Names
    calendar: CampCalendar
    census: Census
    load: BulkLoad
    staff: StaffIds

    def chance(self, name: str) -> Random:
        """A stream of chance of its own."""
        return stream(self.seed, name)

    def ids(self, name: str) -> Ids:
        """Ids made at noon of the day before."""
        return Ids(self.seed, name, ms_of(self.as_of, 0) - _NOON_MINUTES * 60_000)


@dataclass(slots=True)
class Person:
    """One person while their rows are made; days are ordinals."""

    number: int
    id: bytes
    birth: int
    age: float
    sex: int
    place: int
    community: int
    family: int
    registered: int
    status: int
    flags: int
    left: int | None = None
    own_phone: bool = False

    @property
    def active(self) -> bool:
        """Alive and not moved."""
        return self.status == c.ACTIVE

    def has(self, flag: int) -> bool:
        """Whether a flag of the census is set."""
        return bool(self.flags & flag)


@dataclass(frozen=True, slots=True)
class Visit:
    """A visit that was written; `day` is an ordinal, `at` in ms."""

    id: bytes
    day: int
    at: int


def patient_ids(census: Census, seed: int) -> list[bytes]:
    """Ids in the order of registration; each says the day in its time."""
    found: list[bytes] = []
    day = -1
    ids = None
    for registered in census.registered:
        if ids is None or registered != day:
            day = registered
            ids = Ids(seed, f"patient {day}", ms(day, 4 * 60))
        found.append(ids.next())
    return found
