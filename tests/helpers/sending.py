"""A provider that takes everything, and notes at what time it was given what."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

from hms_desktop.domain.message.handover import Awaited, Outcome, OutgoingMessage, ReceiptEvent, SendResult


class Recording:
    """A channel of the name `test`; `answers` says what to answer to an address, everything else is accepted."""

    provider = "test"

    def __init__(self, clock: Callable[[], int]) -> None:
        self.taken: list[tuple[int, OutgoingMessage]] = []
        self.answers: dict[str, SendResult] = {}
        self._clock = clock
        self._lock = threading.Lock()
        self._read = 0

    def ready(self) -> int:
        """Any number."""
        return 1000

    def send(self, message: OutgoingMessage) -> SendResult:
        """Take it."""
        with self._lock:
            self.taken.append((self._clock(), message))
            number = len(self.taken)
        return self.answers.get(message.address, SendResult(Outcome.ACCEPTED, f"p-{number}", raw="ok"))

    def poll(self, awaited: Sequence[Awaited]) -> list[ReceiptEvent]:
        """Nothing is heard."""
        return []

    def taken_since_last(self) -> list[tuple[int, OutgoingMessage]]:
        """What was taken since this was asked for the last time."""
        fresh = self.taken[self._read :]
        self._read = len(self.taken)
        return fresh
