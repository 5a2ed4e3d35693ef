"""One result of a benchmark: a line of JSON, as a ratio against the bare library on the same work in the same run."""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Result:
    """`value` and `baseline` are in `unit`; `ratio` is value over baseline and is held against `limit`."""

    name: str
    value: float
    unit: str
    baseline: float | None
    ratio: float | None
    limit: float
    ok: bool


def against(name: str, value: float, unit: str, baseline: float, limit: float) -> Result:
    """A result that may cost at most `limit` times its baseline."""
    ratio = value / baseline if baseline else float("inf")
    return Result(name, round(value, 4), unit, round(baseline, 4), round(ratio, 3), limit, ratio <= limit)


def below(name: str, value: float, unit: str, limit: float) -> Result:
    """A result with a bound of its own, in its unit."""
    return Result(name, round(value, 4), unit, None, None, limit, value <= limit)


def show(results: Sequence[Result]) -> None:
    """Print one line of JSON for each result."""
    for result in results:
        print(json.dumps(asdict(result)))
    sys.stdout.flush()


def percentile(values: Sequence[float], fraction: float) -> float:
    """The value below which `fraction` of the values lie."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(fraction * len(ordered)))]


def median_ms(function: Callable[[], object], times: int) -> float:
    """Median wall time of a call in ms."""
    return statistics.median(once_ms(function) for _ in range(times))


def once_ms(function: Callable[[], object]) -> float:
    """Wall time of one call in ms."""
    begin = time.perf_counter()
    function()
    return (time.perf_counter() - begin) * 1000
