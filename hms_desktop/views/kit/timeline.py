"""What happened, day by day: a list read with the arrow keys that asks for older entries when scrolled."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from hms_desktop.views.kit.columns import DISPLAY, SPOKEN, TOOLTIP
from hms_desktop.views.kit.entries import Day, Entry, Row
from hms_desktop.views.kit.i18n import format_date, format_time, in_india
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.kit.timeline_delegate import TimelineDelegate

NEAR_THE_END_PX = 200
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex

__all__ = ["Entry", "Timeline", "TimelineModel"]


class TimelineModel(QAbstractListModel):
    """Entries, newest first, with a heading over each day."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._today = date.min

    def set_entries(self, entries: Iterable[Entry], now_ms: int) -> None:
        """Show these entries; `now_ms` says which day is today."""
        self.beginResetModel()
        self._today = in_india(now_ms).date()
        self._rows = list(self._grouped(entries, None))
        self.endResetModel()

    def append(self, entries: Sequence[Entry]) -> None:
        """Add older entries at the end."""
        last = next((row.day for row in reversed(self._rows) if isinstance(row, Day)), None)
        rows = list(self._grouped(entries, last))
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Entries and headings."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = DISPLAY) -> Any:
        """The row itself for ROW_ROLE, else words."""
        if role not in (DISPLAY, SPOKEN, TOOLTIP, ROW_ROLE) or not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        return row.words if isinstance(row, Day) else _words(row, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are passed over by the arrow keys."""
        if index.isValid() and isinstance(self._rows[index.row()], Day):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def _grouped(self, entries: Iterable[Entry], day: date | None) -> Iterator[Row]:
        for entry in entries:
            here = in_india(entry.ms).date()
            if here != day:
                day = here
                yield Day(here, self._day_words(here))
            yield entry

    def _day_words(self, day: date) -> str:
        words = format_date(day, "dddd, d MMMM yyyy")
        if day == self._today:
            return self.tr("Today, {day}").format(day=words)
        return self.tr("Yesterday, {day}").format(day=words) if day == self._today - timedelta(days=1) else words


class Timeline(QListView):
    """The list. Signals: `activated_id(id)` on Enter or double click, `more_wanted()` near the end."""

    activated_id = Signal(object)
    more_wanted = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries = TimelineModel(self)
        self._asked = False
        self.setAccessibleName(name)
        self.setModel(self.entries)
        self.setItemDelegate(TimelineDelegate(self))
        self.setUniformItemSizes(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self._maybe_more)
        self.activated.connect(self._activate)
        theme().changed.connect(self.scheduleDelayedItemsLayout)

    def set_entries(self, entries: Iterable[Entry], now_ms: int) -> None:
        """Show these entries, newest first."""
        self._asked = False
        self.entries.set_entries(entries, now_ms)

    def append(self, entries: Sequence[Entry]) -> None:
        """Add older entries; with none, no more are asked for."""
        self._asked = not entries
        self.entries.append(entries)

    def _maybe_more(self, value: int) -> None:
        if not self._asked and self.verticalScrollBar().maximum() - value < NEAR_THE_END_PX:
            self._asked = True
            self.more_wanted.emit()

    def _activate(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, Entry):
            self.activated_id.emit(row.id)


def _words(entry: Entry, role: int) -> str:
    if role == TOOLTIP:
        return "\n".join(part for part in (entry.detail, entry.hint) if part)
    spoken = (entry.title, entry.detail, format_time(entry.ms) if entry.timed else "", entry.hint)
    return entry.title if role == DISPLAY else ". ".join(part for part in spoken if part)
