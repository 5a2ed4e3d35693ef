"""The moment of handing over: a few queued messages checked once more, marked as being sent, and only then sent."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from sqlalchemy import Row, bindparam, func, literal, select, update

from hms_desktop.domain.message.handover import OutgoingMessage
from hms_desktop.domain.message.states import State
from hms_desktop.domain.message.template import MissingVariable, needed, render, values_of
from hms_desktop.domain.message.vocabulary import DIRECT_PURPOSE
from hms_desktop.domain.model import Campaign, Clinic, Message, Patient, Template
from hms_desktop.services.outreach.campaigns import RUNNING
from hms_desktop.store import audience_sql
from hms_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Claim:
    """What was claimed: messages now `sending`, and how many were left out by reason."""

    messages: tuple[OutgoingMessage, ...]
    skipped: Counter[str]


def claim(work: UnitOfWork, limit: int, now: int, channels: dict[str, tuple[str, int]]) -> Claim:
    """Take up to `limit` queued messages, those to single patients first, then of running campaigns.

    `channels` says by channel who the provider is and how many could leave now. Each message is checked again: consent for
    purpose and channel, death, moving away, address, values. Those that may go are `sending` when the transaction commits;
    the others are suppressed with a reason.
    """
    if limit <= 0:
        return Claim((), Counter())
    clinic = work.connection.execute(select(Clinic.name, Clinic.phone).limit(1)).one_or_none()
    own = (clinic.name, clinic.phone) if clinic else (None, None)
    messages: list[OutgoingMessage] = []
    rows: list[dict[str, Any]] = []
    ready = {channel: number for channel, (_, number) in channels.items() if number}
    for _, group in groupby(_queued(work, limit, ready, now), key=lambda row: (row.campaign_id, row.channel)):
        queued = list(group)
        people = _people(work, queued)
        for row in queued:
            body, reason = _text(row, people[row.patient_id], own)
            address = people[row.patient_id].address
            state = State.SUPPRESSED if body is None else State.SENDING
            provider = None if body is None else channels[row.channel][0]
            values = {"state": state.value, "reason": reason, "body": body, "address": address if body else None}
            rows.append({"key": row.id, "state_at": now, "provider": provider, **values})
            if body is not None:
                messages.append(OutgoingMessage(row.id, row.channel, address, body, row.purpose))
    _mark(work, rows)
    return Claim(tuple(messages), Counter(row["reason"] for row in rows if row["reason"]))


def _queued(work: UnitOfWork, limit: int, ready: dict[str, int], now: int) -> Iterator[Row[Any]]:
    """Queued messages to single patients, then campaign by campaign, by the index of campaign and state."""
    for row in _direct(work, limit, ready, now):
        if ready[row.channel] > 0:
            yield row
            limit, ready[row.channel] = limit - 1, ready[row.channel] - 1
    campaigns = (
        select(Campaign.id, Campaign.purpose, Campaign.channel, Template.body)
        .join(Template, Template.id == Campaign.template_id)
        .where(Campaign.status == RUNNING, Campaign.channel.in_(ready))
        .order_by(Campaign.launched_at, Campaign.id)
    )
    for campaign in work.connection.execute(campaigns).all():
        room = min(limit, ready[campaign.channel])
        if room > 0:
            found = _of_campaign(work, campaign, room, now)
            yield from found
            limit, ready[campaign.channel] = limit - len(found), ready[campaign.channel] - len(found)


def _of_campaign(work: UnitOfWork, campaign: Any, room: int, now: int) -> list[Row[Any]]:
    query = select(
        Message.id, Message.campaign_id, Message.patient_id, Message.channel,
        literal(campaign.purpose).label("purpose"), literal(campaign.body).label("body"),
    ).where(Message.campaign_id == campaign.id, Message.state == State.QUEUED, _is_time(now)).limit(room)  # fmt: skip
    return list(work.connection.execute(query))


def _direct(work: UnitOfWork, limit: int, channels: Collection[str], now: int) -> list[Row[Any]]:
    """Messages of no campaign, whose words were made when they were queued."""
    query = select(
        Message.id, Message.campaign_id, Message.patient_id, Message.channel,
        literal(DIRECT_PURPOSE).label("purpose"), Message.body,
    ).where(
        Message.campaign_id.is_(None), Message.state == State.QUEUED, Message.channel.in_(channels),
        Message.body.is_not(None), _is_time(now),
    )  # fmt: skip
    return list(work.connection.execute(query.order_by(Message.channel, Message.id).limit(limit)))


def _is_time(now: int) -> Any:
    """Whether a message that was put back may be tried again."""
    return func.coalesce(Message.not_before, 0) <= now


def _people(work: UnitOfWork, queued: list[Row[Any]]) -> dict[uuid.UUID, Row[Any]]:
    first = queued[0]
    reason = audience_sql.reason(first.channel, first.purpose, needed(first.body)).label("reason")
    address = audience_sql.address(first.channel).label("address")
    query = select(Patient.id, Patient.name, Patient.village, Patient.clinic_number, address, reason)
    rows = work.connection.execute(query.where(Patient.id.in_([row.patient_id for row in queued])))
    return {row.id: row for row in rows}


def _text(row: Row[Any], person: Row[Any], own: tuple[str | None, str | None]) -> tuple[str | None, str | None]:
    """The text for one person, or the reason why there is none."""
    if person.reason is not None:
        return None, person.reason
    if row.campaign_id is None:
        return row.body, None
    try:
        return render(row.body, values_of(person.name, person.village, person.clinic_number, *own)), None
    except MissingVariable:
        return None, "missing-value"


def _mark(work: UnitOfWork, rows: list[dict[str, Any]]) -> None:
    if not rows:
        return
    names = ("state", "state_at", "reason", "body", "address", "provider")
    chosen = (Message.id == bindparam("key"), Message.state == State.QUEUED.value)
    by_id = update(Message).where(*chosen).values({name: bindparam(name) for name in names})
    work.connection.execute(by_id, rows)
    for row in rows:
        work.touch(Message.__tablename__, row["key"])
