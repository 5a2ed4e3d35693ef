"""Second thoughts about a launch: taking it back within a minute, what changed since, and going on after the brake."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, exists, select

from hms_desktop.domain.campaign.states import DRAFT, PAUSED, RUNNING, STOPPED
from hms_desktop.domain.errors import Refused
from hms_desktop.domain.message.states import State
from hms_desktop.domain.model import Campaign, Message
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.segment.rule import Rule
from hms_desktop.services.campaigns.caution.adding import add_people
from hms_desktop.services.campaigns.caution.since import Since, since_launch
from hms_desktop.services.campaigns.starting.opening import call_off, follow_plan
from hms_desktop.services.campaigns.steps import copy_steps
from hms_desktop.services.campaigns.stored import campaign_row
from hms_desktop.services.desk import Desk
from hms_desktop.services.refresh.service import RefreshService
from hms_desktop.services.segments.stored import rule_of
from hms_desktop.services.segments.watching import Watch, watched
from hms_desktop.store import segment_sql
from hms_desktop.store.unit_of_work import UnitOfWork

TAKEN_BACK = "launch-taken-back"
_MADE_AT_LAUNCH = frozenset(
    {
        "id", "status", "launched_at", "launched_by", "audience", "removed_at", "held_until", "canary", "canary_until",
        "braked_at", "brake_reason", "judged_from",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Watched:
    """How a campaign is held back now: times in ms, `first` of the first few, `reason` why it stopped by itself."""

    held_until: int | None
    first: int | None
    first_until: int | None
    braked_at: int | None
    reason: str | None


class CautionService:
    """Verbs that keep a launch from doing harm."""

    def __init__(self, desk: Desk, refresh: RefreshService) -> None:
        self._desk = desk
        self._refresh = refresh

    def of(self, campaign_id: uuid.UUID) -> Watched:
        """How a campaign is held back. Raises NotFound."""
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        with self._desk.database.read() as connection:
            row = campaign_row(connection, campaign_id)
        return Watched(row.held_until, row.canary, row.canary_until, row.braked_at, row.brake_reason)

    def take_back(self, campaign_id: uuid.UUID) -> uuid.UUID:
        """Undo a launch of which nothing left yet; returns the draft that is there again. Raises NotFound, Refused when it is too late.

        The rows of the launch stay in the ledger as called off; the draft is a new one, so that it may be launched anew.
        """
        now = self._desk.now_ms()
        with self._desk.write(Permission.SEND_MESSAGES, "campaign.taken-back") as work:
            row = campaign_row(work.connection, campaign_id)
            if row.status != RUNNING or now >= (row.held_until or 0) or _left(work.connection, campaign_id):
                raise Refused("launch-not-held", name=row.name)
            call_off(work, campaign_id, TAKEN_BACK, now)
            work.update(Campaign, campaign_id, {"status": STOPPED, "removed_at": now})
            return _draft_of(work, row, self._desk.new_id)

    def since_launch(self, campaign_id: uuid.UUID, watch: Watch | None = None) -> Since:
        """What changed since a campaign was launched, to be looked at before it goes on. Raises NotFound."""
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        with self._desk.database.read() as connection:
            rule = rule_of(connection, campaign_row(connection, campaign_id).segment_id)
        self._refresh.ready_for(rule, watch)
        with self._desk.database.read() as connection, watched(connection, watch):
            row = campaign_row(connection, campaign_id)
            member = segment_sql.condition(rule, self._desk.today())
            return since_launch(connection, row, member)

    def go_on(self, campaign_id: uuid.UUID, *, add_new: bool = False) -> int:
        """Resume a paused campaign, if wished with who came into the segment since; returns how many those are.

        What left before is not held against it any more. Raises Refused unless it is paused, NotFound.
        """
        self._desk.require(Permission.SEND_MESSAGES)
        now = self._desk.now_ms()
        with self._desk.database.read() as connection:
            rule = rule_of(connection, campaign_row(connection, campaign_id).segment_id)
        self._refresh.ready_for(rule)
        with self._desk.write(Permission.SEND_MESSAGES, "campaign.resumed") as work:
            row = campaign_row(work.connection, campaign_id)
            if row.status != PAUSED:
                raise Refused("campaign-status", name=row.name, status=row.status)
            added = self._add(work, row, rule, now) if add_new else 0
            free = {"braked_at": None, "brake_reason": None, "judged_from": now}
            work.update(Campaign, campaign_id, {"status": RUNNING, **free, "audience": (row.audience or 0) + added})
            follow_plan(work, campaign_id, {PAUSED}, RUNNING)
        return added

    def let_go(self, campaign_id: uuid.UUID) -> None:
        """Send the rest without waiting for what becomes of the first few. Raises Refused unless it runs, NotFound."""
        with self._desk.write(Permission.SEND_MESSAGES, "campaign.let-go") as work:
            row = campaign_row(work.connection, campaign_id)
            if row.status != RUNNING:
                raise Refused("campaign-status", name=row.name, status=row.status)
            work.update(Campaign, campaign_id, {"canary": None})

    def _add(self, work: UnitOfWork, row: Row[Any], rule: Rule, now: int) -> int:
        """Freeze those who came since as the launch did. Raises Refused for an experiment: its groups are fixed."""
        if row.experiment is not None:
            raise Refused("experiment-fixed", name=row.name)
        return add_people(work, row, rule, self._desk.today(), now)


def _left(connection: Connection, campaign_id: uuid.UUID) -> bool:
    """Whether any message of a campaign was taken from the queue."""
    still = (State.QUEUED.value, State.SUPPRESSED.value)
    taken = exists().where(Message.campaign_id == campaign_id, Message.state.not_in(still))
    return bool(connection.execute(select(taken)).scalar())


def _draft_of(work: UnitOfWork, row: Row[Any], new_id: Callable[[], uuid.UUID]) -> uuid.UUID:
    """A draft that is as the campaign was before its launch, with its steps."""
    made = new_id()
    kept = {name: value for name, value in row._asdict().items() if name not in _MADE_AT_LAUNCH and value is not None}
    work.insert(Campaign, {**kept, "id": made, "status": DRAFT})
    copy_steps(work, row.id, made)
    return made
