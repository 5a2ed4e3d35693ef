"""A thin progress bar in a table cell, with its percentage as words for those who can't see it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from hms_desktop.views.kit.theme import theme

HEIGHT = 6
WORDS = 48


class ProgressDelegate(QStyledItemDelegate):
    """Draws the text of the cell ("84 %") beside a bar of that length."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Background and selection as everywhere, then the bar, then the words."""
        plain = QStyleOptionViewItem(option)
        self.initStyleOption(plain, index)
        text, plain.text = plain.text, ""
        plain.widget.style().drawControl(
            plain.widget.style().ControlElement.CE_ItemViewItem, plain, painter, plain.widget
        )
        percent = int(text.split(" ")[0]) if text.split(" ")[0].isdigit() else None
        place = QRectF(plain.rect).adjusted(6, 0, -8, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme().colour("text"))
        width = theme().px(WORDS)
        words = QRectF(place.right() - width, place.top(), width, place.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        if percent is not None:
            bar = QRectF(place.left(), place.center().y() - HEIGHT / 2, place.width() - width - 4, HEIGHT)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().colour("border"))
            painter.drawRoundedRect(bar, 3, 3)
            bar.setWidth(bar.width() * percent / 100)
            painter.setBrush(theme().colour("accent"))
            painter.drawRoundedRect(bar, 3, 3)
        painter.restore()
