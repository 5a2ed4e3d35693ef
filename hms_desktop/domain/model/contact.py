"""What came back from patients and what was tried to reach them: replies, calls, answers to recommendations."""

from __future__ import annotations

import uuid
from datetime import date

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped

from hms_desktop.domain.model.base import Base, Identified, Personal, Sync, column, table


class Reply(Identified, Base):
    """A message that came in; its id is derived from the provider's. `kind` is reply, opt-out, opt-in, missed-call or unreadable.

    `patient_id` is empty as long as nobody knows who wrote; `message_id` is what it answers, where known. `about` is offers
    where an opt-out or opt-in is about those only.
    """

    __tablename__ = "reply"
    __table_args__ = table(
        46,
        "Reply",
        Index("ix_reply_patient_id", "patient_id"),
        Index("ix_reply_message_id", "message_id"),
        Index("ix_reply_received_at", "received_at"),
        Index("ix_reply_address", "address"),
        scope="patient_id",
    )

    patient_id: Mapped[uuid.UUID | None] = column(1, "Patient", ForeignKey("patient.id"))
    message_id: Mapped[uuid.UUID | None] = column(2, "Answers", ForeignKey("message.id"))
    channel: Mapped[str] = column(3, "Channel")
    address: Mapped[str] = column(4, "From", personal=Personal.CONTACT)
    body: Mapped[str | None] = column(5, "Text", personal=Personal.HEALTH)
    kind: Mapped[str] = column(6, "Kind", server_default="reply")
    received_at: Mapped[int] = column(7, "When")
    provider: Mapped[str | None] = column(8, "Provider")
    raw: Mapped[str | None] = column(9, "What the provider said", personal=Personal.CONTACT)
    handled_at: Mapped[int | None] = column(10, "Answered at", group="handled")
    handled_by: Mapped[uuid.UUID | None] = column(11, "Answered by", group="handled")
    about: Mapped[str | None] = column(12, "About")


class Call(Identified, Base):
    """A telephone call to a patient and what came of it; `outcome` is a key of `resources/calls.toml`. Taken back by a new row."""

    __tablename__ = "call"
    __table_args__ = table(
        47, "Call", Index("ix_call_patient_id", "patient_id"), sync=Sync.APPEND_ONLY, scope="patient_id"
    )

    patient_id: Mapped[uuid.UUID] = column(1, "Patient", ForeignKey("patient.id"))
    called_at: Mapped[int] = column(2, "When")
    staff_id: Mapped[uuid.UUID | None] = column(3, "Called by")
    outcome: Mapped[str] = column(4, "Outcome")
    reason: Mapped[str | None] = column(5, "Reason")
    remind_on: Mapped[date | None] = column(6, "Not before")
    note: Mapped[str | None] = column(7, "Note", personal=Personal.HEALTH)
    about: Mapped[str | None] = column(8, "Called about", personal=Personal.HEALTH)
    corrects_id: Mapped[uuid.UUID | None] = column(9, "Corrects")
    voided: Mapped[bool] = column(10, "Taken back", server_default=text("0"))
    number: Mapped[str | None] = column(11, "Number called", personal=Personal.CONTACT)


class RecommendationAnswer(Identified, Base):
    """What was said to a recommendation; `answer` is done or dismissed, not shown again before `until` (never, when empty)."""

    __tablename__ = "recommendation_answer"
    __table_args__ = table(
        48,
        "Answer to a recommendation",
        Index("ix_recommendation_answer_patient_id", "patient_id"),
        scope="patient_id",
    )

    patient_id: Mapped[uuid.UUID] = column(1, "Patient", ForeignKey("patient.id"))
    key: Mapped[str] = column(2, "Recommendation", personal=Personal.HEALTH)
    answer: Mapped[str] = column(3, "Answer")
    reason: Mapped[str | None] = column(4, "Reason")
    answered_at: Mapped[int] = column(5, "When")
    staff_id: Mapped[uuid.UUID | None] = column(6, "By")
    until: Mapped[date | None] = column(7, "Not before")
    removed_at: Mapped[int | None] = column(8, "Taken back at")


class SegmentPick(Identified, Base):
    """Somebody put into a segment or kept out of it by hand, or held by a frozen one; `pick` is added or removed.

    The id is derived from segment and patient, so that there is one pick each.
    """

    __tablename__ = "segment_pick"
    __table_args__ = table(
        49,
        "Pick for a segment",
        Index("ix_segment_pick_segment_id", "segment_id"),
        Index("ix_segment_pick_patient_id", "patient_id"),
        scope="patient_id",
    )

    segment_id: Mapped[uuid.UUID] = column(1, "Segment", ForeignKey("segment.id"))
    patient_id: Mapped[uuid.UUID] = column(2, "Patient", ForeignKey("patient.id"))
    pick: Mapped[str] = column(3, "Pick", group="pick")
    picked_at: Mapped[int] = column(4, "When", group="pick")
    staff_id: Mapped[uuid.UUID | None] = column(5, "By", group="pick")
    reason: Mapped[str | None] = column(6, "Reason", group="pick")
    removed_at: Mapped[int | None] = column(7, "Taken back at")
