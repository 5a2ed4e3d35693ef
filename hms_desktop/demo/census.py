"""Everybody in a few numbers each: who they are and what is true of them, before any row is written.

A million people take some forty bytes each in flat arrays; the rows are made from them one person at a time.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from datetime import date
from random import Random

from hms_desktop.demo import families
from hms_desktop.demo.figures import MARGIN_DAYS
from hms_desktop.demo.names import Names
from hms_desktop.demo.places import CampCalendar, Places

ACTIVE, DECEASED, MOVED = range(3)
STATUSES = ("active", "deceased", "moved")
CHRONIC, AWAY, PREGNANT, EMPLOYED, BENEFICIARY, CAMP_SOURCE, DETAILED = (1 << n for n in range(7))
_OPEN_DAYS = 5 * 365


def years_before(day: date, years: int) -> int:
    """The ordinal of the same calendar day some years ago (1 March for 29 February)."""
    try:
        return day.replace(year=day.year - years).toordinal()
    except ValueError:
        return date(day.year - years, 3, 1).toordinal()


@dataclass(slots=True)
class Census:
    """People by number, in the order in which they registered; days are ordinals of `datetime.date`."""

    as_of: date
    birth: array[int] = field(default_factory=lambda: array("i"))
    sex: bytearray = field(default_factory=bytearray)
    role: bytearray = field(default_factory=bytearray)
    family: array[int] = field(default_factory=lambda: array("i"))
    mother: array[int] = field(default_factory=lambda: array("i"))
    registered: array[int] = field(default_factory=lambda: array("i"))
    status: bytearray = field(default_factory=bytearray)
    flags: bytearray = field(default_factory=bytearray)
    family_size: bytearray = field(default_factory=bytearray)
    family_village: bytearray = field(default_factory=bytearray)
    family_community: bytearray = field(default_factory=bytearray)
    family_surname: array[int] = field(default_factory=lambda: array("H"))

    def __len__(self) -> int:
        return len(self.birth)

    @property
    def today(self) -> int:
        """The ordinal of the day the clinic is built for."""
        return self.as_of.toordinal()

    def age(self, person: int) -> float:
        """Age in years, to about a day."""
        return (self.today - self.birth[person]) / families.YEAR

    def place(self, person: int) -> int:
        """Number of the village the person lives in."""
        return self.family_village[self.family[person]]

    def told_birth(self, person: int) -> int | None:
        """The birth day made from the age told at registration, or None where it would change who is two or sixty."""
        told = date.fromordinal(self.registered[person])
        birth = self.birth[person]
        born = date.fromordinal(birth)
        years = told.year - born.year - ((told.month, told.day) < (born.month, born.day))
        guess = years_before(told, years)
        same = all(
            (guess < first) == (birth < first) and not first <= guess <= last for first, last in edges(self.as_of)
        )
        return guess if same else None


def take_census(chance: Random, size: int, as_of: date, places: Places, camps: CampCalendar, names: Names) -> Census:
    """Families until there are `size` people, then everybody in the order of registration."""
    census = Census(as_of)
    while len(census) < size:
        _add_family(census, chance, size - len(census), places, camps, names.community.pick(chance), names)
    _sort_by_registration(census)
    return census


def _add_family(
    census: Census, chance: Random, room: int, places: Places, camps: CampCalendar, community: int, names: Names
) -> None:
    members = families.make_family(chance)[:room]
    village = places.village.pick(chance)
    day, through_camp = _first_day(census, chance, village, camps)
    first, number = len(census), len(census.family_size)
    census.family_size.append(len(members))
    census.family_village.append(village)
    census.family_community.append(community)
    census.family_surname.append(int(chance.random() * names.surnames(community)))
    for member in members:
        birth = _clear_of_edges(census, census.today - member.age)
        census.birth.append(birth)
        census.sex.append(member.sex)
        census.role.append(member.role)
        census.family.append(number)
        census.mother.append(first + member.mother if member.mother >= 0 else -1)
        born_later = birth > day
        census.registered.append(min(census.today, birth + chance.randint(0, 40)) if born_later else day)
        census.status.append(ACTIVE)
        census.flags.append(CAMP_SOURCE if through_camp and not born_later else 0)


def _first_day(census: Census, chance: Random, village: int, camps: CampCalendar) -> tuple[int, bool]:
    """The day a family first came, more often lately; half of those from villages came through a camp."""
    day = census.today - int(_OPEN_DAYS * chance.random() ** 1.25)
    if chance.random() < 0.5:
        camp = camps.last_before(village, day)
        if camp is not None:
            return camp, True
    return day - (1 + day // 7 % 6 if day % 7 == 0 else 0), False


def edges(as_of: date) -> tuple[tuple[int, int], ...]:
    """Spans of birth days (first, last) that nobody may have: they would turn two or sixty within the margin."""
    return tuple((years_before(as_of, years) - 3, years_before(as_of, years) + MARGIN_DAYS + 3) for years in (2, 60))


def _clear_of_edges(census: Census, birth: int) -> int:
    for first, last in edges(census.as_of):
        if first <= birth <= last:
            return last + 1 + (birth - first) % 40
    return birth


def _sort_by_registration(census: Census) -> None:
    order = sorted(range(len(census)), key=census.registered.__getitem__)
    place = array("i", bytes(4 * len(order)))
    for new, old in enumerate(order):
        place[old] = new
    for name in ("birth", "family", "registered"):
        values = getattr(census, name)
        setattr(census, name, array("i", map(values.__getitem__, order)))
    census.mother = array("i", (place[m] if (m := census.mother[old]) >= 0 else -1 for old in order))
    for name in ("sex", "role", "status", "flags"):
        values = getattr(census, name)
        setattr(census, name, bytearray(map(values.__getitem__, order)))
