"""The JSON form of a rule, read. What can't be read is named by its place in the tree.

For example {"all": [{"field": "patient.age", "op": ">=", "value": 60},
{"count": "visits", "within": "P90D", "op": "=", "value": 0}]}.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from hms_desktop.domain.register.observations import measures
from hms_desktop.domain.segment.fields import MEASURES, catalogue, row_fields
from hms_desktop.domain.segment.rule import (
    BOUND_OPS,
    ORDER_OPS,
    Behaviour,
    Condition,
    Group,
    GroupKind,
    Membership,
    Observed,
    Rule,
    Trend,
    Way,
    leaves,
    weight,
)
from hms_desktop.domain.segment.trouble import RuleError
from hms_desktop.domain.segment.values import read_condition, read_number, read_op, read_whole, read_window

VERSION = 1
MAX_DEPTH = 20
MAX_LEAVES = 400
MOST_OF_LAST = 20
_GROUPS = frozenset(kind.value for kind in GroupKind)


def rule_from_json(text: str | bytes) -> Rule:
    """Read a stored rule (`{"version": 1, "rule": …}`) or a bare tree. Raises RuleError."""
    return rule_from_content(decoded(text))


def decoded(text: str | bytes) -> Any:
    """The content of JSON, of bytes in UTF-8, UTF-16 or UTF-32 with a byte order mark or without. Raises RuleError."""
    try:
        return json.loads(text, object_pairs_hook=_once)
    except json.JSONDecodeError as error:
        raise RuleError("rule-not-json", line=error.lineno, column=error.colno) from error
    except UnicodeDecodeError as error:
        before = error.object[: error.start].split(b"\n")
        raise RuleError("rule-not-json", line=len(before), column=len(before[-1]) + 1) from error
    except (ValueError, RecursionError) as error:
        raise RuleError("rule-not-json", line=1, column=1) from error


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object of JSON; a name that stands twice would silently lose one of its values."""
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        raise RuleError("rule-twice", key=next(name for name in names if names.count(name) > 1))
    return found


def rule_from_content(content: Any) -> Rule:
    """A rule from decoded JSON, with its version or bare. Raises RuleError."""
    if isinstance(content, dict) and "version" in content:
        if content["version"] != VERSION:
            raise RuleError("rule-version", found=content["version"], known=VERSION)
        content = content.get("rule")
    return parse_rule(content)


def parse_rule(tree: Any) -> Rule:
    """A rule from a decoded bare tree. Raises RuleError."""
    rule = _rule(tree, "rule", 0)
    check_size(rule)
    return rule


def check_size(rule: Rule) -> None:
    """Raises RuleError when a tree has more conditions than one statement can carry."""
    if sum(map(weight, leaves(rule))) > MAX_LEAVES:
        raise RuleError("rule-too-large", limit=MAX_LEAVES)


def _rule(tree: Any, place: str, depth: int) -> Rule:
    if not isinstance(tree, dict):
        raise RuleError("rule-not-object", place=place)
    if depth > MAX_DEPTH:
        raise RuleError("rule-too-deep", place=place, limit=MAX_DEPTH)
    if group := _GROUPS & tree.keys():
        return _group(tree, sorted(group), place, depth)
    readers: dict[str, Callable[[Mapping[str, Any], str], Rule]] = {
        "field": _condition, "count": _behaviour, "observation": _observed, "segment": _membership,
    }  # fmt: skip
    for key, read in readers.items():
        if key in tree:
            return read(tree, place)
    raise RuleError("rule-unknown-shape", place=place)


def _group(tree: Mapping[str, Any], kinds: list[str], place: str, depth: int) -> Group:
    _only(tree, {kinds[0]}, place)
    children = tree[kinds[0]]
    if not isinstance(children, list):
        raise RuleError("rule-group-not-list", place=f"{place}.{kinds[0]}")
    places = (f"{place}.{kinds[0]}[{at}]" for at in range(len(children)))
    rules = tuple(_rule(child, spot, depth + 1) for child, spot in zip(children, places, strict=True))
    return Group(GroupKind(kinds[0]), rules)


def _condition(tree: Mapping[str, Any], place: str) -> Condition:
    field = catalogue().get(tree["field"]) if isinstance(tree["field"], str) else None
    if field is None:
        raise RuleError("rule-unknown-field", place=place, field=tree["field"])
    _only(tree, {"field", "op", "value"}, place)
    return read_condition(field, tree, place)


