"""Appointments: those behind past visits, those that were missed, today's full list and the coming two weeks."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from hms_desktop.demo import census as c
from hms_desktop.demo.world import Person, Visit, World, is_sunday, ms

_COLUMNS = (
    "id, patient_id, clinician_id, starts_at, minutes, kind, reason, status, status_at, cancel_reason, note, booked_at,"
    " video_room"
)
_LOOK_BACK = 400
_SLOT = 15
_NOW = 11 * 60 + 30
_MORNING = tuple(range(9 * 60, 13 * 60, _SLOT))
_EVENING = tuple(range(17 * 60, 19 * 60, _SLOT))
_REASONS = (
    "Follow-up",
    "Pressure check",
    "Sugar check",
    "Fever",
    "Cough",
    "Pregnancy check",
    "Vaccination",
    "Report to show",
    "Check-up",
)
_WHY = ("Patient asked for another day", "Patient travelled", "Doctor away", "Festival at home")
_COMING_DAYS = 14
_MINUTE_MS = 60_000
_DAY_MS = 24 * 60 * _MINUTE_MS


class PastAppointments:
    """Appointments of detailed people in the last year: kept ones lead to their visit, others were missed or cancelled."""

    def __init__(self, world: World) -> None:
        self._today = world.census.today
        self._chance: Random = world.chance("appointments")
        self._ids = world.ids("appointment")
        self._table = world.load.table("appointment", _COLUMNS)

    def before(self, person: Person, visit: Visit, reason: str, clinician: bytes | None) -> bytes | None:
        """The appointment a visit had, or None; now and then one before it that came to nothing."""
        chance = self._chance
        if visit.day < self._today - _LOOK_BACK or chance.random() > 0.42:
            return None
        if chance.random() < 0.2:
            self._missed(person, visit, clinician)
        at = visit.at // (_SLOT * _MINUTE_MS) * _SLOT * _MINUTE_MS
        identity = self._ids.next()
        booked = at - chance.randint(1, 12) * _DAY_MS
        self._table.add((
            identity, person.id, clinician, at, _SLOT, "clinic", reason, "completed", visit.at + 20 * _MINUTE_MS, None, None,
            booked, None,
        ))  # fmt: skip
        return identity

    def _missed(self, person: Person, visit: Visit, clinician: bytes | None) -> None:
        chance = self._chance
        at = visit.at // (_SLOT * _MINUTE_MS) * _SLOT * _MINUTE_MS - chance.randint(1, 9) * _DAY_MS
        status = "no-show" if chance.random() < 0.62 else "cancelled"
        why = chance.choice(_WHY) if status == "cancelled" else None
        since = at + 60 * _MINUTE_MS if status == "no-show" else at - 5 * 60 * _MINUTE_MS
        self._table.add((
            self._ids.next(), person.id, clinician, at, _SLOT, "clinic", "Follow-up", status, since, why, None, at - 6 * _DAY_MS,
            None,
        ))  # fmt: skip


def write_list(world: World, people: list[bytes]) -> None:
    """Today's list as it stands at half past eleven, and what is booked for the next fourteen days."""
    chance = world.chance("list")
    today = world.census.today
    days = [today, *(day for day in range(today + 1, today + 1 + _COMING_DAYS) if not is_sunday(day))]
    booked = _Booking(world, chance, people)
    for distance, day in enumerate(days):
        booked.day(day, 0.92 if distance == 0 else max(0.12, 0.62 - 0.045 * distance), is_today=distance == 0)
    booked.missed_lately(world.chance("missed lately"))


class _Booking:
    def __init__(self, world: World, chance: Random, people: list[bytes]) -> None:
        self._world, self._chance, self._people = world, chance, people
        self._ids = world.ids("booking")
        self._rooms = world.chance("video rooms")
        self._visit_ids = world.ids("visit today")
        self._table = world.load.table("appointment", _COLUMNS)
        self._visits = world.load.table(
            "encounter", "id, patient_id, started_at, kind, diagnosis, amount_paise, clinician_id, appointment_id"
        )
        self._queue = _who_comes(world, chance)

    def day(self, day: int, share: float, *, is_today: bool) -> None:
        """Fill one day's slots for every clinician."""
        for clinician in self._world.staff.clinicians:
            for minute in _MORNING + _EVENING:
                if self._queue and self._chance.random() < share:
                    self._book(day, minute, clinician, self._people[self._queue.pop()], is_today=is_today)

    def missed_lately(self, chance: Random) -> None:
        """Some of those who are not on the list had an appointment in the last days and stayed away."""
        today = self._world.census.today
        for person in self._queue[: len(self._queue) // 4]:
            day = today - chance.randint(1, 12)
            if not is_sunday(day):
                at = ms(day, chance.choice(_MORNING))
                self._table.add((
                    self._ids.next(), self._people[person], chance.choice(self._world.staff.clinicians), at, _SLOT, "clinic",
                    chance.choice(_REASONS), "no-show", at + 60 * _MINUTE_MS, None, None, at - 6 * _DAY_MS, None,
                ))  # fmt: skip

    def _book(self, day: int, minute: int, clinician: bytes, person: bytes, *, is_today: bool) -> None:
        chance = self._chance
        status = self._status(minute) if is_today else "booked"
        at = ms(day, minute)
        identity = self._ids.next()
        kind = "video" if chance.random() < 0.05 else "clinic"
        since = None if status == "booked" else at + (8 if status == "checked-in" else 25) * _MINUTE_MS
        reason = chance.choice(_REASONS)
        booked = (
            ms(self._world.census.today, 0) - chance.randint(1, 9) * _DAY_MS + chance.randint(540, 1100) * _MINUTE_MS
        )
        self._table.add((
            identity, person, clinician, at, _SLOT, kind, reason, status, since,
            chance.choice(_WHY) if status == "cancelled" else None, None, booked, self._room(kind),
        ))  # fmt: skip
        if status == "completed":
            paise = 100 * (250 + 50 * chance.randrange(5))
            self._visits.add((self._visit_ids.next(), person, at, "clinic", reason, paise, clinician, identity))

    def _room(self, kind: str) -> str | None:
        return f"hms-demo-{self._rooms.getrandbits(128):032x}" if kind == "video" else None

    def _status(self, minute: int) -> str:
        lot = self._chance.random()
        if minute > _NOW:
            return "cancelled" if lot < 0.05 else "booked"
        if minute > _NOW - 40:
            return "checked-in" if lot < 0.8 else "booked"
        return "completed" if lot < 0.82 else "no-show" if lot < 0.94 else "cancelled"


def _who_comes(world: World, chance: Random) -> list[int]:
    """People for the list: known ones with a reason to come, none of those who stay away."""
    census = world.census
    wanted = min(900, len(census) // 10)
    fitting: Sequence[int] = [
        person
        for person in range(len(census))
        if census.status[person] == c.ACTIVE
        and not census.flags[person] & c.AWAY
        and (census.flags[person] & (c.CHRONIC | c.PREGNANT) or person % 9 == 0)
    ]
    return chance.sample(fitting, min(wanted, len(fitting)))
