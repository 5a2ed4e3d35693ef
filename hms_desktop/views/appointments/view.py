"""The diary as one sees it: keys move over places and cards, letters act, cards are dragged, a line shows the time."""

from __future__ import annotations

import uuid
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from hms_desktop.domain.appointments import Appointment
from hms_desktop.views.appointments.delegate import CardDelegate
from hms_desktop.views.appointments.grid import Cell, Grid, Slot
from hms_desktop.views.appointments.model import DiaryModel
from hms_desktop.views.kit.theme import follow_theme, theme

ALWAYS = {
    Qt.Key.Key_T: "today",
    Qt.Key.Key_W: "switch",
    Qt.Key.Key_N: "book",
    Qt.Key.Key_PageUp: "back",
    Qt.Key.Key_PageDown: "forward",
}
ON_A_CARD = {
    Qt.Key.Key_M: "move",
    Qt.Key.Key_C: "check-in",
    Qt.Key.Key_X: "cancel",
    Qt.Key.Key_S: "no-show",
    Qt.Key.Key_D: "complete",
    Qt.Key.Key_V: "video",
}
DAY_COLUMN, WEEK_COLUMN = 18, 11  # characters
MARK = 6  # half the height of the pointer at the line of now
NARROW = "QHeaderView::section { border: 0; padding: 0 6px; }"
_TAKE = QItemSelectionModel.SelectionFlag.ClearAndSelect


class DiaryView(QTableView):
    """Signals: `current_changed(Appointment or None, Slot or None)`, `opened()` on Enter or double click on a card,
    `book_wanted(text typed so far)` on a free place, `command(word)` for the other keys, `put(Slot)` and `put_back()`
    while a card is carried.
    """

    current_changed = Signal(object, object)
    opened = Signal()
    book_wanted = Signal(str)
    command = Signal(str)
    put = Signal(object)
    put_back = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = DiaryModel(self)
        self.now: tuple[int, int] | None = None
        self.setModel(self.rows)
        self.cards = CardDelegate(self.rows, self)
        self.setItemDelegate(self.cards)
        self.setAccessibleName(name)
        self._configure()
        self.selectionModel().currentChanged.connect(lambda *_: self._tell_current())
        self.doubleClicked.connect(lambda _index: self._open())
        follow_theme(self, lambda: self._fit_to_text(week=self.rows.grid.is_week))

    def show_grid(self, grid: Grid) -> None:
        """Show a day or a week; the chosen card, or place, stays chosen where it is still there."""
        card, slot, place = self.card, self.slot, self.verticalScrollBar().value()
        same = [head.day for head in grid.heads] == [head.day for head in self.rows.grid.heads]
        self.clearSpans()
        self._fit_to_text(week=grid.is_week)
        self.rows.show_grid(grid)
        for row, column, rows in grid.spans:
            self.setSpan(row, column, rows, 1)
        cell = grid.cell_of(card.id) if card is not None else None
        if cell is None and slot is not None:
            cell = grid.cell_at(slot)
        if same:
            self.verticalScrollBar().setValue(place)
        if cell is not None:
            self.choose(cell)
        else:
            self._tell_current()

    def choose(self, cell: Cell) -> None:
        """Make a cell the current one."""
        self.selectionModel().setCurrentIndex(self.rows.index(*cell), _TAKE)

    def choose_card(self, appointment_id: uuid.UUID) -> bool:
        """Choose an appointment; False when it is not shown."""
        cell = self.rows.grid.cell_of(appointment_id)
        if cell is not None:
            self.choose(cell)
        return cell is not None

    @property
    def card(self) -> Appointment | None:
        """The chosen appointment."""
        return self.rows.card(self.currentIndex())

    @property
    def slot(self) -> Slot | None:
        """The chosen place."""
        return self.rows.slot(self.currentIndex())

    def carry(self, card: Appointment | None) -> None:
        """Pick a card up, to be put where Enter is pressed; None puts it down."""
        self.cards.carried = card
        self.viewport().update()

    def scroll_to_minute(self, minute: int) -> None:
        """Bring a time near the top."""
        rows = [row for row, begin in enumerate(self.rows.grid.minutes) if begin <= minute]
        if rows and self.rows.columnCount():
            at = self.rows.index(max(0, rows[-1] - 2), 0)
            self.scrollTo(at, QAbstractItemView.ScrollHint.PositionAtTop)

    def event(self, event: QEvent) -> bool:
        """Own letters are not taken for shortcuts of the page around."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters act on the chosen card; on a free place they begin a booking."""
        if not self._is_own(event):
            super().keyPressEvent(event)
            return
        key = Qt.Key(event.key())
        carried = self.cards.carried is not None
        if key == Qt.Key.Key_Escape:
            self.put_back.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key in ALWAYS and not (carried and key == Qt.Key.Key_N):
            self.command.emit(ALWAYS[key])
        elif self.card is not None and not carried and key in ON_A_CARD:
            self.command.emit(ON_A_CARD[key])
        elif self.card is None and not carried:
            self.book_wanted.emit(event.text())

    def keyboardSearch(self, search: str) -> None:
        """Letters act; they don't search."""

    def dropEvent(self, event: Any) -> None:
        """A card put upon a cell asks to be moved there."""
        index = self.indexAt(event.position().toPoint())
        self.rows.dropMimeData(event.mimeData(), Qt.DropAction.MoveAction, -1, -1, index)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line of the present, over the cards."""
        super().paintEvent(event)
        place = self._now_place()
        if place is not None:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().colour("danger"))
            painter.drawPolygon([QPoint(0, place - MARK), QPoint(MARK + 2, place), QPoint(0, place + MARK)])
            painter.setOpacity(0.3)
            painter.drawRect(0, place - 1, self.viewport().width(), 2)

    def _now_place(self) -> int | None:
        """Where the line of now is, in pixels of the viewport; `now` is (column's day as ordinal, minute)."""
        grid = self.rows.grid
        if self.now is None or grid.is_week or not grid.heads or grid.heads[0].day.toordinal() != self.now[0]:
            return None
        row, rest = divmod(self.now[1] - grid.minutes[0], grid.step)
        if not 0 <= row < len(grid.minutes):
            return None
        return self.rowViewportPosition(row) + self.rowHeight(row) * rest // grid.step

    def _enter(self) -> None:
        if self.cards.carried is None:
            self._open()
        elif self.slot is not None:
            self.put.emit(self.slot)

    def _open(self) -> None:
        if self.card is not None:
            self.opened.emit()
        elif self.currentIndex().isValid():
            self.book_wanted.emit("")

    def _is_own(self, event: QKeyEvent) -> bool:
        shift = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        if event.modifiers() & ~shift:
            return False
        key = event.key()
        if key == Qt.Key.Key_Escape:
            return self.cards.carried is not None
        return key in ALWAYS or key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.text().strip().isalnum()

    def _tell_current(self) -> None:
        self.current_changed.emit(self.card, self.slot)

    def _configure(self) -> None:
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setHighlightSections(False)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().setStyleSheet(NARROW)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionsClickable(False)

    def _fit_to_text(self, *, week: bool) -> None:
        """Before the columns are made: they keep the least width that stood when they were."""
        metrics = QFontMetrics(self.font())
        self.verticalHeader().setDefaultSectionSize(metrics.height() + (6 if week else 11))
        self.horizontalHeader().setMinimumSectionSize(
            metrics.averageCharWidth() * (WEEK_COLUMN if week else DAY_COLUMN)
        )
        self.verticalHeader().setFixedWidth(metrics.horizontalAdvance("00:00") + 22)
