"""Hybrid logical clock: 48 bits of milliseconds and 15 bits of counter in one positive integer."""

from __future__ import annotations

COUNTER_BITS = 15
COUNTER_LIMIT = 1 << COUNTER_BITS


def next_stamp(last: int, now_ms: int) -> int:
    """The stamp after `last` at wall time `now_ms`; always greater than `last`, even when the wall clock goes back."""
    return max(last + 1, now_ms << COUNTER_BITS)


def stamp_ms(stamp: int) -> int:
    """The millisecond part of a stamp."""
    return stamp >> COUNTER_BITS
