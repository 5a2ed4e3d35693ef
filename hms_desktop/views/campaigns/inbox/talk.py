"""What was said to and fro, the oldest above: theirs on the left, ours on the right, every word of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from hms_desktop.domain.register.inbox import Line
from hms_desktop.views.campaigns.inbox.words import line_head, line_spoken, line_words
from hms_desktop.views.kit.columns import DISPLAY, SPOKEN
from hms_desktop.views.kit.theme import theme

LINE_ROLE = int(Qt.ItemDataRole.UserRole)
PAD, GAP = 10, 5
WIDEST = 0.78  # of the width, so that sides can be told
_WORDS, _LETTERS = int(Qt.TextFlag.TextWordWrap), int(Qt.TextFlag.TextWrapAnywhere)
Index = QModelIndex | QPersistentModelIndex


class TalkModel(QAbstractListModel):
    """Lines of one conversation."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[Line] = ()

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show these, the oldest first."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many lines."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = DISPLAY) -> Any:
        """The line itself for LINE_ROLE, else words."""
        if not index.isValid() or role not in (DISPLAY, SPOKEN, LINE_ROLE):
            return None
        line = self._lines[index.row()]
        return line if role == LINE_ROLE else line_words(line) if role == DISPLAY else line_spoken(line)


class Talk(QListView):
    """The list, read with the arrow keys; the last line is in sight."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = TalkModel(self)
        self.setAccessibleName(name)
        self.setModel(self.lines)
        self.setItemDelegate(_Bubbles(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme().changed.connect(self.scheduleDelayedItemsLayout)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show a conversation at its end."""
        self.lines.set_lines(lines)
        self.scrollToBottom()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words wrap anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class _Bubbles(QStyledItemDelegate):
    """A line as a bubble: in small who and when, then the words."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its words."""
        line: Line = index.data(LINE_ROLE)
        words = self._words(option.fontMetrics, line)
        return QSize(0, words.height() + option.fontMetrics.height() + 2 * PAD + 2 * GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One line."""
        line: Line = index.data(LINE_ROLE)
        metrics = option.fontMetrics
        words = self._words(metrics, line)
        head = line_head(line)
        wide = min(self._widest(), max(words.width(), _width_of(metrics, head))) + 2 * PAD
        left = option.rect.right() - wide - GAP if line.ours else option.rect.left() + GAP
        bubble = QRect(left, option.rect.top() + GAP, wide, option.rect.height() - 2 * GAP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(option.font)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(theme().pen("accent" if chosen else "border"))
        painter.setBrush(theme().colour("accent_soft" if line.ours else _tint(line)))
        painter.drawRoundedRect(bubble, PAD, PAD)
        inner = bubble.adjusted(PAD, PAD, -PAD, -PAD)
        painter.setPen(theme().colour("muted"))
        shown = metrics.elidedText(head, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, shown)
        painter.setPen(theme().colour("text"))
        painter.drawText(inner.adjusted(0, metrics.height(), 0, 0), self._wrap(metrics, line), line_words(line))
        painter.restore()

    def _words(self, metrics: QFontMetrics, line: Line) -> QRect:
        return metrics.boundingRect(QRect(0, 0, self._widest(), 1_000_000), self._wrap(metrics, line), line_words(line))

    def _wrap(self, metrics: QFontMetrics, line: Line) -> int:
        """Between words; anywhere where one is too long, as an address can be."""
        longest = max(line_words(line).split(), key=len, default="")
        return _WORDS if metrics.horizontalAdvance(longest) <= self._widest() else _LETTERS

    def _widest(self) -> int:
        view = self.parent()
        assert isinstance(view, QListView)
        return max(120, int(view.viewport().width() * WIDEST) - 2 * PAD)


def _width_of(metrics: QFontMetrics, words: str) -> int:
    """Room that surely holds a line: letters of several scripts are measured a little apart from how they are drawn."""
    return metrics.horizontalAdvance(words) + 2 * metrics.averageCharWidth()


def _tint(line: Line) -> str:
    return {"opt-out": "warning_soft", "unreadable": "danger_soft"}.get(line.state, "info_soft")
