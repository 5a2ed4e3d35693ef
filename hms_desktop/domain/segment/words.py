"""A rule in words: codes and values in reading order, for a view (or the command line) to say in its language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from hms_desktop.domain.segment.rule import (
    BARE_OPS,
    Behaviour,
    Condition,
    Day,
    Group,
    Membership,
    Observed,
    Period,
    Picked,
    Relative,
    Rule,
    Scalar,
    Value,
    Window,
)

Say = Callable[[str, dict[str, object]], str]
OP_CODES = {
    "=": "eq", "!=": "ne", "<": "lt", "<=": "le", ">": "gt", ">=": "ge", "in": "in", "not-in": "not-in",
    "contains": "contains", "starts-with": "starts-with", "known": "known", "unknown": "unknown",
}  # fmt: skip
_NO_NAMES: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Phrase:
    """One piece of a rule: `code` picks the pattern, `name` is a field or a measure, the rest fills the pattern.

    `take` is how many of how many last measurements must fit, as (times, of_last), where it is about measured values.
    """

    code: str
    name: str = ""
    value: Value = None
    within: Window = None
    where: tuple[Phrase, ...] = ()
    parts: tuple[Phrase, ...] = ()
    take: tuple[int, int | None] | None = None


def words(rule: Rule, names: Mapping[str, str] = _NO_NAMES) -> Phrase:
    """The phrases of a rule; groups are `words-all`, `words-any`, `words-none`, an empty "all" is `words-everybody`.

    `names` are the names of segments by id, for memberships.
    """
    if isinstance(rule, Group):
        return _group(rule, names)
    if isinstance(rule, Membership):
        return Phrase("words-member", value=names.get(rule.segment, rule.segment))
    if isinstance(rule, Picked):
        return Phrase(f"words-picked-{rule.pick}")
    code = f"words-{OP_CODES[rule.op]}"
    if isinstance(rule, Condition):
        return Phrase(code, rule.field, None if rule.op in BARE_OPS else rule.value)
    if isinstance(rule, Observed):
        both = f"{rule.value:g}" if rule.second is None else f"{rule.value:g}/{rule.second:g}"
        return Phrase(code, f"observation.{rule.code}", both, rule.within, take=(rule.times, rule.of_last))
    code = "words-never" if (rule.op, rule.value) == ("=", 0) else f"words-count-{OP_CODES[rule.op]}"
    return Phrase(code, rule.count, rule.value, rule.within, tuple(words(one) for one in rule.where))


def _group(rule: Group, names: Mapping[str, str]) -> Phrase:
    if not rule.rules:
        return Phrase("words-nobody" if rule.kind == "any" else "words-everybody")
    parts = tuple(words(child, names) for child in rule.rules)
    return parts[0] if len(parts) == 1 and rule.kind != "none" else Phrase(f"words-{rule.kind}", parts=parts)


def speak(phrase: Phrase, say: Say, *, nested: bool = False) -> str:
    """One sentence of a phrase; `say(code, params)` gives patterns, names of fields, and joining words."""
    if not phrase.parts:
        spoken = say(phrase.code, _params(phrase, say))
        return spoken if phrase.take is None else spoken + _take(phrase.take, say) + _window(phrase.within, say)
    joint = say("words-joint-all" if phrase.code == "words-all" else "words-joint-any", {})
    inner = joint.join(speak(part, say, nested=True) for part in phrase.parts)
    if phrase.code == "words-none":
        return say("words-none", {"parts": inner})
    return f"({inner})" if nested else inner


def _params(phrase: Phrase, say: Say) -> dict[str, object]:
    value = phrase.value
    if isinstance(value, tuple):
        shown = say("words-joint-list", {}).join(_shown(one, say) for one in value)
    else:
        shown = "" if value is None else _shown(value, say)
    where = "".join(say("words-where", {"condition": speak(part, say)}) for part in phrase.where)
    named = {"field": say(f"name-{phrase.name}", {})} if phrase.name else {}
    return {"value": shown, "window": _window(phrase.within, say), "where": where, **named}


def _shown(value: Scalar, say: Say) -> str:
    return _day(value, say) if isinstance(value, (date, Relative)) else str(value)


def _day(day: Day, say: Say) -> str:
    if isinstance(day, Relative):
        return say("words-ahead" if day.ahead else "words-ago", {"duration": say(f"duration-{day.duration}", {})})
    return day.isoformat()


def _window(window: Window, say: Say) -> str:
    if not isinstance(window, Period):
        return say("words-within", {"window": window}) if window else ""
    ends = (("words-from", window.first), ("words-to", window.last))
    return "".join(say(code, {"day": _day(day, say)}) for code, day in ends if day is not None)


def _take(take: tuple[int, int | None], say: Say) -> str:
    times, of_last = take
    if of_last is None or of_last == 1:
        return say("words-take-any" if of_last is None else "words-take-latest", {})
    return say("words-take-of-last", {"times": times, "of_last": of_last})


def is_simple(rule: Rule) -> bool:
    """Whether a rule is one group ("all" or "any") of conditions and counts, as the simple editor shows."""
    return isinstance(rule, Group) and rule.kind != "none" and all(map(_is_plain, rule.rules))


def _is_plain(rule: Rule) -> bool:
    if isinstance(rule, Condition):
        return not isinstance(rule.value, Relative)
    return isinstance(rule, Behaviour) and not isinstance(rule.within, Period)
