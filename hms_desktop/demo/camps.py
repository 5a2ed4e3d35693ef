"""Camps of three years in every village, and who came."""

from __future__ import annotations

from random import Random

from hms_desktop.demo import census as c
from hms_desktop.demo.chance import Weighted
from hms_desktop.demo.world import Person, World, iso, ms

_KINDS = Weighted.of({"general": 40, "ncd": 25, "eye": 12, "maternal-child": 13, "dental": 10})
_TITLES = {
    "general": "General health camp", "ncd": "Pressure and sugar camp", "eye": "Eye camp",
    "maternal-child": "Mother and child camp", "dental": "Dental camp",
}  # fmt: skip
_SERVICES = {
    "general": "Consultation, pressure, sugar", "ncd": "Pressure, sugar, weight", "eye": "Eye test",
    "maternal-child": "Check-up, weight, doses", "dental": "Dental check-up",
}  # fmt: skip
_REFERRED = ("High blood pressure", "High sugar", "Cataract", "Anaemia", "Tooth decay", "Pregnancy care")
_AGAIN = 0.3
_MOST_VISITS = 4


class Camps:
    """Writes the camps at once, then each beneficiary's attendance."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._chance: Random = world.chance("camp visits")
        self._ids = world.ids("attendance")
        self._camps: dict[tuple[int, int], tuple[bytes, str]] = {}
        self._table = world.load.table(
            "camp_attendance", "id, camp_id, patient_id, attended_at, services, referred, recorded_by"
        )
        self._write_camps(world.chance("camps"))

    def _write_camps(self, chance: Random) -> None:
        world = self._world
        ids = world.ids("camp")
        per_camp = max(8, world.figures.beneficiaries // 300)
        table = world.load.table(
            "camp", "id, name, village, district, held_on, kind, target, sponsor, budget_paise, status, note"
        )
        held = [(day, village, "closed") for village, days in enumerate(world.calendar.days) for day in days]
        today = world.census.today
        coming = [(today + 4 + 5 * place, village, "planned") for place, village in enumerate(world.calendar.coming)]
        for day, village, status in sorted([*held, *coming]):
            kind = _KINDS.pick(chance)
            place = world.places.villages[village].name
            identity = ids.next()
            self._camps[village, day] = (identity, kind)
            sponsor = chance.choice(world.places.sponsors) if chance.random() < 0.55 else None
            target = 10 * max(1, round(per_camp * chance.uniform(0.8, 1.6) / 10))
            table.add((
                identity, f"{_TITLES[kind]}, {place}", place, world.places.district, iso(day), kind, target, sponsor,
                100 * target * chance.randint(60, 240), status, None,
            ))  # fmt: skip

    def write(self, person: Person) -> None:
        """Add the camps a beneficiary came to: the first after registration, or another, and some came again."""
        if not person.has(c.BENEFICIARY):
            return
        chance = self._chance
        days = self._world.calendar.since(person.place, person.registered)
        visited = [days[0] if person.has(c.CAMP_SOURCE) else chance.choice(days)]
        while person.has(c.DETAILED) and len(visited) < _MOST_VISITS and chance.random() < _AGAIN:
            visited.append(chance.choice(days))
        for day in sorted(set(visited)):
            self._add(person, day)

    def _add(self, person: Person, day: int) -> None:
        chance, detailed = self._chance, person.has(c.DETAILED)
        camp, kind = self._camps[person.place, day]
        at = ms(day, 600 + int(chance.random() * 300))
        referred = chance.choice(_REFERRED) if detailed and chance.random() < 0.08 else None
        services = _SERVICES[kind] if detailed else None
        recorded_by = self._world.staff.volunteer if detailed else None
        self._table.add((self._ids.next(), camp, person.id, at, services, referred, recorded_by))
