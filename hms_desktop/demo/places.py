"""Villages, employers and the dates of camps, read from `resources/demo/places.toml`."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from datetime import date
from random import Random

from hms_desktop.demo.chance import Weighted
from hms_desktop.domain.data import load_toml

FILE = "demo/places.toml"
YEARS_DAYS = 3 * 365


@dataclass(frozen=True, slots=True)
class Village:
    """A village or the town; `weight` is its share of the clinic's people."""

    name: str
    pin_code: str
    weight: int
    town: bool


@dataclass(frozen=True, slots=True)
class Places:
    """The district: villages by number, streets of the town, and who employs and sponsors."""

    district: str
    villages: tuple[Village, ...]
    village: Weighted[int]
    streets: tuple[str, ...]
    employer: Weighted[str]
    sponsors: tuple[str, ...]


def load_places() -> Places:
    """The places of the demo. Raises ResourceError."""
    told = load_toml(FILE, "district", "villages", "streets", "employers", "sponsors")
    villages = tuple(Village(v["name"], v["pin"], v["weight"], v.get("town", False)) for v in told["villages"])
    return Places(
        district=told["district"],
        villages=villages,
        village=Weighted(range(len(villages)), [village.weight for village in villages]),
        streets=tuple(told["streets"]),
        employer=Weighted.of({one["name"]: one["weight"] for one in told["employers"]}),
        sponsors=tuple(told["sponsors"]),
    )


class CampCalendar:
    """Days of past camps in each village as ordinals, ascending: about one in four months, the last a few weeks ago."""

    def __init__(self, chance: Random, places: Places, as_of: date) -> None:
        today = as_of.toordinal()
        self.days = tuple(_days_of_village(chance, today) for _ in places.villages)
        self.coming = tuple(sorted(chance.sample(range(len(places.villages)), 4)))

    def last_before(self, village: int, day: int) -> int | None:
        """The village's last camp on or before a day."""
        days = self.days[village]
        at = bisect_right(days, day)
        return days[at - 1] if at else None

    def since(self, village: int, day: int) -> tuple[int, ...]:
        """The village's camps on or after a day."""
        days = self.days[village]
        return days[bisect_left(days, day) :]


def _days_of_village(chance: Random, today: int) -> tuple[int, ...]:
    days: list[int] = []
    day = today - chance.randint(6, 34)
    while day > today - YEARS_DAYS:
        days.append(_workday(day))
        day -= chance.randint(75, 160)
    return tuple(sorted(days))


def _workday(day: int) -> int:
    return day - 1 if date.fromordinal(day).weekday() == 6 else day
