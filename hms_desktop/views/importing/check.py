"""The third step: the first rows as they would be kept, problems in words, and what the whole file would do."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from hms_desktop.domain.importing.fields import ImportField
from hms_desktop.services.importing.plan import Totals
from hms_desktop.services.importing.preview import PreviewRow
from hms_desktop.views.importing.words import field_label, problem_words
from hms_desktop.views.kit.columns import Column
from hms_desktop.views.kit.i18n import format_number
from hms_desktop.views.kit.table import ListModel
from hms_desktop.views.kit.table_view import TableView
from hms_desktop.views.kit.text import Text
from hms_desktop.views.kit.theme import theme

_WIDTH = 130
_PROBLEM_WIDTH = 420
_NAMES = ("first_name", "middle_name", "last_name")


class CheckStep(QWidget):
    """Shows a preview and the counts of a trial."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counts = Text("", "heading")
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(self.tr("Rows checked"))
        self.error = Text("", "error")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme().space.s)
        line = QHBoxLayout()
        line.addWidget(self.counts, 1)
        self._layout.addLayout(line)
        self._layout.addWidget(self.bar)
        self.table: TableView | None = None
        self._layout.addWidget(self.error)

    def show_rows(self, rows: Sequence[PreviewRow], fields: Sequence[ImportField], headers: Sequence[str]) -> None:
        """The first rows; only fields that some row has a value for get a column."""
        used = {key for row in rows for key in row.kept}
        model = ListModel(self._columns([one for one in fields if one.key in used], headers), rows, _number, self)
        table = TableView(model, self.tr("Preview"))
        table.set_empty(self.tr("The file has no rows."))
        if self.table is not None:
            self._layout.replaceWidget(self.table, table)
            self.table.deleteLater()
        else:
            self._layout.insertWidget(2, table, 1)
        self.table = table

    def _columns(self, fields: Sequence[ImportField], headers: Sequence[str]) -> list[Column]:
        def words(row: PreviewRow) -> str:
            return problem_words(row.problems, headers)

        first = [
            Column("row", self.tr("Row"), lambda row: str(row.number), align="right", width=56),
            Column(
                "problem", self.tr("Problem"), words, width=_PROBLEM_WIDTH, colour=_danger,
                icon=lambda row: "alert" if row.problems else "check",
            ),
        ]  # fmt: skip
        named = [one for one in fields if one.key not in _NAMES]
        kept = [Column(one.key, field_label(one.label), partial(_kept, one.key), width=_WIDTH) for one in named]
        return [*first, *kept]

    def wait(self, total: int) -> None:
        """Counting has begun."""
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(0)
        self.bar.show()
        self.error.setText("")
        self.counts.setText(self.tr("Checking {n} rows…").format(n=format_number(total)))

    def show_totals(self, totals: Totals) -> None:
        """What an import would do."""
        self.bar.hide()
        self.counts.setText(
            self.tr("{new} new · {updated} to update · {same} unchanged · {bad} can't be taken").format(
                new=format_number(totals.imported),
                updated=format_number(totals.updated),
                same=format_number(totals.unchanged),
                bad=format_number(totals.rejected),
            )
        )


def _number(row: Any) -> int:
    return int(row.number)


def _kept(key: str, row: PreviewRow) -> str:
    return row.kept.get(key, "").replace("\n", " ")


def _danger(row: PreviewRow) -> str:
    return "danger" if row.problems else "muted"
