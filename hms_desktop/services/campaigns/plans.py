"""Campaigns launched from a plan or by name: tried first, then made and launched, or armed for their time, with what they need."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from hms_desktop.domain.campaign.exits import USUAL
from hms_desktop.domain.campaign.read import PlannedText, whole_steps
from hms_desktop.domain.campaign.states import DRAFT
from hms_desktop.domain.campaign.timing import ONCE
from hms_desktop.domain.errors import NotFound, Refused
from hms_desktop.domain.ids import derived_id
from hms_desktop.domain.message.plan import Plan
from hms_desktop.domain.message.sheet import Sheet
from hms_desktop.domain.model import Campaign
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.segment.write import write_rule
from hms_desktop.services.campaigns.freezing import is_one_message
from hms_desktop.services.campaigns.rehearsal.dry_run import DryRunService
from hms_desktop.services.campaigns.rehearsal.records import AudienceRun
from hms_desktop.services.campaigns.rehearsal.script import Script
from hms_desktop.services.campaigns.service import CampaignService, Review
from hms_desktop.services.campaigns.starting.arming import ArmingService
from hms_desktop.services.campaigns.steps import StepService
from hms_desktop.services.campaigns.texts import Text, Texts, texts_of
from hms_desktop.services.desk import Desk
from hms_desktop.services.refresh.service import RefreshService
from hms_desktop.services.segments.service import SegmentService
from hms_desktop.services.templates.records import TemplateRow
from hms_desktop.services.templates.service import TemplateService
from hms_desktop.store.segment_lookup import whole_rule


@dataclass(frozen=True, slots=True)
class Launched:
    """What was launched, or would be: of a dry run `campaign` is None and `run` says what each step would do.

    `armed`: it waits for its time or its occasions, and the review is of today.
    """

    campaign: uuid.UUID | None
    name: str
    review: Review
    run: AudienceRun | None = None
    armed: bool = False


class PlanService:
    """Launching what is written down."""

    def __init__(
        self, desk: Desk, campaigns: CampaignService, templates: TemplateService, segments: SegmentService,
        refresh: RefreshService,
    ) -> None:  # fmt: skip
        self._desk = desk
        self._campaigns = campaigns
        self._templates = templates
        self._segments = segments
        self._steps = StepService(desk)
        self._arming = ArmingService(desk)
        self._dry = DryRunService(desk, refresh)

    def launch(self, plan: Plan, *, dry_run: bool = False) -> Launched:
        """Make what the plan needs and launch it, or arm it; a dry run writes nothing. Raises NotFound, Refused, RuleError."""
        self._desk.require(Permission.SEND_MESSAGES)
        if plan.segment is not None:
            self._segments.named(plan.segment)
        run = self._dry.of_script(self._script(plan))
        review = Review(run.audience, run.enter, run.left_out)
        if dry_run:
            return Launched(None, plan.name, review, run)
        self._refuse_twice(plan.name)
        made = self._make(plan)
        if plan.timing.kind == ONCE:
            return Launched(made, plan.name, self._campaigns.launch(made))
        self._arming.plan(made, plan.timing)
        self._arming.arm(made)
        return Launched(made, plan.name, review, armed=True)

    def launch_named(self, name: str, *, dry_run: bool = False) -> Launched:
        """Launch the draft of this name, or arm it. Raises NotFound, Refused when it was launched before."""
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
            return Launched(None, name, self._campaigns.review_of(made), self._dry.of_campaign(made))
        if self._arming.planned(made).timing.kind == ONCE:
            return Launched(made, name, self._campaigns.launch(made))
        review = self._campaigns.review_of(made)
        self._arming.arm(made)
        return Launched(made, name, review, armed=True)

    def _script(self, plan: Plan) -> Script:
        """The plan as a dry run plays it; words that are not stored stand under ids of their own."""
        texts: dict[uuid.UUID, Texts] = {}

        def found(text: PlannedText) -> uuid.UUID:
            if text.body is None:
                key = self._stored(text).id
                with self._desk.database.read() as connection:
                    texts[key] = texts_of(connection, key)
            else:
                key = derived_id("planned-text", text.channel, text.body)
                texts[key] = Texts(text.channel, Text(key, Sheet(text.body)))
            return key

        steps = whole_steps(plan.steps, found)
        with self._desk.database.read() as connection:
            rule = whole_rule(connection, plan.asked)
        return Script(rule, plan.purpose, steps, texts)

    def _make(self, plan: Plan) -> uuid.UUID:
        steps = whole_steps(plan.steps, lambda text: self._template(plan, text))
        first = next(step.template_id for step in steps if step.template_id is not None)
        made = self._campaigns.create(plan.name, self._segment(plan), first)
        if not is_one_message(steps) or steps[0].fallbacks:
            self._steps.save(made, steps)
        if plan.exits != USUAL:
            self._steps.set_exits(made, plan.exits)
        return made

    def _refuse_twice(self, name: str) -> None:
        """The same plan launched twice by mistake would write to everybody twice."""
        with self._desk.database.read() as connection:
            if _called(connection, name):
                raise Refused("campaign-name-taken", name=name)

    def _stored(self, text: PlannedText) -> TemplateRow:
        wanted = (text.template or "").casefold()
        found = [one for one in self._templates.all(text.channel) if one.name.casefold() == wanted]
        if not found:
            raise NotFound("template-unknown", name=text.template, channel=text.channel)
        return min(found, key=lambda one: (one.language != "en", one.language))

    def _template(self, plan: Plan, text: PlannedText) -> uuid.UUID:
        """A stored template that has the plan's purpose, else a new one in its words."""
        if text.body is not None:
            return self._templates.create(plan.name, text.channel, "en", plan.purpose, text.body)
        stored = self._stored(text)
        if stored.purpose == plan.purpose:
            return stored.id
        return self._templates.create(plan.name, text.channel, "en", plan.purpose, stored.body)

    def _segment(self, plan: Plan) -> uuid.UUID:
        if plan.segment is not None:
            return self._segments.named(plan.segment).id
        assert plan.rule is not None
        return self._segments.create(plan.name, write_rule(plan.rule))


def _called(connection: Connection, name: str) -> list[tuple[uuid.UUID, str]]:
    query = select(Campaign.id, Campaign.status).where(
        func.lower(Campaign.name) == name.strip().lower(), Campaign.removed_at.is_(None), Campaign.parent_id.is_(None)
    )
    return [(row.id, row.status) for row in connection.execute(query)]
