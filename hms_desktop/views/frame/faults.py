"""Errors nobody caught: the world's are told in the strip, ours on a card with a report; both are logged without data."""

from __future__ import annotations

import logging
import platform
import sys
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion

from hms_desktop import __version__
from hms_desktop.domain.data import ResourceError
from hms_desktop.domain.errors import ClinicError
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.messages import CrashCard, report_of
from hms_desktop.views.main_window import MainWindow
from hms_desktop.views.speech import told
from hms_desktop.work.job import Job

log = logging.getLogger(__name__)


class Faults(QObject):
    """Takes over `sys.excepthook` and the runner's unhandled failures for as long as the window lives.

    Signals: `told(sentence or report)`.
    """

    told = Signal(str)
    _raised = Signal(object)

    def __init__(self, context: ViewContext, window: MainWindow) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._open: CrashCard | None = None
        self._raised.connect(self.tell, Qt.ConnectionType.QueuedConnection)
        context.runner.failed_unhandled.connect(self._job_failed)
        self._hook_before = sys.excepthook
        sys.excepthook = self._hook

    def release(self) -> None:
        """Give `sys.excepthook` back, as the window goes."""
        sys.excepthook = self._hook_before

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self._raised.emit(error)

    def _job_failed(self, _job: Job, error: BaseException) -> None:
        self.tell(error)

    def tell(self, error: BaseException) -> None:
        """Say it: a sentence for the world's errors, the crash card for ours; one card at a time."""
        if isinstance(error, ResourceError):
            log.error("damaged: %s", error)
            self._context.strip.say(told(error), "danger")
            self.told.emit(told(error))
            return
        if isinstance(error, ClinicError):
            log.info("told: %s", error.code)
            self._context.say_error(error)
            self.told.emit(told(error))
            return
        report = report_of(error, self.versions())
        log.error("fault", exc_info=error)
        self.told.emit(report)
        if self._open is None:
            self._open = CrashCard(report, self._window)
            self._open.destroyed.connect(self._closed)
            self._open.open()

    def _closed(self) -> None:
        self._open = None

    @staticmethod
    def versions() -> dict[str, str]:
        """Versions that a report begins with."""
        return {
            "HMS Desktop": __version__,
            "Python": platform.python_version(),
            "Qt": qVersion() or "",
            "System": platform.system(),
        }
