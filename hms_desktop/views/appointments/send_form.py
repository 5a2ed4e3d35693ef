"""Send the link of a video visit: the channel, the words as they will go out, and why they may not."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPlainTextEdit, QRadioButton, QVBoxLayout, QWidget

from hms_desktop.domain.appointments import Appointment
from hms_desktop.services.outreach.direct_messages import Offer
from hms_desktop.views.appointments.deeds import say_failure
from hms_desktop.views.appointments.forms import note_of
from hms_desktop.views.appointments.innermost import Innermost
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.speech import channel_name, say_code

LINES = 8


class SendForm(Innermost):
    """`done` means that it was put into the ledger."""

    def __init__(self, context: ViewContext, one: Appointment, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._one = context, one
        self._offers: list[Offer] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme().space.m)
        self.column.addWidget(Text(self.tr("Send the video link"), "heading", self))
        self.column.addWidget(Text(note_of(one), "muted", self))
        self._choices = QVBoxLayout()
        self.column.addLayout(self._choices)
        self._group = QButtonGroup(self)
        self._group.idToggled.connect(lambda _at, on: self._show_choice() if on else None)
        self._to = Text("", "small", self)
        self.words = QPlainTextEdit(self)
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(self.tr("The message"))
        self.words.setFixedHeight(self.fontMetrics().lineSpacing() * LINES)
        self.reason = Text("", "error", self)
        for widget in (self._to, self.words, self.reason):
            self.column.addWidget(widget)
        self._add_buttons()
        self._ask()

    def _add_buttons(self) -> None:
        self.send_button = button(self.tr("Send"), "primary", "send", self)
        self.send_button.setEnabled(False)
        self.send_button.clicked.connect(self.send)
        close = button(self.tr("Close"), parent=self)
        close.clicked.connect(self.closed)
        buttons = QHBoxLayout()
        buttons.addWidget(self.send_button)
        buttons.addWidget(close)
        buttons.addStretch()
        self.column.addLayout(buttons)

    def start(self) -> None:
        """Put the focus on the channels, as soon as they are known."""
        chosen = self._group.checkedButton()
        (chosen or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter sends, as in forms."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier and self.send_button.isEnabled():
            self.send()
        else:
            super().keyPressEvent(event)

    @property
    def chosen(self) -> Offer | None:
        """What would be sent."""
        at = self._group.checkedId()
        return self._offers[at] if 0 <= at < len(self._offers) else None

    def choose(self, channel: str) -> None:
        """Choose a channel."""
        for at, offer in enumerate(self._offers):
            if offer.channel == channel:
                self._group.button(at).setChecked(True)

    def send(self) -> None:
        """Put it into the ledger; it goes out within seconds."""
        offer, one = self.chosen, self._one
        if offer is None:
            return
        self.send_button.setEnabled(False)
        self._context.write(
            lambda services: services.direct_messages.send(one.id, offer.channel),
            done=lambda _id: self._sent(),
            failed=self._failed,
            parent=self,
        )

    def _ask(self) -> None:
        one = self._one
        self._context.read(
            lambda services: services.direct_messages.offers(one.id),
            done=self._show,
            failed=self._failed,
            parent=self,
        )

    def _show(self, offers: list[Offer]) -> None:
        """All channels, the first that may be used chosen."""
        self._offers = offers
        for at, offer in enumerate(offers):
            choice = QRadioButton(channel_name(offer.channel), self)
            self._choices.addWidget(choice)
            self._group.addButton(choice, at)
        first = next((at for at, offer in enumerate(offers) if offer.reason is None), 0)
        if offers:
            self._group.button(first).setChecked(True)
            self._group.button(first).setFocus()

    def _show_choice(self) -> None:
        offer = self.chosen
        if offer is None:
            return
        self._to.setText(self.tr("To {address}").format(address=offer.address) if offer.address else "")
        self._to.setVisible(bool(offer.address))
        self.words.setPlainText(offer.text)
        self.reason.setText(say_code(f"direct-{offer.reason}") if offer.reason else "")
        self.reason.setVisible(offer.reason is not None)
        self.send_button.setEnabled(offer.reason is None)

    def _sent(self) -> None:
        self._context.say(self.tr("The link is on its way to {name}.").format(name=self._one.patient_name), "success")
        self.done.emit(self._one.id)

    def _failed(self, error: BaseException) -> None:
        say_failure(self._context, error)
        self.closed.emit()
