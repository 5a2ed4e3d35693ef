"""Which running campaigns are not over although nothing of them waits: plans, and the round that people still enter."""

from __future__ import annotations

from sqlalchemy import ColumnElement, and_, exists, or_
from sqlalchemy.orm import aliased

from hms_desktop.domain.campaign.states import GOING, PAUSED, RUNNING
from hms_desktop.domain.campaign.timing import RECURRING, SCHEDULED, TRIGGERED
from hms_desktop.domain.model import Campaign, CampaignEntry


def stands_open() -> ColumnElement[bool]:
    """Whether a campaign waits for its time, for its rounds, for people to enter it, or for those who are on their way."""
    parent, later = aliased(Campaign), aliased(Campaign)
    waits = and_(Campaign.parent_id.is_(None), Campaign.kind.in_((RECURRING, TRIGGERED)))
    starts = and_(Campaign.kind == SCHEDULED, Campaign.launched_at.is_(None))
    taken_up = exists().where(parent.id == Campaign.parent_id, parent.status.in_((RUNNING, PAUSED)))
    closed = exists().where(later.parent_id == Campaign.parent_id, later.round > Campaign.round)
    entered = and_(Campaign.kind == TRIGGERED, taken_up, ~closed)
    going = exists().where(CampaignEntry.campaign_id == Campaign.id, CampaignEntry.state == GOING)
    return or_(waits, starts, entered, going)
