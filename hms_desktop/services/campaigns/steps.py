"""The steps of a campaign as they are stored: read, written for drafts, copied for rounds."""

from __future__ import annotations

import json
import uuid
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, delete, exists, select

from hms_desktop.domain.campaign.exits import Exit, stored_exits, write_exits
from hms_desktop.domain.campaign.shape import check_steps
from hms_desktop.domain.campaign.steps import Fallback, Question, Step, StepKind
from hms_desktop.domain.ids import derived_id
from hms_desktop.domain.model import Campaign, CampaignStep
from hms_desktop.domain.permissions import Permission
from hms_desktop.services.campaigns.stored import campaign_row, draft_row
from hms_desktop.services.desk import Desk
from hms_desktop.store.unit_of_work import UnitOfWork

_STEP = CampaignStep.__table__.c
_OWN = (
    "kind", "channel", "template_id", "fallbacks", "minutes", "question", "yes_step", "no_step", "words",
)  # fmt: skip


class StepService:
    """Verbs of steps."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of(self, campaign_id: uuid.UUID) -> tuple[Step, ...]:
        """The steps of a campaign in their order; of one that is a single message, that message. Raises NotFound."""
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        with self._desk.database.read() as connection:
            return steps_of(connection, campaign_id)

    def save(self, campaign_id: uuid.UUID, steps: Sequence[Step]) -> None:
        """Put steps in the place of a draft's. Raises Refused `steps-…` or because it is no draft any more, NotFound."""
        self._desk.require(Permission.EDIT_CAMPAIGNS)
        check_steps(steps)
        with self._desk.write(Permission.EDIT_CAMPAIGNS, "campaign.steps-saved") as work:
            draft_row(work.connection, campaign_id)
            write_steps(work, campaign_id, steps)

    def exits(self, campaign_id: uuid.UUID) -> tuple[Exit, ...]:
        """For what people leave a campaign, besides what always holds. Raises NotFound."""
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        with self._desk.database.read() as connection:
            return stored_exits(campaign_row(connection, campaign_id).exits)

    def set_exits(self, campaign_id: uuid.UUID, exits: Collection[Exit]) -> None:
        """Say for what people leave a draft. Raises Refused when it is no draft any more, NotFound."""
        with self._desk.write(Permission.EDIT_CAMPAIGNS, "campaign.exits-set") as work:
            draft_row(work.connection, campaign_id)
            work.update(Campaign, campaign_id, {"exits": write_exits(exits)})


def steps_of(connection: Connection, campaign_id: uuid.UUID) -> tuple[Step, ...]:
    """The steps of a campaign in their order; of one that is a single message, that message. Raises NotFound."""
    query = select(*_STEP).where(_STEP.campaign_id == campaign_id).order_by(_STEP.number)
    if stored := tuple(_step(row) for row in connection.execute(query)):
        return stored
    row = campaign_row(connection, campaign_id)
    return (Step(1, StepKind.MESSAGE, row.channel, row.template_id),)


def has_steps(connection: Connection, campaign_id: uuid.UUID) -> bool:
    """Whether a campaign has steps of its own, instead of the one message that its row names."""
    return bool(connection.execute(select(exists().where(_STEP.campaign_id == campaign_id))).scalar())


def copy_steps(work: UnitOfWork, from_id: uuid.UUID, to_id: uuid.UUID) -> None:
    """Give a campaign that has none the steps of another. Raises NotFound."""
    if has_steps(work.connection, from_id):
        _store(work, to_id, steps_of(work.connection, from_id))


def write_steps(work: UnitOfWork, campaign_id: uuid.UUID, steps: Sequence[Step]) -> None:
    """Put checked steps in the place of those of a campaign, whose channel and template are those of its first message."""
    _store(work, campaign_id, steps)
    first = next(step for step in steps if step.kind is StepKind.MESSAGE)
    work.update(Campaign, campaign_id, {"channel": first.channel, "template_id": first.template_id})


def step_ids(campaign_id: uuid.UUID, number: int) -> uuid.UUID:
    """The id of a step."""
    return derived_id("campaign-step", campaign_id, number)


def _store(work: UnitOfWork, campaign_id: uuid.UUID, steps: Sequence[Step]) -> None:
    query = select(_STEP.number, _STEP.id).where(_STEP.campaign_id == campaign_id)
    present: dict[int, uuid.UUID] = {row.number: row.id for row in work.connection.execute(query)}
    for step in steps:
        values = _values(step)
        if step.number in present:
            work.update(CampaignStep, present.pop(step.number), values)
        else:
            own = {"id": step_ids(campaign_id, step.number), "campaign_id": campaign_id, "number": step.number}
            work.insert(CampaignStep, {**own, **values})
    for number, row_id in present.items():
        work.connection.execute(delete(CampaignStep).where(_STEP.id == row_id))
        work.note(CampaignStep.__tablename__, row_id, {"campaign_id": campaign_id, "number": number}, None)


def _values(step: Step) -> dict[str, Any]:
    ways = [
        {"channel": way.channel, "template": None if way.template_id is None else str(way.template_id)}
        for way in step.fallbacks
    ]
    told = {name: getattr(step, name) for name in _OWN}
    question = None if step.question is None else step.question.value
    return told | {"kind": step.kind.value, "question": question, "fallbacks": json.dumps(ways) if ways else None}


def _step(row: Row[Any]) -> Step:
    return Step(
        row.number,
        StepKind(row.kind),
        row.channel,
        row.template_id,
        tuple(_fallback(one) for one in json.loads(row.fallbacks or "[]")),
        row.minutes,
        None if row.question is None else Question(row.question),
        row.yes_step,
        row.no_step,
        row.words,
    )


def _fallback(told: Mapping[str, Any]) -> Fallback:
    template = told.get("template")
    return Fallback(told["channel"], None if template is None else uuid.UUID(template))
