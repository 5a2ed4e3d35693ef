"""The register: households, patients, and what hangs from a patient's name."""

from __future__ import annotations

import uuid
from datetime import date

from sqlalchemy import ForeignKey, Index, SmallInteger, text
from sqlalchemy.orm import Mapped

from hms_desktop.domain.model.base import Base, Identified, Personal, Sync, column, table

YOUNG = "birth_date >= '2008-01-01'"  # whom the immunization schedule may concern; a query must say it in these words


class Household(Identified, Base):
    """People who live under one roof and often share a phone."""

    __tablename__ = "household"
    __table_args__ = table(4, "Household")

    name: Mapped[str] = column(1, "Name", personal=Personal.IDENTIFYING)
    village: Mapped[str | None] = column(2, "Village", personal=Personal.CONTACT)
    note: Mapped[str | None] = column(3, "Note", personal=Personal.IDENTIFYING)
    removed_at: Mapped[int | None] = column(4, "Removed at")


class Patient(Identified, Base):
    """A person the clinic knows. `birth_precision` is day, month, year or age; `status` is active, deceased or moved."""

    __tablename__ = "patient"
    __table_args__ = table(
        5,
        "Patient",
        Index("ix_patient_clinic_number", "clinic_number"),
        Index("ix_patient_here", "id", "status", "merged_into", "removed_at"),
        Index("ix_patient_name", text("name COLLATE NOCASE"), text("village COLLATE NOCASE")),
        Index("ix_patient_village", "village"),
        Index("ix_patient_young", "birth_date", sqlite_where=text(YOUNG)),
        Index("ix_patient_household_id", "household_id", sqlite_where=text("household_id IS NOT NULL")),
        Index("ix_patient_merged_into", "merged_into", sqlite_where=text("merged_into IS NOT NULL")),
        Index("ix_patient_removed_at", "removed_at", sqlite_where=text("removed_at IS NOT NULL")),
    )

    clinic_number: Mapped[str | None] = column(1, "Clinic number", personal=Personal.IDENTIFYING)
    name: Mapped[str] = column(2, "Name", personal=Personal.IDENTIFYING)
    local_name: Mapped[str | None] = column(3, "Name in local script", personal=Personal.IDENTIFYING)
    sex: Mapped[str] = column(4, "Sex")
    birth_date: Mapped[date | None] = column(5, "Date of birth", personal=Personal.IDENTIFYING, group="birth")
    birth_precision: Mapped[str | None] = column(6, "How well the birth date is known", group="birth")
    age_recorded_on: Mapped[date | None] = column(7, "Age was told on", group="birth")
    email: Mapped[str | None] = column(8, "E-mail", personal=Personal.CONTACT)
    address: Mapped[str | None] = column(9, "Address", personal=Personal.CONTACT)
    village: Mapped[str | None] = column(10, "Village or town", personal=Personal.CONTACT)
    district: Mapped[str | None] = column(11, "District")
    pin_code: Mapped[str | None] = column(12, "PIN code", personal=Personal.CONTACT)
    language: Mapped[str | None] = column(13, "Language")
    employer: Mapped[str | None] = column(14, "Employer")
    household_id: Mapped[uuid.UUID | None] = column(15, "Household", ForeignKey("household.id"))
    household_role: Mapped[str | None] = column(16, "Role in household")
    registered_on: Mapped[date | None] = column(17, "Registered on")
    source: Mapped[str | None] = column(18, "How they came to us")
    status: Mapped[str] = column(19, "Status", server_default="active")
    status_on: Mapped[date | None] = column(20, "Status since", personal=Personal.HEALTH)
    preferred_channel: Mapped[str | None] = column(21, "Preferred channel")
    contact_time: Mapped[str | None] = column(22, "Best time to contact")
    merged_into: Mapped[uuid.UUID | None] = column(23, "Merged into", ForeignKey("patient.id"))
    note: Mapped[str | None] = column(24, "Note", personal=Personal.HEALTH)
    removed_at: Mapped[int | None] = column(25, "Removed at")


class PatientPhone(Identified, Base):
    """A number that reaches a patient; `owner` is self, family or other, for family phones are shared."""

    __tablename__ = "patient_phone"
    __table_args__ = table(
        6,
        "Phone",
        Index("ix_patient_phone_patient_id", "patient_id", "removed_at"),
        Index("ix_patient_phone_number", "number"),
        scope="patient_id",
    )

    patient_id: Mapped[uuid.UUID] = column(1, "Patient", ForeignKey("patient.id"))
    number: Mapped[str] = column(2, "Number", personal=Personal.CONTACT)
    owner: Mapped[str] = column(3, "Whose phone", server_default="self")
    owner_name: Mapped[str | None] = column(4, "Owner's name", personal=Personal.IDENTIFYING)
    rank: Mapped[int] = column(5, "Order", SmallInteger, server_default="0")
    removed_at: Mapped[int | None] = column(6, "Removed at")


