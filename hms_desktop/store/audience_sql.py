"""Who may be written to, and where: one expression for the review, the launch and the moment of handing over.

The latest consent for the channel and purpose rules (DPDP Act 2023 s.6: withdrawing is as easy as giving). SMS and
WhatsApp go to Indian mobiles or foreign numbers, never to landlines (reference/providers.md section 8). An address that a
provider refuses for good gets nothing, whoever has it.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Collection
from typing import Any

from sqlalchemy import (
    ColumnElement,
    ScalarSelect,
    Select,
    case,
    exists,
    func,
    insert,
    literal,
    literal_column,
    or_,
    select,
)

from hms_desktop.domain.ids import derived_id
from hms_desktop.domain.message.states import State
from hms_desktop.domain.message.vocabulary import EMAIL, VOICE
from hms_desktop.domain.model import Consent, Message, Patient, PatientPhone, Suppression
from hms_desktop.store import template_values
from hms_desktop.store.first_phone import first_phone
from hms_desktop.store.segment_sql import PATIENT

MESSAGE_ID = "message_id"
NO_TIME: ColumnElement[int] = literal_column("0")  # a bound value would not find the index on it
_INDIAN_MOBILE = "+91[6-9]?????????"


def address(channel: str) -> ColumnElement[Any]:
    """Where a message on this channel goes: the first phone that takes it, or the e-mail address; NULL if there is none."""
    if channel == EMAIL:
        return case((PATIENT.email != "", PATIENT.email))
    number = PatientPhone.__table__.c.number
    takes_words = or_(number.op("GLOB")(_INDIAN_MOBILE), number.not_like("+91%"))
    return first_phone() if channel == VOICE else first_phone(takes_words)


def reason(
    channel: str,
    purpose: str,
    needed: Collection[str],
    *,
    now: template_values.Moment | None = None,
    private: bool = False,
) -> ColumnElement[Any]:
    """Why somebody gets no message, as a code; NULL for those who do. `needed` are places of the text without fallback.

    A `private` text tells a diagnosis: it goes to no address that another patient has too. Without `now` (ms) an appointment
    counts as the next one as long as it is booked.
    """
    return case(*barriers(channel, purpose, needed, now=now, private=private), else_=None)


def barriers(
    channel: str,
    purpose: str,
    needed: Collection[str],
    *,
    now: template_values.Moment | None = None,
    private: bool = False,
) -> tuple[tuple[ColumnElement[bool], str], ...]:
    """What keeps a message from somebody, each with its code, in the order in which they count; arguments as `reason`."""
    granted = _consent(channel, purpose)
    return (
        (or_(PATIENT.merged_into.is_not(None), PATIENT.removed_at.is_not(None)), "record-gone"),
        (PATIENT.status == "deceased", "deceased"),
        (PATIENT.status == "moved", "moved"),
        (granted.is_(None), "no-consent"),
        (granted.is_(False), "consent-withdrawn"),
        (address(channel).is_(None), "no-email" if channel == EMAIL else "no-phone"),
        (address(channel).in_(_suppressed(channel)), "suppressed-address"),
        *(((shared(channel), "shared-phone-private"),) if private else ()),
        *((absent, "missing-value") for absent in template_values.missing(needed, now)),
    )


def shared(channel: str) -> ColumnElement[bool]:
    """Whether the address is also that of another patient who lives and is on the register."""
    other = Patient.__table__.alias("other")
    alive = (other.c.id != PATIENT.id, other.c.merged_into.is_(None), other.c.removed_at.is_(None))
    here = (*alive, other.c.status != "deceased")
    if channel == EMAIL:
        return exists(select(1).where(other.c.email == PATIENT.email, *here)).correlate(Patient.__table__)
    phone = PatientPhone.__table__.alias("shared")
    theirs = (phone.c.number == address(channel), phone.c.removed_at.is_(None), phone.c.patient_id == other.c.id)
    return exists(select(1).where(*theirs, *here)).correlate(Patient.__table__)


def _suppressed(channel: str) -> Select[Any]:
    suppression = Suppression.__table__.c
    return select(suppression.address).where(suppression.channel == channel, suppression.lifted_at.is_(None))


def _consent(channel: str, purpose: str) -> ScalarSelect[Any]:
    consent = Consent.__table__.c
    latest = select(consent.granted).where(
        consent.patient_id == PATIENT.id, consent.channel == channel, consent.purpose == purpose
    )
    newest = latest.order_by(consent.given_at.desc(), consent.id.desc()).limit(1)
    return newest.correlate(Patient.__table__).scalar_subquery()


def freeze(audience: Any, campaign_id: uuid.UUID, step: int, channel: str, at: int, meant_at: int | None = None) -> Any:
    """INSERT … SELECT of the ledger rows; `audience` selects patient id and reason. Needs `message_ids` on the connection.

    `meant_at` is when the messages should leave, where that is not at once. Of an experiment the audience selects arm and
    template too.
    """
    people = audience.subquery()
    state = case((people.c.reason.is_(None), State.QUEUED.value), else_=State.SUPPRESSED.value)
    table = Message.__table__
    keys = [
        "id", "campaign_id", "step", "patient_id", "channel", "state", "state_at", "reason", "queued_at", "meant_at",
    ]  # fmt: skip
    made = _message_id(people.c.id)
    fixed = (literal(campaign_id, table.c.campaign_id.type), literal(step), people.c.id, literal(channel))
    chosen = select(
        made, *fixed, state, literal(at), people.c.reason, literal(at), literal(meant_at, table.c.meant_at.type)
    )
    more = [one for one in ("arm", "template_id") if one in people.c]
    return insert(Message).from_select([*keys, *more], chosen.add_columns(*(people.c[one] for one in more)))


def _message_id(patient: ColumnElement[Any]) -> ColumnElement[Any]:
    made: ColumnElement[Any] = getattr(func, MESSAGE_ID)(patient)
    return made


def message_ids(campaign_id: uuid.UUID, step: int, channel: str) -> Callable[[bytes], bytes]:
    """The SQL function `message_id(patient)` of one campaign's step: ids that are the same however often they are made."""

    def make(patient: bytes) -> bytes:
        return derived_id(campaign_id, step, uuid.UUID(bytes=patient), channel).bytes

    return make
