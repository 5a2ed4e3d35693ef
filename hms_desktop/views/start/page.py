"""A page of the door: one card in the middle of the window, with a heading and what belongs to it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from hms_desktop.views.kit.cards import Card
from hms_desktop.views.kit.text import Text
from hms_desktop.views.kit.theme import theme

WIDTH = 480


class DoorPage(QWidget):
    """Put widgets into `body` and buttons into `buttons`, the main one last."""

    def __init__(self, title: str, sentence: str = "", width: int = WIDTH) -> None:
        super().__init__()
        self.card = Card()
        self.card.setMinimumWidth(min(width, 420))
        self.card.setMaximumWidth(width)
        self.title = Text(title, "title")
        self.sentence = Text(sentence, "muted")
        self.sentence.setVisible(bool(sentence))
        self.body = self.card.body
        self.body.setSpacing(theme().space.m)
        self.body.addWidget(self.title)
        self.body.addWidget(self.sentence)
        self.buttons = QHBoxLayout()
        self.buttons.addStretch()
        self._center()

    def _center(self) -> None:
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.addStretch()
        column = QVBoxLayout()
        column.addStretch(1)
        column.addWidget(self.card)
        column.addStretch(2)
        row.addLayout(column, 1)
        row.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(middle)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def add_buttons(self, *buttons: QWidget) -> None:
        """Close the card with these."""
        for one in buttons:
            self.buttons.addWidget(one)
        self.body.addLayout(self.buttons)

    def say(self, sentence: str) -> None:
        """Change the sentence under the heading."""
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
