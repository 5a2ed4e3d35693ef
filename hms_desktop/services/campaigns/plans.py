"""Campaigns launched from a plan or by name: tried first, then made and launched, or armed for their time, with what they need."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from itertools import count

from sqlalchemy import Connection, select

from hms_desktop.domain.campaign.read import PlannedText, whole_steps
from hms_desktop.domain.campaign.states import DRAFT
from hms_desktop.domain.campaign.timing import ONCE, RECURRING, TRIGGERED, Timing
from hms_desktop.domain.errors import NotFound, Refused
from hms_desktop.domain.ids import derived_id
from hms_desktop.domain.message.plan import Plan
from hms_desktop.domain.message.sheet import Sheet
from hms_desktop.domain.model import Campaign
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.segment.write import write_rule
from hms_desktop.services.campaigns.doubts import doubts
from hms_desktop.services.campaigns.outlines import CampaignOutline, CampaignOutlineService, called, check_alone
from hms_desktop.services.campaigns.rehearsal.dry_run import DryRunService
from hms_desktop.services.campaigns.rehearsal.records import AudienceRun
from hms_desktop.services.campaigns.rehearsal.script import Script
from hms_desktop.services.campaigns.service import CampaignService, Review
from hms_desktop.services.campaigns.starting.arming import ArmingService, check_time, looked_up
from hms_desktop.services.campaigns.texts import Text, Texts, texts_of
from hms_desktop.services.campaigns.ways_out import Warned, check_ways
from hms_desktop.services.desk import Desk
from hms_desktop.services.experiments.dividing import templates_of
from hms_desktop.services.refresh.service import RefreshService
from hms_desktop.services.segments.service import SegmentService
from hms_desktop.services.templates.checking import check_campaign, check_reaches, check_texts, second_person
from hms_desktop.services.templates.records import TemplateRow, Written
from hms_desktop.services.templates.rows import current, template_row
from hms_desktop.services.templates.service import TemplateService
from hms_desktop.store.segment_lookup import whole_rule


@dataclass(frozen=True, slots=True)
class Launched:
    """What was launched, or would be: of a dry run `campaign` is None and `run` says what each step would do.

    `armed`: it waits for its time or its occasions, and the review is of today. `warnings` are codes with what fills them.
    """

    campaign: uuid.UUID | None
    name: str
    review: Review
    run: AudienceRun | None = None
    armed: bool = False
    warnings: tuple[Warned, ...] = ()


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
        self._outlines = CampaignOutlineService(desk)
        self._arming = ArmingService(desk)
        self._dry = DryRunService(desk, refresh)

    def launch(self, plan: Plan, *, dry_run: bool = False) -> Launched:
        """Make what the plan needs and launch it, or arm it; a dry run writes nothing. Raises NotFound, Refused, RuleError.

        What a launch would refuse a dry run refuses as well, and of a refused launch nothing is left.
        """
        self._desk.require(Permission.SEND_MESSAGES)
        if plan.segment is not None:
            self._segments.named(plan.segment)
        script = self._script(plan)
        with self._desk.database.read() as connection:
            timing = looked_up(connection, plan.timing)
            check_time(plan.name, timing, self._desk.now_ms())
            _check_words(connection, plan, script)
            warnings = check_ways(connection, script, plan.name, self._desk.channels())
            if not dry_run:
                check_alone(connection, plan.name)
        run = self._dry.of_script(script)
        review = Review(run.audience, run.enter, run.left_out)
        if timing.kind not in (RECURRING, TRIGGERED):
            with self._desk.database.read() as connection:
                warnings += doubts(connection, script, self._desk.now_ms())
        if timing.kind == ONCE:
            check_reaches(review.audience, review.receive, review.left_out.get("missing-value", 0))
        if dry_run:
            return Launched(None, plan.name, review, run, warnings=warnings)
        made = self._make(plan, timing, script.seed)
        if timing.kind == ONCE:
            return Launched(made, plan.name, self._campaigns.launch(made), warnings=warnings)
        self._arming.arm(made)
        return Launched(made, plan.name, review, armed=True, warnings=warnings)

    def launch_named(self, name: str, *, dry_run: bool = False) -> Launched:
        """Launch the draft of this name, or arm it. Raises NotFound, Refused when it was launched before."""
        self._desk.require(Permission.SEND_MESSAGES)
        with self._desk.database.read() as connection:
            rows = called(connection, name)
        if not rows:
            raise NotFound("campaign-unknown", name=name)
        drafts = [row for row in rows if row[1] == DRAFT]
        if len(drafts) != 1:
            raise Refused("campaign-already-launched" if not drafts else "campaign-not-one", name=name)
        made = drafts[0][0]
        timing = self._arming.planned(made).timing
        check_time(name, timing, self._desk.now_ms())
        with self._desk.database.read() as connection:
            check_campaign(connection, made)
        warnings = self._campaigns.warnings_of(made)
        if dry_run:
            run, review = self._dry.of_campaign(made), self._campaigns.review_of(made)
            return Launched(None, name, review, run, warnings=warnings)
        if timing.kind == ONCE:
            return Launched(made, name, self._campaigns.launch(made), warnings=warnings)
        review = self._campaigns.review_of(made)
        self._arming.arm(made)
        return Launched(made, name, review, armed=True, warnings=warnings)

    def _script(self, plan: Plan) -> Script:
        """The plan as a dry run plays it; words that are not stored stand under ids of their own."""
        texts: dict[uuid.UUID, Texts] = {}

        def found(text: PlannedText) -> uuid.UUID:
            if text.body is None:
                key = self._stored(text, plan.purpose).id
                with self._desk.database.read() as connection:
                    texts[key] = texts_of(connection, key)
            else:
                key = derived_id("planned-text", text.channel, text.body)
                texts[key] = Texts(text.channel, Text(key, Sheet(text.body)))
            return key

        steps = whole_steps(plan.steps, found)
        design = None if plan.experiment is None else plan.experiment.with_templates(found)
        tried = () if design is None else tuple(place for one in templates_of(design) for place in texts[one].needed)
        with self._desk.database.read() as connection:
            rule, seed = whole_rule(connection, plan.asked), _planned_id(connection, plan)
        return Script(rule, plan.purpose, steps, texts, seed, design, tried)

    def _make(self, plan: Plan, timing: Timing, planned: uuid.UUID | None) -> uuid.UUID:
        segment = self._segment(plan)
        steps = whole_steps(plan.steps, lambda text: self._template(plan, text))
        tried = plan.experiment
        design = None if tried is None else tried.with_templates(lambda text: self._template(plan, text))
        outline = CampaignOutline(plan.name, segment, plan.purpose, steps, plan.exits, timing, design)
        return self._outlines.keep(None, outline, alone=True, planned=planned)

    def _stored(self, text: PlannedText, purpose: str) -> TemplateRow:
        """The template of this name, in English where it is there. Raises NotFound, Refused when it is registered for another purpose."""
        wanted = (text.template or "").casefold()
        found = [one for one in self._templates.all(text.channel) if one.name.casefold() == wanted]
        if not found:
            raise NotFound("template-unknown", name=text.template, channel=text.channel)
        best = min(found, key=lambda one: (one.purpose != purpose, one.language != "en", one.language))
        if best.purpose != purpose:
            with self._desk.database.read() as connection:
                row = template_row(connection, best.id)
            if row.provider_name or row.dlt_template:
                raise Refused("plan-template-purpose", name=best.name, purpose=best.purpose)
        return best

    def _template(self, plan: Plan, text: PlannedText) -> uuid.UUID:
        """A stored template that has the plan's purpose, else a new one in its words, in all its languages."""
        if text.body is not None:
            return self._templates.create(plan.name, text.channel, "en", plan.purpose, text.body)
        stored = self._stored(text, plan.purpose)
        if stored.purpose == plan.purpose:
            return stored.id
        with self._desk.database.read() as connection:
            every = texts_of(connection, stored.id).every
        sheets = [one.sheet for one in every]
        words = [Written(text.channel, sheet.language, sheet.body, sheet.subject) for sheet in sheets]
        key = self._templates.write(None, plan.name, plan.purpose, words)
        with self._desk.database.read() as connection:
            made = current(connection, key, text.channel, stored.language)
        assert made is not None
        own: uuid.UUID = made.id
        return own

    def _segment(self, plan: Plan) -> uuid.UUID:
        if plan.segment is not None:
            return self._segments.named(plan.segment).id
        assert plan.rule is not None
        return self._segments.create(plan.name, write_rule(plan.rule))


def _planned_id(connection: Connection, plan: Plan) -> uuid.UUID:
    """The id that the plan's campaign gets, so that a dry run draws the groups that a launch does; never one that was used."""
    used = set(connection.execute(select(Campaign.id)).scalars())
    return next(one for number in count() if (one := derived_id("planned", plan, number)) not in used)


def _check_words(connection: Connection, plan: Plan, script: Script) -> None:
    """What a launch asks of texts, before anything is made. Raises Refused."""
    check_texts(connection, script.texts)
    planned = [text for step in plan.steps for text in step.texts]
    planned += [text for text in (() if plan.experiment is None else plan.experiment.texts) if text is not None]
    if second_person(connection) and any(text.body is not None for text in planned):
        raise Refused("template-unapproved", name=plan.name)
