"""A steady rate for one sender, over all threads that send for it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

MARGIN = 0.985  # a little below what is allowed, so that the provider's clock never counts one too many

MOMENT_S = 0.1  # what is taken from the queue ahead of its turn, so that the threads never wait for the ledger


class Pace:
    """Lets one pass every so often, so that not more than `per_second` pass in any second; a short delay is made up for."""

    def __init__(
        self,
        per_second: float,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        """Raises ValueError for a rate that is not above zero."""
        if per_second <= 0:
            raise ValueError("a rate is above zero")
        self._gap = 1.0 / (per_second * MARGIN)
        self._slack = min(0.1, 2 * self._gap)
        self._clock = clock
        self._sleep = sleep
        self._lock = threading.Lock()
        self._next = clock()

    def ready(self) -> int:
        """How many could pass within a moment from now, without being let through yet."""
        with self._lock:
            ahead = self._clock() + MOMENT_S - max(self._next, self._clock() - self._slack)
        return max(0, int(ahead / self._gap) + 1) if ahead >= 0 else 0

    def wait(self) -> None:
        """Come back when it is this call's turn."""
        with self._lock:
            now = self._clock()
            turn = max(self._next, now - self._slack)
            self._next = turn + self._gap
        if turn > now:
            self._sleep(turn - now)
