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
    Trend,
    Value,
    Window,
)
from hms_desktop.domain.segment.window import parse_duration

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
    `of_last` is how many of the newest rows are looked at, `among` which ones; `by` the least change of a trend.
    """

    code: str
    name: str = ""
    value: Value = None
    within: Window = None
    where: tuple[Phrase, ...] = ()
    parts: tuple[Phrase, ...] = ()
    take: tuple[int, int | None] | None = None
    of_last: int | None = None
    among: tuple[Phrase, ...] = ()
    by: float = 0


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
    if isinstance(rule, Trend):
        code, name = f"words-{rule.way}{'-by' if rule.by else ''}", f"observation.{rule.code}"
        return Phrase(code, name, within=rule.within, of_last=rule.of_last, by=rule.by)
    code = f"words-{OP_CODES[rule.op]}"
    if isinstance(rule, Condition):
        return Phrase(code, rule.field, None if rule.op in BARE_OPS else rule.value)
    if isinstance(rule, Observed):
        both = f"{rule.value:g}" if rule.second is None else f"{rule.value:g}/{rule.second:g}"
        return Phrase(code, f"observation.{rule.code}", both, rule.within, take=(rule.times, rule.of_last))
    return _counted(rule)


def _counted(rule: Behaviour) -> Phrase:
    code = "words-never" if (rule.op, rule.value) == ("=", 0) else f"words-count-{OP_CODES[rule.op]}"
    where, among = (tuple(map(words, rows)) for rows in (rule.where, rule.among))
    return Phrase(code, rule.count, rule.value, rule.within, where, of_last=rule.of_last, among=among)


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
    named = {"field": say(f"name-{phrase.name}", {})} if phrase.name else {}
    window = _window(phrase.within, say)
    if phrase.code.startswith(("words-rising", "words-falling")):
        return {"of_last": phrase.of_last, "by": f"{phrase.by:g}", "window": window, **named}
    where = _rows(phrase.where, say) + _last(phrase, say)
    return {"value": shown, "window": window, "where": where, **named}


def _last(phrase: Phrase, say: Say) -> str:
    if phrase.of_last is None:
        return ""
    code = "words-of-latest" if phrase.of_last == 1 else "words-of-last"
    return say(code, {"of_last": phrase.of_last, "among": _rows(phrase.among, say)})


def _rows(asked: tuple[Phrase, ...], say: Say) -> str:
    return "".join(say("words-where", {"condition": speak(part, say)}) for part in asked)


def _shown(value: Scalar, say: Say) -> str:
    if isinstance(value, bool):
        return say("words-yes" if value else "words-no", {})
    return _day(value, say) if isinstance(value, (date, Relative)) else str(value)


def _day(day: Day, say: Say) -> str:
    if _is_today(day):
        return say("words-today", {})
    if isinstance(day, Relative):
        return say("words-ahead" if day.ahead else "words-ago", {"duration": say(f"duration-{day.duration}", {})})
    return day.isoformat()


def _window(window: Window, say: Say) -> str:
    if not isinstance(window, Period):
        return say("words-within", {"window": window}) if window else ""
    if _is_today(window.first) and isinstance(window.last, Relative) and window.last.ahead:
        return say("words-coming", {"duration": say(f"duration-{window.last.duration}", {})})
    ends = (("words-from", window.first), ("words-to", window.last))
    return "".join(say(code, {"day": _day(day, say)}) for code, day in ends if day is not None)


def _is_today(day: Day | None) -> bool:
    return isinstance(day, Relative) and parse_duration(day.duration) == (0, 0)


def _take(take: tuple[int, int | None], say: Say) -> str:
    times, of_last = take
    if of_last is None or of_last == 1:
        return say("words-take-any" if of_last is None else "words-take-latest", {})
    return say("words-take-of-last", {"times": times, "of_last": of_last})
