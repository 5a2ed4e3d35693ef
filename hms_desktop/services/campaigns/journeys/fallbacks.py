"""Tries another channel for messages that surely did not arrive, one after the other, and leaves the last resort to a person.

Who may be reached by the other channel is asked as at a launch, and once more when it is handed over. A message that
arrives after all calls off what waits in its place.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import orjson
from sqlalchemy import ColumnElement, Connection, and_, exists, or_, select, update
from sqlalchemy.orm import aliased

from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.campaign.fallback import NO_WAY, SURELY_LOST, TASK
from hms_desktop.domain.campaign.states import FINISHED, RUNNING
from hms_desktop.domain.campaign.steps import Fallback
from hms_desktop.domain.campaign.task import CALL_INSTEAD
from hms_desktop.domain.ids import derived_id
from hms_desktop.domain.message.states import REACHED, State
from hms_desktop.domain.model import Campaign, CampaignStep, Message, OutreachTask
from hms_desktop.domain.time import DAY_MS
from hms_desktop.services.campaigns.glance import Glance, head
from hms_desktop.services.campaigns.texts import texts_of
from hms_desktop.services.desk import Desk
from hms_desktop.store import audience_sql, segment_sql
from hms_desktop.store.unit_of_work import UnitOfWork, unit_of_work

DAYS = 7  # receipts come late; after so long the occasion is over
BATCH = 2_000
ARRIVED = "arrived-after-all"


@dataclass(frozen=True, slots=True)
class _Turn:
    """From one way of a step to the next: who could not be reached by `before` is tried by `way`."""

    campaign_id: uuid.UUID
    purpose: str
    step: int
    before: str
    way: Fallback
    words: str | None


class FallbackMovement:
    """Goes over to the next way, for campaigns whose steps have one."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._glance = Glance()

    def next_at(self, now: int) -> int | None:
        """Soon after something was written, as long as a campaign with another way is under way."""
        with self._desk.database.read() as connection:
            if not connection.execute(_with_ways(now).limit(1)).first():
                return None
            return self._glance.due_at(connection, now)

    def move(self, now: int) -> int:
        """Make what is to be tried next; returns how many messages, tasks and callings-off that were."""
        with self._desk.database.read() as connection:
            seen = head(connection)
            turns = list(_turns(connection, now))
        moved = sum(self._turn(turn, now) for turn in turns)
        if not moved:
            self._glance.looked(now, seen)
        return moved

    def _turn(self, turn: _Turn, now: int) -> int:
        with self._desk.database.read() as connection:
            if (
                not connection.execute(_lost(turn).limit(1)).first()
                and not connection.execute(_late(turn).limit(1)).first()
            ):
                return 0
        with unit_of_work(self._desk.database, AUTOMATION, "campaign.fallback") as work:
            moved = _call_off(work, turn, now)
            made = _make_tasks(work, turn, now) if turn.way.channel == TASK else _make_messages(work, turn, now)
        return moved + made


def _with_ways(now: int) -> Any:
    """SELECT of the steps with another way of the campaigns that are under way, or were lately."""
    columns = (
        Campaign.id, Campaign.purpose, CampaignStep.number, CampaignStep.channel, CampaignStep.fallbacks, CampaignStep.words,
    )  # fmt: skip
    under_way = and_(Campaign.status.in_((RUNNING, FINISHED)), Campaign.launched_at > now - DAYS * DAY_MS)
    joined = select(*columns).join(CampaignStep, CampaignStep.campaign_id == Campaign.id)
    return joined.where(under_way, CampaignStep.fallbacks.is_not(None))


def _turns(connection: Connection, now: int) -> Iterator[_Turn]:
    for row in connection.execute(_with_ways(now).order_by(Campaign.launched_at, CampaignStep.number)):
        ways = [Fallback(row.channel, None)]
        ways += [
            Fallback(one["channel"], uuid.UUID(one["template"]) if one.get("template") else None)
            for one in orjson.loads(row.fallbacks)
        ]
        for before, way in pairwise(ways):
            yield _Turn(row.id, row.purpose, row.number, before.channel, way, row.words)


