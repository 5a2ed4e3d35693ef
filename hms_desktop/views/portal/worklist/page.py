"""Who to call today: up and down between households, one key for what came of the call, and on to the next."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.recommendation.calls import call_rules
from hms_desktop.domain.recommendation.worklist import Progress
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.columns import Column
from hms_desktop.views.kit.i18n import format_number
from hms_desktop.views.kit.table import ListModel
from hms_desktop.views.kit.table_view import TableView
from hms_desktop.views.kit.text import Text, button, icon_button
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.portal.advice_words import outcome_text
from hms_desktop.views.portal.clearing import hide_unless
from hms_desktop.views.portal.following import follow
from hms_desktop.views.portal.worklist.entry_panel import OUTCOME_KEYS, EntryPanel
from hms_desktop.views.portal.worklist.recording import Recorded, Recorder
from hms_desktop.views.portal.worklist.source import EntrySource
from hms_desktop.views.portal.worklist.words import title, why

KINDS = ("call", "recommendation_answer", "appointment", "patient", "patient_phone", "segment_member")
BAR_WIDTH = 160


class WorklistPage(QWidget):
    """Signals: `left()` on Escape, `opened(patient id)`, `book_wanted(patient id)`, `message_wanted(patient id)`."""

    left = Signal()
    opened = Signal(object)
    book_wanted = Signal(object)
    message_wanted = Signal(object)

    def __init__(
        self, context: ViewContext, parent: QWidget, chosen: uuid.UUID | None = None, *, whole: bool = False
    ) -> None:
        """`chosen` is the entry to begin at and `whole` whether everybody was shown, for who comes back to the list."""
        super().__init__(parent)
        self._context, self.chosen_key, self._row = context, chosen, 0
        self._gone: set[uuid.UUID] = set()
        self._showing = False
        self.source = EntrySource(context, self, whole=whole)
        self.source.shown.connect(self._show)
        self.source.progressed.connect(self._show_progress)
        columns = [
            Column("who", self.tr("Who"), title, width=210, strong=True),
            Column("why", self.tr("Why"), why),
        ]
        self.model = ListModel(columns, id_of=lambda entry: entry.key, parent=self)
        self.table = TableView(self.model, self.tr("Who to call today"), self)
        self.table.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.table.current_id.connect(self._choose)
        self.table.activated_id.connect(lambda _key: self._do("open"))
        self.progress, self.bar = Text("", "muted", wrap=False), QProgressBar(self)
        self.more, self.all = Text("", "muted", wrap=False), button("", "link", parent=self)
        self.all.clicked.connect(self._switch)
        self.panel = EntryPanel(context, self)
        self.recorder = Recorder(context, self.panel, self)
        self.recorder.recorded.connect(self._recorded)
        self.panel.outcome.connect(self.came_to)
        self.panel.deed.connect(self._do)
        self.panel.note.left.connect(self.table.setFocus)
        self._lay_out()
        self.setFocusProxy(self.table)
        self.commands: list[QAction] = []
        self._make_commands()
        follow(context, self, KINDS, self.source.ask)
        self.source.ask()

    def _lay_out(self) -> None:
        space = theme().space
        back = icon_button(self.tr("Back to the start of the portal"), "chevron-left", self)
        back.clicked.connect(self.left)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Calls of the day"))
        self.bar.setFixedWidth(theme().px(BAR_WIDTH))
        self.bar.hide()
        head = QHBoxLayout()
        head.setSpacing(space.m)
        for widget in (back, Text(self.tr("Who to call today"), "title", wrap=False), self.progress, self.bar):
            head.addWidget(widget)
        head.addStretch()
        foot = QHBoxLayout()
        foot.setSpacing(space.m)
        foot.addWidget(self.more)
        foot.addWidget(self.all)
        foot.addStretch()
        left = QVBoxLayout()
        left.setSpacing(space.s)
        left.addWidget(self.table, 1)
        left.addLayout(foot)
        middle = QHBoxLayout()
        middle.setSpacing(space.m)
        middle.addLayout(left, 1)
        middle.addWidget(self.panel, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(space.m,) * 4)
        column.setSpacing(space.s)
        column.addLayout(head)
        column.addLayout(middle, 1)

    def _make_commands(self) -> None:
        for one in call_rules().outcomes:
            self._command(outcome_text(one.key), OUTCOME_KEYS[one.key], partial(self.came_to, one.key))
        may_book = self._context.may(Permission.EDIT_APPOINTMENTS)
        hide_unless(self.panel.buttons["book"], may_book)
        if may_book:
            self._command(self.tr("Book a visit"), "B", partial(self._do, "book"))
            self._command(self.tr("Book for who agreed last"), "Shift+B", self._book_agreed)
        self._command(self.tr("Change the day of who is called later"), "Shift+L", self.recorder.change_day)
        self._command(self.tr("Everybody who waits, or the calls of today"), "A", self._switch)
        may_write = self._context.may(Permission.SEND_MESSAGES)
        hide_unless(self.panel.buttons["message"], may_write)
        if may_write:
            self._command(self.tr("Write a message"), "M", partial(self._do, "message"))
        self._command(self.tr("Copy the number"), "C", self.panel.copy_number)
        self._command(self.tr("Write a note"), "N", self.panel.note.setFocus)
        self._command(self.tr("Back to the start of the portal"), "Escape", self.left.emit)

    def _command(self, text: str, keys: str, slot: Callable[[], object]) -> None:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _checked=False: slot())
        self.addAction(action)
        self.commands.append(action)

    def keep(self) -> None:
        """The page goes: keep what is typed."""
        self.panel.note.keep()

    def came_to(self, outcome: str) -> None:
        """Note what came of the call to the chosen household."""
        if self.panel.entry is not None:
            self.recorder.came_to(self.panel.entry, outcome)

    def _do(self, word: str) -> None:
        if self.panel.entry is not None:
            signals = {"open": self.opened, "book": self.book_wanted, "message": self.message_wanted}
            signals[word].emit(self.panel.entry.people[0].id)

    def _book_agreed(self) -> None:
        if self.recorder.agreed is None:
            self._context.say(self.tr("Nobody has agreed to come yet. Y notes it."), "info")
        else:
            self.book_wanted.emit(self.recorder.agreed.entry.people[0].id)

    def _switch(self) -> None:
        """Between the calls of the day and everybody who waits."""
        self.source.show_whole(not self.source.whole)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, key: uuid.UUID | None) -> None:
        if self._showing or key is None:
            return
        self.chosen_key, self._row = key, self.table.currentIndex().row()
        self.panel.show_entry(self.model.record_at(self._row))
        self.source.reached(self._row)

    def _show(self) -> None:
        """Show what was read; who came back is chosen, else who was; where they are gone the next one is."""
        for one in self.source.entries:
            if one.key in self._gone:
                self._gone.remove(one.key)
                self.chosen_key = one.key
        self._say_when_empty()
        listed = self.source.listed
        self._showing = True
        self.model.set_records(listed)
        self._showing = False
        if not self.table.select_id(self.chosen_key) and listed:
            self.table.select_id(self.model.id_at(min(self._row, len(listed) - 1)))
        if not listed:
            self.panel.show_entry(None)
        self.all.setText(self.tr("Only the calls of today (A)") if self.source.whole else self.tr("Show all (A)"))

    def _say_when_empty(self) -> None:
        if self.source.entries:
            self.table.set_empty(
                self.tr("The calls of today are done."), self.tr("Show who waits"), self._switch, "check"
            )
        else:
            back = self.tr("Back to the start of the portal")
            self.table.set_empty(self.tr("Nobody needs a call today."), back, self.left.emit, "check")

    def _show_progress(self, progress: Progress) -> None:
        words = self.tr("{called} of {total} done today")
        numbers = {"called": format_number(progress.called), "total": format_number(progress.total)}
        self.progress.setText(words.format(**numbers) if progress.total else "")
        self.bar.setVisible(bool(progress.total))
        self.bar.setMaximum(max(1, progress.total))
        self.bar.setValue(progress.called)
        self.more.setText(self.tr("Waiting for another day: {number}").format(number=format_number(progress.more)))
        for widget in (self.more, self.all):
            widget.setVisible(progress.more > 0)

    def _recorded(self, said: Recorded) -> None:
        if said.is_whole:
            self.source.drop(said.entry)
            self._gone.add(said.entry.key)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
