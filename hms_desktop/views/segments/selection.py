"""What can be done with the people selected in a segment: open them in turn, ask why, add, remove, export."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.segment.kinds import BY_HAND
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.i18n import format_number
from hms_desktop.views.kit.menu_button import deed
from hms_desktop.views.segments.members import MembersTable
from hms_desktop.views.segments.picking import pick

MOST, REASON_LETTERS = 5_000, 200


class Selection(QObject):
    """Signals: `why_wanted(patient id)`, `export_wanted(find ids)`, `list_wanted(find ids)` for a new list by hand,
    `reason_wanted(keep)` for what is to be called with a typed reason.
    """

    why_wanted = Signal(object)
    export_wanted = Signal(object)
    list_wanted = Signal(object)
    reason_wanted = Signal(object)

    def __init__(self, context: ViewContext, table: MembersTable, menu: QMenu) -> None:
        """`menu` is filled here, and opened over the table by the menu key too."""
        super().__init__(table)
        self._context, self._table, self._menu = context, table, menu
        self._segment: Any = None
        self.others: Callable[[], Sequence[Any]] = list
        self.next = deed(menu, self.tr("Open the next one"), self.open_next, "user", "Ctrl+Return")
        self.why = deed(menu, self.tr("Why is this person in?"), self._ask_why, "help", "Ctrl+I")
        self.add = QMenu(self.tr("Add to a segment"), menu)
        menu.addSeparator()
        self.add_line = menu.addMenu(self.add)
        self.remove = deed(menu, self.tr("Remove from this segment"), self.remove_people, "close", "Delete")
        self.remove_told = deed(menu, self.tr("Remove with a reason…"), self._ask_reason, "close")
        menu.addSeparator()
        self.export = deed(menu, self.tr("Export selected…"), self._export, "download")
        self.add.aboutToShow.connect(self._fill_add)
        for one in (self.next, self.why, self.remove):
            one.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            table.addAction(one)
        table.menu_requested.connect(self._open_menu)
        table.selectionModel().selectionChanged.connect(lambda *_: self.follow())

    def about(self, segment: Any) -> None:
        """The segment whose people these are."""
        self._segment = segment
        self.follow()

    def follow(self) -> None:
        """Offer what fits what is selected and who is signed in."""
        number, may = self._table.chosen_number(), self._context.may
        self.next.setEnabled(number > 0)
        self.why.setEnabled(number == 1)
        edits = may(Permission.EDIT_SEGMENTS)
        by_hand = self._segment is not None and self._segment.kind == BY_HAND
        for line, wanted in (
            (self.add_line, edits),
            (self.remove, edits and by_hand),
            (self.remove_told, edits and by_hand),
            (self.export, may(Permission.EXPORT_LISTS)),
        ):
            line.setVisible(wanted)
            line.setEnabled(wanted and number > 0)

    def open_next(self) -> None:
        """Open the first of those selected and take it out of the selection: pressed again, it is the next one's turn."""
        rows = sorted(index.row() for index in self._table.selectionModel().selectedRows())
        known = ((row, self._table.rows.id_at(row)) for row in rows)
        row, patient = next(((row, one) for row, one in known if one is not None), (-1, None))
        if patient is None:
            return
        selection = self._table.selectionModel()
        flag = selection.SelectionFlag
        selection.select(self._table.rows.index(row, 0), flag.Deselect | flag.Rows)
        self._context.open_patient(patient)

    def remove_people(self) -> None:
        """Take the selected people out of this segment; Ctrl+Z brings them back."""
        if self._segment is not None and self._few_enough():
            pick(self._context, self, self._segment, self._table.chosen(), add=False)

    def add_to(self, segment: Any) -> None:
        """Add the selected people to a segment by hand; Ctrl+Z takes them out again."""
        if self._few_enough():
            pick(self._context, self, segment, self._table.chosen(), add=True)

    def _few_enough(self) -> bool:
        if self._table.chosen_number() <= MOST:
            return True
        words = self.tr("Choose at most {most} people at once. For more, use “Combine with…”.")
        self._context.say(words.format(most=format_number(MOST)), "warning")
        return False

    def _ask_reason(self) -> None:
        if self._segment is not None and self._few_enough():
            segment, chosen = self._segment, self._table.chosen()
            self.reason_wanted.emit(
                lambda reason: pick(self._context, self, segment, chosen, add=False, reason=reason[:REASON_LETTERS])
            )

    def _ask_why(self) -> None:
        if len(ids := self._table.selected_ids()) == 1:
            self.why_wanted.emit(ids[0])

    def _export(self) -> None:
        self.export_wanted.emit(self._table.chosen())

    def _fill_add(self) -> None:
        self.add.clear()
        own = self._segment.id if self._segment is not None else None
        for one in self.others():
            if one.kind == BY_HAND and one.id != own:
                line = QAction(one.name.replace("&", "&&"), self.add)
                line.triggered.connect(lambda _=False, one=one: self.add_to(one))
                self.add.addAction(line)
        self.add.addSeparator()
        deed(self.add, self.tr("New list by hand…"), self._new_list, "plus")

    def _new_list(self) -> None:
        if self._few_enough():
            self.list_wanted.emit(self._table.chosen())

    def _open_menu(self, _ids: list[UUID], place: QPoint) -> None:
        self.follow()
        self._menu.popup(place)
