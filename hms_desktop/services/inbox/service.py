"""The inbox: conversations read, dealt with, given to a patient, and answered where the channel takes free words."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from sqlalchemy import Connection, func, select

from hms_desktop.domain.errors import Invalid, NotFound, Refused
from hms_desktop.domain.message.incoming import inbox_rules
from hms_desktop.domain.message.states import State
from hms_desktop.domain.message.vocabulary import DIRECT_PURPOSE, WHATSAPP
from hms_desktop.domain.model import Message, Patient, Reply, Suppression
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.register.inbox import Answered, Conversation, Matched, Show, Thread
from hms_desktop.domain.register.replies import LONGEST
from hms_desktop.services.desk import Desk
from hms_desktop.services.inbox import listing, matching
from hms_desktop.services.patients.aliases import kept_id
from hms_desktop.services.replies.reading import may_read
from hms_desktop.store import audience_sql
from hms_desktop.store.unit_of_work import UnitOfWork


class InboxService:
    """Verbs of the inbox."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def count(self, show: Show = Show.ALL) -> int:
        """How many conversations `conversations` would list."""
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        with self._desk.database.read() as connection:
            return listing.count(connection, show)

    def conversations(self, show: Show = Show.ALL, limit: int = 100, offset: int = 0) -> list[Conversation]:
        """Conversations, the last heard first; their words for those who may answer or see health data."""
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        with self._desk.database.read() as connection:
            return listing.page(connection, show, limit, offset, words=may_read(self._desk))

    def thread(self, key: str) -> Thread:
        """One conversation from its beginning. Raises NotFound."""
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        with self._desk.database.read() as connection:
            chosen = listing.of(key)
            if connection.execute(select(Reply.id).where(chosen).limit(1)).first() is None:
                raise NotFound("inbox-gone")
            words = may_read(self._desk)
            (conversation,) = listing.conversations(
                connection, {key: len(listing.open_ids(connection, key))}, words=words
            )
            no_answer, until = self._answerable(connection, conversation)
            lines = tuple(listing.lines(connection, key, words=words))
            people = tuple(listing.people(connection, key))
            return Thread(conversation, lines, people, no_answer, until, _stopped(connection, key))

    def handle(self, key: str) -> tuple[uuid.UUID, ...]:
        """Say that a conversation was dealt with; returns the replies that waited."""
        with self._desk.write(Permission.EDIT_PATIENTS, "reply.handled") as work:
            return self._handle(work, key)

    def reopen(self, reply_ids: Sequence[uuid.UUID]) -> None:
        """Say that replies wait again. Raises NotFound."""
        with self._desk.write(Permission.EDIT_PATIENTS, "reply.reopened") as work:
            for one in reply_ids:
                work.update(Reply, one, {"handled_at": None, "handled_by": None})

    def match(self, key: str, patient_id: uuid.UUID) -> Matched:
        """Say who wrote, where nobody knew; a no that was said there is the patient's from now on. Raises NotFound."""
        with self._desk.write(Permission.EDIT_PATIENTS, "reply.matched") as work:
            kept = kept_id(work.connection, patient_id)
            return matching.match(work, self._desk, key, kept)

    def unmatch(self, matched: Matched) -> None:
        """Take it back: nobody knows who wrote, and consents that were withdrawn with it stand as before."""
        with self._desk.write(Permission.EDIT_PATIENTS, "reply.unmatched") as work:
            matching.unmatch(work, self._desk, matched)

    def answer(self, key: str, words: str) -> Answered:
        """Answer in free words; leaves with the next messages. Raises Invalid, NotFound, or Refused with the reason."""
        with self._desk.write(Permission.SEND_MESSAGES, "message.queued") as work:
            text = words.strip()
            if not text or len(text) > LONGEST:
                raise Invalid({"words": "text-too-long" if text else "required"})
            if work.connection.execute(select(Reply.id).where(listing.of(key)).limit(1)).first() is None:
                raise NotFound("inbox-gone")
            (conversation,) = listing.conversations(work.connection, {key: 0}, words=False)
            reason, _ = self._answerable(work.connection, conversation)
            if reason is not None:
                raise Refused(reason)
            made, now = self._desk.new_id(), self._desk.now_ms()
            row = {
                "id": made,
                "campaign_id": None,
                "step": 1,
                "patient_id": conversation.patient_id,
                "channel": WHATSAPP,
            }
            stands = {"state": State.QUEUED.value, "state_at": now, "queued_at": now}
            work.insert(Message, row | stands | {"address": key, "body": text})
            return Answered(made, self._handle(work, key))

    def call_back(self, answered: Answered) -> None:
        """Call an answer off that has not left yet, and its replies wait again. Raises Refused when it has left, NotFound."""
        with self._desk.write(Permission.SEND_MESSAGES, "message.called-off") as work:
            wanted = select(Message.state).where(Message.id == answered.message_id)
            state = work.connection.execute(wanted).scalar_one_or_none()
            if state is None:
                raise NotFound("row-gone", table="message")
            if state != State.QUEUED:
                raise Refused("letter-left")
            stands = {"state": State.CANCELED.value, "state_at": self._desk.now_ms(), "reason": "called-off"}
            work.update(Message, answered.message_id, stands)
            for one in answered.reply_ids:
                work.update(Reply, one, {"handled_at": None, "handled_by": None})

    def allow_again(self, key: str) -> tuple[uuid.UUID, ...]:
        """Say that a number may be written to again, after its no; consents stay as they are. Returns what was lifted."""
        with self._desk.write(Permission.SEND_MESSAGES, "suppression.lifted") as work:
            standing = select(Suppression.id).where(Suppression.address == key, Suppression.lifted_at.is_(None))
            found = tuple(work.connection.execute(standing).scalars())
            lifted = {"lifted_at": self._desk.now_ms(), "lifted_by": self._desk.signed_in().staff_id}
            for one in found:
                work.update(Suppression, one, lifted)
            return found

    def stop_again(self, suppression_ids: Sequence[uuid.UUID]) -> None:
        """Take that back. Raises NotFound."""
        with self._desk.write(Permission.SEND_MESSAGES, "suppression.restored") as work:
            for one in suppression_ids:
                work.update(Suppression, one, {"lifted_at": None, "lifted_by": None})

    def _handle(self, work: UnitOfWork, key: str) -> tuple[uuid.UUID, ...]:
        waiting = tuple(listing.open_ids(work.connection, key))
        values = {"handled_at": self._desk.now_ms(), "handled_by": self._desk.signed_in().staff_id}
        for one in waiting:
            work.update(Reply, one, values)
        return waiting

    def _answerable(self, connection: Connection, one: Conversation) -> tuple[str | None, int | None]:
        """Why no answer in free words can leave now, and until when one can (Meta's window of 24 hours after a message)."""
        if one.patient_id is None:
            return "inbox-nobody", None
        newest = select(func.max(Reply.received_at)).where(listing.of(one.id), Reply.channel == WHATSAPP)
        last = connection.execute(newest).scalar()
        if last is None or not one.is_address:
            return "inbox-not-whatsapp", None
        until = last + inbox_rules().free_answer
        if until <= self._desk.now_ms():
            return "inbox-window-over", until
        if WHATSAPP not in self._desk.channels():
            return "channel-not-here", until
        query = select(
            audience_sql.address(WHATSAPP).label("address"),
            audience_sql.reason(WHATSAPP, DIRECT_PURPOSE, ()).label("reason"),
        ).where(Patient.id == one.patient_id)  # fmt: skip
        person = connection.execute(query).one()
        if person.reason is not None:
            return f"direct-{person.reason}", until
        return (None if person.address == one.id else "inbox-other-number"), until


def _stopped(connection: Connection, key: str) -> tuple[str, ...]:
    wanted = select(Suppression.channel).where(Suppression.address == key, Suppression.lifted_at.is_(None))
    return tuple(sorted(connection.execute(wanted).scalars()))
