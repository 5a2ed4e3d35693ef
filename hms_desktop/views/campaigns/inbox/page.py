"""The page: conversations on the left, the one that is chosen on the right; live while messages come in."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QWidget

from hms_desktop.domain.errors import ClinicError, NotFound
from hms_desktop.domain.register.inbox import Show, Thread
from hms_desktop.services.all import Services
from hms_desktop.views.campaigns.inbox.listing import ConversationList
from hms_desktop.views.campaigns.inbox.thread import ThreadPanel
from hms_desktop.views.campaigns.inbox.words import show_word, who_text
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.empty import EmptyState
from hms_desktop.views.kit.two_panes import TwoPanes
from hms_desktop.work.timers import Debounce

LIST_WIDTH = 520
CALM_MS = 400
WATCHED = ("reply", "message", "suppression", "consent", "patient", "patient_phone")


class InboxPage(QWidget):
    """What patients send. A conversation that was dealt with goes out of the list, and the next one is chosen."""

    def __init__(self, context: ViewContext) -> None:
        super().__init__()
        self._context = context
        self._row, self._awaited = 0, False
        self.list = ConversationList(context)
        self.filter = QComboBox(self)
        self.filter.setAccessibleName(self.tr("Which conversations"))
        for show in Show:
            self.filter.addItem(show_word(show), show.value)
        self.panel = ThreadPanel(context, self)
        teach = self.tr("Choose a conversation on the left to see what was said, to answer, or to say who wrote.")
        self.empty = EmptyState("message", self.tr("What patients write"), teach)
        self.panes = TwoPanes(self.tr("Inbox"), self.list, LIST_WIDTH)
        self.panes.tools.addWidget(self.filter)
        self.panes.add_pages(self.empty, self.panel)
        self.panes.fill(self)
        self._calm = Debounce(self, CALM_MS, self.refresh)
        self._connect()

    def activated(self) -> None:
        """Read the list."""
        self.refresh()

    def show_place(self, show: str = "", conversation: str = "") -> None:
        """Show one choice of conversations, or one conversation of all."""
        wanted = Show(show) if show else Show.ALL
        self.filter.setCurrentIndex(self.filter.findData(wanted.value))
        if conversation:
            self._read(conversation)

    def place(self) -> dict[str, Any]:
        """What is chosen, for when the window is built anew."""
        return {"show": str(self.filter.currentData())}

    def commands(self) -> list[QAction]:
        """What can be done here."""
        return self.panel.commands

    def refresh(self) -> None:
        """Read the list and the conversation that is shown again."""
        self.list.paged.refresh()
        if self.panel.shown is not None and self.panes.shows(self.panel):
            self._read(self.panel.shown.conversation.id)

    def _connect(self) -> None:
        self.filter.currentIndexChanged.connect(lambda _at: self._choose())
        self.list.current_id.connect(self._show)
        self.list.activated_id.connect(lambda _key: self.panel.open_patient())
        self.list.paged.counted.connect(self._counted)
        self.list.paged.page_loaded.connect(lambda _page: self._choose_row())
        self.panel.handled.connect(self.handle)
        self.panel.allowed.connect(self.allow_again)
        self._context.bus.subscribe(self, WATCHED, lambda _: self._changed())

    def _changed(self) -> None:
        if self.isVisible() and not self._calm.pending:
            self._calm.restart()

    def _choose(self) -> None:
        self._row = 0
        self.list.choose(Show(self.filter.currentData()))
        self.list.paged.refresh()

    def _counted(self, rows: int) -> None:
        if rows == 0:
            self.panel.shown = None
            self.panes.show_page(self.empty)

    def _choose_row(self) -> None:
        """Who was chosen stays so; where they went out of the list, the next one is."""
        if self._awaited:
            self._show(self.list.paged.id_at(self.list.currentIndex().row()))
        elif not self.list.currentIndex().isValid() and self.list.paged.rowCount():
            row = min(self._row, self.list.paged.rowCount() - 1)
            self.list.setCurrentIndex(self.list.paged.index(row, 0))
            self._show(self.list.paged.id_at(row))

    def _show(self, key: str | None) -> None:
        """A row that is chosen before its page is here, as by the focus, is shown when it comes."""
        self._awaited = key is None and self.list.currentIndex().isValid()
        if key is not None:
            self._row = max(0, self.list.currentIndex().row())
            self._read(key)

    def _read(self, key: str) -> None:
        self._context.read(
            lambda services: services.inbox.thread(key),
            done=self._fill, failed=self._gone, parent=self, cancel_previous="inbox-thread",
        )  # fmt: skip

    def _fill(self, thread: Thread) -> None:
        self.panel.show_thread(thread)
        self.panes.show_page(self.panel)

    def _gone(self, error: BaseException) -> None:
        if not isinstance(error, ClinicError):
            raise error
        if not isinstance(error, NotFound):
            self._context.say_error(error)
        self.panes.show_page(self.empty)

    def handle(self) -> None:
        """Mark the conversation that is shown as dealt with; Ctrl+Z takes it back."""
        thread = self.panel.shown
        if thread is None or not thread.conversation.open:
            return
        key, waited = thread.conversation.id, list[Any]()

        def do(services: Services) -> None:
            waited[:] = services.inbox.handle(key)

        def undo(services: Services) -> None:
            services.inbox.reopen(waited)

        def done(_none: object) -> None:
            words = self.tr("Dealt with: {name}.").format(name=who_text(thread.conversation))
            self._context.did(self.tr("deal with the answer"), words, undo, do)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

        self._context.write(do, done=done, parent=self)

    def allow_again(self) -> None:
        """Write to this number again where consent is given; Ctrl+Z stops it again."""
        thread = self.panel.shown
        if thread is None or not thread.stopped:
            return
        key, lifted = thread.conversation.id, list[Any]()

        def do(services: Services) -> None:
            lifted[:] = services.inbox.allow_again(key)

        def undo(services: Services) -> None:
            services.inbox.stop_again(lifted)

        def done(_none: object) -> None:
            words = self.tr("This number is written to again, once consent is noted on the page of the patient.")
            self._context.did(self.tr("allow the number again"), words, undo, do)

        self._context.write(do, done=done, parent=self)
