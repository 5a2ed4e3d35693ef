"""What a deed settles besides its own answer: unhappy feedback counts as answered, and not any more when it is taken back."""

from __future__ import annotations

import uuid

from sqlalchemy import select

from hms_desktop.domain.model import Feedback
from hms_desktop.domain.recommendation.values import is_unhappy
from hms_desktop.store.unit_of_work import UnitOfWork


def close_feedback(work: UnitOfWork, patient_id: uuid.UUID, at: int) -> None:
    """Note that a patient's unhappy feedback was answered at a moment (ms since 1970 UTC)."""
    table = Feedback.__table__
    rows = work.connection.execute(select(table).where(table.c.patient_id == patient_id)).mappings().all()
    for row in map(dict, rows):
        if is_unhappy(row):
            work.update(Feedback, row["id"], {"answered_at": at})


def reopen_feedback(work: UnitOfWork, patient_id: uuid.UUID, at: int) -> None:
    """Take back that feedback was answered at that very moment."""
    table = Feedback.__table__
    mine = select(table.c.id).where(table.c.patient_id == patient_id, table.c.answered_at == at)
    for feedback_id in work.connection.execute(mine).scalars().all():
        work.update(Feedback, feedback_id, {"answered_at": None})
