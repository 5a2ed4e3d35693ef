"""Visits of three years: fevers in the rains, coughs in winter, people who come once and people who come often."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from random import Random
from typing import NamedTuple

from hms_desktop.demo import census as c
from hms_desktop.demo.appointments import PastAppointments
from hms_desktop.demo.chance import Weighted
from hms_desktop.demo.quotas import AWAY_DAYS
from hms_desktop.demo.world import PAST_DAYS, Person, Visit, World, is_sunday, ms
from hms_desktop.domain.data import load_toml

_OFTEN = Weighted.of({0: 21, 1: 27, 2: 22, 3: 14, 4: 8, 5: 4, 6: 2, 8: 2})
_OFTEN_CHRONIC = Weighted.of({0: 60, 1: 30, 2: 10})
_OPENING = Weighted.of({9 * 60: 24, 10 * 60: 30, 11 * 60: 26, 12 * 60: 14, 17 * 60: 18, 18 * 60: 16})


class Planned(NamedTuple):
    """A visit to be: the day, what for, the fee in rupees."""

    day: int
    diagnosis: str
    fee: int


@lru_cache(maxsize=4000)
def _month(day: int) -> int:
    return date.fromordinal(day).month


def span(world: World, person: Person) -> tuple[int, int]:
    """First and last day on which a person can have come; empty when the first is after the last."""
    today = world.census.today
    last = min(today - 1, (person.left or today) - 1)
    if person.has(c.AWAY):
        last = min(last, today - AWAY_DAYS)
    return max(person.registered, today - PAST_DAYS), last


class Complaints:
    """Visits for what comes and goes, by season."""

    def __init__(self, world: World) -> None:
        self._chance: Random = world.chance("complaints")
        told = load_toml("demo/clinical.toml", "visits")["visits"]
        totals = [sum(one["months"][month] for one in told) for month in range(12)]
        self._keep = [total / max(totals) for total in totals]
        self._by_month = [
            Weighted([(one["diagnosis"], one["fee"]) for one in told], [one["months"][month] for one in told])
            for month in range(12)
        ]

    def plan(self, person: Person, first: int, last: int) -> list[Planned]:
        """The person's visits between two days."""
        if first > last:
            return []
        chance = self._chance
        wanted = (_OFTEN_CHRONIC if person.has(c.CHRONIC) else _OFTEN).pick(chance)
        days = [self._day(first, last) for _ in range(wanted)]
        if days and person.registered >= first and not person.has(c.CAMP_SOURCE):
            days[0] = first
        return [Planned(day, *self._by_month[_month(day) - 1].pick(chance)) for day in days]

    def _day(self, first: int, last: int) -> int:
        chance = self._chance
        while True:
            day = first + int(chance.random() * (last - first + 1))
            if chance.random() < self._keep[_month(day) - 1]:
                return day


class Encounters:
    """Writes planned visits, with the appointments some of them had."""

    def __init__(self, world: World, appointments: PastAppointments) -> None:
        self._world = world
        self._chance: Random = world.chance("encounters")
        self._notes = world.figures.manner.notes
        self._ids = world.ids("encounter")
        self._appointments = appointments
        self._table = world.load.table(
            "encounter", "id, patient_id, started_at, kind, diagnosis, amount_paise, clinician_id, appointment_id"
        )

    def write(self, person: Person, planned: list[Planned], first: int, last: int) -> list[Visit]:
        """Add the rows, one visit a day at most, none on Sundays; the visits in order."""
        chance, detailed = self._chance, person.has(c.DETAILED)
        written: list[Visit] = []
        previous = 0
        for day, diagnosis, fee in sorted(planned):
            open_day = _open_day(day, first, last)
            if open_day <= previous:
                continue
            previous = open_day
            at = ms(open_day, _OPENING.pick(chance) + int(chance.random() * 60))
            paise = 100 * max(0, fee + 50 * int(chance.triangular(-1, 5, 0)))
            clinician = chance.choice(self._world.staff.clinicians) if detailed else None
            visit = Visit(self._ids.next(), open_day, at)
            appointment = self._appointments.before(person, visit, diagnosis, clinician) if detailed else None
            kind = "video" if detailed and chance.random() < 0.03 else "clinic"
            note = diagnosis if chance.random() < self._notes else None
            self._table.add((visit.id, person.id, at, kind, note, paise, clinician, appointment))
            written.append(visit)
        return written


def _open_day(day: int, first: int, last: int) -> int:
    """The day itself, or one of the six days around a Sunday; never outside the span."""
    if not is_sunday(day):
        return day
    ahead = 1 + day // 7 % 6
    if day + ahead <= last:
        return day + ahead
    return max(first, day - 7 + ahead)
