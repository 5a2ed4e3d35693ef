"""What is scrolled: as high as its words need at the width there is, no higher."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget


class Inner(QWidget):
    """A plain widget for a scroll area; texts that wrap ask for less the wider they are, which its height follows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("plain", "true")

    def minimumSizeHint(self) -> QSize:
        """The least width alone."""
        return QSize(super().minimumSizeHint().width(), 0)
