"""Patients who have a row whose day has passed: every table and column is asked once, whoever wants to know."""

from __future__ import annotations

import uuid
from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, String, Table, func, or_, select

from hms_desktop.domain.model import Base, Patient
from hms_desktop.domain.segment.turning import Span, Turn, YearDays
from hms_desktop.domain.time import ms_of

_DAY = timedelta(days=1)
_ONE_EACH = frozenset({"patient", "journey"})
_NONE: frozenset[Turn] = frozenset()
Which = Callable[[Any], frozenset[Turn]]


def turned(connection: Connection, turns: Iterable[Turn]) -> dict[uuid.UUID, set[Turn]]:
    """The patients of these rows, whether on the register or not, each with the turns that speak of a row of theirs."""
    by_column: dict[tuple[str, str], list[Turn]] = {}
    for turn in turns:
        by_column.setdefault((turn.table, turn.column), []).append(turn)
    found: dict[uuid.UUID, set[Turn]] = {}
    for (table, column), asked in sorted(by_column.items()):
        of_spans, of_days = _spans_of(asked), _days_of(asked)
        for patient, value in connection.execute(_rows(Base.metadata.tables[table], column, asked)):
            found.setdefault(patient, set()).update(of_spans(value) | of_days(value))
    return found


def _rows(table: Table, column: str, asked: Collection[Turn]) -> Any:
    value = table.c[column]
    wheres = or_(*_within(value, asked), *_on_days(value, asked))
    if table.name == "household":
        return select(Patient.id, value).join(table, Patient.household_id == table.c.id).where(wheres)
    return select(table.c.id if table.name in _ONE_EACH else table.c.patient_id, value).where(wheres)


def _ends(span: Span) -> tuple[Any, Any]:
    """First and last value as stored, both included."""
    return (ms_of(span.first), ms_of(span.last + _DAY) - 1) if span.moment else (span.first, span.last)


def _behind(span: Span) -> Any:
    """The first value behind a span."""
    return ms_of(span.last + _DAY) if span.moment else span.last + _DAY


def _within(column: ColumnElement[Any], asked: Iterable[Turn]) -> Iterator[ColumnElement[bool]]:
    """Spans that touch each other are one."""
    joined: list[Span] = []
    for span in sorted((turn for turn in asked if isinstance(turn, Span)), key=lambda span: span.first):
        if joined and span.first <= joined[-1].last + _DAY:
            last = joined.pop()
            joined.append(Span(last.table, last.column, last.first, max(last.last, span.last), last.moment))
        else:
            joined.append(span)
    for one in joined:
        yield column.between(*_ends(one))


def _on_days(column: ColumnElement[Any], asked: Iterable[Turn]) -> Iterator[ColumnElement[bool]]:
    days = sorted({day for turn in asked if isinstance(turn, YearDays) for day in turn.days})
    if days:
        yield func.substr(column, 6, type_=String).in_(days)


def _spans_of(asked: Iterable[Turn]) -> Which:
    """Which spans a stored value lies in, looked up among all places where one begins or ends."""
    spans = [turn for turn in asked if isinstance(turn, Span)]
    places = sorted({place for span in spans for place in (_ends(span)[0], _behind(span))})
    inside = [frozenset[Turn](span for span in spans if _ends(span)[0] <= place < _behind(span)) for place in places]

    def which(value: Any) -> frozenset[Turn]:
        at = bisect_right(places, value) - 1
        return inside[at] if at >= 0 else _NONE

    return which


def _days_of(asked: Iterable[Turn]) -> Which:
    """Which days of the year a stored date is one of."""
    found: dict[str, frozenset[Turn]] = {}
    for turn in asked:
        for day in turn.days if isinstance(turn, YearDays) else ():
            found[day] = found.get(day, _NONE) | {turn}
    return (lambda value: found.get(f"{value:%m-%d}", _NONE)) if found else (lambda _value: _NONE)
