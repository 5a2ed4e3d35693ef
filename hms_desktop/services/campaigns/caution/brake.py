"""Watches what becomes of running campaigns, lets the rest leave after the first few, and stops what goes wrong.

A movement: judged again when something was written since the last look.
"""

from __future__ import annotations

import uuid
from typing import Any

from sqlalchemy import Connection, Row, case, func, select

from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.campaign.brake import BrakeRules, Seen, brake_rules, verdict
from hms_desktop.domain.campaign.states import PAUSED, RUNNING
from hms_desktop.domain.message.funnel import SENT
from hms_desktop.domain.message.states import FAILURES, State
from hms_desktop.domain.model import Campaign, Message, Reply, Suppression, Template
from hms_desktop.services.campaigns.glance import Glance, head
from hms_desktop.services.desk import Desk
from hms_desktop.store.unit_of_work import UnitOfWork, unit_of_work

_TAKEN = tuple(sorted((SENT - FAILURES) - {State.SENDING}))
_ERRORS = tuple(sorted(FAILURES))
_TRIED = (*_TAKEN, *_ERRORS, State.SENDING.value, State.UNCERTAIN.value)


class BrakeMovement:
    """Stops campaigns that go wrong, and ends the watch over the first few."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._glance = Glance()

    def next_at(self, now: int) -> int | None:
        """At once when the first few were watched, soon after something changed, when the watch ends, or never."""
        with self._desk.database.read() as connection:
            rows = _running(connection)
            if not rows:
                return None
            watched = [row for row in rows if row.canary is not None and row.canary_until is not None]
            if any(row.canary_until <= now and _first_are_out(connection, row) for row in watched):
                return now
            if (soon := self._glance.due_at(connection, now)) is not None:
                return soon
        return min((row.canary_until for row in watched if row.canary_until > now), default=None)

    def move(self, now: int) -> int:
        """Look at every running campaign once; returns how many were stopped or let go on."""
        with self._desk.database.read() as connection:
            seen = head(connection)
            moved = {row.id: found for row in _running(connection) if (found := _moved(connection, row, now))}
        self._glance.looked(now, seen)
        if moved:
            with unit_of_work(self._desk.database, AUTOMATION, "campaign.judged") as work:
                for campaign_id, values in moved.items():
                    _write(work, campaign_id, values)
        return len(moved)


def _moved(connection: Connection, row: Row[Any], now: int) -> dict[str, Any]:
    """What changes about a running campaign, empty for nothing."""
    rules = brake_rules()
    reason = verdict(seen_of(connection, row, now, rules), rules)
    if reason is not None:
        return {"status": PAUSED, "braked_at": now, "brake_reason": reason}
    if row.canary is None or not _first_are_out(connection, row):
        return {}
    if row.canary_until is None:
        return {"canary_until": now + rules.watch}
    return {"canary": None} if row.canary_until <= now else {}


def seen_of(connection: Connection, row: Row[Any], now: int, rules: BrakeRules) -> Seen:
    """What became of the messages of a campaign that are judged now."""
    since = max(row.judged_from or row.launched_at or 0, now - rules.last)
    own = (Message.campaign_id == row.id, func.coalesce(Message.sent_at, Message.state_at) >= since)
    counts = select(
        func.count().filter(Message.state.in_(_TAKEN)),
        func.count().filter(Message.state.in_(_ERRORS)),
    ).where(*own)
    taken, errors = connection.execute(counts).one()
    words = connection.execute(
        select(Template.quality, Template.approval).where(Template.id == row.template_id)
    ).first()
    quality, approval = words if words is not None else (None, None)
    return Seen(taken, errors, _opt_outs(connection, row.id, since), quality, approval)


def _opt_outs(connection: Connection, campaign_id: uuid.UUID, since: int) -> int:
    """Patients who said no to a message of this campaign, in words or through the provider."""
    of_campaign = Message.campaign_id == campaign_id
    wrote = select(Message.patient_id).join(Reply, Reply.message_id == Message.id)
    refused = select(Message.patient_id).join(Suppression, Suppression.message_id == Message.id)
    people = wrote.where(of_campaign, Reply.kind == "opt-out", Reply.received_at >= since).union(
        refused.where(of_campaign, Suppression.reason == "opted-out", Suppression.since >= since)
    )
    return connection.execute(select(func.count()).select_from(people.subquery())).scalar_one()


def _first_are_out(connection: Connection, row: Row[Any]) -> bool:
    """Whether the first few were all answered for by the provider, or nobody waits any more."""
    in_hand = case((Message.state == State.SENDING.value, 1))
    query = select(func.count(), func.count(in_hand)).where(Message.campaign_id == row.id, Message.state.in_(_TRIED))
    tried, sending = connection.execute(query).one()
    return tried >= row.canary and not sending


def _write(work: UnitOfWork, campaign_id: uuid.UUID, values: dict[str, Any]) -> None:
    """Stop a round together with the campaign it is a round of; somebody may have stopped it since."""
    table = Campaign.__table__.c
    row = work.connection.execute(select(table.status, table.parent_id).where(table.id == campaign_id)).one()
    if row.status != RUNNING:
        return
    work.update(Campaign, campaign_id, values)
    if "status" in values and row.parent_id is not None:
        work.update(Campaign, row.parent_id, values)


def _running(connection: Connection) -> list[Row[Any]]:
    table = Campaign.__table__.c
    columns = (table.id, table.template_id, table.launched_at, table.judged_from, table.canary, table.canary_until)
    return list(connection.execute(select(*columns).where(table.status == RUNNING, table.launched_at.is_not(None))))
