import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAction, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton, QWidget

from hms_desktop.views.kit.a11y import nameless
from hms_desktop.views.kit.cards import (
    Badge,
    Card,
    EmptyState,
    FlowLayout,
    Pill,
    Section,
    StatTile,
    button,
    icon_button,
)
from hms_desktop.views.kit.palette import ActionList, CommandPalette, matching
from hms_desktop.views.kit.pick_box import PickBox
from hms_desktop.views.kit.shortcuts import ShortcutSheet


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


@pytest.fixture
def actions(window):
    made = []
    for words, keys in [
        ("&New patient…", "Ctrl+N"),
        ("Find patient", "Ctrl+K"),
        ("Print list", "Ctrl+P"),
        ("Sign out", ""),
    ]:
        action = QAction(words, window)
        action.setShortcut(QKeySequence(keys))
        made.append(action)
    return made


def names(found):
    return [action.text() for action in found]


def test_a_few_letters_find_an_action(actions):
    assert names(matching(actions, "print"))[0] == "Print list"
    assert names(matching(actions, "pat"))[:2] == ["&New patient…", "Find patient"]
    assert names(matching(actions, "fnd patient"))[0] == "Find patient"
    assert matching(actions, "zzzz") == []


def test_everything_that_can_be_done_is_listed_without_text(actions):
    actions[1].setEnabled(False)
    assert names(matching(actions, " ")) == ["&New patient…", "Print list", "Sign out"]


def test_action_list_is_a_good_model(actions, qtmodeltester):
    model = ActionList()
    model.show(actions)
    qtmodeltester.check(model)


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
def test_the_palette_runs_the_chosen_action_by_keyboard(window, actions, qtbot):
    palette = CommandPalette(window, actions)
    qtbot.addWidget(palette)
    assert nameless(palette) == []
    palette.show()
    qtbot.keyClicks(palette.box, "patient")
    qtbot.keyClick(palette.box, Qt.Key.Key_Down)
    with qtbot.waitSignal(actions[1].triggered):
        qtbot.keyClick(palette.box, Qt.Key.Key_Return)


def test_the_sheet_lists_keys_by_section(window, actions, qtbot):
    sheet = ShortcutSheet(window, {"Patients": actions[:2], "Lists": actions[2:], "Nothing": actions[3:]})
    qtbot.addWidget(sheet)
    words = [label.text() for label in sheet.findChildren(QLabel)]
    assert {"Patients", "New patient", "Ctrl+N", "Lists", "Print list", "Ctrl+P"} <= set(words)
    assert "Sign out" not in words
    assert "Nothing" not in words


def test_a_figure_is_spoken_with_its_label(qtbot):
    opened = []
    tile = StatTile("Overdue", slot=lambda: opened.append(1))
    qtbot.addWidget(tile)
    tile.set_value("567", "since Monday")
    assert tile.accessibleName() == "Overdue: 567. since Monday"
    tile.door.click()
    assert opened == [1]
    assert nameless(tile) == []


def test_a_badge_changes_word_and_tint(qtbot):
    badge = Badge("Due", "warning")
    qtbot.addWidget(badge)
    before = badge.grab().toImage().pixelColor(badge.width() // 2, 2)
    badge.show_as("Overdue", "danger")
    assert badge.text() == "Overdue"
    assert badge.grab().toImage().pixelColor(badge.width() // 2, 2) != before


def test_a_pill_is_taken_away_by_its_cross(qtbot):
    pill = Pill("Village: Rampur")
    qtbot.addWidget(pill)
    assert nameless(pill) == []
    with qtbot.waitSignal(pill.removed):
        pill.findChild(QToolButton).click()


def test_a_section_folds_by_keyboard(window, qtbot):
    content = QLabel("Family")
    section = Section("Family", content, window)
    section.show()
    qtbot.keyClick(section.head, Qt.Key.Key_Space)
    assert not content.isVisible()
    qtbot.keyClick(section.head, Qt.Key.Key_Space)
    assert content.isVisible()


def test_an_empty_state_offers_the_next_step(qtbot):
    clicked = []
    state = EmptyState("users", "Nobody", "Register somebody.", "Register", lambda: clicked.append(1))
    qtbot.addWidget(state)
    state.action.click()
    assert clicked == [1]
    assert nameless(state) == []


def test_flow_wraps_and_says_how_high_it_gets(window):
    flow = FlowLayout(window, gap=10)
    for _ in range(3):
        box = QWidget()
        box.setFixedSize(100, 20)
        flow.addWidget(box)
        box.show()
    assert (flow.heightForWidth(320), flow.heightForWidth(319), flow.heightForWidth(100)) == (20, 50, 80)
    flow.setGeometry(QRect(0, 0, 210, 100))
    assert [flow.itemAt(at).geometry().topLeft().toTuple() for at in range(3)] == [(0, 0), (110, 0), (0, 30)]


def test_the_lint_finds_a_control_without_a_name(window):
    card = Card("Who", window)
    card.body.addWidget(QLineEdit())
    card.body.addWidget(button("Save", "primary"))
    card.body.addWidget(icon_button("More", "more"))
    assert len(nameless(card)) == 1
    assert nameless(card)[0].startswith("QLineEdit")


def test_a_closed_list_of_deeds_opens_and_does_nothing_by_a_key_or_the_wheel(qtbot, monkeypatch):
    box, done, opened = PickBox(), [], []
    qtbot.addWidget(box)
    monkeypatch.setattr(box, "showPopup", lambda: opened.append(1))
    box.addItems(["Insert…", "Name", "Day"])
    box.activated.connect(done.append)
    box.show()
    keys = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Space, Qt.Key.Key_N)
    for key in (*keys, Qt.Key.Key_End, Qt.Key.Key_PageDown):
        qtbot.keyClick(box, key)
    assert len(opened) == len(keys)
    away = QPoint(0, -120)
    turned = QWheelEvent(
        QPointF(2, 2), QPointF(2, 2), away, away, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    box.wheelEvent(turned)
    assert not turned.isAccepted()
    assert (done, box.currentIndex()) == ([], 0)
