"""Words and buttons: the two smallest pieces."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QWidget

from hms_desktop.views.kit.icons import set_icon


class Text(QLabel):
    """Plain text that wraps and can be selected; `role` is title, heading, strong, figure, muted, small or error."""

    def __init__(self, words: str = "", role: str = "", parent: QWidget | None = None, *, wrap: bool = True) -> None:
        super().__init__(words, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(wrap)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def button(text: str, kind: str = "", icon: str = "", parent: QWidget | None = None) -> QPushButton:
    """A button; `kind` is "", "primary" (one on a screen), "danger" or "link"."""
    made = QPushButton(text, parent)
    made.setProperty("kind", kind)
    made.setAutoDefault(False)
    if kind == "link":
        made.setCursor(Qt.CursorShape.PointingHandCursor)
    if icon:
        set_icon(made, icon, {"primary": "on_accent", "danger": "danger", "link": "accent"}.get(kind, "text"))
    return made


def icon_button(name: str, icon: str, parent: QWidget | None = None) -> QToolButton:
    """A button with an icon only; `name` is its tooltip and what a screen reader says."""
    made = QToolButton(parent)
    made.setToolTip(name)
    made.setAccessibleName(name)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    set_icon(made, icon)
    return made
