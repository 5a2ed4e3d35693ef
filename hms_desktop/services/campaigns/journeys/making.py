"""What a step makes for a batch of people: rows of the ledger by one statement for each text, and tasks for a person."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, exists, select

from hms_desktop.domain.campaign.fallback import TASK
from hms_desktop.domain.campaign.steps import Step
from hms_desktop.domain.ids import derived_id
from hms_desktop.domain.model import CampaignEntry, Message, OutreachTask
from hms_desktop.services.campaigns.journeys.journey import Journey
from hms_desktop.services.campaigns.texts import Texts, texts_of
from hms_desktop.store import audience_sql
from hms_desktop.store.segment_sql import PATIENT
from hms_desktop.store.unit_of_work import UnitOfWork

_ENTRY = CampaignEntry.__table__.c


def make_messages(
    work: UnitOfWork, journey: Journey, step: Step, entries: Sequence[Row[Any]], now: int, meant_at: int
) -> int:
    """Put a step's message into the ledger, queued or left out with the reason; returns how many rows that are. Raises NotFound."""
    by_template: dict[uuid.UUID, list[uuid.UUID]] = defaultdict(list)
    for entry in entries:
        by_template[journey.template(step, entry.arm)].append(entry.id)
    assert step.channel is not None
    ids = audience_sql.message_ids(journey.id, step.number, step.channel)
    work.driver.create_function(audience_sql.MESSAGE_ID, 1, ids, deterministic=True)
    made = 0
    for template_id, some in by_template.items():
        texts = texts_of(work.connection, template_id)
        audience = _audience(journey, step, texts, some, now)
        frozen = audience_sql.freeze(audience, journey.id, step.number, step.channel, now, meant_at)
        made += work.connection.execute(frozen).rowcount
    work.touch_all(Message.__tablename__)
    return made


def make_tasks(work: UnitOfWork, journey: Journey, step: Step, entries: Sequence[Row[Any]], now: int) -> int:
    """Leave a step to a person, once for each patient; returns how many tasks that are."""
    people = [entry.patient_id for entry in entries]
    there = select(OutreachTask.patient_id).where(
        OutreachTask.campaign_id == journey.id, OutreachTask.step == step.number, OutreachTask.patient_id.in_(people)
    )
    known = set(work.connection.execute(there).scalars())
    rows = [
        {
            "id": derived_id(journey.id, step.number, one, TASK), "campaign_id": journey.id, "step": step.number,
            "patient_id": one, "words": step.words, "made_at": now,
        }
        for one in people if one not in known
    ]  # fmt: skip
    work.insert_many(OutreachTask, rows, audited=False)
    return len(rows)


def _audience(journey: Journey, step: Step, texts: Texts, entries: list[uuid.UUID], now: int) -> Any:
    """SELECT of patient id, reason, arm and template of these entries, without those who have the message already."""
    there = exists().where(
        Message.campaign_id == journey.id, Message.step == step.number, Message.patient_id == PATIENT.id,
        Message.channel == step.channel,
    )  # fmt: skip
    reason = texts.reason(journey.purpose, now).label("reason")
    columns = (PATIENT.id, reason, _ENTRY.arm, texts.template.label("template_id"))
    joined = select(*columns).join_from(CampaignEntry.__table__, PATIENT.id.table, PATIENT.id == _ENTRY.patient_id)
    return joined.where(_ENTRY.id.in_(entries), ~there)
