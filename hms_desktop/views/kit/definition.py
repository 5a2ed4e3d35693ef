"""What each number means, one click or key press away from it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QPushButton, QToolButton, QVBoxLayout, QWidget

from hms_desktop.views.kit.text import Text, button, icon_button
from hms_desktop.views.kit.theme import theme

WIDTH = 340


class Definition(QFrame):
    """A small card that closes with Escape or a click elsewhere."""

    def __init__(self, title: str, words: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("surface", "card")
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        layout = QVBoxLayout(self)
        space = theme().space
        layout.setContentsMargins(space.l, space.m, space.l, space.m)
        layout.addWidget(Text(title, "strong"))
        layout.addWidget(Text(words))
        self.setFixedWidth(theme().px(WIDTH))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape, Enter and Space close it."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space):
            self.close()
        else:
            super().keyPressEvent(event)


def definition_button(title: str, words: str) -> QToolButton:
    """A button that shows a definition below itself; its tooltip says the same."""
    made = icon_button(title, "info")
    _tell(made, title, words)
    return made


def definition_link(question: str, words: str) -> QPushButton:
    """The question as a link, as "How is this counted?"; the answer is a card above or below it."""
    made = button(question, "link")
    _tell(made, question, words)
    return made


def _tell(made: QAbstractButton, title: str, words: str) -> None:
    made.setToolTip(words)
    made.setAccessibleDescription(words)

    def show() -> None:
        card = Definition(title, words, made)
        card.adjustSize()
        below = made.mapToGlobal(QPoint(min(0, made.width() - card.width()), made.height() + 2))
        bottom = made.screen().availableGeometry().bottom()
        if below.y() + card.height() > bottom:
            below.setY(below.y() - card.height() - made.height() - 4)
        card.move(below)
        card.show()

    made.clicked.connect(show)
