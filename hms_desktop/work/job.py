"""One piece of background work, and the handle it uses to speak while it runs. No Qt: the command line uses it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum

PROGRESS_INTERVAL_S = 0.05


class Cancelled(Exception):
    """Raised by `JobContext.check` inside work that nobody wants any more."""


class JobState(StrEnum):
    """The life of a job; the last three are final."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def final(self) -> bool:
        """True when the job will not change state again."""
        return self in (JobState.DONE, JobState.FAILED, JobState.CANCELLED)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is: `done` of `total` steps (None when unknown) and a code that views translate."""

    done: int = 0
    total: int | None = None
    text_code: str = ""

    @property
    def fraction(self) -> float | None:
        """A number from 0 to 1, or None when the total is unknown."""
        return min(1.0, self.done / self.total) if self.total else None


class JobContext:
    """Given to long functions as their first argument; every method may be called from any thread."""

    def __init__(
        self,
        report: Callable[[Progress], None] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._report = report
        self._clock = clock
        self._lock = threading.Lock()
        self._cancelled = threading.Event()
        self._interrupts: list[Callable[[], None]] = []
        self._last_time = float("-inf")
        self._last_code = ""

    @property
    def cancelled(self) -> bool:
        """True once somebody asked the work to stop."""
        return self._cancelled.is_set()

    def check(self) -> None:
        """Raise `Cancelled` if somebody asked the work to stop; call it once per row or per page."""
        if self._cancelled.is_set():
            raise Cancelled

    def progress(self, done: int, total: int | None = None, text_code: str = "") -> None:
        """Tell how far the work is; at most 20 reports a second pass, the last one and a new code always do."""
        if self._report is None:
            return
        with self._lock:
            now = self._clock()
            due = now - self._last_time >= PROGRESS_INTERVAL_S
            if not (due or done == total or text_code != self._last_code):
                return
            self._last_time, self._last_code = now, text_code
        self._report(Progress(done, total, text_code))

    @contextmanager
    def interruptible(self, interrupt: Callable[[], None]) -> Iterator[None]:
        """While inside, `cancel` also calls `interrupt` (as `connection.interrupt`); never after leaving."""
        with self._lock:
            self._interrupts.append(interrupt)
        try:
            self.check()
            yield
        finally:
            with self._lock:
                self._interrupts.remove(interrupt)

    def cancel(self) -> None:
        """Ask the work to stop; it ends at its next `check` or when its statement is interrupted."""
        self._cancelled.set()
        with self._lock:
            for interrupt in self._interrupts:
                interrupt()


@dataclass(eq=False, slots=True)
class Job:
    """A piece of work as the UI sees it; only the runner changes it, on the UI thread. An empty title means quick."""

    id: int
    title: str
    context: JobContext
    writes: bool = False
    cancel_key: str | None = None
    state: JobState = JobState.QUEUED
    progress: Progress = field(default_factory=Progress)
    error: BaseException | None = None
