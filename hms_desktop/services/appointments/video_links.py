"""Links of video visits in the ledger: one for each visit, time and channel, called off while it waits when the visit is."""

from __future__ import annotations

import uuid

from sqlalchemy import select

from hms_desktop.domain.ids import derived_id
from hms_desktop.domain.message.states import State
from hms_desktop.domain.message.vocabulary import CHANNELS
from hms_desktop.domain.model import Message
from hms_desktop.store.unit_of_work import UnitOfWork


def link_id(appointment_id: uuid.UUID, starts_at: int, channel: str) -> uuid.UUID:
    """The ledger's id of the message that tells a visit's link, the same however often it is made."""
    return derived_id("video-link", appointment_id, starts_at, channel)


def call_off(work: UnitOfWork, appointment_id: uuid.UUID, starts_at: int, now: int) -> None:
    """Cancel the links for this time that have not been handed over."""
    own = [link_id(appointment_id, starts_at, channel) for channel in CHANNELS]
    waiting = select(Message.id).where(Message.id.in_(own), Message.state == State.QUEUED.value)
    for message_id in work.connection.execute(waiting).scalars().all():
        work.update(Message, message_id, {"state": State.CANCELED.value, "state_at": now, "reason": "visit-changed"})
