"""Sending while the window is open: a step every second on a thread of its own, and none while one is under way."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from hms_desktop.domain.errors import ClinicError
from hms_desktop.views.context import ViewContext
from hms_desktop.work.timers import Every

EVERY_MS = 1000


class Dispatching(QObject):
    """Lives as long as `parent`; begins with the shipped segments and templates that this clinic has never had."""

    def __init__(self, context: ViewContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._busy, self._told = False, ""
        context.write(_ensure_shipped, parent=self)
        self._every = Every(self, EVERY_MS, self.step)

    def step(self) -> None:
        """Send a few and ask for receipts, unless that is being done already."""
        if self._busy:
            return
        self._busy = True
        self._context.beside(
            lambda services: services.dispatch.step(), done=self._done, failed=self._failed, parent=self
        )

    def stop(self) -> None:
        """Begin no further step; the one under way is finished."""
        self._every.stop()

    def _done(self, _: Any) -> None:
        self._busy, self._told = False, ""

    def _failed(self, error: BaseException) -> None:
        """A trouble of the world is told once and tried again; after a fault of ours sending stops until the next start."""
        if not isinstance(error, ClinicError):
            self._every.stop()
            raise error
        self._busy = False
        if error.code != self._told:
            self._told = error.code
            self._context.say_error(error)


def _ensure_shipped(services: Any) -> None:
    services.segments.ensure_shipped()
    services.templates.ensure_shipped()
