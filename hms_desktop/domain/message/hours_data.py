"""The hours that the program ships, `resources/outreach/hours.toml`, and what a clinic says instead."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Any

from hms_desktop.domain.data import ResourceError, load_toml, reading, text_list
from hms_desktop.domain.errors import Invalid
from hms_desktop.domain.message.hours import HourRules, Span, as_minutes, never_open
from hms_desktop.domain.message.vocabulary import PROMOTION, PURPOSES

FILE = "outreach/hours.toml"


@dataclass(frozen=True, slots=True)
class HourChoice:
    """A clinic's own quiet hours (minutes of the day, None for none) and the purposes that rest on Sundays and festivals."""

    quiet: Span | None
    sundays: frozenset[str]
    festivals: frozenset[str]


@dataclass(frozen=True, slots=True)
class Festival:
    """A day of rest; `confirm` when the date has to be looked at again."""

    on: date
    name: str
    confirm: bool = False


@cache
@reading(FILE)
def shipped_hours() -> HourRules:
    """The hours as shipped. Raises ResourceError when the file contradicts itself."""
    content = load_toml(FILE, "source", "as_of", "quiet", "hours", "rest", "festivals")
    sundays, resting = (frozenset(text_list(FILE, content["rest"], key)) for key in ("sundays", "festivals"))
    rules = HourRules(
        _span(content["quiet"]),
        tuple((key, _span(one)) for key, one in content["hours"].items()),
        sundays,
        resting,
        frozenset(one.on for one in festivals()),
    )
    if PROMOTION not in dict(rules.hours):
        raise ResourceError(FILE, "hours.promotion is law and can't be left out")
    named = {*dict(rules.hours), *rules.sundays, *rules.festivals}
    if wrong := sorted(named - PURPOSES.keys()) or never_open(rules, PURPOSES):
        raise ResourceError(FILE, f"{wrong[0]} is no purpose, or would have no hour left")
    return rules


@cache
@reading(FILE)
def festivals() -> tuple[Festival, ...]:
    """Festivals in their order. Raises ResourceError."""
    told = load_toml(FILE, "festivals")["festivals"]
    found = tuple(Festival(one["on"], one["name"], one.get("confirm", False)) for one in told)
    days = [one.on for one in found]
    if days != sorted(set(days)):
        raise ValueError("festivals must stand in the order of their days, each day once")
    return found


def shipped_choice() -> HourChoice:
    """What a clinic has from its founding on, until it chooses."""
    rules = shipped_hours()
    return HourChoice(rules.quiet, rules.sundays, rules.festivals)


def unfounded_choice() -> HourChoice:
    """A file that no clinic was founded in has nobody's quiet hours; the law's hours and days of rest hold all the same."""
    return replace(shipped_choice(), quiet=None)


def with_choice(choice: HourChoice) -> HourRules:
    """The hours of a clinic. Raises Invalid for fields quiet, sundays, festivals; hours that are law stay as they are."""
    rules = replace(shipped_hours(), quiet=choice.quiet, sundays=choice.sundays, festivals=choice.festivals)
    wrong = {
        name: "unknown-purpose"
        for name, told in (("sundays", choice.sundays), ("festivals", choice.festivals))
        if told - PURPOSES.keys()
    }
    if choice.quiet is not None and choice.quiet[0] == choice.quiet[1]:
        wrong["quiet"] = "quiet-hours-same"
    elif never_open(rules, PURPOSES):
        wrong["quiet"] = "quiet-hours-all-day"
    if wrong:
        raise Invalid(wrong)
    return rules


def _span(told: Mapping[str, Any]) -> Span:
    begin, end = as_minutes(told["from"]), as_minutes(told["to"])
    if begin == end:
        raise ValueError("hours can't end when they begin")
    return begin, end
