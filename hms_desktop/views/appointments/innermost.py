"""What Escape closes before it leaves the page around."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from hms_desktop.views.kit.escape import claims_escape


class Innermost(QWidget):
    """A form beside the diary. Signals: `done(appointment id)`, `closed()` when it is left by Escape or its button."""

    done = Signal(object)
    closed = Signal()

    def event(self, event: QEvent) -> bool:
        """Keep Escape from shortcuts of the page, so that it arrives here as a key."""
        return claims_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the form."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def start(self) -> None:
        """Put the focus where typing begins."""
        raise NotImplementedError
