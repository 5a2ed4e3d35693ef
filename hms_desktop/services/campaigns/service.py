"""Campaigns: made, reviewed, launched, paused, resumed, stopped. Launching freezes the audience, with a reason for each left out."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, case, func, select

from hms_desktop.domain.campaign.brake import brake_rules, first_few
from hms_desktop.domain.campaign.states import DRAFT, PAUSED, RUNNING, STOPPED
from hms_desktop.domain.campaign.timing import RECURRING, SCHEDULED, TRIGGERED
from hms_desktop.domain.errors import Invalid, NotFound, Refused
from hms_desktop.domain.message.funnel import Funnel
from hms_desktop.domain.message.sheet import Sheet
from hms_desktop.domain.message.template import needed
from hms_desktop.domain.model import Campaign, Message, Segment, Template
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.segment.rule import Rule
from hms_desktop.services.campaigns.doubts import doubts
from hms_desktop.services.campaigns.freezing import freeze_audience, needed_of, reasons
from hms_desktop.services.campaigns.rehearsal.script import stored_script
from hms_desktop.services.campaigns.starting.opening import call_off, follow_plan
from hms_desktop.services.campaigns.stored import campaign_row, check_segment, draft_row
from hms_desktop.services.campaigns.ways_out import Warned, check_ways
from hms_desktop.services.desk import Desk
from hms_desktop.services.refresh.service import RefreshService
from hms_desktop.services.segments.stored import rule_of
from hms_desktop.services.segments.watching import Watch, watched
from hms_desktop.services.templates.checking import check_campaign, check_clinic, check_reaches
from hms_desktop.services.templates.rows import template_row
from hms_desktop.store import audience_sql, segment_sql
from hms_desktop.store.unit_of_work import UnitOfWork

_ARMED = and_(Campaign.kind == SCHEDULED, Campaign.status.in_((RUNNING, PAUSED)), Campaign.launched_at.is_(None))
_BEGINS_AT = case((_ARMED, Campaign.starts_at))


@dataclass(frozen=True, slots=True)
class CampaignRow:
    """One campaign with its numbers of now; `begins_at` (ms) is there while it is armed and waits for its time."""

    id: uuid.UUID
    name: str
    status: str
    purpose: str
    channel: str
    segment: str
    template: str
    launched_at: int | None
    begins_at: int | None
    funnel: Funnel


@dataclass(frozen=True, slots=True)
class Review:
    """What a launch would do: people in the segment, those who get a message, and how many don't by reason."""

    audience: int
    receive: int
    left_out: Mapping[str, int]


