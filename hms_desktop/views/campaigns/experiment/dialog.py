"""Setting up what a campaign tries: texts, who is held back, what counts; with what so many people can tell, live."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from hms_desktop.domain.errors import ClinicError, Invalid
from hms_desktop.domain.experiment.design import NEEDS_MESSAGE, Design, Look, Metric, check_design
from hms_desktop.domain.experiment.starting import starting
from hms_desktop.domain.message.vocabulary import CLINICAL, SMS, VOICE
from hms_desktop.views.campaigns.experiment.numbers import NumberField
from hms_desktop.views.campaigns.experiment.texts import Texts
from hms_desktop.views.campaigns.experiment.words import forecast_words, group_word, look_word, metric_word
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.a11y import name
from hms_desktop.views.kit.i18n import format_number
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.speech import say_code, told
from hms_desktop.work.timers import Debounce

WAIT_MS, WIDTH = 250, 660


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the campaign is about so far: its segment, its template, and other templates of the same channel and purpose."""

    segment: UUID
    template: UUID
    channel: str
    purpose: str
    others: Sequence[Any]


class ExperimentDialog(QDialog):
    """`design` is what was chosen once it is accepted; None takes the experiment away."""

    def __init__(
        self, context: ViewContext, chosen: Chosen, design: Design | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Try texts, or hold some back"))
        self.setMinimumWidth(theme().px(WIDTH))
        self._context, self._chosen = context, chosen
        self.design = design
        self._asking, self._usual = False, 0.0
        self.texts = Texts(chosen.others)
        self.counts, self.look = QComboBox(), QComboBox()
        self.holdout = NumberField(0, starting().most_holdout, "%")
        self.days = NumberField(1, starting().most_days, self.tr("days"))
        self.base, self.worthwhile = (NumberField(0.1, 99, self.tr("in 100"), 1) for _ in range(2))
        self.power, self.sizes, self.error = Text("", "strong"), Text("", "small"), Text("", "error")
        self._debounce = Debounce(self, WAIT_MS, self._forecast)
        self._offer()
        self._lay_out()
        self._show(design)
        self._connect()
        if design is None:
            self._start_metric()
        else:
            self._ask_again()

    def chosen_design(self) -> Design:
        """What the fields say."""
        return Design(
            self.texts.arms(), self.holdout.whole(), Metric(self.counts.currentData()), self.days.whole(),
            Look(self.look.currentData()), self.base.value() / 100, self.worthwhile.value() / 100,
        )  # fmt: skip

    def _show(self, design: Design | None) -> None:
        if design is None:
            if self._chosen.others:
                self.texts.add_text()
            return
        self.texts.show_arms(design.arms)
        self.holdout.set_value(design.holdout)
        self.counts.setCurrentIndex(self.counts.findData(design.metric))
        self.look.setCurrentIndex(self.look.findData(design.look))
        self.days.set_value(design.days)
        self.base.set_value(design.base * 100)
        self.worthwhile.set_value(design.worthwhile * 100)

    def _start_metric(self) -> None:
        """Days and the rise that go with what counts; the rate is the clinic's own, or to be filled in."""
        start = starting().metrics[Metric(self.counts.currentData())]
        self.days.set_value(start.days)
        self.worthwhile.set_value(start.worthwhile * 100)
        self._ask_usual()

    def _ask_usual(self) -> None:
        """What is usual here for what counts within the days; what somebody typed stays."""
        metric, days, own = Metric(self.counts.currentData()), self.days.whole(), self._chosen
        self.base.clear()
        self._asking = True
        self._context.read(
            lambda services: services.experiments.usual(own.segment, own.channel, metric, days),
            done=self._show_usual, failed=self._failed, parent=self, cancel_previous="experiment-usual",
        )  # fmt: skip
        self._ask_again()

    def _show_usual(self, rate: float | None) -> None:
        self._asking = False
        if rate is not None and self.base.is_empty:
            self.base.set_value(rate * 100)
            self._usual = self.base.value()
        self._ask_again()

    def _days_changed(self) -> None:
        """A rate that was proposed goes with its days."""
        if self.base.is_empty or self.base.value() == self._usual:
            self._ask_usual()
        self._ask_again()

    def _ask_again(self) -> None:
        self.holdout.setEnabled(
            self._chosen.purpose != CLINICAL and Metric(self.counts.currentData()) not in NEEDS_MESSAGE
        )
        if not self.holdout.isEnabled():
            self.holdout.set_value(0)
        self.use.setEnabled(self._check())
        self._debounce.restart()

    def _check(self) -> bool:
        try:
            check_design(self.chosen_design(), self._chosen.purpose, grows=False)
        except Invalid as wrong:
            self.error.setText(say_code(next(iter(wrong.fields.values()))))
            self.error.show()
            self.power.setText("")
            self.sizes.setText("")
            return False
        self.error.hide()
        if self.base.is_empty:
            self._ask_for_rate()
        return not self.base.is_empty

    def _ask_for_rate(self) -> None:
        words = self.tr(
            "Your register does not say yet how many do it without a message. Fill in about how many of 100."
        )
        self.power.setText(self.tr("Counting…") if self._asking else words)
        self.sizes.setText("")

    def _forecast(self) -> None:
        if not self._check():
            return
        own, design = self._chosen, self.chosen_design()
        self.power.setText(self.tr("Counting…"))
        self._context.read(
            lambda services, job: services.experiments.forecast(own.segment, own.template, design, job.interruptible),
            done=lambda found: self._show_forecast(design, found), failed=self._failed, parent=self,
            cancel_previous="experiment-forecast", with_context=True,
        )  # fmt: skip

    def _show_forecast(self, design: Design, found: Any) -> None:
        self.power.setText(forecast_words(found.beforehand, design.worthwhile))
        self.power.setProperty("role", "error" if found.beforehand.tells_nothing else "strong")
        self.power.style().unpolish(self.power)
        self.power.style().polish(self.power)
        parts = (f"{group_word(group)}: {format_number(number)}" for group, number in found.sizes.items())
        said = [self.tr("Phones and households: {groups}").format(groups=", ".join(parts))]
        if design.base * 100 == self._usual:
            said.append(self.tr("What is usual is from your own register of the last year."))
        self.sizes.setText("\n".join(said))

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, ClinicError):
            raise error
        self.error.setText(told(error))
        self.error.show()

    def _accept(self) -> None:
        if self._check():
            self.design = self.chosen_design()
            self.accept()

    def _take_away(self) -> None:
        self.design = None
        self.accept()

    def _connect(self) -> None:
        self.counts.currentIndexChanged.connect(lambda _: self._start_metric())
        self.texts.changed.connect(self._ask_again)
        self.look.currentIndexChanged.connect(lambda _: self._ask_again())
        self.days.changed.connect(lambda _: self._days_changed())
        for box in (self.holdout, self.base, self.worthwhile):
            box.changed.connect(lambda _: self._ask_again())

    def _offer(self) -> None:
        for metric in self._metrics():
            self.counts.addItem(metric_word(metric), metric)
        for look in Look:
            self.look.addItem(look_word(look), look)

    def _metrics(self) -> Iterator[Metric]:
        """Nobody hears who read an SMS or a call, so reading is offered only where it was chosen before."""
        unheard = self._chosen.channel in (SMS, VOICE) and (
            self.design is None or self.design.metric is not Metric.READ
        )
        return (one for one in Metric if one is not Metric.READ or not unheard)

    def _lay_out(self) -> None:
        space = theme().space
        form = QFormLayout()
        form.setSpacing(space.s)
        fields: tuple[tuple[str, QWidget, str], ...] = (
            (self.tr("&Held back, to see whether writing helps at all"), self.holdout, self.tr("Share held back")),
            (self.tr("What &counts"), self.counts, self.tr("What counts")),
            (self.tr("&Within"), self.days, self.tr("Days")),
            (self.tr("&Usually do it"), self.base, self.tr("Rate that is usual")),
            (self.tr("A &rise worth the trouble"), self.worthwhile, self.tr("Rise worth the trouble")),
            (self.tr("&Look at the result"), self.look, self.tr("When to look at the result")),
        )
        for label, field, spoken in fields:
            form.addRow(label, field)
            if isinstance(field, NumberField):
                field.set_name(spoken)
            else:
                name(field, spoken)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space.xl, space.l, space.xl, space.l)
        layout.setSpacing(space.m)
        layout.addWidget(Text(self.tr("Who shares a phone or a household always gets the same text."), "muted"))
        first = self.tr(
            "Texts are tried in the first message; later messages are the same for all. Who is held back gets none of them."
        )
        layout.addWidget(Text(first, "muted"))
        layout.addWidget(self.texts)
        layout.addLayout(form)
        for words in (self.power, self.sizes, self.error):
            layout.addWidget(words)
        layout.addLayout(self._deeds())

    def _deeds(self) -> QHBoxLayout:
        cancel, none = button(self.tr("Cancel")), button(self.tr("Try nothing"))
        self.use = button(self.tr("Use this"), "primary")
        cancel.clicked.connect(self.reject)
        none.clicked.connect(self._take_away)
        self.use.clicked.connect(self._accept)
        none.setVisible(self.design is not None)
        foot = QHBoxLayout()
        foot.addWidget(none)
        foot.addStretch()
        foot.addWidget(cancel)
        foot.addWidget(self.use)
        self.use.setDefault(True)
        return foot
