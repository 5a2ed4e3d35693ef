"""The JSON form of a rule, read and written. What can't be read is named by its place in the tree.

For example {"all": [{"field": "patient.age", "op": ">=", "value": 60},
{"count": "visits", "within": "P90D", "op": "=", "value": 0}]}.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from hms_desktop.domain.errors import ClinicError
from hms_desktop.domain.segment.fields import MEASURES, Field, Kind, catalogue
from hms_desktop.domain.segment.rule import (
    BARE_OPS,
    LIST_OPS,
    ORDER_OPS,
    Behaviour,
    Condition,
    Group,
    GroupKind,
    Op,
    Rule,
    Scalar,
    Value,
)
from hms_desktop.domain.segment.window import parse_duration

VERSION = 1
MAX_DEPTH = 20
MAX_NUMBER = 10**12
_GROUPS = frozenset(kind.value for kind in GroupKind)


class RuleError(ClinicError):
    """A rule that can't be read; `place` says where in the tree, as `all[1].value`."""


def rule_from_json(text: str) -> Rule:
    """Read a stored rule (`{"version": 1, "rule": …}`) or a bare tree. Raises RuleError."""
    try:
        content = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise RuleError("rule-not-json", detail=str(error)) from error
    if isinstance(content, dict) and "version" in content:
        if content["version"] != VERSION:
            raise RuleError("rule-version", found=content["version"], known=VERSION)
        content = content.get("rule")
    return parse_rule(content)


def rule_to_json(rule: Rule) -> str:
    """The stored form of a rule; reading it back gives an equal rule."""
    return json.dumps({"version": VERSION, "rule": write_rule(rule)}, ensure_ascii=False, separators=(",", ":"))


def parse_rule(tree: Any, place: str = "rule", depth: int = 0) -> Rule:
    """A rule from decoded JSON. Raises RuleError."""
    if not isinstance(tree, dict):
        raise RuleError("rule-not-object", place=place)
    if depth > MAX_DEPTH:
        raise RuleError("rule-too-deep", place=place, limit=MAX_DEPTH)
    if group := _GROUPS & tree.keys():
        return _group(tree, sorted(group), place, depth)
    if "field" in tree:
        return _condition(tree, place)
    if "count" in tree:
        return _behaviour(tree, place)
    raise RuleError("rule-unknown-shape", place=place)


def write_rule(rule: Rule) -> dict[str, Any]:
    """The JSON form of a rule, as `parse_rule` reads it."""
    if isinstance(rule, Group):
        return {rule.kind.value: [write_rule(child) for child in rule.rules]}
    if isinstance(rule, Condition):
        written: dict[str, Any] = {"field": rule.field, "op": rule.op.value}
        if rule.op not in BARE_OPS:
            written["value"] = _plain(rule.value)
        return written
    written = {"count": rule.count, "op": rule.op.value, "value": rule.value}
    if rule.within is not None:
        written["within"] = rule.within
    return written | ({"where": dict(rule.where)} if rule.where else {})


def _group(tree: Mapping[str, Any], kinds: list[str], place: str, depth: int) -> Group:
    _only(tree, {kinds[0]}, place)
    children = tree[kinds[0]]
    if not isinstance(children, list):
        raise RuleError("rule-group-not-list", place=f"{place}.{kinds[0]}")
    places = (f"{place}.{kinds[0]}[{at}]" for at in range(len(children)))
    rules = tuple(parse_rule(child, spot, depth + 1) for child, spot in zip(children, places, strict=True))
    return Group(GroupKind(kinds[0]), rules)


def _condition(tree: Mapping[str, Any], place: str) -> Condition:
    field = catalogue().get(tree["field"]) if isinstance(tree["field"], str) else None
    if field is None:
        raise RuleError("rule-unknown-field", place=place, field=tree["field"])
    op = _op(tree, place)
    if op not in field.operators:
        raise RuleError("rule-op-unfit", place=place, op=op.value, field=field.name)
    _only(tree, {"field", "op"} if op in BARE_OPS else {"field", "op", "value"}, place)
    if op in BARE_OPS:
        return Condition(field.name, op)
    return Condition(field.name, op, _value(field, op, tree.get("value"), f"{place}.value"))


def _behaviour(tree: Mapping[str, Any], place: str) -> Behaviour:
    measure = MEASURES.get(tree["count"]) if isinstance(tree["count"], str) else None
    if measure is None:
        raise RuleError("rule-unknown-measure", place=place, measure=tree["count"])
    _only(tree, {"count", "op", "value", "within", "where"}, place)
    op = _op(tree, place)
    if op not in ORDER_OPS:
        raise RuleError("rule-op-unfit", place=place, op=op.value, field=measure.name)
    where = tree.get("where", {})
    if not isinstance(where, dict) or not all(key in measure.where and isinstance(where[key], str) for key in where):
        raise RuleError("rule-where", place=f"{place}.where", allowed=", ".join(measure.where) or "-")
    within = tree.get("within")
    return Behaviour(
        measure.name,
        op,
        _number(tree.get("value"), f"{place}.value"),
        None if within is None else _duration(within, f"{place}.within"),
        tuple(sorted(where.items())),
    )


def _op(tree: Mapping[str, Any], place: str) -> Op:
    try:
        return Op(tree.get("op", ""))
    except ValueError as error:
        raise RuleError("rule-unknown-op", place=place, op=tree.get("op")) from error


def _value(field: Field, op: Op, raw: Any, place: str) -> Value:
    if op in LIST_OPS or (op is Op.STARTS_WITH and isinstance(raw, list)):
        if not isinstance(raw, list) or not raw:
            raise RuleError("rule-value-list", place=place)
        return tuple(_scalar(field, item, f"{place}[{at}]") for at, item in enumerate(raw))
    return _scalar(field, raw, place)


def _scalar(field: Field, raw: Any, place: str) -> Scalar:
    if field.kind is Kind.TEXT:
        if not isinstance(raw, str) or not raw.strip():
            raise RuleError("rule-value-text", place=place)
        return raw.strip()
    return _day(raw, place) if field.kind is Kind.DATE else _number(raw, place)


def _number(raw: Any, place: str) -> int:
    if isinstance(raw, bool) or not isinstance(raw, int) or not 0 <= raw <= MAX_NUMBER:
        raise RuleError("rule-value-number", place=place)
    return raw


def _day(raw: Any, place: str) -> date:
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


def _only(tree: Mapping[str, Any], allowed: set[str], place: str) -> None:
    if extra := sorted(tree.keys() - allowed):
        raise RuleError("rule-unknown-key", place=place, key=extra[0])


def _plain(value: Value) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value
