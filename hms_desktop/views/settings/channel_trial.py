"""Send a test to me: one message to whoever sits here, and an honest word on why it did not go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hms_desktop.domain.errors import ClinicError, Invalid
from hms_desktop.domain.message.handover import Outcome
from hms_desktop.domain.message.providers import DLT, TEMPLATE, TrialText, provider
from hms_desktop.domain.message.vocabulary import EMAIL, VOICE
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.cards import Badge, Card
from hms_desktop.views.kit.forms import Field, Form, Group
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.settings.channel_words import provider_words, state_words
from hms_desktop.views.settings.keyboard_order import controls, follow_by_tab
from hms_desktop.views.speech import say_code, told

if TYPE_CHECKING:
    from hms_desktop.domain.message.diagnosis import Diagnosis
    from hms_desktop.services.channels.trial import Trial, TrialMessage, TrialNews


class TrialCard(Card):
    """Sends with what is saved; while something else is typed it waits. Signal: `shown(widget)` for what should be in view."""

    shown = Signal(QWidget)

    def __init__(self, context: ViewContext, after: QWidget) -> None:
        """`after` is what the keyboard reaches before the form, which is built anew for each channel."""
        super().__init__("")
        self._context = context
        self._after = after
        self._channel, self._key = "", ""
        self._sent: TrialMessage | None = None
        self._trial: Trial | None = None
        self.form: Form | None = None
        self.heading = Text(self.tr("Send a test to me"), "heading")
        self.body.addWidget(self.heading)
        self._place = QHBoxLayout()
        self.body.addLayout(self._place)
        self.send = button(self.tr("Send the test"), icon="send")
        self.send.clicked.connect(lambda: self.form.submit() if self.form is not None else None)
        self.hint = Text(self.tr("Save first: the test uses what is saved."), "small")
        self.body.addWidget(self.send, alignment=Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.hint)
        self._add_outcome()
        self.body.addStretch()

    def _add_outcome(self) -> None:
        self.outcome = QWidget()
        self.mark = Badge("")
        self.says, self.todo, self.raw = Text("", "strong"), Text(""), Text("", "small")
        self.arrived = button(self.tr("Has it arrived?"), icon="sync")
        self.arrived.clicked.connect(self._ask)
        box = Card("", self.outcome)
        for one in (self.mark, self.says, self.todo, self.raw):
            box.body.addWidget(one)
        box.body.addWidget(self.arrived, alignment=Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self.outcome)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(box)
        self.body.addWidget(self.outcome)
        self.outcome.hide()

    def show_channel(self, channel: str, key: str, clinic: str) -> None:
        """Begin anew for another channel or provider; `clinic` is named in the words of the test."""
        if (channel, key) == (self._channel, self._key):
            return
        self._channel, self._key = channel, key
        self.outcome.hide()
        if self.form is not None:
            self._place.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
        needs = provider(key).trial(channel)
        self.form = Form([Group("", self._fields(needs))], 1, today=self._context.today, say=say_code)
        words = self.tr("This is a test from {clinic}.").format(clinic=clinic or self.tr("the clinic"))
        values = {"body": words, "template": needs.template or None, "language": needs.language or None}
        self.form.set_values({name: value for name, value in values.items() if name in self.form.rows})
        self.form.submitted.connect(self._send)
        self._place.addWidget(self.form)
        self.form.show()
        follow_by_tab(self._after, controls(self.form))

    def wait_for_save(self, waits: bool) -> None:
        """Nothing is sent while there is something that was not saved."""
        self.send.setEnabled(not waits)
        self.hint.setVisible(waits)

    def _fields(self, needs: TrialText) -> list[Field]:
        to = Field("address", self.tr("My mobile number"), kind="phone", required=True)
        if self._channel == EMAIL:
            to = Field("address", self.tr("My e-mail address"), required=True)
        words = self.tr("What is said") if self._channel == VOICE else self.tr("Words")
        fields = [to, Field("body", words, required=True, help=self._help(needs))]
        if needs.asks == TEMPLATE:
            name = self.tr("Template")
            fields.insert(1, Field("template", name, help=self.tr("An approved one, as it is called at the provider.")))
        if needs.language:
            fields.insert(2, Field("language", self.tr("Language of the template"), characters=10))
        if needs.asks == DLT:
            help_ = self.tr("The words must be those of this template, as operators stop everything else.")
            fields.append(Field("template", self.tr("DLT template ID"), help=help_))
        return fields

    def _help(self, needs: TrialText) -> str:
        """What becomes of the words where a template is sent."""
        if needs.asks != TEMPLATE:
            return ""
        if needs.template:
            return self.tr(
                "Sent only without a template, and then only to who has written to the clinic in the last 24 hours."
            )
        return self.tr("They are put in as the first variable of the template.")

    def _send(self, values: dict[str, Any]) -> None:
        from hms_desktop.services.channels.trial import TrialMessage

        told_ = (values.get(name) or "" for name in ("address", "body", "template", "language"))
        sent = TrialMessage(self._channel, *told_)
        self.send.setEnabled(False)
        self.outcome.hide()
        self._sent = sent
        self._context.read(
            lambda s: s.channels.try_out(sent),
            done=self._show,
            failed=self._refused,
            parent=self,
            title=self.tr("Sending a test by {provider}").format(provider=provider_words(self._key)),
        )

    def _show(self, trial: Trial) -> None:
        self.send.setEnabled(True)
        self._trial = trial
        self.arrived.setVisible(trial.taken)
        if trial.diagnosis is not None:
            unknown = trial.outcome is Outcome.UNKNOWN
            words = self.tr("Nobody knows") if unknown else self.tr("Not sent")
            self._tell(words, "warning" if unknown else "danger", trial.diagnosis)
            return
        name = provider_words(trial.provider)
        self.mark.show_as(self.tr("Taken"), "success")
        self.says.setText(self.tr("{provider} took the message.").format(provider=name))
        self.todo.setText(self.tr("That it was taken does not mean that it arrived: look at the phone or mailbox."))
        self.raw.hide()
        self.outcome.show()
        self.arrived.setFocus()
        self.shown.emit(self.outcome)

    def _tell(self, word: str, kind: str, wrong: Diagnosis) -> None:
        names = {"provider": provider_words(self._key)}
        self.mark.show_as(word, kind)
        self.says.setText(say_code(wrong.says, names))
        self.todo.setText(say_code(wrong.todo, names))
        code = wrong.code if wrong.code and not wrong.words.startswith(wrong.code) else ""
        said = " · ".join(part for part in (code, wrong.words) if part)
        self.raw.setText(self.tr("{provider} said: {words}").format(words=said, **names))
        self.raw.setVisible(bool(said))
        self.outcome.show()
        self.send.setFocus()
        self.shown.emit(self.outcome)

    def _refused(self, error: BaseException) -> None:
        self.send.setEnabled(True)
        if isinstance(error, Invalid) and self.form is not None:
            self.form.show_errors({key: say_code(code) for key, code in error.fields.items()})
        elif isinstance(error, ClinicError):
            self._context.say_error(error)
        else:
            raise error

    def _ask(self) -> None:
        trial, sent = self._trial, self._sent
        if trial is None or sent is None:
            return
        self.arrived.setEnabled(False)
        self._context.read(
            lambda s: s.channels.trial_news(trial, sent), done=self._heard, failed=self._not_heard, parent=self
        )

    def _heard(self, news: TrialNews) -> None:
        self.arrived.setEnabled(True)
        if news.diagnosis is not None:
            self._tell(self.tr("Did not arrive"), "danger", news.diagnosis)
            return
        self.raw.hide()
        if news.state is None:
            self.todo.setText(
                self.tr("The provider says nothing of it to this computer. Look at the phone or mailbox.")
            )
        else:
            self.todo.setText(state_words(news.state))
        self.arrived.setFocus()

    def _not_heard(self, error: BaseException) -> None:
        self.arrived.setEnabled(True)
        if not isinstance(error, ClinicError):
            raise error
        self.todo.setText(told(error))
