"""The result of an experiment: how many of each group did it, and one plain sentence for each comparison."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from hms_desktop.domain.experiment.verdict import Finding
from hms_desktop.views.campaigns.experiment.words import (
    TINTS,
    forecast_words,
    group_word,
    metric_word,
    verdict_words,
)
from hms_desktop.views.kit.cards import Badge, Card
from hms_desktop.views.kit.i18n import format_number, format_percent
from hms_desktop.views.kit.text import Text
from hms_desktop.views.kit.theme import theme

_HIDING = frozenset({Finding.TOO_EARLY, Finding.SPLIT_WRONG})


class ExperimentCard(Card):
    """`show_result` fills it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What was tried"), parent)
        self.about = Text("", "muted")
        self.badge = Badge("")
        self.tools.addWidget(self.badge)
        self._groups, self._verdicts = QGridLayout(), QVBoxLayout()
        self._groups.setHorizontalSpacing(theme().space.m)
        self._groups.setColumnStretch(0, 1)
        self.power = Text("", "small")
        self.body.addWidget(self.about)
        self.body.addLayout(self._groups)
        self.body.addLayout(self._verdicts)
        self.body.addWidget(self.power)
        self.sentences: list[str] = []

    def show_result(self, result: Any) -> None:
        """Show a result of the experiment service."""
        words = self.tr("Counted by phone or household: {metric}, within {days} days")
        self.about.setText(words.format(metric=metric_word(result.design.metric).lower(), days=result.design.days))
        found = [one.verdict.finding for one in result.compared]
        self._show_badge(found)
        _clear(self._groups)
        hidden = not _HIDING.isdisjoint(found)
        for row, group in enumerate(result.groups):
            self._add_group(row, group, hidden=hidden)
        _clear(self._verdicts)
        self.sentences = [verdict_words(one, result.ends_at) for one in result.compared]
        for sentence in dict.fromkeys(self.sentences):
            self._verdicts.addWidget(Text(sentence, "strong"))
        self.power.setText(forecast_words(result.beforehand, result.design.worthwhile))
        self.power.setVisible(Finding.SPLIT_WRONG not in found)

    def _show_badge(self, found: list[Finding]) -> None:
        sure = next((one for one in found if one in TINTS), None)
        if sure is Finding.BETTER:
            self.badge.show_as(self.tr("Proven"), "success")
        elif sure is not None:
            self.badge.show_as(self.tr("Look at this"), "danger")
        elif Finding.TOO_EARLY in found:
            self.badge.show_as(self.tr("Going on"), "info")
        else:
            self.badge.show_as(self.tr("Not proven"), "neutral")

    def _add_group(self, row: int, group: Any, *, hidden: bool) -> None:
        """Before the end, or of groups that something chose, only the sizes: who looks sees what is not there."""
        counts = group.counts
        of = self.tr("{did} of {of}").format(did=format_number(counts.did), of=format_number(counts.of))
        cells = (
            group_word(group.name),
            format_number(counts.of) if hidden else of,
            "" if hidden else format_percent(counts.rate, 1),
        )
        for at, cell in enumerate(cells):
            side = Qt.AlignmentFlag.AlignLeft if at == 0 else Qt.AlignmentFlag.AlignRight
            self._groups.addWidget(Text(cell, "" if at else "strong", wrap=False), row, at, side)


def _clear(layout: Any) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
