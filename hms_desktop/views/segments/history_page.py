"""Who entered and left a segment, when, and why; the newest first, older ones on request."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.columns import Column
from hms_desktop.views.kit.i18n import format_when
from hms_desktop.views.kit.table import ListModel
from hms_desktop.views.kit.table_view import TableView
from hms_desktop.views.kit.text import button
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.segments.history_words import why_words

PAGE = 100


class HistoryPage(QWidget):
    """Enter opens the patient of a line."""

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._segment: UUID | None = None
        self._changes: list[Any] = []
        self.model = ListModel(self._columns(), id_of=lambda one: one.number, parent=self)
        self.table = TableView(self.model, self.tr("Who entered and left"))
        self.table.set_empty(
            self.tr("Nobody has entered or left yet. From now on every change is listed here."),
            icon="clock",
        )
        self.older = button(self.tr("Show older"), "link", "chevron-down")
        self.older.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme().space.s, 0, 0)
        column.setSpacing(theme().space.s)
        column.addWidget(self.table, 1)
        column.addWidget(self.older, alignment=Qt.AlignmentFlag.AlignLeft)
        self.older.clicked.connect(self._read_older)
        self.table.activated_id.connect(self._open)

    def show_segment(self, segment: Any) -> None:
        """Read the newest entries of a segment."""
        if self._segment != segment.id:
            self._fill([])
        self._segment = segment.id
        self.read()

    def read(self) -> None:
        """Ask again from the newest on, as many as are shown."""
        own, number = self._segment, max(PAGE, len(self._changes))
        if own is None:
            return
        self._context.read(
            lambda services: services.segments.history(own, limit=number),
            done=lambda changes: self._answered(own, changes, number),
            parent=self,
            cancel_previous=f"segment-history-{id(self)}",
        )

    def _read_older(self) -> None:
        own, last = self._segment, self._changes[-1].number
        known = list(self._changes)
        self._context.read(
            lambda services: services.segments.history(own, limit=PAGE, before=last),
            done=lambda changes: self._answered(own, [*known, *changes], len(known) + PAGE),
            parent=self,
            cancel_previous=f"segment-history-{id(self)}",
        )

    def _answered(self, own: UUID | None, changes: list[Any], asked: int) -> None:
        if own == self._segment:
            self._fill(changes)
            self.older.setVisible(len(changes) >= asked)

    def _fill(self, changes: list[Any]) -> None:
        chosen, place = self.table.selected_ids(), self.table.verticalScrollBar().value()
        self._changes = list(changes)
        self.model.set_records(self._changes)
        if chosen:
            self.table.select_id(chosen[0])
        self.table.verticalScrollBar().setValue(place)

    def _open(self, number: int) -> None:
        found = next((one for one in self._changes if one.number == number), None)
        if found is not None:
            self._context.open_patient(found.patient_id)

    def _columns(self) -> list[Column]:
        def deed(one: Any) -> str:
            return self.tr("Entered") if one.entered else self.tr("Left")

        return [
            Column("at", self.tr("When"), lambda one: format_when(one.at), width=170),
            Column("deed", self.tr("What"), deed, width=100, icon=lambda one: "plus" if one.entered else "close",
                   colour=lambda one: "success" if one.entered else "muted"),
            Column("name", self.tr("Who"), lambda one: one.name, strong=True),
            Column("why", self.tr("Why"), lambda one: why_words(one.why, because(one), one.reason), width=320),
        ]  # fmt: skip


def because(change: Any) -> list[str]:
    """The tables that changed, as the entry keeps them."""
    told = change.because
    return sorted(told.split(",")) if isinstance(told, str) else sorted(told or ())
