"""An answer proves that a message arrived and was read: the ledger is told by an event, as it is by a receipt."""

from __future__ import annotations

import uuid
from collections.abc import Collection

import orjson
from sqlalchemy import select

from hms_desktop.domain.message.handover import Incoming, ReceiptEvent
from hms_desktop.domain.message.incoming import proves
from hms_desktop.domain.message.states import State
from hms_desktop.domain.model import Message, Reply
from hms_desktop.services.inbox.whose import Answered
from hms_desktop.services.outreach.ledger_events import News
from hms_desktop.store.unit_of_work import UnitOfWork

BY_HAND = "by-hand"


def proof(provider: str, reply_id: uuid.UUID, one: Incoming, about: Answered | None, at: int) -> News | None:
    """What an answer that came at `at` says of the message it is `about`; None where nothing is proven.

    Its words stay with the reply. Clocks differ: it is never older than the message.
    """
    state = proves(one)
    if about is None or not about.is_sure or state is None:
        return None
    return _news(provider, reply_id, about.message_id, state, max(at, about.left_at))


def proof_by_hand(work: UnitOfWork, reply_id: uuid.UUID, message_id: uuid.UUID, at: int) -> list[News]:
    """What an answer proves that a person noted; nothing of a message that has not left."""
    left_at = work.connection.execute(select(Message.sent_at).where(Message.id == message_id)).scalar_one_or_none()
    return [] if left_at is None else [_news(BY_HAND, reply_id, message_id, State.READ, max(at, left_at))]


def proofs_lacking(work: UnitOfWork, kinds: Collection[str]) -> list[News]:
    """Of replies of these kinds that stand in the register, what the ledger was not told yet."""
    wanted = (Reply.provider, Reply.id, Message.id, Reply.received_at)
    query = select(*wanted).join_from(Reply, Message, Reply.message_id == Message.id)
    rows = work.connection.execute(
        query.where(Reply.kind.in_(kinds), Reply.provider.is_not(None), Message.read_at.is_(None))
    ).all()
    return [_news(str(provider), reply, message, State.READ, at) for provider, reply, message, at in rows]


def _news(provider: str, reply_id: uuid.UUID, message_id: uuid.UUID, state: State, at: int) -> News:
    raw = orjson.dumps({"reply": str(reply_id)}).decode()
    return News(ReceiptEvent(message_id, f"reply-{reply_id}", state.value, at, raw), provider)
