"""Whom a list may concern: the few that SQL can point at, in an order that pages can follow."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Date,
    Select,
    exists,
    func,
    literal,
    or_,
    select,
    text,
    tuple_,
    type_coerce,
)

from hms_desktop.domain.errors import NotFound
from hms_desktop.domain.model import Condition, Patient, Pregnancy
from hms_desktop.domain.model.people import YOUNG
from hms_desktop.domain.register.pregnancy import TERM
from hms_desktop.domain.schedule.due import DueKind
from hms_desktop.domain.schedule.entries import FARTHEST, SINCE_EVER
from hms_desktop.domain.schedule.followup import followup_measures
from hms_desktop.domain.schedule.uip import immunization_schedule
from hms_desktop.store.first_phone import first_phone

Key = tuple[date | None, uuid.UUID]
Scope = Callable[[ColumnElement[Any]], ColumnElement[bool]]


@dataclass(frozen=True, slots=True)
class Whom:
    """Which list, on which day, of which village (None is all), and how many days it looks ahead."""

    kind: DueKind
    today: date
    village: str | None = None
    within_days: int = 0


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody a list may concern, with what its schedule asks of the register.

    `place` orders the list before the id. `since` is the first day of the pregnancy that put them there, None when it
    is not known.
    """

    id: uuid.UUID
    sex: str
    birth_date: date | None
    registered_on: date | None
    place: date | None
    since: date | None = None

    @property
    def key(self) -> Key:
        """Where the list has them."""
        return self.place, self.id


@dataclass(frozen=True, slots=True)
class Who:
    """A person on a list; `since` is the first day of the pregnancy that put them there, None when it is not known."""

    id: uuid.UUID
    name: str
    local_name: str | None
    sex: str
    birth_date: date | None
    birth_precision: str | None
    village: str | None
    registered_on: date | None
    phone: str | None = None
    since: date | None = None


@dataclass(frozen=True, slots=True)
class _List:
    """A query of patients and the column that orders them before their id; None for the id alone."""

    query: Select[Any]
    place: ColumnElement[Any] | None = None
    descending: bool = False


def candidates(connection: Connection, whom: Whom, after: Key | None, limit: int) -> list[Candidate]:
    """The next people behind `after`."""
    listed = _list(whom)
    own: ColumnElement[Any] = Patient.__table__.c.id
    order = [own] if listed.place is None else [listed.place, own]
    query = listed.query
    if after is not None:
        query = query.where(behind(order, after, descending=listed.descending))
    query = query.order_by(*(column.desc() if listed.descending else column for column in order)).limit(limit)
    return [_candidate(row) for row in connection.execute(query)]


def behind(order: list[ColumnElement[Any]], after: Key, *, descending: bool) -> ColumnElement[bool]:
    """That a row comes after a key in the order of a list."""
    mark = tuple_(*(literal(value, one.type) for value, one in zip(after[-len(order) :], order, strict=True)))
    return tuple_(*order) < mark if descending else tuple_(*order) > mark


def how_many(connection: Connection, whom: Whom) -> int:
    """How many people a list may concern."""
    query = _list(whom).query.with_only_columns(func.count())
    return int(connection.execute(query).scalar_one())


def of_these(connection: Connection, whom: Whom, ids: Iterable[uuid.UUID]) -> list[Candidate]:
    """Those among some patients whom a list may concern."""
    return [_candidate(row) for row in connection.execute(_list(whom).query.where(Patient.id.in_(list(ids))))]


def on_list(connection: Connection, patient_id: uuid.UUID, kind: DueKind, today: date) -> Candidate | None:
    """The person, when the list may concern them."""
    return next(iter(of_these(connection, Whom(kind, today, within_days=FARTHEST.days), [patient_id])), None)


def everybody(connection: Connection, kind: DueKind, scope: Scope) -> list[Candidate]:
    """All in `scope` whom a list may concern on some day; `scope` is said of a column with patients' ids."""
    if kind is DueKind.MATERNAL:
        listed = _pregnant(scope)
    elif kind is DueKind.CHRONIC:
        listed = _ill()
    else:
        born: ColumnElement[Any] = Patient.__table__.c.birth_date
        listed = _List(_people(born).where(born >= literal(date.fromisoformat(YOUNG.split("'")[1]), Date)), born)
    own: ColumnElement[Any] = Patient.__table__.c.id
    return [_candidate(row) for row in connection.execute(_called(listed.query).where(scope(own)))]


