"""The consent matrix: one cell for each purpose and channel, saying allowed, withdrawn or never asked, and since when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from hms_desktop.domain.message.vocabulary import CHANNELS, PURPOSES
from hms_desktop.domain.register.consents import Answer, ConsentRecord
from hms_desktop.views.kit.i18n import format_date, in_india
from hms_desktop.views.kit.icons import icon
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import follow_theme, theme
from hms_desktop.views.portal.words import word

Cell = tuple[str, str]
_ICONS = {
    Answer.GRANTED: ("check", "success"), Answer.WITHDRAWN: ("close", "danger"), Answer.NEVER_ASKED: ("help", "muted"),
}  # fmt: skip


class ConsentGrid(QWidget):
    """Cells are chosen with Space or a click. Signals: `chosen(list of (channel, purpose))`."""

    chosen = Signal(list)

    def __init__(self, parent: QWidget, *, may_change: bool) -> None:
        super().__init__(parent)
        self.cells: dict[Cell, QPushButton] = {}
        self._answers: dict[Cell, Answer] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme().space.xs)
        for column, channel in enumerate(CHANNELS, start=1):
            grid.addWidget(Text(word("channel", channel), "muted"), 0, column, Qt.AlignmentFlag.AlignHCenter)
            grid.setColumnStretch(column, 1)
        for line, purpose in enumerate(PURPOSES, start=1):
            grid.addWidget(Text(word("purpose", purpose)), line, 0)
            for column, channel in enumerate(CHANNELS, start=1):
                cell = button("")
                cell.setCheckable(True)
                cell.setEnabled(may_change)
                cell.setAccessibleName(f"{word('purpose', purpose)}, {word('channel', channel)}")
                cell.toggled.connect(lambda _on: self.chosen.emit(self.chosen_cells()))
                self.cells[channel, purpose] = cell
                grid.addWidget(cell, line, column)
        follow_theme(self, self._draw)

    def show_answers(self, matrix: Mapping[Cell, Answer], history: Iterable[ConsentRecord]) -> None:
        """Show the answer that rules in each cell; `history` newest first says when and how it was given."""
        newest: dict[Cell, ConsentRecord] = {}
        for one in history:
            newest.setdefault((one.channel, one.purpose), one)
        self._answers = dict(matrix)
        for (channel, purpose), cell in self.cells.items():
            answer = matrix[channel, purpose]
            given = newest.get((channel, purpose))
            day = format_date(in_india(given.given_at).date(), "d MMM yy") if given else ""
            cell.setText(day or self.tr("Not asked"))
            spoken = f"{word('purpose', purpose)}, {word('channel', channel)}: {word('consent', answer)} {day}"
            cell.setAccessibleName(spoken.strip())
            how = word("how", given.how) if given and given.how else ""
            cell.setToolTip(" · ".join(part for part in (word("consent", answer), day, how) if part))
        self.choose(())
        self._draw()

    def chosen_cells(self) -> list[Cell]:
        """The cells that are chosen."""
        return [cell for cell, made in self.cells.items() if made.isChecked()]

    def choose(self, cells: Iterable[Cell]) -> None:
        """Choose these cells and no others."""
        wanted = set(cells)
        for cell, made in self.cells.items():
            made.setChecked(cell in wanted)

    def _draw(self) -> None:
        for cell, made in self.cells.items():
            name, colour = _ICONS[self._answers.get(cell, Answer.NEVER_ASKED)]
            made.setIcon(icon(name, colour))
