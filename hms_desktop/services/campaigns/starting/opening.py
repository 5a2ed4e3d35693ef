"""Rounds of a campaign: campaigns of their own, made after their plan, with its steps; the same round is never made twice."""

from __future__ import annotations

import uuid
from typing import Any

from sqlalchemy import Connection, Row, select, update

from hms_desktop.domain.campaign.states import GOING, LEFT
from hms_desktop.domain.ids import derived_id
from hms_desktop.domain.message.states import State
from hms_desktop.domain.model import Campaign, CampaignEntry, Message
from hms_desktop.services.campaigns.steps import copy_steps
from hms_desktop.store.unit_of_work import UnitOfWork

_CAMPAIGN = Campaign.__table__.c
_COPIED = (
    "name", "purpose", "segment_id", "template_id", "channel", "late_rule", "late_minutes", "asks_to_book", "exits",
    "experiment", "launched_by",
)  # fmt: skip


def newest_round(connection: Connection, plan_id: uuid.UUID) -> Row[Any] | None:
    """The last round of a plan, None before the first."""
    rounds = select(*_CAMPAIGN).where(_CAMPAIGN.parent_id == plan_id).order_by(_CAMPAIGN.round.desc())
    return connection.execute(rounds.limit(1)).one_or_none()


def open_round(work: UnitOfWork, plan: Row[Any], number: int, values: dict[str, Any]) -> uuid.UUID:
    """Make a round with the plan's steps; `plan` has every column of `campaign`, `values` are the round's own."""
    made = derived_id("round", plan.id, number)
    copied = {name: getattr(plan, name) for name in _COPIED}
    work.insert(Campaign, {"id": made, **copied, "parent_id": plan.id, "round": number, **values})
    copy_steps(work, plan.id, made)
    return made


def follow_plan(work: UnitOfWork, plan_id: uuid.UUID, sources: set[str], target: str) -> list[uuid.UUID]:
    """Have the rounds of a plan follow it to a status; returns those that did."""
    rounds = select(_CAMPAIGN.id).where(_CAMPAIGN.parent_id == plan_id, _CAMPAIGN.status.in_(sources))
    ids = list(work.connection.execute(rounds).scalars())
    for one in ids:
        work.update(Campaign, one, {"status": target})
    return ids


def call_off(work: UnitOfWork, campaign_id: uuid.UUID, reason: str, now: int) -> int:
    """What still waits in a campaign and its rounds is never sent; returns how many messages that are."""
    own = select(_CAMPAIGN.id).where((_CAMPAIGN.id == campaign_id) | (_CAMPAIGN.parent_id == campaign_id))
    waiting = (Message.campaign_id.in_(own), Message.state == State.QUEUED.value)
    canceled = {"state": State.CANCELED.value, "state_at": now, "reason": reason}
    stopped = work.connection.execute(update(Message).where(*waiting).values(**canceled)).rowcount
    going = (CampaignEntry.campaign_id.in_(own), CampaignEntry.state == GOING)
    left = {"state": LEFT, "state_at": now, "reason": reason, "due_at": None}
    work.connection.execute(update(CampaignEntry).where(*going).values(**left))
    work.touch_all(Message.__tablename__, CampaignEntry.__tablename__)
    return int(stopped)
