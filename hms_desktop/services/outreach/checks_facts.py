"""What the checks at the moment of handing over need to know of the people in a batch, read in a fixed number of statements."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from sqlalchemy import BindParameter, Connection, and_, bindparam, func, literal, or_, select, union_all

from hms_desktop.domain.appointments import Status
from hms_desktop.domain.campaign.states import RUNNING
from hms_desktop.domain.message.budget import BudgetRules
from hms_desktop.domain.message.lateness import LateRule
from hms_desktop.domain.message.sheet import Sheet
from hms_desktop.domain.message.states import CONTACTED, State
from hms_desktop.domain.message.vocabulary import DIRECT_PURPOSE
from hms_desktop.domain.model import Appointment, Call, Campaign, CampaignEntry, Encounter, Message
from hms_desktop.domain.recommendation.calls import call_rules
from hms_desktop.domain.time import DAY_MS, day_of, ms_of
from hms_desktop.store.corrections import standing

NO_WORDS = Sheet()


@dataclass(frozen=True, slots=True)
class Terms:
    """What a message is sent under; a message to a single patient has no campaign and is not held back by rules of campaigns."""

    purpose: str
    channel: str
    campaign_id: uuid.UUID | None = None
    sheet: Sheet = NO_WORDS
    segment_id: uuid.UUID | None = None
    late: LateRule | None = None
    asks_to_book: bool = False
    launched_at: int = 0
    first: int | None = None


class Queued(NamedTuple):
    """One message whose turn it is; `meant_at` is when it should have left, `body` its words where they are fixed.

    `attempt` counts how often it was tried before.
    """

    id: uuid.UUID
    patient_id: uuid.UUID
    step: int
    meant_at: int
    body: str | None
    terms: Terms
    attempt: int = 0


class Contact(NamedTuple):
    """Somebody was written to."""

    at: int
    campaign_id: uuid.UUID | None
    segment_id: uuid.UUID | None


@dataclass(slots=True)
class Facts:
    """By patient and by address; `settle` and `drop` keep them current while a batch is decided, message by message."""

    contacts: dict[uuid.UUID, list[Contact]] = field(default_factory=lambda: defaultdict(list))
    waiting: dict[uuid.UUID, dict[uuid.UUID, str]] = field(default_factory=lambda: defaultdict(dict))
    spoken: frozenset[uuid.UUID] = frozenset()
    booked: frozenset[uuid.UUID] = frozenset()
    visited: dict[uuid.UUID, int] = field(default_factory=dict)
    entered: dict[tuple[uuid.UUID | None, uuid.UUID], int] = field(default_factory=dict)
    last: dict[str, int] = field(default_factory=dict)
    words: dict[tuple[uuid.UUID, int, str, str], set[uuid.UUID]] = field(default_factory=lambda: defaultdict(set))

    def settle(self, one: Queued, address: str, body: str, now: int) -> None:
        """This message leaves now."""
        self.drop(one)
        self.contacts[one.patient_id].append(Contact(now, one.terms.campaign_id, one.terms.segment_id))
        self.last[address] = now
        if one.terms.campaign_id is not None:
            self.words[one.terms.campaign_id, one.step, address, body].add(one.patient_id)

    def drop(self, one: Queued) -> None:
        """This message waits no more."""
        self.waiting[one.patient_id].pop(one.id, None)


def read_facts(
    connection: Connection, queued: Sequence[Queued], addresses: Iterable[str], now: int, rules: BudgetRules
) -> Facts:
    """Everything that is known of these people and addresses at one moment."""
    facts = Facts()
    people = sorted({one.patient_id for one in queued})
    today = ms_of(day_of(now))
    _read_messages(connection, facts, people, min(today, now - rules.days * DAY_MS), now)
    facts.spoken = _spoken(connection, people, today)
    _read_addresses(connection, facts, queued, sorted(set(addresses)), now - rules.gap)
    asked = sorted({one.patient_id for one in queued if one.terms.asks_to_book})
    if asked:
        since = min(one.terms.launched_at for one in queued if one.terms.asks_to_book)
        _read_visits(connection, facts, asked, since, now)
        _read_entries(connection, facts, asked)
    return facts


def _read_messages(connection: Connection, facts: Facts, people: list[uuid.UUID], since: int, now: int) -> None:
    """What left since a moment, and what waits to leave within a day."""
    asked = {"people": people, "since": since, "soon": now + DAY_MS}
    for key, patient, state, at, campaign_id, segment_id, told in connection.execute(_MESSAGES, asked):
        if state == State.QUEUED:
            facts.waiting[patient][key] = told
        else:
            facts.contacts[patient].append(Contact(at, campaign_id, segment_id))


def _spoken(connection: Connection, people: list[uuid.UUID], today: int) -> frozenset[uuid.UUID]:
    """Who was spoken to on the phone today."""
    reached = sorted(one.key for one in call_rules().outcomes if one.reached)
    asked = {"people": people, "since": today, "reached": reached}
    return frozenset(connection.execute(_SPOKEN, asked).scalars())


def _read_addresses(
    connection: Connection, facts: Facts, queued: Sequence[Queued], addresses: list[str], since: int
) -> None:
    """What went to these addresses lately, and the words that each campaign of the batch has sent there."""
    campaigns = sorted({one.terms.campaign_id for one in queued if one.terms.campaign_id is not None})
    asked = {"addresses": addresses, "since": since, "campaigns": campaigns}
    for address, at, campaign_id, step, body, patient in connection.execute(_AT_ADDRESSES, asked):
        if address is not None:
            facts.last[address] = max(at, facts.last.get(address, at))
        if address is not None and campaign_id is not None and body is not None:
            facts.words[campaign_id, step, address, body].add(patient)


def _read_entries(connection: Connection, facts: Facts, people: list[uuid.UUID]) -> None:
    """When each person came into the campaigns she is in."""
    rows = connection.execute(_ENTRIES, {"people": people})
    facts.entered = {(row.campaign_id, row.patient_id): row.entered_at for row in rows}


def _read_visits(connection: Connection, facts: Facts, people: list[uuid.UUID], since: int, now: int) -> None:
    """Who has an appointment before them, and when each was here last since a moment."""
    rows = connection.execute(_VISITS, {"people": people, "since": since, "now": now}).all()
    facts.booked = frozenset(patient for is_ahead, patient, _ in rows if is_ahead)
    for is_ahead, patient, at in rows:
        if not is_ahead:
            facts.visited[patient] = max(at, facts.visited.get(patient, at))


# Made once: the same statements are asked with every few messages, and to make them takes longer than to ask them.
_PEOPLE: BindParameter[list[uuid.UUID]] = bindparam("people", expanding=True)
_AT = func.coalesce(Message.sent_at, Message.state_at)
_HAS_LEFT = Message.state.in_(sorted(state.value for state in CONTACTED))
_WAITS = and_(
    Message.state == State.QUEUED.value,
    or_(Campaign.id.is_(None), Campaign.status == RUNNING),
    func.coalesce(Message.not_before, 0) <= bindparam("soon"),
)
_MESSAGES = (
    select(
        Message.id, Message.patient_id, Message.state, _AT, Message.campaign_id, Campaign.segment_id,
        func.coalesce(Campaign.purpose, DIRECT_PURPOSE),
    )
    .outerjoin(Campaign, Campaign.id == Message.campaign_id)
    .where(Message.patient_id.in_(_PEOPLE), or_(and_(_HAS_LEFT, bindparam("since") <= _AT), _WAITS))
)  # fmt: skip
_SPOKEN = select(Call.patient_id).where(
    Call.patient_id.in_(_PEOPLE),
    Call.called_at >= bindparam("since"),
    Call.outcome.in_(bindparam("reached", expanding=True)),
    standing(Call.__table__),
)
_AT_ADDRESSES = select(Message.address, _AT, Message.campaign_id, Message.step, Message.body, Message.patient_id).where(
    Message.address.in_(bindparam("addresses", expanding=True)),
    _HAS_LEFT,
    or_(bindparam("since") < _AT, Message.campaign_id.in_(bindparam("campaigns", expanding=True))),
)
_ENTRY = CampaignEntry.__table__.c
_ENTRIES = select(_ENTRY.campaign_id, _ENTRY.patient_id, _ENTRY.entered_at).where(_ENTRY.patient_id.in_(_PEOPLE))
_AHEAD = select(literal(True), Appointment.patient_id, Appointment.starts_at).where(
    Appointment.patient_id.in_(_PEOPLE),
    Appointment.status.in_((Status.BOOKED.value, Status.CHECKED_IN.value)),
    or_(Appointment.starts_at >= bindparam("now"), Appointment.status == Status.CHECKED_IN.value),
)
_CAME = select(literal(False), Encounter.patient_id, Encounter.started_at).where(
    Encounter.patient_id.in_(_PEOPLE), Encounter.started_at >= bindparam("since")
)
_VISITS = union_all(_AHEAD, _CAME)
