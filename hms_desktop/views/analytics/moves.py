"""From which stage to which: a table with an arrow for each move, forward or back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from hms_desktop.domain.scoring.standing import STAGES
from hms_desktop.views.journey_words import flow_counted, stage_word
from hms_desktop.views.kit.cards import Card
from hms_desktop.views.kit.columns import Column
from hms_desktop.views.kit.definition import definition_link
from hms_desktop.views.kit.i18n import format_number
from hms_desktop.views.kit.table import ListModel
from hms_desktop.views.kit.table_view import TableView


@dataclass(frozen=True, slots=True)
class Way:
    """Everybody who went from one stage to another: in this month, and in all months together."""

    before: str
    after: str
    lately: int
    whole: int

    @property
    def forward(self) -> bool:
        """Whether the later stage is the closer one."""
        return STAGES.index(self.after) > STAGES.index(self.before)


class MovesCard(Card):
    """The moves of the last months, the most frequent first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("From where to where, last 12 months"), parent)
        self.model = ListModel(self._columns(), id_of=lambda way: (way.before, way.after), parent=self)
        self.table = TableView(self.model, self.tr("Moves between stages"))
        self.table.set_empty(self.tr("Nobody changed stage yet."), icon="chart")
        foot = QHBoxLayout()
        foot.addWidget(definition_link(self.tr("How is this counted?"), flow_counted()))
        foot.addStretch()
        self.body.addWidget(self.table, 1)
        self.body.addLayout(foot)

    def show_moves(self, moves: Sequence[Any]) -> None:
        """Show the moves of all months."""
        self.model.set_records(ways(moves))

    def _columns(self) -> list[Column]:
        def way(one: Way) -> str:
            return self.tr("Forward") if one.forward else self.tr("Back")

        return [
            Column("move", self.tr("Move"), lambda one: f"{stage_word(one.before)} → {stage_word(one.after)}", strong=True),
            Column("way", self.tr("Way"), way, width=110, icon=lambda one: "chevron-up" if one.forward else "chevron-down",
                   colour=lambda one: "success" if one.forward else "warning"),
            Column("lately", self.tr("This month"), lambda one: format_number(one.lately), align="right", width=110),
            Column("whole", self.tr("12 months"), lambda one: format_number(one.whole), align="right", width=110),
        ]  # fmt: skip


def ways(moves: Sequence[Any]) -> list[Way]:
    """Moves of all months put together by where from and where to, the most frequent first."""
    last = max((move.month for move in moves), default=None)
    whole: dict[tuple[str, str], int] = {}
    lately: dict[tuple[str, str], int] = {}
    for move in moves:
        if move.before == move.after:
            continue
        pair = (move.before, move.after)
        whole[pair] = whole.get(pair, 0) + move.people
        if move.month == last:
            lately[pair] = lately.get(pair, 0) + move.people
    found = (Way(*pair, lately.get(pair, 0), people) for pair, people in whole.items() if people)
    return sorted(found, key=lambda way: (-way.whole, way.before, way.after))
