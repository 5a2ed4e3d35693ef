"""Experiments of campaigns: set up while it is a draft, fixed by the launch, looked at when that is allowed."""

from __future__ import annotations

import uuid
from typing import Any

from sqlalchemy import Connection, Row, select

from hms_desktop.domain.campaign.states import DRAFT
from hms_desktop.domain.campaign.timing import RECURRING, TRIGGERED
from hms_desktop.domain.errors import Invalid, NotFound, Refused
from hms_desktop.domain.experiment.beforehand import beforehand
from hms_desktop.domain.experiment.design import Design, Metric, check_design, read_design, write_design
from hms_desktop.domain.experiment.judging import judge
from hms_desktop.domain.model import Campaign, Template
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.time import DAY_MS
from hms_desktop.services.campaigns.stored import campaign_row
from hms_desktop.services.campaigns.texts import texts_of
from hms_desktop.services.desk import Desk
from hms_desktop.services.experiments.dividing import templates_of
from hms_desktop.services.experiments.outcomes import Groups
from hms_desktop.services.experiments.records import Forecast, GroupCount, Result
from hms_desktop.services.experiments.usual import usual_rate
from hms_desktop.services.refresh.service import RefreshService
from hms_desktop.services.segments.stored import rule_of
from hms_desktop.services.segments.watching import Watch, watched
from hms_desktop.services.templates.rows import template_row
from hms_desktop.store import arm_sql, segment_sql

_GROWING = frozenset({RECURRING, TRIGGERED})


class ExperimentService:
    """Verbs of experiments."""

    def __init__(self, desk: Desk, refresh: RefreshService) -> None:
        self._desk, self._refresh = desk, refresh

    def set_up(self, campaign_id: uuid.UUID, design: Design | None) -> None:
        """Give a draft an experiment, or take it away. Raises Refused after the launch, Invalid by field, NotFound."""
        with self._desk.write(Permission.EDIT_CAMPAIGNS, "campaign.experiment") as work:
            row = campaign_row(work.connection, campaign_id)
            if row.status != DRAFT:
                raise Refused("experiment-launched", name=row.name)
            if design is not None:
                check_design(design, row.purpose, grows=row.kind in _GROWING)
                _check_templates(work.connection, design, row.channel, row.purpose)
            work.update(Campaign, campaign_id, {"experiment": None if design is None else write_design(design)})

    def usual(self, segment_id: uuid.UUID, channel: str, metric: Metric, days: int) -> float | None:
        """The rate to start from, out of the clinic's own register; None where too few are known. Raises NotFound."""
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        with self._desk.database.read() as connection:
            rule = rule_of(connection, segment_id)
        self._refresh.ready_for(rule)
        with self._desk.database.read() as connection:
            return usual_rate(connection, metric, rule, channel, days, self._desk.today())

    def forecast(
        self, segment_id: uuid.UUID, template_id: uuid.UUID, design: Design, watch: Watch | None = None
    ) -> Forecast:
        """How a launch now would divide the segment, and whether that can tell anything. Raises Invalid, NotFound."""
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        with self._desk.database.read() as connection:
            rule = rule_of(connection, segment_id)
        self._refresh.ready_for(rule, watch)
        with self._desk.database.read() as connection, watched(connection, watch):
            template = template_row(connection, template_id)
            check_design(design, template.purpose, grows=False)
            more = {place for one in templates_of(design) for place in texts_of(connection, one).needed}
            reason = texts_of(connection, template_id).reason(template.purpose, self._desk.now_ms(), more=sorted(more))
            audience = segment_sql.members(rule, self._desk.today(), segment_sql.PATIENT.id).where(reason.is_(None))
            with arm_sql.dividing(connection, template_id, design) as division:
                for (patient,) in connection.execute(audience):
                    division.arm_of(patient.bytes)
                sizes = division.sizes()
        return Forecast(dict(zip(design.groups, sizes, strict=True)), beforehand(design, sizes))

    def result(self, campaign_id: uuid.UUID, watch: Watch | None = None) -> Result | None:
        """The experiment of a launched campaign as it stands; None for a draft or without one. Raises NotFound."""
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        with self._desk.database.read() as connection, watched(connection, watch):
            row = campaign_row(connection, campaign_id)
            design = read_design(row.experiment)
            if design is None or row.launched_at is None:
                return None
            return _result(row, design, Groups(connection, campaign_id), self._desk.now_ms())


def _result(row: Row[Any], design: Design, groups: Groups, now: int) -> Result:
    counts = groups.count(design.groups, groups.did(design.metric, design.days))
    people = {name: sum(1 for member in groups.members if member.arm == name) for name in design.groups}
    ends_at = max((member.since for member in groups.members), default=row.launched_at) + design.days * DAY_MS
    arms = [counts[name] for name in design.groups]
    return Result(
        row.id, row.name, design, beforehand(design, [arm.of for arm in arms]),
        tuple(GroupCount(name, people[name], counts[name]) for name in design.groups),
        judge(design, arms, is_over=now >= ends_at), ends_at, now >= ends_at,
    )  # fmt: skip


def _check_templates(connection: Connection, design: Design, channel: str, purpose: str) -> None:
    wanted = templates_of(design)
    query = select(Template.channel, Template.purpose).where(Template.id.in_(wanted), Template.removed_at.is_(None))
    found = connection.execute(query).all()
    if len(found) != len(wanted):
        raise NotFound("template-gone")
    if any(tuple(row) != (channel, purpose) for row in found):
        raise Invalid({"arms": "experiment-template-differs"})
