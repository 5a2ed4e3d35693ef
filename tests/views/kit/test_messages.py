import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

from hms_desktop.views.kit.a11y import nameless
from hms_desktop.views.kit.messages import Confirm, CrashCard, Strip, confirm, report_of

SECRET = "Lakshmi 9876543210"


@pytest.fixture
def strip(qtbot):
    made = Strip()
    qtbot.addWidget(made)
    return made


def test_the_strip_speaks_in_words_and_to_the_screen_reader(strip, qtbot):
    with qtbot.waitSignal(strip.said) as caught:
        strip.say("Saved.", "success")
    assert caught.args == ["Saved."]
    assert strip.isVisible()
    assert strip.accessibleName() == "Saved."
    assert nameless(strip) == []


def test_good_news_goes_away_by_itself_and_bad_news_stays(strip):
    strip.say("Saved.", "success")
    assert strip._timer.isActive()
    strip.say("The server refused 3 rows.", "danger")
    assert not strip._timer.isActive()
    strip.say("Saved.", "info")
    strip._timer.timeout.emit()
    assert not strip.isVisible()


def test_the_action_runs_once_and_closes(strip, qtbot):
    calls = []
    strip.say("Visit cancelled.", "success", ("Undo", lambda: calls.append(1)))
    undo = next(one for one in strip.findChildren(QPushButton) if one.text() == "Undo")
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    undo.click()
    assert calls == [1]
    assert not strip.isVisible()


def failing():
    patient = SECRET
    try:
        int(patient)
    except ValueError as error:
        raise KeyError(f"no {patient}") from error


def test_a_report_has_types_and_places_and_no_value():
    with pytest.raises(KeyError) as caught:
        failing()
    report = report_of(caught.value, {"HMS Desktop": "0.2"})
    assert "HMS Desktop 0.2" in report
    assert "builtins.KeyError" in report
    assert "Caused by builtins.ValueError" in report
    assert "test_messages.py" in report
    assert "failing" in report
    for secret in ("Lakshmi", "98765", "no ", "/home", "/root"):
        assert secret not in report


def test_a_report_of_a_loop_of_causes_ends():
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first
    assert report_of(first, {}).count("builtins.") == 2


def test_the_crash_card_copies_its_report(qtbot):
    card = CrashCard("builtins.KeyError")
    qtbot.addWidget(card)
    card.show()
    card.copy()
    assert QGuiApplication.clipboard().text() == "builtins.KeyError"
    assert nameless(card) == []


def answer(key):
    def press():
        dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, Confirm) and one.isVisible())
        key(dialog)

    QTimer.singleShot(0, press)


@pytest.mark.parametrize("danger", [True, False])
def test_the_safe_answer_is_the_one_that_enter_and_escape_give(qtbot, danger):
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        answer(lambda dialog, key=key: qtbot.keyClick(dialog, key))
        assert confirm(None, "Delete?", "It is gone then.", "Delete", danger=danger) is False


def test_the_deed_is_done_when_its_button_is_pressed(qtbot):
    answer(lambda dialog: dialog.yes.click())
    assert confirm(None, "Delete?", "It is gone then.", "Delete", danger=True) is True
