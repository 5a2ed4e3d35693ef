"""A view context on a test clinic, with the real runner and bus, as the window builds it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.messages import Strip
from hms_desktop.work.events import Bus, Changed
from hms_desktop.work.runner import Runner
from tests.helpers.clinic import ClinicForTests
from tests.helpers.qt import dress

SETTLED_WITHIN_MS = 30_000  # for a machine that is busy with other things


class Screen(QObject):
    """Context, runner and what was said; `settle()` waits until nothing runs."""

    def __init__(self, qtbot: Any, app: QApplication, clinic: ClinicForTests) -> None:
        super().__init__()
        self.bot, self.clinic = qtbot, clinic
        self.runner, self.bus, self.strip = Runner(), Bus(), Strip()
        qtbot.addWidget(self.strip)
        self.said: list[str] = []
        self.tabs: list[Any] = []
        self.went: list[tuple[str, dict[str, Any]]] = []
        self.strip.said.connect(self.said.append)
        self.context = ViewContext(self.runner, self.bus, dress(app), self.strip)
        self.context.went.connect(lambda tab, where: self.went.append((tab, where)))
        self.context.services.set_result(clinic.services)
        self.failures: list[BaseException] = []
        self.runner.failed_unhandled.connect(lambda _, error: self.failures.append(error))
        clinic.database.listen(lambda changes: self.bus.publish(Changed(changes.tables, changes.ids)))
        self.act_as("administrator")

    def act_as(self, role: str) -> None:
        """Sign in with a role."""
        self.clinic.act_as(role)
        self.context.become(self.clinic.desk.actor)

    def show(self, make: Callable[[ViewContext], Any], size: tuple[int, int] = (1366, 620)) -> Any:
        """Build a tab, show it, and wait until it has its data."""
        tab = make(self.context)
        self.tabs.append(tab)
        tab.resize(*size)
        tab.show()
        tab.activated()
        self.settle()
        return tab

    def leave(self) -> None:
        """Close the tabs with their timers, then the runner, as the window does."""
        for tab in self.tabs:
            tab.hide()
            tab.deleteLater()
            QApplication.sendPostedEvents(tab, QEvent.Type.DeferredDelete.value)
        assert self.runner.shutdown()

    def settle(self) -> None:
        """Wait until the runner has delivered everything, and nothing failed unseen."""
        self.bot.waitUntil(lambda: not self.runner.busy, timeout=SETTLED_WITHIN_MS)
        assert self.failures == []
