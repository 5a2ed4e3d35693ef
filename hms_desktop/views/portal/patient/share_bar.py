"""How much of a share was earned, as a thin bar."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hms_desktop.views.kit.theme import follow_theme, theme

HEIGHT = 5


class ShareBar(QWidget):
    """As wide as `share` of 100, filled as far as `earned`; it says nothing that is not written beside it."""

    def __init__(self, share: int, earned: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share, self._earned = share, earned
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow_theme(self, self.update)

    def sizeHint(self) -> QSize:
        """A line."""
        return QSize(80, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The share, and what was earned of it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme().pen("border"))
        whole = self.width() * self._share / 100
        outline = QRectF(0.5, 0.5, whole - 1, HEIGHT - 1)
        painter.drawRoundedRect(outline, 2, 2)
        painter.fillRect(QRectF(0, 0, whole * self._earned / max(self._share, 1), HEIGHT), theme().colour("accent"))
