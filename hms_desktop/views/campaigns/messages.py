"""The messages of a campaign with state and reason in plain words, and what was heard of one of them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from hms_desktop.domain.message.funnel import DELIVERED, READ, SENT, WAITING
from hms_desktop.domain.message.states import FAILURES, State
from hms_desktop.views.campaigns.words import reason_words, state_colour, state_word
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.columns import Column
from hms_desktop.views.kit.i18n import format_when
from hms_desktop.views.kit.table import PagedTableModel
from hms_desktop.views.kit.table_view import TableView

translate = QCoreApplication.translate

FILTERS: tuple[tuple[str, Collection[str] | None], ...] = (
    ("all", None),
    ("waiting", WAITING),
    ("sent", SENT),
    ("delivered", DELIVERED),
    ("read", READ),
    ("failed", FAILURES),
    ("uncertain", frozenset({State.UNCERTAIN})),
    ("left-out", frozenset({State.SUPPRESSED})),
    ("stopped", frozenset({State.CANCELED})),
)


class MessageSource:
    """Asks for the messages of `campaign` in `states`."""

    def __init__(self, context: ViewContext, parent: QObject) -> None:
        self._context = context
        self._parent = parent
        self.campaign: UUID | None = None
        self.states: Collection[str] | None = None

    def count(self, done: Callable[[int], None], failed: Callable[[BaseException], None]) -> None:
        """How many there are."""
        campaign, states = self.campaign, self.states
        if campaign is None:
            done(0)
            return
        key = f"messages-count-{id(self)}"
        self._context.read(
            lambda services: services.ledger.count(campaign, states),
            done=done, failed=failed, parent=self._parent, cancel_previous=key,
        )  # fmt: skip

    def page(
        self,
        index: int,
        size: int,
        done: Callable[[Sequence[Any]], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """One page, by state."""
        campaign, states = self.campaign, self.states
        if campaign is None:
            done([])
            return
        self._context.read(
            lambda services: services.ledger.messages(campaign, size, states=states, offset=index * size),
            done=done, failed=failed, parent=self._parent,
        )  # fmt: skip


class MessagesTable(TableView):
    """The ledger of one campaign; Enter opens the patient."""

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        self.source = MessageSource(context, context)
        model = PagedTableModel(_columns(), self.source)
        super().__init__(model, self.tr("Messages of this campaign"), parent)
        model.setParent(self)
        self.paged = model
        self.fold_when_narrow("address")
        self._context = context
        self.set_empty(self.tr("No messages here. Choose another state above."), icon="message")
        self.activated_id.connect(self._open)

    def show_campaign(self, campaign: UUID | None, states: Collection[str] | None) -> None:
        """List other messages."""
        self.source.campaign, self.source.states = campaign, states
        self.paged.refresh()

    def _open(self, message_id: UUID) -> None:
        row = self.rows.row_of(message_id)
        record = None if row is None else self.rows.record_at(row)
        if record is not None:
            self._context.open_patient(record.patient_id)


def _columns() -> list[Column]:
    return [
        Column("patient", translate("Messages", "Patient"), lambda one: one.patient, width=210, strong=True),
        Column("address", translate("Messages", "To"), lambda one: one.address or "", width=130),
        Column(
            "state",
            translate("Messages", "State"),
            lambda one: state_word(one.state),
            width=150,
            colour=lambda one: state_colour(one.state),
        ),
        Column("reason", translate("Messages", "Why"), lambda one: reason_words(one.reason)),
        Column("at", translate("Messages", "Since"), lambda one: format_when(one.state_at), width=150),
    ]
