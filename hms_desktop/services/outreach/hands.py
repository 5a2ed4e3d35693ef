"""Threads that hand messages over while the ledger is being written: what is given out comes back as it is known."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from typing import Self

from hms_desktop.domain.message.handover import Outcome, OutgoingMessage, SendResult

THREADS = 16
GATHER_S = 0.02  # what comes back soon after the first is written down with it
MOST_A_THREAD = 10
_NEWEST = 0.2  # the weight of the newest turn and call in what is known of how long they take
Sent = tuple[OutgoingMessage, SendResult]
HandOver = Callable[[OutgoingMessage], SendResult]


class Hands:
    """As many messages are out as the threads hand over while the ledger is written, so that a crash leaves few in doubt.

    With a provider that takes 300 ms a message these are a few more than there are threads, with one on this computer
    `MOST_A_THREAD` times as many.
    """

    def __init__(
        self, hand_over: HandOver, threads: int = THREADS, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """`clock` gives seconds."""
        self._hand_over = hand_over
        self._clock = clock
        self._threads = threads
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="send")
        self._call_s = self._turn_s = 0.0
        self._heard_at: float | None = None
        self._out: dict[Future[tuple[SendResult, float]], OutgoingMessage] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._pool.shutdown(wait=True, cancel_futures=False)

    @property
    def busy(self) -> int:
        """How many are out."""
        return len(self._out)

    @property
    def room(self) -> int:
        """How many more may be given."""
        ahead = self._turn_s / self._call_s if self._call_s else 0.0
        return max(0, round(self._threads * min(1 + ahead, MOST_A_THREAD)) - len(self._out))

    def give(self, messages: Iterable[OutgoingMessage]) -> None:
        """Begin to hand these over; a turn of the ledger is over."""
        if self._heard_at is not None:
            self._turn_s = _smooth(self._turn_s, self._clock() - self._heard_at)
        for message in messages:
            self._out[self._pool.submit(self._safely, message)] = message

    def back(self) -> list[Sent]:
        """All that is known by now; waits for at least one when any is out."""
        if not self._out:
            return []
        wait(self._out, return_when=FIRST_COMPLETED)
        self._heard_at = self._clock()
        done, _ = wait(self._out, timeout=GATHER_S)
        known = []
        for one in done:
            result, seconds = one.result()
            self._call_s = _smooth(self._call_s, seconds)
            known.append((self._out.pop(one), result))
        return known

    def _safely(self, message: OutgoingMessage) -> tuple[SendResult, float]:
        """What became of it, and after how many seconds."""
        begun = self._clock()
        try:
            result = self._hand_over(message)
        except Exception as error:  # noqa: BLE001 - whatever went wrong, the message may have left
            result = SendResult(Outcome.UNKNOWN, reason="outcome-unknown", raw=type(error).__name__)
        return result, self._clock() - begun


def _smooth(before: float, newest: float) -> float:
    return before + _NEWEST * (newest - before) if before else newest
