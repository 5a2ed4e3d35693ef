"""A list's lines with something more at their right, in muted letters."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from hms_desktop.views.kit.theme import theme

ASIDE = int(Qt.ItemDataRole.UserRole)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class AsideDelegate(QStyledItemDelegate):
    """Draws what `ASIDE` holds; a long line loses its end rather than run into it."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The line as the style draws it, then what stands aside."""
        super().paint(painter, option, index)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setPen(theme().colour("on_selection" if selected else "muted"))
        painter.drawText(option.rect.adjusted(0, 0, -theme().space.s, 0), _RIGHT, index.data(ASIDE))
        painter.restore()

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Elided at the right."""
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideRight

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Room for both side by side."""
        hint, metrics = super().sizeHint(option, index), option.fontMetrics
        aside = metrics.horizontalAdvance(index.data(ASIDE) or "")
        return QSize(hint.width() + aside + 24, metrics.height() + 12)
