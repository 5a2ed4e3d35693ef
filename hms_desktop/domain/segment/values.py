"""Values of a rule read from decoded JSON: texts, numbers, days, windows of time. Each raises RuleError with its place."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from hms_desktop.domain.segment.fields import Field, Kind
from hms_desktop.domain.segment.rule import (
    BARE_OPS,
    LIST_OPS,
    Condition,
    Day,
    Op,
    Period,
    Relative,
    Scalar,
    Value,
    Window,
)
from hms_desktop.domain.segment.trouble import RuleError
from hms_desktop.domain.segment.window import parse_duration

MAX_NUMBER = 10**12
MAX_TEXT = 500
MAX_VALUES = 1000
MAX_BEGINNINGS = 100


def read_condition(field: Field, tree: Mapping[str, Any], place: str) -> Condition:
    """Operator and value of a condition on `field`; other keys are the caller's."""
    op = read_op(tree, place)
    if op not in field.operators:
        raise RuleError("rule-op-unfit", place=place, op=op.value, field=field.name)
    if op in BARE_OPS:
        if "value" in tree:
            raise RuleError("rule-unknown-key", place=place, key="value")
        return Condition(field.name, op)
    return Condition(field.name, op, _value(field, op, tree.get("value"), f"{place}.value"))


def read_op(tree: Mapping[str, Any], place: str, fitting: Collection[Op] = tuple(Op), asked: str = "") -> Op:
    """The operator of a condition, one of `fitting`."""
    try:
        op = Op(tree.get("op", ""))
    except ValueError as error:
        raise RuleError("rule-unknown-op", place=place, op=tree.get("op")) from error
    if op not in fitting:
        raise RuleError("rule-op-unfit", place=place, op=op.value, field=asked)
    return op


def read_whole(raw: Any, place: str) -> int:
    """A whole number of 0 or more."""
    if isinstance(raw, bool) or not isinstance(raw, int) or not 0 <= raw <= MAX_NUMBER:
        raise RuleError("rule-value-number", place=place)
    return raw


def read_number(raw: Any, place: str) -> int | float:
    """A number of 0 or more."""
    if isinstance(raw, float) and math.isfinite(raw) and 0 <= raw <= MAX_NUMBER:
        return raw
    if isinstance(raw, float):
        raise RuleError("rule-value-number", place=place)
    return read_whole(raw, place)


def read_window(raw: Any, place: str) -> Window:
    """A window of time: none, a duration back from today, or {"from": day, "to": day}."""
    if raw is None or isinstance(raw, str):
        return None if raw is None else _duration(raw, place)
    if not isinstance(raw, dict) or not raw or raw.keys() - {"from", "to"}:
        raise RuleError("rule-window", place=place)
    first, last = (_day(raw[key], f"{place}.{key}") if key in raw else None for key in ("from", "to"))
    return Period(first, last)


def _value(field: Field, op: Op, raw: Any, place: str) -> Value:
    if op in LIST_OPS or (op is Op.STARTS_WITH and isinstance(raw, list)):
        most = MAX_VALUES if op in LIST_OPS else MAX_BEGINNINGS
        if not isinstance(raw, list) or not raw:
            raise RuleError("rule-value-list", place=place)
        if len(raw) > most:
            raise RuleError("rule-value-many", place=place, limit=most)
        return tuple(_scalar(field, item, f"{place}[{at}]") for at, item in enumerate(raw))
    return _scalar(field, raw, place)


def _scalar(field: Field, raw: Any, place: str) -> Scalar:
    if field.kind is Kind.TEXT:
        return _text(raw, place)
    if field.kind in (Kind.DATE, Kind.MOMENT):
        return _day(raw, place)
    if field.kind is Kind.FLAG:
        return _flag(raw, place)
    return read_whole(raw, place) if field.kind in (Kind.AGE, Kind.BIRTHDAY) else read_number(raw, place)


def _flag(raw: Any, place: str) -> bool:
    if not isinstance(raw, bool):
        raise RuleError("rule-value-flag", place=place)
    return raw


def _text(raw: Any, place: str) -> str:
    if not isinstance(raw, str) or not raw.strip() or "\0" in raw or any("\ud800" <= sign <= "\udfff" for sign in raw):
        raise RuleError("rule-value-text", place=place)
    if len(raw) > MAX_TEXT:
        raise RuleError("rule-value-long", place=place, limit=MAX_TEXT)
    return raw.strip()


def _day(raw: Any, place: str) -> Day:
    if isinstance(raw, dict):
        if len(raw) != 1 or not raw.keys() <= {"ago", "ahead"}:
            raise RuleError("rule-value-date", place=place)
        ((way, duration),) = raw.items()
        return Relative(_duration(duration, f"{place}.{way}"), ahead=way == "ahead")
    try:
        return date.fromisoformat(raw)
    except (TypeError, ValueError) as error:
        raise RuleError("rule-value-date", place=place) from error


def _duration(raw: Any, place: str) -> str:
    try:
        parse_duration(raw)
    except (TypeError, ValueError) as error:
        raise RuleError("rule-duration", place=place) from error
    return str(raw)
