"""What the checks at the moment of handing over need to know of the people in a batch, read in a fixed number of statements."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from sqlalchemy import Connection, and_, func, literal, or_, select, union_all

from hms_desktop.domain.appointments import Status
from hms_desktop.domain.message.budget import BudgetRules
from hms_desktop.domain.message.lateness import LateRule
from hms_desktop.domain.message.sheet import Sheet
from hms_desktop.domain.message.states import CONTACTED, State
from hms_desktop.domain.message.vocabulary import DIRECT_PURPOSE
from hms_desktop.domain.model import Appointment, Call, Campaign, CampaignEntry, Encounter, Message
from hms_desktop.domain.recommendation.calls import call_rules
from hms_desktop.domain.time import DAY_MS, day_of, ms_of
from hms_desktop.store.corrections import standing

RUNNING = "running"
NO_WORDS = Sheet()
_AT = func.coalesce(Message.sent_at, Message.state_at)
_LEFT = tuple(sorted(state.value for state in CONTACTED))
_BOOKED = (Status.BOOKED.value, Status.CHECKED_IN.value)


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
    purpose = func.coalesce(Campaign.purpose, DIRECT_PURPOSE)
    left = and_(Message.state.in_(_LEFT), since <= _AT)
    goes_on = or_(Campaign.id.is_(None), Campaign.status == RUNNING)
    soon = func.coalesce(Message.not_before, 0) <= now + DAY_MS
    wanted = (Message.id, Message.patient_id, Message.state, _AT, Message.campaign_id, Campaign.segment_id, purpose)
    query = (
        select(*wanted)
        .outerjoin(Campaign, Campaign.id == Message.campaign_id)
        .where(Message.patient_id.in_(people), or_(left, and_(Message.state == State.QUEUED.value, goes_on, soon)))
    )
    for key, patient, state, at, campaign_id, segment_id, told in connection.execute(query):
        if state == State.QUEUED:
            facts.waiting[patient][key] = told
        else:
            facts.contacts[patient].append(Contact(at, campaign_id, segment_id))


def _spoken(connection: Connection, people: list[uuid.UUID], today: int) -> frozenset[uuid.UUID]:
    """Who was spoken to on the phone today."""
    reached = sorted(one.key for one in call_rules().outcomes if one.reached)
    query = select(Call.patient_id).where(
        Call.patient_id.in_(people), Call.called_at >= today, Call.outcome.in_(reached), standing(Call.__table__)
    )
    return frozenset(connection.execute(query).scalars())


def _read_addresses(
    connection: Connection, facts: Facts, queued: Sequence[Queued], addresses: list[str], since: int
) -> None:
    """What went to these addresses lately, and the words that each campaign of the batch has sent there."""
    campaigns = sorted({one.terms.campaign_id for one in queued if one.terms.campaign_id is not None})
    query = select(
        Message.address, _AT, Message.campaign_id, Message.step, Message.body, Message.patient_id
    ).where(
        Message.address.in_(addresses), Message.state.in_(_LEFT), or_(since < _AT, Message.campaign_id.in_(campaigns))
    )  # fmt: skip
    for address, at, campaign_id, step, body, patient in connection.execute(query):
        if address is not None:
            facts.last[address] = max(at, facts.last.get(address, at))
        if address is not None and campaign_id is not None and body is not None:
            facts.words[campaign_id, step, address, body].add(patient)


def _read_entries(connection: Connection, facts: Facts, people: list[uuid.UUID]) -> None:
    """When each person came into the campaigns she is in."""
    entry = CampaignEntry.__table__.c
    query = select(entry.campaign_id, entry.patient_id, entry.entered_at).where(entry.patient_id.in_(people))
    facts.entered = {(row.campaign_id, row.patient_id): row.entered_at for row in connection.execute(query)}


def _read_visits(connection: Connection, facts: Facts, people: list[uuid.UUID], since: int, now: int) -> None:
    """Who has an appointment before them, and when each was here last since a moment."""
    ahead = select(literal(True), Appointment.patient_id, Appointment.starts_at).where(
        Appointment.patient_id.in_(people), Appointment.status.in_(_BOOKED),
        or_(Appointment.starts_at >= now, Appointment.status == Status.CHECKED_IN.value),
    )  # fmt: skip
    came = select(literal(False), Encounter.patient_id, Encounter.started_at).where(
        Encounter.patient_id.in_(people), Encounter.started_at >= since
    )
    rows = connection.execute(union_all(ahead, came)).all()
    facts.booked = frozenset(patient for is_ahead, patient, _ in rows if is_ahead)
    for is_ahead, patient, at in rows:
        if not is_ahead:
            facts.visited[patient] = max(at, facts.visited.get(patient, at))
