"""Health camps and who came."""

from __future__ import annotations

import uuid
from datetime import date

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped

from hms_desktop.domain.model.base import Base, Identified, Personal, Sync, column, table


class Camp(Identified, Base):
    """A health camp in a village; `status` is planned, open, closed or cancelled; money in paise."""

    __tablename__ = "camp"
    __table_args__ = table(50, "Camp", Index("ix_camp_held_on", "held_on"))

    name: Mapped[str] = column(1, "Name")
    village: Mapped[str] = column(2, "Village")
    district: Mapped[str | None] = column(3, "District")
    held_on: Mapped[date] = column(4, "Held on")
    kind: Mapped[str] = column(5, "Kind", server_default="general")
    target: Mapped[int | None] = column(6, "People expected")
    sponsor: Mapped[str | None] = column(7, "Sponsor")
    budget_paise: Mapped[int | None] = column(8, "Budget")
    status: Mapped[str] = column(9, "Status", server_default="planned")
    note: Mapped[str | None] = column(10, "Note")
    removed_at: Mapped[int | None] = column(11, "Removed at")


class CampAttendance(Identified, Base):
    """One person at one camp; `referred` says for what they were sent to the clinic. A correction is a new row."""

    __tablename__ = "camp_attendance"
    __table_args__ = table(
        51,
        "Camp attendance",
        Index("ix_camp_attendance_camp_id", "camp_id"),
        Index("ix_camp_attendance_patient_id", "patient_id"),
        sync=Sync.APPEND_ONLY,
        scope="camp_id",
    )

    camp_id: Mapped[uuid.UUID] = column(1, "Camp", ForeignKey("camp.id"))
    patient_id: Mapped[uuid.UUID] = column(2, "Patient", ForeignKey("patient.id"))
    attended_at: Mapped[int] = column(3, "When")
    services: Mapped[str | None] = column(4, "Services given", personal=Personal.HEALTH)
    referred: Mapped[str | None] = column(5, "Referred for", personal=Personal.HEALTH)
    recorded_by: Mapped[uuid.UUID | None] = column(6, "Recorded by")
    corrects_id: Mapped[uuid.UUID | None] = column(7, "Corrects")
    voided: Mapped[bool] = column(8, "Was not there", server_default=text("0"))
