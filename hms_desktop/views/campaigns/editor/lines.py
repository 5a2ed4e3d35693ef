"""The lines between cards: straight ones with a place to add a card, and the fork of a branch."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hms_desktop.domain.campaign.outline import Path
from hms_desktop.views.kit.cards import Badge
from hms_desktop.views.kit.text import icon_button
from hms_desktop.views.kit.theme import theme

GAP, ARMS, ARROW, WIDE = 34, 16, 4, 2


class Line(QWidget):
    """A line down from one card to the next; with a plus where cards may be added. Signal: `wanted(path, button)`."""

    wanted = Signal(object, object)

    def __init__(self, path: Path | None, parent: QWidget | None = None, *, fills: bool = False) -> None:
        """`path` is where a card would be put in, None where none may; `fills`: as long as there is room."""
        super().__init__(parent)
        self._arrow = not fills
        vertical = QSizePolicy.Policy.Expanding if fills else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Expanding, vertical)
        self.setMinimumHeight(0 if fills else theme().px(GAP if path is not None else GAP // 2))
        self.plus = None
        if path is not None:
            self.plus = icon_button(self.tr("Add a card here"), "plus")
            self.plus.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.plus.setProperty("kind", "joint")
            self.plus.clicked.connect(lambda: self.wanted.emit(path, self.plus))
            row = QHBoxLayout(self)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(self.plus, 0, Qt.AlignmentFlag.AlignCenter)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line down the middle, with an arrow where the next card begins."""
        painter = _painter(self)
        middle, end = self.width() // 2, self.height()
        painter.drawLine(middle, 0, middle, end)
        if self._arrow:
            size = theme().px(ARROW)
            painter.drawLine(middle - size, end - size - 1, middle, end - 1)
            painter.drawLine(middle + size, end - size - 1, middle, end - 1)
        painter.end()


class Fork(QWidget):
    """Two ways side by side under a branch: yes on the left, no on the right; they meet again below."""

    def __init__(self, yes: QWidget, no: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ways = (yes, no)
        row = QHBoxLayout(self)
        row.setSpacing(theme().space.l)
        row.setContentsMargins(0, theme().px(ARMS), 0, theme().px(ARMS))
        for way in self._ways:
            row.addWidget(way, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The arms above and below."""
        painter = _painter(self)
        left, right = (way.x() + way.width() // 2 for way in self._ways)
        middle, arm = self.width() // 2, theme().px(ARMS)
        for top, joint in ((0, arm // 2), (self.height(), self.height() - arm // 2)):
            painter.drawLine(middle, top, middle, joint)
            painter.drawLine(left, joint, right, joint)
            for x in (left, right):
                painter.drawLine(x, joint, x, arm if top == 0 else self.height() - arm)
        painter.end()


class Way(QWidget):
    """One way of a branch: its answer, its cards, and a line down to where the ways meet."""

    def __init__(self, answer: str, tint: str, block: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Badge(answer, tint), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(block)
        column.addWidget(Line(None, fills=True), 1)


def _painter(widget: QWidget) -> QPainter:
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme().pen("border_strong", WIDE))
    return painter
