"""Health goals: agree on one, change it, end it, note how it goes. A check-in is never changed, only taken back."""

from __future__ import annotations

import uuid
from dataclasses import asdict
from datetime import date
from typing import Any

from sqlalchemy import select

from hms_desktop.domain.errors import Invalid, NotFound, Refused
from hms_desktop.domain.model import Goal, GoalCheck
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.register.goals import (
    ACTIVE,
    CANCELLED,
    CHANNELS,
    COMPLETED,
    GoalPanel,
    GoalStatus,
    GoalTerms,
    ReadyGoal,
    check_problems,
    problems,
    ready_goals,
    tidy,
)
from hms_desktop.domain.time import ms_of
from hms_desktop.services.desk import Desk
from hms_desktop.services.goals import rows
from hms_desktop.services.patients.aliases import all_ids, kept_id
from hms_desktop.store.corrections import standing
from hms_desktop.store.unit_of_work import UnitOfWork

_NOON = 12


class GoalService:
    """Goals of patients."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def panel(self, patient_id: uuid.UUID) -> GoalPanel:
        """The goals with their progress; without the permission to see them, only how many. Raises NotFound."""
        self._desk.require(Permission.VIEW_PATIENTS)
        visible = self._desk.may(Permission.VIEW_CLINICAL)
        with self._desk.database.read() as connection:
            ids = all_ids(connection, kept_id(connection, patient_id))
            if not visible:
                return GoalPanel(False, rows.count(connection, ids))
            found = rows.goals(connection, ids, self._desk.today())
        return GoalPanel(True, len(found), found)

    def ready(self) -> tuple[ReadyGoal, ...]:
        """Goals that can be agreed on as they are."""
        self._desk.require(Permission.VIEW_CLINICAL)
        return ready_goals()

    def agree(self, patient_id: uuid.UUID, terms: GoalTerms) -> uuid.UUID:
        """Agree on a goal. Raises Invalid, NotFound."""
        made = self._desk.new_id()
        with self._desk.write(Permission.RECORD_CLINICAL, "goal.agreed") as work:
            values = self._checked(terms)
            kept = kept_id(work.connection, patient_id)
            staff = self._desk.signed_in().staff_id
            work.insert(Goal, {"id": made, "patient_id": kept, **values, "status": ACTIVE, "staff_id": staff})
        return made

    def edit(self, goal_id: uuid.UUID, terms: GoalTerms) -> GoalTerms:
        """Change what was agreed; returns what stood there before. Raises Invalid, NotFound, Refused when it has ended."""
        with self._desk.write(Permission.RECORD_CLINICAL, "goal.edited") as work:
            before = _active(work, goal_id)
            work.update(Goal, goal_id, self._checked(terms))
        return rows.terms_of(before)

    def complete(self, goal_id: uuid.UUID) -> GoalStatus:
        """Say that a goal was reached; returns its status before. Raises NotFound, Refused when it has ended already."""
        return self._end(goal_id, COMPLETED, "goal.completed")

    def cancel(self, goal_id: uuid.UUID) -> GoalStatus:
        """Say that a goal is given up; returns its status before. Raises NotFound, Refused when it has ended already."""
        return self._end(goal_id, CANCELLED, "goal.cancelled")

    def put_back(self, goal_id: uuid.UUID, status: GoalStatus) -> None:
        """Give a goal the status it had. Raises Invalid, NotFound."""
        with self._desk.write(Permission.RECORD_CLINICAL, "goal.put-back") as work:
            if status.status not in (ACTIVE, COMPLETED, CANCELLED):
                raise Invalid({"status": "word-unknown"})
            rows.one(work.connection, goal_id)
            work.update(Goal, goal_id, {"status": status.status, "status_on": status.on})

    def remove(self, goal_id: uuid.UUID) -> None:
        """Hide a goal that was recorded by mistake. Raises NotFound."""
        with self._desk.write(Permission.RECORD_CLINICAL, "goal.removed") as work:
            rows.one(work.connection, goal_id)
            work.update(Goal, goal_id, {"removed_at": self._desk.now_ms()})

    def restore(self, goal_id: uuid.UUID) -> None:
        """Show a removed goal again. Raises NotFound."""
        with self._desk.write(Permission.RECORD_CLINICAL, "goal.restored") as work:
            work.update(Goal, goal_id, {"removed_at": None})

    def check_in(
        self,
        goal_id: uuid.UUID,
        *,
        kept: bool,
        value: float | None = None,
        second_value: float | None = None,
        note: str | None = None,
        channel: str | None = None,
        on: date | None = None,
    ) -> uuid.UUID:
        """Note how a goal goes, today or on an earlier day. Raises Invalid, NotFound; Refused when ended, or noted that day."""
        made = self._desk.new_id()
        with self._desk.write(Permission.RECORD_CLINICAL, "goal.checked-in") as work:
            goal = _active(work, goal_id)
            day = on or self._desk.today()
            wrong = check_problems(rows.terms_of(goal), day, self._desk.today(), value, second_value)
            wrong |= {} if channel is None or channel in CHANNELS else {"channel": "word-unknown"}
            if wrong:
                raise Invalid(wrong)
            owner = kept_id(work.connection, goal["patient_id"])
            if rows.checked_on(work.connection, goal_id, all_ids(work.connection, owner), day):
                raise Refused("goal-checked-already")
            said = {"kept": kept, "value": value, "second_value": second_value, "channel": channel}
            at = self._desk.now_ms() if day == self._desk.today() else ms_of(day, _NOON)
            row = {"id": made, "patient_id": owner, "goal_id": goal_id, "checked_at": at, **said}
            note = (note or "").strip() or None
            work.insert(GoalCheck, row | {"note": note, "staff_id": self._desk.signed_in().staff_id})
        return made

    def take_back(self, check_id: uuid.UUID) -> None:
        """Say by a new entry that a check-in was a mistake. Raises NotFound, or Refused when that was said already."""
        table = GoalCheck.__table__
        with self._desk.write(Permission.RECORD_CLINICAL, "goal.check-in-taken-back") as work:
            wanted = select(table).where(table.c.id == check_id)
            row = work.connection.execute(wanted).mappings().one_or_none()
            if row is None:
                raise NotFound("row-gone")
            if work.connection.execute(wanted.where(standing(table))).first() is None:
                raise Refused("goal-taken-back-already")
            said = {"id": self._desk.new_id(), "corrects_id": check_id, "voided": True}
            work.insert(GoalCheck, dict(row) | said | {"staff_id": self._desk.signed_in().staff_id})

    def _end(self, goal_id: uuid.UUID, status: str, action: str) -> GoalStatus:
        with self._desk.write(Permission.RECORD_CLINICAL, action) as work:
            before = _active(work, goal_id)
            work.update(Goal, goal_id, {"status": status, "status_on": self._desk.today()})
        return GoalStatus(before["status"], before["status_on"])

    def _checked(self, terms: GoalTerms) -> dict[str, Any]:
        clean = tidy(terms)
        wrong = problems(clean, self._desk.today())
        if wrong:
            raise Invalid(wrong)
        return asdict(clean)


def _active(work: UnitOfWork, goal_id: uuid.UUID) -> Any:
    """A goal that has not ended. Raises NotFound, Refused."""
    row = rows.one(work.connection, goal_id)
    if row["status"] != ACTIVE:
        raise Refused("goal-ended")
    return row
