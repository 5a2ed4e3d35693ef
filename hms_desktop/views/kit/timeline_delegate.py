"""How a timeline's rows are drawn: a mark on a line, title and time, a quieter detail below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from hms_desktop.views.kit.i18n import format_time
from hms_desktop.views.kit.icons import pixmap
from hms_desktop.views.kit.theme import theme

if TYPE_CHECKING:
    from hms_desktop.views.kit.entries import Entry

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
MARK = 28
ICON = 16
PAD = 8
Index = QModelIndex | QPersistentModelIndex


class TimelineDelegate(QStyledItemDelegate):
    """Draws headings and entries; heights follow the text size."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line for a heading, two for an entry with a detail."""
        row, line = index.data(ROW_ROLE), option.fontMetrics.height()
        if hasattr(row, "words"):
            return QSize(0, line + 2 * PAD)
        lines = 2 if row.detail else 1
        return QSize(0, max(MARK, line * lines + 2) + 2 * PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        row: Any = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(option.font)
        if hasattr(row, "words"):
            _heading(painter, option, row.words)
        else:
            _entry(painter, option, row)
        painter.restore()


def _heading(painter: QPainter, option: QStyleOptionViewItem, words: str) -> None:
    painter.setFont(_bold(option.font))
    painter.setPen(theme().colour("muted"))
    rect = option.rect.adjusted(PAD, PAD // 2, -PAD, 0)
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)


def _entry(painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    if selected:
        painter.fillRect(option.rect, theme().colour("selection"))
    _mark(painter, option.rect, entry)
    plain = theme().colour("on_selection" if selected else "text")
    quiet = theme().colour("on_selection" if selected else "muted")
    metrics = option.fontMetrics
    text = option.rect.adjusted(PAD + MARK + PAD, PAD, -PAD, -PAD)
    time = format_time(entry.ms) if entry.timed else ""
    time_width = metrics.horizontalAdvance(time) + PAD
    painter.setPen(quiet)
    painter.drawText(text, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, time)
    bold = _bold(option.font)
    painter.setFont(bold)
    if entry.tail:
        painter.setPen(quiet if selected else theme().colour(entry.tail_kind))
        before_time = text.adjusted(0, 0, -time_width if time else 0, 0)
        painter.drawText(before_time, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, entry.tail)
        time_width += QFontMetrics(bold).horizontalAdvance(entry.tail) + PAD
    painter.setPen(plain)
    _line(painter, QFontMetrics(bold), text.adjusted(0, 0, -time_width, 0), entry.title)
    if entry.detail:
        painter.setFont(option.font)
        painter.setPen(quiet)
        _line(painter, metrics, text.adjusted(0, metrics.height() + 2, 0, 0), entry.detail)


def _mark(painter: QPainter, rect: QRect, entry: Entry) -> None:
    left, top = rect.left() + PAD, rect.top() + (rect.height() - MARK) // 2
    middle = left + MARK // 2
    painter.setPen(theme().pen("border"))
    painter.drawLine(middle, rect.top(), middle, rect.bottom())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().colour(f"{entry.kind}_soft"))
    painter.drawEllipse(left, top, MARK, MARK)
    inset = (MARK - ICON) // 2
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(left + inset, top + inset, pixmap(entry.icon, ICON, entry.kind, ratio))


def _line(painter: QPainter, metrics: QFontMetrics, rect: QRect, words: str) -> None:
    short = metrics.elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, short)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold
