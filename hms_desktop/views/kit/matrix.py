"""How much things have in common: a square of numbers with a shade, walked with the arrows, opened with Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from hms_desktop.views.kit.columns import DISPLAY, SPOKEN, TOOLTIP
from hms_desktop.views.kit.i18n import format_number
from hms_desktop.views.kit.theme import follow_theme, theme

ALIGNMENT, BACKGROUND = int(Qt.ItemDataRole.TextAlignmentRole), int(Qt.ItemDataRole.BackgroundRole)
CELL_WIDTH, NAME_WIDTH, NAME_PADDING, ROW_PADDING = 44, 270, 20, 12
NAMES_SHARE = 0.36
DEEPEST = 0.45  # of the accent over the surface: text stays readable on it in both themes
Index = QModelIndex | QPersistentModelIndex


class MatrixModel(QAbstractTableModel):
    """`names` down, their numbers (1, 2, ...) across; the shade of a cell is its share of its row's own size."""

    def __init__(self, told: Callable[[int, int, int], str], parent: QObject | None = None) -> None:
        """`told(row, column, value)` is the sentence of a cell."""
        super().__init__(parent)
        self._told = told
        self.shorten: Callable[[str], str] = str
        self.names: list[str] = []
        self.values: list[list[int]] = []

    def set_values(self, names: Sequence[str], values: Sequence[Sequence[int]]) -> None:
        """Show another square. Raises ValueError when it is none."""
        if any(len(row) != len(names) for row in values) or len(values) != len(names):
            raise ValueError("a matrix needs one row and one column for each name")
        self.beginResetModel()
        self.names, self.values = list(names), [list(row) for row in values]
        self.endResetModel()

    def share(self, row: int, column: int) -> float:
        """How much of the row's thing is in the column's, 0 to 1."""
        whole = self.values[row][row]
        return min(1.0, self.values[row][column] / whole) if whole else 0.0

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """One row for each name."""
        return 0 if parent.isValid() else len(self.names)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """One column for each name."""
        return self.rowCount(parent)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:
        """Number and name at the rows, the number alone at the columns with the name as its hint."""
        if not 0 <= section < len(self.names):
            return None
        if role == DISPLAY:
            across = orientation == Qt.Orientation.Horizontal
            return str(section + 1) if across else self.shorten(f"{section + 1}  {self.names[section]}")
        return self.names[section] if role in (TOOLTIP, SPOKEN) else None

    def data(self, index: Index, role: int = DISPLAY) -> Any:
        """One cell."""
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == DISPLAY:
            return format_number(self.values[row][column])
        if role in (TOOLTIP, SPOKEN):
            return self._told(row, column, self.values[row][column])
        if role == ALIGNMENT:
            return Qt.AlignmentFlag.AlignCenter
        return _shade(self.share(row, column)) if role == BACKGROUND else None


class _Shaded(QStyledItemDelegate):
    """The shade under the number; the style sheet paints the selected cell."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if not option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, index.data(BACKGROUND))
        super().paint(painter, option, index)


class Matrix(QTableView):
    """Signal: `opened(row, column)` on Enter or double click."""

    opened = Signal(int, int)

    def __init__(self, model: MatrixModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        model.setParent(self)
        model.shorten = self._shorten
        self.setModel(model)
        self.setAccessibleName(name)
        self.setItemDelegate(_Shaded(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(True)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.activated.connect(lambda index: self.opened.emit(index.row(), index.column()))
        follow_theme(self, self._fit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the cell that is current."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row(), self.currentIndex().column())
        else:
            super().keyPressEvent(event)

    def _shorten(self, text: str) -> str:
        """A name as far as there is room for it in bold type."""
        font = self.font()
        font.setBold(True)
        room = self.verticalHeader().width() - NAME_PADDING
        return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The names leave room for the numbers."""
        self.verticalHeader().setFixedWidth(int(min(theme().px(NAME_WIDTH), self.width() * NAMES_SHARE)))
        super().resizeEvent(event)

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + ROW_PADDING)
        self.horizontalHeader().setMinimumSectionSize(theme().px(CELL_WIDTH))
        self.viewport().update()


def _shade(share: float) -> QColor:
    low, high, deep = theme().colour("surface"), theme().colour("accent"), DEEPEST * share
    parts = ((low.red(), high.red()), (low.green(), high.green()), (low.blue(), high.blue()))
    return QColor(*(round(first + (second - first) * deep) for first, second in parts))
