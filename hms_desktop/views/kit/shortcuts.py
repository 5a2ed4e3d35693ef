"""The sheet of all keys, made from the actions themselves, so that it can't be wrong."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from hms_desktop.views.kit.palette import plain_text
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme

COLUMNS = 2
WIDTH = 760
HEIGHT = 520


class ShortcutSheet(QDialog):
    """Lists the actions that have a shortcut, under the heading of their section; F1 opens it, Escape closes."""

    def __init__(self, parent: QWidget, sections: Mapping[str, Iterable[QAction]]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        space = theme().space
        inner = QWidget()
        inner.setProperty("plain", "true")
        columns = QGridLayout(inner)
        columns.setHorizontalSpacing(space.xl * 2)
        columns.setVerticalSpacing(space.l)
        shown = [(title, rows) for title, actions in sections.items() if (rows := list(_rows(actions)))]
        for at, (title, rows) in enumerate(shown):
            columns.addLayout(_section(title, rows), at // COLUMNS, at % COLUMNS, Qt.AlignmentFlag.AlignTop)
        columns.setRowStretch(len(shown) // COLUMNS + 1, 1)
        area = QScrollArea(widgetResizable=True)
        area.setAccessibleName(self.tr("Keyboard shortcuts"))
        area.setWidget(inner)
        close = button(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space.xl, space.l, space.xl, space.l)
        layout.addWidget(Text(self.tr("Keyboard shortcuts"), "title"))
        layout.addWidget(area, 1)
        layout.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)
        self.resize(WIDTH * theme().scale // 100, HEIGHT)


def _rows(actions: Iterable[QAction]) -> Iterable[tuple[str, str]]:
    native = QKeySequence.SequenceFormat.NativeText
    for action in actions:
        keys = ", ".join(sequence.toString(native) for sequence in action.shortcuts())
        if keys:
            yield plain_text(action), keys


def _section(title: str, rows: list[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme().space.l)
    grid.setVerticalSpacing(theme().space.s)
    grid.addWidget(Text(title, "heading"), 0, 0, 1, 2)
    for line, (words, keys) in enumerate(rows, start=1):
        grid.addWidget(Text(words), line, 0)
        grid.addWidget(Text(keys, "strong", wrap=False), line, 1, Qt.AlignmentFlag.AlignRight)
    grid.setColumnStretch(0, 1)
    return grid
