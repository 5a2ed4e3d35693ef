"""What an experiment can find out before it is begun: how many it takes, and what so many can tell."""

from __future__ import annotations

import math

from hms_desktop.domain.experiment.rates import always_valid_width

ALPHA, POWER = 0.05, 0.8
TOO_LITTLE = 0.5


def needed_per_arm(base: float, hoped: float, power: float = POWER, alpha: float = ALPHA) -> int:
    """How many each arm needs to find the hoped rate beside the base rate; both between 0 and 1. Raises ValueError.

    The pooled formula for two proportions (Fleiss 1981).
    """
    from scipy.stats import norm

    _check(base, hoped)
    middle = (base + hoped) / 2
    sure, found = float(norm.ppf(1 - alpha / 2)), float(norm.ppf(power))
    spread = sure * math.sqrt(2 * middle * (1 - middle))
    spread += found * math.sqrt(base * (1 - base) + hoped * (1 - hoped))
    return math.ceil((spread / (hoped - base)) ** 2)


def power_of(base: float, hoped: float, per_arm: int, alpha: float = ALPHA) -> float:
    """How likely so many in each arm are to find the hoped rate. Raises ValueError."""
    from scipy.stats import norm

    _check(base, hoped)
    if per_arm < 2:
        return 0.0
    middle = (base + hoped) / 2
    sure = float(norm.ppf(1 - alpha / 2)) * math.sqrt(2 * middle * (1 - middle) / per_arm)
    error = math.sqrt((base * (1 - base) + hoped * (1 - hoped)) / per_arm)
    gap = abs(hoped - base)
    return float(norm.cdf((gap - sure) / error) + norm.cdf((-gap - sure) / error))


def power_always(base: float, hoped: float, first: int, second: int, alpha: float = ALPHA) -> float:
    """How likely the always-valid interval of two arms of these sizes has found the hoped rate by the end. Raises ValueError."""
    from scipy.stats import norm

    _check(base, hoped)
    if min(first, second) < 1:
        return 0.0
    error = math.sqrt(base * (1 - base) / first + hoped * (1 - hoped) / second)
    middle = (base * first + hoped * second) / (first + second)
    pooled = math.sqrt(middle * (1 - middle) * (1 / first + 1 / second))
    width, gap = always_valid_width(first + second, alpha) * max(1.0, pooled / error), abs(hoped - base) / error
    return float(norm.sf(width - gap) + norm.cdf(-width - gap))


def needed_always(base: float, hoped: float, first: int, second: int, alpha: float = ALPHA) -> int:
    """How many the smaller of two arms needs for that in four of five, each growing by the same share. Raises ValueError."""
    smaller, low, high = min(first, second), 0, 1

    def found(number: int) -> bool:
        larger = math.ceil(number * max(first, second) / smaller)
        sizes = (number, larger) if first == smaller else (larger, number)
        return power_always(base, hoped, *sizes, alpha) >= POWER

    while not found(high):
        low, high = high, high * 2
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if found(middle) else (middle, high)
    return high


def _check(base: float, hoped: float) -> None:
    if not (0 < base < 1 and 0 < hoped <= 1):
        raise ValueError("rates lie between 0 and 1")
