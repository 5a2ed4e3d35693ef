"""One plain verdict: as codes, for a view to speak."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass

from hms_desktop.domain.experiment.rates import ALPHA, Arm, Difference, difference
from hms_desktop.domain.experiment.srm import split_is_wrong, split_p

LEAST_PER_ARM = 150
LEAST_EVER = 20  # of fewer, both intervals are wrong up to 18 times in 100 (counted out for 1 to 8 beside 40)
LEAST_DID = 5


class Finding(enum.StrEnum):
    """What may be said."""

    BETTER = "experiment-better"
    WORSE = "experiment-worse"
    NO_DIFFERENCE = "experiment-no-difference"
    CANNOT_TELL = "experiment-cannot-tell"
    TOO_FEW = "experiment-too-few"
    SPLIT_WRONG = "experiment-split-wrong"
    TOO_EARLY = "experiment-too-early"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What may be said of the second arm beside the first, and the numbers behind it."""

    finding: Finding
    difference: Difference | None
    split_p: float


def verdict(
    arms: Sequence[Arm],
    weights: Sequence[float],
    second: int,
    *,
    planned: int,
    worthwhile: float,
    planned_end: bool,
    alpha: float = ALPHA,
) -> Verdict:
    """Of the arm `second` against arm 0: `planned` is the size of an arm, `worthwhile` the smallest rise worth the trouble.

    "No difference" is only said at the planned end, of an interval that leaves out everything worthwhile. `alpha` is
    smaller where one of several comparisons is judged.
    """
    first, other = arms[0], arms[second]
    p = split_p([arm.of for arm in arms], weights)
    found = difference(first, other, planned_end=planned_end, alpha=alpha)
    if split_is_wrong([arm.of for arm in arms], weights):
        return Verdict(Finding.SPLIT_WRONG, None, p)
    least = max(LEAST_EVER, min(LEAST_PER_ARM, planned))
    if found is None or min(first.of, other.of) < least or first.did + other.did < LEAST_DID:
        return Verdict(Finding.TOO_FEW, found, p)
    if found.is_sure:
        return Verdict(Finding.BETTER if found.value > 0 else Finding.WORSE, found, p)
    settled = planned_end and found.high < worthwhile and found.low > -worthwhile
    return Verdict(Finding.NO_DIFFERENCE if settled else Finding.CANNOT_TELL, found, p)
