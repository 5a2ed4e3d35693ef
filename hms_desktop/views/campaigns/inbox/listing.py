"""The list of conversations, by pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from hms_desktop.domain.register.inbox import Show
from hms_desktop.views.campaigns.inbox.words import empty_words, kind_icon, last_words, when_text, who_text
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.columns import Column
from hms_desktop.views.kit.table import PagedTableModel
from hms_desktop.views.kit.table_view import TableView

translate = QCoreApplication.translate


class ConversationSource:
    """Asks for the conversations of a choice."""

    def __init__(self, context: ViewContext, parent: QObject) -> None:
        self._context, self._parent = context, parent
        self.show = Show.OPEN

    def count(self, done: Callable[[int], None], failed: Callable[[BaseException], None]) -> None:
        """How many there are."""
        show = self.show
        self._context.read(
            lambda services: services.inbox.count(show),
            done=done, failed=failed, parent=self._parent, cancel_previous="inbox-count",
        )  # fmt: skip

    def page(
        self,
        index: int,
        size: int,
        done: Callable[[Sequence[Any]], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """One page, the last heard first."""
        show = self.show
        self._context.read(
            lambda services: services.inbox.conversations(show, size, index * size),
            done=done, failed=failed, parent=self._parent,
        )  # fmt: skip


class ConversationList(TableView):
    """Conversations; what waits has its mark."""

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        self._context = context
        self.source = ConversationSource(context, context)
        model = PagedTableModel(self._columns(), self.source)
        super().__init__(model, translate("Inbox", "Conversations"), parent)
        model.setParent(self)
        self.paged = model
        self.choose(Show.OPEN)

    def choose(self, show: Show) -> None:
        """List other conversations at the next `refresh`."""
        self.source.show = show
        self.set_empty(empty_words(show), icon="check" if show is Show.OPEN else "message")

    def record(self, key: Any) -> Any | None:
        """A conversation of the list."""
        row = None if key is None else self.rows.row_of(key)
        return None if row is None else self.rows.record_at(row)

    def _columns(self) -> list[Column]:
        return [
            Column("who", translate("Inbox", "Who"), who_text, width=170, strong=True, icon=kind_icon),
            Column(
                "words", translate("Inbox", "Last words"), last_words,
                colour=lambda one: "text" if one.open else "muted", hint=last_words,
            ),
            Column("at", translate("Inbox", "When"), lambda one: when_text(one.last_at, self._context.now_ms()), width=70),
        ]  # fmt: skip
