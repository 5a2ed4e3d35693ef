"""Who is in a segment: the table, what can be done with those selected, and the box that adds people by hand."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hms_desktop.views.context import ViewContext
from hms_desktop.views.frame.search_box import SearchBox
from hms_desktop.views.kit.a11y import name
from hms_desktop.views.kit.cards import Card
from hms_desktop.views.kit.i18n import format_number
from hms_desktop.views.kit.menu_button import menu_button
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.segments.members import MembersTable
from hms_desktop.views.segments.picking import pick
from hms_desktop.views.segments.selection import REASON_LETTERS, Selection


class AddPeople(Card):
    """Search, Enter, added, next. Signal: `closed()`."""

    closed = Signal()

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._context = context
        self._segment: Any = None
        self.told = Text("", "muted")
        self.box = SearchBox(context, self, offers_new=False)
        self.box.setPlaceholderText(self.tr("Name, phone or clinic number, then Enter"))
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Why, for the history (optional)"))
        self.reason.setMaxLength(REASON_LETTERS)
        name(self.reason, self.tr("Why these people are added"))
        done = button(self.tr("Done"))
        row = QHBoxLayout()
        row.setSpacing(theme().space.s)
        row.addWidget(self.box, 3)
        row.addWidget(self.reason, 2)
        row.addWidget(done)
        self.body.addLayout(row)
        self.body.addWidget(self.told)
        done.clicked.connect(self.close_bar)
        self.box.chosen.connect(self.add)
        escape = QKeySequence(Qt.Key.Key_Escape)
        QShortcut(escape, self, self.close_bar, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.hide()

    def start(self, segment: Any) -> None:
        """Begin for a segment."""
        self._segment = segment
        self.told.setText(self.tr("Each person you choose is added at once. A mistake is taken back with Ctrl+Z."))
        self.show()
        self.reason.clear()
        self.box.clear()
        self.box.setFocus()

    def add(self, patient: UUID) -> None:
        """Add one patient and go on with the next."""
        if self._segment is not None:
            reason = self.reason.text().strip()
            pick(self._context, self, self._segment, lambda _services: [patient], add=True, reason=reason)
            self.box.setFocus()

    def close_bar(self) -> None:
        """Add no more."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()


class PeoplePage(QWidget):
    """Signal: `counted(number)`."""

    counted = Signal(int)

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.adding = AddPeople(context, self)
        self.table = MembersTable(context, self)
        self.deeds, menu = menu_button(self.tr("With those selected"))
        self.selection = Selection(context, self.table, menu)
        self.number = Text("", "muted")
        foot = QHBoxLayout()
        foot.addWidget(self.number, 1)
        foot.addWidget(self.deeds)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme().space.s, 0, 0)
        column.setSpacing(theme().space.s)
        column.addWidget(self.adding)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        self.adding.closed.connect(self.table.setFocus)
        self.table.paged.counted.connect(self.counted)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._tell())
        self.table.paged.modelReset.connect(self._tell)
        self._tell()

    def show_segment(self, segment: Any, *, anew: bool) -> None:
        """The people of a segment; with `anew` they are asked for although the segment is the same."""
        self.selection.about(segment)
        if anew:
            self.adding.close_bar()
            self.table.forget_selection()
            self.table.show_rule(segment.asks)

    def _tell(self) -> None:
        number = self.table.chosen_number()
        self.deeds.setEnabled(number > 0)
        words = self.tr("{number} selected").format(number=format_number(number))
        hint = self.tr("Enter opens a patient, Shift+arrows select several, the menu key shows what can be done.")
        self.number.setText(words if number > 1 else hint)
