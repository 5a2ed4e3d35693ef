"""A page that may be too high for the window: it scrolls up and down, never sideways."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

LEAST_HEIGHT = 120


class Upright(QScrollArea):
    """As wide as what is in it needs, and as high as there is room."""

    def __init__(self, inner: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inner = inner
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inner)
        inner.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:
        """The width of what is in it, with its scroll bar."""
        return QSize(self._wide(self._inner.minimumSizeHint().width()), LEAST_HEIGHT)

    def sizeHint(self) -> QSize:
        """All that is in it."""
        hint = self._inner.sizeHint()
        return QSize(self._wide(hint.width()), hint.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is in it has another size now."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _wide(self, inner: int) -> int:
        return inner + self.verticalScrollBar().sizeHint().width()
