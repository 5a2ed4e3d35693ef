"""Nobody touched keyboard or mouse for a while: the desk is to be locked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.InputMethod,
        QEvent.Type.TouchBegin,
    }
)


class Idle(QObject):
    """Signals: `idle()` after `minutes` without a sign of life in any window of the application."""

    idle = Signal()

    def __init__(self, app: QApplication, minutes: int, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.idle)
        self.set_minutes(minutes)
        self._app = app
        app.installEventFilter(self)

    def set_minutes(self, minutes: int) -> None:
        """Wait this long from now on."""
        self._timer.start(minutes * 60_000)

    def stop(self) -> None:
        """Wait no more."""
        self._app.removeEventFilter(self)
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Any sign of life begins the wait again."""
        if event.type() in _SIGNS_OF_LIFE:
            self._timer.start()
        return False
