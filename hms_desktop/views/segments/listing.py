"""The list of segments: kind, size now, and how much it grew or shrank in a week; with a box that finds one by name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from hms_desktop.domain.text.fold import fold
from hms_desktop.views.kit.a11y import name
from hms_desktop.views.kit.columns import Column
from hms_desktop.views.kit.i18n import format_number
from hms_desktop.views.kit.icons import icon
from hms_desktop.views.kit.table import ListModel
from hms_desktop.views.kit.table_view import TableView
from hms_desktop.views.kit.theme import follow_theme, theme
from hms_desktop.views.segments.kinds import ICONS, kind_told, kind_word
from hms_desktop.views.segments.words import sentence

translate = QCoreApplication.translate


class SegmentList(QWidget):
    """Signals: `chosen(id or None)`, `opened(id)` on Enter, `remove_wanted(id)` on Delete."""

    chosen = Signal(object)
    opened = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: list[Any] = []
        self._counts: Mapping[UUID, int] = {}
        self._before: Mapping[UUID, int] = {}
        self.search = QLineEdit()
        name(self.search, self.tr("Find a segment by name"))
        self.search.setPlaceholderText(self.tr("Find a segment"))
        self.search.setClearButtonEnabled(True)
        glass = self.search.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        follow_theme(self, lambda: glass.setIcon(icon("search", "muted")))
        self.model = ListModel(self._columns(), parent=self)
        self.table = TableView(self.model, self.tr("Segments"))
        self.table.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.table.fold_when_narrow("week", "kind")
        self.setFocusProxy(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space.s)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        self.search.textChanged.connect(lambda _: self._show())
        self.table.current_id.connect(self.chosen)
        self.table.activated_id.connect(self.opened)
        for one in (self.search, self.table):
            one.installEventFilter(self)

    def set_segments(self, segments: list[Any]) -> None:
        """Show these segments, as far as their names fit what is looked for."""
        self._all = segments
        self._show()

    def set_counts(self, counts: Mapping[UUID, int], before: Mapping[UUID, int]) -> None:
        """How many are in each now and how many were a week ago; a segment without a number shows none."""
        self._counts, self._before = counts, before
        if rows := self.model.rowCount():
            self.model.dataChanged.emit(self.model.index(0, 2), self.model.index(rows - 1, 3))

    def count_of(self, segment_id: UUID) -> int | None:
        """How many are in a segment, None while that is not known."""
        return self._counts.get(segment_id)

    def segments(self) -> list[Any]:
        """Every segment, shown or not."""
        return list(self._all)

    def segment(self, segment_id: UUID | None) -> Any | None:
        """One of them, or None when it is gone."""
        return next((one for one in self._all if one.id == segment_id), None)

    def select(self, segment_id: UUID | None) -> bool:
        """Make a segment the current one; a filter that hides it is taken away. False when it is gone."""
        if self.segment(segment_id) is None:
            return False
        if self.model.row_of(segment_id) is None:
            self.search.clear()
        return self.table.select_id(segment_id)

    def unselect(self) -> None:
        """Choose none."""
        self.table.clearSelection()
        self.table.setCurrentIndex(self.model.index(-1, -1))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down leaves the box for the list; Escape empties the box, then chooses none; Delete asks to remove."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._key(watched, event):
            return True
        return super().eventFilter(watched, event)

    def _key(self, watched: QObject, event: QKeyEvent) -> bool:
        key = event.key()
        if watched is self.search and key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.table.setFocus()
            if self.model.rowCount() and not self.table.selected_ids():
                self.table.selectRow(0)
        elif key == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        elif watched is self.table and key == Qt.Key.Key_Escape:
            self.unselect()
        elif watched is self.table and key == Qt.Key.Key_Delete and self.table.selected_ids():
            self.remove_wanted.emit(self.table.selected_ids()[0])
        else:
            return False
        return True

    def _show(self) -> None:
        """What is looked for may stand anywhere in the name; the one that was chosen stays chosen while it is shown."""
        wanted = fold(self.search.text()).split()
        chosen = self.table.selected_ids()
        shown = [one for one in self._all if all(part in fold(one.name) for part in wanted)]
        self.table.set_empty(
            self.tr("No segment has this in its name.")
            if self._all
            else self.tr("No segments yet. Describe whom you want to reach; the list follows by itself."),
            icon="segments",
        )
        blocked = self.table.blockSignals(True)
        self.model.set_records(shown)
        kept = bool(chosen) and self.table.select_id(chosen[0])
        self.table.blockSignals(blocked)
        if chosen and not kept and self.segment(chosen[0]) is None:
            self.chosen.emit(None)

    def _columns(self) -> list[Column]:
        def size(one: Any) -> str:
            return format_number(self._counts[one.id]) if one.id in self._counts else "…"

        def hint(one: Any) -> str:
            return f"{one.name}\n{sentence(one.words)}"

        return [
            Column("name", self.tr("Segment"), lambda one: one.name, strong=True, hint=hint),
            Column(
                "kind", self.tr("Kind"), lambda one: kind_word(one.kind), width=90,
                icon=lambda one: ICONS.get(one.kind, "segments"), hint=lambda one: kind_told(one.kind),
            ),
            Column("count", self.tr("Patients"), size, align="right", width=76),
            Column("week", self.tr("Week"), lambda one: change_text(self._change(one.id)), align="right", width=62,
                   hint=lambda one: change_told(self._change(one.id))),
        ]  # fmt: skip

    def _change(self, segment_id: UUID) -> int | None:
        now, before = self._counts.get(segment_id), self._before.get(segment_id)
        return None if now is None or before is None else now - before


def change_text(change: int | None) -> str:
    """+12, −3, 0; a dash while nothing is known of a week ago."""
    if change is None:
        return "–"
    return f"{'+' if change > 0 else '−' if change < 0 else ''}{format_number(abs(change))}"


def change_told(change: int | None) -> str:
    """The change as a sentence."""
    if change is None:
        return translate("SegmentList", "How many there were a week ago is not known yet.")
    if not change:
        return translate("SegmentList", "As many as a week ago.")
    words = (
        translate("SegmentList", "{number} more than a week ago.")
        if change > 0
        else translate("SegmentList", "{number} fewer than a week ago.")
    )
    return words.format(number=format_number(abs(change)))
