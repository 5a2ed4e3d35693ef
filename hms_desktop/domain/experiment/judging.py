"""Everything an experiment can say at one moment: whether messages helped at all, and which text did better."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from hms_desktop.domain.experiment.design import Design, Look
from hms_desktop.domain.experiment.rates import ALPHA, Arm
from hms_desktop.domain.experiment.srm import split_is_wrong, split_p
from hms_desktop.domain.experiment.verdict import LEAST_PER_ARM, Finding, Verdict, verdict


@dataclass(frozen=True, slots=True)
class Compared:
    """What may be said of `second` beside `first`; an empty `second` is everybody who got a message."""

    first: str
    second: str
    verdict: Verdict


def judge(design: Design, counts: Sequence[Arm], *, is_over: bool) -> tuple[Compared, ...]:
    """All comparisons, the one with those who got nothing first; `counts` are of the design's `groups`, in their order.

    With one look nothing is said before the end. A split that came out wrong blocks every comparison. Several texts share
    the chance of an error (Bonferroni).
    """
    if design.look is Look.ONE and not is_over:
        return tuple(_blocked(design, counts, Finding.TOO_EARLY))
    sizes = [one.of for one in counts]
    if split_is_wrong(sizes, design.weights):
        return tuple(_blocked(design, counts, Finding.SPLIT_WRONG))
    groups, skip = design.groups, 1 if design.holdout else 0
    others = len(design.arms) - 1
    found = []
    if design.holdout:
        found.append(Compared(groups[0], "", _pooled(design, counts)))
    for at in range(skip + 1, len(groups)):
        pair = (counts[skip], counts[at])
        weights = (design.weights[skip], design.weights[at])
        found.append(Compared(groups[skip], groups[at], _said(design, pair, weights, ALPHA / others)))
    return tuple(found)


def pooled(design: Design, counts: Sequence[Arm]) -> Arm:
    """Everybody who got a message, whichever text."""
    told = counts[1 if design.holdout else 0 :]
    return Arm(sum(one.did for one in told), sum(one.of for one in told))


def _pooled(design: Design, counts: Sequence[Arm]) -> Verdict:
    held = design.weights[0]
    return _said(design, (counts[0], pooled(design, counts)), (held, 1 - held), ALPHA)


def _said(design: Design, pair: tuple[Arm, Arm], weights: tuple[float, float], alpha: float) -> Verdict:
    return verdict(
        pair, weights, 1,
        planned=design.planned or LEAST_PER_ARM, worthwhile=design.worthwhile, planned_end=design.look is Look.ONE, alpha=alpha,
    )  # fmt: skip


def _blocked(design: Design, counts: Sequence[Arm], why: Finding) -> list[Compared]:
    p = split_p([one.of for one in counts], design.weights)
    groups, skip = design.groups, 1 if design.holdout else 0
    pairs = [(groups[0], "")] if design.holdout else []
    pairs += [(groups[skip], other) for other in groups[skip + 1 :]]
    return [Compared(first, second, Verdict(why, None, p)) for first, second in pairs]