class CampaignService:
    """Verbs of campaigns."""

    def __init__(self, desk: Desk, refresh: RefreshService) -> None:
        self._desk = desk
        self._refresh = refresh

    def all(self) -> list[CampaignRow]:
        """Every campaign, drafts and newest first; rounds are counted with the campaign they are of."""
        return self._listed(Campaign.parent_id.is_(None))

    def _listed(self, which: ColumnElement[bool]) -> list[CampaignRow]:
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        campaign, segment, template = Campaign.__table__.c, Segment.__table__.c, Template.__table__.c
        query = (
            select(
                campaign.id, campaign.name, campaign.status, campaign.purpose, campaign.channel,
                segment.name, template.name, campaign.launched_at, _BEGINS_AT,
            )
            .join_from(Campaign.__table__, Segment.__table__).join(Template.__table__)
            .where(campaign.removed_at.is_(None), which)
            .order_by(campaign.launched_at.desc().nulls_first(), campaign.id.desc())
        )  # fmt: skip
        with self._desk.database.read() as connection:
            counts = _counts(connection)
            return [CampaignRow(*row, Funnel.of(counts.get(row.id, {}))) for row in connection.execute(query)]

    def get(self, campaign_id: uuid.UUID) -> CampaignRow:
        """One campaign, or one round. Raises NotFound."""
        found = self._listed(Campaign.id == campaign_id)
        if not found:
            raise NotFound("campaign-gone")
        return found[0]

    def create(self, name: str, segment_id: uuid.UUID, template_id: uuid.UUID) -> uuid.UUID:
        """A draft; channel and purpose are the template's. Raises Invalid for its name, NotFound."""
        self._desk.require(Permission.EDIT_CAMPAIGNS)
        plain = " ".join(name.split())
        if not plain:
            raise Invalid({"name": "required"})
        made = self._desk.new_id()
        with self._desk.write(Permission.EDIT_CAMPAIGNS, "campaign.created") as work:
            rule_of(work.connection, segment_id)
            template = template_row(work.connection, template_id)
            values = {"name": plain, "segment_id": segment_id, "template_id": template_id, "status": DRAFT}
            chosen = {"purpose": template.purpose, "channel": template.channel}
            work.insert(Campaign, {"id": made, **values, **chosen})
        return made

    def review(self, segment_id: uuid.UUID, template_id: uuid.UUID, watch: Watch | None = None) -> Review:
        """Who would get this template and who not. Raises NotFound, or MissingVariable when the clinic lacks a value."""
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        self._ready(segment_id, watch)
        with self._desk.database.read() as connection, watched(connection, watch):
            people = self._audience(connection, segment_id, template_id).subquery()
            query = select(people.c.reason, func.count()).group_by(people.c.reason)
            return _review(connection, query)

    def review_of(self, campaign_id: uuid.UUID) -> Review:
        """What a launch of this draft would do. Raises as `review`."""
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        with self._desk.database.read() as connection:
            row = campaign_row(connection, campaign_id)
        self._ready(row.segment_id)
        with self._desk.database.read() as connection:
            check_clinic(connection, needed_of(connection, row))
            rule = rule_of(connection, row.segment_id)
            people = reasons(connection, row, rule, self._desk.today(), self._desk.now_ms()).subquery()
            return _review(connection, select(people.c.reason, func.count()).group_by(people.c.reason))

    def warnings_of(self, campaign_id: uuid.UUID) -> tuple[Warned, ...]:
        """What is better mended before this draft is launched. Raises NotFound, Refused for what a launch refuses."""
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        with self._desk.database.read() as connection:
            row, script = campaign_row(connection, campaign_id), stored_script(connection, campaign_id)
            found = check_ways(connection, script, row.name, self._desk.channels())
        if script.design is None or row.kind in (RECURRING, TRIGGERED):
            return found
        self._ready(row.segment_id)
        with self._desk.database.read() as connection:
            return found + doubts(connection, script, self._desk.now_ms())

    def launch(self, campaign_id: uuid.UUID, *, watched: bool = False) -> Review:
        """Freeze the audience into the ledger, in one transaction. Raises Refused unless it is a draft; as `review`.

        Where somebody watches, nothing leaves for a while in which it may be taken back, and receipts of the first few are
        waited for.
        """
        self._desk.require(Permission.SEND_MESSAGES)
        now = self._desk.now_ms()
        with self._desk.database.read() as connection:
            found = campaign_row(connection, campaign_id)
            check_ways(connection, stored_script(connection, campaign_id), found.name, self._desk.channels())
        self._ready(found.segment_id)
        with self._desk.write(Permission.SEND_MESSAGES, "campaign.launched") as work:
            actor = self._desk.require(Permission.SEND_MESSAGES)
            row = draft_row(work.connection, campaign_id)
            check_segment(work.connection, row)
            if row.kind in (RECURRING, TRIGGERED):
                raise Refused("campaign-goes-by-itself", name=row.name)
            return self._launch(work, row, now, actor.staff_id, watched=watched)

    def launch_planned(self, work: UnitOfWork, campaign_id: uuid.UUID, now: int) -> Review:
        """Launch what was armed before by somebody who may, now that its time has come; `work` is the automation's.

        Raises as `launch`, but that it is no draft.
        """
        row = campaign_row(work.connection, campaign_id)
        return self._launch(work, row, now, row.launched_by, watched=False)

    def _launch(
        self, work: UnitOfWork, row: Row[Any], now: int, launched_by: uuid.UUID | None, *, watched: bool
    ) -> Review:
        check_campaign(work.connection, row.id)
        rule = rule_of(work.connection, row.segment_id)
        check_clinic(work.connection, needed_of(work.connection, row))
        frozen = freeze_audience(work, row, rule, self._desk.today(), now).subquery()
        review = _review(work.connection, select(frozen.c.reason, func.count()).group_by(frozen.c.reason))
        check_reaches(review.audience, review.receive, review.left_out.get("missing-value", 0))
        launched = {"status": RUNNING, "launched_at": now, "launched_by": launched_by}
        launched |= caution(review.receive, now, watched=watched)
        work.update(Campaign, row.id, {**launched, "audience": review.audience})
        return review

    def pause(self, campaign_id: uuid.UUID) -> None:
        """Send no more until resumed; what is being handed over now is finished. Raises Refused unless it runs."""
        self._move(campaign_id, "campaign.paused", {RUNNING}, PAUSED)

    def resume(self, campaign_id: uuid.UUID) -> None:
        """Go on sending. Raises Refused unless it is paused."""
        self._move(campaign_id, "campaign.resumed", {PAUSED}, RUNNING)

    def stop(self, campaign_id: uuid.UUID) -> int:
        """End for good: what still waits is never sent. Returns how many that are. Raises Refused when it is over."""
        with self._desk.write(Permission.SEND_MESSAGES, "campaign.stopped") as work:
            _change_status(work, campaign_id, {RUNNING, PAUSED}, STOPPED)
            follow_plan(work, campaign_id, {RUNNING, PAUSED}, STOPPED)
            return call_off(work, campaign_id, "campaign-stopped", self._desk.now_ms())

    def remove(self, campaign_id: uuid.UUID) -> None:
        """Hide a draft. Raises NotFound, Refused for what was launched: its messages are part of patients' history."""
        with self._desk.write(Permission.EDIT_CAMPAIGNS, "campaign.removed") as work:
            if campaign_row(work.connection, campaign_id).status != DRAFT:
                raise Refused("campaign-not-removable")
            work.update(Campaign, campaign_id, {"removed_at": self._desk.now_ms()})

    def restore(self, campaign_id: uuid.UUID) -> None:
        """Bring a removed draft back. Raises NotFound."""
        with self._desk.write(Permission.EDIT_CAMPAIGNS, "campaign.restored") as work:
            work.update(Campaign, campaign_id, {"removed_at": None})

    def _move(self, campaign_id: uuid.UUID, action: str, sources: set[str], target: str) -> None:
        with self._desk.write(Permission.SEND_MESSAGES, action) as work:
            _change_status(work, campaign_id, sources, target)
            follow_plan(work, campaign_id, sources, target)

    def _ready(self, segment_id: uuid.UUID, watch: Watch | None = None) -> None:
        """Bring up to date what the segment asks that is worked out, before anybody is chosen by it."""
        with self._desk.database.read() as connection:
            rule = rule_of(connection, segment_id)
        self._refresh.ready_for(rule, watch)

    def _audience(self, connection: Connection, segment_id: uuid.UUID, template_id: uuid.UUID) -> Any:
        """SELECT of patient id and reason."""
        rule = rule_of(connection, segment_id)
        template = template_row(connection, template_id)
        return self._reasons(connection, rule, template.channel, template.purpose, template.body)

    def _reasons(self, connection: Connection, rule: Rule, channel: str, purpose: str, body: str) -> Any:
        places = needed(body)
        check_clinic(connection, places)
        private = Sheet(body).private(channel)
        reason = audience_sql.reason(channel, purpose, places, now=self._desk.now_ms(), private=private).label("reason")
        return segment_sql.members(rule, self._desk.today(), segment_sql.PATIENT.id, reason)


