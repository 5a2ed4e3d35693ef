"""The table itself: rows chosen by keyboard or mouse, copied, sorted, and a sentence when there is nothing to show."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFont, QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from hms_desktop.views.kit.columns import DISPLAY, Column
from hms_desktop.views.kit.empty import EmptyState
from hms_desktop.views.kit.table import PagedTableModel, RowModel
from hms_desktop.views.kit.theme import follow_theme, theme

COPY_LIMIT = 10_000
ROW_PADDING = 12
HEADER_PADDING = 20
ICON = 16
LEAST_NAME = 130  # pixels at 100 % for the column that takes the space that is left
_SELECT_ROW = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


class TableView(QTableView):
    """A table over a `PagedTableModel` or a `ListModel`.

    Signals: `activated_id(id)` on Enter or double click, `current_id(id or None)`, `sort_requested(key, descending)`,
    `menu_requested(ids, global position)` for a context menu of the screen's own.
    """

    activated_id = Signal(object)
    current_id = Signal(object)
    sort_requested = Signal(str, bool)
    menu_requested = Signal(list, QPoint)

    def __init__(self, model: RowModel, name: str, parent: QWidget | None = None) -> None:
        """`name` is what a screen reader says: "Patients"."""
        super().__init__(parent)
        self.rows = model
        self._wanted: set[Any] = set()
        self._wanted_current: Any = None
        self._folding: tuple[str, ...] = ()
        self._empty: EmptyState | None = None
        self.setAccessibleName(name)
        self._configure()
        self.setModel(model)
        self._configure_header()
        self.activated.connect(self._activate)
        self.customContextMenuRequested.connect(self._ask_menu)
        self.selectionModel().currentRowChanged.connect(self._tell_current)
        model.modelReset.connect(self._show_or_hide_empty)
        if isinstance(model, PagedTableModel):
            model.about_to_reload.connect(self._remember)
            model.page_loaded.connect(self._restore)
            model.loading.connect(self._set_loading)
            model.counted.connect(self._show_or_hide_empty)
        follow_theme(self, self._fit_to_text)

    def set_empty(
        self, sentence: str, action: str = "", slot: Callable[[], None] | None = None, icon: str = "search"
    ) -> None:
        """What to say, and perhaps to offer, when there are no rows."""
        if self._empty is not None:
            self._empty.deleteLater()
        self._empty = EmptyState(icon, sentence, "", action, slot, self.viewport())
        self._show_or_hide_empty()

    def fold_when_narrow(self, *keys: str) -> None:
        """Columns that give way, the first one first, where the widest one would have too little room."""
        self._folding = keys
        self._fold()

    def selected_ids(self) -> list[Any]:
        """Ids of the selected rows in their order; rows that are not loaded have none."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [row_id for row_id in map(self.rows.id_at, rows) if row_id is not None]

    def select_id(self, row_id: Any) -> bool:
        """Make the row of this id the current one; False when it is not among the loaded rows."""
        row = self.rows.row_of(row_id)
        if row is None:
            return False
        self.selectRow(row)
        self.scrollTo(self.rows.index(row, 0))
        return True

    def forget_selection(self) -> None:
        """Choose nothing, and nothing of what is loaded later: other things are shown from now on."""
        self._wanted, self._wanted_current = set(), None
        self.clearSelection()
        self.setCurrentIndex(QModelIndex())

    def copy(self) -> None:
        """Put the selected rows on the clipboard, tab-separated with a header line, at most 10,000."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())[:COPY_LIMIT]
        shown = [at for at in range(len(self.rows.columns)) if not self.isColumnHidden(at)]
        lines = ["\t".join(self.rows.columns[at].title for at in shown)]
        lines += ["\t".join(_cell(self.rows.index(row, at)) for at in shown) for row in rows]
        if rows:
            QGuiApplication.clipboard().setText("\n".join(lines))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies, Enter opens; Tab leaves the table."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._activate(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the empty state over the whole viewport."""
        super().resizeEvent(event)
        self._fold()
        self._place_empty()

    def _configure(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _configure_header(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._ask_columns)
        for at, column in enumerate(self.rows.columns):
            fit = QHeaderView.ResizeMode.Interactive if column.width else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(at, fit)
        if any(column.sortable for column in self.rows.columns):
            header.setSectionsClickable(True)
            header.setSortIndicatorShown(True)
            header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            header.sectionClicked.connect(self._sort)

    def _fit_to_text(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + ROW_PADDING)
        self.setIconSize(QSize(theme().px(ICON), theme().px(ICON)))
        for at, column in enumerate(self.rows.columns):
            if column.width:
                self.setColumnWidth(at, self._width(column))

    def _width(self, column: Column) -> int:
        """As wide as was wished, and never narrower than its title in the language shown."""
        if not column.width:
            return 0
        font = QFont(self.horizontalHeader().font())
        font.setBold(True)
        title = QFontMetrics(font).horizontalAdvance(column.title) + theme().px(HEADER_PADDING)
        return max(theme().px(column.width), title)

    def _fold(self) -> None:
        if not self._folding:
            return
        widths = {column.key: self._width(column) for column in self.rows.columns}
        room = self.viewport().width() - sum(widths.values()) - theme().px(LEAST_NAME)
        gone = set()
        for key in self._folding:
            if room < 0:
                gone.add(key)
                room += widths[key]
        for at, column in enumerate(self.rows.columns):
            if column.key in self._folding and self.isColumnHidden(at) != (column.key in gone):
                self.setColumnHidden(at, column.key in gone)

    def _sort(self, section: int) -> None:
        column, header = self.rows.columns[section], self.horizontalHeader()
        if not column.sortable:
            header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            return
        descending = header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        self.sort_requested.emit(column.key, descending)

    def _activate(self, index: QModelIndex) -> None:
        row_id = self.rows.id_at(index.row())
        if row_id is not None:
            self.activated_id.emit(row_id)

    def _tell_current(self, current: QModelIndex) -> None:
        self.current_id.emit(self.rows.id_at(current.row()) if current.isValid() else None)

    def _ask_menu(self, place: QPoint) -> None:
        ids = self.selected_ids()
        if ids:
            self.menu_requested.emit(ids, self.viewport().mapToGlobal(place))

    def _ask_columns(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown = [at for at in range(len(self.rows.columns)) if not self.isColumnHidden(at)]
        for at, column in enumerate(self.rows.columns):
            action = QAction(column.title, menu, checkable=True, checked=at in shown)
            action.setEnabled(shown != [at])
            action.toggled.connect(lambda on, at=at: self.setColumnHidden(at, not on))
            menu.addAction(action)
        menu.popup(self.horizontalHeader().mapToGlobal(place))

    def _remember(self) -> None:
        """Before the rows change: what is selected is kept by id, not by its place."""
        ids = set(self.selected_ids())
        self._wanted = ids or self._wanted
        current = self.rows.id_at(self.currentIndex().row()) if self.currentIndex().isValid() else None
        self._wanted_current = current if current is not None else self._wanted_current
        place = self.verticalScrollBar().value()
        self.clearSelection()
        self.verticalScrollBar().setValue(place)

    def _restore(self) -> None:
        if not self._wanted and self._wanted_current is None:
            return
        found = {row_id: row for row_id in self._wanted if (row := self.rows.row_of(row_id)) is not None}
        selection = QItemSelection()
        for row in found.values():
            selection.select(self.rows.index(row, 0), self.rows.index(row, 0))
        self.selectionModel().select(selection, _SELECT_ROW)
        self._wanted -= found.keys()
        if self._wanted_current in found:
            at = self.rows.index(found[self._wanted_current], 0)
            self.selectionModel().setCurrentIndex(at, QItemSelectionModel.SelectionFlag.NoUpdate)
            self._wanted_current = None

    def _set_loading(self, on: bool) -> None:
        self.setCursor(Qt.CursorShape.BusyCursor if on else Qt.CursorShape.ArrowCursor)
        if on and self._empty is not None:
            self._empty.hide()

    def _show_or_hide_empty(self) -> None:
        if self._empty is not None:
            self._empty.setVisible(self.rows.rowCount() == 0)
            self._place_empty()

    def _place_empty(self) -> None:
        if self._empty is not None:
            self._empty.setGeometry(self.viewport().rect())


def _cell(index: QModelIndex) -> str:
    return str(index.data(DISPLAY) or "").replace("\t", " ").replace("\n", " ")
