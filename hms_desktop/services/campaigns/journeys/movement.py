"""Moves everybody who is under way in a campaign of steps, when her time has come or something happened that was waited for.

A batch is one transaction, and rows are named after campaign, step and patient: ended anywhere and begun again, nothing is
made twice and nobody is forgotten.
"""

from __future__ import annotations

import uuid
from typing import Any

from sqlalchemy import Connection, Row, func, select

from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.campaign.states import GOING, RUNNING
from hms_desktop.domain.model import Campaign
from hms_desktop.domain.segment.trouble import RuleError
from hms_desktop.domain.time import day_of
from hms_desktop.services.campaigns.glance import Glance, head
from hms_desktop.services.campaigns.journeys import listening
from hms_desktop.services.campaigns.journeys.journey import asks_segment, journey_of
from hms_desktop.services.campaigns.journeys.moving import ENTRY, going, move_on
from hms_desktop.services.desk import Desk
from hms_desktop.services.refresh.service import RefreshService
from hms_desktop.store.segment_lookup import segment_rule
from hms_desktop.store.unit_of_work import UnitOfWork, unit_of_work

BATCH = 2_000  # people of one campaign at once, in one transaction
ACTION = "campaign.moved"
_CAMPAIGN = Campaign.__table__.c


class JourneyMovement:
    """Moves people on."""

    def __init__(self, desk: Desk, refresh: RefreshService) -> None:
        self._desk = desk
        self._refresh = refresh
        self._glance = Glance()
        self._mark: int | None = None
        self._stored = 0

    def next_at(self, now: int) -> int | None:
        """When the first person is due, or soon after something was recorded that a branch may wait for."""
        with self._desk.database.read() as connection:
            due = _due(connection)
            waited_for = listening.with_branches(connection, list(due))
            look = self._glance.due_at(connection, now) if waited_for else None
        planned = [at for at in due.values() if at is not None]
        return min(planned if look is None else [*planned, look], default=None)

    def move(self, now: int) -> int:
        """Move who is due, a bounded number of people for each campaign; returns for how many anything changed."""
        with self._desk.database.read() as connection:
            due = _due(connection)
        moved = self._heed(list(due), now)
        for campaign_id, first in due.items():
            if first is not None and first <= now:
                moved += self._campaign(campaign_id, now)
        return moved

    def _campaign(self, campaign_id: uuid.UUID, now: int) -> int:
        self._have_ready(campaign_id)
        with unit_of_work(self._desk.database, AUTOMATION, ACTION) as work:
            row = _running(work.connection, campaign_id)
            if row is None:
                return 0
            due = going(campaign_id).where(ENTRY.due_at <= now).order_by(ENTRY.due_at).limit(BATCH)
            return _move(work, row, work.connection.execute(due).all(), now)

    def _have_ready(self, campaign_id: uuid.UUID) -> None:
        """Bring up to date what the segment asks that is worked out, where somebody leaves who is in it no more."""
        with self._desk.database.read() as connection:
            row = _running(connection, campaign_id)
            try:
                asked = row is not None and asks_segment(row.exits)
                rule = segment_rule(connection, row.segment_id) if asked and row is not None else None
            except RuleError:
                rule = None
        if rule is not None:
            self._refresh.ready_for(rule)

    def _heed(self, campaigns: list[uuid.UUID], now: int) -> int:
        """Look at those at a branch of whom something was recorded. How far was read is noted with what came of it."""
        with self._desk.database.read() as connection:
            waited_for = listening.with_branches(connection, campaigns)
            newest = head(connection)
            if not waited_for or self._glance.due_at(connection, now) is None:
                return 0
            mark = self._begin(connection, newest)
            heard = listening.listen(connection, waited_for, mark, newest)
        moved = 0
        if heard.entries or self._mark is None or heard.mark - self._stored >= listening.LAG_NUMBERS:
            with unit_of_work(self._desk.database, AUTOMATION, ACTION) as work:
                again = listening.listen(work.connection, waited_for, mark, heard.mark)
                for campaign_id, entries in again.entries.items():
                    row = _running(work.connection, campaign_id)
                    moved += 0 if row is None else _move(work, row, entries, now)
                listening.note_mark(work, heard.mark, now)
            self._stored = heard.mark
        self._mark = heard.mark
        if heard.mark == newest:
            self._glance.looked(now, newest)
        return moved

    def _begin(self, connection: Connection, newest: int) -> int:
        """The mark to read behind: what was heard before counts as late answers when the branch's time is over."""
        if self._mark is None:
            stored = listening.stored_mark(connection)
            self._stored = newest if stored is None or stored > newest else stored
            return self._stored
        return min(self._mark, newest)


def _move(work: UnitOfWork, row: Row[Any], entries: Any, now: int) -> int:
    return move_on(work, journey_of(work.connection, row, day_of(now)), entries, now)


def _due(connection: Connection) -> dict[uuid.UUID, int | None]:
    """Running campaigns with the moment at which the first of their people is due, by the index of campaign, state and time."""
    first = select(func.min(ENTRY.due_at)).where(ENTRY.campaign_id == _CAMPAIGN.id, ENTRY.state == GOING)
    due = first.scalar_subquery()
    running = (_CAMPAIGN.status == RUNNING, _CAMPAIGN.launched_at.is_not(None))
    query = (
        select(_CAMPAIGN.id, due.label("first"), _CAMPAIGN.held_until).where(*running).order_by(_CAMPAIGN.launched_at)
    )
    rows = connection.execute(query).all()
    return {row.id: None if row.first is None else max(row.first, row.held_until or 0) for row in rows}


def _running(connection: Connection, campaign_id: uuid.UUID) -> Row[Any] | None:
    query = select(*Campaign.__table__.c).where(_CAMPAIGN.id == campaign_id, _CAMPAIGN.status == RUNNING)
    return connection.execute(query).one_or_none()
