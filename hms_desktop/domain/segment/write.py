"""The JSON form of a rule, written; reading it back gives an equal rule."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from hms_desktop.domain.segment.parse import VERSION
from hms_desktop.domain.segment.rule import (
    BARE_OPS,
    Behaviour,
    Condition,
    Group,
    Membership,
    Observed,
    Op,
    Picked,
    Relative,
    Rule,
    Trend,
    Value,
    Window,
)


def rule_to_json(rule: Rule) -> str:
    """The stored form of a rule, with its version."""
    return json.dumps({"version": VERSION, "rule": write_rule(rule)}, ensure_ascii=False, separators=(",", ":"))


def write_rule(rule: Rule) -> dict[str, Any]:
    """The bare tree of a rule, as `parse_rule` reads it."""
    if isinstance(rule, Group):
        return {rule.kind.value: [write_rule(child) for child in rule.rules]}
    if isinstance(rule, Condition):
        return {"field": rule.field, **_asked(rule)}
    if isinstance(rule, Membership):
        return {"segment": rule.segment}
    if isinstance(rule, Picked):
        return {"picked": rule.pick}
    if isinstance(rule, Trend):
        return _trend(rule)
    return _behaviour(rule) if isinstance(rule, Behaviour) else _observed(rule)


def _behaviour(rule: Behaviour) -> dict[str, Any]:
    written = {"count": rule.count, "op": rule.op.value, "value": rule.value, **_within(rule.within)}
    written |= {} if rule.of_last is None else {"of_last": rule.of_last}
    rows = (("where", rule.where), ("among", rule.among))
    return written | {key: {one.field: _where(one) for one in asked} for key, asked in rows if asked}


def _where(one: Condition) -> Any:
    if one.op is Op.EQ and not isinstance(one.value, Relative):
        return _plain(one.value)
    return _plain(one.value) if one.op is Op.IN else _asked(one)


def _observed(rule: Observed) -> dict[str, Any]:
    written: dict[str, Any] = {"observation": rule.code, "take": _take(rule), "op": rule.op.value, "value": rule.value}
    if rule.second is not None:
        written["second_value"] = rule.second
    return written | _within(rule.within)


def _trend(rule: Trend) -> dict[str, Any]:
    take: dict[str, Any] = {"trend": rule.way.value, "of_last": rule.of_last}
    return {"observation": rule.code, "take": take | ({"by": rule.by} if rule.by else {}), **_within(rule.within)}


def _take(rule: Observed) -> Any:
    if rule.of_last is None:
        return "any"
    return "latest" if rule.of_last == 1 else {"times": rule.times, "of_last": rule.of_last}


def _within(window: Window) -> dict[str, Any]:
    if window is None or isinstance(window, str):
        return {} if window is None else {"within": window}
    ends = {"from": window.first, "to": window.last}
    return {"within": {key: _plain(day) for key, day in ends.items() if day is not None}}


def _asked(rule: Condition) -> dict[str, Any]:
    asked: dict[str, Any] = {"op": rule.op.value}
    return asked if rule.op in BARE_OPS else asked | {"value": _plain(rule.value)}


def _plain(value: Value) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Relative):
        return {"ahead" if value.ahead else "ago": value.duration}
    return list(value) if isinstance(value, tuple) else value
