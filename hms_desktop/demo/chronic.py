"""People with conditions that stay: what they have, when they come, and how their numbers go."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from hms_desktop.demo import census as c
from hms_desktop.demo.chance import Weighted
from hms_desktop.demo.families import FEMALE, YEAR
from hms_desktop.demo.visits import Planned
from hms_desktop.demo.world import Person, Visit, World, iso
from hms_desktop.domain.data import load_toml

_RECENT_DAYS = 80
_LONGEST_GAP = 95
_OTHER_SHARE = 0.07
_SECOND_SHARE = 0.3
_LAB_DAYS = 100
_TRIES = 12


@dataclass(frozen=True, slots=True)
class Kind:
    """A condition that stays: its code and name, from which age, what is measured, and usual days between visits."""

    code: str
    name: str
    from_age: int
    care: str
    every: int


class Conditions:
    """Conditions of everybody, and the visits of those whose condition stays."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._chance: Random = world.chance("conditions")
        self._pace = world.figures.manner.pace
        self._ids = world.ids("condition")
        self._table = world.load.table("condition", "id, patient_id, code, name, onset_on, status")
        told = load_toml("demo/clinical.toml", "chronic", "other")
        self._chronic = _weighted(told["chronic"])
        self._other = _weighted(told["other"])

    def write(self, person: Person) -> list[Kind]:
        """Add the rows; the conditions that stay."""
        kept: list[Kind] = []
        if person.has(c.CHRONIC):
            kept.append(self._fitting(self._chronic, person) or _ASTHMA)
            if self._chance.random() < _SECOND_SHARE and person.age > 30:
                second = self._fitting(self._chronic, person) or _ASTHMA
                kept += [second] if second.code[:2] != kept[0].code[:2] else []
            for one in kept:
                self._add(person, one, "active")
        if person.has(c.DETAILED) and self._chance.random() < _OTHER_SHARE:
            other = self._fitting(self._other, person)
            if other is not None:
                over = other.code == "A15" or self._chance.random() < 0.2
                self._add(person, other, "resolved" if over else "active")
        return kept

    def plan(self, person: Person, kept: list[Kind], first: int, last: int) -> list[Planned]:
        """Visits every 30 to 95 days back from the last one, which is recent unless the person stays away."""
        if not kept or first > last:
            return []
        chance = self._chance
        every = min(one.every for one in kept)
        day = max(first, last - int(chance.random() * (500 if person.has(c.AWAY) else _RECENT_DAYS)))
        planned = []
        while day >= first:
            one = kept[0] if len(kept) == 1 or chance.random() < 0.7 else kept[1]
            planned.append(Planned(day, f"{one.name}, follow-up", 300))
            day -= min(_LONGEST_GAP, max(25, int(every * self._pace * chance.triangular(0.7, 2.1, 1.1))))
        return planned

    def _fitting(self, table: Weighted[Kind], person: Person) -> Kind | None:
        for _ in range(_TRIES):
            one = table.pick(self._chance)
            if person.age >= one.from_age:
                return one
        return None

    def _add(self, person: Person, one: Kind, status: str) -> None:
        known = person.age - one.from_age
        years = min(self._chance.expovariate(0.2), known) if known > 0 else 0
        onset = max(person.birth, self._world.census.today - 200 - int(years * YEAR))
        self._table.add((self._ids.next(), person.id, one.code, one.name, iso(onset), status))


_ASTHMA = Kind("J45", "Asthma", 0, "weight", 60)


def _weighted(told: list[dict[str, object]]) -> Weighted[Kind]:
    kinds = [
        Kind(
            str(o["code"]), str(o["name"]), int(str(o["from_age"])), str(o.get("care", "")), int(str(o.get("every", 0)))
        )
        for o in told
    ]
    return Weighted(kinds, [float(str(one["weight"])) for one in told])


class Measurements:
    """What is measured at chronic visits: pressure, sugar, HbA1c, weight, each with its own slow trend."""

    def __init__(self, world: World) -> None:
        self._chance: Random = world.chance("measurements")
        self._ids = world.ids("observation")
        codes = load_toml("demo/clinical.toml", "observations")["observations"]
        self._code = {key: (one["code"], one["unit"]) for key, one in codes.items()}
        self._nurse = world.staff.receptionists[0]
        self._table = world.load.table(
            "observation", "id, patient_id, code, value, second_value, unit, taken_at, encounter_id, staff_id"
        )

    def write(self, person: Person, kept: list[Kind], visits: list[Visit]) -> None:
        """Add the measurements of a detailed person's visits; treatment helps most, not all."""
        if not kept or not person.has(c.DETAILED):
            return
        cares = {one.care for one in kept}
        chance = self._chance
        better = chance.random() < 0.68
        pressure = chance.triangular(138, 178, 150) if "pressure" in cares else chance.triangular(108, 142, 124)
        sugar, weight = chance.triangular(6.6, 11.5, 8.0), _weight(person, chance)
        lab = 0
        for place, visit in enumerate(visits):
            share = place / max(1, len(visits) - 1) * (1 if better else -0.25)
            if person.age > 15:
                top = pressure - share * 0.16 * (pressure - 90) + chance.gauss(0, 6)
                self._add(person, visit, "pressure", round(top), round(top * 0.6 + chance.gauss(0, 4)))
            if "sugar" in cares:
                level = sugar - share * 0.35 * (sugar - 5)
                self._add(person, visit, "sugar", round(max(62, (level * 28.7 - 46.7) * chance.uniform(0.82, 1.12))))
                if visit.day - lab >= _LAB_DAYS:
                    lab = visit.day
                    self._add(person, visit, "hba1c", round(max(4.8, level + chance.gauss(0, 0.2)), 1))
            if place % 3 == 0:
                self._add(person, visit, "weight", round(weight + share * chance.uniform(-2.5, 0.5), 1))

    def single(self, person: Person, visit: Visit, what: str, value: float, second: float | None = None) -> None:
        """Add one measurement by another part of the demo."""
        self._add(person, visit, what, value, second)

    def _add(self, person: Person, visit: Visit, what: str, value: float, second: float | None = None) -> None:
        code, unit = self._code[what]
        self._table.add((
            self._ids.next(), person.id, code, float(value), None if second is None else float(second), unit, visit.at,
            visit.id, self._nurse,
        ))  # fmt: skip


def _weight(person: Person, chance: Random) -> float:
    if person.age < 15:
        return 3.2 + person.age * 2.4 + chance.gauss(0, 1)
    return chance.triangular(40, 88, 56 if person.sex == FEMALE else 64)
