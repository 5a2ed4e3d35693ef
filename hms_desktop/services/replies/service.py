"""Replies that come by word of mouth: recorded by hand, and marked as dealt with."""

from __future__ import annotations

import uuid

from sqlalchemy import Connection, func, select

from hms_desktop.domain.errors import Invalid
from hms_desktop.domain.model import Campaign, Message, PatientPhone, Reply
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.register.replies import BY_HAND, LONGEST, Answerable, ReplyRecord
from hms_desktop.domain.time import DAY_MS
from hms_desktop.services.desk import Desk
from hms_desktop.services.inbox.proving import proof_by_hand
from hms_desktop.services.outreach.ledger_events import apply_news
from hms_desktop.services.patients.aliases import all_ids, kept_id
from hms_desktop.services.replies.reading import is_for_all, may_read

_RECENT_DAYS = 90


class ReplyService:
    """What patients answered."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def record(
        self, patient_id: uuid.UUID, body: str, channel: str = "phone", message_id: uuid.UUID | None = None
    ) -> uuid.UUID:
        """Note what a patient answered, perhaps to one message. Raises Invalid, NotFound."""
        made = self._desk.new_id()
        with self._desk.write(Permission.EDIT_PATIENTS, "reply.recorded") as work:
            text = body.strip()
            kept = kept_id(work.connection, patient_id)
            ids = all_ids(work.connection, kept)
            wrong = {} if channel in BY_HAND else {"channel": "word-unknown"}
            if not text or len(text) > LONGEST:
                wrong["body"] = "text-too-long" if text else "required"
            address = _address(work.connection, ids, message_id)
            if message_id is not None and address is None:
                wrong["message_id"] = "reply-message-of-another"
            if wrong:
                raise Invalid(wrong)
            row = {"id": made, "patient_id": kept, "message_id": message_id, "channel": channel, "body": text}
            now = self._desk.now_ms()
            work.insert(Reply, row | {"address": address or "", "received_at": now})
            if message_id is not None:
                apply_news(work, proof_by_hand(work, made, message_id, now), now)
        return made

    def mark_handled(self, reply_id: uuid.UUID) -> None:
        """Say that a reply was dealt with. Raises NotFound."""
        with self._desk.write(Permission.EDIT_PATIENTS, "reply.handled") as work:
            values = {"handled_at": self._desk.now_ms(), "handled_by": self._desk.signed_in().staff_id}
            work.update(Reply, reply_id, values)

    def mark_open(self, reply_id: uuid.UUID) -> None:
        """Say that a reply still waits for an answer. Raises NotFound."""
        with self._desk.write(Permission.EDIT_PATIENTS, "reply.reopened") as work:
            work.update(Reply, reply_id, {"handled_at": None, "handled_by": None})

    def of_patient(self, patient_id: uuid.UUID, limit: int = 50) -> tuple[ReplyRecord, ...]:
        """The newest replies; their words only for those who may read them, a no for all. Raises NotFound."""
        self._desk.require(Permission.VIEW_PATIENTS)
        readable, table = may_read(self._desk), Reply
        columns = (table.id, table.channel, table.kind, table.received_at, table.message_id, table.handled_at)
        with self._desk.database.read() as connection:
            ids = all_ids(connection, kept_id(connection, patient_id))
            wanted = select(*columns, table.body).where(table.patient_id.in_(ids))
            newest = wanted.order_by(table.received_at.desc(), table.id.desc()).limit(limit)
            return tuple(
                ReplyRecord(*row[:-1], row.body if readable or is_for_all(row.kind) else None)
                for row in connection.execute(newest)
            )

    def answerable(self, patient_id: uuid.UUID, limit: int = 10) -> tuple[Answerable, ...]:
        """The newest messages of the last 90 days that left the clinic. Raises NotFound."""
        self._desk.require(Permission.VIEW_PATIENTS)
        since = self._desk.now_ms() - _RECENT_DAYS * DAY_MS
        with self._desk.database.read() as connection:
            ids = all_ids(connection, kept_id(connection, patient_id))
            wanted = (
                select(Message.id, Message.channel, Message.sent_at, Campaign.name)
                .outerjoin(Campaign, Campaign.id == Message.campaign_id)
                .where(Message.patient_id.in_(ids), Message.sent_at >= since)
            )
            newest = wanted.order_by(Message.sent_at.desc(), Message.id.desc()).limit(limit)
            rows = connection.execute(newest)
            return tuple(Answerable(row.id, row.channel, row.sent_at, row.name) for row in rows)


def _address(connection: Connection, ids: list[uuid.UUID], message_id: uuid.UUID | None) -> str | None:
    """Where the message went, else the patient's first phone; None when the message is not the patient's."""
    if message_id is not None:
        address = func.coalesce(Message.address, "")
        wanted = select(address).where(Message.id == message_id, Message.patient_id.in_(ids))
        return connection.execute(wanted).scalar_one_or_none()
    phones = select(PatientPhone.number).where(PatientPhone.patient_id.in_(ids), PatientPhone.removed_at.is_(None))
    return connection.execute(phones.order_by(PatientPhone.rank, PatientPhone.id).limit(1)).scalar_one_or_none()
