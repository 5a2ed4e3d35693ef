"""The JSON Schema of a rule (draft 2020-12), made from the catalogue, so that it knows every field of this version."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from typing import Any

from hms_desktop.domain.register.observations import measures
from hms_desktop.domain.segment.fields import MEASURES, Field, Kind, catalogue, row_fields
from hms_desktop.domain.segment.parse import MAX_DEPTH, MAX_LEAVES, MOST_OF_LAST, VERSION
from hms_desktop.domain.segment.rule import BARE_OPS, BOUND_OPS, LIST_OPS, ORDER_OPS, GroupKind, Op, Way
from hms_desktop.domain.segment.values import MAX_BEGINNINGS, MAX_NUMBER, MAX_TEXT, MAX_VALUES

_RULE = {"$ref": "#/$defs/rule"}
_DURATION = {"type": "string", "pattern": r"^P(?=\d)(\d{1,3}Y)?(\d{1,4}M)?(\d{1,4}W)?(\d{1,5}D)?$"}


_FORMS = {
    Kind.TEXT: "text", Kind.AGE: "whole", Kind.BIRTHDAY: "whole", Kind.NUMBER: "number", Kind.FLAG: "flag",
}  # fmt: skip


def rule_schema() -> dict[str, Any]:
    """The schema: a bare tree, or a stored rule with its version."""
    stored = _object({"version": {"const": VERSION}, "rule": _RULE}, {"version"})
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Rule of a segment",
        "description": f"At most {MAX_DEPTH} levels of groups and {MAX_LEAVES} conditions. Unknown is neither in nor out.",
        "anyOf": [_RULE, stored],
        "$defs": {"rule": {"anyOf": [{"$ref": f"#/$defs/{name}"} for name in _shapes()]}, **_shapes(), **_values()},
    }


def _shapes() -> dict[str, Any]:
    return {
        "group": {"anyOf": [_object({kind.value: {"type": "array", "items": _RULE}}) for kind in GroupKind]},
        "condition": {"anyOf": _conditions()},
        "count": {"anyOf": [_count(name) for name in MEASURES]},
        "observation": {"anyOf": _observations()},
        "membership": _object({"segment": _ref("text")}),
    }


def _values() -> dict[str, Any]:
    relative = [_object({way: _ref("duration")}) for way in ("ago", "ahead")]
    ends = _object({"from": _ref("day"), "to": _ref("day")}, set()) | {"minProperties": 1}
    return {
        "text": {"type": "string", "minLength": 1, "maxLength": MAX_TEXT, "pattern": r"\S"},
        "flag": {"type": "boolean"},
        "whole": {"type": "integer", "minimum": 0, "maximum": MAX_NUMBER},
        "number": {"type": "number", "minimum": 0, "maximum": MAX_NUMBER},
        "duration": _DURATION,
        "day": {"anyOf": [{"type": "string", "format": "date"}, *relative]},
        "window": {"anyOf": [_ref("duration"), ends]},
    }


def _conditions() -> list[Any]:
    alike: dict[tuple[Kind, bool], list[Field]] = defaultdict(list)
    for field in catalogue().values():
        alike[field.kind, field.many].append(field)
    return [
        form
        for fields in alike.values()
        for form in _forms({"field": {"enum": [one.name for one in fields]}}, fields[0])
    ]


def _forms(named: dict[str, Any], field: Field) -> list[Any]:
    """What operators and values fit a field: one value, several, or none."""
    value = _ref(_FORMS.get(field.kind, "day"))
    fitting = field.operators
    forms = [_object({**named, "op": _enum(fitting - LIST_OPS - BARE_OPS), "value": value})]
    forms.append(_object({**named, "op": _enum(fitting & BARE_OPS)}))
    for ops, most in ((fitting & LIST_OPS, MAX_VALUES), (fitting & {Op.STARTS_WITH}, MAX_BEGINNINGS)):
        if ops:
            forms.append(_object({**named, "op": _enum(ops), "value": _list(value, most)}))
    return forms


def _count(name: str) -> dict[str, Any]:
    where = _object({column: _where(field) for column, field in row_fields(name).items()}, set())
    keys = {
        "count": {"const": name}, "op": _enum(ORDER_OPS), "value": _ref("whole"), "within": _ref("window"),
        "where": where,
    }  # fmt: skip
    needed = {"count", "op", "value"}
    last = {"of_last": _few(1), "among": where}
    return {"anyOf": [_object(keys, needed), _object({**keys, **last}, {*needed, "of_last"})]}


def _where(field: Field) -> dict[str, Any]:
    first, *others = _forms({}, field)
    plain = first["properties"]["value"]
    several = [form["properties"]["value"] for form in others if Op.IN.value in form["properties"]["op"]["enum"]]
    return {"anyOf": [plain, *several, first, *others]}


def _observations() -> list[Any]:
    times = _object({key: _few(1) for key in ("times", "of_last")})
    shared = {
        "take": {"anyOf": [{"enum": ["latest", "any"]}, times]},
        "value": _ref("number"),
        "within": _ref("window"),
    }
    needed = {"observation", "op", "value"}
    one = {"observation": {"enum": list(measures())}, "op": _enum(ORDER_OPS), **shared}
    pairs = [code for code, measure in measures().items() if measure.two_values]
    two = {"observation": {"enum": pairs}, "op": _enum(BOUND_OPS), "second_value": _ref("number"), **shared}
    return [_object(one, needed), _object(two, needed | {"second_value"}), _trend()]


def _trend() -> dict[str, Any]:
    way = {"trend": {"enum": [way.value for way in Way]}, "of_last": _few(2), "by": _ref("number")}
    keys = {
        "observation": {"enum": list(measures())},
        "take": _object(way, {"trend", "of_last"}),
        "within": _ref("window"),
    }
    return _object(keys, {"observation", "take"})


def _few(least: int) -> dict[str, Any]:
    return {"type": "integer", "minimum": least, "maximum": MOST_OF_LAST}


def _object(keys: dict[str, Any], required: Collection[str] | None = None) -> dict[str, Any]:
    needed = sorted(keys if required is None else required)
    return {"type": "object", "properties": keys, "required": needed, "additionalProperties": False}


def _list(value: Any, most: int) -> dict[str, Any]:
    return {"type": "array", "items": value, "minItems": 1, "maxItems": most}


def _enum(ops: Collection[Op]) -> dict[str, Any]:
    return {"enum": [op.value for op in Op if op in ops]}


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/$defs/{name}"}
