import subprocess
import sys

import pytest
from PySide6.QtCore import QPointF

from hms_desktop.views.kit.a11y import nameless
from hms_desktop.views.kit.charts import Series, bar_chart, funnel, line_chart, stacked_bars
from hms_desktop.views.kit.theme import theme

MONTHS = ["जून", "जुलाई", "अगस्त", "सितंबर", "अक्टूबर", "नवंबर"]


@pytest.fixture(params=[bar_chart, stacked_bars, line_chart])
def chart(request, qtbot):
    made = request.param("Messages", "Each month.")
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.show()
    return made


def test_numbers_are_drawn_spoken_and_hovered(chart):
    blank = chart.plot.grab().toImage()
    chart.show_data(MONTHS, [Series("Sent", [120_000, 3, 4, 5, 6, 7]), Series("Read", [1, 2, None, 4.5, 5, 6])])
    assert chart.plot.grab().toImage() != blank
    assert chart.accessibleDescription().startswith("Each month. जून, Sent: 1,20,000, Read: 1.")
    assert chart.point_text(2) == "अगस्त\nSent: 4\nRead: –"
    assert chart.label_at(QPointF(3.2, 10)) == 3
    assert nameless(chart) == []


@pytest.mark.slow
def test_nothing_to_show_is_said(chart):
    chart.show_data([], [])
    assert chart._pages.currentIndex() == 0
    chart.show_data(MONTHS[:1], [Series("Sent", [0])])
    assert chart._pages.currentIndex() == 0
    assert "No data yet" in chart.accessibleDescription()
    chart.show_data(MONTHS[:1], [Series("Sent", [1])])
    assert chart._pages.currentIndex() == 1


def test_a_series_of_another_length_is_refused(chart):
    with pytest.raises(ValueError, match="one value per label"):
        chart.show_data(MONTHS, [Series("Sent", [1])])


@pytest.mark.slow
def test_charts_follow_light_and_dark(chart):
    chart.show_data(MONTHS, [Series("Sent", [1, 2, 3, 4, 5, 6])])
    light = chart.plot.backgroundBrush().color().lightness()
    theme().choose("dark")
    assert chart.plot.backgroundBrush().color().lightness() < light


def test_labels_thin_out_where_there_is_no_room(chart):
    chart.resize(260, 300)
    chart.show_data([f"A long label {at}" for at in range(12)], [Series("Sent", list(range(12)))])
    chart.plot.grab()
    chart._label_axis()
    assert 1 <= len(chart.plot.getAxis("bottom")._tickLevels[0]) < 6


def test_a_chart_can_be_drawn_again_and_again(chart):
    for number in range(30):
        chart.show_data(MONTHS, [Series("Sent", [number + 1] * 6), Series("Read", [1] * 6)])
    assert len(chart.plot.plotItem.items) <= 4
    assert chart._legend_flow.count() == 2


def test_a_funnel_says_each_share(qtbot):
    chart = funnel("Campaign")
    qtbot.addWidget(chart)
    chart.resize(500, 300)
    chart.show()
    chart.show_data(["All", "Sent", "Read"], [Series("People", [1823, 1700, 120])])
    assert chart.point_text(1) == "Sent: 1,700 (93 %)"
    assert chart.label_at(QPointF(100, 1.9)) == 2
    chart.show_data([], [])
    assert chart._pages.currentIndex() == 0


@pytest.mark.slow
def test_the_kit_does_not_import_pyqtgraph_before_the_first_chart():
    program = (
        "import sys; import hms_desktop.views.kit.charts, hms_desktop.views.kit.cards, hms_desktop.views.kit.palette;"
        "print([name for name in ('pyqtgraph', 'numpy', 'rapidfuzz') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("make", [line_chart, funnel], ids=["line", "funnel"])
def test_other_numbers_move_what_is_drawn_as_drawing_anew_would(qtbot, make):
    """A live chart keeps its items; what it shows is what a chart that was never changed shows."""
    before, after = ((1, 2, 3), (4, 4, 1)), ((5, 6, 7), (9, 2, 8))
    lines = 1 if make is funnel else 2
    live, fresh = make("Live"), make("Live")
    for one, numbers in ((live, before), (live, after), (fresh, after)):
        qtbot.addWidget(one)
        one.show_data(("a", "b", "c"), [Series(f"s{at}", numbers[at]) for at in range(lines)])
    assert shapes(live) == shapes(fresh)
    items = list(live.plot.listDataItems()) or [live._bars]
    live.show_data(("a", "b", "c"), [Series(f"s{at}", before[at]) for at in range(lines)])
    assert (list(live.plot.listDataItems()) or [live._bars]) == items
    live.show_data(("a", "b", "c"), [Series(f"s{at}", (0, 0, 0)) for at in range(lines)])
    live.show_data(("a", "b"), [Series(f"s{at}", after[at][:2]) for at in range(lines)])
    fresh.show_data(("a", "b"), [Series(f"s{at}", after[at][:2]) for at in range(lines)])
    assert shapes(live) == shapes(fresh)


def shapes(chart):
    """Everything that a chart draws, as numbers and words."""
    lines = [tuple(map(list, one.getData())) for one in chart.plot.listDataItems() if one.getData()[0] is not None]
    bars = [list(one.opts["width"]) for one in chart.plot.items() if hasattr(one, "opts") and "height" in one.opts]
    words = sorted(one.toPlainText() for one in chart.plot.items() if hasattr(one, "toPlainText"))
    ticks = chart.plot.getAxis("bottom")._tickLevels if lines else chart.plot.getAxis("left")._tickLevels
    return lines, bars, words, ticks, chart.accessibleDescription()
