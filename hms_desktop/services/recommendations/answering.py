"""Writing down what was said to a recommendation, inside somebody's unit of work."""

from __future__ import annotations

import uuid
from datetime import timedelta
from typing import Any

from hms_desktop.domain.model import RecommendationAnswer
from hms_desktop.domain.recommendation.advice import DONE
from hms_desktop.domain.recommendation.rules import Recommendation
from hms_desktop.services.desk import Desk
from hms_desktop.services.recommendations import closing
from hms_desktop.store.unit_of_work import UnitOfWork


def answer(
    work: UnitOfWork, desk: Desk, kept: uuid.UUID, one: Recommendation, said: str, reason: str | None = None
) -> uuid.UUID:
    """Note done or dismissed for the days that the recommendation then stays away; returns the answer's id."""
    made, now = desk.new_id(), desk.now_ms()
    until = desk.today() + timedelta(days=one.done_days if said == DONE else one.dismissed_days)
    row: dict[str, Any] = {"id": made, "patient_id": kept, "key": one.key, "answer": said, "reason": reason}
    staff = desk.signed_in().staff_id
    work.insert(RecommendationAnswer, row | {"answered_at": now, "staff_id": staff, "until": until})
    if said == DONE:
        closing.close(work, [one], kept, now, staff)
    return made
