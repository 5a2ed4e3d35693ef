"""A page of the Analytics tab: cards in a grid that scrolls, made when the page is first shown."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit import charts
from hms_desktop.views.kit.theme import follow_theme, theme
from hms_desktop.views.kit.turns import Turns
from hms_desktop.work.events import Changed
from hms_desktop.work.timers import Debounce

CALM_MS = 3000


class Board(QScrollArea):
    """Subclasses say what they read (`ask`), which tables that depends on (`READS`), and how it is shown."""

    READS: tuple[str, ...] = ()

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._context = context
        self.data: Any = None
        self._made = False
        self._heights: list[tuple[QWidget, int]] = []
        inner = QWidget()
        inner.setProperty("plain", "true")
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, theme().space.m, theme().space.s, theme().space.m)
        self.column.setSpacing(theme().space.m)
        self.grid = QGridLayout()
        self.grid.setSpacing(theme().space.m)
        for at in (0, 1):
            self.grid.setColumnStretch(at, 1)
        self.column.addLayout(self.grid)
        self.column.addStretch()
        self.setWidget(inner)
        self.turns = Turns(self)
        self._calm = Debounce(self, CALM_MS, self.read)
        context.bus.subscribe(self, self.READS, self._changed)
        follow_theme(self, self._fit)

    def make(self) -> None:
        """Put the cards in."""
        raise NotImplementedError

    def ask(self, services: Any, watch: Any) -> Any:
        """Read what is shown, off the UI thread."""
        raise NotImplementedError

    def show_data(self, data: Any) -> Iterator[None]:
        """Show what was read, a card a step."""
        raise NotImplementedError

    def read(self) -> None:
        """Ask again; the question before is stopped."""

        def ask(services: Any, job: Any) -> Any:
            charts.load()
            return self.ask(services, job.interruptible)

        self._context.read(
            ask,
            done=self._answered,
            parent=self,
            cancel_previous=f"analytics-{type(self).__name__}",
            with_context=True,
        )

    def put(self, card: QWidget, row: int, column: int, height: int, *, wide: bool = False) -> None:
        """A card at a place of the grid; `height` in pixels at 100 %."""
        self.grid.addWidget(card, row, column, 1, 2 if wide else 1)
        self._heights.append((card, height))
        card.setFixedHeight(theme().px(height))

    def _answered(self, data: Any) -> None:
        self.data = data
        self.ensure_made()
        self.turns.start(self.show_data(data))

    def ensure_made(self) -> None:
        """Put the cards in, the first time."""
        if not self._made:
            self._made = True
            self.make()

    def _changed(self, _: Changed) -> None:
        """A burst of changes costs one reading when it has calmed down, and none while another page is shown."""
        if self.isVisible() and not self._calm.pending:
            self._calm.restart()

    def _fit(self) -> None:
        for card, height in self._heights:
            card.setFixedHeight(theme().px(height))
