from datetime import datetime

import pytest
from PySide6.QtCore import Qt

from hms_desktop.views.kit.a11y import nameless
from hms_desktop.views.kit.columns import SPOKEN
from hms_desktop.views.kit.i18n import INDIA
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.kit.timeline import Entry, Timeline, TimelineModel

HOUR = 3_600_000
NOW = int(datetime(2026, 11, 22, 18, 0, tzinfo=INDIA).timestamp() * 1000)


def entry(hours, title="Visit", detail="Dr Rao"):
    return Entry(f"{title}-{hours}", NOW - hours * HOUR, "visit", title, detail)


@pytest.fixture
def timeline(qtbot):
    made = Timeline("History")
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    return made


def words(model):
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_model_is_a_good_model(qtmodeltester):
    model = TimelineModel()
    model.set_entries([entry(1), entry(2), entry(30)], NOW)
    qtmodeltester.check(model)


def test_entries_stand_under_their_day_on_the_kolkata_clock():
    model = TimelineModel()
    model.set_entries([entry(1, "A"), entry(17, "B"), entry(19, "C"), entry(60, "D")], NOW)
    assert words(model) == [
        "Today, Sunday, 22 November 2026",
        "A",
        "B",
        "Yesterday, Saturday, 21 November 2026",
        "C",
        "Friday, 20 November 2026",
        "D",
    ]


def test_older_entries_of_the_same_day_get_no_second_heading():
    model = TimelineModel()
    model.set_entries([entry(1, "A")], NOW)
    model.append([entry(2, "B"), entry(40, "C")])
    assert words(model)[1:3] == ["A", "B"]
    assert len(words(model)) == 5


def test_more_is_asked_for_once_until_it_comes(timeline):
    asked = []
    timeline.more_wanted.connect(lambda: asked.append(1))
    timeline.set_entries([entry(hours) for hours in range(60)], NOW)
    timeline.grab()
    timeline.scrollToBottom()
    timeline.verticalScrollBar().setValue(timeline.verticalScrollBar().maximum() - 1)
    assert asked == [1]
    timeline.append([entry(hours) for hours in range(60, 90)])
    timeline.scrollToBottom()
    assert asked == [1, 1]
    timeline.append([])
    timeline.verticalScrollBar().setValue(0)
    timeline.scrollToBottom()
    assert asked == [1, 1]


def test_arrows_skip_the_headings_and_enter_opens(timeline, qtbot):
    timeline.set_entries([entry(1, "A"), entry(30, "B")], NOW)
    timeline.setCurrentIndex(timeline.entries.index(1, 0))
    qtbot.keyClick(timeline, Qt.Key.Key_Down)
    with qtbot.waitSignal(timeline.activated_id) as caught:
        qtbot.keyClick(timeline, Qt.Key.Key_Return)
    assert caught.args == ["B-30"]


def test_a_screen_reader_hears_title_detail_and_time(timeline):
    timeline.set_entries([entry(1)], NOW)
    assert timeline.entries.index(1, 0).data(SPOKEN) == "Visit. Dr Rao. 17:00"
    assert nameless(timeline) == []


def test_rows_grow_with_the_text(timeline):
    timeline.set_entries([entry(1)], NOW)
    before = timeline.sizeHintForRow(1)
    theme().set_scale(150)
    assert timeline.sizeHintForRow(1) > before


def test_a_tail_is_told_in_words_to_the_mouse_and_the_screen_reader(timeline):
    row = Entry("1", NOW, "visit", "Visit", "Dr Rao", tail="+4", tail_kind="success", hint="Adds 4 points.")
    timeline.set_entries([row], NOW)
    index = timeline.entries.index(1, 0)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "Dr Rao\nAdds 4 points."
    assert index.data(SPOKEN).endswith("Adds 4 points.")
    plain = timeline.viewport().grab().toImage()
    timeline.set_entries([Entry("1", NOW, "visit", "Visit", "Dr Rao")], NOW)
    assert timeline.viewport().grab().toImage() != plain
