"""Goals of people whose condition stays, and how they go: most are asked about, some are forgotten, a few reached or given up."""

from __future__ import annotations

from random import Random

from hms_desktop.demo import census as c
from hms_desktop.demo.chance import Weighted
from hms_desktop.demo.chronic import Kind
from hms_desktop.demo.world import Person, Visit, World, is_sunday, iso, ms
from hms_desktop.domain.register.goals import ACTIVE, AT_LEAST, CANCELLED, COMPLETED, ReadyGoal, ready_goals
from hms_desktop.domain.register.observations import measures

_SHARE = 0.42
_SECOND_SHARE = 0.3
_LOOK_BACK = 330
_LEAST_DAYS = 10
_AGAINST = {
    "pressure": Weighted.of({"pressure": 40, "salt": 20, "walk": 20, "medicines": 20}),
    "sugar": Weighted.of({"hba1c": 35, "walk": 30, "sugar": 15, "medicines": 20}),
    "weight": Weighted.of({"medicines": 45, "walk": 35, "tobacco": 20}),
}
_STATUS = Weighted.of({ACTIVE: 84, COMPLETED: 11, CANCELLED: 5})
_CHANNEL = Weighted.of({"phone": 46, "clinic": 34, "whatsapp": 15, "home": 5})
_NOTES = Weighted.of({None: 84, "Feels better": 5, "Knee hurts": 3, "Festival at home": 4, "Ran out of medicine": 4})


class Goals:
    """Writes goals and check-ins of detailed people."""

    def __init__(self, world: World) -> None:
        self._chance: Random = world.chance("goals")
        self._today = world.census.today
        self._ready = {one.key: one for one in ready_goals()}
        self._coordinator = world.staff.coordinator
        self._ids, self._check_ids = world.ids("goal"), world.ids("goal check")
        self._goals = world.load.table(
            "goal",
            "id, patient_id, name, code, direction, target, second_target, started_on, due_on, every_days, status, "
            "status_on, staff_id",
        )
        self._checks = world.load.table(
            "goal_check",
            "id, patient_id, goal_id, checked_at, kept, value, second_value, channel, note, staff_id, voided",
        )

    def write(self, person: Person, kept: list[Kind], visits: list[Visit]) -> None:
        """Add one person's goals, agreed on at a visit of the last months."""
        if not kept or not person.active or not person.has(c.DETAILED):
            return
        chance = self._chance
        began = [visit.day for visit in visits if _LEAST_DAYS <= self._today - visit.day <= _LOOK_BACK]
        if not began or chance.random() > _SHARE:
            return
        wanted = {_AGAINST[kept[0].care].pick(chance)}
        if chance.random() < _SECOND_SHARE:
            wanted.add(_AGAINST[kept[-1].care].pick(chance))
        for key in sorted(wanted):
            self._goal(person, self._ready[key], chance.choice(began))

    def _goal(self, person: Person, goal: ReadyGoal, began: int) -> None:
        chance = self._chance
        status = _STATUS.pick(chance)
        ended = None if status == ACTIVE else chance.randint(began + 5, self._today - 1)
        wanted_by = began + 30 * chance.randint(3, 12) if chance.random() < 0.5 else None
        identity = self._ids.next()
        self._goals.add((
            identity, person.id, goal.name, goal.code, goal.direction, goal.target, goal.second_target, iso(began),
            iso(wanted_by) if wanted_by else None, goal.every, status, iso(ended) if ended else None, self._coordinator,
        ))  # fmt: skip
        asked, willing = chance.triangular(0.1, 1, 0.8), chance.triangular(0.3, 1, 0.75)
        day = began + goal.every
        while day < (ended or self._today):
            if not is_sunday(day) and chance.random() < asked:
                self._check(person, identity, goal, day, kept=chance.random() < willing)
            day += goal.every + chance.randint(-1, 2)

    def _check(self, person: Person, identity: bytes, goal: ReadyGoal, day: int, *, kept: bool) -> None:
        chance = self._chance
        value, second = self._numbers(goal, kept=kept)
        self._checks.add((
            self._check_ids.next(), person.id, identity, ms(day, 9 * 60 + chance.randrange(540)), kept, value, second,
            _CHANNEL.pick(chance), _NOTES.pick(chance), self._coordinator, False,
        ))  # fmt: skip

    def _numbers(self, goal: ReadyGoal, *, kept: bool) -> tuple[float | None, float | None]:
        """What was measured at home, now and then; on the good side of the target when the goal was kept."""
        chance = self._chance
        if goal.code is None or goal.target is None or chance.random() > 0.4:
            return None, None
        better = kept == (goal.direction == AT_LEAST)
        off = abs(chance.gauss(0, 0.06)) + 0.01
        digits = 0 if goal.target == int(goal.target) and measures()[goal.code].high > 50 else 1
        value = round(goal.target * (1 + off if better else 1 - off), digits)
        second = None if goal.second_target is None else round(goal.second_target * (1 + off if better else 1 - off))
        return value, second
