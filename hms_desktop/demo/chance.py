"""Chance that repeats: named streams of one seed, weighted choices, and ids in ascending order."""

from __future__ import annotations

import hashlib
from array import array
from collections.abc import Iterable, Mapping, Sequence
from random import Random
from typing import Generic, TypeVar

from hms_desktop.domain.ids import make_uuid7

T = TypeVar("T")
_SLOTS = 1024
_ID_STEPS = 1 << 46


def stream(seed: int, name: str) -> Random:
    """The generator of one part of the demo; parts don't disturb each other when one of them changes."""
    return Random(int.from_bytes(hashlib.sha256(f"{seed}/{name}".encode()).digest()[:8], "big"))


class Weighted(Generic[T]):
    """A choice among items by weight, in constant time; weights are rounded to 1/1024."""

    def __init__(self, items: Sequence[T], weights: Sequence[float]) -> None:
        total = sum(weights)
        self._slots: list[T] = []
        done = 0.0
        for item, weight in zip(items, weights, strict=True):
            done += weight
            self._slots += [item] * (round(done / total * _SLOTS) - len(self._slots))

    @classmethod
    def of(cls, weights: Mapping[T, float]) -> Weighted[T]:
        """A choice among the keys of a mapping."""
        return cls(list(weights), list(weights.values()))

    def pick(self, chance: Random) -> T:
        """One item."""
        return self._slots[int(chance.random() * _SLOTS)]


def exactly(chance: Random, wanted: int, candidates: Iterable[tuple[int, float]]) -> array[int]:
    """`wanted` of the candidates (index, probability), ascending; fewer when there are not as many."""
    chosen: array[int] = array("i")
    left: array[int] = array("i")
    for index, probability in candidates:
        (chosen if chance.random() < probability else left).append(index)
    missing = wanted - len(chosen)
    if missing > 0:
        chosen.extend(chance.sample(left, min(missing, len(left))))
    elif missing < 0:
        chosen = array("i", chance.sample(chosen, wanted))
    return array("i", sorted(chosen))


class Ids:
    """Ascending UUIDv7 as 16 bytes, the same for the same seed, name and moment."""

    def __init__(self, seed: int, name: str, unix_ms: int) -> None:
        chance = stream(seed, f"id {name}")
        self._value = make_uuid7(unix_ms, chance.getrandbits(11) << 62 | chance.getrandbits(40)).int
        self._step = _ID_STEPS + chance.getrandbits(44) | 1

    def next(self) -> bytes:
        """The next id; some sixty thousand share a millisecond, then the next one begins."""
        self._value += self._step
        if self._value >> 62 & 3 != 2:
            self._value = ((self._value >> 80) + 1 << 80) | 0x7 << 76 | 0b10 << 62 | self._step
        return self._value.to_bytes(16, "big")
