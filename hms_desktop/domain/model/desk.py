"""What stays on this desk: who the device is, what changed, who did it, and what was being typed."""

from __future__ import annotations

import uuid

from sqlalchemy import Index, Integer, LargeBinary, SmallInteger
from sqlalchemy.orm import Mapped, mapped_column

from hms_desktop.domain.model.base import Base, Id, Identified, Personal, Sync, column, table


class Device(Identified, Base):
    """This device and the generation of its database: a copied or restored file gets a new one."""

    __tablename__ = "device"
    __table_args__ = table(60, "Device", sync=Sync.LOCAL)

    name: Mapped[str] = column(1, "Name")
    generation: Mapped[int] = column(2, "Generation")
    made_at: Mapped[int] = column(3, "Made at")
    recovery_confirmed_at: Mapped[int | None] = column(4, "Recovery sheet confirmed at")
    demo: Mapped[bool] = column(5, "Demo data", server_default="0")


class Change(Base):
    """One captured change: which row, what kind, when by the hybrid clock, which columns. Written by triggers only."""

    __tablename__ = "change"
    __table_args__ = {"info": {"facts": None}}

    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    table_number: Mapped[int] = mapped_column(SmallInteger)
    row_id: Mapped[uuid.UUID] = mapped_column(Id())
    kind: Mapped[str] = mapped_column()
    clock: Mapped[int] = mapped_column()
    columns: Mapped[int] = mapped_column()


class AuditEntry(Base):
    """One entry of the audit trail; `digest` covers the entry and the digest before it, so a gap or an edit shows."""

    __tablename__ = "audit_entry"
    __table_args__ = (
        Index("ix_audit_entry_row_id", "row_id"),
        {"info": {"facts": None}},
    )

    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    at: Mapped[int] = mapped_column()
    staff_id: Mapped[uuid.UUID | None] = mapped_column(Id())
    staff_name: Mapped[str] = mapped_column()
    device_id: Mapped[uuid.UUID] = mapped_column(Id())
    action: Mapped[str] = mapped_column()
    table_name: Mapped[str | None] = mapped_column()
    row_id: Mapped[uuid.UUID | None] = mapped_column(Id())
    before: Mapped[str | None] = mapped_column()
    after: Mapped[str | None] = mapped_column()
    reason: Mapped[str | None] = mapped_column()
    digest: Mapped[bytes] = mapped_column(LargeBinary(32))


class SearchDocument(Base):
    """Number of a patient's row in the full-text index."""

    __tablename__ = "search_document"
    __table_args__ = {"info": {"facts": None}}

    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    patient_id: Mapped[uuid.UUID] = mapped_column(Id(), unique=True)


class SearchPending(Base):
    """A patient whose full-text row must be written anew before the transaction ends. Filled by triggers."""

    __tablename__ = "search_pending"
    __table_args__ = {"info": {"facts": None}, "sqlite_with_rowid": False}

    patient_id: Mapped[uuid.UUID] = mapped_column(Id(), primary_key=True)


class Draft(Identified, Base):
    """What somebody was typing into a form and has not saved; `values` is JSON."""

    __tablename__ = "draft"
    __table_args__ = table(64, "Draft", Index("ix_draft_staff_id_form", "staff_id", "form"), sync=Sync.LOCAL)

    staff_id: Mapped[uuid.UUID] = column(1, "Whose")
    form: Mapped[str] = column(2, "Form")
    subject_id: Mapped[uuid.UUID | None] = column(3, "About")
    values: Mapped[str] = column(4, "What was typed", personal=Personal.HEALTH)
    saved_at: Mapped[int] = column(5, "Saved at")


class ImportRun(Identified, Base):
    """One import of a file; `state` is running, done or stopped; counts are kept for the summary and for resuming."""

    __tablename__ = "import_run"
    __table_args__ = table(65, "Import", sync=Sync.LOCAL)

    file_name: Mapped[str] = column(1, "File")
    file_digest: Mapped[str] = column(2, "Digest of the file")
    mapping: Mapped[str] = column(3, "Mapping")
    state: Mapped[str] = column(4, "State")
    started_at: Mapped[int] = column(5, "Started at")
    finished_at: Mapped[int | None] = column(6, "Finished at")
    done_rows: Mapped[int] = column(7, "Rows done", server_default="0")
    totals: Mapped[str] = column(8, "Totals")


class SavedMapping(Identified, Base):
    """Which column of a file is which field, remembered by the file's header."""

    __tablename__ = "saved_mapping"
    __table_args__ = table(66, "Import mapping", sync=Sync.LOCAL)

    header_digest: Mapped[str] = column(1, "Digest of the header")
    mapping: Mapped[str] = column(2, "Mapping")
    saved_at: Mapped[int] = column(3, "Saved at")


class ChannelRow(Identified, Base):
    """How messages of a channel leave this desk; the secrets are in the keyring, or here where there is none."""

    __tablename__ = "channel_setup"
    __table_args__ = table(67, "Channel", sync=Sync.LOCAL)

    channel: Mapped[str] = column(1, "Channel")
    provider: Mapped[str] = column(2, "Provider")
    base_url: Mapped[str | None] = column(3, "Address")
    settings: Mapped[str] = column(4, "Settings", server_default="{}")
    secrets: Mapped[str | None] = column(5, "Secrets", personal=Personal.SECRET)
    changed_at: Mapped[int] = column(6, "Changed at")


class Setting(Base):
    """A preference of this desk or of one person on it (`owner` is a staff id or empty); `value` is JSON."""

    __tablename__ = "setting"
    __table_args__ = {"info": {"facts": None}, "sqlite_with_rowid": False}

    owner: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str] = mapped_column()
