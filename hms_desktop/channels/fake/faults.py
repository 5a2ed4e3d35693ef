"""What goes wrong at the fake provider, and how often; decided by a seed, so that a run can be repeated."""

from __future__ import annotations

import enum
import random
import threading
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from hms_desktop.domain.errors import ClinicError


class Fate(enum.StrEnum):
    """What happens to one request to send."""

    TAKEN = "taken"
    REFUSED = "refused"  # a clear no, nothing taken
    BROKEN = "broken"  # an error of the server, nothing taken
    CUT_BEFORE = "cut_before"  # the connection ends, nothing taken
    CUT_AFTER = "cut_after"  # taken, and the connection ends without an answer
    SILENT = "silent"  # taken, and the answer never comes
    THROTTLED = "throttled"  # too many in this second, nothing taken


TAKEN = frozenset({Fate.TAKEN, Fate.CUT_AFTER, Fate.SILENT})


@dataclass(frozen=True, slots=True)
class Faults:
    """Shares are from 0 to 1, of all requests or of all messages taken; `per_second` is the limit, 0 for none."""

    refused: float = 0.0
    broken: float = 0.0
    cut_before: float = 0.0
    cut_after: float = 0.0
    silent: float = 0.0
    undelivered: float = 0.0
    read: float = 0.0
    twice: float = 0.0
    disorder: float = 0.0
    per_second: int = 0
    answer_ms: int = 0
    receipt_ms: int = 0
    seed: int = 1

    @classmethod
    def of(cls, told: Any) -> Faults:
        """From decoded JSON. Raises ClinicError `fake-faults` naming what is wrong."""
        names = {one.name: type(one.default) for one in fields(cls)}
        if not isinstance(told, Mapping) or told.keys() - names.keys():
            raise ClinicError("fake-faults", detail=", ".join(names))
        for name, value in told.items():
            share = names[name] is float
            if isinstance(value, bool) or not isinstance(value, (int, float)) or value < 0 or (share and value > 1):
                raise ClinicError("fake-faults", detail=f"{name} = {value!r}")
        return cls(**told)


class Dice:
    """Draws the fate of each request. Thread-safe."""

    def __init__(self, faults: Faults) -> None:
        self._faults = faults
        self._chance = random.Random(faults.seed)  # noqa: S311 - luck, not a secret
        self._lock = threading.Lock()
        self._second, self._seen = -1, 0

    def fate(self, second: int) -> Fate:
        """What becomes of a request that came in this second."""
        with self._lock:
            drawn = self._chance.random()
            if self._is_too_much(second):
                return Fate.THROTTLED
        for fate in (Fate.REFUSED, Fate.BROKEN, Fate.CUT_BEFORE, Fate.CUT_AFTER, Fate.SILENT):
            drawn -= getattr(self._faults, fate.value)
            if drawn < 0:
                return fate
        return Fate.TAKEN

    def _is_too_much(self, second: int) -> bool:
        if second != self._second:
            self._second, self._seen = second, 0
        self._seen += 1
        return 0 < self._faults.per_second < self._seen
