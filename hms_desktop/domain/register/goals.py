"""Health goals: what can be agreed on, how a check-in is read, and how one is shown."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from typing import Final

from hms_desktop.domain.data import ResourceError, load_toml
from hms_desktop.domain.dates import add_calendar
from hms_desktop.domain.register.observations import measures
from hms_desktop.domain.scoring.facts import GoalFacts
from hms_desktop.domain.scoring.law import law
from hms_desktop.domain.scoring.parts import checks_due

ACTIVE: Final = "active"
COMPLETED: Final = "completed"
CANCELLED: Final = "cancelled"
AT_MOST: Final = "at-most"
AT_LEAST: Final = "at-least"
CHANNELS: Final = ("clinic", "phone", "home", "video", "camp", "whatsapp", "sms", "email")
LONGEST_NAME: Final = 120
MOST_DAYS: Final = 60  # the score looks back so many days: a goal asked about less often would never count
_YEARS_BACK = 5
_DAYS_AHEAD = 90
_YEARS_AHEAD = 10
_FILE = "goals.toml"


@dataclass(frozen=True, slots=True)
class GoalTerms:
    """What was agreed; `direction` and `target` (in the unit of the measure `code`) belong to goals that have a number.

    A target is reached at its own value too. `second_target` is the lower pressure.
    """

    name: str
    started_on: date
    every_days: int = 7
    due_on: date | None = None
    code: str | None = None
    direction: str | None = None
    target: float | None = None
    second_target: float | None = None


@dataclass(frozen=True, slots=True)
class GoalStatus:
    """Whether a goal is active, completed or cancelled, and since when."""

    status: str = ACTIVE
    on: date | None = None


@dataclass(frozen=True, slots=True)
class GoalCheckRecord:
    """One check-in that stands; `at` in ms."""

    id: uuid.UUID
    at: int
    kept: bool
    value: float | None
    second_value: float | None
    channel: str | None
    note: str | None


@dataclass(frozen=True, slots=True)
class GoalReading:
    """The newest number for a goal since it began, measured at the clinic or told at a check-in; `at` in ms."""

    value: float
    second_value: float | None
    at: int
    reached: bool


@dataclass(frozen=True, slots=True)
class GoalRecord:
    """A goal with its check-ins of the last 60 days: `done` of `due`, as the score counts them.

    `checks` are the newest, newest first; `next_on` is the day to ask next, None when it has ended or is not asked again before its time
    is up.
    """

    id: uuid.UUID
    terms: GoalTerms
    status: GoalStatus
    done: int
    due: int
    checks: tuple[GoalCheckRecord, ...]
    reading: GoalReading | None
    next_on: date | None


@dataclass(frozen=True, slots=True)
class GoalPanel:
    """The goals of a patient; for those who may not see them `visible` is False and `count` says that there are some."""

    visible: bool
    count: int
    goals: tuple[GoalRecord, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadyGoal:
    """A goal to agree on as it is; `target` None is asked for. `source` is empty where the goal is this project's own."""

    key: str
    name: str
    every: int
    code: str | None = None
    direction: str | None = None
    target: float | None = None
    second_target: float | None = None
    source: str = ""

    def terms(self, today: date) -> GoalTerms:
        """These terms, beginning today."""
        return GoalTerms(
            self.name, today, self.every, None, self.code, self.direction, self.target, self.second_target
        )  # fmt: skip


@cache
def ready_goals() -> tuple[ReadyGoal, ...]:
    """The goals of `resources/goals.toml`, in the order to offer. Raises ResourceError."""
    try:
        found = tuple(ReadyGoal(**entry) for entry in load_toml(_FILE, "source", "as_of", "goals")["goals"])
    except TypeError as error:
        raise ResourceError(_FILE, str(error)) from error
    day = date(2026, 1, 1)
    for one in found:
        wrong = problems(one.terms(day), day)
        if wrong and (one.target is not None or set(wrong) != {"target"}):
            raise ResourceError(_FILE, f"{one.key}: {', '.join(wrong.values())}")
    if len({one.key for one in found}) != len(found):
        raise ResourceError(_FILE, "two goals have the same key")
    return found