def persons(connection: Connection, found: Iterable[Candidate]) -> dict[uuid.UUID, Who]:
    """What is shown of some candidates, by their id."""
    of = {one.id: one for one in found}
    return {row.id: _who(row, of[row.id].since) for row in connection.execute(_shown().where(Patient.id.in_(list(of))))}


def person(connection: Connection, patient_id: uuid.UUID) -> Who:
    """The person, whatever the lists. Raises NotFound."""
    row = connection.execute(_shown().where(Patient.id == patient_id)).first()
    if row is None:
        raise NotFound("patient-gone")
    return _who(row, None)


def is_descending(kind: DueKind) -> bool:
    """Whether a list has the highest place first: the youngest."""
    return kind in (DueKind.CHILD, DueKind.ADOLESCENT)


def _list(whom: Whom) -> _List:
    if whom.kind is DueKind.MATERNAL:
        listed = _pregnant()
    elif whom.kind is DueKind.CHRONIC:
        listed = _ill()
    else:
        listed = _young(whom)
    query = _called(listed.query)
    return replace(listed, query=query if whom.village is None else query.where(Patient.village == whom.village))


def _called(query: Select[Any]) -> Select[Any]:
    return query.where(Patient.merged_into.is_(None), Patient.removed_at.is_(None), Patient.status == "active")


def _young(whom: Whom) -> _List:
    """Those younger than the highest age of their list, the youngest first; the index of the young serves this."""
    schedule, born = immunization_schedule(), Patient.birth_date
    eldest = schedule.ends[whom.kind].latest_start(whom.today)
    youngest = min((dose.min_age for dose in schedule.doses if dose.kind is whom.kind), key=lambda age: age.years)
    ahead = whom.today + timedelta(days=whom.within_days)
    latest = min(whom.today, youngest.latest_start(ahead))
    place: ColumnElement[Any] = type_coerce(born, Date)
    query = _people(place).where(text(f"patient.{YOUNG}"), born > eldest, born <= latest)
    return _List(query, place, descending=True)


def _pregnant(scope: Scope | None = None) -> _List:
    """Women with an ongoing pregnancy, the one nearest to birth first; those without a date before all."""
    first = func.max(func.coalesce(first_day(), SINCE_EVER.isoformat()))
    ongoing = select(Pregnancy.patient_id, type_coerce(first, Date).label("since")).where(
        Pregnancy.status == "ongoing", Pregnancy.removed_at.is_(None)
    )
    if scope is not None:
        ongoing = ongoing.where(scope(Pregnancy.__table__.c.patient_id))
    found = ongoing.group_by(Pregnancy.patient_id).subquery()
    place = found.c.since
    return _List(_people(place, since=place).join(found, found.c.patient_id == Patient.id), place)


def first_day() -> ColumnElement[Any]:
    """The first day of a pregnancy in SQL: of the last period, else counted back from the due date."""
    return func.coalesce(Pregnancy.last_period_on, func.date(Pregnancy.due_on, f"-{TERM.days} days"))


def _ill() -> _List:
    """People with a condition that is followed up, in the order they were registered."""
    codes = [code for measure in followup_measures() for code in measure.conditions]
    followed = or_(Condition.code.is_(None), *(Condition.code.startswith(code) for code in codes))
    found = exists(
        select(1).where(
            Condition.patient_id == Patient.id, Condition.status == "active", Condition.removed_at.is_(None), followed
        )
    ).correlate(Patient.__table__)
    return _List(_people(None).where(found))


def _people(place: ColumnElement[Any] | None, since: ColumnElement[Any] | None = None) -> Select[Any]:
    nothing = type_coerce(text("NULL"), Date)
    return select(
        Patient.id, Patient.sex, Patient.birth_date, Patient.registered_on,
        (nothing if place is None else place).label("place"), (nothing if since is None else since).label("since"),
    )  # fmt: skip


def _candidate(row: Any) -> Candidate:
    known = None if row.since == SINCE_EVER else row.since
    return Candidate(row.id, row.sex, row.birth_date, row.registered_on, row.place, known)


def _shown() -> Select[Any]:
    named: tuple[Any, ...] = (Patient.id, Patient.name, Patient.local_name, Patient.sex, Patient.village)
    return select(
        *named, Patient.birth_date, Patient.birth_precision, Patient.registered_on, first_phone().label("phone")
    )


def _who(row: Any, since: date | None) -> Who:
    return Who(
        row.id, row.name, row.local_name, row.sex, row.birth_date, row.birth_precision, row.village,
        row.registered_on, row.phone, since,
    )  # fmt: skip