class PatientIdentifier(Identified, Base):
    """A number given by somebody else: ABHA number or address, scheme card, employee number."""

    __tablename__ = "patient_identifier"
    __table_args__ = table(
        7,
        "Identifier",
        Index("ix_patient_identifier_patient_id", "patient_id"),
        Index("ix_patient_identifier_value", "value"),
        scope="patient_id",
    )

    patient_id: Mapped[uuid.UUID] = column(1, "Patient", ForeignKey("patient.id"))
    kind: Mapped[str] = column(2, "Kind")
    value: Mapped[str] = column(3, "Number", personal=Personal.IDENTIFYING)
    removed_at: Mapped[int | None] = column(4, "Removed at")


class Relation(Identified, Base):
    """`patient_id` is the `kind` of `related_id`: mother, father, spouse, child, guardian, other."""

    __tablename__ = "relation"
    __table_args__ = table(
        8,
        "Relation",
        Index("ix_relation_patient_id", "patient_id"),
        Index("ix_relation_related_id", "related_id"),
        scope="patient_id",
    )

    patient_id: Mapped[uuid.UUID] = column(1, "Patient", ForeignKey("patient.id"))
    related_id: Mapped[uuid.UUID] = column(2, "Related person", ForeignKey("patient.id"))
    kind: Mapped[str] = column(3, "Relation")
    removed_at: Mapped[int | None] = column(4, "Removed at")


class Consent(Identified, Base):
    """What a patient allowed or withdrew, for one channel and purpose; the latest row rules (DPDP Act 2023, s.6)."""

    __tablename__ = "consent"
    __table_args__ = table(
        9,
        "Consent",
        Index("ix_consent_patient_id", "patient_id"),
        Index("ix_consent_refused", "patient_id", sqlite_where=text("granted = 0")),
        sync=Sync.APPEND_ONLY,
        scope="patient_id",
    )

    patient_id: Mapped[uuid.UUID] = column(1, "Patient", ForeignKey("patient.id"))
    channel: Mapped[str] = column(2, "Channel")
    purpose: Mapped[str] = column(3, "Purpose")
    granted: Mapped[bool] = column(4, "Granted")
    given_at: Mapped[int] = column(5, "When")
    how: Mapped[str | None] = column(6, "How it was given")
    text_version: Mapped[str | None] = column(7, "Text shown")
    language: Mapped[str | None] = column(8, "Language of the text")
    staff_id: Mapped[uuid.UUID | None] = column(9, "Taken by")


class DuplicateCandidate(Identified, Base):
    """Two records that may be one person; `state` is open, distinct or merged."""

    __tablename__ = "duplicate_candidate"
    __table_args__ = table(
        10,
        "Possible duplicate",
        Index("ix_duplicate_candidate_state", "state"),
        Index("ix_duplicate_candidate_first_id", "first_id"),
        Index("ix_duplicate_candidate_second_id", "second_id"),
    )

    first_id: Mapped[uuid.UUID] = column(1, "First", ForeignKey("patient.id"))
    second_id: Mapped[uuid.UUID] = column(2, "Second", ForeignKey("patient.id"))
    score: Mapped[int] = column(3, "Likeness", SmallInteger)
    reasons: Mapped[str] = column(4, "Why")
    state: Mapped[str] = column(5, "State", server_default="open")
    found_at: Mapped[int] = column(6, "Found at")
    decided_at: Mapped[int | None] = column(7, "Decided at")
    decided_by: Mapped[uuid.UUID | None] = column(8, "Decided by")


class PatientMerge(Identified, Base):
    """One merge of two records, with all that is needed to take it back."""

    __tablename__ = "patient_merge"
    __table_args__ = table(
        11,
        "Merge",
        Index("ix_patient_merge_kept_id", "kept_id"),
        Index("ix_patient_merge_merged_id", "merged_id"),
        scope="kept_id",
    )

    kept_id: Mapped[uuid.UUID] = column(1, "Kept record", ForeignKey("patient.id"))
    merged_id: Mapped[uuid.UUID] = column(2, "Merged record", ForeignKey("patient.id"))
    merged_at: Mapped[int] = column(3, "When")
    merged_by: Mapped[uuid.UUID | None] = column(4, "By")
    reason: Mapped[str | None] = column(5, "Reason")
    moved: Mapped[str] = column(6, "What was moved", personal=Personal.IDENTIFYING)
    undone_at: Mapped[int | None] = column(7, "Taken back at")
