"""A button that opens a menu, so that a page shows three buttons and not ten."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from hms_desktop.views.kit.icons import set_icon
from hms_desktop.views.kit.text import button


def menu_button(text: str, icon: str = "", kind: str = "", parent: QWidget | None = None) -> tuple[QPushButton, QMenu]:
    """The button, and the menu to add to: Space or Down opens it, arrows walk, Enter does it."""
    made = button(text, kind, icon, parent)
    made.setProperty("opens", "menu")
    menu = QMenu(made)
    menu.setAccessibleName(text)
    made.setMenu(menu)
    return made, menu


def deed(menu: QMenu, text: str, slot: Callable[[], object], icon: str = "", shortcut: str = "") -> QAction:
    """One line of a menu; a `shortcut` works wherever the focus is inside the menu's window part."""
    made = QAction(text, menu)
    made.triggered.connect(lambda _checked=False: slot())
    if icon:
        set_icon(made, icon)
    if shortcut:
        made.setShortcut(shortcut)
    menu.addAction(made)
    return made
