"""The diary as a Qt model: cells are free places or cards; dropping a card tells where it should go."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from hms_desktop.domain.appointments import Appointment, Status
from hms_desktop.views.appointments.grid import Grid, Slot
from hms_desktop.views.appointments.words import anybody, clock, spoken
from hms_desktop.views.kit.columns import DISPLAY, ID_ROLE, SPOKEN, TOOLTIP
from hms_desktop.views.kit.i18n import format_date

Index = QModelIndex | QPersistentModelIndex
MIME = "application/x-hms-appointment"
_ROOT = QModelIndex()


class DiaryModel(QAbstractTableModel):
    """Shows one `Grid`. Signals: `drop_wanted(appointment id, Slot)`."""

    drop_wanted = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.grid = Grid()
        self.may_edit = True

    def show_grid(self, grid: Grid) -> None:
        """Show another day or week."""
        self.beginResetModel()
        self.grid = grid
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Rows of time."""
        return 0 if parent.isValid() else len(self.grid.minutes)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Clinicians, or days."""
        return 0 if parent.isValid() else len(self.grid.heads)

    def card(self, index: Index) -> Appointment | None:
        """The appointment that begins in a cell."""
        return self.grid.cards.get((index.row(), index.column())) if index.isValid() else None

    def slot(self, index: Index) -> Slot | None:
        """The place of a cell."""
        return self.grid.slot(index.row(), index.column()) if index.isValid() else None

    def data(self, index: Index, role: int = DISPLAY) -> Any:
        """Name, id, and the whole card in words; a free place says its time to a screen reader."""
        card = self.card(index)
        if card is None:
            return self._free(index) if role == SPOKEN and index.isValid() else None
        if role == DISPLAY:
            return card.patient_name
        if role in (TOOLTIP, SPOKEN):
            return spoken(card)
        return card.id if role == ID_ROLE else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:
        """Times at the side, clinicians or days on top."""
        if role not in (DISPLAY, SPOKEN):
            return None
        if orientation == Qt.Orientation.Vertical:
            return self.grid.labels[section] if section < len(self.grid.labels) else None
        return self._title(section) if section < len(self.grid.heads) else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be chosen and dropped upon; booked cards can be dragged."""
        flags = super().flags(index)
        if not index.isValid() or not self.may_edit:
            return flags
        card = self.card(index)
        if card is not None and card.status is Status.BOOKED:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags | Qt.ItemFlag.ItemIsDropEnabled

    def mimeTypes(self) -> list[str]:
        """A card's own type, so that nothing else can be dropped here."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The id of the card that is dragged."""
        data = QMimeData()
        cards = [card for index in indexes if (card := self.card(index)) is not None]
        if cards:
            data.setData(MIME, cards[0].id.bytes)
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        """Cards move."""
        return Qt.DropAction.MoveAction

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:  # fmt: skip
        """On a cell, not between cells."""
        return parent.isValid() and self.may_edit and data.hasFormat(MIME)

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Ask for the move; the cards change when the clinic's answer is here, so nothing is done by Qt."""
        slot = self.slot(parent)
        if slot is not None and data.hasFormat(MIME):
            self.drop_wanted.emit(uuid.UUID(bytes=bytes(data.data(MIME).data())), slot)
        return False

    def _free(self, index: Index) -> str:
        slot = self.grid.slot(index.row(), index.column())
        return self.tr("{time}, free").format(time=clock(slot.minute))

    def _title(self, section: int) -> str:
        head = self.grid.heads[section]
        title = format_date(head.day, "ddd d MMM") if self.grid.is_week else head.title or anybody()
        if not head.first:
            return ""
        return f"{title} · {head.count}" if head.count else title
