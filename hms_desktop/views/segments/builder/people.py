"""The first hundred patients whom a rule holds while it is typed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hms_desktop.views.kit.i18n import format_number
from hms_desktop.views.kit.table import ListModel
from hms_desktop.views.kit.table_view import TableView
from hms_desktop.views.kit.text import Text
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.segments.members import member_columns


class FirstPeople(QWidget):
    """Signal: `asked(patient id)` for whoever somebody wants to know about, by Enter or a double click."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.told = Text("", "small")
        self.model = ListModel(member_columns(), parent=self)
        self.table = TableView(self.model, self.tr("The first patients who match"))
        self.table.set_empty(self.tr("Nobody matches. Loosen a condition."), icon="users")
        self.table.fold_when_narrow("number", "sex", "village")
        self.table.activated_id.connect(self.asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme().space.xs, 0, 0)
        column.setSpacing(theme().space.xs)
        column.addWidget(self.told)
        column.addWidget(self.table, 1)

    def show_people(self, people: Sequence[Any], number: int) -> None:
        """Show these of `number` patients."""
        self.model.set_records(people)
        words = self.tr("By name. Enter says why somebody is in.")
        if number > len(people):
            words = self.tr("The first {shown} of {number} by name. Enter says why somebody is in.").format(
                shown=format_number(len(people)), number=format_number(number)
            )
        self.told.setText(words)
        self.set_stale(stale=False)

    def set_stale(self, *, stale: bool) -> None:
        """Grey the list while it is not of what stands there."""
        self.table.setEnabled(not stale)
