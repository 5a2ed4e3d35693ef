"""Who is in which arm: a hash of the experiment and the unit, so that it is the same on every desk and never changes.

The unit is a phone or a household, not a patient: people who share a phone read the same message. The hash is FNV-1a (32
bits) applied twice, as GrowthBook's version 2 does it, so that its published vectors check ours.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

_OFFSET, _PRIME, _MASK = 0x811C9DC5, 0x01000193, 0xFFFFFFFF
BUCKETS = 10_000
Range = tuple[float, float]


def bucket(salt: str, unit: str) -> float:
    """Where a unit falls between 0 and 1, in steps of 1 / 10,000."""
    return _fnv1a(str(_fnv1a(salt + unit))) % BUCKETS / BUCKETS


def ranges(weights: Sequence[float], coverage: float = 1.0) -> list[Range]:
    """The part of 0 to 1 that each arm takes: its weight, of which `coverage` takes part. Raises ValueError.

    A share that grows later keeps everybody where they were, as each arm begins where it began.
    """
    if not weights or min(weights) < 0 or abs(sum(weights) - 1) > 0.01 or not 0 <= coverage <= 1:
        raise ValueError("weights are from 0 and sum to 1, coverage is from 0 to 1")
    starts = accumulate(weights[:-1], initial=0.0)
    return [(start, start + coverage * weight) for start, weight in zip(starts, weights, strict=True)]


def arm(place: float, parts: Sequence[Range]) -> int | None:
    """Which arm a place falls into, None for none."""
    return next((number for number, (low, high) in enumerate(parts) if low <= place < high), None)


def _fnv1a(text: str) -> int:
    found = _OFFSET
    for byte in text.encode():
        found = (found ^ byte) * _PRIME & _MASK
    return found
