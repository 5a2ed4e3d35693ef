"""What a campaign cost and brought; what is proven and what is merely credited stand apart."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from hms_desktop.domain.campaign.roi import Lacks, rate_of_return
from hms_desktop.domain.experiment.verdict import Finding
from hms_desktop.views.campaigns.experiment.numbers import NumberField
from hms_desktop.views.kit.cards import Badge, Card
from hms_desktop.views.kit.definition import definition_link
from hms_desktop.views.kit.i18n import format_number, rupees
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme

MOST_MINUTES = 100_000
_SAY_NOTHING = frozenset({Finding.TOO_FEW, Finding.SPLIT_WRONG})


class MoneyCard(Card):
    """Signal: `minutes_set(minutes)` when the work is noted."""

    minutes_set = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Cost and return"), parent)
        self.cost, self.proven, self.credited = Text(""), Text(""), Text("")
        self.proven_badge, self.credited_badge = (
            Badge(self.tr("Proven"), "success"),
            Badge(self.tr("Credited, not proven")),
        )
        self.missing = Text("", "muted")
        self.minutes = NumberField(0, MOST_MINUTES, self.tr("minutes"))
        self.keep = button(self.tr("Note"))
        self.keep.clicked.connect(lambda: self.minutes_set.emit(self.minutes.whole()))
        self.minutes.edit.returnPressed.connect(self.keep.click)
        self._lay_out()

    def allow_edit(self, may: bool) -> None:
        """Whether the minutes of work can be noted."""
        self.minutes.setEnabled(may)
        self.keep.setVisible(may)

    def show_money(self, money: Any) -> None:
        """Show the money side of one campaign."""
        if not self.minutes.edit.hasFocus():
            self.minutes.set_value(money.staff_minutes)
        self._show_cost(money.cost)
        self._show_proven(money)
        self.credited.setText(self._credited(money.credited, money.cost))

    def _credited(self, own: Any, cost: Any) -> str:
        words = self.tr(
            "{visits} visits of {people} people, {firm} of the visits after the message was read or answered: {brought}"
        )
        visits = words.format(
            visits=format_number(own.visits), people=format_number(own.people), firm=format_number(own.firm),
            brought=rupees(own.contribution),
        )  # fmt: skip
        told = [self._with_return(visits, own.contribution, cost) if own.visits else self.tr("No visit is credited.")]
        if own.assists:
            told.append(self.tr("It helped with {number} more.").format(number=format_number(own.assists)))
        return " ".join(told)

    def _show_cost(self, cost: Any) -> None:
        """What it cost as far as that is known, and what is missing before a return can be worked out."""
        words = self.tr("{messages} for messages with tax, {work} for work: {total}")
        if Lacks.MINUTES in cost.lacks:
            words = self.tr("{messages} for messages with tax; work is not noted yet.")
        amounts = {"messages": cost.messages, "work": cost.work, "total": cost.total}
        self.cost.setText(words.format(**{name: rupees(paise) for name, paise in amounts.items()}))
        self.missing.setText(" ".join(self._missing(one, cost) for one in cost.lacks))
        self.missing.setVisible(bool(cost.lacks))

    def _missing(self, one: Lacks, cost: Any) -> str:
        if one is Lacks.MINUTES:
            return self.tr("No return is worked out before the minutes of work are noted.")
        if one is Lacks.MINUTE_PRICE:
            return self.tr("A minute of work has no price: set it in Settings, Channels and prices.")
        words = self.tr("{number} messages have no known price: set it in Settings, Channels and prices.")
        return words.format(number=format_number(cost.unpriced))

    def _show_proven(self, money: Any) -> None:
        shown = money.proven
        if shown is None:
            self.proven.setText(self.tr("Nobody was held back, so nothing can be proven."))
            self.proven_badge.show_as(self.tr("Not proven"), "neutral")
            return
        if shown.finding is Finding.TOO_EARLY:
            self.proven.setText(self.tr("Cannot tell yet. See what was tried below."))
            self.proven_badge.show_as(self.tr("Not yet"), "info")
            return
        if shown.contribution is None or shown.finding in _SAY_NOTHING:
            self.proven.setText(self.tr("Cannot tell. See what was tried below."))
            self.proven_badge.show_as(self.tr("Not proven"), "neutral")
            return
        low, value, high = shown.contribution
        if low <= 0 <= high:
            words = self.tr("Cannot tell: somewhere between {low} and {high} more than without it.")
            self.proven.setText(words.format(low=rupees(_whole(low)), high=rupees(_whole(high))))
            self.proven_badge.show_as(self.tr("Not proven"), "neutral")
            return
        words = self.tr("{value} more than without it (somewhere between {low} and {high})")
        told = words.format(value=rupees(_whole(value)), low=rupees(_whole(low)), high=rupees(_whole(high)))
        self.proven.setText(self._with_return(told, value, money.cost))
        self.proven_badge.show_as(self.tr("Proven"), "success" if low > 0 else "danger")

    def _with_return(self, words: str, brought: int, cost: Any) -> str:
        """A whole sentence, ended as the language ends it; without a return where the cost is not known in full."""
        rate = rate_of_return(brought, cost)
        if rate is None:
            return self.tr("{what}.").format(what=words)
        return self.tr("{what}; return {rate} %.").format(what=words, rate=format_number(rate * 100))

    def _lay_out(self) -> None:
        work, label = QHBoxLayout(), QLabel(self.tr("&Work"))
        work.setSpacing(theme().space.s)
        label.setBuddy(self.minutes.edit)
        work.addWidget(label)
        work.addWidget(self.minutes)
        work.addWidget(self.keep)
        work.addStretch()
        self.minutes.set_name(self.tr("Minutes of work for this campaign"))
        self.body.addWidget(self.cost)
        self.body.addLayout(work)
        self.body.addWidget(self.missing)
        for badge, words in ((self.proven_badge, self.proven), (self.credited_badge, self.credited)):
            self.body.addWidget(badge)
            self.body.addWidget(words)
        link = definition_link(self.tr("How is this counted?"), self._counted())
        self.body.addWidget(link, alignment=Qt.AlignmentFlag.AlignLeft)

    def _counted(self) -> str:
        return self.tr(
            "Cost: what providers charged, or the price list, with tax, and minutes of work. Of what a visit is charged, a "
            "share counts as brought; that share and the price of a minute are set in Settings, Channels and prices. Proven: the "
            "difference in visits between those written to and those held back, times those written to, times what a visitor "
            "brings on average. Credited: visits within 30 days after the last message that had arrived; each visit counts "
            "for one campaign only."
        )


def _whole(paise: int) -> int:
    """Rounded to rupees: an estimate has no paise."""
    return round(paise / 100) * 100
