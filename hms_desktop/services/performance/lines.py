"""Messages of campaigns put together by what is asked, and the list behind each number."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, and_, exists, func, select

from hms_desktop.domain.campaign.performance import Asked, By, Line, Stage
from hms_desktop.domain.campaign.roi import roi_rules
from hms_desktop.domain.message.funnel import DELIVERED, READ, SENT, Funnel
from hms_desktop.domain.message.states import State
from hms_desktop.domain.model import Campaign, Message, Patient, Reply
from hms_desktop.services.experiments.outcomes import OPT_OUT, family
from hms_desktop.services.performance.costs import read_costs
from hms_desktop.services.performance.credits import Credits, read_credits
from hms_desktop.services.performance.keys import KEYS, ONLY, Key, names

_STATES = {Stage.SENT: SENT, Stage.DELIVERED: DELIVERED, Stage.READ: READ}
_MANY = 20_000


@dataclass(frozen=True, slots=True)
class MessageLine:
    """One message behind a number."""

    id: uuid.UUID
    patient_id: uuid.UUID
    patient: str
    campaign: str
    channel: str
    state: str
    state_at: int


def read_lines(connection: Connection, asked: Asked) -> list[Line]:
    """One line for each key that has messages, those with the most messages first; hours in their order."""
    states, replied = _counted(connection, asked)
    costs = read_costs(connection, KEYS[asked.by], _scope(asked)).paise
    given = read_credits(connection, asked.since, roi_rules())
    visited, booked = messages_of(given, Stage.VISITED), messages_of(given, Stage.BOOKED)
    came, made = _by_key(connection, asked, visited), _by_key(connection, asked, booked)
    name = names(connection, asked.by)
    lines = [
        Line(key, *name(key), Funnel.of(states[key]), replied[key], made[key], came[key], costs[key]) for key in states
    ]
    if asked.by is By.HOUR:
        return sorted(lines, key=lambda line: int(str(line.key[0])))
    return sorted(lines, key=lambda line: (-line.funnel.addressed, line.label, line.part))


def messages_of(given: Credits, stage: Stage) -> set[uuid.UUID]:
    """Messages that are credited with a visit; with a booking, or a visit that needed none."""
    visited = {one.touch.message_id for one in given.visits}
    return visited if stage is Stage.VISITED else visited | {one.touch.message_id for one in given.bookings}


def list_of(connection: Connection, asked: Asked, key: Key, stage: Stage, limit: int, offset: int) -> list[MessageLine]:
    """The messages behind one number of one line, in the order of their ids."""
    wanted = (
        Message.id, Message.patient_id, Patient.name, Campaign.name, Message.channel, Message.state, Message.state_at,
    )  # fmt: skip
    query = select(*wanted).join_from(Message, Campaign).join(Patient, Patient.id == Message.patient_id)
    of_key = [column == value for column, value in zip(KEYS[asked.by], key, strict=True)]
    query = query.where(*_scope(asked), *of_key).order_by(Message.id)
    if stage in (Stage.BOOKED, Stage.VISITED):
        ids = messages_of(read_credits(connection, asked.since, roi_rules()), stage)
        found = [row for some in _chunks(sorted(ids)) for row in connection.execute(query.where(Message.id.in_(some)))]
        return [MessageLine(*row) for row in found[offset : offset + limit]]
    rows = connection.execute(query.where(_got_to(stage)).limit(limit).offset(offset))
    return [MessageLine(*row) for row in rows]


def _got_to(stage: Stage) -> Any:
    if stage is Stage.QUEUED:
        return Message.state != State.SUPPRESSED.value
    if stage is Stage.REPLIED:
        return _answered()
    return Message.state.in_(sorted(_STATES[stage]))


def _answered() -> Any:
    """An answer proves that a message was read (services/inbox/proving); to one that was surely refused it is none."""
    answer = exists().where(Reply.message_id == Message.id, Reply.kind != OPT_OUT)
    return and_(Message.state.in_(sorted(READ)), answer)


def _scope(asked: Asked) -> list[Any]:
    """A launch that was taken back sent nothing and is no part of it."""
    scope = [Campaign.removed_at.is_(None)] + ([] if asked.by not in ONLY else [ONLY[asked.by]])
    if asked.since is not None:
        scope.append(Message.queued_at >= asked.since)
    if asked.campaign is not None:
        scope.append(Message.campaign_id.in_(family(asked.campaign)))
    return scope


def _counted(connection: Connection, asked: Asked) -> tuple[dict[Key, dict[str, int]], Counter[Key]]:
    """By key: messages in each state, and how many were answered."""
    columns = KEYS[asked.by]
    query = select(*columns, Message.state, func.count()).join_from(Message, Campaign)
    states: dict[Key, dict[str, int]] = {}
    for *key, state, number in connection.execute(query.where(*_scope(asked)).group_by(*columns, Message.state)):
        states.setdefault(tuple(key), {})[state] = number
    answers = select(*columns, func.count()).join_from(Message, Campaign).where(*_scope(asked), _answered())
    rows = connection.execute(answers.group_by(*columns))
    return states, Counter({tuple(key): number for *key, number in rows})


def _by_key(connection: Connection, asked: Asked, ids: set[uuid.UUID]) -> Counter[Key]:
    columns = KEYS[asked.by]
    query = select(*columns, func.count()).join_from(Message, Campaign).where(*_scope(asked)).group_by(*columns)
    found: Counter[Key] = Counter()
    for some in _chunks(sorted(ids)):
        for *key, number in connection.execute(query.where(Message.id.in_(some))):
            found[tuple(key)] += number
    return found


def _chunks(ids: Sequence[uuid.UUID]) -> list[Sequence[uuid.UUID]]:
    return [ids[start : start + _MANY] for start in range(0, len(ids), _MANY)]
