"""A campaign as it is drawn: whom, why, when, its steps and what it tries, kept as a draft in one go; and where everybody is."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, replace

from sqlalchemy import Connection, func, or_, select

from hms_desktop.domain.campaign.exits import USUAL, Exit, stored_exits, write_exits
from hms_desktop.domain.campaign.shape import check_steps, place_of
from hms_desktop.domain.campaign.states import DONE, DRAFT, GOING
from hms_desktop.domain.campaign.steps import Step, StepKind
from hms_desktop.domain.campaign.timing import RECURRING, TRIGGERED, Timing, columns_of, stored_timing
from hms_desktop.domain.errors import Invalid, Refused
from hms_desktop.domain.experiment.design import Design, check_design, read_design, write_design
from hms_desktop.domain.message.vocabulary import PURPOSES
from hms_desktop.domain.model import Campaign, CampaignEntry, Template
from hms_desktop.domain.permissions import Permission
from hms_desktop.services.campaigns.freezing import is_one_message
from hms_desktop.services.campaigns.journeys.entering import templates_of
from hms_desktop.services.campaigns.steps import has_steps, steps_of, write_steps
from hms_desktop.services.campaigns.stored import campaign_row, draft_row
from hms_desktop.services.desk import Desk
from hms_desktop.services.experiments.dividing import templates_of as tried_templates
from hms_desktop.services.segments.stored import rule_of
from hms_desktop.store.unit_of_work import UnitOfWork

NOW = Timing()


@dataclass(frozen=True, slots=True)
class CampaignOutline:
    """Everything that is chosen for a campaign; `design` is what it tries, None for nothing."""

    name: str
    segment_id: uuid.UUID
    purpose: str
    steps: tuple[Step, ...]
    exits: tuple[Exit, ...] = USUAL
    timing: Timing = NOW
    design: Design | None = None


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """How many wait at each step now, by its number; how many are through, and why the others left or never entered."""

    at: Mapping[int, int]
    done: int
    left: Mapping[str, int]


class CampaignOutlineService:
    """Verbs of drawing a campaign."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of(self, campaign_id: uuid.UUID) -> CampaignOutline:
        """A stored campaign, draft or not. Raises NotFound."""
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        with self._desk.database.read() as connection:
            row = campaign_row(connection, campaign_id)
            return CampaignOutline(
                row.name, row.segment_id, row.purpose, steps_of(connection, campaign_id), stored_exits(row.exits),
                stored_timing(row.starts_at, row.recurrence, row.trigger), read_design(row.experiment),
            )  # fmt: skip

    def keep(
        self, campaign_id: uuid.UUID | None, outline: CampaignOutline, *, alone: bool = False, planned: uuid.UUID | None = None
    ) -> uuid.UUID:  # fmt: skip
        """Make a draft, or change one. Raises Invalid for its name, Refused `steps-…` or because it is no draft, NotFound.

        `alone`: there must be no campaign of this name. Raises Refused. A new draft has the id `planned`, where that is given.
        """
        self._desk.require(Permission.EDIT_CAMPAIGNS)
        named = replace(outline, name=" ".join(outline.name.split()))
        if not named.name:
            raise Invalid({"name": "required"})
        check_steps(named.steps)
        if named.design is not None:
            check_design(named.design, named.purpose, grows=named.timing.kind in (RECURRING, TRIGGERED))
        made = campaign_id or planned or self._desk.new_id()
        action = "campaign.created" if campaign_id is None else "campaign.steps-saved"
        with self._desk.write(Permission.EDIT_CAMPAIGNS, action) as work:
            if campaign_id is not None:
                draft_row(work.connection, campaign_id)
            if alone:
                check_alone(work.connection, named.name)
            _check_choices(work.connection, named)
            _write(work, made, named, is_new=campaign_id is None)
        return made

    def whereabouts(self, campaign_id: uuid.UUID) -> Whereabouts:
        """Where everybody stands in a campaign and its rounds."""
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        entry, table = CampaignEntry.__table__.c, Campaign.__table__.c
        own = select(table.id).where(or_(table.id == campaign_id, table.parent_id == campaign_id))
        which = (entry.state, entry.step, entry.reason)
        counted = select(*which, func.count()).where(entry.campaign_id.in_(own)).group_by(*which)
        at: dict[int, int] = {}
        left: dict[str, int] = {}
        done = 0
        with self._desk.database.read() as connection:
            for state, step, reason, number in connection.execute(counted):
                if state == GOING:
                    at[step] = at.get(step, 0) + number
                elif state == DONE:
                    done += number
                else:
                    left[str(reason)] = left.get(str(reason), 0) + number
        return Whereabouts(at, done, left)


