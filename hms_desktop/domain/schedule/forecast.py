"""Which doses of the immunization schedule a person has had, needs now, or will need, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from hms_desktop.domain.schedule.due import DueStatus, Reason, ScheduleItem
from hms_desktop.domain.schedule.standing import Closing, Given, Person, Standing, person_of, standings
from hms_desktop.domain.schedule.uip import Schedule

_DAY = timedelta(days=1)


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
    person = person_of(birth_date, sex, given, on, areas)
    return tuple(_item(one, person) for one in standings(schedule, person).values())


def open_doses(
    schedule: Schedule, birth_date: date, sex: str, given: Iterable[Given], on: date
) -> tuple[ScheduleItem, ...]:
    """Of these items those that somebody may be called for now or later: not done, not closed, waiting for no other dose."""
    person = person_of(birth_date, sex, given, on)
    found = standings(schedule, person).values()
    return tuple(_item(one, person) for one in found if one.recommended is not None and not one.waits)


def _item(standing: Standing, person: Person) -> ScheduleItem:
    dose, given = standing.dose, standing.status is DueStatus.GIVEN
    waits_for = standing.before.dose.code if standing.waits and standing.before else None
    return ScheduleItem(
        dose.kind, dose.code, dose.name, standing.status, standing.earliest, standing.recommended, standing.overdue_on,
        standing.closes_on, standing.assumed_on if given else None, waits_for, tuple(_reasons(standing, person)),
        dose.confidence,
    )  # fmt: skip


def _reasons(standing: Standing, person: Person) -> Iterator[Reason]:
    if standing.status is DueStatus.GIVEN:
        yield Reason("due-given", {"on": standing.assumed_on})
    elif standing.closing is not None:
        yield _why_closed(standing)
    else:
        yield from _why_pending(standing, person)


def _why_closed(standing: Standing) -> Reason:
    dose, by = standing.dose, standing.by.name if standing.by else ""
    if standing.closing is Closing.LATER_GIVEN:
        return Reason("due-later-given", {"later": by, "day": standing.assumed_on})
    if standing.closing is Closing.NOT_CALLED_BACK:
        return Reason("due-not-called-back", {"companion": by, "day": dose.introduced})
    if standing.closing is Closing.SERIES_CLOSED:
        return Reason("due-series-closed", {"previous": by})
    assert standing.closes_on is not None
    return Reason("due-too-old", {"age": dose.max_age, "day": standing.closes_on - _DAY})


def _why_pending(standing: Standing, person: Person) -> Iterator[Reason]:
    dose, before = standing.dose, standing.before
    of_age = dose.min_age.after(person.birth)
    if standing.repeat_on is not None:
        yield Reason("due-repeat", {"early": person.given[dose.code][-1], "day": standing.repeat_on})
    yield Reason("due-from-age", {"age": dose.min_age, "birth": person.birth, "day": of_age})
    if dose.introduced and dose.introduced > of_age:
        yield Reason("due-introduced", {"day": dose.introduced})
    if before is not None and before.status is not DueStatus.CLOSED:
        spaced = dose.min_interval.after(before.assumed_on)
        params = {"interval": dose.min_interval, "previous": before.dose.name, "day": spaced}
        if before.status is DueStatus.GIVEN:
            yield Reason("due-after-dose", params | {"previous_on": before.assumed_on})
        else:
            yield Reason("due-waits", params)
    if standing.closes_on is not None:
        yield Reason("due-closes", {"age": dose.max_age, "day": standing.closes_on - _DAY})
