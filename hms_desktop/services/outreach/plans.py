"""Campaigns launched from a plan or by name: reviewed first, then made and launched with what they need."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from hms_desktop.domain.errors import NotFound, Refused
from hms_desktop.domain.message.plan import Plan, PlanStep
from hms_desktop.domain.model import Campaign
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.segment.write import write_rule
from hms_desktop.services.desk import Desk
from hms_desktop.services.outreach.campaigns import DRAFT, CampaignService, Review
from hms_desktop.services.segments.service import SegmentService
from hms_desktop.services.templates.records import TemplateRow
from hms_desktop.services.templates.service import TemplateService


@dataclass(frozen=True, slots=True)
class Launched:
    """What was launched, or would be: `campaign` is None for a dry run."""

    campaign: uuid.UUID | None
    name: str
    review: Review


class PlanService:
    """Launching what is written down."""

    def __init__(
        self, desk: Desk, campaigns: CampaignService, templates: TemplateService, segments: SegmentService
    ) -> None:
        self._desk = desk
        self._campaigns = campaigns
        self._templates = templates
        self._segments = segments

    def launch(self, plan: Plan, *, dry_run: bool = False) -> Launched:
        """Make what the plan needs and launch it; a dry run writes nothing. Raises NotFound, Refused, RuleError."""
        self._desk.require(Permission.SEND_MESSAGES)
        (step,) = plan.steps
        if plan.segment is not None:
            self._segments.named(plan.segment)
        body = self._words(step)
        review = self._campaigns.review_of_words(plan.asked, step.channel, plan.purpose, body)
        if dry_run:
            return Launched(None, plan.name, review)
        self._refuse_twice(plan.name)
        made = self._campaigns.create(plan.name, self._segment(plan), self._template(plan, step, body))
        return Launched(made, plan.name, self._campaigns.launch(made))

    def launch_named(self, name: str, *, dry_run: bool = False) -> Launched:
        """Launch the draft of this name. Raises NotFound, Refused when it was launched before."""
        self._desk.require(Permission.SEND_MESSAGES)
        with self._desk.database.read() as connection:
            rows = _called(connection, name)
        if not rows:
            raise NotFound("campaign-unknown", name=name)
        drafts = [row for row in rows if row[1] == DRAFT]
        if len(drafts) != 1:
            raise Refused("campaign-already-launched" if not drafts else "campaign-not-one", name=name)
        made = drafts[0][0]
        if dry_run:
            return Launched(None, name, self._campaigns.review_of(made))
        return Launched(made, name, self._campaigns.launch(made))

    def _refuse_twice(self, name: str) -> None:
        """The same plan launched twice by mistake would write to everybody twice."""
        with self._desk.database.read() as connection:
            if _called(connection, name):
                raise Refused("campaign-name-taken", name=name)

    def _words(self, step: PlanStep) -> str:
        return step.body if step.body is not None else self._stored(step).body

    def _stored(self, step: PlanStep) -> TemplateRow:
        wanted = (step.template or "").casefold()
        found = [one for one in self._templates.all(step.channel) if one.name.casefold() == wanted]
        if not found:
            raise NotFound("template-unknown", name=step.template, channel=step.channel)
        return min(found, key=lambda one: (one.language != "en", one.language))

    def _template(self, plan: Plan, step: PlanStep, body: str) -> uuid.UUID:
        if step.body is None and (stored := self._stored(step)).purpose == plan.purpose:
            return stored.id
        return self._templates.create(plan.name, step.channel, "en", plan.purpose, body)

    def _segment(self, plan: Plan) -> uuid.UUID:
        if plan.segment is not None:
            return self._segments.named(plan.segment).id
        assert plan.rule is not None
        return self._segments.create(plan.name, write_rule(plan.rule))


def _called(connection: Connection, name: str) -> list[tuple[uuid.UUID, str]]:
    query = select(Campaign.id, Campaign.status).where(
        func.lower(Campaign.name) == name.strip().lower(), Campaign.removed_at.is_(None)
    )
    return [(row.id, row.status) for row in connection.execute(query)]
