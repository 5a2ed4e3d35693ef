"""Whom a list may concern: the few that SQL can point at, in an order that pages can follow."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
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

from hms_desktop.domain.dates import add_calendar
from hms_desktop.domain.errors import NotFound
from hms_desktop.domain.model import Condition, Patient, Pregnancy
from hms_desktop.domain.model.people import YOUNG
from hms_desktop.domain.register.pregnancy import TERM
from hms_desktop.domain.schedule.due import DueKind
from hms_desktop.domain.schedule.followup import followup_measures
from hms_desktop.domain.schedule.uip import immunization_schedule
from hms_desktop.store.first_phone import first_phone

Key = tuple[date | None, uuid.UUID]
FARTHEST = 366  # days that a list looks ahead at most
_UNDATED = date(1, 1, 1)


@dataclass(frozen=True, slots=True)
class Whom:
    """Which list, on which day, of which village (None is all), and how many days it looks ahead."""

    kind: DueKind
    today: date
    village: str | None = None
    within_days: int = 0


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


def candidates(connection: Connection, whom: Whom, after: Key | None, limit: int) -> list[tuple[Key, Who]]:
    """The next people behind `after`, each with the key that the page after them starts from."""
    listed = _list(whom)
    own: ColumnElement[Any] = Patient.__table__.c.id
    order = [own] if listed.place is None else [listed.place, own]
    query = listed.query
    if after is not None:
        mark = tuple_(*(literal(value, one.type) for value, one in zip(after[-len(order) :], order, strict=True)))
        query = query.where(tuple_(*order) < mark if listed.descending else tuple_(*order) > mark)
    query = query.order_by(*(column.desc() if listed.descending else column for column in order)).limit(limit)
    return [((row.place, row.id), _who(row)) for row in connection.execute(query)]


def how_many(connection: Connection, whom: Whom) -> int:
    """How many people a list may concern."""
    query = _list(whom).query.with_only_columns(func.count())
    return int(connection.execute(query).scalar_one())


def on_list(connection: Connection, patient_id: uuid.UUID, kind: DueKind, today: date) -> Who | None:
    """The person, when the list may concern them."""
    row = connection.execute(
        _list(Whom(kind, today, within_days=FARTHEST)).query.where(Patient.id == patient_id)
    ).first()
    return None if row is None else _who(row)


def person(connection: Connection, patient_id: uuid.UUID) -> Who:
    """The person, whatever the lists. Raises NotFound."""
    row = connection.execute(_people(None).where(Patient.id == patient_id)).first()
    if row is None:
        raise NotFound("patient-gone")
    return _who(row)


def _list(whom: Whom) -> _List:
    if whom.kind is DueKind.MATERNAL:
        listed = _pregnant()
    elif whom.kind is DueKind.CHRONIC:
        listed = _ill()
    else:
        listed = _young(whom)
    query = listed.query.where(Patient.merged_into.is_(None), Patient.removed_at.is_(None), Patient.status == "active")
    return _List(
        query if whom.village is None else query.where(Patient.village == whom.village), listed.place, listed.descending
    )


def _young(whom: Whom) -> _List:
    """Those younger than the highest age of their list, the youngest first; the index of the young serves this."""
    schedule, today = immunization_schedule(), whom.today
    born = Patient.birth_date
    eldest = add_calendar(today, years=-schedule.oldest(whom.kind).years)
    youngest = min(dose.min_age.years for dose in schedule.doses if dose.kind is whom.kind)
    latest = today if not youngest else add_calendar(today + timedelta(days=whom.within_days), years=-youngest)
    query = _people(born).where(text(f"patient.{YOUNG}"), born > eldest, born <= latest)
    return _List(query, type_coerce(born, Date), descending=True)


def _pregnant() -> _List:
    """Women with an ongoing pregnancy, the one nearest to birth first; those without a date before all."""
    dated = func.coalesce(Pregnancy.last_period_on, func.date(Pregnancy.due_on, f"-{TERM.days} days"))
    first = func.max(func.coalesce(dated, _UNDATED.isoformat()))
    ongoing = (
        select(Pregnancy.patient_id, type_coerce(first, Date).label("since"))
        .where(Pregnancy.status == "ongoing", Pregnancy.removed_at.is_(None))
        .group_by(Pregnancy.patient_id)
        .subquery()
    )
    place = ongoing.c.since
    return _List(_people(place, since=place).join(ongoing, ongoing.c.patient_id == Patient.id), place)


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


def _people(place: Any, since: ColumnElement[Any] | None = None) -> Select[Any]:
    nothing = type_coerce(text("NULL"), Date)
    return select(
        Patient.id, Patient.name, Patient.local_name, Patient.sex, Patient.birth_date, Patient.birth_precision,
        Patient.village, Patient.registered_on, first_phone().label("phone"),
        (nothing if since is None else since).label("since"), (nothing if place is None else place).label("place"),
    )  # fmt: skip


def _who(row: Any) -> Who:
    known = None if row.since == _UNDATED else row.since
    return Who(
        row.id, row.name, row.local_name, row.sex, row.birth_date, row.birth_precision, row.village,
        row.registered_on, row.phone, known,
    )  # fmt: skip
