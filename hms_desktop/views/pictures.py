"""`--screenshots`: shows each tab in turn, waits until it has what it asked for, and writes a PNG."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from hms_desktop.views.context import ViewContext
from hms_desktop.views.main_window import MainWindow
from hms_desktop.views.tabs import TABS

CALM_MS = 350
LONGEST_MS = 20_000


class Pictures(QObject):
    """Signals: `finished(exit code)`; 1 when a picture could not be written or a tab did not come to rest."""

    finished = Signal(int)

    def __init__(self, context: ViewContext, window: MainWindow, folder: Path) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._folder = folder
        self._left = [tab.key for tab in TABS if context.may(tab.permission)]
        self._waited = 0
        self._calm = 0
        self._code = 0
        self._timer = QTimer(self, interval=50)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Begin with the first tab. Raises OSError when the folder can't be made."""
        self._folder.mkdir(parents=True, exist_ok=True)
        self._next()

    def _next(self) -> None:
        if not self._left:
            self._timer.stop()
            self.finished.emit(self._code)
            return
        self._waited = self._calm = 0
        where = {"best": True} if self._left[0] == "portal" else {}
        self._window.go(self._left[0], where)
        self._timer.start()

    def _look(self) -> None:
        self._waited += self._timer.interval()
        self._calm = 0 if self._context.runner.busy else self._calm + self._timer.interval()
        if self._calm < CALM_MS and self._waited < LONGEST_MS:
            return
        file = self._folder / f"{self._left.pop(0)}.png"
        if self._calm < CALM_MS or not self._window.grab().save(str(file)):
            self._code = 1
        self._next()
