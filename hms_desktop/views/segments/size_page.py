"""How large a segment was, day by day."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.charts import line_chart
from hms_desktop.views.kit.figure_card import FigureCard
from hms_desktop.views.kit.i18n import format_date
from hms_desktop.views.kit.series import Series
from hms_desktop.views.kit.theme import theme

DAYS = 180


class SizePage(QWidget):
    """The chart is built when the page is first shown."""

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._segment: UUID | None = None
        self.card: FigureCard | None = None
        inner, scroll = QWidget(), QScrollArea(widgetResizable=True)
        inner.setProperty("plain", "true")
        scroll.setWidget(inner)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme().space.s, 0, 0)
        column.addWidget(scroll)

    def show_segment(self, segment: Any) -> None:
        """Read the sizes of a segment."""
        self._segment = segment.id
        self.read()

    def read(self) -> None:
        """Ask again."""
        own = self._segment
        if own is None:
            return
        self._context.read(
            lambda services: services.segments.sizes(own, days=DAYS),
            done=lambda sizes: self._show(own, sizes),
            parent=self,
            cancel_previous=f"segment-sizes-{id(self)}",
        )

    def _show(self, own: UUID, sizes: list[tuple[date, int]]) -> None:
        if own != self._segment:
            return
        if self.card is None:
            counted = self.tr(
                "How many were in the segment at the end of each day, as this computer counted them, since the segment is "
                "kept. A day on which it was not counted has the number of the day before."
            )
            title = self.tr("Patients in this segment, last 180 days")
            self.card = FigureCard(title, counted, line_chart, self.tr("Day"))
            self._column.addWidget(self.card)
        days = [format_date(day, "d MMM") for day, _ in sizes]
        self.card.show_data(days, [Series(self.tr("Patients"), [people for _, people in sizes])])
