"""What the window works out by itself: due entries, the journey and the members of segments follow what is written.

It runs beside the reads and takes the writer for one short slice at a time, so that nobody who saves waits for it.
"""

from __future__ import annotations

import logging
from datetime import date

from PySide6.QtCore import QObject, QTimer

from hms_desktop.domain.errors import ClinicError
from hms_desktop.services.all import Services
from hms_desktop.services.refresh.changed import followed_tables
from hms_desktop.services.refresh.service import Refreshed
from hms_desktop.views.context import ViewContext
from hms_desktop.work.events import Changed
from hms_desktop.work.job import Job, JobContext
from hms_desktop.work.timers import Debounce, Every

FIRST_MS = 500
QUIET_MS = 2_000
LONGEST_WAIT_MS = 20_000
LOOK_MS = 60_000
SHOWN_AFTER_MS = 1_000

log = logging.getLogger(__name__)


class Refreshing(QObject):
    """Runs two seconds after the last change, when a day begins, and when the window opens; silent unless it takes long."""

    def __init__(self, context: ViewContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._job: Job | None = None
        self._again = self._stopped = False
        self._day: date | None = None
        self._quiet = Debounce(self, QUIET_MS, self.run)
        self._late = QTimer(self, singleShot=True, interval=LONGEST_WAIT_MS)
        self._late.timeout.connect(self.run)
        self._every = Every(self, LOOK_MS, self._look)
        context.bus.subscribe(self, followed_tables(), self._changed)
        QTimer.singleShot(FIRST_MS, self, self.run)

    @property
    def busy(self) -> bool:
        """Whether it runs now."""
        return self._job is not None and not self._job.state.final

    @property
    def pending(self) -> bool:
        """Whether it waits for a pause, or runs again after the present run."""
        return self._quiet.pending or self._again

    def stop(self) -> None:
        """Run no more; what is being worked out is broken off and goes on at the next start."""
        self._stopped = True
        for timer in (self._quiet, self._late, self._every):
            timer.stop()
        if self._job is not None:
            self._context.runner.cancel(self._job)

    def run(self) -> None:
        """Bring everything up to date, or do so again after the run that is under way."""
        self._quiet.stop()
        self._late.stop()
        if self._stopped:
            return
        if self.busy:
            self._again = True
            return
        self._again = False
        self._job = self._context.beside(_refresh, done=self._done, failed=self._failed, parent=self, with_context=True)
        job = self._job
        QTimer.singleShot(SHOWN_AFTER_MS, self, lambda: self._show(job))

    def _changed(self, _changed: Changed) -> None:
        self._quiet.restart()
        if not self._late.isActive():
            self._late.start()

    def _look(self) -> None:
        """A day may have begun, also while the computer slept."""
        if self._context.today() != self._day:
            self.run()

    def _show(self, job: Job) -> None:
        """What takes longer than a moment is told, with a way to break it off."""
        if not job.state.final:
            job.title = self.tr("Bringing lists and segments up to date")
            self._context.runner.job_changed.emit(job)

    def _done(self, done: tuple[date, Refreshed]) -> None:
        self._day, refreshed = done
        if refreshed.patients or refreshed.anew:
            log.info("refreshed: %d patients, anew: %s, %d ms", refreshed.patients, refreshed.anew, refreshed.ms)
        if self._again:
            self.run()

    def _failed(self, error: BaseException) -> None:
        """A trouble of the world is tried again at the next change; a fault of ours is told and ends it."""
        if not isinstance(error, ClinicError):
            self.stop()
            raise error
        log.warning("refresh-failed: %s", error.code)


def _refresh(services: Services, job: JobContext) -> tuple[date, Refreshed]:
    def tell(done: int, total: int, _step: str) -> None:
        job.check()
        job.progress(done, total)

    today = services.desk.today()
    return today, services.refresh.run(job.interruptible, tell)
