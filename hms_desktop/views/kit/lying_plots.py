"""Charts whose bars lie: names of any length on the left, numbers at the ends of the bars."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt

from hms_desktop.views.kit.i18n import format_number, format_percent
from hms_desktop.views.kit.plots import BAR_WIDTH, LABEL_GAP, Chart, filled
from hms_desktop.views.kit.theme import theme

WIDEST_NAME, NAMES_SHARE = 260, 0.42
ROW_HEIGHT = 26


class LyingBars(Chart):
    """One bar for each label, below each other, with its number; one series. A label without a value heads those below."""

    def draw(self) -> None:
        """One bar per label with its figure."""
        values = filled(self.series[0].values)
        rows = list(range(len(values)))
        bars = pg.BarGraphItem(x0=0, y=rows, width=values, height=BAR_WIDTH, brush=self.colour_of(0), pen=None)
        self.plot.addItem(bars)
        self._bars, self._figures = bars, []
        for row, value in zip(rows, values, strict=True):
            words = pg.TextItem(self._told(row), color=theme().colour("text"), anchor=(0, 0.5))
            words.setFont(self.font())
            words.setPos(value, row)
            self.plot.addItem(words)
            self._figures.append(words)
        self.plot.showGrid(x=False, y=False)
        self.plot.hideAxis("bottom")
        self.plot.getPlotItem().invertY(True)
        self.plot.setYRange(-0.5, len(values) - 0.5, padding=0)
        self.plot.setMinimumHeight(theme().px(ROW_HEIGHT) * len(values))

    def change(self) -> bool:
        """Other lengths of the same bars."""
        values = filled(self.series[0].values)
        if len(values) != len(self._figures):
            return False
        self._bars.setOpts(width=values)
        for row, (words, value) in enumerate(zip(self._figures, values, strict=True)):
            words.setText(self._told(row))
            words.setPos(value, row)
        return True

    def figure(self, value: float) -> str:
        """The words at the end of a bar."""
        return format_number(value)

    def point_text(self, at: int) -> str:
        """Name and figure of a bar."""
        value = self.series[0].values[at]
        return self.labels[at] if value is None else f"{self.labels[at]}: {self.figure(value)}"

    def _told(self, at: int) -> str:
        value = self.series[0].values[at]
        return "" if value is None else f" {self.figure(value)}"

    def label_at(self, place: QPointF) -> int:
        """Bars lie below each other."""
        return round(place.y())

    def _label_axis(self) -> None:
        """Name the bars, and leave room for the figures at the right of the longest."""
        if not self.labels or not any(self.series[0].values):
            return
        metrics = self.fontMetrics()
        room = int(min(theme().px(WIDEST_NAME), self.width() * NAMES_SHARE))
        names = [metrics.elidedText(label, Qt.TextElideMode.ElideRight, room) for label in self.labels]
        self.plot.getAxis("left").setTicks([list(enumerate(names))])
        self.plot.getAxis("left").setWidth(max(map(metrics.horizontalAdvance, names)) + LABEL_GAP)
        values = filled(self.series[0].values)
        words = max(metrics.horizontalAdvance(self.figure(value)) for value in values) + LABEL_GAP
        whole = max(words + 1.0, self.plot.plotItem.vb.width())
        self.plot.setXRange(0, max(values) * whole / max(1.0, whole - words), padding=0)


class Funnel(LyingBars):
    """Lying bars from all to few, each with its share of the first."""

    def figure(self, value: float) -> str:
        """Number and share of a step."""
        first = self.series[0].values[0] or 0
        share = f" ({format_percent(value / first)})" if first else ""
        return f"{format_number(value)}{share}"
