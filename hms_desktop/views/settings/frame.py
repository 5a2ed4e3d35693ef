"""What the sections share: a heading with its sentence, then what belongs to it; long ones scroll."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from hms_desktop.views.kit.text import Text
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.settings.titles import titles


class SectionFrame(QWidget):
    """Put widgets into `body`, buttons into a row of `add_row`."""

    def __init__(self, key: str, sentence: str = "", *, scrolls: bool = False) -> None:
        super().__init__()
        inner = QWidget()
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(0, 0, theme().space.s if scrolls else 0, 0)
        self.body.setSpacing(theme().space.m)
        self.body.addWidget(Text(titles()[key], "title"))
        self.sentence = Text(sentence, "muted")
        self.sentence.setVisible(bool(sentence))
        self.body.addWidget(self.sentence)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(_scrolling(inner) if scrolls else inner)

    def activated(self) -> None:
        """The section is shown; those with data ask for it."""

    def add_row(self, *widgets: QWidget) -> QHBoxLayout:
        """A row of widgets from the left."""
        row = QHBoxLayout()
        row.setSpacing(theme().space.s)
        for one in widgets:
            row.addWidget(one)
        row.addStretch()
        self.body.addLayout(row)
        return row


def _scrolling(inner: QWidget) -> QScrollArea:
    inner.setProperty("plain", "true")
    area = QScrollArea(widgetResizable=True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    return area
