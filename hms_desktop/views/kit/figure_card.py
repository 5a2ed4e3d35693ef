"""A chart on a card, with how its numbers are counted, and the same numbers as a table for whoever can't see the chart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from hms_desktop.views.kit.cards import Card
from hms_desktop.views.kit.columns import Column
from hms_desktop.views.kit.definition import definition_link
from hms_desktop.views.kit.i18n import format_number
from hms_desktop.views.kit.series import Series
from hms_desktop.views.kit.table import ListModel
from hms_desktop.views.kit.table_view import TableView
from hms_desktop.views.kit.text import Text, button

if TYPE_CHECKING:
    from hms_desktop.views.kit.plots import Chart

VALUE_WIDTH = 110


class FigureCard(Card):
    """`show_data` draws the chart, or fills the table when that is shown; the chart is built when first needed."""

    def __init__(
        self, title: str, counted: str, make: Callable[[str, str], Chart], row_title: str, parent: QWidget | None = None
    ) -> None:
        """`counted` says how the numbers come about, `make` is one of `charts`, `row_title` names the table's first column."""
        super().__init__("", parent)
        self._make, self._heading, self._row_title = make, title, row_title
        self.labels: list[str] = []
        self.series: list[Series] = []
        self._pages = QStackedWidget()
        self._chart: Chart | None = None
        self.table: TableView | None = None
        self.switch = button(self.tr("Show numbers"), "link")
        self.switch.clicked.connect(self._switch)
        self.counted = definition_link(self.tr("How is this counted?"), counted)
        foot = QHBoxLayout()
        foot.addWidget(self.counted)
        foot.addStretch()
        foot.addWidget(self.switch)
        self.body.addWidget(self._pages, 1)
        self.body.addLayout(foot)

    @property
    def chart(self) -> Chart:
        """The chart itself; its library is imported now."""
        if self._chart is None:
            self._chart = self._make(self._heading, "")
            self._pages.addWidget(self._chart)
            self.setTabOrder(self.counted, self._chart)
            self.setTabOrder(self._chart, self.switch)
        return self._chart

    def show_data(self, labels: Sequence[str], series: Sequence[Series]) -> None:
        """Show these numbers in place of the ones before. Raises ValueError when a series has another length."""
        self.labels, self.series = list(labels), list(series)
        self.chart.show_data(labels, series)
        if self.table is not None:
            self._fill_table()

    def _switch(self) -> None:
        """From the chart to the table, and back."""
        if self.table is None:
            self._fill_table()
            self.switch.setText(self.tr("Show chart"))
        else:
            self._drop_table()
            self._pages.setCurrentWidget(self.chart)
            self.switch.setText(self.tr("Show numbers"))

    def _fill_table(self) -> None:
        self._drop_table()
        rows = [(at, label, [one.values[at] for one in self.series]) for at, label in enumerate(self.labels)]
        columns = [Column("label", self._row_title, lambda row: row[1], strong=True)]
        for at, one in enumerate(self.series):
            columns.append(Column(str(at), one.name, _value_at(at), align="right", width=VALUE_WIDTH))
        model = ListModel(columns, rows, id_of=lambda row: row[0], parent=self)
        self.table = TableView(model, self._heading)
        self.table.set_empty(self.tr("No data yet"), icon="chart")
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Text(self._heading, "heading"), alignment=Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.table, 1)
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)

    def _drop_table(self) -> None:
        if self.table is not None:
            page = self._pages.widget(self._pages.count() - 1)
            if page is not None:
                self._pages.removeWidget(page)
                page.deleteLater()
            self.table.rows.setParent(self.table)
            self.table = None


def _value_at(at: int) -> Callable[[Any], str]:
    return lambda row: number_text(row[2][at])


def number_text(value: float | None) -> str:
    """A figure as a table shows it; a dash where there is none."""
    return "–" if value is None else format_number(value, 0 if float(value).is_integer() else 1)
