"""Call: the number to call with what came of the call, and a message in the words of a template."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.recommendation.worklist import Entry
from hms_desktop.views.context import Ask, ViewContext
from hms_desktop.views.portal.clearing import hide_unless
from hms_desktop.views.portal.patient.message_form import MessageForm
from hms_desktop.views.portal.patient.panel import Panel
from hms_desktop.views.portal.worklist.entry_panel import OUTCOME_KEYS, EntryPanel
from hms_desktop.views.portal.worklist.recording import Recorder

_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class ContactPanel(Panel):
    """While the focus is in it, its letters are its own. Signal: `book_wanted()`."""

    KINDS: ClassVar[tuple[str, ...]] = ("call", "recommendation_answer", "patient_phone", "patient", "consent")
    book_wanted = Signal()

    def __init__(self, context: ViewContext, patient_id: uuid.UUID, parent: QWidget | None = None) -> None:
        super().__init__(context, patient_id, parent)
        self.may_call, self.may_write = context.may(Permission.MAKE_CALLS), context.may(Permission.SEND_MESSAGES)
        self._then: Callable[[], None] | None = None
        self.call = EntryPanel(context, self)
        self.call.buttons["open"].hide()
        hide_unless(self.call.buttons["book"], context.may(Permission.EDIT_APPOINTMENTS))
        hide_unless(self.call.buttons["message"], self.may_write)
        self.recorder = Recorder(context, self.call, self)
        self.recorder.recorded.connect(lambda _said: self.setFocus())
        self.call.outcome.connect(self._came_to)
        self.call.deed.connect(self._do)
        self.call.note.left.connect(self.go_to_call)
        self.form = MessageForm(context, patient_id, self)
        self.form.closed.connect(self.go_to_call)
        self.body.addWidget(self.form)
        self.body.addWidget(self.call, 1)
        self.keys: dict[str, Callable[[], object]] = {
            key: partial(self._came_to, outcome) for outcome, key in OUTCOME_KEYS.items()
        }
        self.keys |= {"C": self.call.copy_number, "N": self.call.note.setFocus}
        self.keys |= {"Shift+B": partial(self._do, "book"), "Shift+L": self.recorder.change_day}
        self.keys |= {"B": partial(self._do, "book"), "M": partial(self._do, "message")}

    def question(self) -> Ask:
        """The call that could be made."""
        patient_id, may_call = self.patient_id, self.may_call
        return lambda services: services.worklist.entry_of(patient_id) if may_call else None

    def show_answer(self, answer: Entry | None) -> None:
        """Show the number, the reasons and the last calls."""
        self.call.show_entry(answer)
        then, self._then = self._then, None
        if then is not None:
            then()

    def go_to_call(self) -> None:
        """Take the focus to the outcomes, as soon as the call is read."""
        if self.call.entry is None:
            self._then = self.go_to_call if self.may_call else None
        else:
            self.call.buttons["agreed"].setFocus(Qt.FocusReason.OtherFocusReason)

    def write(self, about: str | None = None) -> None:
        """Show the message form; `about` is the recommendation that it follows."""
        if self.may_write:
            self.form.open(about)
        else:
            self.context.say(self.tr("Your role can't send messages. Ask the outreach worker."), "warning")

    def event(self, event: QEvent) -> bool:
        """The letters belong to the call while the focus is here, not to the page around it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._key(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on a letter."""
        if deed := self._key(event):
            deed()
        else:
            super().keyPressEvent(event)

    def _key(self, event: QKeyEvent) -> Callable[[], object] | None:
        if self.call.entry is None or event.modifiers() not in (*_PLAIN, Qt.KeyboardModifier.ShiftModifier):
            return None
        shifted = "Shift+" if event.modifiers() == Qt.KeyboardModifier.ShiftModifier else ""
        return self.keys.get(shifted + QKeySequence(event.key()).toString())

    def _came_to(self, outcome: str) -> None:
        if self.call.entry is not None:
            self.recorder.came_to(self.call.entry, outcome)

    def _do(self, word: str) -> None:
        if word == "message":
            self.write()
        elif word == "book":
            self.book_wanted.emit()
