"""Table models: a million rows by pages that never block, and a small one for lists in memory."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from hms_desktop.views.kit.columns import ALIGNMENT, ALIGNMENTS, DISPLAY, HANDLED, ID_ROLE, Column

PAGE_ROWS = 200
PAGES_KEPT = 50
IN_FLIGHT = 3
WAITING = 6
ELLIPSIS = "…"
Index = QModelIndex | QPersistentModelIndex
_HORIZONTAL = Qt.Orientation.Horizontal


class Source(Protocol):
    """Where a paged model's rows come from; `done` and `failed` are called later, on the UI thread."""

    def count(self, done: Callable[[int], None], failed: Callable[[BaseException], None]) -> None:
        """Ask how many rows there are now."""

    def page(
        self,
        index: int,
        size: int,
        done: Callable[[Sequence[Any]], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Ask for the frozen records of page `index` (from 0) of `size` rows, in the current order."""


class RowModel(QAbstractTableModel):
    """What both models share: columns, headers, and an id per record."""

    def __init__(
        self, columns: Sequence[Column], id_of: Callable[[Any], Any] = attrgetter("id"), parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.id_of = id_of

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:
        """The column's title, aligned as its cells."""
        if orientation != _HORIZONTAL or not 0 <= section < len(self.columns):
            return None
        if role == ALIGNMENT:
            return ALIGNMENTS[self.columns[section].align]
        return self.columns[section].title if role == DISPLAY else None

    def record_at(self, row: int) -> Any | None:
        """The record of a row, or None when it is not loaded."""
        raise NotImplementedError

    def id_at(self, row: int) -> Any | None:
        """The id of a row, or None when it is not loaded."""
        record = self.record_at(row)
        return None if record is None else self.id_of(record)

    def row_of(self, row_id: Any) -> int | None:
        """The row of an id among the loaded rows, or None."""
        raise NotImplementedError


class ListModel(RowModel):
    """Records in memory, for lists of a few hundred."""

    def __init__(
        self,
        columns: Sequence[Column],
        records: Iterable[Any] = (),
        id_of: Callable[[Any], Any] = attrgetter("id"),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, id_of, parent)
        self._records = list(records)

    def set_records(self, records: Iterable[Any]) -> None:
        """Show other records."""
        self.beginResetModel()
        self._records = list(records)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many records."""
        return 0 if parent.isValid() else len(self._records)

    def data(self, index: Index, role: int = DISPLAY) -> Any:
        """One cell."""
        if role not in HANDLED or not index.isValid():
            return None
        record = self._records[index.row()]
        return self.id_of(record) if role == ID_ROLE else self.columns[index.column()].answer(record, role)

    def record_at(self, row: int) -> Any | None:
        """The record of a row, or None beyond the end."""
        return self._records[row] if 0 <= row < len(self._records) else None

    def row_of(self, row_id: Any) -> int | None:
        """The row of an id, or None."""
        return next((row for row, record in enumerate(self._records) if self.id_of(record) == row_id), None)


class PagedTableModel(RowModel):
    """Rows by pages of 200, the last 50 pages kept; a row that is not here yet shows an ellipsis and asks for its page.

    Only the pages looked at last are asked for, three at a time, so a drag through a million rows costs little.
    Signals: `loading(bool)` around a count, `failed(error)` when the source failed, `about_to_reload()` before the rows
    of an answer replace the old ones, `counted(int)` after it, `page_loaded(int)`.
    """

    loading = Signal(bool)
    failed = Signal(object)
    about_to_reload = Signal()
    counted = Signal(int)
    page_loaded = Signal(int)

    def __init__(
        self,
        columns: Sequence[Column],
        source: Source,
        id_of: Callable[[Any], Any] = attrgetter("id"),
        parent: QObject | None = None,
    ) -> None:
        """Nothing is asked before the first `refresh`."""
        super().__init__(columns, id_of, parent)
        self._source = source
        self._rows = 0
        self._pages: OrderedDict[int, Sequence[Any]] = OrderedDict()
        self._stale: dict[int, Sequence[Any]] = {}
        self._flying: set[int] = set()
        self._broken: set[int] = set()
        self._waiting: list[int] = []
        self._round = 0

    def refresh(self) -> None:
        """Count again and load the visible pages again; what is shown stays until the answer is here."""
        self._round += 1
        self._flying.clear()
        asked = self._round
        self.loading.emit(True)
        self._source.count(lambda rows: self._counted(asked, rows), lambda error: self._count_failed(asked, error))

    def refresh_rows(self, ids: Iterable[Any]) -> None:
        """Load again only the kept pages that hold these ids."""
        wanted = set(ids)
        for page, records in list(self._pages.items()):
            if any(self.id_of(record) in wanted for record in records):
                self._ask(page)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many rows the source counted."""
        return 0 if parent.isValid() else self._rows

    def data(self, index: Index, role: int = DISPLAY) -> Any:
        """One cell; never waits. The test of the role comes first: views ask 7 roles a cell."""
        if role not in HANDLED or not index.isValid():
            return None
        record = self._fetch(index.row())
        if record is None:
            return ELLIPSIS if role == DISPLAY else None
        return self.id_of(record) if role == ID_ROLE else self.columns[index.column()].answer(record, role)

    def record_at(self, row: int) -> Any | None:
        """The record of a loaded row, or None; asks for nothing."""
        page, offset = divmod(row, PAGE_ROWS)
        records = self._pages.get(page) or self._stale.get(page)
        return records[offset] if records and 0 <= offset < len(records) else None

    def row_of(self, row_id: Any) -> int | None:
        """The row of an id among the kept pages, or None."""
        for page, records in self._pages.items():
            for offset, record in enumerate(records):
                if self.id_of(record) == row_id:
                    return page * PAGE_ROWS + offset
        return None

    def _fetch(self, row: int) -> Any | None:
        page = row // PAGE_ROWS
        records = self._pages.get(page)
        if records is None:
            self._ask(page)
            return self.record_at(row)
        self._pages.move_to_end(page)
        offset = row % PAGE_ROWS
        return records[offset] if offset < len(records) else None

    def _ask(self, page: int) -> None:
        if page in self._flying or page in self._broken:
            return
        if len(self._flying) >= IN_FLIGHT:
            self._waiting = [*(other for other in self._waiting if other != page), page][-WAITING:]
            return
        self._flying.add(page)
        asked = self._round
        self._source.page(
            page,
            PAGE_ROWS,
            lambda records: self._loaded(asked, page, records),
            lambda error: self._page_failed(asked, page, error),
        )

    def _ask_next(self) -> None:
        if self._waiting:
            self._ask(self._waiting.pop())

    def _counted(self, asked: int, rows: int) -> None:
        if asked != self._round:
            return
        self.about_to_reload.emit()
        self._stale = dict(self._pages)
        for questions in (self._pages, self._flying, self._broken, self._waiting):
            questions.clear()
        if rows == self._rows:
            self._repaint(0, rows)
        else:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        self.loading.emit(False)
        self.counted.emit(rows)

    def _loaded(self, asked: int, page: int, records: Sequence[Any]) -> None:
        if asked != self._round:
            return
        self._flying.discard(page)
        self._stale.pop(page, None)
        self._pages[page] = records
        self._pages.move_to_end(page)
        while len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        self._repaint(page * PAGE_ROWS, (page + 1) * PAGE_ROWS)
        self.page_loaded.emit(page)
        self._ask_next()

    def _count_failed(self, asked: int, error: BaseException) -> None:
        if asked == self._round:
            self.loading.emit(False)
            self.failed.emit(error)

    def _page_failed(self, asked: int, page: int, error: BaseException) -> None:
        """A page that failed is asked again only after a `refresh`, not by every repaint."""
        if asked != self._round:
            return
        self._flying.discard(page)
        self._broken.add(page)
        self.failed.emit(error)
        self._ask_next()

    def _repaint(self, first: int, end: int) -> None:
        last = min(end, self._rows) - 1
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))
