"""What each desk works out for itself from the facts and can work out again: nothing here is synced or audited."""

from __future__ import annotations

import uuid
from datetime import date

from sqlalchemy import Float, Index, Integer, SmallInteger, text
from sqlalchemy.orm import Mapped, mapped_column

from hms_desktop.domain.model.base import Base, Id, Identified, Personal, Sync, column, table


class Journey(Identified, Base):
    """Where a patient stands as of a day; `id` is the patient. Parts are 0 to 100 or empty; the law is `domain/scoring`.

    `next_on` is the first day on which something here may change by itself.
    """

    __tablename__ = "journey"
    __table_args__ = table(
        70,
        "Journey",
        Index("ix_journey_score_on", "score_on", sqlite_where=text("score < score_before")),
        sync=Sync.LOCAL,
    )

    stage: Mapped[str] = column(1, "Journey stage")
    standing: Mapped[str] = column(2, "Standing")
    risk: Mapped[str] = column(3, "Risk of staying away")
    score: Mapped[int | None] = column(4, "Engagement score", SmallInteger)
    why_none: Mapped[str | None] = column(5, "Why there is no score")
    interval_days: Mapped[int] = column(6, "Expected back after so many days", SmallInteger)
    last_visit_on: Mapped[date | None] = column(7, "Last visit")
    expected_on: Mapped[date | None] = column(8, "Expected back on", personal=Personal.HEALTH)
    recency: Mapped[float | None] = column(9, "Recency", Float)
    attendance: Mapped[float | None] = column(10, "Attendance", Float)
    response: Mapped[float | None] = column(11, "Response", Float)
    goals: Mapped[float | None] = column(12, "Goals", Float)
    voice: Mapped[float | None] = column(13, "Voice", Float)
    as_of: Mapped[date] = column(14, "As of")
    next_on: Mapped[date | None] = column(15, "May change on")
    score_before: Mapped[int | None] = column(16, "Score before the last change", SmallInteger)
    score_on: Mapped[date | None] = column(17, "Score changed on")
    stage_before: Mapped[str | None] = column(18, "Stage before")
    stage_on: Mapped[date | None] = column(19, "Stage changed on")


class DueEntry(Identified, Base):
    """One thing the schedules call for: due from `due_on`, overdue from `overdue_on`, `ends_on` its last day.

    `listed_by` orders a list's people before their id: the birth of the young, the first day of a pregnancy.
    """

    __tablename__ = "due_entry"
    __table_args__ = table(
        71,
        "Due",
        Index("ix_due_entry_patient_id", "patient_id"),
        Index("ix_due_entry_kind_due_on", "kind", "due_on"),
        Index("ix_due_entry_list", "kind", "listed_by", "patient_id", "due_on", "overdue_on", "ends_on"),
        sync=Sync.LOCAL,
        scope="patient_id",
    )

    patient_id: Mapped[uuid.UUID] = column(1, "Patient")
    kind: Mapped[str] = column(2, "List")
    code: Mapped[str] = column(3, "What", personal=Personal.HEALTH)
    due_on: Mapped[date] = column(4, "Due on")
    overdue_on: Mapped[date | None] = column(5, "Overdue from")
    ends_on: Mapped[date | None] = column(6, "Too late after")
    listed_by: Mapped[date | None] = column(7, "Listed by", personal=Personal.IDENTIFYING)


class SegmentMember(Base):
    """Who is in a segment (or a recommendation, by its derived id) as of its last refresh, and since when."""

    __tablename__ = "segment_member"
    __table_args__ = {"info": {"facts": None}, "sqlite_with_rowid": False}

    segment_id: Mapped[uuid.UUID] = mapped_column(Id(), primary_key=True)
    patient_id: Mapped[uuid.UUID] = mapped_column(Id(), primary_key=True)
    since: Mapped[int] = mapped_column()


class SegmentEvent(Base):
    """Somebody entered or left a segment: when, and why (`record`, `date`, `rule`, `by-hand`), with the tables that changed."""

    __tablename__ = "segment_event"
    __table_args__ = (
        Index("ix_segment_event_segment_id_number", "segment_id", "number"),
        Index("ix_segment_event_patient_id", "patient_id"),
        {"info": {"facts": None}},
    )

    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    segment_id: Mapped[uuid.UUID] = mapped_column(Id())
    patient_id: Mapped[uuid.UUID] = mapped_column(Id())
    entered: Mapped[bool] = mapped_column()
    at: Mapped[int] = mapped_column()
    why: Mapped[str] = mapped_column()
    because: Mapped[str | None] = mapped_column()


class SegmentSize(Base):
    """How many were in a segment at the end of a day."""

    __tablename__ = "segment_size"
    __table_args__ = {"info": {"facts": None}, "sqlite_with_rowid": False}

    segment_id: Mapped[uuid.UUID] = mapped_column(Id(), primary_key=True)
    on_day: Mapped[date] = mapped_column(primary_key=True)
    people: Mapped[int] = mapped_column()


class StageFlow(Base):
    """How many went from one journey stage to another between the first days of two months following each other."""

    __tablename__ = "stage_flow"
    __table_args__ = {"info": {"facts": None}, "sqlite_with_rowid": False}

    month: Mapped[date] = mapped_column(primary_key=True)
    before: Mapped[str] = mapped_column(primary_key=True)
    after: Mapped[str] = mapped_column(primary_key=True)
    people: Mapped[int] = mapped_column()


class Derived(Base):
    """How far something derived has followed: the last captured change it has seen, the day, and what it was made by."""

    __tablename__ = "derived"
    __table_args__ = {"info": {"facts": None}, "sqlite_with_rowid": False}

    name: Mapped[str] = mapped_column(primary_key=True)
    seen: Mapped[int] = mapped_column()
    on_day: Mapped[date] = mapped_column()
    made_by: Mapped[str] = mapped_column()


class RefreshPending(Base):
    """A patient whose derived rows are to be looked at again, with the tables that changed; stays until all is done.

    `until` is the number of the last captured change that was read when it was noted.
    """

    __tablename__ = "refresh_pending"
    __table_args__ = {"info": {"facts": None}, "sqlite_with_rowid": False}

    patient_id: Mapped[uuid.UUID] = mapped_column(Id(), primary_key=True)
    because: Mapped[str] = mapped_column()
    until: Mapped[int] = mapped_column()
