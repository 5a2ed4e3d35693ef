"""What can be done about chosen messages: ask why, and say what became of those that may have been sent."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hms_desktop.domain.message.states import State
from hms_desktop.domain.permissions import Permission
from hms_desktop.views.campaigns.messages import MessagesTable
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.i18n import format_number
from hms_desktop.views.kit.menu_button import deed, menu_button
from hms_desktop.views.kit.text import button

WHY_KEY = "Ctrl+I"


class DecideBar(QWidget):
    """Signal: `why_wanted(patient_id)`. Ctrl+I in the table asks why."""

    why_wanted = Signal(object)

    def __init__(self, context: ViewContext, table: MessagesTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._table = context, table
        self.why = button(self.tr("Why?"), icon="help")
        self.why.setToolTip(self.tr("Why did they get it, or not? {key}").format(key=WHY_KEY))
        self.became, menu = menu_button(self.tr("What became of it?"), "edit")
        self.arrived = deed(menu, self.tr("It arrived"), self._arrived, "check")
        self.again = deed(menu, self.tr("It did not arrive: send again"), self._again, "send")
        self.leave = deed(menu, self.tr("Nobody knows: leave it as it is"), self._leave, "eye")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.became)
        row.addWidget(self.why)
        self.why.clicked.connect(self._ask)
        key = QShortcut(QKeySequence(WHY_KEY), table, context=Qt.ShortcutContext.WidgetShortcut)
        key.activated.connect(self._ask)
        table.selectionModel().selectionChanged.connect(lambda *_: self.look())
        table.paged.page_loaded.connect(lambda *_: self.look())
        table.paged.modelReset.connect(self.look)
        self.look()

    def look(self) -> None:
        """Offer what fits the chosen messages."""
        self.why.setEnabled(self._current() is not None)
        self.became.setVisible(bool(self._uncertain()) and self._context.may(Permission.SEND_MESSAGES))

    def _current(self) -> Any:
        at = self._table.currentIndex()
        return self._table.rows.record_at(at.row()) if at.isValid() else None

    def _uncertain(self) -> list[UUID]:
        """The chosen messages that may have been sent."""
        rows = [self._table.rows.row_of(one) for one in self._table.selected_ids()]
        records = [self._table.rows.record_at(row) for row in rows if row is not None]
        return [one.id for one in records if one is not None and one.state == State.UNCERTAIN]

    def _ask(self) -> None:
        record = self._current()
        if record is not None:
            self.why_wanted.emit(record.patient_id)

    def _arrived(self) -> None:
        self._say("arrived", self.tr("Noted: {n} arrived."))

    def _again(self) -> None:
        self._say("send_again", self.tr("{n} sent again in a minute, if all checks allow it."))

    def _leave(self) -> None:
        self._say("leave", self.tr("{n} left as they are."))

    def _say(self, verb: str, words: str) -> None:
        chosen = self._uncertain()
        message = words.format(n=format_number(len(chosen)))

        def do(services: Any) -> None:
            getattr(services.resolving, verb)(chosen)

        self._context.write(
            do,
            done=lambda _: self._context.did(
                self.tr("What became of messages"), message, lambda services: services.resolving.take_back(chosen), do
            ),
            parent=self,
        )
