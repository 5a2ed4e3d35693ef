"""One stored value against one operator, three-valued: true, false, or None where nothing is recorded."""

from __future__ import annotations

import operator
import string
from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from hms_desktop.domain.ages import age_on
from hms_desktop.domain.segment.fields import Kind
from hms_desktop.domain.segment.rule import Op, Relative, Value
from hms_desktop.domain.segment.window import day_meant, days_to_birthday
from hms_desktop.domain.time import day_of

ORDERS: Mapping[Op, Callable[[Any, Any], bool]] = MappingProxyType(
    {
        Op.EQ: operator.eq, Op.NE: operator.ne, Op.LT: operator.lt, Op.LE: operator.le, Op.GT: operator.gt,
        Op.GE: operator.ge,
    }
)  # fmt: skip
_ASCII = str.maketrans(string.ascii_uppercase, string.ascii_lowercase)


def compared(kind: Kind, stored: Any, op: Op, value: Value, today: date) -> bool | None:
    """Whether a stored value fits; an empty text counts as not recorded."""
    read = read_value(kind, stored, today)
    if op in (Op.KNOWN, Op.UNKNOWN):
        return (read is not None) == (op is Op.KNOWN)
    if read is None:
        return None
    if op in (Op.IN, Op.NOT_IN):
        assert isinstance(value, tuple)
        return (read in value) == (op is Op.IN)
    if op in (Op.CONTAINS, Op.STARTS_WITH):
        return _text_fits(str(read), op, value)
    asked = day_meant(value, today) if isinstance(value, (date, Relative)) else value
    return ORDERS[op](read, asked)


def read_value(kind: Kind, stored: Any, today: date) -> Any:
    """What a condition looks at: completed years of a birth date or days to the birthday, a moment's day, else the value."""
    if stored is None or stored == "":
        return None
    if kind is Kind.AGE:
        return age_on(stored, today).years if stored <= today else -1
    if kind is Kind.BIRTHDAY:
        return days_to_birthday(stored.month, stored.day, today)
    return day_of(stored) if kind is Kind.MOMENT else stored


def _text_fits(text: str, op: Op, value: Value) -> bool:
    """Letters of the Latin alphabet fit in either case."""
    plain = text.translate(_ASCII)
    asked = [str(one).translate(_ASCII) for one in (value if isinstance(value, tuple) else (value,))]
    return asked[0] in plain if op is Op.CONTAINS else any(map(plain.startswith, asked))
