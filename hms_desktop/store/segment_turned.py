"""Patients who have a row whose day has passed: every table and column is asked once, whoever wants to know."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterable
from datetime import timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, String, Table, func, or_, select

from hms_desktop.domain.model import Base, Patient
from hms_desktop.domain.segment.turning import Span, Turn, YearDays
from hms_desktop.domain.time import ms_of

_DAY = timedelta(days=1)
_ONE_EACH = frozenset({"patient", "journey"})


def turned(connection: Connection, turns: Iterable[Turn]) -> dict[uuid.UUID, set[str]]:
    """The patients of these rows, whether on the register or not, each with the columns (as table.column) that turned."""
    by_column: dict[tuple[str, str], list[Turn]] = {}
    for turn in turns:
        by_column.setdefault((turn.table, turn.column), []).append(turn)
    found: dict[uuid.UUID, set[str]] = {}
    for (table, column), asked in sorted(by_column.items()):
        query = _patients(Base.metadata.tables[table], column, asked)
        for patient in connection.execute(query).scalars():
            found.setdefault(patient, set()).add(f"{table}.{column}")
    return found


def _patients(table: Table, column: str, asked: Collection[Turn]) -> Any:
    wheres = or_(*_spans(table.c[column], asked), *_year_days(table.c[column], asked))
    if table.name == "household":
        homes = select(table.c.id).where(wheres)
        return select(Patient.id).where(Patient.household_id.in_(homes))
    return select(table.c.id if table.name in _ONE_EACH else table.c.patient_id).where(wheres).distinct()


def _spans(column: ColumnElement[Any], asked: Iterable[Turn]) -> Iterable[ColumnElement[bool]]:
    """Spans that touch each other are one."""
    spans = sorted((turn for turn in asked if isinstance(turn, Span)), key=lambda span: span.first)
    joined: list[Span] = []
    for span in spans:
        if joined and span.first <= joined[-1].last + _DAY:
            last = joined.pop()
            joined.append(Span(last.table, last.column, last.first, max(last.last, span.last), last.moment))
        else:
            joined.append(span)
    for one in joined:
        if one.moment:
            yield column.between(ms_of(one.first), ms_of(one.last + _DAY) - 1)
        else:
            yield column.between(one.first, one.last)


def _year_days(column: ColumnElement[Any], asked: Iterable[Turn]) -> Iterable[ColumnElement[bool]]:
    days = sorted({day for turn in asked if isinstance(turn, YearDays) for day in turn.days})
    if days:
        yield func.substr(column, 6, type_=String).in_(days)
