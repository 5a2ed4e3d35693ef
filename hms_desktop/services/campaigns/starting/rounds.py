"""Starts campaigns whose time has come: scheduled ones, and the next round of those that repeat.

Where the desk was closed at that time, the campaign starts when it is opened, or not at all when its rule for what is late
says so. Of several rounds that were missed only the last one starts.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, Row, func, select

from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.campaign.states import DRAFT, FINISHED, RUNNING, STOPPED
from hms_desktop.domain.campaign.timing import (
    ONCE,
    RECURRING,
    SCHEDULED,
    Timing,
    is_too_late,
    next_round,
    round_due,
    stored_timing,
)
from hms_desktop.domain.errors import ClinicError, StoreTrouble
from hms_desktop.domain.model import Campaign
from hms_desktop.domain.segment.trouble import RuleError
from hms_desktop.services.campaigns.starting.opening import newest_round, open_round
from hms_desktop.services.desk import Desk
from hms_desktop.services.outreach.checks import late_rule
from hms_desktop.services.refresh.service import RefreshService
from hms_desktop.store.segment_lookup import segment_rule
from hms_desktop.store.unit_of_work import UnitOfWork, unit_of_work

TOO_LATE, NO_SEGMENT, REFUSED = "start-too-late", "start-no-segment", "start-refused"
Launch = Callable[[UnitOfWork, uuid.UUID, int], Any]
_CAMPAIGN = Campaign.__table__.c


class RoundMovement:
    """Launches what is due: `launch` freezes the audience of a campaign in a unit of work, as of a moment."""

    def __init__(self, desk: Desk, refresh: RefreshService, launch: Launch) -> None:
        self._desk = desk
        self._refresh = refresh
        self._launch = launch

    def next_at(self, now: int) -> int | None:
        """The first time for which a campaign waits."""
        with self._desk.database.read() as connection:
            planned = [_starts_at(connection, row) for row in _waiting(connection)]
        return min((at for at in planned if at is not None), default=None)

    def move(self, now: int) -> int:
        """Start what is due, each campaign in a transaction of its own; returns how many started, or did not any more."""
        with self._desk.database.read() as connection:
            rows = _waiting(connection)
            due = [row for row in rows if (at := _starts_at(connection, row)) is not None and at <= now]
        for row in due:
            hindrance = None if self._is_ready(row.segment_id) else NO_SEGMENT
            try:
                self._begin(row.id, now, hindrance)
            except StoreTrouble:
                raise
            except ClinicError:
                self._begin(row.id, now, REFUSED)
        return len(due)

    def _begin(self, campaign_id: uuid.UUID, now: int, hindrance: str | None) -> None:
        with unit_of_work(self._desk.database, AUTOMATION, "campaign.started") as work:
            self._start(work, campaign_id, now, hindrance)

    def _is_ready(self, segment_id: uuid.UUID) -> bool:
        """Bring up to date what the segment asks; whether it can be asked at all."""
        try:
            with self._desk.database.read() as connection:
                rule = segment_rule(connection, segment_id)
            if rule is not None:
                self._refresh.ready_for(rule)
        except RuleError:
            return False
        return rule is not None

    def _start(self, work: UnitOfWork, campaign_id: uuid.UUID, now: int, hindrance: str | None) -> None:
        """Start a campaign that still waits, or open the round of one that repeats."""
        row = work.connection.execute(select(*_CAMPAIGN).where(_CAMPAIGN.id == campaign_id)).one()
        at = _starts_at(work.connection, row)
        if row.status != RUNNING or at is None or at > now:
            return
        if row.kind == SCHEDULED:
            self._launch_or_say(work, row, at, now, hindrance)
            return
        newest = newest_round(work.connection, row.id)
        last, timing = None if newest is None else newest.starts_at, _timing(row)
        due = round_due(timing, now, last, row.launched_at)
        assert due is not None
        number = 1 if newest is None else newest.round + 1
        made = open_round(work, row, number, {"kind": ONCE, "status": DRAFT, "starts_at": due})
        fresh = work.connection.execute(select(*_CAMPAIGN).where(_CAMPAIGN.id == made)).one()
        self._launch_or_say(work, fresh, due, now, hindrance)
        if next_round(timing, due, row.launched_at) is None:
            work.update(Campaign, row.id, {"status": FINISHED})

    def _launch_or_say(self, work: UnitOfWork, row: Row[Any], at: int, now: int, hindrance: str | None) -> None:
        """Launch, or say why it can't be done any more."""
        if is_too_late(at, now, late_rule(row.late_rule, row.late_minutes, row.purpose)):
            hindrance = TOO_LATE
        if hindrance is None:
            self._launch(work, row.id, now)
        else:
            work.update(Campaign, row.id, {"status": STOPPED, "braked_at": now, "brake_reason": hindrance})


def _waiting(connection: Connection) -> list[Row[Any]]:
    """Armed campaigns that wait for a time."""
    armed = (_CAMPAIGN.status == RUNNING, _CAMPAIGN.parent_id.is_(None), _CAMPAIGN.removed_at.is_(None))
    scheduled = (_CAMPAIGN.kind == SCHEDULED) & _CAMPAIGN.launched_at.is_(None)
    waits = scheduled | ((_CAMPAIGN.kind == RECURRING) & _CAMPAIGN.launched_at.is_not(None))
    return list(connection.execute(select(*_CAMPAIGN).where(*armed, waits).order_by(_CAMPAIGN.id)))


def _starts_at(connection: Connection, row: Row[Any]) -> int | None:
    if row.kind == SCHEDULED:
        return row.starts_at  # type: ignore[no-any-return]
    last = select(func.max(_CAMPAIGN.starts_at)).where(_CAMPAIGN.parent_id == row.id)
    return next_round(_timing(row), connection.execute(last).scalar_one_or_none(), row.launched_at)


def _timing(row: Row[Any]) -> Timing:
    return stored_timing(row.starts_at, row.recurrence, row.trigger)
