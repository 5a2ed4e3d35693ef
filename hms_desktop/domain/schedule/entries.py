"""What a person will be called for, in dates alone: its state on any later day follows from them while the facts stay.

An entry is due from `due_on`, overdue from `overdue_on`, and called for until `ends_on`, its last day. What the schedule adds
by itself on a later day (a dose instead of one that has become impossible, the outcome of a pregnancy that should be
over) is not foretold: `services/preventive/following.py` asks again on the days named here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, lru_cache

from hms_desktop.domain.schedule.antenatal import antenatal_schedule
from hms_desktop.domain.schedule.due import DueKind, DueStatus, ScheduleItem
from hms_desktop.domain.schedule.period import Period
from hms_desktop.domain.schedule.standing import Given, person_of, standings
from hms_desktop.domain.schedule.uip import immunization_schedule

FARTHEST = timedelta(days=366)  # that a list looks ahead at most
SINCE_EVER = date(1, 1, 1)  # due, and nobody knows since when
_PENDING = frozenset({DueStatus.OVERDUE, DueStatus.DUE, DueStatus.NOT_YET})
_BIRTH = Period()
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing a person is called for; without `overdue_on` it never becomes overdue, without `ends_on` it stays."""

    kind: DueKind
    code: str
    due_on: date
    overdue_on: date | None
    ends_on: date | None

    def status(self, on: date) -> DueStatus | None:
        """Where it stands on a day; None when it is called for no more."""
        if self.ends_on is not None and on > self.ends_on:
            return None
        if on < self.due_on:
            return DueStatus.NOT_YET
        return DueStatus.OVERDUE if self.overdue_on is not None and on >= self.overdue_on else DueStatus.DUE


def dose_entries(birth: date, sex: str, given: Iterable[Given], on: date) -> tuple[Entry, ...]:
    """Doses of a child or young person that wait for no other dose, until the end of the age of their list.

    A dose that only its age makes due farther ahead than lists look is left out until then: see `ages_to_come`.
    """
    card = tuple(given)
    return tuple(_dose_entries(birth, sex, card, on)) if card else without_card(birth, sex, on)


@lru_cache(maxsize=16_384)
def without_card(birth: date, sex: str, on: date) -> tuple[Entry, ...]:
    """The same for those without any dose, who are many: worked out once for all who were born on a day."""
    return tuple(_dose_entries(birth, sex, (), on))


def _dose_entries(birth: date, sex: str, card: Iterable[Given], on: date) -> Iterator[Entry]:
    schedule, far = immunization_schedule(), on + FARTHEST
    for one in standings(schedule, person_of(birth, sex, card, on)).values():
        if one.waits or one.recommended is None or one.dose.pregnancy:
            continue
        if one.recommended > far and one.recommended == one.dose.due_from.after(birth):
            continue
        kind = one.dose.kind
        too_old = schedule.ends[kind].after(birth)
        if on < too_old:
            closes = too_old if one.closes_on is None else min(one.closes_on, too_old)
            yield Entry(kind, one.dose.code, one.recommended, one.overdue_on, closes - _DAY)


@cache
def ages_to_come() -> tuple[tuple[Period, timedelta], ...]:
    """Ages at which the calendar alone adds an entry, each with how long before: those of doses far ahead, and birth."""
    some_day = date(2023, 1, 1)
    ages = {dose.due_from for dose in immunization_schedule().doses if not dose.pregnancy}
    far = sorted(
        (age for age in ages if age.after(some_day) - some_day >= FARTHEST), key=lambda one: one.after(some_day)
    )
    return ((_BIRTH, timedelta()), *((age, FARTHEST) for age in far))


def births_turning(age: Period, before: timedelta, since: date, today: date) -> tuple[date, date]:
    """First and last birth whose `age` less `before` lies after `since`, up to `today`; the first may be after the last."""
    return age.latest_start(since + before) + _DAY, age.latest_start(today + before)


def item_entries(items: Sequence[ScheduleItem], over: date | None = None) -> tuple[Entry, ...]:
    """Entries of check-ups and measurements; all end before the day `over`."""
    return tuple(
        Entry(item.kind, item.code, item.recommended if item.dated else SINCE_EVER, item.overdue_on, _last(item, over))
        for item in items
        if item.status in _PENDING and item.waits_for is None and item.recommended is not None
    )


def _last(item: ScheduleItem, over: date | None) -> date | None:
    known = [day for day in (item.closes_on, over) if day is not None]
    return min(known) - _DAY if known else None


def longest_pregnancy() -> timedelta:
    """How long after the last period only the outcome is asked for."""
    return timedelta(weeks=antenatal_schedule().longest)


def pregnancy_entries(items: Sequence[ScheduleItem], last_period_on: date | None, on: date) -> tuple[Entry, ...]:
    """Entries of an ongoing pregnancy; check-ups and doses end when only its outcome is asked for."""
    over = None if last_period_on is None else last_period_on + longest_pregnancy()
    return item_entries(items, over if over is not None and on < over else None)
