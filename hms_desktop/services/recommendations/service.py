"""Recommendations for one patient, and what was said to them."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import date

from sqlalchemy import ColumnElement, Connection, or_, select

from hms_desktop.domain.errors import Invalid, NotFound
from hms_desktop.domain.model import RecommendationAnswer, Staff
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.recommendation.advice import DISMISSED, DONE, GivenAnswer, Recommended, advised
from hms_desktop.domain.recommendation.rules import advice, dismiss_reasons, recommendation
from hms_desktop.services.calls import rows as calls
from hms_desktop.services.desk import Desk
from hms_desktop.services.patients.aliases import all_ids, kept_id
from hms_desktop.services.recommendations import answering, closing
from hms_desktop.store.segment_facts import patient_facts

ANSWER = RecommendationAnswer.__table__


class RecommendationService:
    """What to do next for a patient. What was put aside comes back after its days, if its rule still holds then."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def for_patient(self, patient_id: uuid.UUID) -> tuple[Recommended, ...]:
        """What is recommended now, the most pressing first; health reasons only for who may see health. Raises NotFound."""
        self._desk.require(Permission.VIEW_PATIENTS)
        today = self._desk.today()
        with self._desk.database.read() as connection:
            kept = kept_id(connection, patient_id)
            ids = all_ids(connection, kept)
            away = select(ANSWER.c.key).where(ANSWER.c.patient_id.in_(ids), stays_away(today))
            answered = frozenset(connection.execute(away).scalars())
            resting = (
                connection.execute(calls.resting(today).where(calls.CALL.c.patient_id == kept)).first() is not None
            )
            facts = patient_facts(connection, [kept])[kept]
        clinical = self._desk.may(Permission.VIEW_CLINICAL)
        return advised(facts, today, answered=answered, resting=resting, clinical=clinical)

    def dismiss(self, patient_id: uuid.UUID, key: str, reason: str) -> uuid.UUID:
        """Put a recommendation aside for its days, with a reason; returns the answer's id. Raises Invalid, NotFound."""
        self._desk.require(Permission.EDIT_PATIENTS)
        if reason not in dismiss_reasons():
            raise Invalid({"reason": "dismiss-reason-required" if not reason else "word-unknown"})
        return self._answer(patient_id, key, DISMISSED, reason)

    def done(self, patient_id: uuid.UUID, key: str) -> uuid.UUID:
        """Note that a recommendation was followed; returns the answer's id. Raises NotFound."""
        self._desk.require(Permission.EDIT_PATIENTS)
        return self._answer(patient_id, key, DONE, None)

    def take_back(self, answer_id: uuid.UUID) -> None:
        """Take an answer back, so that the recommendation is shown again. Raises NotFound."""
        with self._desk.write(Permission.EDIT_PATIENTS, "recommendation.answer-taken-back") as work:
            row = work.connection.execute(select(ANSWER).where(ANSWER.c.id == answer_id)).first()
            if row is None:
                raise NotFound("answer-gone")
            work.update(RecommendationAnswer, answer_id, {"removed_at": self._desk.now_ms()})
            if row.answer == DONE and recommendation(row.key).closed_by:
                closing.reopen(work, row.patient_id, row.answered_at)

    def answers(self, patient_id: uuid.UUID) -> tuple[GivenAnswer, ...]:
        """What was put aside or done and still stays away, the latest first. Raises NotFound."""
        self._desk.require(Permission.VIEW_PATIENTS)
        clinical = self._desk.may(Permission.VIEW_CLINICAL)
        with self._desk.database.read() as connection:
            ids = all_ids(connection, kept_id(connection, patient_id))
            found = _answers(connection, ids, self._desk.today())
        health = {one.key for one in advice() if one.health}
        return tuple(one for one in found if clinical or one.key not in health)

    def _answer(self, patient_id: uuid.UUID, key: str, answer: str, reason: str | None) -> uuid.UUID:
        one = recommendation(key)
        with self._desk.write(Permission.EDIT_PATIENTS, f"recommendation.{answer}") as work:
            kept = kept_id(work.connection, patient_id)
            return answering.answer(work, self._desk, kept, one, answer, reason)


def stays_away(today: date) -> ColumnElement[bool]:
    """Whether a row of `recommendation_answer` keeps its recommendation away on a day."""
    return ANSWER.c.removed_at.is_(None) & or_(ANSWER.c.until.is_(None), ANSWER.c.until > today)


def _answers(connection: Connection, ids: Sequence[uuid.UUID], today: date) -> list[GivenAnswer]:
    wanted = (
        select(ANSWER, Staff.name.label("by"))
        .outerjoin(Staff.__table__, Staff.id == ANSWER.c.staff_id)
        .where(ANSWER.c.patient_id.in_(ids), stays_away(today))
        .order_by(ANSWER.c.answered_at.desc(), ANSWER.c.id.desc())
    )
    return [
        GivenAnswer(row.id, row.key, row.answer, row.reason, row.answered_at, row.until, row.by)
        for row in connection.execute(wanted)
    ]
