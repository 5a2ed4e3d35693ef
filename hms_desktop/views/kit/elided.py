"""A text that keeps to one line: what has no room gives way to an ellipsis, and stands in the tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent

from hms_desktop.views.kit.text import Text


class ElidedText(Text):
    """`say(words)` shows as much of it as fits; a screen reader gets all of it."""

    def __init__(self, role: str = "") -> None:
        super().__init__("", role, wrap=False)
        self.words = ""

    def say(self, words: str) -> None:
        """Show a text."""
        self.words = words
        self.setToolTip(words)
        self.setAccessibleName(words)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """It gives way to everything."""
        return QSize(0, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """The height of a line."""
        return QSize(0, max(super().sizeHint().height(), self.fontMetrics().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as fits now."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setText(self.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideRight, self.width()))
