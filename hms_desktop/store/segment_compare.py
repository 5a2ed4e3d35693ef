"""One column against one operator as SQL, three-valued as SQL is: NULL, and an empty text, compare to unknown."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any

from sqlalchemy import ColumnElement, String, and_, func, not_, or_

from hms_desktop.domain.segment.compare import ORDERS as DECIDES
from hms_desktop.domain.segment.fields import Kind
from hms_desktop.domain.segment.rule import Op, Relative, Value
from hms_desktop.domain.segment.window import day_meant, days_to_birthday, latest_birth
from hms_desktop.domain.time import DAY_MS, ms_of

Compare = Callable[[Any, Any], ColumnElement[bool]]
ORDERS: Mapping[Op, Compare] = MappingProxyType(
    {
        Op.EQ: operator.eq, Op.NE: operator.ne, Op.LT: operator.lt, Op.LE: operator.le, Op.GT: operator.gt,
        Op.GE: operator.ge,
    }
)  # fmt: skip
_DAYS_OF_YEAR = tuple((day.month, day.day) for day in (date(2000, 1, 1) + timedelta(days=at) for at in range(366)))
_TURNED_BY_EMPTY = frozenset({Op.NE, Op.NOT_IN})


@dataclass(frozen=True, slots=True)
class Asking:
    """How a condition is asked. `near`: somebody else narrows the people, so that each is asked by id.

    `exact`: under a "none" unknown must not become false; elsewhere both leave the patient out, and the plain column
    can use its index.
    """

    today: date
    near: bool = False
    exact: bool = False


def compare(kind: Kind, column: ColumnElement[Any], op: Op, value: Value, asking: Asking) -> ColumnElement[bool]:
    """Whether a stored value fits."""
    if op in (Op.KNOWN, Op.UNKNOWN):
        return _known(kind, column, op)
    if kind is Kind.AGE:
        assert isinstance(value, int)
        return _age(column, op, value, asking.today)
    if kind is Kind.BIRTHDAY:
        assert isinstance(value, int)
        return _birthday(column, op, value, asking.today)
    if kind is Kind.TEXT:
        return _text(func.nullif(column, "") if asking.exact or op in _TURNED_BY_EMPTY else column, op, value)
    if op in (Op.IN, Op.NOT_IN):
        return _listed(column, op, value)
    if not isinstance(value, (date, Relative)):
        return ORDERS[op](column, value)
    day = day_meant(value, asking.today)
    return _moment(column, op, ms_of(day)) if kind is Kind.MOMENT else ORDERS[op](column, day)


def _known(kind: Kind, column: ColumnElement[Any], op: Op) -> ColumnElement[bool]:
    if op is Op.KNOWN:
        return and_(column.is_not(None), column != "") if kind is Kind.TEXT else column.is_not(None)
    return or_(column.is_(None), column == "") if kind is Kind.TEXT else column.is_(None)


def _listed(column: ColumnElement[Any], op: Op, value: Value) -> ColumnElement[bool]:
    assert isinstance(value, tuple)
    return column.in_(value) if op is Op.IN else column.not_in(value)


def _text(column: ColumnElement[Any], op: Op, value: Value) -> ColumnElement[bool]:
    """LIKE takes letters of the Latin alphabet in either case, and needs no function on the column for it."""
    if op in (Op.IN, Op.NOT_IN):
        return _listed(column, op, value)
    if op is Op.CONTAINS:
        return _like(column, f"%{_escaped(value)}%")
    if op is Op.STARTS_WITH:
        starts = value if isinstance(value, tuple) else (value,)
        return or_(*(_like(column, f"{_escaped(start)}%") for start in starts))
    return ORDERS[op](column, value)


def _like(column: ColumnElement[Any], pattern: str) -> ColumnElement[bool]:
    return column.like(pattern, escape="/" if "/" in pattern else None)


def _escaped(value: Value) -> str:
    return str(value).replace("/", "//").replace("%", "/%").replace("_", "/_")


def _moment(at: ColumnElement[Any], op: Op, start: int) -> ColumnElement[bool]:
    """Moments in ms by their day, which begins at `start`."""
    after, within = start + DAY_MS, and_(at >= start, at < start + DAY_MS)
    return {
        Op.LT: at < start,
        Op.LE: at < after,
        Op.GT: at >= after,
        Op.GE: at >= start,
        Op.EQ: within,
        Op.NE: not_(within),
    }[op]


def _age(born: ColumnElement[Any], op: Op, years: int, today: date) -> ColumnElement[bool]:
    """Ages as birth dates, so that the comparison is with a stored column."""
    at_least, older = _born_by(born, years, today), _born_by(born, years + 1, today)
    return {
        Op.GE: at_least,
        Op.GT: older,
        Op.LT: not_(at_least),
        Op.LE: not_(older),
        Op.EQ: and_(at_least, not_(older)),
        Op.NE: or_(not_(at_least), older),
    }[op]


def _birthday(born: ColumnElement[Any], op: Op, number: int, today: date) -> ColumnElement[bool]:
    """Days until a birthday as spans of the year, so that the comparison is with the month and day that are stored."""
    fits = [DECIDES[op](days_to_birthday(month, day, today), number) for month, day in _DAYS_OF_YEAR]
    signs = [f"{month:02}-{day:02}" for month, day in _DAYS_OF_YEAR]
    begins = [at for at, fit in enumerate(fits) if fit and (at == 0 or not fits[at - 1])]
    ends = [at for at, fit in enumerate(fits) if fit and (at == len(fits) - 1 or not fits[at + 1])]
    month_and_day = func.substr(born, 6, type_=String)
    spans = [month_and_day.between(signs[begin], signs[end]) for begin, end in zip(begins, ends, strict=True)]
    return or_(month_and_day < "", *spans)


def _born_by(born: ColumnElement[Any], years: int, today: date) -> ColumnElement[bool]:
    return born <= latest_birth(today, years) if years <= today.year - 2 else born < date.min
