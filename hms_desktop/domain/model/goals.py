"""Health goals a patient and the clinic agreed on, and each time somebody asked how it goes. Named as in FHIR R4 Goal."""

from __future__ import annotations

import uuid
from datetime import date

from sqlalchemy import ForeignKey, Index, SmallInteger, text
from sqlalchemy.orm import Mapped

from hms_desktop.domain.model.base import Base, Identified, Personal, Sync, column, table


class Goal(Identified, Base):
    """What the patient wants to reach; `status` is active, completed or cancelled; asked about `every_days` days.

    `code` is an observation's code or empty; `direction` is at-most or at-least, for goals that have a number;
    `second_target` is the lower pressure.
    """

    __tablename__ = "goal"
    __table_args__ = table(28, "Goal", Index("ix_goal_patient_id", "patient_id"), scope="patient_id")

    patient_id: Mapped[uuid.UUID] = column(1, "Patient", ForeignKey("patient.id"))
    name: Mapped[str] = column(2, "Goal", personal=Personal.HEALTH)
    code: Mapped[str | None] = column(3, "Measured by", personal=Personal.HEALTH)
    direction: Mapped[str | None] = column(4, "Direction")
    target: Mapped[float | None] = column(5, "Target", personal=Personal.HEALTH)
    started_on: Mapped[date] = column(6, "Started on")
    due_on: Mapped[date | None] = column(7, "Wanted by")
    every_days: Mapped[int] = column(8, "Asked every so many days", SmallInteger, server_default="7")
    status: Mapped[str] = column(9, "Status", server_default="active", group="status")
    status_on: Mapped[date | None] = column(10, "Status since", group="status")
    staff_id: Mapped[uuid.UUID | None] = column(11, "Agreed with")
    removed_at: Mapped[int | None] = column(12, "Removed at")
    second_target: Mapped[float | None] = column(13, "Second target", personal=Personal.HEALTH)


class GoalCheck(Identified, Base):
    """One check-in on a goal: done or not, with a number where the goal has one. A correction is a new row."""

    __tablename__ = "goal_check"
    __table_args__ = table(
        29, "Goal check-in", Index("ix_goal_check_patient_id", "patient_id"), sync=Sync.APPEND_ONLY, scope="patient_id"
    )

    patient_id: Mapped[uuid.UUID] = column(1, "Patient", ForeignKey("patient.id"))
    goal_id: Mapped[uuid.UUID] = column(2, "Goal", ForeignKey("goal.id"))
    checked_at: Mapped[int] = column(3, "When")
    kept: Mapped[bool] = column(4, "Kept to it", personal=Personal.HEALTH)
    value: Mapped[float | None] = column(5, "Value", personal=Personal.HEALTH)
    channel: Mapped[str | None] = column(6, "Channel")
    note: Mapped[str | None] = column(7, "Note", personal=Personal.HEALTH)
    staff_id: Mapped[uuid.UUID | None] = column(8, "Recorded by")
    corrects_id: Mapped[uuid.UUID | None] = column(9, "Corrects")
    voided: Mapped[bool] = column(10, "Taken back", server_default=text("0"))
    second_value: Mapped[float | None] = column(11, "Second value", personal=Personal.HEALTH)
