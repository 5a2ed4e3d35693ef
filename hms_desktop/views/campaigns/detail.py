"""One campaign live: its numbers, how they grow, its messages, and pause, resume and stop."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from hms_desktop.domain.message.funnel import Funnel
from hms_desktop.domain.permissions import Permission
from hms_desktop.views.campaigns.caution import CautionBar
from hms_desktop.views.campaigns.deciding import DecideBar
from hms_desktop.views.campaigns.editor.plan import PlanCard
from hms_desktop.views.campaigns.messages import FILTERS, MessagesTable
from hms_desktop.views.campaigns.rules_bar import RulesBar
from hms_desktop.views.campaigns.words import channel_word, purpose_word, standing_word
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.a11y import name
from hms_desktop.views.kit.cards import Badge, Card
from hms_desktop.views.kit.charts import Series, funnel, line_chart
from hms_desktop.views.kit.elided import ElidedText
from hms_desktop.views.kit.i18n import format_date, format_number, format_time, format_when, in_india
from hms_desktop.views.kit.icons import set_icon
from hms_desktop.views.kit.messages import confirm
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme
from hms_desktop.work.timers import Debounce

ON = ("running", "paused")
CALM_MS = 700
CHART_HEIGHT = 246
TABLE_HEIGHT, LARGE_TABLE_HEIGHT = 96, 200
TEN_MINUTES_MS, ONE_DAY_MS = 600_000, 86_400_000


class CampaignDetail(QWidget):
    """Signals: `launch_wanted(campaign)` and `remove_wanted(campaign)` for drafts, `moved()` after pause, resume or stop,
    `taken_back(draft)` when a launch was undone, `why_wanted(campaign id, patient id)`,
    `steps_wanted(campaign)` to draw a draft or to look at the steps.
    """

    launch_wanted = Signal(object)
    remove_wanted = Signal(object)
    moved = Signal()
    taken_back = Signal(object)
    why_wanted = Signal(object, object)
    steps_wanted = Signal(object)

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.campaign: Any = None
        self.title, self.about = ElidedText("title"), Text("", "muted")
        self.badge = Badge("")
        self.figures = Text("", "", wrap=True)
        self.caution = CautionBar(context)
        self.caution.taken_back.connect(self.taken_back)
        self.caution.changed.connect(self.moved)
        self.rules = RulesBar(context)
        self.states = QComboBox()
        self.table = MessagesTable(context, self)
        self.deciding = DecideBar(context, self.table, self)
        self.deciding.why_wanted.connect(lambda patient: self.why_wanted.emit(self.current_id(), patient))
        self._charts, self._numbers, self.plan = QHBoxLayout(), QScrollArea(widgetResizable=True), PlanCard(context)
        self.growth: Any = None
        self.funnel: Any = None
        self._buttons()
        self._lay_out()
        self._calm = Debounce(self, CALM_MS, self.refresh)
        self.states.currentIndexChanged.connect(self._show_messages)
        context.bus.subscribe(self, ("message", "campaign"), lambda _: self._changed())

    def show_campaign(self, campaign: Any) -> None:
        """Show one row of the list."""
        other = self.campaign is None or self.campaign.id != campaign.id
        self.campaign = campaign
        self.title.say(campaign.name)
        word, tint = standing_word(campaign)
        self.badge.show_as(word, tint)
        parts = (
            campaign.segment,
            channel_word(campaign.channel),
            purpose_word(campaign.purpose),
            campaign.template,
            self._since(campaign),
        )
        self.about.setText(" · ".join(part for part in parts if part))
        ahead = campaign.status == "draft" or (campaign.status in ON and not campaign.funnel.audience)
        self.plan.setVisible(ahead)
        self._numbers.setVisible(not ahead)
        if ahead:
            self.plan.show_plan(campaign.id)
        self._show_figures(campaign.funnel)
        self._show_buttons()
        self.caution.show_campaign(campaign)
        self.rules.show_campaign(campaign)
        if other:
            self.states.setCurrentIndex(0)
            self._show_messages()
        self.refresh()

    def _since(self, campaign: Any) -> str:
        if campaign.begins_at is not None:
            return self.tr("scheduled for {when}").format(when=format_when(campaign.begins_at))
        return self.tr("started {when}").format(when=format_when(campaign.launched_at)) if campaign.launched_at else ""

    def current_id(self) -> UUID | None:
        """The campaign shown, or None."""
        return self.campaign.id if self.campaign else None

    def look_at_messages(self) -> None:
        """The keyboard goes to the messages, and they come into view."""
        self.table.setFocus()
        self._numbers.ensureWidgetVisible(self.table, 0, 0)

    def refresh(self) -> None:
        """Ask for the numbers and the growth again."""
        if self.campaign is None or self.campaign.status == "draft":
            return
        own = self.campaign.id
        self._context.read(
            lambda services: (services.ledger.funnel(own), services.ledger.growth(own)),
            done=lambda found: self._show_numbers(own, *found),
            parent=self,
            cancel_previous="campaign-numbers",
        )
        if self.table.source.campaign == own:
            self.table.paged.refresh()

    def _changed(self) -> None:
        """Receipts come in bursts: at most one question in 0.7 seconds, and none while nobody looks."""
        if self.isVisible() and not self._calm.pending:
            self._calm.restart()

    def _show_numbers(self, own: UUID, numbers: Funnel, growth: Any) -> None:
        if own != self.current_id():
            return
        self._make_charts()
        self._show_figures(numbers)
        steps = (self.tr("To be sent"), self.tr("Sent"), self.tr("Delivered"), self.tr("Read"))
        values = (numbers.addressed, numbers.sent, numbers.delivered, numbers.read)
        self.funnel.show_data(steps, [Series(self.tr("Messages"), values)])
        labels = [_time_label(at, growth.at[-1] - growth.at[0]) for at in growth.at]
        lines = zip(steps[1:], (growth.sent, growth.delivered, growth.read), strict=True)
        self.growth.show_data(labels, [Series(words, line) for words, line in lines])

    def _make_charts(self) -> None:
        """Made when the first campaign is looked at, for the charts' library takes long to import."""
        if self.growth is None:
            self.growth = line_chart(self.tr("Sent, delivered and read so far"), self.tr("Grows as receipts come in."))
            self.funnel = funnel(self.tr("From all to read"), self.tr("How many of those to be sent got that far."))
            for chart, stretch in ((self.growth, 3), (self.funnel, 2)):
                card = Card()
                card.body.addWidget(chart)
                card.setFixedHeight(CHART_HEIGHT * theme().scale // 100)
                self._charts.addWidget(card, stretch)

    def _show_figures(self, numbers: Funnel) -> None:
        shown = (
            (self.tr("In the segment"), numbers.audience),
            (self.tr("Left out"), numbers.left_out),
            (self.tr("Waiting"), numbers.waiting),
            (self.tr("Sent"), numbers.sent),
            (self.tr("Delivered"), numbers.delivered),
            (self.tr("Read"), numbers.read),
            (self.tr("Failed"), numbers.failed),
            (self.tr("May have been sent"), numbers.uncertain),
            (self.tr("Stopped"), numbers.stopped),
        )
        rare = (self.tr("May have been sent"), self.tr("Stopped"))
        self.figures.setText("     ".join(f"{word}: {format_number(n)}" for word, n in shown if n or word not in rare))

    def _show_messages(self) -> None:
        self.table.show_campaign(self.current_id(), self.states.currentData())

    def _buttons(self) -> None:
        self.steps = button(self.tr("Steps"), icon="eye")
        self.steps.clicked.connect(lambda: self.steps_wanted.emit(self.campaign))
        self.launch = button(self.tr("Review and send"), "primary", "send")
        self.pause = button(self.tr("Pause"), icon="pause")
        self.resume = button(self.tr("Go on sending"), "primary", "play")
        self.stop = button(self.tr("Stop"), "danger", "close")
        self.remove = button(self.tr("Remove draft"), icon="trash")
        self.launch.clicked.connect(lambda: self.launch_wanted.emit(self.campaign))
        self.remove.clicked.connect(lambda: self.remove_wanted.emit(self.campaign))
        self.pause.clicked.connect(
            lambda: self._move("pause", self.tr("Paused. Nothing more is sent until you go on."))
        )
        self.resume.clicked.connect(self._go_on)
        self.stop.clicked.connect(self._ask_stop)

    def _show_buttons(self) -> None:
        may_send, may_edit = self._context.may(Permission.SEND_MESSAGES), self._context.may(Permission.EDIT_CAMPAIGNS)
        status = self.campaign.status
        drawn = may_edit and status == "draft"
        self.steps.setText(self.tr("Edit") if drawn else self.tr("Steps"))
        set_icon(self.steps, "edit" if drawn else "eye", "text")
        self.launch.setVisible(may_send and status == "draft")
        self.remove.setVisible(may_edit and status == "draft")
        self.pause.setVisible(may_send and status == "running")
        self.resume.setVisible(may_send and status == "paused")
        self.stop.setVisible(may_send and status in ON)

    def _ask_stop(self) -> None:
        question = self.tr("Stop “{name}” for good?").format(name=self.campaign.name)
        detail = self.tr("Messages that still wait are never sent. What was sent stays sent. This can't be taken back.")
        if confirm(self, question, detail, self.tr("Stop campaign"), danger=True):
            self._move("stop", self.tr("Stopped. What was waiting is not sent."))

    def _go_on(self) -> None:
        own, with_new = self.campaign.id, self.caution.with_new

        def done(added: int) -> None:
            more = self.tr(" Added: {n}.").format(n=format_number(added)) if added else ""
            self._context.say(self.tr("Sending goes on.") + more, "success")
            self.moved.emit()

        self._context.write(lambda services: services.caution.go_on(own, add_new=with_new), done=done, parent=self)

    def _move(self, verb: str, words: str) -> None:
        own = self.campaign.id

        def done(_: Any) -> None:
            self._context.say(words, "success")
            self.moved.emit()

        self._context.write(lambda services: getattr(services.campaigns, verb)(own), done=done, parent=self)

    def _lay_out(self) -> None:
        space = theme().space
        words = (
            self.tr("All messages"), self.tr("Waiting"), self.tr("Sent"), self.tr("Delivered"), self.tr("Read"),
            self.tr("Failed"), self.tr("May have been sent"), self.tr("Left out"), self.tr("Stopped"),
        )  # fmt: skip
        for word, (_, states) in zip(words, FILTERS, strict=True):
            self.states.addItem(word, states)
        name(self.states, self.tr("Which messages"))
        head, deeds = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignVCenter)
        for one in (self.rules.opener, self.steps, self.launch, self.pause, self.resume, self.stop, self.remove):
            head.addWidget(one)
        deeds.addWidget(Text(self.tr("Messages"), "heading"))
        deeds.addStretch()
        deeds.addWidget(self.deciding)
        deeds.addWidget(self.states)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.s)
        column.addLayout(head)
        for part in (self.about, self.caution, self.rules, self.plan):
            column.addWidget(part)
        self._lay_out_numbers(deeds)
        column.addWidget(self._numbers, 1)
        column.addStretch()

    def _lay_out_numbers(self, deeds: QHBoxLayout) -> None:
        """Scrolls when large text leaves too little room; a page that scrolls gives the table more of it."""
        inner = QWidget()
        inner.setProperty("plain", "true")
        self._numbers.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._numbers.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._numbers.setWidget(inner)
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.table.setMinimumHeight(TABLE_HEIGHT if theme().scale == 100 else theme().px(LARGE_TABLE_HEIGHT))
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space.s)
        column.addWidget(self.figures)
        column.addLayout(self._charts)
        column.addLayout(deeds)
        column.addWidget(self.table, 1)


def _time_label(at: int, span: int) -> str:
    """As fine as the stretch of time needs: seconds within ten minutes, days beyond one."""
    if span < TEN_MINUTES_MS:
        return in_india(at).strftime("%H:%M:%S")
    return format_time(at) if span < ONE_DAY_MS else format_date(in_india(at).date(), "d MMM")
