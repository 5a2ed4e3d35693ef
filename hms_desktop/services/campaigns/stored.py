"""A campaign as it is stored, found or refused."""

from __future__ import annotations

import uuid
from typing import Any

from sqlalchemy import Connection, Row, select

from hms_desktop.domain.campaign.states import DRAFT
from hms_desktop.domain.errors import NotFound, Refused
from hms_desktop.domain.model import Campaign, Segment

_CAMPAIGN = Campaign.__table__.c


def campaign_row(connection: Connection, campaign_id: uuid.UUID) -> Row[Any]:
    """Every column of a campaign or a round, removed or not. Raises NotFound."""
    row = connection.execute(select(*_CAMPAIGN).where(_CAMPAIGN.id == campaign_id)).one_or_none()
    if row is None:
        raise NotFound("campaign-gone")
    return row


def check_segment(connection: Connection, campaign: Row[Any]) -> None:
    """Nothing begins for a segment that somebody removed; what began goes on. Raises NotFound."""
    here = select(Segment.id).where(Segment.id == campaign.segment_id, Segment.removed_at.is_(None))
    if connection.execute(here).first() is None:
        raise NotFound("segment-gone")


def draft_row(connection: Connection, campaign_id: uuid.UUID) -> Row[Any]:
    """Every column of a draft. Raises NotFound, Refused when it was launched or armed."""
    row = campaign_row(connection, campaign_id)
    if row.status != DRAFT:
        raise Refused("campaign-already-launched", name=row.name)
    return row


def with_rounds(connection: Connection, campaign_id: uuid.UUID) -> list[uuid.UUID]:
    """The campaign and every round of it, the campaign first."""
    rounds = select(Campaign.id).where(Campaign.parent_id == campaign_id)
    return [campaign_id, *connection.execute(rounds).scalars()]
