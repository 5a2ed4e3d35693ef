"""The recommendations of `resources/recommendations.toml`: each a rule in the language of segments, and one deed."""

from __future__ import annotations

import enum
import json
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from hms_desktop.domain.data import ResourceError, load_toml, text_list
from hms_desktop.domain.errors import ClinicError, NotFound
from hms_desktop.domain.ids import derived_id
from hms_desktop.domain.recommendation.values import READERS
from hms_desktop.domain.segment.parse import check_size, parse_rule
from hms_desktop.domain.segment.rule import Group, GroupKind, Rule

FILE = "recommendations.toml"
_ALWAYS, _WHERE_CONTACTED = "here", "reachable"


class Action(enum.StrEnum):
    """The deed a recommendation asks for."""

    BOOK = "book"
    MESSAGE = "message"
    CALL = "call"
    ENROL = "enrol"
    RECORD = "record"


class Since(enum.StrEnum):
    """Which day says how long somebody has waited; `entered` is the day since which the rule holds."""

    EXPECTED = "expected"
    VISIT = "visit"
    DUE = "due"
    MISSED = "missed"
    CAMP = "camp"
    FEEDBACK = "feedback"
    TASK = "task"
    ENTERED = "entered"


@dataclass(frozen=True, slots=True)
class Recommendation:
    """One recommendation; `id` is the same on every desk, and its members are kept under it as those of a segment.

    `kinds` are the lists of things due that it speaks of; `discreet` is the reason told to who may not see health data, and
    `discreet_reads` the values it shows. `closed_by` says what the deed settles: feedback is answered, a task done; `template`
    is the key of the shipped text that a message begins with. One that is
    `by_phone` is the part of another that stands on the list of calls, for those who are called instead.
    """

    key: str
    id: uuid.UUID
    rule: Rule
    action: Action
    priority: int
    reads: str
    since: Since
    health: bool
    done_days: int
    dismissed_days: int
    kinds: tuple[str, ...] = ()
    discreet: str = "because-health"
    discreet_reads: tuple[str, ...] = ()
    closed_by: str | None = None
    by_phone: bool = False
    template: str | None = None

    @property
    def advice(self) -> str:
        """Code of the sentence that says what to do."""
        return f"advise-{self.key}"

    @property
    def because(self) -> str:
        """Code of the sentence that says why, with the values read."""
        return f"because-{self.key}"

    @property
    def on_the_list(self) -> bool:
        """Whether people stand on the daily list of calls for it."""
        return self.action is Action.CALL or self.by_phone


@cache
def recommendations() -> tuple[Recommendation, ...]:
    """Everything whose members are kept, the most pressing first. Raises ResourceError naming the one that is wrong."""
    content = load_toml(FILE, "recommendations", "parts", "dismiss_reasons", "source", "as_of", "version")
    found = [made for entry in content["recommendations"] for made in _read(entry)]
    if len({one.id for one in found}) < len(found):
        raise ResourceError(FILE, "two recommendations have one key")
    return tuple(sorted(found, key=lambda one: (-one.priority, one.key, one.by_phone)))


@cache
def advice() -> tuple[Recommendation, ...]:
    """What is recommended for one patient, the most pressing first. Raises ResourceError."""
    return tuple(one for one in recommendations() if not one.by_phone)


@cache
def part(name: str) -> Rule:
    """One of the named pieces of rules: here, reachable, by-phone, not-booked. Raises ResourceError."""
    return _tree(f"parts.{name}", load_toml(FILE, "parts")["parts"][name])


@cache
def dismiss_reasons() -> tuple[str, ...]:
    """Codes of the reasons for which a recommendation is put aside. Raises ResourceError."""
    return text_list(FILE, load_toml(FILE, "dismiss_reasons"), "dismiss_reasons")


def recommendation(key: str) -> Recommendation:
    """The recommendation of a key, or of an id written as text. Raises NotFound."""
    for one in advice():
        if key in (one.key, str(one.id)):
            return one
    raise NotFound("recommendation-unknown", key=key)


def _read(entry: Mapping[str, Any]) -> Iterator[Recommendation]:
    key = entry.get("key")
    try:
        action, since = Action(entry["action"]), Since(entry["since"])
        made = Recommendation(
            key=entry["key"], id=derived_id("recommendation", entry["key"]), rule=_rule(entry, action),
            action=action, priority=entry["priority"], reads=entry["reads"], since=since,
            health=entry.get("health", False), done_days=entry["done_days"], dismissed_days=entry["dismissed_days"],
            kinds=tuple(entry.get("kinds", ())), discreet=entry.get("discreet", "because-health"),
            discreet_reads=tuple(entry.get("discreet_reads", ())), closed_by=entry.get("closed_by"),
            template=entry.get("template"),
        )  # fmt: skip
    except KeyError as error:
        raise ResourceError(FILE, f"{key}: lacks {error}") from error
    except (ClinicError, ValueError) as error:
        raise ResourceError(FILE, f"{key}: {error}") from error
    _check(made)
    yield made
    if entry.get("by_phone", False):
        rule = Group(GroupKind.ALL, (made.rule, part("by-phone"), part(_WHERE_CONTACTED)))
        yield replace(made, id=derived_id("recommendation", made.key, "by-phone"), rule=rule, by_phone=True)


def _rule(entry: Mapping[str, Any], action: Action) -> Rule:
    named = [_ALWAYS, *([_WHERE_CONTACTED] if action in (Action.CALL, Action.MESSAGE) else []), *entry.get("also", ())]
    own = parse_rule(json.loads(entry["rule"]))
    whole = Group(GroupKind.ALL, (own, *(part(name) for name in named)))
    check_size(whole)
    return whole


def _tree(name: str, text: str) -> Rule:
    try:
        return parse_rule(json.loads(text))
    except (ClinicError, ValueError) as error:
        raise ResourceError(FILE, f"{name}: {error}") from error


def _check(made: Recommendation) -> None:
    wrong = {
        "priority from 1 to 100": not 1 <= made.priority <= 100,
        "days from 1 to 3650": not all(1 <= days <= 3650 for days in (made.done_days, made.dismissed_days)),
        "known values to read": made.reads not in READERS,
        "kinds of what is due": (made.since is Since.DUE) != bool(made.kinds),
        "nothing, feedback or task that closes it": made.closed_by not in (None, "feedback", "task"),
    }
    for wanted, is_wrong in wrong.items():
        if is_wrong:
            raise ResourceError(FILE, f"{made.key}: needs {wanted}")