def _of_step(message: Any, turn: _Turn) -> ColumnElement[bool]:
    return and_(message.campaign_id == turn.campaign_id, message.step == turn.step)


def _lost(turn: _Turn) -> Any:
    """SELECT of patient and variant of those whom `before` surely did not reach, and for whom `way` was not tried."""
    before, other = aliased(Message), aliased(Message)
    gave_up = or_(
        before.state.in_(sorted(SURELY_LOST)),
        and_(before.state == State.SUPPRESSED.value, before.reason.in_(sorted(NO_WAY))),
    )
    same = and_(_of_step(other, turn), other.patient_id == before.patient_id)
    done: ColumnElement[bool] = exists().where(
        same, or_(other.channel == turn.way.channel, other.state.in_(sorted(REACHED)))
    )
    if turn.way.channel == TASK:
        told = and_(OutreachTask.campaign_id == turn.campaign_id, OutreachTask.step == turn.step)
        done = or_(
            exists().where(told, OutreachTask.patient_id == before.patient_id),
            exists().where(same, other.state.in_(sorted(REACHED))),
        )
    query = select(before.patient_id, before.arm, before.state, before.reason)
    return query.where(_of_step(before, turn), before.channel == turn.before, gave_up, ~done)


def _late(turn: _Turn) -> Any:
    """SELECT of the messages of `way` that still wait although `before` arrived."""
    waits, other = aliased(Message), aliased(Message)
    arrived = exists().where(
        _of_step(other, turn), other.patient_id == waits.patient_id, other.channel != turn.way.channel,
        other.state.in_(sorted(REACHED)),
    )  # fmt: skip
    return select(waits.id).where(
        _of_step(waits, turn), waits.channel == turn.way.channel, waits.state == State.QUEUED.value, arrived
    )


def _call_off(work: UnitOfWork, turn: _Turn, now: int) -> int:
    ids = list(work.connection.execute(_late(turn).limit(BATCH)).scalars())
    if ids:
        values = {"state": State.CANCELED.value, "state_at": now, "reason": ARRIVED}
        work.connection.execute(update(Message).where(Message.id.in_(ids)).values(**values))
        work.touch_all(Message.__tablename__)
    return len(ids)


def _make_messages(work: UnitOfWork, turn: _Turn, now: int) -> int:
    """Freeze the next way for those who are left, as a launch does."""
    assert turn.way.template_id is not None
    texts = texts_of(work.connection, turn.way.template_id)
    lost, patient = _lost(turn).limit(BATCH).subquery(), segment_sql.PATIENT
    reason, template = texts.reason(turn.purpose, now).label("reason"), texts.template.label("template_id")
    audience = select(patient.id, reason, lost.c.arm, template).join(lost, lost.c.patient_id == patient.id)
    made = audience_sql.message_ids(turn.campaign_id, turn.step, turn.way.channel)
    work.driver.create_function(audience_sql.MESSAGE_ID, 1, made, deterministic=True)
    frozen = audience_sql.freeze(audience, turn.campaign_id, turn.step, turn.way.channel, now)
    number: int = work.connection.execute(frozen).rowcount
    work.touch_all(Message.__tablename__)
    status = select(Campaign.status).where(Campaign.id == turn.campaign_id)
    if number and work.connection.execute(status).scalar_one() == FINISHED:
        work.update(Campaign, turn.campaign_id, {"status": RUNNING})
    return number


def _make_tasks(work: UnitOfWork, turn: _Turn, now: int) -> int:
    rows = work.connection.execute(_lost(turn).limit(BATCH)).all()
    fixed = {"campaign_id": turn.campaign_id, "step": turn.step, "words": turn.words or CALL_INSTEAD, "made_at": now}
    tasks = [
        {
            "id": derived_id(turn.campaign_id, turn.step, row.patient_id, TASK),
            "patient_id": row.patient_id,
            "reason": row.reason or row.state,
            **fixed,
        }
        for row in rows
    ]
    if tasks:
        work.insert_many(OutreachTask, tasks, audited=False)
    return len(tasks)
