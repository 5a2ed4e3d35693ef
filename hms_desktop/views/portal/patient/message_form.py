"""Writing to one patient in the words of a template: what would go out, by which channel, or why it may not."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPlainTextEdit, QWidget

from hms_desktop.domain.errors import ClinicError
from hms_desktop.services.all import Services
from hms_desktop.services.recommendations.writing import Letter, Sent
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.cards import Card
from hms_desktop.views.kit.escape import claims_escape
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.persons import phone_text
from hms_desktop.views.speech import channel_name, say_code

LINES = 6


class MessageForm(Card):
    """Empty until `open`. Signal: `closed()`. Ctrl+Enter sends, Escape closes."""

    closed = Signal()

    def __init__(self, context: ViewContext, patient_id: uuid.UUID, parent: QWidget) -> None:
        super().__init__("", parent)
        self._context, self._patient_id = context, patient_id
        self._about: str | None = None
        self._letters: Sequence[Letter] = ()
        self.choice = QComboBox(self)
        self.choice.setAccessibleName(self.tr("Words and channel"))
        self.choice.currentIndexChanged.connect(lambda _at: self._show_choice())
        self.words = QPlainTextEdit(self)
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(self.tr("The message"))
        self.words.setFixedHeight(self.fontMetrics().lineSpacing() * LINES)
        self._to, self.reason = Text("", "muted", self), Text("", "error", self)
        self.send_button = button(self.tr("Send (Ctrl+Enter)"), "primary", "send", self)
        self.send_button.clicked.connect(self.send)
        close = button(self.tr("Close"), parent=self)
        close.clicked.connect(self.close_form)
        buttons = QHBoxLayout()
        buttons.addWidget(self.send_button)
        buttons.addWidget(close)
        buttons.addStretch()
        for widget in (Text(self.tr("Write a message"), "heading"), self.choice, self._to, self.words, self.reason):
            self.body.addWidget(widget)
        self.body.addLayout(buttons)
        self.hide()

    def open(self, about: str | None = None) -> None:
        """Ask what could be sent, then show it; `about` is the key of the recommendation that is followed."""
        self._about, patient_id = about, self._patient_id
        self._context.read(
            lambda services: services.writing.letters(patient_id, about),
            done=self._show,
            failed=self._failed,
            parent=self,
            cancel_previous="portal-letters",
        )

    @property
    def chosen(self) -> Letter | None:
        """What would be sent."""
        at = self.choice.currentIndex()
        return self._letters[at] if 0 <= at < len(self._letters) else None

    def send(self) -> None:
        """Put it into the ledger; it goes out within seconds, and Ctrl+Z calls it back until then."""
        letter, patient_id, about = self.chosen, self._patient_id, self._about
        if letter is None or letter.reason is not None:
            return
        sent: list[Sent] = []

        def do(services: Services) -> None:
            sent.append(services.writing.send(patient_id, letter.template_id, about))

        def undo(services: Services) -> None:
            services.writing.call_back(sent.pop())

        def done(_none: object) -> None:
            words = self.tr("On its way by {channel}: {name}.")
            words = words.format(channel=channel_name(letter.channel), name=letter.name)
            self._context.did(self.tr("send the message"), words, undo, do)
            self.close_form()

        self.send_button.setEnabled(False)
        self._context.write(do, done=done, failed=self._failed, parent=self)

    def close_form(self) -> None:
        """Leave without sending."""
        self.hide()
        self.closed.emit()

    def event(self, event: QEvent) -> bool:
        """Escape belongs to the form before the page around it hears it."""
        return claims_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter sends, Escape closes."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.send()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_form()
        else:
            super().keyPressEvent(event)

    def _show(self, letters: Sequence[Letter]) -> None:
        if not letters:
            self._context.say(self.tr("There are no words to send yet. Make a template under Campaigns."), "info")
            return
        blocked = self.choice.blockSignals(True)
        self._letters = letters
        self.choice.clear()
        for one in letters:
            self.choice.addItem(f"{one.name} · {channel_name(one.channel)}")
        self.choice.blockSignals(blocked)
        self.choice.setCurrentIndex(0)
        self._show_choice()
        self.show()
        self.choice.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_choice(self) -> None:
        letter = self.chosen
        if letter is None:
            return
        self._to.setText(self.tr("To {address}").format(address=phone_text(letter.address)))
        self._to.setVisible(bool(letter.address))
        self.words.setPlainText(letter.text)
        self.reason.setText(say_code(letter.reason) if letter.reason else "")
        self.reason.setVisible(letter.reason is not None)
        self.send_button.setEnabled(letter.reason is None)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, ClinicError):
            raise error
        self.send_button.setEnabled(True)
        self._context.say_error(error)
