"""A list on the left, one of several pages on the right: the frame of a tab whose things are chosen from a list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from hms_desktop.views.kit.text import Text
from hms_desktop.views.kit.theme import theme

WHOLE = 1366


class TwoPanes(QSplitter):
    """Put buttons into `tools`; `right` holds the pages, and what stands above them all goes into `over`."""

    def __init__(self, title: str, chosen_from: QWidget, width: int, parent: QWidget | None = None) -> None:
        """`width` is the list's, in pixels at 100 %."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        space = theme().space
        self.tools, self.over, self.right = QHBoxLayout(), QVBoxLayout(), QStackedWidget()
        left, right = QWidget(), QWidget()
        column, head = QVBoxLayout(left), QHBoxLayout()
        column.setContentsMargins(0, 0, space.s, 0)
        head.addWidget(Text(title, "title"), 1)
        head.addLayout(self.tools)
        column.addLayout(head)
        column.addWidget(chosen_from, 1)
        box = QVBoxLayout(right)
        box.setContentsMargins(space.s, 0, 0, 0)
        box.addLayout(self.over)
        box.addWidget(self.right, 1)
        self.setChildrenCollapsible(False)
        self.addWidget(left)
        self.addWidget(right)
        wide = min(theme().px(width), WHOLE * 2 // 5)
        self.setSizes([wide, WHOLE - wide])
        self.setStretchFactor(1, 1)

    def add_pages(self, *pages: QWidget) -> None:
        """Further pages of the right side; the first one of all is shown first."""
        for page in pages:
            self.right.addWidget(page)

    def show_page(self, page: QWidget) -> None:
        """Show one of the pages."""
        self.right.setCurrentWidget(page)

    def shows(self, *pages: QWidget) -> bool:
        """Whether one of these is the page that is shown."""
        return self.right.currentWidget() in pages

    def fill(self, tab: QWidget) -> None:
        """Become the whole content of a tab."""
        space = theme().space
        outer = QVBoxLayout(tab)
        outer.setContentsMargins(space.l, space.m, space.l, space.m)
        outer.addWidget(self)