def caution(receive: int, now: int, *, watched: bool) -> dict[str, int | None]:
    """Columns of a launch that hold it back: the time for taking it back, and the first few."""
    rules = brake_rules()
    few = first_few(receive, rules)
    held = {"held_until": now + rules.undo} if watched else {}
    return {"canary": few, "canary_until": None if watched or few is None else now, "judged_from": now} | held


def _counts(connection: Connection) -> dict[uuid.UUID, dict[str, int]]:
    message = Message.__table__.c
    query = select(message.campaign_id, message.state, func.count()).where(message.campaign_id.is_not(None))
    found: dict[uuid.UUID, dict[str, int]] = {}
    rows = connection.execute(query.group_by(message.campaign_id, message.state)).all()
    plans = select(Campaign.id, Campaign.parent_id).where(Campaign.parent_id.is_not(None))
    plan_of: dict[uuid.UUID, uuid.UUID | None] = {row.id: row.parent_id for row in connection.execute(plans)}
    for campaign_id, state, number in rows:
        for one in filter(None, (campaign_id, plan_of.get(campaign_id))):
            counted = found.setdefault(one, {})
            counted[state] = counted.get(state, 0) + number
    return found


def _review(connection: Connection, query: Any) -> Review:
    counts = {row[0]: row[1] for row in connection.execute(query)}
    receive = counts.pop(None, 0)
    return Review(receive + sum(counts.values()), receive, counts)


def _change_status(work: UnitOfWork, campaign_id: uuid.UUID, sources: set[str], target: str) -> None:
    row = campaign_row(work.connection, campaign_id)
    if row.status not in sources:
        raise Refused("campaign-status", name=row.name, status=row.status)
    work.update(Campaign, campaign_id, {"status": target})
