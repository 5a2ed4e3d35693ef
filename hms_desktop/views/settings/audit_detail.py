"""One entry of the audit trail: what stood before and what stands after, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hms_desktop.views.kit.columns import Column
from hms_desktop.views.kit.i18n import format_number, format_when
from hms_desktop.views.kit.table import ListModel
from hms_desktop.views.kit.table_view import TableView
from hms_desktop.views.kit.text import Text
from hms_desktop.views.settings.audit_words import deed, field_label, value_words

if TYPE_CHECKING:
    from hms_desktop.services.audit.fields import ChangedField
    from hms_desktop.services.audit.service import Recorded


class AuditDetail(QWidget):
    """A line that names the entry, and a table of its fields."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.about = Text("", "strong")
        columns: list[Column] = [
            Column("label", self.tr("Field"), field_label, width=240, strong=True),
            Column("before", self.tr("Before"), lambda one: value_words(one.kind, one.before), width=320),
            Column("after", self.tr("After"), lambda one: value_words(one.kind, one.after)),
        ]
        self.rows = ListModel(columns, id_of=lambda one: one.label, parent=self)
        self.table = TableView(self.rows, self.tr("Before and after"))
        self.table.set_empty(self.tr("No values changed with this."), icon="info")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.about)
        layout.addWidget(self.table, 1)

    def show_entry(self, entry: Recorded | None) -> None:
        """Show an entry; None empties."""
        if entry is None:
            self.about.setText("")
            self.rows.set_records([])
            return
        words = self.tr("Number {number}: {who}, {when}. {deed} {about}")
        self.about.setText(
            words.format(
                number=format_number(entry.number),
                who=entry.who,
                when=format_when(entry.at),
                deed=deed(entry.action),
                about=f"({entry.about})" if entry.about else "",
            ).strip()
        )
        self.rows.set_records(_worth_showing(entry))


def _worth_showing(entry: Recorded) -> list[ChangedField]:
    """Without the id of the patient, whose name stands above."""
    return [one for one in entry.fields if not (one.kind == "id" and entry.about)]
