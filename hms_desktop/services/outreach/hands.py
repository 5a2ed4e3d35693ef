"""Threads that hand messages over while the ledger is being written: what is given out comes back as it is known."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from typing import Self

from hms_desktop.domain.message.handover import Outcome, OutgoingMessage, SendResult

THREADS = 16
GATHER_S = 0.02  # what comes back soon after the first is written down with it
Sent = tuple[OutgoingMessage, SendResult]
HandOver = Callable[[OutgoingMessage], SendResult]


class Hands:
    """At most `room` messages are out at any time, so that a crash leaves few of which nobody knows."""

    def __init__(self, hand_over: HandOver, threads: int = THREADS) -> None:
        self._hand_over = hand_over
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="send")
        self._size = 10 * threads  # so many that threads are busy while answers are written down
        self._out: dict[Future[SendResult], OutgoingMessage] = {}

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
        return self._size - len(self._out)

    def give(self, messages: Iterable[OutgoingMessage]) -> None:
        """Begin to hand these over."""
        for message in messages:
            self._out[self._pool.submit(self._safely, message)] = message

    def back(self) -> list[Sent]:
        """All that is known by now; waits for at least one when any is out."""
        if not self._out:
            return []
        wait(self._out, return_when=FIRST_COMPLETED)
        done, _ = wait(self._out, timeout=GATHER_S)
        return [(self._out.pop(one), one.result()) for one in done]

    def _safely(self, message: OutgoingMessage) -> SendResult:
        try:
            return self._hand_over(message)
        except Exception as error:  # noqa: BLE001 - whatever went wrong, the message may have left
            return SendResult(Outcome.UNKNOWN, reason="outcome-unknown", raw=type(error).__name__)
