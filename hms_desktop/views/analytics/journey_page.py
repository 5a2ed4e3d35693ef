"""Where patients stand: stages, moves between them by month, scores, and who is due."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from hms_desktop.domain.scoring.standing import STAGES
from hms_desktop.views.analytics.board import Board
from hms_desktop.views.analytics.moves import MovesCard
from hms_desktop.views.context import ViewContext
from hms_desktop.views.journey_words import (
    flow_counted,
    scores_counted,
    stage_word,
    stages_counted,
    standing_word,
    standings_counted,
)
from hms_desktop.views.kit import charts
from hms_desktop.views.kit.charts import Series, lying_bars, stacked_bars
from hms_desktop.views.kit.figure_card import FigureCard
from hms_desktop.views.kit.i18n import format_date

CHART, TALL, SCORES = 290, 320, 440
MONTHS = 12


class JourneyPage(Board):
    """`data` is the `Engagement` of the analytics service, `flow_data` what `services.journey.flow` says."""

    READS = ("journey",)

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.stages: FigureCard
        self.scores: FigureCard
        self.standings: FigureCard
        self.flow: FigureCard
        self.moves: MovesCard
        self.flow_data: tuple[Any, ...] | None = None

    def make(self) -> None:
        """Stages and standings above, moves in the middle, scores below."""
        self.stages = FigureCard(self.tr("Where patients stand today"), stages_counted(), lying_bars, self.tr("Stage"))
        self.scores = FigureCard(self.tr("Engagement scores today"), scores_counted(), lying_bars, self.tr("Score"))
        title = self.tr("Patients who changed stage, by month and by where they went")
        self.flow = FigureCard(title, flow_counted(), stacked_bars, self.tr("Month"))
        self.moves = MovesCard()
        title = self.tr("Who is on time, due and overdue today")
        self.standings = FigureCard(title, standings_counted(), lying_bars, self.tr("Standing"))
        self.put(self.stages, 0, 0, CHART)
        self.put(self.standings, 0, 1, CHART)
        self.put(self.flow, 1, 0, TALL)
        self.put(self.moves, 1, 1, TALL)
        self.put(self.scores, 2, 0, SCORES, wide=True)

    def read(self) -> None:
        """Ask again; past months are counted once, so the moves may come later than the rest."""
        super().read()

        def ask(services: Any, job: Any) -> Any:
            charts.load()
            return services.journey.flow(MONTHS, job.interruptible)

        self._context.read(
            ask, done=self._show_moves, parent=self, cancel_previous="analytics-moves", with_context=True
        )

    def ask(self, services: Any, watch: Any) -> Any:
        """Stages, standings and scores."""
        return services.analytics.engagement(watch)

    def show_data(self, data: Any) -> Iterator[None]:
        """Three cards; the moves are read for themselves."""
        people, scores = self.tr("Patients"), data.scores
        self.stages.show_data(list(map(stage_word, data.stages)), [Series(people, list(data.stages.values()))])
        yield
        standings = list(map(standing_word, data.standings))
        self.standings.show_data(standings, [Series(people, list(data.standings.values()))])
        yield
        bands = [f"{band.low}–{band.high}" for band in scores.bands]
        numbers = [*(band.people for band in scores.bands), scores.not_enough, scores.not_scored]
        labels = [*bands, self.tr("Not enough data"), self.tr("Not scored")]
        self.scores.show_data(labels, [Series(people, numbers)])

    def _show_moves(self, flow: Sequence[Any]) -> None:
        self.flow_data = tuple(flow)
        self.ensure_made()
        months = sorted({one.month for one in flow})
        self.flow.show_data([format_date(month, "MMM yy") for month in months], arrivals(flow, months))
        self.moves.show_moves(flow)


def arrivals(moves: Sequence[Any], months: Sequence[date]) -> list[Series]:
    """For each stage, how many moved into it in each month; who stayed is not counted."""
    found: dict[tuple[str, date], int] = {}
    for move in moves:
        if move.before != move.after:
            found[move.after, move.month] = found.get((move.after, move.month), 0) + move.people
    return [Series(stage_word(stage), [found.get((stage, month), 0) for month in months]) for stage in STAGES]
