"""A new campaign: whom, by which channel, with which words; seen on a real patient while it is written."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from hms_desktop.domain.campaign.outline import Card as StepCard
from hms_desktop.domain.campaign.steps import Step, StepKind
from hms_desktop.domain.campaign.timing import ONCE, RECURRING, SCHEDULED, TRIGGERED
from hms_desktop.domain.errors import ClinicError
from hms_desktop.domain.message.variables import variables
from hms_desktop.domain.message.vocabulary import REMINDER
from hms_desktop.views.campaigns.editor.sketch import Sketch
from hms_desktop.views.campaigns.editor.words import kind_word
from hms_desktop.views.campaigns.experiment.dialog import Chosen
from hms_desktop.views.campaigns.experiment.row import ExperimentRow
from hms_desktop.views.campaigns.late_row import LateRow
from hms_desktop.views.campaigns.preview import Preview
from hms_desktop.views.campaigns.words import channel_word, purpose_word, variable_word
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.a11y import name
from hms_desktop.views.kit.cards import Card
from hms_desktop.views.kit.pick_box import PickBox
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.kit.upright import Upright
from hms_desktop.views.speech import told
from hms_desktop.work.timers import Debounce

WAIT_MS = 150
LATE_LETTERS = 16
TEXT_HEIGHT = 104
CHANNELS_OFFERED = ("whatsapp", "sms")


class NewCampaign(QWidget):
    """Signals: `drafted(campaign id)` when it is kept as a draft and ready for the review, `closed()`,
    `drawing_wanted(sketch)` for several steps, or for another time than at once, with what is chosen so far.
    """

    drafted = Signal(object)
    closed = Signal()
    drawing_wanted = Signal(object)

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._templates: list[Any] = []
        self._segments: list[Any] = []
        self.name, self.text = QLineEdit(), QPlainTextEdit()
        self.segment, self.channel, self.template, self.place = QComboBox(), QComboBox(), QComboBox(), PickBox()
        self.error = Text("", "error")
        self.when, self.several = PickBox(), button(self.tr("Several steps…"), icon="plus")
        self.trial = ExperimentRow(context, self._about)
        self.late = LateRow()
        self.late.rule.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.late.rule.setMinimumContentsLength(LATE_LETTERS)
        self.preview = Preview(context)
        self._debounce = Debounce(self, WAIT_MS, self._show_preview)
        self._offer()
        self._lay_out()
        self._connect()

    def start(self, segment: UUID | None = None) -> None:
        """An empty form, with a segment chosen when one is given."""
        self.name.clear()
        self.trial.clear()
        self.late.clear()
        self._say("")
        self._context.read(
            lambda services: (services.segments.all(), services.templates.all()),
            done=lambda found: self._fill(found[0], found[1], segment),
            parent=self,
        )
        self.name.setFocus()

    def keep(self) -> None:
        """Keep it as a draft; words that were changed become a template of their own."""
        title = self.name.text().strip()
        segment, template = self.segment.currentData(), self._chosen()
        if not title:
            self._say(self.tr("Give the campaign a name, so that you find it again."))
            self.name.setFocus()
            return
        if segment is None or template is None:
            self._say(self.tr("Choose a segment and a text."))
            return
        body, design = self.text.toPlainText(), self.trial.design
        rules = self.late.rules()

        def write(services: Any) -> UUID:
            own = template.id
            if body != template.body:
                own = services.templates.create(title, template.channel, template.language, template.purpose, body)
            made: UUID = services.campaigns.create(title, segment, own)
            if design is not None:
                services.experiments.set_up(made, design)
            if rules is not None:
                services.outreach_rules.set_campaign(made, rules)
            return made

        self._context.write(write, done=self.drafted.emit, failed=self._failed, parent=self)

    def draw(self, kind: str) -> None:
        """Go on with cards; words that were changed become a template of their own first."""
        template, body, title = self._chosen(), self.text.toPlainText(), self.name.text()
        self.when.setCurrentIndex(0)
        if template is None or body == template.body:
            self.drawing_wanted.emit(self._sketch(kind, None if template is None else template.id))
            return
        named = title.strip() or template.name
        self._context.write(
            lambda services: services.templates.create(
                named, template.channel, template.language, template.purpose, body
            ),
            done=lambda own: self.drawing_wanted.emit(self._sketch(kind, own)), failed=self._failed, parent=self,
        )  # fmt: skip

    def _sketch(self, kind: str, template: UUID | None) -> Sketch:
        chosen = self._chosen()
        step = Step(0, StepKind.MESSAGE, self.channel.currentData(), template)
        return Sketch(
            self.name.text(), self.segment.currentData(), REMINDER if chosen is None else chosen.purpose, kind,
            design=self.trial.design, cards=(StepCard(step),), rules=self.late.rules(),
        )  # fmt: skip

    def _fill(self, segments: list[Any], templates: list[Any], wanted: UUID | None) -> None:
        self._segments, self._templates = segments, templates
        self.segment.clear()
        for one in segments:
            self.segment.addItem(one.name, one.id)
        at = next((at for at, one in enumerate(segments) if one.id == wanted), 0)
        self.segment.setCurrentIndex(at if segments else -1)
        self._fill_templates()

    def _fill_templates(self) -> None:
        self.template.clear()
        for one in self._templates:
            if one.channel == self.channel.currentData():
                self.template.addItem(f"{one.name} · {purpose_word(one.purpose)}", one.id)
        self._show_template()

    def _chosen(self) -> Any:
        return next((one for one in self._templates if one.id == self.template.currentData()), None)

    def _about(self) -> Chosen | None:
        """What a trial would be of."""
        segment, template = self.segment.currentData(), self._chosen()
        if segment is None or template is None:
            return None
        same = [one for one in self._templates if (one.channel, one.purpose) == (template.channel, template.purpose)]
        others = [one for one in same if one.id != template.id]
        return Chosen(segment, template.id, template.channel, template.purpose, others)

    def _show_template(self) -> None:
        self.trial.clear()
        template = self._chosen()
        self.late.set_purpose(template.purpose if template else "")
        self.text.setPlainText(template.body if template else "")
        self._show_preview()

    def _show_preview(self) -> None:
        own = self.segment.currentData()
        tree = next((one.tree for one in self._segments if one.id == own), None)
        self.preview.show_text(self.text.toPlainText(), str(self.channel.currentData()), tree)

    def _insert_place(self, at: int) -> None:
        key = self.place.itemData(at)
        if key:
            self.text.insertPlainText("{{" + key + "}}")
            self.place.setCurrentIndex(0)
            self.text.setFocus()

    def _connect(self) -> None:
        self.several.clicked.connect(lambda: self.draw(ONCE))
        self.when.activated.connect(lambda at: self.draw(self.when.itemData(at)) if at else None)
        self.channel.currentIndexChanged.connect(lambda _: self._fill_templates())
        self.template.activated.connect(lambda _: self._show_template())
        self.segment.currentIndexChanged.connect(lambda _: self._debounce.restart())
        self.text.textChanged.connect(self._debounce.restart)
        self.place.activated.connect(self._insert_place)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.closed)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, ClinicError):
            raise error
        self._say(told(error))

    def _say(self, words: str) -> None:
        self.error.setText(words)
        self.error.setVisible(bool(words))

    def _offer(self) -> None:
        for channel in CHANNELS_OFFERED:
            self.channel.addItem(channel_word(channel), channel)
        for kind in (ONCE, SCHEDULED, RECURRING, TRIGGERED):
            self.when.addItem(kind_word(kind), kind)
        self.place.addItem(self.tr("Insert a place to fill in…"), "")
        for one in variables().values():
            self.place.addItem(variable_word(one), one.name)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(theme().px(TEXT_HEIGHT))

    def _lay_out(self) -> None:
        space = theme().space
        card = Card(self.tr("New campaign"))
        inner = QWidget()
        form = QGridLayout(inner)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(space.s)
        line_height = self.name.sizeHint().height()
        rows = (
            (self.tr("&Name"), self.name, self.tr("Name of the campaign")),
            (self.tr("&When"), self.when, self.tr("When it goes out")),
            (self.tr("&Segment"), self.segment, self.tr("Segment")),
            (self.tr("&Channel"), self.channel, self.tr("Channel")),
            (self.tr("&Template"), self.template, self.tr("Template")),
            (self.tr("Te&xt"), self.text, self.tr("Text of the message")),
            ("", self.place, self.tr("Insert a place to fill in")),
            ("", self.trial, self.tr("What is tried")),
            (self.tr("If it is &late"), self.late, self.tr("What becomes of late messages")),
        )
        for row, (words, field, spoken) in enumerate(rows):
            label = QLabel(words)
            label.setBuddy(field)
            label.setMinimumHeight(line_height)
            form.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            form.addWidget(field, row, 1)
            name(field, spoken)
        form.setColumnStretch(1, 1)
        form.setRowStretch(len(rows), 1)
        card.body.addWidget(Upright(inner), 1)
        card.body.addWidget(self.error)
        card.body.addLayout(self._foot())
        panes = QHBoxLayout(self)
        panes.setContentsMargins(0, 0, 0, 0)
        panes.setSpacing(space.l)
        panes.addWidget(card, 3)
        side = QVBoxLayout()
        side.addWidget(self.preview)
        side.addStretch()
        panes.addLayout(side, 2)

    def _foot(self) -> QHBoxLayout:
        cancel = button(self.tr("Cancel"))
        self.go_on = button(self.tr("Go on to the review"), "primary", "chevron-right")
        cancel.clicked.connect(self.closed)
        self.go_on.clicked.connect(self.keep)
        foot = QHBoxLayout()
        foot.addWidget(self.several)
        foot.addStretch()
        for one in (cancel, self.go_on):
            foot.addWidget(one)
        return foot