def called(connection: Connection, name: str) -> list[tuple[uuid.UUID, str]]:
    """Id and status of the campaigns of a name, whatever the case of its letters; rounds are not among them."""
    table, wanted = Campaign.__table__.c, name.strip().casefold()
    query = select(table.id, table.name, table.status).where(table.removed_at.is_(None), table.parent_id.is_(None))
    return [(row.id, row.status) for row in connection.execute(query) if row.name.casefold() == wanted]


def check_alone(connection: Connection, name: str) -> None:
    """The same plan launched twice by mistake would write to everybody twice. Raises Refused."""
    if there := called(connection, name):
        drafts = all(status == DRAFT for _, status in there)
        raise Refused("campaign-draft-there" if drafts else "campaign-name-taken", name=name)


def _write(work: UnitOfWork, campaign_id: uuid.UUID, outline: CampaignOutline, *, is_new: bool) -> None:
    first = next(step for step in outline.steps if step.kind is StepKind.MESSAGE)
    values = {
        "name": outline.name, "segment_id": outline.segment_id, "purpose": outline.purpose, "channel": first.channel,
        "template_id": first.template_id, "exits": write_exits(outline.exits), **columns_of(outline.timing),
        "experiment": None if outline.design is None else write_design(outline.design),
    }  # fmt: skip
    if is_new:
        work.insert(Campaign, {"id": campaign_id, "status": DRAFT, **values})
    else:
        work.update(Campaign, campaign_id, values)
    simple = is_one_message(outline.steps) and not outline.steps[0].fallbacks
    if not simple or has_steps(work.connection, campaign_id):
        write_steps(work, campaign_id, outline.steps)


def _check_choices(connection: Connection, outline: CampaignOutline) -> None:
    """Raises NotFound for what is gone, Refused for a text of another purpose or channel and for a purpose that is none."""
    if outline.purpose not in PURPOSES:
        raise Refused("campaign-purpose")
    rule_of(connection, outline.segment_id)
    trigger = outline.timing.trigger
    if trigger is not None and trigger.segment is not None:
        rule_of(connection, uuid.UUID(trigger.segment))
    table = Template.__table__.c
    query = select(table.id, table.channel, table.purpose).where(table.removed_at.is_(None))
    known = {row.id: (row.channel, row.purpose) for row in connection.execute(query)}
    first = next(step for step in outline.steps if step.kind is StepKind.MESSAGE)
    tried = () if outline.design is None else tried_templates(outline.design)
    if any(known.get(one) != (first.channel, outline.purpose) for one in tried):
        raise Invalid({"arms": "experiment-template-differs"})
    for step in outline.steps:
        _check_texts(step, known, outline.purpose)


def _check_texts(step: Step, known: Mapping[uuid.UUID, tuple[str, str]], purpose: str) -> None:
    channels = [step.channel, *(way.channel for way in step.fallbacks)]
    for channel, template in zip(channels, templates_of(step), strict=False):
        found = known.get(template)
        if found is None:
            raise Refused("steps-text-gone", place=place_of(step.number), number=step.number)
        if found != (channel, purpose):
            raise Refused("steps-text-differs", place=place_of(step.number), number=step.number)
