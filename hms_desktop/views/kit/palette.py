"""The command palette: type a few letters of what you want done, press Enter."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from hms_desktop.views.kit.aside import ASIDE, AsideDelegate
from hms_desktop.views.kit.columns import DECORATION, DISPLAY, SPOKEN
from hms_desktop.views.kit.theme import theme

GOOD_ENOUGH = 55
WIDTH = 560
HEIGHT = 380
_LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


def plain_text(action: QAction) -> str:
    """The action's words without the mnemonic mark."""
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def keys_text(action: QAction) -> str:
    """The action's first shortcut as people know it, or nothing."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def matching(actions: Iterable[QAction], text: str) -> list[QAction]:
    """The enabled actions that fit the text, best first; all of them for no text."""
    usable = [action for action in actions if action.isEnabled() and action.text() and not action.isSeparator()]
    wanted = text.strip().casefold()
    if not wanted:
        return usable
    from rapidfuzz import fuzz

    scored = [(_score(fuzz.partial_ratio, plain_text(action).casefold(), wanted), action) for action in usable]
    return [action for score, action in sorted(scored, key=lambda pair: -pair[0]) if score >= GOOD_ENOUGH]


def _score(ratio: Any, words: str, wanted: str) -> float:
    """Fuzzy likeness up to 100; a word that begins with what was typed wins."""
    begins = any(word.startswith(wanted) for word in words.split()) or words.startswith(wanted)
    return float(ratio(wanted, words)) + (100 if begins else 20 if wanted in words else 0)


class ActionList(QAbstractListModel):
    """Actions as rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.actions: list[QAction] = []

    def show(self, actions: list[QAction]) -> None:
        """Show other actions."""
        self.beginResetModel()
        self.actions = actions
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many."""
        return 0 if parent.isValid() else len(self.actions)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = DISPLAY) -> Any:
        """Words, icon, keys."""
        if role not in (DISPLAY, DECORATION, SPOKEN, ASIDE) or not index.isValid():
            return None
        action = self.actions[index.row()]
        if role == DECORATION:
            return action.icon()
        if role == ASIDE:
            return keys_text(action)
        return f"{plain_text(action)} {keys_text(action)}".strip() if role == SPOKEN else plain_text(action)


class CommandPalette(QDialog):
    """Opens over `window`; Enter triggers the chosen action after closing, Escape only closes."""

    def __init__(self, window: QWidget, actions: Iterable[QAction]) -> None:
        super().__init__(window, Qt.WindowType.Popup)
        self._window = window
        self._all = list(actions)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Commands"))
        self.box = QLineEdit()
        self.box.setPlaceholderText(self.tr("What would you like to do?"))
        self.box.setAccessibleName(self.tr("Command"))
        self.box.installEventFilter(self)
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.model = ActionList(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(AsideDelegate(self.list))
        self.list.clicked.connect(self._run)
        self.box.textChanged.connect(self._filter)
        self.box.returnPressed.connect(lambda: self._run(self.list.currentIndex()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*([theme().space.s] * 4))
        layout.addWidget(self.box)
        layout.addWidget(self.list)
        self.resize(WIDTH * theme().scale // 100, HEIGHT * theme().scale // 100)
        self._filter("")
        self.box.setFocus()

    def open(self) -> None:
        """Show in the upper middle of the window."""
        window = self._window
        left = (window.width() - self.width()) // 2
        self.move(window.mapToGlobal(QRect(left, window.height() // 8, 0, 0).topLeft()))
        self.show()
        self.box.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down move in the list while the text keeps the focus."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _LIST_KEYS:
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _filter(self, text: str) -> None:
        self.model.show(matching(self._all, text))
        self.list.setCurrentIndex(self.model.index(0))

    def _run(self, index: QModelIndex) -> None:
        if index.isValid():
            action = self.model.actions[index.row()]
            self.close()
            action.trigger()
