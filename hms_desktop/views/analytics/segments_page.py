"""Segments over time, and what they have in common."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtWidgets import QWidget

from hms_desktop.views.analytics.board import Board
from hms_desktop.views.analytics.definitions import now_counted, sizes_counted
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.charts import Series, line_chart, lying_bars
from hms_desktop.views.kit.figure_card import FigureCard
from hms_desktop.views.kit.i18n import format_date
from hms_desktop.views.overlap_card import OverlapCard

CHART, SQUARE, LINES = 380, 500, 6


class SegmentsPage(Board):
    """`data` is the `SegmentFigures` of the analytics service."""

    READS = ("segment", "segment_member")

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.now: FigureCard
        self.sizes: FigureCard
        self.overlap = OverlapCard()
        self.overlap.opened.connect(self._open)

    def make(self) -> None:
        """Sizes above, the square below."""
        title = self.tr("How large the segments are today")
        self.now = FigureCard(title, now_counted(), lying_bars, self.tr("Segment"))
        title = self.tr("The largest segments, last 180 days")
        self.sizes = FigureCard(title, sizes_counted(), line_chart, self.tr("Day"))
        self.put(self.now, 0, 0, CHART)
        self.put(self.sizes, 0, 1, CHART)
        self.put(self.overlap, 1, 0, SQUARE, wide=True)

    def ask(self, services: Any, watch: Any) -> Any:
        """Sizes and overlap."""
        return services.analytics.segments(watch)

    def show_data(self, data: Any) -> Iterator[None]:
        """All three cards."""
        names = data.names
        people = [Series(self.tr("Patients"), [data.people[one] for one in names])]
        self.now.show_data(list(names.values()), people)
        yield
        days = sorted({day for sizes in data.sizes.values() for day, _ in sizes})
        lines = []
        for one in list(names)[:LINES]:
            known = dict(data.sizes[one])
            lines.append(Series(names[one], [known.get(day) for day in days]))
        self.sizes.show_data([format_date(day, "d MMM") for day in days], lines)
        self.overlap.show_overlap(list(names.items()), data.overlaps)

    def _open(self, first: Any, second: Any) -> None:
        """The segment, or the combination of two, in the Segments tab."""
        self._context.go("segments", **({"segment": first} if first == second else {"combine": (first, second)}))
