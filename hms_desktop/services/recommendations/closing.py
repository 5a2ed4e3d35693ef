"""What a deed settles besides its own answer: unhappy feedback counts as answered, tasks of campaigns as done; and back."""

from __future__ import annotations

import uuid
from collections.abc import Iterable

from sqlalchemy import select

from hms_desktop.domain.campaign.task import TaskOutcome
from hms_desktop.domain.model import Feedback, OutreachTask
from hms_desktop.domain.recommendation.rules import Recommendation
from hms_desktop.domain.recommendation.values import is_unhappy
from hms_desktop.store.unit_of_work import UnitOfWork

FEEDBACK, TASK = "feedback", "task"


def close(
    work: UnitOfWork, asked: Iterable[Recommendation], patient_id: uuid.UUID, at: int, by: uuid.UUID | None
) -> None:
    """Settle what these recommendations are closed by, at a moment (ms since 1970 UTC) by somebody."""
    kinds = {one.closed_by for one in asked}
    if FEEDBACK in kinds:
        _close_feedback(work, patient_id, at)
    if TASK in kinds:
        table = OutreachTask.__table__.c
        mine = select(table.id).where(table.patient_id == patient_id, table.done_at.is_(None))
        for task_id in work.connection.execute(mine).scalars().all():
            done = {"done_at": at, "done_by": by, "outcome": TaskOutcome.CALLED.value}
            work.update(OutreachTask, task_id, done)


def reopen(work: UnitOfWork, patient_id: uuid.UUID, at: int) -> None:
    """Take back what was settled for a patient at that very moment."""
    feedback, task = Feedback.__table__.c, OutreachTask.__table__.c
    answered = select(feedback.id).where(feedback.patient_id == patient_id, feedback.answered_at == at)
    for feedback_id in work.connection.execute(answered).scalars().all():
        work.update(Feedback, feedback_id, {"answered_at": None})
    done = (task.patient_id == patient_id, task.done_at == at, task.outcome == TaskOutcome.CALLED.value)
    for task_id in work.connection.execute(select(task.id).where(*done)).scalars().all():
        work.update(OutreachTask, task_id, {"done_at": None, "done_by": None, "outcome": None})


def _close_feedback(work: UnitOfWork, patient_id: uuid.UUID, at: int) -> None:
    table = Feedback.__table__
    rows = work.connection.execute(select(table).where(table.c.patient_id == patient_id)).mappings().all()
    for row in map(dict, rows):
        if is_unhappy(row):
            work.update(Feedback, row["id"], {"answered_at": at})
