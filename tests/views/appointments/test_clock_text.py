import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hms_desktop.views.appointments.clock_text import TimeEditor, parse_clock
from hms_desktop.views.kit.parsing import UnreadableError


@pytest.mark.parametrize(
    ("text", "minute"),
    [
        ("9", 540), ("9:30", 570), ("9.05", 545), ("1630", 990), ("4 pm", 960), ("12am", 0), ("12 p.m.", 720),
        ("09 15", 555), ("९:३०", 570), ("25", None), ("9:75", None), ("13 pm", None), ("noon", None), ("", None),
    ],
)  # fmt: skip
def test_a_time_is_read_as_people_type_it(text, minute):
    assert parse_clock(text) == minute


def test_the_control_steps_by_quarters_and_tidies_what_was_typed(qtbot):
    editor = TimeEditor(15)
    qtbot.addWidget(editor)
    editor.set_value(545)
    QTest.keyClick(editor.line, Qt.Key.Key_Down)
    assert editor.line.text() == "09:15"
    QTest.keyClick(editor.line, Qt.Key.Key_Up)
    assert editor.value() == 540
    editor.line.setText("4 pm")
    editor.line.editingFinished.emit()
    assert editor.line.text() == "16:00"
    editor.line.setText("soon")
    with pytest.raises(UnreadableError, match="time-unreadable"):
        editor.value()
