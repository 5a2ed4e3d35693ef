"""One message to one patient in the words of a template: what could be sent, sending it, and calling it back in time.

It goes through the ledger as every message does, so consent is asked again when it is handed over, and the words are
those of the template, under the name and numbers by which it is registered. Its id is derived from
template, patient and day: the same words go to somebody once a day at most.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from hms_desktop.domain.errors import NotFound, Refused
from hms_desktop.domain.ids import derived_id
from hms_desktop.domain.message.registration import APPROVED
from hms_desktop.domain.message.sheet import Sheet
from hms_desktop.domain.message.states import State
from hms_desktop.domain.message.template import MissingVariable, render
from hms_desktop.domain.message.variables import variables
from hms_desktop.domain.message.vocabulary import CHANNELS, DIRECT_PURPOSE, VOICE
from hms_desktop.domain.model import Message, Patient, RecommendationAnswer, Template
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.recommendation.advice import DONE
from hms_desktop.domain.recommendation.rules import recommendation
from hms_desktop.services.desk import Desk
from hms_desktop.services.outreach.window import WINDOW_OVER, is_open, takes_registered_only
from hms_desktop.services.outreach.wording import SHEET, sheet_of
from hms_desktop.services.patients.aliases import kept_id
from hms_desktop.services.recommendations import answering
from hms_desktop.services.templates.checking import second_person
from hms_desktop.store import audience_sql, template_values

ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Letter:
    """What would be sent by one template; `reason` is the code why it may not be; `fitting` says it was made for this."""

    template_id: uuid.UUID
    name: str
    channel: str
    language: str
    address: str | None
    text: str
    reason: str | None
    fitting: bool


@dataclass(frozen=True, slots=True)
class Sent:
    """A message on its way, and the answer to the recommendation that it followed."""

    message_id: uuid.UUID
    answer_id: uuid.UUID | None


class WritingService:
    """Messages to single patients."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def letters(self, patient_id: uuid.UUID, about: str | None = None) -> list[Letter]:
        """What could be sent, the fitting ones first, then those in the patient's language. Raises NotFound."""
        self._desk.require(Permission.SEND_MESSAGES)
        with self._desk.database.read() as connection:
            kept = kept_id(connection, patient_id)
            found = self._letters(connection, kept, about)
            spoken = connection.execute(select(Patient.language).where(Patient.id == kept)).scalar_one() or ENGLISH

        def order(one: Letter) -> tuple[bool, bool, bool, str, str]:
            return one.reason is not None, not one.fitting, one.language != spoken, one.name.casefold(), one.channel

        return sorted(found, key=order)

    def send(self, patient_id: uuid.UUID, template_id: uuid.UUID, about: str | None = None) -> Sent:
        """Put a message into the ledger; a recommendation it follows counts as done. Raises Refused, NotFound."""
        with self._desk.write(Permission.SEND_MESSAGES, "message.queued") as work:
            kept = kept_id(work.connection, patient_id)
            letter = next(
                (one for one in self._letters(work.connection, kept, about) if one.template_id == template_id), None
            )
            if letter is None:
                raise NotFound("template-gone")
            if letter.reason is not None:
                raise Refused(letter.reason)
            made, now = self._id(template_id, kept), self._desk.now_ms()
            words = {
                "channel": letter.channel,
                "address": letter.address,
                "body": letter.text,
                "template_id": template_id,
            }
            stands = {"state": State.QUEUED.value, "state_at": now, "queued_at": now, "reason": None}
            if _state(work.connection, made) is None:
                row = {"id": made, "campaign_id": None, "step": 1, "patient_id": kept}
                work.insert(Message, row | words | stands)
            else:
                work.update(Message, made, words | stands)
            answer = answering.answer(work, self._desk, kept, recommendation(about), DONE) if about else None
        return Sent(made, answer)

    def call_back(self, sent: Sent) -> None:
        """Call a message off that has not left yet, and the answer with it. Raises Refused when it has, NotFound."""
        with self._desk.write(Permission.SEND_MESSAGES, "message.called-off") as work:
            state = _state(work.connection, sent.message_id)
            if state is None:
                raise NotFound("row-gone", table="message")
            if state != State.QUEUED:
                raise Refused("letter-left")
            stands = {"state": State.CANCELED.value, "state_at": self._desk.now_ms(), "reason": "called-off"}
            work.update(Message, sent.message_id, stands)
            if sent.answer_id is not None:
                work.update(RecommendationAnswer, sent.answer_id, {"removed_at": self._desk.now_ms()})

    def _letters(self, connection: Connection, kept: uuid.UUID, about: str | None) -> list[Letter]:
        here = self._desk.channels()
        channels = [channel for channel in CHANNELS if channel in here and channel != VOICE]
        table = Template.__table__.c
        query = select(table.id, table.name, table.channel, table.approval, table.approved_at, *SHEET).where(
            table.removed_at.is_(None), table.purpose == DIRECT_PURPOSE, table.channel.in_(channels)
        )
        wanted = recommendation(about).template if about else None
        words = template_values.read_words(connection, [kept], tuple(variables()), self._desk.now_ms())[kept]
        rows = connection.execute(query).all()
        return [self._letter(connection, kept, row, wanted, words) for row in rows]

    def _letter(
        self, connection: Connection, kept: uuid.UUID, row: Any, wanted: str | None, words: template_values.Words
    ) -> Letter:
        sheet, now = sheet_of(row), self._desk.now_ms()
        reason = audience_sql.reason(
            row.channel, DIRECT_PURPOSE, sheet.needed, now=now, private=sheet.private(row.channel)
        )
        address = audience_sql.address(row.channel).label("address")
        person = connection.execute(select(address, reason.label("reason")).where(Patient.id == kept)).one()
        try:
            text = render(row.body, words)
        except MissingVariable:
            lacks = f"direct-{person.reason or 'missing-value'}"
            return Letter(row.id, row.name, row.channel, row.language, person.address, row.body, lacks, False)
        left = _state(connection, self._id(row.id, kept)) not in (None, State.CANCELED)
        held = f"direct-{person.reason}" if person.reason else self._held(connection, row, sheet, person.address)
        wrong = "letter-already-sent" if left else held
        fitting = wanted is not None and row.id == derived_id("template", wanted, row.channel, row.language)
        return Letter(row.id, row.name, row.channel, row.language, person.address, text, wrong, fitting)

    def _held(self, connection: Connection, row: Any, sheet: Sheet, address: str | None) -> str | None:
        """Why these words must not leave, or would surely be refused, whoever gets them."""
        if second_person(connection) and row.approved_at is None:
            return "letter-unapproved"
        if row.approval is not None and row.approval != APPROVED:
            return "letter-not-at-provider"
        free = sheet.registered(row.channel) is None and takes_registered_only(row.channel, self._desk.channels())
        return f"direct-{WINDOW_OVER}" if free and not is_open(connection, address, self._desk.now_ms()) else None

    def _id(self, template_id: uuid.UUID, kept: uuid.UUID) -> uuid.UUID:
        return derived_id("letter", template_id, kept, self._desk.today())


def _state(connection: Connection, message_id: uuid.UUID) -> str | None:
    return connection.execute(select(Message.state).where(Message.id == message_id)).scalar_one_or_none()
