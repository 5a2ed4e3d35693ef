"""Answering in free words where the channel takes them, or the reason why it does not now."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from hms_desktop.domain.errors import ClinicError, Invalid
from hms_desktop.domain.ids import derived_id
from hms_desktop.domain.register.inbox import Answered, Thread
from hms_desktop.services.all import Services
from hms_desktop.views.context import ViewContext
from hms_desktop.views.drafts import keep_draft
from hms_desktop.views.kit.cards import Card
from hms_desktop.views.kit.drafts import DraftKeeper
from hms_desktop.views.kit.i18n import format_when
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.speech import say_code, told

LINES = 4
FORM = "inbox-answer"


class AnswerBox(Card):
    """Closed until `open`. Signals: `closed()`, `edited()`. Ctrl+Enter sends, Escape closes.

    What is typed is kept for its conversation until it was sent.
    """

    closed = Signal()
    edited = Signal()

    def __init__(self, context: ViewContext, parent: QWidget) -> None:
        super().__init__("", parent)
        self._context = context
        self._key = ""
        self._keeper: DraftKeeper | None = None
        self.until, self.wrong = Text("", "muted", self), Text("", "error", self)
        self.words = QPlainTextEdit(self)
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(self.tr("Your answer"))
        self.words.setPlaceholderText(self.tr("Your answer"))
        self.words.setFixedHeight(self.fontMetrics().lineSpacing() * LINES)
        self.words.installEventFilter(self)
        self.words.textChanged.connect(self.edited)
        self.send_button = button(self.tr("Send (Ctrl+Enter)"), "primary", "send", self)
        self.send_button.clicked.connect(self.send)
        close = button(self.tr("Close"), parent=self)
        close.clicked.connect(self.close_box)
        row = QHBoxLayout()
        row.addWidget(self.send_button)
        row.addWidget(close)
        row.addStretch()
        for widget in (self.until, self.words, self.wrong):
            self.body.addWidget(widget)
        self.body.addLayout(row)
        self.hide()

    def open(self, thread: Thread) -> None:
        """Write to somebody, or say why nobody can."""
        if thread.no_answer is not None:
            self._context.say(say_code(thread.no_answer), "info")
            return
        self.turn_to(thread.conversation.id)
        self.wrong.hide()
        self.until.setText(self.tr("By WhatsApp, until {when}").format(when=format_when(thread.until)))
        self.show()
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def turn_to(self, key: str) -> None:
        """Put away what is typed to one conversation, and fetch what was typed to another; "" is none."""
        if key == self._key:
            return
        if self._keeper is not None:
            self._keeper.flush()
            self._keeper.put_away()
            self._keeper = None
        self._key = key
        self.words.clear()
        if key:
            self._keeper = keep_draft(self._context, self, FORM, derived_id(FORM, key))

    def flush(self) -> None:
        """Keep now what waits to be kept."""
        if self._keeper is not None:
            self._keeper.flush()

    @property
    def is_dirty(self) -> bool:
        """Whether anything is typed."""
        return bool(self.words.toPlainText().strip())

    def raw(self) -> dict[str, Any]:
        """What is typed, as a draft keeps it."""
        return {"words": self.words.toPlainText()}

    def set_raw(self, raw: Mapping[str, Any]) -> None:
        """Put back what `raw` gave."""
        self.words.setPlainText(str(raw.get("words") or ""))
        self.words.moveCursor(QTextCursor.MoveOperation.End)

    def mark_clean(self) -> None:
        """Only an empty answer counts as unchanged."""

    def show_for(self, key: str) -> None:
        """Another conversation is shown: an answer to somebody else waits until that one is opened again."""
        self.setVisible(not self.isHidden() and key == self._key)

    def send(self) -> None:
        """Send it; Ctrl+Z calls it back until it has left."""
        key, text = self._key, self.words.toPlainText()
        if not text.strip():
            self._say(self.tr("Type your answer first."))
            return
        sent: list[Answered] = []

        def do(services: Services) -> None:
            sent.append(services.inbox.answer(key, text))

        def undo(services: Services) -> None:
            services.inbox.call_back(sent.pop())

        def done(_none: object) -> None:
            self.words.clear()
            if self._keeper is not None:
                self._keeper.finish()
            self.close_box()
            self._context.did(self.tr("send the answer"), self.tr("The answer is on its way."), undo, do)

        self.send_button.setEnabled(False)
        self._context.write(do, done=done, failed=self._failed, parent=self)

    def close_box(self) -> None:
        """Leave without sending; what is typed stays."""
        self.send_button.setEnabled(True)
        self.hide()
        self.closed.emit()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Ctrl+Enter and Escape belong to the answer before the page around it hears them."""
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            deed = self.send if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and ctrl else None
            deed = self.close_box if event.key() == Qt.Key.Key_Escape else deed
            if deed is not None:
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    deed()
                return True
        return False

    def _failed(self, error: BaseException) -> None:
        self.send_button.setEnabled(True)
        if not isinstance(error, ClinicError):
            raise error
        self._say(say_code(error.fields["words"]) if isinstance(error, Invalid) else told(error))

    def _say(self, words: str) -> None:
        self.wrong.setText(words)
        self.wrong.show()
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)
