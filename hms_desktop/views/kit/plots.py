"""The upright charts, over pyqtgraph; made by the functions in `charts`, never imported before the first chart."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QLabel, QStackedWidget, QToolTip, QVBoxLayout, QWidget

from hms_desktop.views.kit.empty import EmptyState
from hms_desktop.views.kit.flow import FlowLayout
from hms_desktop.views.kit.i18n import format_number
from hms_desktop.views.kit.series import Series
from hms_desktop.views.kit.text import Text
from hms_desktop.views.kit.theme import follow_theme, theme

BAR_WIDTH = 0.72
MINIMUM_HEIGHT = 180
LABEL_GAP = 14
SPOKEN_POINTS = 24
MOST_DOTS = 45


class NumberAxis(pg.AxisItem):
    """An axis that writes 1,23,456; whole numbers only when all are whole."""

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        """The words at the ticks."""
        decimals = 0 if spacing >= 1 else 1
        return [format_number(value * scale, decimals) for value in values]


class Chart(QWidget):
    """Title, plot, legend; `show_data` draws. Takes the focus, and its name says the numbers."""

    def __init__(self, title: str, description: str = "") -> None:
        super().__init__()
        self._heading, self._description = title, description
        self.labels: list[str] = []
        self.series: list[Series] = []
        self._drawn = False
        self.plot = pg.PlotWidget(axisItems={"left": NumberAxis("left"), "bottom": pg.AxisItem("bottom")})
        self._configure_plot()
        self._legend = QWidget()
        self._legend_flow = FlowLayout(self._legend, theme().space.m)
        self._pages = QStackedWidget()
        self._pages.addWidget(EmptyState("chart", self.tr("No data yet"), description))
        self._pages.addWidget(self.plot)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().space.s)
        layout.addWidget(Text(title, "heading"))
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._legend)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.plot.scene().sigMouseMoved.connect(self._hover)
        follow_theme(self, self._redraw)

    def show_data(self, labels: Sequence[str], series: Sequence[Series]) -> None:
        """Draw these numbers in place of the ones before. Raises ValueError when a series has another length."""
        if any(len(one.values) != len(labels) for one in series):
            raise ValueError("every series needs one value per label")
        if self._drawn and (self.labels, self.series) == (list(labels), list(series)):
            return
        same = self._drawn and [one.name for one in self.series] == [one.name for one in series]
        self.labels, self.series = list(labels), list(series)
        if same and any(value for one in series for value in one.values) and self.change():
            self._label_axis()
            self._speak(empty=False)
        else:
            self._redraw()

    def point_text(self, at: int) -> str:
        """What the hover shows for a label: its name and each series' number."""
        lines = [f"{one.name}: {_words(one.values[at])}" for one in self.series]
        return "\n".join([self.labels[at], *lines])

    def draw(self) -> None:
        """Add the items of `labels` and `series` to the empty plot."""
        raise NotImplementedError

    def change(self) -> bool:
        """Put `labels` and `series` into the items that are there; False where they have to be drawn anew.

        A live chart changes each second while other threads work: drawing it anew would make the window stutter.
        """
        return False

    def colour_of(self, at: int) -> Any:
        """The colour of a series."""
        return theme().series(at)

    def label_at(self, place: QPointF) -> int:
        """The number of the label under a place in plot coordinates."""
        return round(place.x())

    def _configure_plot(self) -> None:
        self.plot.setMenuEnabled(False)
        self.plot.setMouseEnabled(x=False, y=False)
        self.plot.hideButtons()
        self.plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plot.setAntialiasing(True)
        self.plot.setFrameShape(pg.QtWidgets.QFrame.Shape.NoFrame)
        for side in ("left", "bottom"):
            self.plot.getAxis(side).setZValue(-1)
        self.plot.plotItem.vb.sigResized.connect(lambda _: self._label_axis())

    def _redraw(self) -> None:
        self.setMinimumHeight(theme().px(MINIMUM_HEIGHT))
        empty = not any(value for one in self.series for value in one.values)
        self._pages.setCurrentIndex(0 if empty else 1)
        self.plot.clear()
        self.plot.setBackground(theme().colour("surface"))
        for side in ("left", "bottom"):
            axis = self.plot.getAxis(side)
            axis.setPen(theme().pen("border"))
            axis.setTextPen(theme().pen("muted"))
            axis.setStyle(tickFont=self.font(), tickLength=0)
        self.plot.getAxis("bottom").setHeight(self.fontMetrics().height() + LABEL_GAP // 2)
        self.plot.showGrid(y=True, alpha=0.15)
        self._drawn = not empty
        if not empty:
            self.draw()
        self._label_axis()
        self._draw_legend(empty)
        self._speak(empty)

    def _label_axis(self) -> None:
        """Name the labels, thinned out where they would overlap."""
        if not self.labels:
            return
        widest = max(self.fontMetrics().horizontalAdvance(label) for label in self.labels) + LABEL_GAP
        room = self.plot.plotItem.vb.width() / len(self.labels)
        step = max(1, math.ceil(widest / max(1.0, room)))
        ticks = [(at, label) for at, label in enumerate(self.labels) if at % step == 0]
        self.plot.getAxis("bottom").setTicks([ticks])

    def _draw_legend(self, empty: bool) -> None:
        while (item := self._legend_flow.takeAt(0)) is not None:
            swatch = item.widget()
            if swatch is not None:
                swatch.deleteLater()
        self._legend.setVisible(len(self.series) > 1 and not empty)
        for at, one in enumerate(self.series):
            swatch = QLabel(f'<span style="color:{self.colour_of(at).name()}">■</span> {_escaped(one.name)}')
            self._legend_flow.addWidget(swatch)

    def _speak(self, empty: bool) -> None:
        points = [] if empty else [self.point_text(at).replace("\n", ", ") for at in range(len(self.labels))]
        words = ". ".join(points[:SPOKEN_POINTS]) if points else self.tr("No data yet")
        self.setAccessibleName(self._heading)
        self.setAccessibleDescription(" ".join(part for part in (self._description, words) if part))

    def _hover(self, place: QPointF) -> None:
        if not self.plot.plotItem.vb.sceneBoundingRect().contains(place):
            QToolTip.hideText()
            return
        at = self.label_at(self.plot.plotItem.vb.mapSceneToView(place))
        if 0 <= at < len(self.labels) and self.series:
            where = self.plot.mapToGlobal(self.plot.mapFromScene(place))
            QToolTip.showText(where, self.point_text(at), self.plot)


class BarChart(Chart):
    """Bars side by side."""

    def draw(self) -> None:
        """One group of bars per label."""
        width = BAR_WIDTH / len(self.series)
        for at, one in enumerate(self.series):
            shift = (at - (len(self.series) - 1) / 2) * width
            places = [label + shift for label in range(len(self.labels))]
            bars = pg.BarGraphItem(
                x=places, height=filled(one.values), width=width * 0.92, brush=self.colour_of(at), pen=None
            )
            self.plot.addItem(bars)
        _fit(self.plot, len(self.labels), max(max(filled(one.values)) for one in self.series))


class StackedBars(Chart):
    """Bars on top of each other."""

    def draw(self) -> None:
        """One pile per label."""
        floor = [0.0] * len(self.labels)
        for at, one in enumerate(self.series):
            heights = filled(one.values)
            bars = pg.BarGraphItem(
                x=list(range(len(floor))),
                y0=list(floor),
                height=heights,
                width=BAR_WIDTH,
                brush=self.colour_of(at),
                pen=theme().pen("surface"),
            )
            self.plot.addItem(bars)
            floor = [low + height for low, height in zip(floor, heights, strict=True)]
        _fit(self.plot, len(self.labels), max(floor))


class LineChart(Chart):
    """Lines with dots, without when there are too many to tell apart."""

    _lines: Sequence[pg.PlotDataItem] = ()

    def draw(self) -> None:
        """One line per series; a gap where a value is missing."""
        lines = []
        for at, one in enumerate(self.series):
            colour = self.colour_of(at)
            lines.append(
                self.plot.plot(
                    *_points(one),
                    pen=pg.mkPen(colour, width=2),
                    symbol=self._symbol(),
                    symbolSize=7,
                    symbolBrush=colour,
                    symbolPen=theme().pen("surface"),
                    connect="finite",
                    antialias=True,
                )
            )
        self._lines = lines
        self._fit_all()

    def change(self) -> bool:
        """Other points on the same lines."""
        for line, one in zip(self._lines, self.series, strict=True):
            line.setData(*_points(one), symbol=self._symbol())
        self._fit_all()
        return True

    def _symbol(self) -> str | None:
        return "o" if len(self.labels) <= MOST_DOTS else None

    def _fit_all(self) -> None:
        _fit(self.plot, len(self.labels), max(max(filled(one.values)) for one in self.series))


def _points(one: Series) -> tuple[list[int], list[float]]:
    values = [float("nan") if value is None else float(value) for value in one.values]
    return list(range(len(values))), values


def _fit(plot: pg.PlotWidget, labels: int, top: float) -> None:
    plot.setXRange(-0.5, labels - 0.5, padding=0.02)
    plot.setYRange(0, top * 1.08 or 1, padding=0)


def filled(values: Sequence[float | None]) -> list[float]:
    """The values as numbers, 0 where there is none."""
    return [float(value or 0) for value in values]


def _words(value: float | None) -> str:
    return "–" if value is None else format_number(value, 0 if float(value).is_integer() else 1)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
