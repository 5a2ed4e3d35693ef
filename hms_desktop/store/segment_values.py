"""Which values are stored where a rule may ask, the most frequent first: for completing what somebody types."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, FromClause, Select, String, cast, func, select, text

from hms_desktop.domain.model import Base, Household, Patient
from hms_desktop.domain.segment.fields import Field, Kind, ValueCount, catalogue, field_named
from hms_desktop.domain.segment.rule import Behaviour, Op
from hms_desktop.store.segment_compare import Asking, compare
from hms_desktop.store.segment_rows import holding, looked_at, value_column
from hms_desktop.store.segment_sql import ON_REGISTER

MOST_ROWS = 100_000
PATIENT = Patient.__table__.c


def read_values(
    connection: Connection, name: str, typed: str, limit: int, today: date, *, shared_by: int = 1
) -> list[ValueCount]:
    """Values of a field (or `visits.kind`) that begin with what was typed, in either case of Latin letters.

    Of what hangs from patients the last MOST_ROWS rows are looked at. Values that fewer than `shared_by` people have are
    left out. Fields of which `completes` is false have none. Raises KeyError for an unknown field.
    """
    field = field_named(name)
    if field is None:
        raise KeyError(name)
    if not field.completes:
        return []
    value, people, query = _rows(name, field, today)
    if typed:
        query = query.where(compare(Kind.TEXT, cast(value, String), Op.STARTS_WITH, typed, Asking(today)))
    query = query.where(value.is_not(None)).group_by(value).having(people >= shared_by)
    found = connection.execute(query.order_by(people.desc(), value).limit(limit))
    return [ValueCount(*row) for row in found]


def _rows(name: str, field: Field, today: date) -> tuple[ColumnElement[Any], ColumnElement[int], Select[Any]]:
    """The value, how people are counted, and where both are read from."""
    table = Base.metadata.tables[field.table]
    value = func.nullif(
        value_column(field, table), text("''")
    )  # not the plain column: its index would be read row by row
    if name in catalogue() and not field.many:
        return value, func.count(), _one_each(table, select(value, func.count().label("people")))
    asked = Behaviour(name.partition(".")[0], Op.GE, 1)
    wheres = holding(field, table) if name in catalogue() else looked_at(asked, table, Asking(today))
    people = func.count(table.c.patient_id.distinct())
    there = select(1).where(PATIENT.id == table.c.patient_id, ON_REGISTER).correlate(table)
    here = there.scalar_subquery() == 1
    return value, people, select(value, people.label("people")).where(here, _among_the_last(table), *wheres)


def _among_the_last(table: FromClause) -> ColumnElement[bool]:
    """Only so many rows are looked at; most ids are made in the order of time, so that these are the newest."""
    last = table.alias(f"last_{table.name}")  # type: ignore[attr-defined]
    first = select(last.c.id).order_by(last.c.id.desc()).limit(1).offset(MOST_ROWS).scalar_subquery()
    return table.c.id > func.coalesce(first, text("x''"))


def _one_each(table: FromClause, query: Select[Any]) -> Select[Any]:
    if table is Patient.__table__:
        return query.where(ON_REGISTER)
    own = PATIENT.household_id if table is Household.__table__ else PATIENT.id
    joined = query.select_from(Patient.__table__.join(table, table.c.id == own)).where(ON_REGISTER)
    return joined.where(table.c.removed_at.is_(None)) if "removed_at" in table.c else joined
