"""One conversation: who it is with, what was said, and what can be done about it, all by single keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.register.inbox import Thread
from hms_desktop.views.campaigns.inbox.answer import AnswerBox
from hms_desktop.views.campaigns.inbox.talk import Talk
from hms_desktop.views.campaigns.inbox.who import WhoBox
from hms_desktop.views.campaigns.inbox.words import about_text, stopped_text, who_text
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.flow import FlowLayout
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.speech import say_code


class ThreadPanel(QWidget):
    """Signals: `handled()`, this is to be marked as dealt with; `allowed()`, this number may be written to again.

    `commands` are for the whole page.
    """

    handled = Signal()
    allowed = Signal()

    def __init__(self, context: ViewContext, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self.shown: Thread | None = None
        self.name, self.about = Text("", "title"), Text("", "muted")
        self.stopped, self.why = Text("", "error"), Text("", "muted")
        self.lines = Talk(self.tr("What was said"), self)
        self.answer, self.who = AnswerBox(context, self), WhoBox(context, self)
        self.buttons: dict[str, QPushButton] = {}
        self.commands: list[QAction] = []
        self._allowed: set[str] = set()
        self._lay_out()
        self.answer.closed.connect(self.lines.setFocus)
        self.who.closed.connect(self.lines.setFocus)

    def show_thread(self, thread: Thread) -> None:
        """Show a conversation."""
        other = self.shown is None or self.shown.conversation.id != thread.conversation.id
        self.shown = thread
        one = thread.conversation
        self.name.setText(who_text(one))
        for label, words in ((self.about, about_text(thread)), (self.stopped, stopped_text(thread))):
            label.setText(words)
            label.setVisible(bool(words))
        self.why.setText(say_code(thread.no_answer) if thread.no_answer else "")
        self.why.setVisible(thread.no_answer is not None and self._context.may(Permission.SEND_MESSAGES))
        self.lines.show_lines(thread.lines)
        self._enable(thread)
        if other:
            self.answer.show_for(one.id)
            self.who.close_box()

    def do_answer(self) -> None:
        """Write an answer, or hear why none can be written."""
        if self.shown is not None:
            self.answer.open(self.shown)

    def do_who(self) -> None:
        """Say who wrote."""
        if self.shown is not None and self.shown.conversation.patient_id is None:
            self.who.open(self.shown)

    def open_patient(self, then: str = "") -> None:
        """Show the patient, perhaps to book or to note a call at once."""
        if self.shown is not None and (patient := self.shown.conversation.patient_id) is not None:
            self._context.go("portal", patient=patient, **({"then": then} if then else {}))

    def _lay_out(self) -> None:
        space = theme().space
        holder = QWidget(self)
        row = FlowLayout(holder, space.s)
        may = self._context.may
        self._deed(
            row, "handled", self.tr("Dealt with"), "H", self.handled.emit, "primary", may(Permission.EDIT_PATIENTS)
        )
        self._deed(row, "answer", self.tr("Answer"), "A", self.do_answer, "", may(Permission.SEND_MESSAGES))
        self._deed(row, "who", self.tr("Who is this?"), "W", self.do_who, "", may(Permission.EDIT_PATIENTS))
        self._deed(row, "open", self.tr("Open patient"), "O", self.open_patient, "", may(Permission.VIEW_PATIENTS))
        book, call = (lambda: self.open_patient("book")), (lambda: self.open_patient("call"))
        self._deed(row, "book", self.tr("Book a visit"), "B", book, "", may(Permission.EDIT_APPOINTMENTS))
        self._deed(row, "call", self.tr("Note a call"), "C", call, "", may(Permission.MAKE_CALLS))
        self._deed(
            row, "again", self.tr("Allow the number again"), "L", self.allowed.emit, "", may(Permission.SEND_MESSAGES)
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.s)
        for widget in (self.name, self.about, self.stopped, holder, self.why, self.answer, self.who):
            column.addWidget(widget)
        column.addWidget(self.lines, 1)

    def _deed(
        self, row: FlowLayout, key: str, words: str, keys: str, slot: Callable[[], object], kind: str, allowed: bool
    ) -> None:
        made = self.buttons[key] = button(f"{words} ({keys})", kind, parent=self)
        made.clicked.connect(lambda _checked=False: slot())
        made.setVisible(False)
        row.addWidget(made)
        if allowed:
            self._allowed.add(key)
            action = QAction(words, self._page)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _checked=False: slot() if made.isEnabled() else None)
            self._page.addAction(action)
            self.commands.append(action)

    def _enable(self, thread: Thread) -> None:
        """What makes no sense here is not offered, nor by its key; an answer that can't be written says why beside it."""
        known = thread.conversation.patient_id is not None
        can = {
            "handled": thread.conversation.open > 0, "answer": thread.no_answer is None, "who": not known, "open": known,
            "book": known, "call": known, "again": bool(thread.stopped),
        }  # fmt: skip
        for key, made in self.buttons.items():
            made.setEnabled(can[key])
            made.setVisible(key in self._allowed and (can[key] or key in ("handled", "answer")))
