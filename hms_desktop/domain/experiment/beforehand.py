"""Whether an experiment can find anything, said before it begins and kept with it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from hms_desktop.domain.experiment.design import Design, Look
from hms_desktop.domain.experiment.power import TOO_LITTLE, needed_always, needed_per_arm, power_always, power_of
from hms_desktop.domain.experiment.rates import ALPHA

ENOUGH = 0.8


@dataclass(frozen=True, slots=True)
class Beforehand:
    """Of the weakest comparison: phones or households in its smaller group, how many that takes, and how likely it finds the rise."""

    smallest: int
    needed: int
    power: float

    @property
    def tells_nothing(self) -> bool:
        """Whether chance decides more than what is tried."""
        return self.power < TOO_LITTLE

    @property
    def is_enough(self) -> bool:
        """Whether a rise that is worthwhile is found four times in five."""
        return self.power >= ENOUGH


def beforehand(design: Design, sizes: Sequence[int]) -> Beforehand:
    """Of the design's `groups` with so many units each: looking at any time takes more than one look at the end."""
    told = _always if design.look is Look.SEQUENTIAL else _once
    hoped = design.base + design.worthwhile
    found = [told(design.base, hoped, *one) for one in _comparisons(design, sizes)]
    return min(found, key=lambda one: one.power)


def _once(base: float, hoped: float, first: int, second: int, alpha: float) -> Beforehand:
    """Two groups of unequal size are worth two of their harmonic mean."""
    smaller = min(first, second)
    worth = 2 / (1 / first + 1 / second) if smaller else 0.0
    share = smaller / worth if worth else 1.0
    needed = math.ceil(needed_per_arm(base, hoped, alpha=alpha) * share)
    return Beforehand(smaller, needed, power_of(base, hoped, int(worth), alpha))


def _always(base: float, hoped: float, first: int, second: int, alpha: float) -> Beforehand:
    smaller = min(first, second)
    sizes = (first, second) if smaller else (1, 1)
    power = power_always(base, hoped, first, second, alpha)
    return Beforehand(smaller, needed_always(base, hoped, *sizes, alpha), power)


def _comparisons(design: Design, sizes: Sequence[int]) -> list[tuple[int, int, float]]:
    told = list(sizes[1:]) if design.holdout else list(sizes)
    pairs = [(sizes[0], sum(told), ALPHA)] if design.holdout else []
    return pairs + [(told[0], other, ALPHA / (len(told) - 1)) for other in told[1:]]