def problems(terms: GoalTerms, today: date) -> dict[str, str]:
    """What can't be agreed on so: a code for each field."""
    found = _number_problems(terms)
    if not terms.name.strip():
        found["name"] = "required"
    elif len(terms.name) > LONGEST_NAME:
        found["name"] = "text-too-long"
    if not add_calendar(today, years=-_YEARS_BACK) <= terms.started_on <= today + timedelta(days=_DAYS_AHEAD):
        found["started_on"] = "goal-start-far"
    if terms.due_on is not None and terms.due_on <= terms.started_on:
        found["due_on"] = "goal-due-before-start"
    elif terms.due_on is not None and terms.due_on > add_calendar(today, years=_YEARS_AHEAD):
        found["due_on"] = "goal-due-far"
    if not 1 <= terms.every_days <= MOST_DAYS:
        found["every_days"] = "goal-every-odd"
    return found


def check_problems(
    terms: GoalTerms, day: date, today: date, value: float | None, second: float | None
) -> dict[str, str]:
    """What can't be noted so of a goal on a day: a code for each field."""
    found: dict[str, str] = {}
    if day > today:
        found["checked_on"] = "date-future"
    elif day < terms.started_on:
        found["checked_on"] = "goal-check-before-start"
    if value is None and second is None:
        return found
    measure = measures().get(terms.code or "")
    if measure is None:
        return found | {"value": "goal-has-no-number"}
    return found | ({"value": "required"} if value is None else measure.refusals(value, second))


def reaches(terms: GoalTerms, value: float, second: float | None) -> bool:
    """Whether a number is at or beyond the target; of a pressure both numbers."""
    pairs = [(value, terms.target), (second, terms.second_target)]
    wanted = [(one, target) for one, target in pairs if one is not None and target is not None]
    if terms.direction == AT_LEAST:
        return bool(wanted) and all(one >= target for one, target in wanted)
    return bool(wanted) and all(one <= target for one, target in wanted)


def tidy(terms: GoalTerms) -> GoalTerms:
    """The terms without stray spaces, and without a number where nothing is measured."""
    name = " ".join(terms.name.split())
    if terms.code:
        return replace(terms, name=name)
    return replace(terms, name=name, code=None, direction=None, target=None, second_target=None)


def _number_problems(terms: GoalTerms) -> dict[str, str]:
    if terms.code is None:
        return {}
    measure = measures().get(terms.code)
    if measure is None:
        return {"code": "observation-unknown"}
    found = {} if terms.direction in (AT_MOST, AT_LEAST) else {"direction": "word-unknown"}
    if terms.target is None:
        return found | {"target": "required"}
    wrong = measure.refusals(terms.target, terms.second_target)
    names = {"value": "target", "second_value": "second_target"}
    return found | {names[field]: code for field, code in wrong.items()}


def next_on(terms: GoalTerms, status: GoalStatus, last: date | None) -> date | None:
    """The day to ask next: so many days after the last check-in, or the beginning; None when it has ended or time is up."""
    day = (last or terms.started_on) + timedelta(days=terms.every_days)
    is_over = status.status != ACTIVE or (terms.due_on is not None and day > terms.due_on)
    return None if is_over else day


def progress(terms: GoalTerms, status: GoalStatus, checks: Collection[date], today: date) -> tuple[int, int]:
    """Check-ins done of those due in the last 60 days, as the score counts them; of an ended goal as of its last day."""
    facts = GoalFacts(terms.started_on, terms.every_days, terms.due_on)
    last = today if status.status == ACTIVE or status.on is None else status.on
    first = last - timedelta(days=law().goals_days - 1)
    due = checks_due(facts, first, last)
    return min(due, len({day for day in checks if first <= day <= last})), due
