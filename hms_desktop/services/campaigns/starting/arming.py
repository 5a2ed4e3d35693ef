"""Campaigns that go out by themselves: a draft gets its time, its repetition or its trigger, and is armed instead of launched."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, Row, func, select

from hms_desktop.domain.campaign.schedule import next_after
from hms_desktop.domain.campaign.states import RUNNING
from hms_desktop.domain.campaign.timing import ONCE, SCHEDULED, TRIGGERED, Timing, columns_of, next_round, stored_timing
from hms_desktop.domain.errors import NotFound, Refused
from hms_desktop.domain.message.funnel import Funnel
from hms_desktop.domain.model import Campaign, CampaignEntry, Message, Segment
from hms_desktop.domain.permissions import Permission
from hms_desktop.services.campaigns.rehearsal.script import stored_script
from hms_desktop.services.campaigns.steps import has_steps, steps_of, write_steps
from hms_desktop.services.campaigns.stored import campaign_row, check_segment, draft_row
from hms_desktop.services.campaigns.ways_out import check_ways
from hms_desktop.services.desk import Desk
from hms_desktop.services.templates.checking import check_campaign
from hms_desktop.store.unit_of_work import UnitOfWork

_CAMPAIGN, _SEGMENT = Campaign.__table__.c, Segment.__table__.c


@dataclass(frozen=True, slots=True)
class Planned:
    """When a campaign goes out: its timing, and the next moment (ms), None when there is none or it waits for events."""

    timing: Timing
    next_at: int | None


@dataclass(frozen=True, slots=True)
class Round:
    """One round: when it was meant for and begun (ms), how many are in it, why it did not start, and its messages."""

    id: uuid.UUID
    number: int
    status: str
    starts_at: int | None
    launched_at: int | None
    people: int
    reason: str | None
    funnel: Funnel


class ArmingService:
    """Verbs of campaigns that start later, again and again, or when something happens."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def plan(self, campaign_id: uuid.UUID, timing: Timing) -> None:
        """Say when a draft goes out. Raises NotFound (also for the segment of a trigger), Refused unless it is a draft."""
        with self._desk.write(Permission.EDIT_CAMPAIGNS, "campaign.planned") as work:
            row = draft_row(work.connection, campaign_id)
            work.update(Campaign, row.id, columns_of(looked_up(work.connection, timing)))

    def arm(self, campaign_id: uuid.UUID) -> Planned:
        """Have a planned draft go out by itself from now on.

        Raises NotFound, Refused when it is none, when its time is over, or when a text of it must not leave or lacks what its provider needs.
        """
        now = self._desk.now_ms()
        actor = self._desk.require(Permission.SEND_MESSAGES)
        with self._desk.write(Permission.SEND_MESSAGES, "campaign.armed") as work:
            row = draft_row(work.connection, campaign_id)
            planned = _planned(row, now)
            check_segment(work.connection, row)
            if row.kind == ONCE:
                raise Refused("campaign-no-time", name=row.name)
            check_time(row.name, planned.timing, now)
            check_campaign(work.connection, row.id)
            check_ways(work.connection, stored_script(work.connection, row.id), row.name, self._desk.channels())
            launched = None if row.kind == SCHEDULED else now
            work.update(Campaign, row.id, {"status": RUNNING, "launched_at": launched, "launched_by": actor.staff_id})
            _have_steps(work, row)
        return planned

    def planned(self, campaign_id: uuid.UUID) -> Planned:
        """When a campaign goes out. Raises NotFound."""
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        with self._desk.database.read() as connection:
            return _planned(campaign_row(connection, campaign_id), self._desk.now_ms())

    def moments(self, timing: Timing, number: int) -> list[int]:
        """The next moments at which something that repeats would go out, for a look before it is armed."""
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        now = self._desk.now_ms()
        begins = now if timing.starts_at is None else timing.starts_at
        found: list[int] = []
        while timing.recurrence is not None and len(found) < number:
            moment = next_after(timing.recurrence, found[-1] if found else max(now, begins - 1), begins)
            if moment is None:
                break
            found.append(moment)
        return found

    def rounds(self, campaign_id: uuid.UUID) -> list[Round]:
        """The rounds of a campaign, the newest first."""
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        query = select(*_CAMPAIGN).where(_CAMPAIGN.parent_id == campaign_id).order_by(_CAMPAIGN.round.desc())
        with self._desk.database.read() as connection:
            rows = connection.execute(query).all()
            states = _states(connection, [row.id for row in rows])
            people = _entered(connection, [row.id for row in rows])
        return [
            Round(
                row.id, row.round, row.status, row.starts_at, row.launched_at, people.get(row.id) or row.audience or 0,
                row.brake_reason, Funnel.of(states.get(row.id, {})),
            )
            for row in rows
        ]  # fmt: skip


def _planned(row: Row[Any], now: int) -> Planned:
    timing = stored_timing(row.starts_at, row.recurrence, row.trigger)
    if timing.recurrence is not None:
        return Planned(timing, next_round(timing, now - 1, now if row.launched_at is None else row.launched_at))
    return Planned(timing, timing.starts_at)


def check_time(name: str, timing: Timing, now: int) -> None:
    """Raises Refused for a campaign that would never go out: its time, or the last of its times, is over."""
    if timing.kind in (ONCE, TRIGGERED):
        return
    moment = timing.starts_at if timing.recurrence is None else next_round(timing, now - 1, now)
    if moment is None or moment < now:
        raise Refused("campaign-time-over", name=name)


def looked_up(connection: Connection, timing: Timing) -> Timing:
    """The timing with the id of its trigger's segment, by id or by name in either case. Raises NotFound."""
    trigger = timing.trigger
    if trigger is None or trigger.segment is None:
        return timing
    rows = connection.execute(select(_SEGMENT.id, _SEGMENT.name).where(_SEGMENT.removed_at.is_(None))).all()
    known = {row.name.casefold(): row.id for row in rows} | {str(row.id): row.id for row in rows}
    found = known.get(trigger.segment.casefold())
    if found is None:
        raise NotFound("segment-unknown", name=trigger.segment)
    return replace(timing, trigger=replace(trigger, segment=str(found)))


def _have_steps(work: UnitOfWork, row: Row[Any]) -> None:
    """People who enter one by one need a step that is next, also where the campaign is one message."""
    if row.kind == TRIGGERED and not has_steps(work.connection, row.id):
        write_steps(work, row.id, steps_of(work.connection, row.id))


def _states(connection: Connection, ids: list[uuid.UUID]) -> Mapping[uuid.UUID, dict[str, int]]:
    counted = select(Message.campaign_id, Message.state, func.count()).where(Message.campaign_id.in_(ids))
    found: dict[uuid.UUID, dict[str, int]] = {}
    for campaign_id, state, number in connection.execute(counted.group_by(Message.campaign_id, Message.state)):
        if campaign_id is not None:
            found.setdefault(campaign_id, {})[state] = number
    return found


def _entered(connection: Connection, ids: list[uuid.UUID]) -> dict[uuid.UUID, int]:
    counted = select(CampaignEntry.campaign_id, func.count()).where(CampaignEntry.campaign_id.in_(ids))
    return {row[0]: row[1] for row in connection.execute(counted.group_by(CampaignEntry.campaign_id))}
