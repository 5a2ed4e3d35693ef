"""Names by community, in several Latin spellings and in the local script."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from hms_desktop.demo.chance import Weighted
from hms_desktop.domain.data import ResourceError, load_toml

FILE = "demo/names.toml"
_OTHER_SPELLING = 0.3
_OTHER_SURNAME = 0.1
_TRIES = 8


@dataclass(frozen=True, slots=True)
class Name:
    """One name: spellings in Latin, the usual first, and its local form."""

    spellings: tuple[str, ...]
    local: str

    def spelt(self, chance: Random, other: float = _OTHER_SPELLING) -> str:
        """The usual spelling, or with a share of `other` any of them."""
        if len(self.spellings) == 1 or chance.random() > other:
            return self.spellings[0]
        return chance.choice(self.spellings)


@dataclass(frozen=True, slots=True)
class Community:
    """People who share names and a language; `given` and `middle` are by sex: female, male."""

    key: str
    language: str
    given: tuple[tuple[Name, ...], tuple[Name, ...]]
    middle: tuple[tuple[Name, ...], tuple[Name, ...]]
    surname: tuple[Name, ...]


class Names:
    """All communities, and full names out of them."""

    def __init__(self) -> None:
        """Read the file. Raises ResourceError."""
        told = load_toml(FILE, "communities")["communities"]
        self.communities = tuple(_community(one) for one in told)
        self.community = Weighted(range(len(told)), [one["share"] for one in told])

    def surnames(self, community: int) -> int:
        """How many surnames a community has."""
        return len(self.communities[community].surname)

    def full_name(
        self, chance: Random, community: int, sex: int, surname: int, child: bool, taken: set[Name]
    ) -> tuple[str, str]:
        """Latin and local full name, no given name twice in a family (`taken`); grown people may have a middle name instead."""
        people = self.communities[community]
        given = next(
            (one for _ in range(_TRIES) if (one := chance.choice(people.given[sex])) not in taken), people.given[sex][0]
        )
        taken.add(given)
        parts = [given]
        middle = people.middle[sex]
        lot = chance.random()
        if middle and not child and lot < 0.42:
            parts.append(chance.choice(middle))
        if len(parts) == 1 or lot > 0.14:
            parts.append(people.surname[surname])
        spelt = [given.spelt(chance), *(part.spelt(chance, _OTHER_SURNAME) for part in parts[1:])]
        return " ".join(spelt), " ".join([part.local for part in parts])


def _community(told: dict[str, object]) -> Community:
    def both(key: str) -> tuple[tuple[Name, ...], tuple[Name, ...]]:
        prefix = "" if key == "given" else "middle_"
        return _names(told, f"{prefix}female"), _names(told, f"{prefix}male")

    return Community(str(told["key"]), str(told["language"]), both("given"), both("middle"), _names(told, "surname"))


def _names(told: dict[str, object], key: str) -> tuple[Name, ...]:
    listed = told.get(key)
    if not isinstance(listed, list):
        raise ResourceError(FILE, f"{told.get('key')}: {key} must be a list")
    return tuple(_name(text) for text in listed)


def _name(text: str) -> Name:
    spellings, found, local = text.partition(" = ")
    if not found or not local.strip():
        raise ResourceError(FILE, f"{text!r} lacks its local form")
    return Name(tuple(spelling.strip() for spelling in spellings.split("|")), local.strip())
