"""Charts for people: readable titles and legends, Indian numbers, words for screen readers, a sentence when empty.

pyqtgraph (and numpy) cost half a second to import, so they are imported at the first call of a function here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hms_desktop.views.kit.series import Series

if TYPE_CHECKING:
    from hms_desktop.views.kit.plots import Chart

__all__ = ["Series", "bar_chart", "funnel", "line_chart", "load", "lying_bars", "stacked_bars"]


def load() -> None:
    """Import the library now: for a thread that may wait, before the UI thread needs it."""
    import hms_desktop.views.kit.lying_plots  # noqa: F401


def bar_chart(title: str, description: str = "") -> Chart:
    """Bars side by side; `chart.show_data(labels, [Series, ...])`."""
    from hms_desktop.views.kit.plots import BarChart

    return BarChart(title, description)


def stacked_bars(title: str, description: str = "") -> Chart:
    """Bars on top of each other, for parts of a whole."""
    from hms_desktop.views.kit.plots import StackedBars

    return StackedBars(title, description)


def line_chart(title: str, description: str = "") -> Chart:
    """Lines with a dot at each label, for change over time."""
    from hms_desktop.views.kit.plots import LineChart

    return LineChart(title, description)


def funnel(title: str, description: str = "") -> Chart:
    """Steps from all to few, each with its number and its share of the first; one series."""
    from hms_desktop.views.kit.lying_plots import Funnel

    return Funnel(title, description)


def lying_bars(title: str, description: str = "") -> Chart:
    """Bars below each other with long names and their numbers; one series."""
    from hms_desktop.views.kit.lying_plots import LyingBars

    return LyingBars(title, description)
