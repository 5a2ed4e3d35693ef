"""Beside the table: the chart of the chosen line, and of a campaign its money and what it tried."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from hms_desktop.domain.campaign.performance import WAYS, By, Line, Stage
from hms_desktop.domain.permissions import Permission
from hms_desktop.views.campaigns.experiment.card import ExperimentCard
from hms_desktop.views.campaigns.performance.money_card import MoneyCard
from hms_desktop.views.campaigns.performance.words import how_counted, line_word, stage_word
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.a11y import name
from hms_desktop.views.kit.charts import Series, bar_chart, funnel
from hms_desktop.views.kit.figure_card import FigureCard
from hms_desktop.views.kit.i18n import format_percent
from hms_desktop.views.kit.theme import follow_theme, theme
from hms_desktop.views.speech import told

CHART, HOURS = 310, 250


class Beside(QScrollArea):
    """`show_line` for the line chosen, `show_hours` for all hours."""

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setWidgetResizable(True)
        name(self, self.tr("About the line chosen"))
        self.campaign: Any = None
        self.chart = FigureCard(self.tr("How far messages got"), how_counted(), funnel, self.tr("Step"))
        title = self.tr("Read, answered and came, of 100 delivered")
        self.hours = FigureCard(title, how_counted(), bar_chart, self.tr("Hour"))
        self.money, self.trial = MoneyCard(), ExperimentCard()
        self.money.minutes_set.connect(self._note)
        inner = QWidget()
        inner.setProperty("plain", "true")
        column = QVBoxLayout(inner)
        column.setContentsMargins(theme().space.s, 0, theme().space.s, 0)
        column.setSpacing(theme().space.m)
        for card in (self.chart, self.hours, self.money, self.trial):
            column.addWidget(card)
            card.hide()
        column.addStretch()
        self.setWidget(inner)
        follow_theme(self, self._fit)

    def show_line(self, by: By, line: Line | None) -> None:
        """The funnel of a line; of a campaign also money and what was tried."""
        self.chart.setVisible(line is not None)
        if line is not None:
            through, after = WAYS[0], [stage for stage in WAYS[1] if stage not in WAYS[0]]
            steps = [*map(stage_word, through), self.tr("What came of it"), *map(stage_word, after)]
            numbers = [*map(line.count, through), None, *map(line.count, after)]
            self.chart.show_data(steps, [Series(line_word(by, line), numbers)])
        self.campaign = line.key[0] if line is not None and by is By.CAMPAIGN else None
        self._read()

    def show_hours(self, lines: Sequence[Line] | None) -> None:
        """How many of 100 delivered messages were read, answered or led to a visit, by the hour of sending; None hides it."""
        self.hours.setVisible(bool(lines))
        if lines:
            labels = [f"{int(line.label):02}" for line in lines]
            rates = [
                (stage, [_in_hundred(line, stage) for line in lines])
                for stage in (Stage.READ, Stage.REPLIED, Stage.VISITED)
            ]
            self.hours.show_data(labels, [Series(stage_word(stage), values) for stage, values in rates])

    def _read(self) -> None:
        """Money and result of the campaign chosen; the question before is stopped."""
        own = self.campaign
        if own is None:
            self.money.hide()
            self.trial.hide()
            return
        self._context.read(
            lambda services, job: (services.performance.money(own, job.interruptible), services.experiments.result(own, job.interruptible)),
            done=lambda found: self._show(own, *found), parent=self, cancel_previous="results-money", with_context=True,
        )  # fmt: skip

    def _show(self, own: Any, money: Any, result: Any) -> None:
        if own != self.campaign:
            return
        self.money.allow_edit(self._context.may(Permission.EDIT_CAMPAIGNS))
        self.money.show_money(money)
        self.money.show()
        self.trial.setVisible(result is not None)
        if result is not None:
            self.trial.show_result(result)

    def _note(self, minutes: int) -> None:
        own = self.campaign
        self._context.write(
            lambda services: services.performance.set_minutes(own, minutes),
            done=lambda _: self._noted(), failed=lambda error: self._context.say(told(error), "warning"), parent=self,
        )  # fmt: skip

    def _noted(self) -> None:
        self._context.say(self.tr("Noted."), "success")
        self._read()

    def _fit(self) -> None:
        for card, height in ((self.chart, CHART), (self.hours, HOURS)):
            card.setFixedHeight(theme().px(height))


def share(line: Line, stage: Stage) -> str:
    """A rate as the table shows it, nothing for none."""
    rate = line.rate(stage)
    return "" if rate is None else format_percent(rate)


def _in_hundred(line: Line, stage: Stage) -> float | None:
    rate = line.rate(stage)
    return None if rate is None else round(rate * 100, 1)
