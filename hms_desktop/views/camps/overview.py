"""All camps that fit the filter: their figures, and beneficiaries by month or by village as a chart."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from hms_desktop.domain.camps import Impact
from hms_desktop.views.camps.figures import Figures
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.a11y import name
from hms_desktop.views.kit.charts import Series, bar_chart
from hms_desktop.views.kit.i18n import format_date
from hms_desktop.views.kit.text import Text
from hms_desktop.views.kit.theme import theme

MONTHS, VILLAGES = 24, 12


class Overview(QWidget):
    """Signals: `by_changed()` when the other grouping is wanted."""

    by_changed = Signal()

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.figures = Figures(with_camps=True)
        self.by = QComboBox()
        self.by.addItem(self.tr("By month"), "month")
        self.by.addItem(self.tr("By village"), "village")
        name(self.by, self.tr("Beneficiaries by"))
        self._chart_place = QVBoxLayout()
        self.chart: Any = None
        inner = QWidget()
        inner.setProperty("plain", "true")
        box = QVBoxLayout(inner)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme().space.m)
        head = QHBoxLayout()
        head.addWidget(Text(self.tr("What came of the camps"), "title"), 1)
        head.addWidget(self.by)
        box.addLayout(head)
        box.addWidget(self.figures)
        box.addLayout(self._chart_place, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self.by.currentIndexChanged.connect(self.by_changed)

    @property
    def grouping(self) -> Literal["month", "village"]:
        """What the bars stand for."""
        return "village" if self.by.currentData() == "village" else "month"

    def show_figures(self, impact: Impact, bars: list[tuple[str, int]]) -> None:
        """Show figures and bars; months are the last that fit, villages those with most people."""
        self.figures.show_impact(impact)
        if self.chart is None:
            words = self.tr("Each person counts once in each bar. Bars appear when people are noted at a camp.")
            self.chart = bar_chart(self.tr("Beneficiaries"), words)
            self._chart_place.addWidget(self.chart)
        by_month = self.grouping == "month"
        shown = bars[-MONTHS:] if by_month else bars[:VILLAGES]
        labels = [_month(label) if by_month else label for label, _ in shown]
        self.chart.show_data(labels, [Series(self.tr("Beneficiaries"), [people for _, people in shown])])


def _month(label: str) -> str:
    return format_date(date.fromisoformat(f"{label}-01"), "MMM yyyy")
