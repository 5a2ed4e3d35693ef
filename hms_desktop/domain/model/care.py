"""Clinical facts and visits, named as in FHIR R4."""

from __future__ import annotations

import uuid
from datetime import date

from sqlalchemy import ForeignKey, Index, SmallInteger, text
from sqlalchemy.orm import Mapped

from hms_desktop.domain.model.base import Base, Identified, Personal, Sync, column, table


class Condition(Identified, Base):
    """A diagnosis that stays with the patient: ICD-10 code and a plain name; `status` is active or resolved."""

    __tablename__ = "condition"
    __table_args__ = table(20, "Condition", Index("ix_condition_patient_id", "patient_id"), scope="patient_id")

    patient_id: Mapped[uuid.UUID] = column(1, "Patient", ForeignKey("patient.id"))
    code: Mapped[str | None] = column(2, "ICD-10 code", personal=Personal.HEALTH)
    name: Mapped[str] = column(3, "Name", personal=Personal.HEALTH)
    onset_on: Mapped[date | None] = column(4, "Since", personal=Personal.HEALTH)
    status: Mapped[str] = column(5, "Status", server_default="active", personal=Personal.HEALTH)
    removed_at: Mapped[int | None] = column(6, "Removed at")


class Allergy(Identified, Base):
    """Something the patient must not be given; `severity` is mild, moderate, severe or unknown."""

    __tablename__ = "allergy"
    __table_args__ = table(21, "Allergy", Index("ix_allergy_patient_id", "patient_id"), scope="patient_id")

    patient_id: Mapped[uuid.UUID] = column(1, "Patient", ForeignKey("patient.id"))
    substance: Mapped[str] = column(2, "Substance", personal=Personal.HEALTH)
    reaction: Mapped[str | None] = column(3, "Reaction", personal=Personal.HEALTH)
    severity: Mapped[str] = column(4, "Severity", server_default="unknown", personal=Personal.HEALTH)
    removed_at: Mapped[int | None] = column(5, "Removed at")


class Pregnancy(Identified, Base):
    """One pregnancy; `status` is ongoing, delivered or ended."""

    __tablename__ = "pregnancy"
    __table_args__ = table(22, "Pregnancy", Index("ix_pregnancy_patient_id", "patient_id"), scope="patient_id")

    patient_id: Mapped[uuid.UUID] = column(1, "Patient", ForeignKey("patient.id"))
    last_period_on: Mapped[date | None] = column(2, "Last period", personal=Personal.HEALTH, group="dating")
    due_on: Mapped[date | None] = column(3, "Due date", personal=Personal.HEALTH, group="dating")
    status: Mapped[str] = column(4, "Status", server_default="ongoing", personal=Personal.HEALTH)
    ended_on: Mapped[date | None] = column(5, "Ended on", personal=Personal.HEALTH)
    high_risk: Mapped[str | None] = column(6, "High-risk reasons", personal=Personal.HEALTH)
    removed_at: Mapped[int | None] = column(7, "Removed at")


class Appointment(Identified, Base):
    """A planned visit; `status` is booked, checked-in, completed, cancelled or no-show."""

    __tablename__ = "appointment"
    __table_args__ = table(
        23,
        "Appointment",
        Index("ix_appointment_patient_id", "patient_id"),
        Index("ix_appointment_starts_at", "starts_at"),
        scope="patient_id",
    )

    patient_id: Mapped[uuid.UUID] = column(1, "Patient", ForeignKey("patient.id"))
    clinician_id: Mapped[uuid.UUID | None] = column(2, "With", ForeignKey("staff.id"))
    starts_at: Mapped[int] = column(3, "Starts at", group="time")
    minutes: Mapped[int] = column(4, "Minutes", SmallInteger, server_default="15", group="time")
    kind: Mapped[str] = column(5, "Kind", server_default="clinic")
    reason: Mapped[str | None] = column(6, "Reason", personal=Personal.HEALTH)
    status: Mapped[str] = column(7, "Status", server_default="booked", group="status")
    status_at: Mapped[int | None] = column(8, "Status since", group="status")
    cancel_reason: Mapped[str | None] = column(9, "Why cancelled", group="status")
    video_room: Mapped[str | None] = column(10, "Video room", personal=Personal.SECRET)
    note: Mapped[str | None] = column(11, "Note", personal=Personal.HEALTH)
    booked_at: Mapped[int | None] = column(12, "Booked at")


