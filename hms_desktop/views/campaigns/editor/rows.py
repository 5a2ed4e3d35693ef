"""Lines of results that are put in anew each time: a heading, words under it, and a place on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from hms_desktop.views.campaigns.editor.inner import Inner
from hms_desktop.views.kit.a11y import name
from hms_desktop.views.kit.text import Text
from hms_desktop.views.kit.theme import theme

Line = tuple[str, str]
Place = tuple[int, str]
TOP: Place = (0, "")


class Rows(QScrollArea):
    """A column that can be emptied; it takes the focus, so that the arrow keys scroll it."""

    def __init__(self, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        name(self, spoken)
        inner = Inner()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, theme().space.s, 0)
        self._column.setSpacing(theme().space.s)
        self._column.addStretch()
        self.setWidget(inner)

    def clear(self) -> None:
        """Take everything out."""
        while self._column.count() > 1:
            item = self._column.takeAt(0)
            widget = None if item is None else item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def say(self, words: str, role: str = "muted") -> None:
        """A sentence by itself."""
        self._put(Text(words, role))

    def add(
        self, heading: str, right: str = "", *lines: Line, control: QWidget | None = None, place: Place = TOP
    ) -> None:
        """A box with a heading, something on the right of it, lines of (words, role), and perhaps a control.

        `place` is how many ways it is inside of, and on which one it is in words.
        """
        box = QFrame()
        box.setProperty("surface", "row")
        column, head = QVBoxLayout(box), QHBoxLayout()
        space = theme().space
        column.setContentsMargins(space.m, space.s, space.m, space.s)
        column.setSpacing(space.xs)
        head.addWidget(Text(heading, "strong"), 1)
        head.addWidget(Text(right, "strong", wrap=False), 0, Qt.AlignmentFlag.AlignTop)
        depth, way = place
        if way:
            column.addWidget(Text(way, "small"))
        column.addLayout(head)
        for words, role in lines:
            if words:
                column.addWidget(Text(words, role))
        if control is not None:
            column.addWidget(control)
        self._put(box, depth * space.l)

    def words(self) -> str:
        """Everything that stands there."""
        return "\n".join(label.text() for label in self.findChildren(Text) if label.text())

    def _put(self, widget: QWidget, indent: int = 0) -> None:
        if indent:
            outer = QWidget()
            row = QHBoxLayout(outer)
            row.setContentsMargins(indent, 0, 0, 0)
            row.addWidget(widget)
            widget = outer
        self._column.insertWidget(self._column.count() - 1, widget)
