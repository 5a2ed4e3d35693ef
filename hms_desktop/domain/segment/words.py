"""A rule in words: codes and values in reading order, for a view (or the command line) to say in its language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from hms_desktop.domain.segment.rule import BARE_OPS, Behaviour, Condition, Group, Rule, Value

Say = Callable[[str, dict[str, object]], str]
OP_CODES = {
    "=": "eq", "!=": "ne", "<": "lt", "<=": "le", ">": "gt", ">=": "ge", "in": "in", "not-in": "not-in",
    "contains": "contains", "starts-with": "starts-with", "known": "known", "unknown": "unknown",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Phrase:
    """One piece of a rule: `code` picks the pattern, `name` is a field or a measure, the rest fills the pattern."""

    code: str
    name: str = ""
    value: Value = None
    within: str | None = None
    where: tuple[tuple[str, str], ...] = ()
    parts: tuple[Phrase, ...] = ()


def words(rule: Rule) -> Phrase:
    """The phrases of a rule; groups are `words-all`, `words-any`, `words-none`, an empty "all" is `words-everybody`."""
    if isinstance(rule, Condition):
        return Phrase(f"words-{OP_CODES[rule.op]}", rule.field, None if rule.op in BARE_OPS else rule.value)
    if isinstance(rule, Behaviour):
        code = "words-never" if (rule.op, rule.value) == ("=", 0) else f"words-count-{OP_CODES[rule.op]}"
        return Phrase(code, rule.count, rule.value, rule.within, rule.where)
    if not rule.rules:
        return Phrase("words-nobody" if rule.kind == "any" else "words-everybody")
    parts = tuple(words(child) for child in rule.rules)
    return parts[0] if len(parts) == 1 and rule.kind != "none" else Phrase(f"words-{rule.kind}", parts=parts)


def speak(phrase: Phrase, say: Say, *, nested: bool = False) -> str:
    """One sentence of a phrase; `say(code, params)` gives patterns, names of fields, and joining words."""
    if not phrase.parts:
        return say(phrase.code, _params(phrase, say))
    joint = say("words-joint-all" if phrase.code == "words-all" else "words-joint-any", {})
    inner = joint.join(speak(part, say, nested=True) for part in phrase.parts)
    if phrase.code == "words-none":
        return say("words-none", {"parts": inner})
    return f"({inner})" if nested else inner


def _params(phrase: Phrase, say: Say) -> dict[str, object]:
    value = phrase.value
    shown = say("words-joint-list", {}).join(map(str, value)) if isinstance(value, tuple) else value
    window = say("words-within", {"window": phrase.within}) if phrase.within else ""
    where = "".join(say("words-where", {"key": key, "value": wanted}) for key, wanted in phrase.where)
    named = {"field": say(f"name-{phrase.name}", {})} if phrase.name else {}
    return {"value": shown, "window": window, "where": where, **named}


def is_simple(rule: Rule) -> bool:
    """Whether a rule is one group ("all" or "any") of conditions and counts, as the simple editor shows."""
    return isinstance(rule, Group) and rule.kind != "none" and not any(isinstance(one, Group) for one in rule.rules)
