"""Calls of the last months to people who stayed away, and what came of them."""

from __future__ import annotations

from random import Random

from hms_desktop.demo import census as c
from hms_desktop.demo.chance import Weighted
from hms_desktop.demo.world import Person, Visit, World, is_sunday, iso, ms

_SHARE = {"away": 0.55, "gone": 0.3, "chronic": 0.05}
_LOOK_BACK = 90
_AFTER_VISIT = 30
_OUTCOME = Weighted.of({"agreed": 30, "later": 16, "no-answer": 38, "settled": 8, "removed": 8})
_REASON = Weighted.of({"not-responding": 30, "refused": 22, "private": 22, "transferred": 12, "other": 14})
_ABOUT = Weighted.of({"lapsed": 60, "missed-appointment": 25, "test-due": 15})
_NOTES = {
    "agreed": ("Comes on Monday", "Daughter brings her", "After the harvest", "अगले हफ्ते आएँगे"),
    "later": ("At work, call in the evening", "Out of station", "शाम को फोन करें"),
    "removed": ("Goes to the district hospital", "Daughter answered", "Does not want to travel"),
}
_NOTE_SHARE = 0.4


class Calls:
    """Writes calls to detailed people, one to three each."""

    def __init__(self, world: World) -> None:
        self._chance: Random = world.chance("calls")
        self._today = world.census.today
        self._callers = (world.staff.outreach, world.staff.coordinator)
        self._ids = world.ids("call")
        self._table = world.load.table(
            "call", "id, patient_id, called_at, staff_id, outcome, reason, remind_on, note, about, voided"
        )

    def write(self, person: Person, visits: list[Visit]) -> None:
        """Add the calls one person got: since the last visit, until somebody agreed or is not to be called any more."""
        if not person.has(c.DETAILED):
            return
        chance = self._chance
        if not person.active:
            if person.status == c.MOVED and person.left and chance.random() < _SHARE["gone"]:
                self._add(person, person.left, "removed", "moved")
            return
        share = _SHARE["away"] if person.has(c.AWAY) else _SHARE["chronic"] if person.has(c.CHRONIC) else 0
        if chance.random() >= share:
            return
        last = visits[-1].day if visits else person.registered
        day = max(last + _AFTER_VISIT, self._today - chance.randint(10, _LOOK_BACK))
        while day < self._today:
            outcome = _OUTCOME.pick(chance)
            if not is_sunday(day):
                self._add(person, day, outcome, _REASON.pick(chance) if outcome == "removed" else None)
            if outcome in ("agreed", "settled", "removed"):
                return
            day += chance.randint(2, 9)

    def _add(self, person: Person, day: int, outcome: str, reason: str | None) -> None:
        chance = self._chance
        note = chance.choice(_NOTES[outcome]) if outcome in _NOTES and chance.random() < _NOTE_SHARE else None
        remind = iso(day + chance.randint(1, 7)) if outcome == "later" else None
        self._table.add((
            self._ids.next(), person.id, ms(day, 10 * 60 + chance.randrange(450)), chance.choice(self._callers), outcome,
            reason, remind, note, _ABOUT.pick(chance), False,
        ))  # fmt: skip
