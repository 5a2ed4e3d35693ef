"""People registered twice: the second registration is spelt a little differently, and waits to be decided on."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from random import Random

from hms_desktop.demo import census as c
from hms_desktop.demo.census import Census
from hms_desktop.demo.families import HEAD
from hms_desktop.demo.phones import personal_phone
from hms_desktop.demo.world import World, ms
from hms_desktop.domain.matching.likeness import Person as Compared
from hms_desktop.domain.matching.likeness import likeness

_SPECIAL = c.CHRONIC | c.PREGNANT | c.EMPLOYED
_SWAPS = (("ee", "i"), ("i", "ee"), ("sh", "s"), ("v", "w"), ("w", "v"), ("oo", "u"), ("u", "oo"), ("th", "t"))


class Twins:
    """Pairs (first, second) of one village, sex and about one age, neither of them in a group of the brief but camps."""

    def __init__(self, census: Census, wanted: int, chance: Random) -> None:
        self._census = census
        self.first_of: dict[int, int] = {}
        self._names: dict[int, tuple[str, str]] = {}
        pairs = list(_alike(census))
        for first, second in chance.sample(pairs, min(wanted, len(pairs))):
            self._pair(first, second, chance)
        self._firsts = set(self.first_of.values())

    def _pair(self, first: int, second: int, chance: Random) -> None:
        census = self._census
        self.first_of[second] = first
        birth = census.birth[first]
        if chance.random() < 0.4:
            moved = date.fromordinal(birth).replace(day=1 + chance.randrange(28)).toordinal()
            birth = moved if not any(low <= moved <= high for low, high in c.edges(census.as_of)) else birth
        census.birth[second] = birth

    def is_one(self, person: int) -> bool:
        """Whether this is one of a pair."""
        return person in self.first_of or person in self._firsts

    def same_as(self, person: int) -> int:
        """The first registration of a person, whose phone the second carries too."""
        return self.first_of.get(person, person)

    def named(self, person: int, name: str, local: str, chance: Random) -> tuple[str, str]:
        """The name to register: for a second registration that of the first, spelt differently."""
        if person in self._firsts:
            self._names[person] = (name, local)
        first = self.first_of.get(person)
        return (name, local) if first is None else (respelt(self._names[first][0], chance), self._names[first][1])

    def write_candidates(self, world: World, people: list[bytes]) -> None:
        """Open candidates, scored as the program scores them."""
        ids = world.ids("duplicate")
        table = world.load.table("duplicate_candidate", "id, first_id, second_id, score, reasons, state, found_at")
        for second, first in self.first_of.items():
            phone = personal_phone(first)
            found = likeness(_compared(world, people[first], phone), _compared(world, people[second], phone))
            at = ms(world.census.registered[second], 11 * 60)
            table.add((ids.next(), people[first], people[second], found.score, json.dumps(found.reasons), "open", at))


def _compared(world: World, person: bytes, phone: str) -> Compared:
    name, local, sex, birth, precision, village = world.load.connection.execute(
        "SELECT name, local_name, sex, birth_date, birth_precision, village FROM patient WHERE id = ?", (person,)
    ).fetchone()
    phones = frozenset({phone})
    return Compared(name, local, sex, date.fromisoformat(birth), precision, phones, phones, village)


def respelt(name: str, chance: Random) -> str:
    """The name as another clerk would write it."""
    lower = name[1:]
    fitting = [(old, new) for old, new in _SWAPS if old in lower]
    if not fitting:
        return name[0] + lower.replace("a", "aa", 1)
    old, new = chance.choice(fitting)
    return name[0] + lower.replace(old, new, 1)


def _alike(census: Census) -> Iterator[tuple[int, int]]:
    """Pairs of plain people of one village, sex and community, nobody in two of them."""
    waiting: dict[tuple[int, int, int], int] = {}
    for person in _plain_people(census):
        key = (census.place(person), census.sex[person], census.family_community[census.family[person]])
        first = waiting.pop(key, None)
        if first is None:
            waiting[key] = person
        else:
            yield first, person


def _plain_people(census: Census) -> Iterator[int]:
    for person, flags in enumerate(census.flags):
        single = census.family_size[census.family[person]] == 1 and census.role[person] == HEAD
        if single and census.status[person] == c.ACTIVE and not flags & _SPECIAL and 23 < census.age(person) < 55:
            yield person
