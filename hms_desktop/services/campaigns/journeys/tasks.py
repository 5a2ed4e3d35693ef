"""What campaigns leave to a person: what is open, and what was done about it. On the list of calls: `message-failed`."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, func, or_, select

from hms_desktop.domain.campaign.task import TaskOutcome
from hms_desktop.domain.errors import Invalid, NotFound, Refused
from hms_desktop.domain.model import Campaign, OutreachTask, Patient
from hms_desktop.domain.permissions import Permission
from hms_desktop.services.desk import Desk

_TASK = OutreachTask.__table__.c
_STANDING = (Patient.merged_into.is_(None), Patient.removed_at.is_(None), Patient.status == "active")


@dataclass(frozen=True, slots=True)
class TaskRow:
    """One task; `words` are a code or somebody's own, and None for who may not see health data."""

    id: uuid.UUID
    campaign_id: uuid.UUID
    campaign: str
    patient_id: uuid.UUID
    patient: str
    step: int
    words: str | None
    reason: str | None
    made_at: int
    done_at: int | None
    outcome: str | None


class TaskService:
    """Verbs of tasks."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def open(self, campaign_id: uuid.UUID | None = None, limit: int = 500) -> list[TaskRow]:
        """Open tasks of patients who are here, of one campaign with its rounds or of all, the oldest first."""
        return self._listed(limit, _TASK.done_at.is_(None), *_STANDING, *_of(campaign_id))

    def count(self, campaign_id: uuid.UUID | None = None) -> int:
        """How many `open` would list without a limit."""
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        query = select(func.count()).select_from(OutreachTask).join(Patient, Patient.id == _TASK.patient_id)
        with self._desk.database.read() as connection:
            wanted = query.where(_TASK.done_at.is_(None), *_STANDING, *_of(campaign_id))
            return int(connection.execute(wanted).scalar_one())

    def of_patient(self, patient_id: uuid.UUID, campaign_id: uuid.UUID | None = None) -> list[TaskRow]:
        """Everything that one campaign, or all, ever left to a person about a patient, the oldest first."""
        return self._listed(500, _TASK.patient_id == patient_id, *_of(campaign_id))

    def done(self, task_id: uuid.UUID, outcome: str) -> None:
        """Note how a task ended. Raises Invalid for the outcome, Refused when it has ended already, NotFound."""
        self._desk.require(Permission.MAKE_CALLS)
        if outcome not in list(TaskOutcome):
            raise Invalid({"outcome": "word-unknown"})
        with self._desk.write(Permission.MAKE_CALLS, "task.done") as work:
            if _row(work.connection, task_id).done_at is not None:
                raise Refused("task-done-already")
            by = self._desk.signed_in().staff_id
            work.update(OutreachTask, task_id, {"done_at": self._desk.now_ms(), "done_by": by, "outcome": outcome})

    def take_back(self, task_id: uuid.UUID) -> None:
        """Open a task again. Raises NotFound."""
        with self._desk.write(Permission.MAKE_CALLS, "task.opened") as work:
            _row(work.connection, task_id)
            work.update(OutreachTask, task_id, {"done_at": None, "done_by": None, "outcome": None})

    def _listed(self, limit: int, *which: Any) -> list[TaskRow]:
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        clinical = self._desk.may(Permission.VIEW_CLINICAL)
        query = (
            select(
                _TASK.id, _TASK.campaign_id, Campaign.name.label("campaign"), _TASK.patient_id,
                Patient.name.label("patient"), _TASK.step, _TASK.words, _TASK.reason, _TASK.made_at, _TASK.done_at,
                _TASK.outcome,
            )
            .select_from(OutreachTask)
            .join(Patient, Patient.id == _TASK.patient_id)
            .join(Campaign, Campaign.id == _TASK.campaign_id)
            .where(*which)
            .order_by(_TASK.made_at, _TASK.id)
            .limit(limit)
        )  # fmt: skip
        with self._desk.database.read() as connection:
            rows = connection.execute(query).mappings().all()
        return [TaskRow(**({**row} if clinical else {**row, "words": None})) for row in rows]


def _of(campaign_id: uuid.UUID | None) -> tuple[Any, ...]:
    if campaign_id is None:
        return ()
    rounds = select(Campaign.id).where(or_(Campaign.id == campaign_id, Campaign.parent_id == campaign_id))
    return (_TASK.campaign_id.in_(rounds),)


def _row(connection: Any, task_id: uuid.UUID) -> Row[Any]:
    row = connection.execute(select(_TASK.id, _TASK.done_at).where(_TASK.id == task_id)).one_or_none()
    if row is None:
        raise NotFound("task-gone")
    found: Row[Any] = row
    return found
