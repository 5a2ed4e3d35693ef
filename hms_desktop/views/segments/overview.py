"""What the segments look like together: where patients stand, how large each segment is, and what they have in common."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from hms_desktop.views.context import ViewContext
from hms_desktop.views.journey_words import stage_word, stages_counted
from hms_desktop.views.kit.charts import lying_bars
from hms_desktop.views.kit.figure_card import FigureCard
from hms_desktop.views.kit.series import Series
from hms_desktop.views.kit.theme import follow_theme, theme
from hms_desktop.views.kit.turns import Turns
from hms_desktop.views.overlap_card import MOST, OverlapCard

CARD_HEIGHT, BARS, BAR = 260, 8, 26
BESIDE = 600


class SegmentsOverview(QWidget):
    """Signals: `opened(id)` a segment, `combined(first id, second id)`. The charts are built when first shown."""

    opened = Signal(object)
    combined = Signal(object, object)

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.stages: FigureCard | None = None
        self.sizes: FigureCard | None = None
        self.overlap = OverlapCard()
        self.overlap.opened.connect(self._open)
        self.turns = Turns(self)
        self._names: dict[UUID, str] = {}
        self._order: list[UUID] = []
        inner = QWidget()
        inner.setProperty("plain", "true")
        self._grid = QGridLayout(inner)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme().space.m)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self._wide = True
        self._grid.addWidget(self.overlap, 2, 0, 1, 2)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)
        follow_theme(self, self._fit)

    def show_segments(self, segments: Sequence[Any], counts: Mapping[UUID, int]) -> None:
        """Draw the sizes, and read where patients stand and what the ten largest segments have in common."""
        self._names = {one.id: one.name for one in segments}
        self._order = sorted((one.id for one in segments if one.id in counts), key=lambda one: -counts[one])
        self.turns.start(self._draw(counts))
        self.read_overlap()

    def _draw(self, counts: Mapping[UUID, int]) -> Iterator[None]:
        """The sizes, then where patients stand: a chart a turn."""
        self._build()
        shown = self._order[:BARS]
        people = [Series(self.tr("Patients"), [counts[one] for one in shown])]
        assert self.sizes is not None
        self.sizes.show_data([self._names[one] for one in shown], people)
        self._fit()
        yield
        self.read_stages()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cards go below each other in a narrow window or with large text."""
        super().resizeEvent(event)
        wide = self.width() >= theme().px(BESIDE)
        if wide != self._wide:
            self._wide = wide
            self._arrange()

    def read_stages(self) -> None:
        """Ask again where patients stand."""
        self._context.read(
            lambda services: services.journey.stages(),
            done=self._show_stages,
            parent=self,
            cancel_previous="segments-stages",
        )

    def read_overlap(self) -> None:
        """Ask again what the largest segments have in common; the question before is stopped."""
        ids = self._order[:MOST]
        self._context.read(
            lambda services, job: services.segments.overlaps(ids, job.interruptible),
            done=lambda square: self.overlap.show_overlap([(one, self._names[one]) for one in ids], square),
            parent=self,
            cancel_previous="segments-overlaps",
            with_context=True,
        )

    def _show_stages(self, stages: Mapping[str, int]) -> None:
        assert self.stages is not None
        people = [Series(self.tr("Patients"), list(stages.values()))]
        self.stages.show_data([stage_word(stage) for stage in stages], people)

    def _open(self, first: UUID, second: UUID) -> None:
        if first == second:
            self.opened.emit(first)
        else:
            self.combined.emit(first, second)

    def _build(self) -> None:
        if self.stages is not None:
            return
        title = self.tr("Where patients stand today")
        self.stages = FigureCard(title, stages_counted(), lying_bars, self.tr("Stage"))
        counted = self.tr("How many patients are in each segment now, the largest first; at most eight are shown.")
        self.sizes = FigureCard(self.tr("How large the segments are"), counted, lying_bars, self.tr("Segment"))
        self._arrange()

    def _arrange(self) -> None:
        """Two cards beside each other where there is room for both, else below each other."""
        for at, card in enumerate((self.stages, self.sizes)):
            if card is not None:
                across = 1 if self._wide else 2
                self._grid.addWidget(card, 0 if self._wide else at, at if self._wide else 0, 1, across)

    def _fit(self) -> None:
        bars = max(CARD_HEIGHT, BAR * min(BARS, len(self._order)) + 120)
        for card in (self.stages, self.sizes):
            if card is not None:
                card.setFixedHeight(theme().px(bars))
        self.overlap.setFixedHeight(self.overlap.needed(len(self._order)))
