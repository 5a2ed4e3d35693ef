"""Pregnancies, their visits and doses, and the doses of children."""

from __future__ import annotations

from random import Random

from hms_desktop.demo import census as c
from hms_desktop.demo.chronic import Measurements
from hms_desktop.demo.families import CHILD, FEMALE
from hms_desktop.demo.visits import Planned
from hms_desktop.demo.world import Person, Visit, World, iso
from hms_desktop.domain.data import load_toml

_TERM_DAYS = 280
_RISKS = ("Haemoglobin below 7", "Pressure above 140/90", "Earlier caesarean", "Age under 19 or over 35", "Twins")
_NO_CARD = 0.06
_DROPS_OUT = 0.2
_MISSED = 0.02
_LATE_DAYS = 5 * 366


class Pregnancies:
    """Ongoing pregnancies, and the last one of mothers with small children."""

    def __init__(self, world: World, measurements: Measurements) -> None:
        self._chance: Random = world.chance("pregnancies")
        self._ids = world.ids("pregnancy")
        self._today = world.census.today
        self._measurements = measurements
        self._births = _youngest_children(world)
        self._table = world.load.table(
            "pregnancy", "id, patient_id, last_period_on, due_on, status, ended_on, high_risk"
        )

    def plan(self, person: Person, first: int, last: int) -> list[Planned]:
        """Add the rows of a woman; the visits of an ongoing pregnancy, about monthly from the second month."""
        if person.sex != FEMALE:
            return []
        if person.has(c.PREGNANT):
            return self._ongoing(person, first, last)
        born = self._births.get(person.number)
        if born is not None and person.has(c.DETAILED):
            period = born - _TERM_DAYS + self._chance.randint(-14, 9)
            self._table.add((
                self._ids.next(), person.id, iso(period), iso(period + _TERM_DAYS), "delivered", iso(born), None,
            ))  # fmt: skip
        return []

    def _ongoing(self, person: Person, first: int, last: int) -> list[Planned]:
        chance = self._chance
        period = self._today - chance.randint(45, 262)
        risk = chance.choice(_RISKS) if chance.random() < 0.13 else None
        self._table.add((self._ids.next(), person.id, iso(period), iso(period + _TERM_DAYS), "ongoing", None, risk))
        planned = []
        day = period + chance.randint(38, 95)
        while day <= last:
            if day >= first:
                planned.append(Planned(day, "Pregnancy check", 200))
            day += chance.randint(24, 44)
        return planned

    def measure(self, person: Person, visits: list[Visit]) -> None:
        """Pressure, weight and haemoglobin at the visits of an ongoing pregnancy."""
        if not person.has(c.PREGNANT) or not person.has(c.DETAILED):
            return
        chance = self._chance
        weight, blood = chance.triangular(42, 70, 52), chance.triangular(8.0, 12.8, 10.9)
        for place, visit in enumerate(visits[-6:]):
            top = round(chance.gauss(112, 9))
            self._measurements.single(person, visit, "pressure", top, round(top * 0.63))
            self._measurements.single(person, visit, "weight", round(weight + 1.6 * place, 1))
            if place % 2 == 0:
                self._measurements.single(person, visit, "haemoglobin", round(blood + 0.15 * place, 1))


class Doses:
    """Doses of detailed children under six and of pregnant women; some stop half-way, some have no card at all."""

    def __init__(self, world: World) -> None:
        self._chance: Random = world.chance("doses")
        self._ids = world.ids("immunization")
        self._today = world.census.today
        self._visits = [(one["day"], one["doses"]) for one in load_toml("demo/doses.toml", "visits")["visits"]]
        self._table = world.load.table("immunization", "id, patient_id, dose, given_on, place, staff_id")
        self._nurse = world.staff.coordinator

    def write(self, person: Person) -> None:
        """Add the doses of one person."""
        if not person.has(c.DETAILED):
            return
        if person.has(c.PREGNANT) and person.active:
            self._mother(person)
        elif self._today - person.birth < _LATE_DAYS + 400 and person.active:
            self._child(person)

    def _child(self, person: Person) -> None:
        chance = self._chance
        if chance.random() < _NO_CARD:
            return
        given_until = chance.randint(1, len(self._visits) - 1) if chance.random() < _DROPS_OUT else len(self._visits)
        behind = 0
        missed: set[str] = set()
        for day, doses in self._visits[:given_until]:
            behind += int(chance.expovariate(0.22)) if day else 0
            given = person.birth + day + behind
            if given >= self._today:
                return
            place = "Birth hospital" if day == 0 else "Clinic" if given >= person.registered else "Anganwadi"
            for dose in doses:
                if chance.random() < _MISSED:
                    missed.add(_series(dose))
                elif day == 0 or _series(dose) not in missed:
                    self._add(person, dose, given, place)

    def _mother(self, person: Person) -> None:
        chance = self._chance
        first = max(person.registered, self._today - chance.randint(5, 170))
        if first < self._today and chance.random() < 0.85:
            self._add(person, "TDP1", first, "Clinic")
            if first + 30 < self._today and chance.random() < 0.8:
                self._add(person, "TDP2", first + 30, "Clinic")

    def _add(self, person: Person, dose: str, day: int, place: str) -> None:
        nurse = self._nurse if place == "Clinic" else None
        self._table.add((self._ids.next(), person.id, dose, iso(day), place, nurse))


def _series(dose: str) -> str:
    """The vaccine of a dose, whose later doses are not given once one was missed; DPT goes on from Penta."""
    vaccine = dose.rstrip("0123456789").removesuffix("B")
    return "PENTA" if vaccine == "DPT" else vaccine


def _youngest_children(world: World) -> dict[int, int]:
    """Birth day of the youngest child under five by the mother's number."""
    census = world.census
    found: dict[int, int] = {}
    for child, mother in enumerate(census.mother):
        small = mother >= 0 and census.role[child] == CHILD and census.today - census.birth[child] < _LATE_DAYS
        if small:
            found[mother] = max(found.get(mother, 0), census.birth[child])
    return found
