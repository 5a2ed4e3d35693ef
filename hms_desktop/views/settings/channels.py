"""How messages leave the clinic: each channel with its provider, a test to oneself, and what messages cost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from hms_desktop.domain.errors import ClinicError
from hms_desktop.domain.message.vocabulary import WHATSAPP
from hms_desktop.domain.permissions import Permission
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.columns import Column
from hms_desktop.views.kit.messages import confirm
from hms_desktop.views.kit.table import ListModel
from hms_desktop.views.kit.table_view import TableView
from hms_desktop.views.kit.text import Text
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.settings.channel_form import SetupForm
from hms_desktop.views.settings.channel_prices import PricesCard
from hms_desktop.views.settings.channel_trial import TrialCard
from hms_desktop.views.settings.channel_words import LOCKED, PROVIDER, badge, leaves_by, plainly
from hms_desktop.views.settings.frame import SectionFrame
from hms_desktop.views.settings.money_figures import FiguresCard
from hms_desktop.views.settings.table_height import keep_whole
from hms_desktop.views.speech import channel_name, told

if TYPE_CHECKING:
    from hms_desktop.domain.message.prices import DollarRate
    from hms_desktop.services.all import Services
    from hms_desktop.services.channels.prices import PriceShown
    from hms_desktop.services.channels.service import ChannelDetails, ChannelState
    from hms_desktop.services.performance.figures import Figures


@dataclass(frozen=True, slots=True)
class ChannelFacts:
    """All channels, and what is known of the chosen one; `trouble` says why its set-up can't be read."""

    states: list[ChannelState]
    details: ChannelDetails | None
    trouble: str
    prices: list[PriceShown]
    dollar: DollarRate | None
    figures: Figures
    clinic: str


