"""A list from which something is done: nothing happens until a line was chosen in the open list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox

_OPENS = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class PickBox(QComboBox):
    """A closed QComboBox chooses with each arrow key and each turn of the wheel; this one opens, or lets the page scroll."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Enter and Space open the list; a letter opens it too, rather than choose unseen."""
        is_letter = event.text().isprintable() and bool(event.text().strip())
        if event.key() in _OPENS or is_letter:
            self.showPopup()
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page's."""
        event.ignore()