class Encounter(Identified, Base):
    """A visit that took place: clinic, video, camp or home; the amount is in paise."""

    __tablename__ = "encounter"
    __table_args__ = table(
        24,
        "Visit",
        Index("ix_encounter_patient_id_started_at", "patient_id", "started_at"),
        scope="patient_id",
    )

    patient_id: Mapped[uuid.UUID] = column(1, "Patient", ForeignKey("patient.id"))
    started_at: Mapped[int] = column(2, "When")
    kind: Mapped[str] = column(3, "Kind", server_default="clinic")
    diagnosis: Mapped[str | None] = column(4, "Diagnosis note", personal=Personal.HEALTH)
    amount_paise: Mapped[int] = column(5, "Amount", server_default="0")
    clinician_id: Mapped[uuid.UUID | None] = column(6, "Seen by", ForeignKey("staff.id"))
    appointment_id: Mapped[uuid.UUID | None] = column(7, "Appointment", ForeignKey("appointment.id"))
    camp_id: Mapped[uuid.UUID | None] = column(8, "Camp", ForeignKey("camp.id"))


class Observation(Identified, Base):
    """A measured value; a blood pressure has two numbers. A correction is a new row that names the one it corrects."""

    __tablename__ = "observation"
    __table_args__ = table(
        25,
        "Observation",
        Index("ix_observation_patient_id_code_taken_at", "patient_id", "code", "taken_at"),
        sync=Sync.APPEND_ONLY,
        scope="patient_id",
    )

    patient_id: Mapped[uuid.UUID] = column(1, "Patient", ForeignKey("patient.id"))
    code: Mapped[str] = column(2, "What", personal=Personal.HEALTH)
    value: Mapped[float] = column(3, "Value", personal=Personal.HEALTH, group="value")
    second_value: Mapped[float | None] = column(4, "Second value", personal=Personal.HEALTH, group="value")
    unit: Mapped[str] = column(5, "Unit", group="value")
    taken_at: Mapped[int] = column(6, "Taken at")
    encounter_id: Mapped[uuid.UUID | None] = column(7, "Visit", ForeignKey("encounter.id"))
    staff_id: Mapped[uuid.UUID | None] = column(8, "Taken by")
    corrects_id: Mapped[uuid.UUID | None] = column(9, "Corrects")


class Immunization(Identified, Base):
    """A dose given; `dose` is the code of the schedule in resources. A correction is a new row."""

    __tablename__ = "immunization"
    __table_args__ = table(
        26,
        "Immunization",
        Index("ix_immunization_patient_id", "patient_id"),
        sync=Sync.APPEND_ONLY,
        scope="patient_id",
    )

    patient_id: Mapped[uuid.UUID] = column(1, "Patient", ForeignKey("patient.id"))
    dose: Mapped[str] = column(2, "Dose", personal=Personal.HEALTH)
    given_on: Mapped[date] = column(3, "Given on", personal=Personal.HEALTH)
    lot: Mapped[str | None] = column(4, "Lot")
    place: Mapped[str | None] = column(5, "Where")
    staff_id: Mapped[uuid.UUID | None] = column(6, "Recorded by")
    corrects_id: Mapped[uuid.UUID | None] = column(7, "Corrects")
    voided: Mapped[bool] = column(8, "Was never given", server_default=text("0"))


class Feedback(Identified, Base):
    """What a patient said of a visit: 1 to 5 stars, 0 to 10 likelihood to recommend, words."""

    __tablename__ = "feedback"
    __table_args__ = table(27, "Feedback", Index("ix_feedback_patient_id", "patient_id"), scope="patient_id")

    patient_id: Mapped[uuid.UUID] = column(1, "Patient", ForeignKey("patient.id"))
    encounter_id: Mapped[uuid.UUID | None] = column(2, "Visit", ForeignKey("encounter.id"))
    given_at: Mapped[int] = column(3, "When")
    rating: Mapped[int | None] = column(4, "Rating", SmallInteger)
    recommend: Mapped[int | None] = column(5, "Would recommend", SmallInteger)
    comment: Mapped[str | None] = column(6, "Comment", personal=Personal.HEALTH)
    channel: Mapped[str | None] = column(7, "Channel")
    answered_at: Mapped[int | None] = column(8, "Answered at")
