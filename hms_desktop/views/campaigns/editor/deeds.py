"""What can be done with a card: the buttons over its details, and its menu."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from hms_desktop.domain.campaign.outline import Card, Cards, Path, at_path, inserted, moved, removed
from hms_desktop.domain.campaign.steps import StepKind
from hms_desktop.views.campaigns.editor.words import ICONS, card_word, say
from hms_desktop.views.kit.icons import icon
from hms_desktop.views.kit.text import Text, button, icon_button
from hms_desktop.views.kit.theme import theme

ADD, EARLIER, LATER, COPY, CUT, PASTE, REMOVE = "add", "earlier", "later", "copy", "cut", "paste", "remove"
_WORDS: dict[str, tuple[str, Any, str]] = {
    ADD: ("plus", QT_TRANSLATE_NOOP("EditorWords", "Add a card after this one"), "Insert"),
    EARLIER: ("chevron-up", QT_TRANSLATE_NOOP("EditorWords", "Move up"), "Alt+Up"),
    LATER: ("chevron-down", QT_TRANSLATE_NOOP("EditorWords", "Move down"), "Alt+Down"),
    COPY: ("copy", QT_TRANSLATE_NOOP("EditorWords", "Copy"), "Ctrl+C"),
    CUT: ("", QT_TRANSLATE_NOOP("EditorWords", "Cut, to put it somewhere else"), "Ctrl+X"),
    PASTE: ("", QT_TRANSLATE_NOOP("EditorWords", "Paste after this one"), "Ctrl+V"),
    REMOVE: ("trash", QT_TRANSLATE_NOOP("EditorWords", "Remove"), "Delete"),
}
_ON_BUTTONS = (ADD, EARLIER, LATER, REMOVE)


def possible(cards: Cards, path: Path, held: Card | None) -> frozenset[str]:
    """Which deeds can be done where something stands, or nothing; `held` is what was copied."""
    found = {ADD} if held is None else {ADD, PASTE}
    if _has(cards, path):
        at = path[-1]
        assert isinstance(at, int)
        found |= {COPY, CUT, REMOVE}
        found |= {EARLIER} if at > 0 else set()
        found |= {LATER} if _has(cards, (*path[:-1], at + 1)) else set()
    return frozenset(found)


def after(cards: Cards, path: Path, deed: str, place: Path, held: Card | None) -> tuple[Cards, Path]:
    """The cards after a deed that changes them, and which one is chosen then; `place` is where a card is put in."""
    if deed == PASTE and held is not None:
        return inserted(cards, place, held), place
    if deed in (CUT, REMOVE):
        return removed(cards, path), path
    return moved(cards, path, -1 if deed == EARLIER else 1) if deed in (EARLIER, LATER) else (cards, path)


def fill_menu(menu: QMenu, offered: frozenset[str], do: Any) -> None:
    """Put deeds into a menu, each with its key; `do(deed)` is called."""
    menu.clear()
    for deed, (picture, words, key) in _WORDS.items():
        action = menu.addAction(f"{say(words)}\t{key}")
        if picture:
            action.setIcon(icon(picture, "text"))
        action.setEnabled(deed in offered)
        action.triggered.connect(lambda _=False, deed=deed: do(deed))


class DeedButtons(QWidget):
    """Signal: `wanted(deed)`."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.buttons: dict[str, QToolButton] = {}
        for deed in _ON_BUTTONS:
            picture, words, key = _WORDS[deed]
            made = self.buttons[deed] = icon_button(say(words), picture)
            made.setToolTip(f"{say(words)} ({key})")
            made.clicked.connect(lambda _=False, deed=deed: self.wanted.emit(deed))
            row.addWidget(made)

    def offer(self, offered: frozenset[str]) -> None:
        """Which of them can be done now; what a card can't do at all is not shown."""
        for deed, made in self.buttons.items():
            made.setVisible(deed == ADD or REMOVE in offered)
            made.setEnabled(deed in offered)


class AddForm(QWidget):
    """Where no card stands: one button for each kind. Signal: `wanted(kind)`."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space.s)
        column.addWidget(Text(self.tr("What happens on this way? Without a card it goes on below."), "muted"))
        self.buttons: list[QPushButton] = []
        for kind in StepKind:
            made = button(card_word(kind), icon=ICONS[kind])
            made.clicked.connect(lambda _=False, kind=kind: self.wanted.emit(kind))
            self.buttons.append(made)
            column.addWidget(made)
        column.addStretch()
        self.setFocusProxy(self.buttons[0])


def _has(cards: Cards, path: Path) -> bool:
    try:
        at_path(cards, path)
    except KeyError:
        return False
    return True
