"""How much segments have in common, as a card: for the Segments and the Analytics tab."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hms_desktop.views.kit.cards import Card
from hms_desktop.views.kit.definition import definition_link
from hms_desktop.views.kit.i18n import format_number, format_percent
from hms_desktop.views.kit.matrix import Matrix, MatrixModel
from hms_desktop.views.kit.text import Text
from hms_desktop.views.kit.theme import theme

MOST, FEWEST = 10, 3
AROUND = 110


class OverlapCard(Card):
    """Signal: `opened(first id, second id)` on Enter in a cell; both are the same on the diagonal."""

    opened = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("How many people segments have in common"), parent)
        self._ids: list[UUID] = []
        self.model = MatrixModel(self._told)
        self.matrix = Matrix(self.model, self.tr("How many people segments have in common"))
        self.matrix.opened.connect(lambda row, column: self.opened.emit(self._ids[row], self._ids[column]))
        counted = self.tr(
            "Each cell says how many people are in the segment of its row and in the segment of its column. The darker, the "
            "larger their share of the row's segment. The ten largest segments are shown."
        )
        foot = QHBoxLayout()
        foot.addWidget(definition_link(self.tr("How is this counted?"), counted))
        hint = Text(self.tr("Enter opens the combination"), "muted")
        hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(hint, 1)
        self.body.addWidget(self.matrix, 1)
        self.body.addLayout(foot)

    def show_overlap(self, segments: Sequence[tuple[UUID, str]], values: Sequence[Sequence[int]]) -> None:
        """`segments` are (id, name); `values` is the square of how many are in both."""
        current = self.matrix.currentIndex()
        place = (current.row(), current.column())
        self._ids = [one for one, _ in segments]
        self.model.set_values([name for _, name in segments], values)
        if place != (-1, -1):
            self.matrix.setCurrentIndex(self.model.index(*place))

    def needed(self, segments: int) -> int:
        """The height in pixels that shows so many segments without scrolling."""
        row = self.matrix.verticalHeader().defaultSectionSize()
        return row * (max(FEWEST, min(MOST, segments)) + 2) + theme().px(AROUND)

    def _told(self, row: int, column: int, value: int) -> str:
        first, second = self.model.names[row], self.model.names[column]
        number = format_number(value)
        if row == column:
            return self.tr("{name}: {number} people").format(name=first, number=number)
        words = self.tr("{number} people are in “{first}” and in “{second}”: {share} of “{first}”")
        share = format_percent(self.model.share(row, column))
        return words.format(number=number, first=first, second=second, share=share)
