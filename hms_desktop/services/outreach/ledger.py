"""Reading the ledger: the messages of a campaign, what is known of each, and how the numbers grew."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, select

from hms_desktop.domain.errors import NotFound
from hms_desktop.domain.message.funnel import DELIVERED, READ, SENT, Funnel
from hms_desktop.domain.message.states import State
from hms_desktop.domain.model import Campaign, Message, MessageEvent, Patient
from hms_desktop.domain.permissions import Permission
from hms_desktop.services.campaigns.stored import with_rounds
from hms_desktop.services.desk import Desk

POINTS = 60
_BUCKETS = tuple(seconds * 1000 for seconds in (1, 2, 5, 10, 30, 60, 300, 900, 3600, 10_800, 21_600, 86_400, 604_800))


@dataclass(frozen=True, slots=True)
class MessageRow:
    """One message of the ledger."""

    id: uuid.UUID
    patient_id: uuid.UUID
    patient: str
    channel: str
    address: str | None
    state: str
    reason: str | None
    state_at: int


@dataclass(frozen=True, slots=True)
class EventRow:
    """One thing that was heard of a message; `raw` is what the provider said."""

    state: str
    at: int
    arrived_at: int
    raw: str


@dataclass(frozen=True, slots=True)
class Growth:
    """Messages sent, delivered and read so far, at the ends of equal stretches of time (ms since 1970)."""

    at: tuple[int, ...] = ()
    sent: tuple[int, ...] = ()
    delivered: tuple[int, ...] = ()
    read: tuple[int, ...] = ()


class LedgerService:
    """Questions about messages."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def funnel(self, campaign_id: uuid.UUID) -> Funnel:
        """The numbers of one campaign now, with those of its rounds."""
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        with self._desk.database.read() as connection:
            own = _chosen(connection, campaign_id, None)
            query = select(Message.state, func.count()).where(*own).group_by(Message.state)
            return Funnel.of({row[0]: row[1] for row in connection.execute(query)})

    def count(self, campaign_id: uuid.UUID, states: Collection[str] | None = None) -> int:
        """How many messages `messages` would list."""
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        with self._desk.database.read() as connection:
            query = select(func.count()).select_from(Message).where(*_chosen(connection, campaign_id, states))
            return int(connection.execute(query).scalar_one())

    def messages(
        self, campaign_id: uuid.UUID, limit: int, *, states: Collection[str] | None = None, offset: int = 0
    ) -> list[MessageRow]:
        """Messages of a campaign and of its rounds, by state and id."""
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        page = select(Message.id).order_by(Message.state, Message.id).limit(limit).offset(offset)
        with self._desk.database.read() as connection:
            page = page.where(*_chosen(connection, campaign_id, states))
            query = _rows().where(Message.id.in_(page)).order_by(Message.state, Message.id)
            return [MessageRow(*row) for row in connection.execute(query)]

    def in_state(self, state: State) -> int:
        """How many messages of all campaigns, and to single patients, are in a state."""
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        query = select(func.count()).select_from(Message).where(Message.state == state.value)
        with self._desk.database.read() as connection:
            return int(connection.execute(query).scalar_one())

    def listed(self, campaign: str | None = None, state: str | None = None) -> list[MessageRow]:
        """Messages of all campaigns, or of those of one name, in all states or one. Raises NotFound for the name."""
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        query = _rows().order_by(Message.campaign_id, Message.state, Message.id)
        with self._desk.database.read() as connection:
            if campaign is not None:
                query = query.where(Message.campaign_id.in_(_called(connection, campaign)))
            if state is not None:
                query = query.where(Message.state == state)
            return [MessageRow(*row) for row in connection.execute(query)]

    def events(self, message_id: uuid.UUID) -> list[EventRow]:
        """Everything that was heard of a message, oldest first."""
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        query = select(MessageEvent.state, MessageEvent.at, MessageEvent.arrived_at, MessageEvent.raw)
        ordered = query.where(MessageEvent.message_id == message_id).order_by(MessageEvent.at, MessageEvent.id)
        with self._desk.database.read() as connection:
            return [EventRow(*row) for row in connection.execute(ordered)]

    def growth(self, campaign_id: uuid.UUID) -> Growth:
        """How sent, delivered and read grew from the first message until the last news, in at most 60 points."""
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        ends = select(func.min(Message.sent_at), func.max(func.max(
            func.coalesce(Message.sent_at, 0), func.coalesce(Message.delivered_at, 0), func.coalesce(Message.read_at, 0)
        )))  # fmt: skip
        with self._desk.database.read() as connection:
            (own,) = _chosen(connection, campaign_id, None)
            first, last = connection.execute(ends.where(own)).one()
            if first is None:
                return Growth()
            bucket = next((size for size in _BUCKETS if (last - first) / size < POINTS), _BUCKETS[-1])
            steps = (last - first) // bucket + 1
            lines = [
                _line(connection, own, column, states, first, bucket, steps)
                for column, states in (
                    (Message.sent_at, SENT), (Message.delivered_at, DELIVERED), (Message.read_at, READ),
                )
            ]  # fmt: skip
        return Growth(tuple(min(last, first + bucket * (step + 1)) for step in range(steps)), *lines)


def _rows() -> Any:
    wanted = (
        Message.id, Message.patient_id, Patient.name, Message.channel, Message.address, Message.state, Message.reason,
        Message.state_at,
    )  # fmt: skip
    return select(*wanted).join(Patient, Patient.id == Message.patient_id)


def _called(connection: Connection, name: str) -> list[uuid.UUID]:
    query = select(Campaign.id).where(func.lower(Campaign.name) == name.strip().lower(), Campaign.removed_at.is_(None))
    if not (found := list(connection.execute(query).scalars())):
        raise NotFound("campaign-unknown", name=name)
    return found


def _chosen(
    connection: Connection, campaign_id: uuid.UUID, states: Collection[str] | None
) -> list[ColumnElement[bool]]:
    family = with_rounds(connection, campaign_id)
    own = [Message.campaign_id.in_(family) if len(family) > 1 else Message.campaign_id == campaign_id]
    return own if states is None else [*own, Message.state.in_(sorted(states))]


def _line(
    connection: Connection, own: Any, column: Any, states: Collection[str], first: int, bucket: int, steps: int
) -> tuple[int, ...]:
    place = (column - first) // bucket
    query = select(place, func.count()).where(own, Message.state.in_(sorted(states)), column.is_not(None))
    counts = {int(at): number for at, number in connection.execute(query.group_by(place))}
    early = sum(number for at, number in counts.items() if at < 0)
    return tuple(accumulate((counts.get(step, 0) for step in range(steps)), initial=early))[1:]
