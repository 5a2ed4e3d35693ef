"""Function in; done, failed, progress or cancel out, on the UI thread. Writes keep one lane, reads share a pool."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor, wait
from contextlib import nullcontext
from dataclasses import dataclass
from itertools import count
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from shiboken6 import isValid

from hms_desktop.work.job import Cancelled, Job, JobContext, JobState, Progress

SWITCH_INTERVAL_S = 0.001
READERS = 4

Done = Callable[[Any], None]
Failed = Callable[[BaseException], None]


@dataclass(frozen=True, slots=True)
class _Started:
    job_id: int


@dataclass(frozen=True, slots=True)
class _Progressed:
    job_id: int
    progress: Progress


@dataclass(frozen=True, slots=True)
class _Ended:
    job_id: int
    result: Any = None
    error: BaseException | None = None


@dataclass(slots=True)
class _Entry:
    job: Job
    future: Future[None] | None
    done: Done | None
    failed: Failed | None
    progressed: Callable[[Progress], None] | None
    parent: QObject | None
    watched: bool

    @property
    def orphan(self) -> bool:
        return self.watched and not isValid(self.parent)


class Runner(QObject):
    """Runs work off the UI thread; `read` and `write` are called on it and everything is delivered on it.

    Signals: `job_changed(Job)` for jobs with a title, `failed_unhandled(Job, error)` for failures without
    a `failed` callback, `idle()` when the last job has ended.
    """

    job_changed = Signal(object)
    failed_unhandled = Signal(object, object)
    idle = Signal()
    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None, readers: int = READERS) -> None:
        """Start with no threads; also shortens the interpreter's switch interval: bulk work must not hold the UI."""
        super().__init__(parent)
        sys.setswitchinterval(SWITCH_INTERVAL_S)
        self._readers = ThreadPoolExecutor(readers, thread_name_prefix="read")
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="write")
        self._entries: dict[int, _Entry] = {}
        self._numbers = count(1)
        self._ending = self._closed = False
        self._posted.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def read(
        self,
        function: Callable[..., Any],
        *args: Any,
        done: Done | None = None,
        failed: Failed | None = None,
        progress: Callable[[Progress], None] | None = None,
        parent: QObject | None = None,
        title: str = "",
        cancel_previous: str | None = None,
        interrupt: Callable[[], None] | None = None,
        with_context: bool = False,
    ) -> Job:
        """Run `function(*args)` on the pool; with `with_context` it gets a `JobContext` first.

        Callbacks are dropped when `parent` was destroyed. `cancel_previous` names a series of which only the newest
        matters. `interrupt` is called on cancel, from the UI thread, while the function runs.
        """
        if cancel_previous is not None:
            self.cancel_key(cancel_previous)
        call = _Call(function, args, with_context, interrupt)
        callbacks = (done, failed, progress, parent)
        return self._start(self._readers, call, callbacks, title, cancel_key=cancel_previous, writes=False)

    def write(
        self,
        function: Callable[..., Any],
        *args: Any,
        done: Done | None = None,
        failed: Failed | None = None,
        progress: Callable[[Progress], None] | None = None,
        parent: QObject | None = None,
        title: str = "",
        with_context: bool = False,
    ) -> Job:
        """Run `function(*args)` on the single write lane, after every write asked for earlier; else as `read`."""
        call = _Call(function, args, with_context, None)
        return self._start(self._writer, call, (done, failed, progress, parent), title, cancel_key=None, writes=True)

    def jobs(self) -> list[Job]:
        """The titled jobs that are queued or running, oldest first, for the background-tasks panel."""
        return [entry.job for entry in self._entries.values() if entry.job.title]

    @property
    def busy(self) -> bool:
        """True while any job, titled or not, has not been delivered."""
        return bool(self._entries)

    @property
    def closed(self) -> bool:
        """True after `shutdown`."""
        return self._closed

    def cancel(self, job: Job) -> None:
        """Ask a job to stop: a queued one never starts, a running one ends at its next check; no callback follows."""
        entry = self._entries.get(job.id)
        if entry is None:
            return
        job.context.cancel()
        if entry.future is not None and entry.future.cancel():
            self._end(_Ended(job.id, error=Cancelled()))

    def cancel_key(self, key: str) -> None:
        """Cancel every queued or running read of a `cancel_previous` series."""
        for entry in list(self._entries.values()):
            if entry.job.cancel_key == key:
                self.cancel(entry.job)

    def shutdown(self, timeout_ms: int = 10_000) -> bool:
        """Cancel reads, let writes finish and be delivered, with the writes that their callbacks ask for; then refuse work.

        A read asked for meanwhile is cancelled at once. False when `timeout_ms` was not enough.
        """
        self._ending = True
        deadline = time.monotonic() + timeout_ms / 1000
        for entry in list(self._entries.values()):
            if not entry.job.writes:
                self.cancel(entry.job)
        late = self._wait_for_all(deadline)
        self._closed = True
        for entry in list(self._entries.values()):
            self.cancel(entry.job)
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)
        self._readers.shutdown(wait=False, cancel_futures=True)
        self._writer.shutdown(wait=False, cancel_futures=True)
        return not late

    def _wait_for_all(self, deadline: float) -> bool:
        """Wait and deliver until nothing is left; says whether the time ran out."""
        while self._entries:
            futures = [entry.future for entry in self._entries.values() if entry.future is not None]
            if wait(futures, timeout=max(0.0, deadline - time.monotonic())).not_done:
                return True
            QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)
        return False

    def _start(
        self,
        lane: ThreadPoolExecutor,
        call: _Call,
        callbacks: tuple[Done | None, Failed | None, Callable[[Progress], None] | None, QObject | None],
        title: str,
        *,
        cancel_key: str | None,
        writes: bool,
    ) -> Job:
        if self._closed:
            raise RuntimeError("The runner was shut down; no new work is taken.")
        if self._ending and not writes:
            return Job(next(self._numbers), title, JobContext(), state=JobState.CANCELLED)
        done, failed, progress, parent = callbacks
        job_id = next(self._numbers)
        context = JobContext(lambda step: self._posted.emit(_Progressed(job_id, step)))
        job = Job(job_id, title, context, writes, cancel_key)
        entry = _Entry(job, None, done, failed, progress, parent, parent is not None)
        self._entries[job_id] = entry
        self._tell(job)
        entry.future = lane.submit(self._work, job_id, context, call)
        return job

    def _work(self, job_id: int, context: JobContext, call: _Call) -> None:
        """The worker thread's whole life; it holds no Job and no widget, so nothing of Qt dies in the wrong thread."""
        self._posted.emit(_Started(job_id))
        try:
            ended = _Ended(job_id, result=call.run(context))
        except BaseException as error:  # noqa: BLE001 - whatever fails in a worker must be seen on the UI thread
            ended = _Ended(job_id, error=error)
        self._posted.emit(ended)

    def _deliver(self, message: _Started | _Progressed | _Ended) -> None:
        entry = self._entries.get(message.job_id)
        if entry is None:
            return
        if isinstance(message, _Ended):
            self._end(message)
        elif isinstance(message, _Progressed):
            entry.job.progress = message.progress
            if entry.progressed is not None and not entry.orphan and not entry.job.context.cancelled:
                entry.progressed(message.progress)
            self._tell(entry.job)
        else:
            entry.job.state = JobState.RUNNING
            self._tell(entry.job)

    def _end(self, ended: _Ended) -> None:
        entry = self._entries.pop(ended.job_id)
        job = entry.job
        job.state = _final_state(job, ended.error)
        job.error = ended.error if job.state is JobState.FAILED else None
        self._tell(job)
        try:
            if job.state is JobState.DONE and entry.done is not None and not entry.orphan:
                entry.done(ended.result)
            elif job.state is JobState.FAILED:
                self._fail(entry, ended.error)
        finally:
            if not self._entries:
                self.idle.emit()

    def _fail(self, entry: _Entry, error: BaseException | None) -> None:
        if entry.failed is not None and not entry.orphan:
            entry.failed(error)  # type: ignore[arg-type]
        elif not entry.orphan or entry.job.writes:
            self.failed_unhandled.emit(entry.job, error)

    def _tell(self, job: Job) -> None:
        if job.title:
            self.job_changed.emit(job)


@dataclass(frozen=True, slots=True)
class _Call:
    function: Callable[..., Any]
    args: tuple[Any, ...]
    with_context: bool
    interrupt: Callable[[], None] | None

    def run(self, context: JobContext) -> Any:
        context.check()
        with context.interruptible(self.interrupt) if self.interrupt else nullcontext():
            return self.function(context, *self.args) if self.with_context else self.function(*self.args)


def _final_state(job: Job, error: BaseException | None) -> JobState:
    """A write that finished in spite of a cancel is done, and its result is delivered; a read is not wanted."""
    if error is None:
        return JobState.CANCELLED if job.context.cancelled and not job.writes else JobState.DONE
    if isinstance(error, Cancelled | CancelledError) or job.context.cancelled:
        return JobState.CANCELLED
    return JobState.FAILED
