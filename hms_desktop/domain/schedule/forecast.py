"""Which doses of the immunization schedule a person has had, needs now, or will need, and why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from hms_desktop.domain.schedule.due import DueStatus, Reason, ScheduleItem, pending_status
from hms_desktop.domain.schedule.uip import Dose, Schedule

Given = tuple[str, date]
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class _Standing:
    """What the doses after one need to know of it: `assumed_on` is when it was, or can first be, given."""

    item: ScheduleItem
    assumed_on: date
    missed: bool = False


@dataclass(frozen=True, slots=True)
class _Person:
    birth: date
    given: Mapping[str, Sequence[date]]
    series: frozenset[str]
    on: date
    standings: dict[str, _Standing]


@dataclass(frozen=True, slots=True)
class _Start:
    """The first day to give a dose, the dose before when it still waits, and why."""

    on: date
    waits_for: str | None
    reasons: tuple[Reason, ...]


def forecast(
    schedule: Schedule,
    birth_date: date,
    sex: str,
    given: Iterable[Given],
    on: date,
    areas: frozenset[str] = frozenset(),
) -> tuple[ScheduleItem, ...]:
    """One item for each dose that concerns the person, in the order of the schedule; doses in pregnancy are elsewhere.

    A series is never begun again. A dose before its minimum age or interval does not count and is due again after the
    general interval; one given later than its maximum age counts. `areas` are the special areas the person lives in.
    """
    history: dict[str, list[date]] = {}
    for code, day in given:
        if day <= on:
            history.setdefault(code, []).append(day)
    begun = frozenset(dose.series for dose in schedule.doses if dose.code in history)
    person = _Person(birth_date, {code: sorted(days) for code, days in history.items()}, begun, on, {})
    for dose in schedule.doses:
        if dose.code in person.given or _concerns(dose, sex, areas, person):
            person.standings[dose.code] = _standing(schedule, dose, person)
    return tuple(standing.item for standing in person.standings.values())


def _concerns(dose: Dose, sex: str, areas: frozenset[str], person: _Person) -> bool:
    if dose.pregnancy or (dose.sex and dose.sex != sex) or (dose.area and dose.area not in areas):
        return False
    if dose.instead_of:
        standing = person.standings.get(dose.instead_of)
        return standing is not None and standing.missed
    return not dose.after or any(code in person.standings for code in dose.after)


def _standing(schedule: Schedule, dose: Dose, person: _Person) -> _Standing:
    before = _before(dose, person)
    counts_from = _counts_from(dose, before, person.birth)
    counted, repeat = _counted(schedule, dose, counts_from, person)
    if counted is not None:
        reason = Reason("due-given", {"on": counted})
        return _Standing(_item(dose, DueStatus.GIVEN, reasons=(reason,), done_on=counted), counted)
    return _closed(schedule, dose, before, person) or _pending(schedule, dose, before, repeat, person)


def _before(dose: Dose, person: _Person) -> _Standing | None:
    """The dose that this one follows: the one given last, else the first that is still open, else a closed one."""
    known = [person.standings[code] for code in dose.after if code in person.standings]
    if not known:
        return None
    given = [one for one in known if one.item.status is DueStatus.GIVEN]
    if given:
        return max(given, key=lambda one: one.assumed_on)
    return min(known, key=lambda one: one.missed)


def _counts_from(dose: Dose, before: _Standing | None, birth: date) -> date:
    """The first day on which the dose counts: of age, and long enough after the dose before, when that was given."""
    of_age = dose.min_age.after(birth)
    if before is None or before.item.status is not DueStatus.GIVEN:
        return of_age
    return max(of_age, dose.min_interval.after(before.assumed_on))


def _counted(schedule: Schedule, dose: Dose, first: date, person: _Person) -> tuple[date | None, date | None]:
    """The day the dose counts from, or None and the day it may be repeated when it was given too early only."""
    days = person.given.get(dose.code, ())
    for day in days:
        if day >= first:
            return day, None
        first = max(first, schedule.default_interval.after(day))
    return None, first if days else None


def _closed(schedule: Schedule, dose: Dose, before: _Standing | None, person: _Person) -> _Standing | None:
    later = _later_given(schedule, dose, person)
    if later is not None:
        reason = Reason("due-later-given", {"later": later[0], "day": later[1]})
        return _Standing(_item(dose, DueStatus.CLOSED, reasons=(reason,)), later[1])
    companion = person.standings.get(dose.companion) if dose.companion else None
    if companion and dose.introduced and companion.item.done_on and companion.item.done_on < dose.introduced:
        params = {"companion": companion.item.name, "day": dose.introduced}
        return _missed(dose, Reason("due-not-called-back", params), person.on)
    if before is not None and before.missed:
        return _missed(dose, Reason("due-series-closed", {"previous": before.item.name}), person.on)
    closes = _closes_on(dose, person.birth)
    if closes is not None and person.on >= closes:
        return _missed(dose, Reason("due-too-old", {"age": dose.max_age, "day": closes - _DAY}), person.on, closes)
    return None


def _later_given(schedule: Schedule, dose: Dose, person: _Person) -> tuple[str, date] | None:
    """Name and day of a later dose of the same series that stands on the card, though this one does not."""
    if dose.series not in person.series:
        return None
    on_card = (other for other in schedule.later[dose.code] if other.code in person.given)
    return next(((other.name, person.given[other.code][0]) for other in on_card), None)


def _missed(dose: Dose, reason: Reason, on: date, closes: date | None = None) -> _Standing:
    return _Standing(_item(dose, DueStatus.CLOSED, reasons=(reason,), closes_on=closes), on, missed=True)


def _pending(
    schedule: Schedule, dose: Dose, before: _Standing | None, repeat: date | None, person: _Person
) -> _Standing:
    start = _start(dose, before, repeat, person)
    closes = _closes_on(dose, person.birth)
    reasons = start.reasons
    if closes is not None:
        if start.on >= closes:
            reason = Reason("due-too-old", {"age": dose.max_age, "day": closes - _DAY})
            return _missed(dose, reason, person.on, closes)
        reasons += (Reason("due-closes", {"age": dose.max_age, "day": closes - _DAY}),)
    recommended = max(start.on, dose.due_from.after(person.birth))
    overdue_on = schedule.overdue_after.after(recommended)
    if dose.due_to is not None:
        overdue_on = max(overdue_on, dose.due_to.after(person.birth))
    status = DueStatus.NOT_YET if start.waits_for else pending_status(recommended, overdue_on, person.on)
    item = ScheduleItem(
        dose.kind, dose.code, dose.name, status, start.on, recommended, overdue_on, closes,
        None, start.waits_for, reasons, dose.confidence,
    )  # fmt: skip
    return _Standing(item, max(recommended, person.on))


def _start(dose: Dose, before: _Standing | None, repeat: date | None, person: _Person) -> _Start:
    first = dose.min_age.after(person.birth)
    reasons = [Reason("due-from-age", {"age": dose.min_age, "birth": person.birth, "day": first})]
    if dose.introduced and dose.introduced > first:
        first = dose.introduced
        reasons.append(Reason("due-introduced", {"day": first}))
    if repeat is not None:
        first = max(first, repeat)
        reasons.insert(0, Reason("due-repeat", {"early": person.given[dose.code][-1], "day": repeat}))
    if before is None or before.item.status is DueStatus.CLOSED:
        return _Start(first, None, tuple(reasons))
    spaced = dose.min_interval.after(before.assumed_on)
    params = {"interval": dose.min_interval, "previous": before.item.name, "day": spaced}
    if before.item.status is DueStatus.GIVEN:
        reasons.append(Reason("due-after-dose", params | {"previous_on": before.assumed_on}))
        return _Start(max(first, spaced), None, tuple(reasons))
    reasons.append(Reason("due-waits", params))
    return _Start(max(first, spaced), before.item.code, tuple(reasons))


def _closes_on(dose: Dose, birth: date) -> date | None:
    if dose.max_age is None:
        return None
    last = dose.max_age.after(birth)
    return last + _DAY if dose.max_age_included else last


def _item(
    dose: Dose, status: DueStatus, *, reasons: tuple[Reason, ...],
    done_on: date | None = None, closes_on: date | None = None,
) -> ScheduleItem:  # fmt: skip
    return ScheduleItem(
        dose.kind, dose.code, dose.name, status,
        done_on=done_on, closes_on=closes_on, reasons=reasons, confidence=dose.confidence,
    )  # fmt: skip