class ChannelsSection(SectionFrame):
    """Choosing a line of the table shows that channel under it."""

    def __init__(self, context: ViewContext) -> None:
        super().__init__("channels", scrolls=True)
        self._context = context
        self.may_change = context.may(Permission.MANAGE_CLINIC)
        self._channel, self._anew = WHATSAPP, False
        self._then: Callable[[], None] | None = None
        self.rows = ListModel(self._columns(), id_of=lambda one: one.channel, parent=self)
        self.table = TableView(self.rows, self.tr("Channels"))
        self.table.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.table.current_id.connect(self._choose)
        keep_whole(self.table)
        self.title, self.plainly = Text("", "heading"), Text("")
        self.setup, self.prices = SetupForm(context), PricesCard(context)
        self.figures = FiguresCard(context)
        self.trial = TrialCard(context, self.setup.down)
        self.setup.saved.connect(lambda: self._ask_then(self._go_to_trial))
        self.setup.taken_down.connect(lambda: self._ask_then(self.table.setFocus))
        for card in (self.trial, self.prices, self.figures):
            card.shown.connect(self._bring_into_view)
        self.setup.dirty.connect(self.trial.wait_for_save)
        self._lay_out()
        context.bus.subscribe(self, {"channel_setup", "message_price"}, lambda _changed: self._look_again())

    def _columns(self) -> list[Column]:
        return [
            Column("channel", self.tr("Channel"), lambda one: channel_name(one.channel), width=130, strong=True),
            Column("leaves", self.tr("Messages leave by"), leaves_by),
            Column("state", self.tr("State"), lambda one: badge(one)[0], width=150, colour=lambda one: badge(one)[1]),
        ]

    def _lay_out(self) -> None:
        space = theme().space
        if not self.may_change:
            self.sentence.setText(self.tr("Only an administrator sets channels up and changes prices."))
            self.sentence.show()
        self.body.addWidget(self.table)
        self.body.addWidget(self.title)
        self.body.addWidget(self.plainly)
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(space.m)
        right.addWidget(self.trial)
        right.addWidget(self.prices)
        right.addWidget(self.figures)
        right.addStretch()
        row = QHBoxLayout()
        row.setSpacing(space.m)
        row.addWidget(self.setup, 4)
        row.addWidget(self._right, 5)
        self.body.addLayout(row)
        self.body.addStretch()
        self.setup.setVisible(self.may_change)

    def activated(self) -> None:
        """Ask anew and begin the forms anew."""
        self._ask(anew=True)

    def _look_again(self) -> None:
        """A change made elsewhere, or of a price, never empties a form that is being filled in."""
        if self.isVisible():
            self._ask(anew=not self.setup.is_dirty)

    def _ask_then(self, then: Callable[[], None]) -> None:
        self._then = then
        self._ask(anew=True)

    def _ask(self, *, anew: bool) -> None:
        self._anew = self._anew or anew  # an answer that is overtaken leaves its wish to the next one
        channel, may_change = self._channel, self.may_change
        self._context.read(
            lambda s: _facts(s, channel, may_change),
            done=self._show,
            parent=self,
            cancel_previous="settings.channels",
        )

    def may_leave(self) -> bool:
        """Whether nothing is lost, or may be: a key that was typed and not saved is not kept anywhere."""
        if not self.setup.is_dirty:
            return True
        question = self.tr("Leave {channel} without saving?").format(channel=channel_name(self._channel))
        detail = self.tr("What you typed for the provider is lost. Keys are kept nowhere until they are saved.")
        return confirm(self, question, detail, self.tr("Leave without saving"), danger=True)

    def _choose(self, channel: str | None) -> None:
        if channel is None or channel == self._channel:
            return
        if self.may_leave():
            self._channel = channel
            self.activated()
        else:
            QTimer.singleShot(0, self, lambda: self.table.select_id(self._channel))

    def _go_to_trial(self) -> None:
        if self.trial.form is not None and not self.trial.isHidden():
            self.trial.form.rows["address"].editor.setFocus()
            self._bring_into_view(self.trial)

    def _bring_into_view(self, widget: QWidget) -> None:
        """Scroll once the layout knows how high it is."""
        if isinstance(area := self.findChild(QScrollArea), QScrollArea):
            QTimer.singleShot(0, widget, lambda: area.ensureWidgetVisible(widget))

    def _show(self, facts: ChannelFacts) -> None:
        before = self.table.blockSignals(True)
        self.rows.set_records(facts.states)
        self.table.select_id(self._channel)
        self.table.blockSignals(before)
        state = next(one for one in facts.states if one.channel == self._channel)
        self.title.setText(channel_name(self._channel))
        self.plainly.setText(plainly(state))
        anew, self._anew = self._anew, False
        if anew:
            self.prices.leave()
            self.figures.leave()
        self.prices.show_prices(facts.prices, facts.dollar, self.may_change)
        self.figures.show_figures(facts.figures, self.may_change)
        if anew:
            self._show_forms(facts, state)
        then, self._then = self._then, None
        if then is not None:
            then()

    def _show_forms(self, facts: ChannelFacts, state: ChannelState) -> None:
        if self.may_change:
            self.setup.show_channel(self._channel, facts.details, facts.trouble)
        works = state.leaves == PROVIDER and state.provider is not None and self.may_change
        if works and state.provider is not None:
            self.trial.show_channel(self._channel, state.provider, facts.clinic)
        self.trial.setVisible(works)


def _facts(services: Services, channel: str, may_change: bool) -> ChannelFacts:
    states = services.channels.overview()
    details, trouble = None, ""
    state = next(one for one in states if one.channel == channel)
    if may_change and state.leaves in (PROVIDER, LOCKED):
        try:
            details = services.channels.details(channel)
        except ClinicError as error:
            trouble = told(error)
    clinic = services.clinic.current()
    prices, dollar = services.prices.of_channel(channel), services.prices.dollar()
    figures = services.figures.current()
    return ChannelFacts(states, details, trouble, prices, dollar, figures, clinic.name if clinic else "")
