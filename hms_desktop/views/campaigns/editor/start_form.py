"""What a campaign is about: its name, for whom, why, when it goes out, and what is tried."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from hms_desktop.domain.campaign.timing import ONCE, RECURRING, SCHEDULED, TRIGGERED
from hms_desktop.domain.errors import ClinicError, Refused
from hms_desktop.domain.message.vocabulary import PURPOSES
from hms_desktop.views.campaigns.editor.asked import ask, column_of, fill
from hms_desktop.views.campaigns.editor.library import Library
from hms_desktop.views.campaigns.editor.sketch import Sketch
from hms_desktop.views.campaigns.editor.trigger_form import TriggerForm
from hms_desktop.views.campaigns.editor.when_forms import MomentForm, RepeatForm
from hms_desktop.views.campaigns.editor.words import kind_word, moment_words, refusal_words
from hms_desktop.views.campaigns.experiment.dialog import Chosen
from hms_desktop.views.campaigns.experiment.row import ExperimentRow
from hms_desktop.views.campaigns.late_row import LateRow
from hms_desktop.views.campaigns.words import purpose_word
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.a11y import name
from hms_desktop.views.kit.i18n import format_number
from hms_desktop.views.kit.text import Text
from hms_desktop.views.kit.theme import set_property
from hms_desktop.views.speech import told

NEXT = 3


class StartForm(QWidget):
    """Signal: `changed(sketch, run)`; `run` names what is being typed."""

    changed = Signal(object, object)

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._sketch = Sketch()
        self._filling = False
        self._segments: Mapping[UUID, Any] = {}
        self._library = Library(())
        self.name = QLineEdit()
        self.segment, self.purpose, self.kind = QComboBox(), QComboBox(), QComboBox()
        self.count, self.next_dates = Text("", "small"), Text("", "small")
        self.moment, self.repeat = MomentForm(context.today), RepeatForm(context.today)
        self.trigger = TriggerForm()
        self.trial, self.late = ExperimentRow(context, self._about), LateRow(narrow=True)
        self._offer()
        self._lay_out()
        self._connect()

    def show_choices(self, segments: Mapping[UUID, Any], library: Library) -> None:
        """Segments and texts to choose from."""
        self._segments, self._library = segments, library
        names = {key: one.name for key, one in segments.items()}
        self.trigger.show_segments(names)
        self._fill_segments()
        self._count()

    def show_sketch(self, sketch: Sketch) -> None:
        """Show what is chosen."""
        before, self._sketch, self._filling = self._sketch, sketch, True
        if self.name.text() != sketch.name:
            self.name.setText(sketch.name)
        self._fill_segments()
        self.purpose.setCurrentIndex(self.purpose.findData(sketch.purpose))
        self.kind.setCurrentIndex(self.kind.findData(sketch.kind))
        self.moment.show_value(sketch.starts_at)
        self.repeat.show_value(sketch.repeats)
        self.trigger.show_value(sketch.trigger)
        for kind, form in self._forms.items():
            form.setVisible(kind == sketch.kind)
        if self.trial.design != sketch.design:
            self.trial.show_design(sketch.design)
        self._show_rules(sketch)
        self._filling = False
        if before.segment != sketch.segment:
            self._count()
        self._show_dates()

    def _show_rules(self, sketch: Sketch) -> None:
        self.late.set_purpose(sketch.purpose)
        if sketch.rules is None:
            self.late.clear()
        elif sketch.rules != self.late.rules():
            self.late.show_rules(sketch.rules)

    def _fill_segments(self) -> None:
        choices = [(one.name, key) for key, one in self._segments.items()]
        fill(self.segment, choices, self._sketch.segment, self.tr("Choose a segment…"))

    def _tell(self, run: object = None, **values: Any) -> None:
        if self._filling:
            return
        self._sketch = replace(self._sketch, **values)
        self.changed.emit(self._sketch, run)

    def _count(self) -> None:
        one = self._segments.get(self._sketch.segment) if self._sketch.segment is not None else None
        _say(self.count, self.tr("Counting…") if one is not None else "")
        if one is None:
            return
        self._context.read(
            lambda services, job: services.segments.count(one.asks, job.interruptible),
            done=lambda number: self._show_count(one.id, number), failed=self._no_count, parent=self,
            cancel_previous="editor-count", with_context=True,
        )  # fmt: skip

    def _show_count(self, segment: UUID, number: int) -> None:
        if segment == self._sketch.segment:
            _say(self.count, self.tr("{n} patients are in it today.").format(n=format_number(number)))

    def _no_count(self, error: BaseException) -> None:
        if not isinstance(error, ClinicError):
            raise error
        _say(self.count, told(error))

    def _show_dates(self) -> None:
        """The next dates in words, or what is not clear yet."""
        try:
            timing = self._sketch.timing
        except Refused as error:
            set_property(self.next_dates, "role", "error")
            _say(self.next_dates, refusal_words(error))
            return
        set_property(self.next_dates, "role", "small")
        if timing.kind == SCHEDULED:
            _say(self.next_dates, moment_words(timing.starts_at or 0))
        elif timing.kind == RECURRING:
            self._context.read(
                lambda services: services.arming.moments(timing, NEXT),
                done=self._told_dates, parent=self, cancel_previous="editor-dates",
            )  # fmt: skip
        else:
            _say(self.next_dates, "")

    def _told_dates(self, moments: list[int]) -> None:
        if self._sketch.kind == RECURRING:
            words = " · ".join(moment_words(at) for at in moments)
            _say(self.next_dates, self.tr("Next: {dates}").format(dates=words) if words else self.tr("It never comes."))

    def _about(self) -> Chosen | None:
        """What a trial would be of: the first message."""
        first = self._sketch.first_message
        segment = self._sketch.segment
        if first is None or first.template_id is None or first.channel is None or segment is None:
            return None
        texts = self._library.texts(first.channel, self._sketch.purpose)
        others = [self._library.words(key) for _, key in texts if key != first.template_id]
        return Chosen(segment, first.template_id, first.channel, self._sketch.purpose, others)

    def _offer(self) -> None:
        fill(self.purpose, [(purpose_word(one), one) for one in PURPOSES], None)
        fill(self.kind, [(kind_word(one), one) for one in (ONCE, SCHEDULED, RECURRING, TRIGGERED)], None)
        for box in (self.segment, self.purpose, self.kind, self.late.rule):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        name(self.trial, self.tr("What is tried"))
        name(self.late, self.tr("What becomes of late messages"))
        self._forms = {SCHEDULED: self.moment, RECURRING: self.repeat, TRIGGERED: self.trigger}

    def _lay_out(self) -> None:
        column = column_of(self)
        ask(column, self.tr("What is it &called?"), self.name)
        ask(column, self.tr("&For whom?"), self.segment)
        column.addWidget(self.count)
        ask(column, self.tr("Wh&y?"), self.purpose)
        ask(column, self.tr("&When does it go out?"), self.kind)
        for form in self._forms.values():
            column.addWidget(form)
            form.hide()
        column.addWidget(self.next_dates)
        ask(column, self.tr("What if it can't leave in time?"), self.late)
        ask(column, self.tr("Do you want to know whether it helps?"), self.trial)
        column.addStretch()
        self.setFocusProxy(self.name)

    def _connect(self) -> None:
        self.name.textChanged.connect(lambda words: self._tell("name", name=words))
        self.segment.activated.connect(lambda _: self._tell(segment=self.segment.currentData()))
        self.purpose.activated.connect(lambda _: self._tell(purpose=self.purpose.currentData(), design=None))
        self.kind.activated.connect(lambda _: self._tell(kind=self.kind.currentData()))
        self.moment.changed.connect(lambda value: self._tell("moment", starts_at=value))
        self.repeat.changed.connect(lambda value: self._tell("repeat", repeats=value))
        self.trigger.changed.connect(lambda value: self._tell("trigger", trigger=value))
        self.late.changed.connect(lambda: self._tell("late", rules=self.late.rules()))
        self.trial.chosen_anew.connect(lambda design: self._tell(design=design))


def _say(place: Text, words: str) -> None:
    place.setText(words)
    place.setVisible(bool(words))