def _behaviour(tree: Mapping[str, Any], place: str) -> Behaviour:
    measure = MEASURES.get(tree["count"]) if isinstance(tree["count"], str) else None
    if measure is None:
        raise RuleError("rule-unknown-measure", place=place, measure=tree["count"])
    _only(tree, {"count", "op", "value", "within", "where", "of_last", "among"}, place)
    op = read_op(tree, place, ORDER_OPS, measure.name)
    value = read_whole(tree.get("value"), f"{place}.value")
    window = read_window(tree.get("within"), f"{place}.within")
    where, among = (_where(measure.name, tree.get(key, {}), f"{place}.{key}") for key in ("where", "among"))
    of_last = _number_of_last(tree["of_last"], f"{place}.of_last", least=1) if "of_last" in tree else None
    if among and of_last is None:
        raise RuleError("rule-among", place=f"{place}.among")
    return Behaviour(measure.name, op, value, window, where, of_last, among)


def _where(measure: str, tree: Any, place: str) -> tuple[Condition, ...]:
    """Conditions on counted rows: {"kind": "camp"}, {"kind": ["camp", "home"]} or {"rating": {"op": "<=", "value": 2}}."""
    allowed = row_fields(measure)
    if not isinstance(tree, dict) or tree.keys() - allowed.keys():
        raise RuleError("rule-where", place=place, allowed=", ".join(allowed))
    found = []
    for column, asked in sorted(tree.items()):
        whole = asked if isinstance(asked, dict) and "op" in asked else {"op": "=", "value": asked}
        if isinstance(asked, list):
            whole = {"op": "in", "value": asked}
        _only(whole, {"op", "value"}, f"{place}.{column}")
        read = read_condition(allowed[column], whole, f"{place}.{column}")
        found.append(Condition(column, read.op, read.value))
    return tuple(found)


def _observed(tree: Mapping[str, Any], place: str) -> Observed | Trend:
    measure = measures().get(tree["observation"]) if isinstance(tree["observation"], str) else None
    if measure is None:
        raise RuleError("rule-unknown-observation", place=place, observation=tree["observation"])
    if isinstance(tree.get("take"), dict) and "trend" in tree["take"]:
        return _trend(measure.code, tree, place)
    _only(tree, {"observation", "take", "op", "value", "second_value", "within"}, place)
    second = None
    op = read_op(tree, place, ORDER_OPS, measure.code)
    if "second_value" in tree:
        if not measure.two_values or op not in BOUND_OPS:
            raise RuleError("rule-second-value", place=place)
        second = read_number(tree["second_value"], f"{place}.second_value")
    value = read_number(tree.get("value"), f"{place}.value")
    times, of_last = _take(tree.get("take", "latest"), f"{place}.take")
    window = read_window(tree.get("within"), f"{place}.within")
    return Observed(measure.code, op, value, second, times, of_last, window)


def _take(raw: Any, place: str) -> tuple[int, int | None]:
    if raw in ("latest", "any"):
        return 1, 1 if raw == "latest" else None
    if not isinstance(raw, dict) or raw.keys() != {"times", "of_last"}:
        raise RuleError("rule-take", place=place, limit=MOST_OF_LAST)
    times, of_last = (read_whole(raw[key], f"{place}.{key}") for key in ("times", "of_last"))
    if not 1 <= times <= of_last <= MOST_OF_LAST:
        raise RuleError("rule-take", place=place, limit=MOST_OF_LAST)
    return times, of_last


def _trend(code: str, tree: Mapping[str, Any], place: str) -> Trend:
    """Values that rise or fall: {"trend": "rising", "of_last": 3, "by": 1}; `by` may be missing."""
    _only(tree, {"observation", "take", "within"}, place)
    take, place_taken = tree["take"], f"{place}.take"
    _only(take, {"trend", "of_last", "by"}, place_taken)
    if not isinstance(take["trend"], str) or take["trend"] not in tuple(Way):
        raise RuleError("rule-trend", place=place_taken)
    of_last = _number_of_last(take.get("of_last"), f"{place_taken}.of_last", least=2)
    by = read_number(take.get("by", 0), f"{place_taken}.by")
    return Trend(code, Way(take["trend"]), of_last, by, read_window(tree.get("within"), f"{place}.within"))


def _number_of_last(raw: Any, place: str, *, least: int) -> int:
    if isinstance(raw, bool) or not isinstance(raw, int) or not least <= raw <= MOST_OF_LAST:
        raise RuleError("rule-of-last", place=place, least=least, limit=MOST_OF_LAST)
    return raw


def _membership(tree: Mapping[str, Any], place: str) -> Membership:
    _only(tree, {"segment"}, place)
    if not isinstance(tree["segment"], str) or not tree["segment"].strip():
        raise RuleError("rule-value-text", place=f"{place}.segment")
    return Membership(tree["segment"].strip())


def _only(tree: Mapping[str, Any], allowed: set[str], place: str) -> None:
    if extra := sorted(tree.keys() - allowed):
        raise RuleError("rule-unknown-key", place=place, key=extra[0])
