"""Whose number or mailbox an address is, and which message somebody answers."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from hms_desktop.domain.errors import NotFound
from hms_desktop.domain.message.handover import Incoming
from hms_desktop.domain.message.incoming import inbox_rules
from hms_desktop.domain.message.states import FAILURES, NOT_SENT, State
from hms_desktop.domain.message.vocabulary import EMAIL
from hms_desktop.domain.model import Message, Patient, PatientPhone, Reply
from hms_desktop.domain.phone import parse_phone
from hms_desktop.services.patients.aliases import kept_id

_HERE = (Patient.merged_into.is_(None), Patient.removed_at.is_(None))
_REFUSED = frozenset({State.FAILED, State.UNDELIVERED})
_NEVER_LEFT = sorted(state.value for state in NOT_SENT | {State.DRAFT, State.QUEUED})


@dataclass(frozen=True, slots=True)
class Answered:
    """A message that somebody answers, and whom it was for.

    `is_sure` is false where the provider did not take it, as far as is known, and does not say that this is its answer.
    """

    message_id: uuid.UUID
    patient_id: uuid.UUID
    left_at: int = 0
    is_sure: bool = True


def plain_address(connection: Connection, channel: str, told: str) -> str:
    """An address as it stands in the ledger: a number in E.164, a mailbox as the register spells it; else as it was told."""
    if channel == EMAIL:
        mailbox = told.strip().lower()
        spelled = select(Patient.email).where(func.lower(Patient.email) == mailbox, *_HERE)
        return connection.execute(spelled.order_by(Patient.id).limit(1)).scalar_one_or_none() or mailbox
    number = told.strip().removeprefix("whatsapp:")
    return parse_phone(number).e164 or number


def patients_of(connection: Connection, address: str) -> list[uuid.UUID]:
    """Everybody who has this number or mailbox; where nobody has, those whom a person found behind it."""
    if not address:
        return []
    if "@" in address:
        own = select(Patient.id).where(func.lower(Patient.email) == address.lower())
    else:
        own = select(Patient.id).join(PatientPhone, PatientPhone.patient_id == Patient.id)
        own = own.where(PatientPhone.number == address, PatientPhone.removed_at.is_(None))
    found = connection.execute(own.where(*_HERE).distinct().order_by(Patient.id)).scalars().all()
    if found:
        return list(found)
    matched = select(Reply.patient_id).where(Reply.address == address, Reply.patient_id.is_not(None)).distinct()
    return sorted({kept_of(connection, one) for one in connection.execute(matched).scalars() if one is not None})


def answered(connection: Connection, one: Incoming, address: str, at: int) -> Answered | None:
    """The message that is answered: the one the provider names, else the last to this address on its channel.

    One that did not arrive, as far as is known, is answered only when no other was sent: a phone may serve a family.
    """
    if not address:
        return None
    table, rules = Message, inbox_rules()
    left_at = func.coalesce(table.sent_at, table.state_at)
    sent = select(table.id, table.patient_id, table.state, left_at.label("left_at")).where(
        table.address == address, table.channel == one.channel, table.state.not_in(_NEVER_LEFT)
    )
    named = None
    if one.answers is not None:
        named = connection.execute(sent.where(table.provider_id == one.answers).limit(1)).one_or_none()
    found = named
    if found is None:
        recent = sent.where(left_at.between(at - rules.answers_within, at + rules.consent_slack))
        likely = (table.state.in_(FAILURES), left_at.desc(), table.id.desc())
        found = connection.execute(recent.order_by(*likely).limit(1)).one_or_none()
    if found is None:
        return None
    is_sure = named is not None or found.state not in _REFUSED
    return Answered(found.id, kept_of(connection, found.patient_id), found.left_at, is_sure)


def writer(people: Collection[uuid.UUID], about: Answered | None) -> uuid.UUID | None:
    """Who wrote: whom the message was for, else the only one at this address; None for a person to find out."""
    if about is not None:
        return about.patient_id
    return next(iter(people)) if len(people) == 1 else None


def kept_of(connection: Connection, patient_id: uuid.UUID) -> uuid.UUID:
    """The record that stands for a patient today, the same one when it is gone."""
    try:
        return kept_id(connection, patient_id)
    except NotFound:
        return patient_id
