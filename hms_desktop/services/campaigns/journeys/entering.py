"""People who enter a campaign of steps: one row each, going or left out with the reason, written by one statement."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, case, exists, func, insert, literal, null, select

from hms_desktop.domain.campaign.exits import ALWAYS
from hms_desktop.domain.campaign.fallback import TASK
from hms_desktop.domain.campaign.states import GOING, LEFT
from hms_desktop.domain.campaign.steps import Step, StepKind
from hms_desktop.domain.experiment.design import read_design
from hms_desktop.domain.ids import derived_id
from hms_desktop.domain.model import CampaignEntry
from hms_desktop.services.campaigns.steps import steps_of
from hms_desktop.services.campaigns.stored import campaign_row
from hms_desktop.services.campaigns.texts import Texts, texts_of
from hms_desktop.services.experiments.dividing import divided_audience, places_of_arms
from hms_desktop.store import arm_sql
from hms_desktop.store.segment_sql import PATIENT
from hms_desktop.store.unit_of_work import UnitOfWork

ENTRY_ID = "entry_id"
FIRST = 1
_ENTRY = CampaignEntry.__table__.c
People = Collection[uuid.UUID] | Select[Any]


def enter(work: UnitOfWork, campaign_id: uuid.UUID, people: People, because: str | None, now: int) -> int:
    """Let people (ids, or a SELECT of ids) into a campaign, each at most once; returns how many rows were made.

    Whom no step can reach is left out with the reason why the first message can't. Raises NotFound.
    """
    row = campaign_row(work.connection, campaign_id)
    steps = steps_of(work.connection, campaign_id)
    more = places_of_arms(work.connection, row.experiment)
    reason = reason_of(steps, ways_of(work.connection, steps), row.purpose, now, more).label("reason")
    chosen = people if isinstance(people, Select) else list(people)
    inside = exists().where(_ENTRY.campaign_id == campaign_id, _ENTRY.patient_id == PATIENT.id)
    audience = select(PATIENT.id, reason).where(PATIENT.id.in_(chosen), ~inside)
    work.driver.create_function(ENTRY_ID, 1, _entry_ids(campaign_id), deterministic=True)
    with _divided(work, row, audience, people) as told:
        made: int = work.connection.execute(_entries(told, campaign_id, because, now)).rowcount
    work.touch_all(CampaignEntry.__tablename__)
    return made


def reason_of(
    steps: Sequence[Step], ways: Sequence[Texts], purpose: str, now: int, more: Collection[str]
) -> ColumnElement[Any]:
    """Why nothing of these steps can reach a row of `patient`: the first message's reason, NULL for who can be reached.

    `ways` are the texts of all messages and of what is tried after them, `more` variables that are needed besides. What
    falls to a person reaches everybody who lives and is here.
    """
    first, *others = [one.reason(purpose, now, more) for one in ways]
    if any(step.kind is StepKind.TASK or any(way.channel == TASK for way in step.fallbacks) for step in steps):
        others = [null()]
    if not others:
        return first
    reached = [(one.is_(None), null()) for one in others]
    return case((first.in_([one.value for one in ALWAYS]), first), *reached, else_=first)


def ways_of(connection: Connection, steps: Sequence[Step]) -> list[Texts]:
    """The texts of all messages of the steps and of what is tried after them. Raises NotFound."""
    return [texts_of(connection, template) for step in steps for template in templates_of(step)]


def templates_of(step: Step) -> tuple[uuid.UUID, ...]:
    """The templates of a message and of what is tried after it, in order."""
    found = [step.template_id, *(way.template_id for way in step.fallbacks)]
    return tuple(one for one in found if one is not None)


@contextmanager
def _divided(work: UnitOfWork, row: Row[Any], audience: Any, people: People) -> Iterator[Any]:
    """The audience with its arms: a launch fixes the experiment's size, who comes later is divided by the same rule."""
    design = read_design(row.experiment)
    if design is None or row.launched_at is None:
        with divided_audience(work, row, audience, FIRST) as told:
            yield told
        return
    few = None if isinstance(people, Select) else people
    with arm_sql.dividing(work.connection, row.parent_id or row.id, design, few):
        yield arm_sql.divided(audience, design, FIRST)


def _entries(audience: Any, campaign_id: uuid.UUID, because: str | None, now: int) -> Any:
    """INSERT … SELECT of the entries; `audience` selects patient id and reason, and arm in an experiment."""
    people = audience.subquery()
    goes = people.c.reason.is_(None)
    fixed = (literal(campaign_id, _ENTRY.campaign_id.type), people.c.id, literal(now), literal(because))
    state = (case((goes, GOING), else_=LEFT), people.c.reason, literal(FIRST), case((goes, now)), literal(now))
    arm = people.c.arm if "arm" in people.c else null()
    keys = [
        "id", "campaign_id", "patient_id", "entered_at", "because", "state", "reason", "step", "due_at", "state_at", "arm",
    ]  # fmt: skip
    made = getattr(func, ENTRY_ID)(people.c.id)
    return insert(CampaignEntry).from_select(keys, select(made, *fixed, *state, arm))


def _entry_ids(campaign_id: uuid.UUID) -> Callable[[bytes], bytes]:
    return lambda patient: derived_id(campaign_id, uuid.UUID(bytes=patient)).bytes
