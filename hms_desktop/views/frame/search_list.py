"""What the search box found, below it: two lines a person, and at the end the offer to register a new one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from hms_desktop.domain.permissions import Permission
from hms_desktop.services.search import Found
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.theme import theme

Index = QModelIndex | QPersistentModelIndex
_PAD = 8
_ROOT = QModelIndex()


class FoundModel(QAbstractListModel):
    """Patients found, and when `may_register` one more row that offers to register what was typed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.found: list[Found] = []
        self.text = ""
        self.may_register = False

    def fill(self, text: str, found: list[Found], may_register: bool) -> None:
        """Show these."""
        self.beginResetModel()
        self.text, self.found, self.may_register = text, found, may_register
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Rows, with the offer."""
        return 0 if parent.isValid() else len(self.found) + self.may_register

    def lines(self, row: int) -> tuple[str, str]:
        """The two lines of a row."""
        if row >= len(self.found):
            return self.tr("Register a new patient"), f"“{self.text.strip()}”"
        one = self.found[row]
        name = f"{one.name}   {one.local_name}" if one.local_name else one.name
        born = str(one.birth_date.year) if one.birth_date else ""
        facts = (self._sex(one.sex), born, one.village, one.phone, one.clinic_number)
        return name, " · ".join(fact for fact in facts if fact)

    def _sex(self, sex: str) -> str:
        return {"female": self.tr("Female"), "male": self.tr("Male"), "other": self.tr("Other")}.get(sex, "")

    def data(self, index: Index, role: int = 0) -> Any:
        """Both lines as text for screen readers."""
        if role not in (0, int(Qt.ItemDataRole.AccessibleTextRole)) or not index.isValid():
            return None
        return ", ".join(self.lines(index.row()))


class _TwoLines(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines and their air."""
        return QSize(option.rect.width(), 2 * option.fontMetrics.height() + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Name in strong type, facts in muted type."""
        model = index.model()
        assert isinstance(model, FoundModel)
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(option.rect, theme().colour("selection"))
        first, second = model.lines(index.row())
        area = option.rect.adjusted(12, _PAD, -12, -_PAD)
        half = area.height() // 2
        strong = QFont(option.font)
        strong.setWeight(QFont.Weight.DemiBold)
        _line(painter, QRect(area.left(), area.top(), area.width(), half), first, strong, "text")
        _line(painter, QRect(area.left(), area.top() + half, area.width(), half), second, option.font, "muted")
        painter.restore()


def _line(painter: QPainter, area: QRect, text: str, font: QFont, colour: str) -> None:
    painter.setFont(font)
    painter.setPen(theme().colour(colour))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


class SearchList(QListView):
    """Signals: `chosen(Found)`, `new_wanted(text)`."""

    chosen = Signal(object)
    new_wanted = Signal(str)

    def __init__(self, context: ViewContext, parent: QWidget, *, offers_new: bool = True) -> None:
        super().__init__(parent)
        self._context = context
        self._offers_new = offers_new
        self._rows = FoundModel(self)
        self.setModel(self._rows)
        self.setItemDelegate(_TwoLines(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Patients found"))
        self.setObjectName("searchList")
        self.clicked.connect(lambda index: self._open(index.row()))
        self.hide()

    def show_found(self, text: str, found: Sequence[Found]) -> None:
        """Fill the list; the first row is chosen."""
        offers_new = self._offers_new and self._context.may(Permission.EDIT_PATIENTS)
        self._rows.fill(text, list(found), offers_new)
        self.move_by(0)

    def place(self, below: QPoint, width: int) -> None:
        """Show the list at a point of the window, as high as its rows, at most eight."""
        rows = min(self._rows.rowCount(), 8)
        if not rows:
            self.hide()
            return
        height = rows * self.sizeHintForRow(0) + 4
        room = self.window()
        left = max(4, min(below.x(), room.width() - width - 4))
        self.setGeometry(left, below.y(), width, min(height, room.height() - below.y() - 4))
        self.show()
        self.raise_()

    def move_by(self, rows: int) -> None:
        """Choose the row so many further, within the list."""
        row = max(0, min(self._rows.rowCount() - 1, self.currentIndex().row() + rows))
        self.setCurrentIndex(self._rows.index(row))

    def open_current(self) -> None:
        """Open what is chosen."""
        self._open(self.currentIndex().row())

    def _open(self, row: int) -> None:
        if 0 <= row < len(self._rows.found):
            self.chosen.emit(self._rows.found[row])
        elif row >= 0:
            self.new_wanted.emit(self._rows.text.strip())
