"""Surfaces and small marks: card, figure, badge, pill, folding section."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from hms_desktop.views.kit.empty import EmptyState
from hms_desktop.views.kit.flow import FlowLayout
from hms_desktop.views.kit.icons import icon
from hms_desktop.views.kit.text import Text, button, icon_button
from hms_desktop.views.kit.theme import follow_theme, set_property, theme

__all__ = ["Badge", "Card", "EmptyState", "FlowLayout", "Pill", "Section", "StatTile", "Text", "button", "icon_button"]


class Card(QFrame):
    """A surface with a heading; put things into `body`, small buttons into `tools`."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        space = theme().space
        outer = QVBoxLayout(self)
        outer.setContentsMargins(space.l, space.m, space.l, space.l)
        outer.setSpacing(space.m)
        self.title = Text(title, "heading")
        self.tools = QHBoxLayout()
        if title:
            head = QHBoxLayout()
            head.addWidget(self.title, 1)
            head.addLayout(self.tools)
            outer.addLayout(head)
        self.body = QVBoxLayout()
        self.body.setSpacing(space.s)
        outer.addLayout(self.body, 1)


class StatTile(Card):
    """A figure with its label and a hint under it; with `slot` the tile is a door to the rows behind the figure."""

    def __init__(
        self,
        label: str,
        value: str = "–",
        hint: str = "",
        slot: Callable[[], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self._label = label
        self._value = Text(value, "figure", wrap=False)
        self._hint = Text(hint, "small")
        self.body.setSpacing(theme().space.xs)
        for part in (Text(label, "muted"), self._value, self._hint):
            self.body.addWidget(part)
        self.body.addStretch()
        self.door = button(self.tr("Show list"), "link") if slot is not None else None
        if self.door is not None and slot is not None:
            self.door.clicked.connect(slot)
            self.body.addWidget(self.door, alignment=Qt.AlignmentFlag.AlignLeft)
        self.set_value(value, hint)

    def set_value(self, value: str, hint: str = "") -> None:
        """Show another figure; the screen reader's name carries it too."""
        self._value.setText(value)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.setAccessibleName(f"{self._label}: {value}. {hint}".strip())
        if self.door is not None:
            self.door.setAccessibleName(self.tr("Show list: {label}").format(label=self._label))


class Badge(QLabel):
    """A word on a tint: neutral, accent, info, success, warning or danger. The word says it, not the colour."""

    def __init__(self, text: str, kind: str = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("badge", kind)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_as(self, text: str, kind: str) -> None:
        """Change the word and the tint."""
        self.setText(text)
        set_property(self, "badge", kind)


class Pill(QFrame):
    """A chosen thing that can be taken away again: a filter, a tag. `removed` is told by its cross."""

    removed = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "pill")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 2, 4, 2)
        layout.setSpacing(4)
        layout.addWidget(Text(text, "", wrap=False))
        cross = icon_button(self.tr("Remove {text}").format(text=text), "close", self)
        cross.clicked.connect(self.removed)
        layout.addWidget(cross)


class Section(QWidget):
    """A heading that folds its `content` away and back."""

    folded = Signal(bool)

    def __init__(self, title: str, content: QWidget, parent: QWidget | None = None, *, is_open: bool = True) -> None:
        super().__init__(parent)
        self._content = content
        self.head = QToolButton(self)
        self.head.setText(title)
        self.head.setProperty("kind", "section")
        self.head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.head.setCheckable(True)
        self.head.setChecked(is_open)
        self.head.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.head.toggled.connect(self._fold)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().space.xs)
        layout.addWidget(self.head)
        layout.addWidget(content)
        content.setVisible(is_open)
        follow_theme(self, self._draw)

    def _fold(self, is_open: bool) -> None:
        self._content.setVisible(is_open)
        self._draw()
        self.folded.emit(not is_open)

    def _draw(self) -> None:
        self.head.setIcon(icon("chevron-down" if self.head.isChecked() else "chevron-right", "muted"))
