"""Where each dose of the immunization schedule stands for one person: the law, in dates. `forecast` tells the reasons."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from hms_desktop.domain.schedule.due import DueStatus, pending_status
from hms_desktop.domain.schedule.uip import Dose, Schedule

Given = tuple[str, date]
_DAY = timedelta(days=1)


class Closing(enum.StrEnum):
    """Why a dose is given no more."""

    LATER_GIVEN = "later-given"
    NOT_CALLED_BACK = "not-called-back"
    SERIES_CLOSED = "series-closed"
    TOO_OLD = "too-old"


@dataclass(slots=True)
class Standing:
    """One dose of one person on a day.

    `assumed_on` is when it was, or can first be, given; `before` the dose that it follows; `repeat_on` the first day to
    give again what was given too early only; `by` the other dose that closed it. A `missed` dose ends its series.
    """

    dose: Dose
    status: DueStatus
    assumed_on: date
    before: Standing | None = None
    earliest: date | None = None
    recommended: date | None = None
    overdue_on: date | None = None
    closes_on: date | None = None
    waits: bool = False
    repeat_on: date | None = None
    missed: bool = False
    closing: Closing | None = None
    by: Dose | None = None


@dataclass(slots=True)
class Person:
    """Whom the schedule is asked about: birth, sex, doses on the card by code in order, the day, and special areas."""

    birth: date
    sex: str
    given: Mapping[str, Sequence[date]]
    on: date
    areas: frozenset[str] = frozenset()


def person_of(birth: date, sex: str, given: Iterable[Given], on: date, areas: frozenset[str] = frozenset()) -> Person:
    """The person with the doses given until the day."""
    card: dict[str, list[date]] = {}
    for code, day in given:
        if day <= on:
            card.setdefault(code, []).append(day)
    for days in card.values():
        days.sort()
    return Person(birth, sex, card, on, areas)


def standings(schedule: Schedule, person: Person) -> dict[str, Standing]:
    """Every dose that concerns the person by its code, in the order of the schedule."""
    found: dict[str, Standing] = {}
    begun = {dose.series for dose in schedule.doses if dose.code in person.given} if person.given else set()
    for dose in schedule.doses:
        if dose.code in person.given or _concerns(dose, person, found):
            found[dose.code] = _standing(schedule, dose, person, found, begun)
    return found


def _concerns(dose: Dose, person: Person, found: Mapping[str, Standing]) -> bool:
    if dose.pregnancy or (dose.sex and dose.sex != person.sex) or (dose.area and dose.area not in person.areas):
        return False
    if dose.instead_of:
        standing = found.get(dose.instead_of)
        return standing is not None and standing.missed
    return not dose.after or any(code in found for code in dose.after)


def _standing(
    schedule: Schedule, dose: Dose, person: Person, found: Mapping[str, Standing], begun: set[str]
) -> Standing:
    before = _before(dose, found)
    days = person.given.get(dose.code)
    repeat = None
    if days:
        counted, repeat = _counted(schedule, dose, before, days, person.birth)
        if counted is not None:
            return Standing(dose, DueStatus.GIVEN, counted, before)
    if dose.series in begun:
        later = next((one for one in schedule.later[dose.code] if one.code in person.given), None)
        if later is not None:
            day = person.given[later.code][0]
            return Standing(dose, DueStatus.CLOSED, day, before, closing=Closing.LATER_GIVEN, by=later)
    return _missed(dose, before, person, found) or _pending(schedule, dose, before, repeat, person)


def _before(dose: Dose, found: Mapping[str, Standing]) -> Standing | None:
    """The dose that this one follows: the one given last, else the first that is still open, else a closed one."""
    known = [found[code] for code in dose.after if code in found]
    if len(known) < 2:
        return known[0] if known else None
    given = [one for one in known if one.status is DueStatus.GIVEN]
    if given:
        return max(given, key=lambda one: one.assumed_on)
    return min(known, key=lambda one: one.missed)


def _counted(
    schedule: Schedule, dose: Dose, before: Standing | None, days: Sequence[date], birth: date
) -> tuple[date | None, date | None]:
    """The day the dose counts from, or None and the day it may be repeated when it was given too early only."""
    first = dose.min_age.after(birth)
    if before is not None and before.status is DueStatus.GIVEN:
        first = max(first, dose.min_interval.after(before.assumed_on))
    for day in days:
        if day >= first:
            return day, None
        first = max(first, schedule.default_interval.after(day))
    return None, first


def _missed(dose: Dose, before: Standing | None, person: Person, found: Mapping[str, Standing]) -> Standing | None:
    companion = found.get(dose.companion) if dose.companion else None
    if companion and dose.introduced and companion.status is DueStatus.GIVEN and companion.assumed_on < dose.introduced:
        return _closed(dose, before, person, Closing.NOT_CALLED_BACK, companion.dose)
    if before is not None and before.missed:
        return _closed(dose, before, person, Closing.SERIES_CLOSED, before.dose)
    closes = _closes_on(dose, person.birth)
    if closes is not None and person.on >= closes:
        return _closed(dose, before, person, Closing.TOO_OLD, closes_on=closes)
    return None


def _closed(
    dose: Dose, before: Standing | None, person: Person, closing: Closing, by: Dose | None = None,
    closes_on: date | None = None,
) -> Standing:  # fmt: skip
    return Standing(
        dose, DueStatus.CLOSED, person.on, before, closes_on=closes_on, missed=True, closing=closing, by=by
    )  # fmt: skip


def _pending(schedule: Schedule, dose: Dose, before: Standing | None, repeat: date | None, person: Person) -> Standing:
    earliest = max(dose.min_age.after(person.birth), dose.introduced or person.birth, repeat or person.birth)
    waits = False
    if before is not None and before.status is not DueStatus.CLOSED:
        earliest = max(earliest, dose.min_interval.after(before.assumed_on))
        waits = before.status is not DueStatus.GIVEN
    closes = _closes_on(dose, person.birth)
    if closes is not None and earliest >= closes:
        return _closed(dose, before, person, Closing.TOO_OLD, closes_on=closes)
    recommended = max(earliest, dose.due_from.after(person.birth))
    overdue_on = schedule.overdue_after.after(recommended)
    if dose.due_to is not None:
        overdue_on = max(overdue_on, dose.due_to.after(person.birth))
    status = DueStatus.NOT_YET if waits else pending_status(recommended, overdue_on, person.on)
    return Standing(
        dose, status, max(recommended, person.on), before, earliest, recommended, overdue_on, closes, waits, repeat
    )  # fmt: skip


def _closes_on(dose: Dose, birth: date) -> date | None:
    if dose.max_age is None:
        return None
    last = dose.max_age.after(birth)
    return last + _DAY if dose.max_age_included else last
