"""What experiments start from (`resources/outreach/experiment.toml`): rates, days and limits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from hms_desktop.domain.data import ResourceError, load_toml, reading

FILE = "outreach/experiment.toml"
METRICS = ("booked", "visited", "read", "replied")


@dataclass(frozen=True, slots=True)
class MetricStart:
    """What is offered for one metric: days, and rates as shares of 1."""

    days: int
    base: float
    worthwhile: float


@dataclass(frozen=True, slots=True)
class Starting:
    """Limits of a design and what a new one is filled with; `most_holdout` is a whole percent, `least_base` a share of 1."""

    most_texts: int
    most_days: int
    most_holdout: int
    least_seen: int
    least_base: float
    metrics: Mapping[str, MetricStart]


@cache
@reading(FILE)
def starting() -> Starting:
    """The file as shipped. Raises ResourceError when it contradicts itself."""
    content = load_toml(FILE, "source", "as_of", "limits", "metrics")
    found = _starting(content)
    if (
        not 0 < found.most_holdout <= 50
        or not 0 < found.least_base < 1
        or min(found.most_texts, found.most_days, found.least_seen) < 1
    ):
        raise ResourceError(FILE, "a limit can't be")
    for name, one in found.metrics.items():
        if not (1 <= one.days <= found.most_days and 0 < one.base < 1 and 0 < one.worthwhile <= 1 - one.base):
            raise ResourceError(FILE, f"the start of {name} can't be")
    return found


def _starting(content: Mapping[str, Any]) -> Starting:
    limits = content["limits"]
    metrics = {name: _metric(content["metrics"][name]) for name in METRICS}
    return Starting(
        int(limits["most_texts"]), int(limits["most_days"]), int(limits["most_holdout_percent"]),
        int(limits["least_seen"]), float(limits["least_base_percent"]) / 100, metrics,
    )  # fmt: skip


def _metric(told: Mapping[str, Any]) -> MetricStart:
    return MetricStart(int(told["days"]), float(told["base_percent"]) / 100, float(told["worthwhile_percent"]) / 100)
