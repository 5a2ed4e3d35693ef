"""What is tried against what, on whom, and what decides: written with the campaign and fixed when it is launched.

A campaign keeps it as JSON: `{"arms": [{"name", "share", "templates": {step: id}}], "holdout", "metric", "days", "look", "base",
"worthwhile", "planned"}`. Shares and holdout are whole percents: `holdout` of everybody, arms' shares of the others.
"""

from __future__ import annotations

import enum
import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from hms_desktop.domain.errors import Invalid
from hms_desktop.domain.experiment.buckets import Range, arm, bucket, ranges
from hms_desktop.domain.experiment.starting import Starting, starting
from hms_desktop.domain.message.vocabulary import CLINICAL

HOLDOUT = "holdout"
HELD_OUT = "held-out"
LONGEST_NAME = 40


class Metric(enum.StrEnum):
    """What a phone or household does that decides."""

    BOOKED = "booked"
    VISITED = "visited"
    READ = "read"
    REPLIED = "replied"


class Look(enum.StrEnum):
    """When the numbers may be looked at: once at the end, or always, with a wider interval."""

    ONE = "one"
    SEQUENTIAL = "sequential"


NEEDS_MESSAGE = frozenset({Metric.READ, Metric.REPLIED})


@dataclass(frozen=True, slots=True)
class ArmPlan:
    """One text that is tried: its share of those who get a message, and its template by step where not the campaign's own."""

    name: str
    share: int
    templates: Mapping[int, uuid.UUID]


@dataclass(frozen=True, slots=True)
class Design:
    """An experiment. `base` is the rate expected without it, `worthwhile` the smallest rise worth the trouble, as shares of 1.

    `planned` is how many phones or households the smallest group has, known from the launch on.
    """

    arms: tuple[ArmPlan, ...]
    holdout: int
    metric: Metric
    days: int
    look: Look
    base: float
    worthwhile: float
    planned: int | None = None

    @property
    def groups(self) -> tuple[str, ...]:
        """Names of all groups, the one that gets nothing first."""
        return (*((HOLDOUT,) if self.holdout else ()), *(one.name for one in self.arms))

    @property
    def weights(self) -> tuple[float, ...]:
        """The share of 1 that each of the `groups` has."""
        rest = 1 - self.holdout / 100
        return (*((self.holdout / 100,) if self.holdout else ()), *(rest * one.share / 100 for one in self.arms))

    @property
    def parts(self) -> tuple[Range, ...]:
        """The part of 0 to 1 that each of the `groups` takes."""
        return tuple(ranges(self.weights))

    def group_of(self, seed: uuid.UUID, unit: bytes, parts: tuple[Range, ...]) -> str:
        """The group of a phone or household in the experiment of a campaign; `parts` are this design's."""
        found = arm(bucket(seed.hex, unit.hex()), parts)
        return self.groups[-1 if found is None else found]

    def with_planned(self, planned: int) -> Design:
        """The same, fixed at the launch."""
        return replace(self, planned=planned)


def read_design(text: str | None) -> Design | None:
    """The design a campaign keeps, None where it has none. Raises Invalid."""
    if not text:
        return None
    try:
        told = json.loads(text)
        arms = tuple(
            ArmPlan(one["name"], one["share"], {int(step): uuid.UUID(key) for step, key in one["templates"].items()})
            for one in told["arms"]
        )
        rates = (float(told["base"]), float(told["worthwhile"]))
        planned = told.get("planned")
        return Design(arms, told["holdout"], Metric(told["metric"]), told["days"], Look(told["look"]), *rates, planned)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise Invalid({"experiment": "experiment-unreadable"}) from error


def write_design(design: Design) -> str:
    """The design as a campaign keeps it."""
    arms: list[dict[str, Any]] = [
        {"name": one.name, "share": one.share, "templates": {str(at): str(key) for at, key in one.templates.items()}}
        for one in design.arms
    ]
    told = {
        "arms": arms, "holdout": design.holdout, "metric": design.metric, "days": design.days, "look": design.look,
        "base": design.base, "worthwhile": design.worthwhile, "planned": design.planned,
    }  # fmt: skip
    return json.dumps(told, separators=(",", ":"))


def check_design(design: Design, purpose: str, *, grows: bool) -> None:
    """Raises Invalid by field for a design that can't be; `grows`: people come into the campaign after its launch."""
    limits = starting()
    faults = _faults_of_arms(design, limits) | {
        "holdout": _holdout_fault(design, purpose, limits),
        "metric": "experiment-metric-needs-message" if design.holdout and design.metric in NEEDS_MESSAGE else None,
        "days": None if _whole(design.days, 1, limits.most_days) else "experiment-days",
        "look": "experiment-look-growing" if grows and design.look is Look.ONE else None,
        "base": None if 0 < design.base < 1 else "experiment-rate",
        "worthwhile": None if 0 < design.worthwhile <= 1 - design.base else "experiment-rate",
    }
    if wrong := {field: code for field, code in faults.items() if code}:
        raise Invalid(wrong)


def _faults_of_arms(design: Design, limits: Starting) -> dict[str, str | None]:
    names = [one.name.casefold() for one in design.arms]
    named = all(one.name.strip() == one.name and 0 < len(one.name) <= LONGEST_NAME for one in design.arms)
    shares = [one.share for one in design.arms]
    fault = None
    if not 1 <= len(design.arms) <= limits.most_texts:
        fault = "experiment-texts"
    elif not named or HOLDOUT in names or len(set(names)) != len(names):
        fault = "experiment-names"
    elif not all(_whole(share, 1, 100) for share in shares) or sum(shares) != 100:
        fault = "experiment-shares"
    elif len(design.arms) == 1 and not design.holdout:
        fault = "experiment-nothing-tried"
    return {"arms": fault}


def _holdout_fault(design: Design, purpose: str, limits: Starting) -> str | None:
    """Nobody is kept from a message about their own care to learn something."""
    if not _whole(design.holdout, 0, limits.most_holdout):
        return "experiment-holdout"
    return "experiment-holdout-clinical" if design.holdout and purpose == CLINICAL else None


def _whole(value: object, least: int, most: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and least <= value <= most
