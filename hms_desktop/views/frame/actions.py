"""Everything that can be done from anywhere, each once: the palette, the menu and the list on F1 are made from these."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from hms_desktop.views.kit.icons import set_icon


class Actions(QObject):
    """Actions of the window by section, in the order they were added."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.sections: dict[str, list[QAction]] = {}

    def add(self, section: str, text: str, keys: str, slot: Callable[[], object], icon: str = "") -> QAction:
        """Make an action with a shortcut that works in the whole window; `keys` may be empty."""
        action = QAction(text, self)
        if keys:
            action.setShortcut(QKeySequence(keys))
        if icon:
            set_icon(action, icon)
        action.triggered.connect(lambda _checked=False: slot())
        return self.adopt(section, action)

    def adopt(self, section: str, action: QAction) -> QAction:
        """Take in an action that somebody else made."""
        self.sections.setdefault(section, []).append(action)
        self._window.addAction(action)
        return action

    def all(self) -> list[QAction]:
        """Every action."""
        return [action for actions in self.sections.values() for action in actions]
