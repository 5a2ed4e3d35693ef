"""Whether the arms came out as large as planned. If not, something chose, and no comparison means anything."""

from __future__ import annotations

from collections.abc import Sequence

LIMIT = 0.001
LEAST = 8


def split_p(counts: Sequence[int], weights: Sequence[float]) -> float:
    """How likely a split at least this uneven is by chance: chi-square over the arms that should have anybody; 1 for nobody."""
    from scipy.stats import chisquare

    arms = [(count, weight) for count, weight in zip(counts, weights, strict=True) if weight > 0]
    total, whole = sum(count for count, _ in arms), sum(weight for _, weight in arms)
    if total == 0 or len(arms) < 2:
        return 1.0
    expected = [total * weight / whole for _, weight in arms]
    return float(chisquare([count for count, _ in arms], expected).pvalue)


def split_is_wrong(counts: Sequence[int], weights: Sequence[float]) -> bool:
    """Whether the verdict is blocked: an uneven split that chance makes less than once in a thousand.

    Each arm should have enough for the curve to hold; that it has few where it should have many is what is looked for.
    """
    total, whole = sum(counts), sum(weights)
    enough = all(total * weight / whole >= LEAST for weight in weights if weight > 0)
    return enough and split_p(counts, weights) < LIMIT
