"""Two rates compared: how far apart they are, within which bounds, and how sure that is.

The difference has Newcombe's interval (1998), which holds for small clinics; looks before the planned end have the wider
asymptotic confidence sequence (Waudby-Smith et al. 2021), so that looking often finds nothing that is not there.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

ALPHA = 0.05
TUNED_FOR = 5000


@dataclass(frozen=True, slots=True)
class Arm:
    """How many did it, of how many. Raises ValueError when that can't be."""

    did: int
    of: int

    def __post_init__(self) -> None:
        if not 0 <= self.did <= self.of:
            raise ValueError("more did it than there were")

    @property
    def rate(self) -> float:
        """The share, 0 for an arm without anybody."""
        return self.did / self.of if self.of else 0.0

    @property
    def variance(self) -> float:
        """Of one person's 0 or 1."""
        return self.rate * (1 - self.rate)


@dataclass(frozen=True, slots=True)
class Difference:
    """How much higher the second rate is, in shares of 1, with its interval; `chance` that it is higher, `risk` if it is chosen."""

    value: float
    low: float
    high: float
    p: float
    chance: float
    risk: float

    @property
    def is_sure(self) -> bool:
        """Whether the interval leaves out no difference."""
        return self.low > 0 or self.high < 0


def difference(first: Arm, second: Arm, *, planned_end: bool = True, alpha: float = ALPHA) -> Difference | None:
    """Second minus first; None when an arm is empty. Before the planned end the interval is the always-valid one."""
    if not first.of or not second.of:
        return None
    value = second.rate - first.rate
    low, high = _newcombe(first, second, alpha) if planned_end else _always_valid(first, second, alpha)
    return Difference(value, low, high, _p(first, second), *_chance_and_risk(first, second))


def relative_lift(first: Arm, second: Arm, alpha: float = ALPHA) -> tuple[float, float, float, float] | None:
    """Lift as a share of the first rate, its interval, and p, by the delta method and Welch's t; None when there is none."""
    from scipy.stats import t

    if first.of < 2 or second.of < 2 or first.rate == 0:
        return None
    lift = (second.rate - first.rate) / first.rate
    one, two = first.variance / first.of, second.variance / second.of
    error = math.sqrt(two / first.rate**2 + one * second.rate**2 / first.rate**4)
    if error == 0:
        return None
    freedom = (one + two) ** 2 / (one**2 / (first.of - 1) + two**2 / (second.of - 1))
    half = float(t.ppf(1 - alpha / 2, freedom)) * error
    return lift, lift - half, lift + half, float(2 * (1 - t.cdf(abs(lift / error), freedom)))


def always_valid_width(number: int, alpha: float = ALPHA) -> float:
    """How many standard errors of the difference the always-valid interval reaches to each side, with so many in all arms."""
    tuned = -2 * math.log(alpha)
    rho = math.sqrt((tuned + math.log(tuned + 1)) / TUNED_FOR)
    grown = number * rho**2 + 1
    return math.sqrt(2 * grown / (number * rho**2) * math.log(math.sqrt(grown) / alpha))


def _newcombe(first: Arm, second: Arm, alpha: float) -> tuple[float, float]:
    from statsmodels.stats.proportion import confint_proportions_2indep

    found = confint_proportions_2indep(second.did, second.of, first.did, first.of, "newcomb", "diff", alpha)
    return float(found[0]), float(found[1])


def _always_valid(first: Arm, second: Arm, alpha: float) -> tuple[float, float]:
    """As wide as the pooled variance asks for, where that is the wider: a small group beside a large one may show none by chance."""
    pooled = Arm(first.did + second.did, first.of + second.of).variance * (1 / first.of + 1 / second.of)
    error = math.sqrt(max(pooled, first.variance / first.of + second.variance / second.of))
    half = error * always_valid_width(first.of + second.of, alpha)
    value = second.rate - first.rate
    return max(-1.0, value - half), min(1.0, value + half)


def _p(first: Arm, second: Arm) -> float:
    from scipy.stats import norm

    pooled = (first.did + second.did) / (first.of + second.of)
    error = math.sqrt(pooled * (1 - pooled) * (1 / first.of + 1 / second.of))
    return float(2 * norm.sf(abs(second.rate - first.rate) / error)) if error else 1.0


def _chance_and_risk(first: Arm, second: Arm) -> tuple[float, float]:
    """By the flat prior and the normal curve: that the second is higher, and what choosing it loses on average if it is not."""
    from scipy.stats import norm

    value = second.rate - first.rate
    error = math.sqrt(first.variance / first.of + second.variance / second.of)
    if not error:
        return (0.5 if value == 0 else float(value > 0)), max(0.0, -value)
    z = value / error
    return float(norm.cdf(z)), float(error * norm.pdf(z) - value * norm.sf(z))
