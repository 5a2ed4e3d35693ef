"""Saying who wrote: one of those who share the number, or anybody who is found."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hms_desktop.domain.register.inbox import Matched, Person, Thread
from hms_desktop.services.all import Services
from hms_desktop.views.campaigns.inbox.words import who_text
from hms_desktop.views.context import ViewContext
from hms_desktop.views.frame.search_box import SearchBox
from hms_desktop.views.kit.cards import Card
from hms_desktop.views.kit.text import Text, button

MOST = 4


class WhoBox(Card):
    """Closed until `open`. Signals: `closed()`, `known()` after it was written."""

    closed = Signal()
    known = Signal()

    def __init__(self, context: ViewContext, parent: QWidget) -> None:
        super().__init__("", parent)
        self._context = context
        self._thread: Thread | None = None
        self.people = QHBoxLayout()
        self.box = SearchBox(context, self, offers_new=False)
        self.box.setPlaceholderText(self.tr("Name, phone or clinic number of who wrote"))
        self.box.chosen.connect(self.choose)
        close = button(self.tr("Close"), parent=self)
        close.clicked.connect(self.close_box)
        row = QHBoxLayout()
        row.addWidget(self.box, 1)
        row.addWidget(close)
        self.body.addWidget(Text(self.tr("Who wrote?"), "strong"))
        self.body.addLayout(self.people)
        self.body.addLayout(row)
        escape = QKeySequence(Qt.Key.Key_Escape)
        QShortcut(escape, self, self.close_box, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.hide()

    def open(self, thread: Thread) -> None:
        """Ask who wrote, those first who share the number."""
        self._thread = thread
        while (item := self.people.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        offered = [self._person(one) for one in thread.people[:MOST]]
        for each in offered:
            self.people.addWidget(each)
        self.people.addStretch()
        self.show()
        (offered[0] if offered else self.box).setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, patient: UUID) -> None:
        """This patient wrote."""
        thread = self._thread
        if thread is None:
            return
        key, matched = thread.conversation.id, list[Matched]()

        def do(services: Services) -> None:
            matched.append(services.inbox.match(key, patient))

        def undo(services: Services) -> None:
            services.inbox.unmatch(matched.pop())

        def done(_none: object) -> None:
            self.close_box()
            words = self.tr("Noted who wrote from {number}.").format(number=who_text(thread.conversation))
            self._context.did(self.tr("say who wrote"), words, undo, do)
            self.known.emit()

        self.box.clear()
        self._context.write(do, done=done, parent=self)

    def close_box(self) -> None:
        """Leave it open who wrote."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def _person(self, one: Person) -> QWidget:
        made = button(one.name, icon="user", parent=self)
        made.clicked.connect(partial(self.choose, one.id))
        return made
