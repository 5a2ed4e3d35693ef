"""What came of a call, from `resources/calls.toml`: the outcomes, and how long nobody calls again."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any

from hms_desktop.domain.data import ResourceError, load_toml
from hms_desktop.domain.errors import Invalid
from hms_desktop.domain.register.words import known

FILE = "calls.toml"
NO_ANSWER, REMOVED = "no-answer", "removed"
ASKS = frozenset({"", "day", "reason"})


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a call came to; `asks` is day, reason or empty; `days` is how long nobody calls again, where that is fixed."""

    key: str
    asks: str = ""
    days: int | None = None
    reached: bool = False


@dataclass(frozen=True, slots=True)
class Removal:
    """Why somebody is no longer called; may set the patient's status, or say that the number is of no use."""

    key: str
    days: int | None = None
    status: str | None = None
    bad_number: bool = False


@dataclass(frozen=True, slots=True)
class CallRules:
    """All of the file; the numbers are days, but for `tries` (calls without an answer following each other) and `of_a_day`
    (households that are called on one day).
    """

    outcomes: tuple[Outcome, ...]
    reasons: tuple[Removal, ...]
    nearest: int
    farthest: int
    again_days: int
    tries: int
    unresponsive_days: int
    of_a_day: int

    def outcome(self, key: str) -> Outcome:
        """The outcome of a key. Raises Invalid."""
        found = next((one for one in self.outcomes if one.key == key), None)
        if found is None:
            raise Invalid({"outcome": "word-unknown"})
        return found

    def reason(self, key: str | None) -> Removal:
        """The reason of a key. Raises Invalid, for an empty one as well."""
        found = next((one for one in self.reasons if one.key == key), None)
        if found is None:
            raise Invalid({"reason": "call-reason-required" if not key else "word-unknown"})
        return found

    @property
    def bad_number(self) -> str:
        """The reason that says a number is of no use."""
        return next(one.key for one in self.reasons if one.bad_number)


@dataclass(frozen=True, slots=True)
class CallRow:
    """One call as screens show it; `at` in ms since 1970 UTC. `about` are keys of recommendations, health reasons left out
    for who may not see them; `note` is None for those as well.
    """

    id: uuid.UUID
    patient_id: uuid.UUID
    at: int
    outcome: str
    reason: str | None
    remind_on: date | None
    note: str | None
    by: str | None
    about: tuple[str, ...]
    number: str | None


@cache
def call_rules() -> CallRules:
    """The rules that ship. Raises ResourceError naming the outcome or reason that is wrong."""
    content = load_toml(FILE, "source", "as_of", "day", "later", "no_answer", "outcomes", "reasons")
    outcomes = tuple(_made(Outcome, entry) for entry in content["outcomes"])
    reasons = tuple(_made(Removal, entry) for entry in content["reasons"])
    try:
        made = CallRules(
            outcomes, reasons, **content["later"], **content["no_answer"], of_a_day=content["day"]["calls"]
        )
    except (TypeError, KeyError) as error:
        raise ResourceError(FILE, str(error)) from error
    _check(made)
    return made


def hidden_until(
    outcome: str, reason: str | None, remind_on: date | None, before: Sequence[str], today: date
) -> date | None:
    """The first day on which they may be called again, None where no day is needed (the number or the status says it).

    `before` are the outcomes of earlier calls, the latest first. Raises Invalid.
    """
    rules = call_rules()
    said = rules.outcome(outcome)
    if said.asks == "reason":
        days = rules.reason(reason).days
    elif said.asks == "day":
        return _chosen(rules, remind_on, today)
    elif outcome == NO_ANSWER:
        days = rules.unresponsive_days if tries_in_vain(before) + 1 >= rules.tries else rules.again_days
    else:
        days = said.days
    return None if days is None else today + timedelta(days=days)


def tries_in_vain(before: Sequence[str]) -> int:
    """How many calls without an answer follow each other; `before` has the latest first."""
    number = 0
    for outcome in before:
        if outcome != NO_ANSWER:
            break
        number += 1
    return number


def _chosen(rules: CallRules, remind_on: date | None, today: date) -> date:
    if remind_on is None:
        raise Invalid({"remind_on": "call-day-required"})
    if not rules.nearest <= (remind_on - today).days <= rules.farthest:
        raise Invalid({"remind_on": "call-day-range"})
    return remind_on


def _made(kind: Any, entry: dict[str, Any]) -> Any:
    try:
        return kind(**entry)
    except TypeError as error:
        raise ResourceError(FILE, f"{entry.get('key')}: {error}") from error


def _check(made: CallRules) -> None:
    for outcome in made.outcomes:
        fixed = outcome.days is not None
        if outcome.asks not in ASKS or (not outcome.asks and outcome.key != NO_ANSWER) != fixed:
            raise ResourceError(FILE, f"{outcome.key}: asks a day or a reason, or has a number of days")
    for reason in made.reasons:
        if sum((reason.days is not None, reason.status is not None, reason.bad_number)) != 1:
            raise ResourceError(FILE, f"{reason.key}: has days, a status, or says that the number is of no use")
        if reason.status not in (None, *known("statuses")):
            raise ResourceError(FILE, f"{reason.key}: there is no status {reason.status}")
    if sum(one.bad_number for one in made.reasons) != 1:
        raise ResourceError(FILE, "one reason says that the number is of no use")
    numbers = (made.nearest, made.farthest, made.again_days, made.tries, made.unresponsive_days, made.of_a_day)
    if not all(1 <= number <= 3650 for number in numbers) or made.nearest > made.farthest:
        raise ResourceError(FILE, "day, later and no_answer need whole numbers from 1 to 3650")
