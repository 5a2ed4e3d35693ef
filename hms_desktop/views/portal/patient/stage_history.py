"""Where a patient stands on the way from first hearing of the clinic to coming regularly, since when, and what was before."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from hms_desktop.domain.scoring.facts import Journey, StageSpan
from hms_desktop.views.journey_words import stage_word, standing_word
from hms_desktop.views.kit.cards import Badge, FlowLayout
from hms_desktop.views.kit.i18n import format_date
from hms_desktop.views.kit.text import Text
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.portal.clearing import clear
from hms_desktop.views.portal.patient.score_words import expected_text, reason_text, risk_text

SHOWN = 7
STANDING_KINDS = {"on-time": "success", "due": "info", "overdue": "warning", "lapsed": "danger", "dormant": "danger"}
STAGE_KINDS = {"awareness": "neutral", "consideration": "info", "active": "accent", "loyal": "success"}


class StageHistory(QWidget):
    """Stage, standing and when the next visit is expected; below, the stages with their dates, the newest first."""

    def __init__(self, journey: Journey, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space.s)
        column.addWidget(Text(self.tr("Journey stage"), "heading"))
        column.addWidget(_badges(journey))
        self.spoken = [stage_word(journey.stage), reason_text(journey.reason, journey.params)]
        column.addWidget(Text(self.spoken[1]))
        for words in (expected_text(journey), risk_text(journey.risk)):
            if words:
                column.addWidget(Text(words, "muted"))
                self.spoken.append(words)
        self._title = Text(self.tr("How it came"), "strong")
        self._title.hide()
        column.addWidget(self._title)
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(theme().space.s)
        self._rows.setVerticalSpacing(theme().space.xs)
        self._rows.setColumnStretch(1, 1)
        column.addLayout(self._rows)
        column.addStretch()

    def show_spans(self, spans: Sequence[StageSpan]) -> None:
        """Show the stages, oldest given first."""
        clear(self._rows)
        self._title.setVisible(bool(spans))
        newest = list(reversed(spans))
        for at, span in enumerate(newest[:SHOWN]):
            badge = Badge(stage_word(span.stage), STAGE_KINDS.get(span.stage, "neutral"))
            dates, why = self._dates(span), reason_text(span.reason, span.params)
            self._put(badge, 2 * at, 0)
            self._put(Text(dates), 2 * at, 1)
            if at:
                self._put(Text(why, "small"), 2 * at + 1, 1)
            self.spoken.append(f"{stage_word(span.stage)}: {dates}.")
        if len(newest) > SHOWN:
            self._put(Text(self.tr("and %n earlier", "", len(newest) - SHOWN), "small"), 2 * SHOWN, 1)

    def _put(self, widget: QWidget, row: int, column: int) -> None:
        """Put a widget into the grid, shown at once: whoever asks how high this is doesn't wait for the next turn."""
        self._rows.addWidget(widget, row, column, Qt.AlignmentFlag.AlignTop if column == 0 else Qt.AlignmentFlag(0))
        widget.show()

    def _dates(self, span: StageSpan) -> str:
        if span.since is None:
            return self.tr("from the beginning")
        since = format_date(span.since)
        if span.until is None:
            return self.tr("since {day}").format(day=since)
        last = format_date(span.until - timedelta(days=1))
        return since if last == since else self.tr("{since} to {until}").format(since=since, until=last)


def _badges(journey: Journey) -> QWidget:
    row = QWidget()
    flow = FlowLayout(row, gap=6)
    flow.addWidget(Badge(stage_word(journey.stage), STAGE_KINDS.get(journey.stage, "neutral")))
    flow.addWidget(Badge(standing_word(journey.standing), STANDING_KINDS.get(journey.standing, "neutral")))
    return row
