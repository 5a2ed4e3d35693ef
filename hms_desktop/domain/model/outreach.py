"""Segments, templates, campaigns and the ledger of messages."""

from __future__ import annotations

import uuid

from sqlalchemy import ForeignKey, Index, SmallInteger, UniqueConstraint, text
from sqlalchemy.orm import Mapped

from hms_desktop.domain.model.base import Base, Identified, Personal, Sync, column, table


class Segment(Identified, Base):
    """A named group of patients; `rule` is the JSON of a rule tree, `kind` is live, frozen or by-hand."""

    __tablename__ = "segment"
    __table_args__ = table(40, "Segment")

    name: Mapped[str] = column(1, "Name")
    description: Mapped[str | None] = column(2, "Description")
    kind: Mapped[str] = column(3, "Kind", server_default="live")
    rule: Mapped[str] = column(4, "Rule")
    removed_at: Mapped[int | None] = column(5, "Removed at")
    frozen_at: Mapped[int | None] = column(6, "Frozen at")


class Template(Identified, Base):
    """Words of a message in one language for one channel; a change is a new version.

    Templates with the same `key` say the same in other languages or on other channels. `dlt_text` is what the operators
    registered, letter by letter.
    """

    __tablename__ = "template"
    __table_args__ = table(41, "Template")

    name: Mapped[str] = column(1, "Name")
    channel: Mapped[str] = column(2, "Channel")
    language: Mapped[str] = column(3, "Language", server_default="en")
    version: Mapped[int] = column(4, "Version", server_default="1")
    body: Mapped[str] = column(5, "Text")
    purpose: Mapped[str] = column(6, "Purpose", server_default="reminder")
    removed_at: Mapped[int | None] = column(7, "Removed at")
    key: Mapped[str | None] = column(8, "Same message as")
    subject: Mapped[str | None] = column(9, "Subject")
    category: Mapped[str | None] = column(10, "WhatsApp category", group="whatsapp")
    provider_name: Mapped[str | None] = column(11, "Name at the provider", group="whatsapp")
    approval: Mapped[str | None] = column(12, "Approval by the provider", group="whatsapp")
    quality: Mapped[str | None] = column(13, "Quality", group="whatsapp")
    asked_at: Mapped[int | None] = column(14, "Provider asked at", group="whatsapp")
    dlt_header: Mapped[str | None] = column(15, "DLT header", group="dlt")
    dlt_template: Mapped[str | None] = column(16, "DLT template id", group="dlt")
    dlt_text: Mapped[str | None] = column(17, "DLT text", group="dlt")
    written_by: Mapped[uuid.UUID | None] = column(18, "Written by")
    written_at: Mapped[int | None] = column(19, "Written at")
    approved_by: Mapped[uuid.UUID | None] = column(20, "Approved by", group="approved")
    approved_at: Mapped[int | None] = column(21, "Approved at", group="approved")
    provider_language: Mapped[str | None] = column(22, "Language at the provider", group="whatsapp")


class Campaign(Identified, Base):
    """One outreach to one segment; `status` is draft, running, paused, stopped or finished.

    `late_rule` is send, delay or skip for what could not leave within `late_minutes` of its time; empty means as usual for
    the purpose. `asks_to_book`: who has booked or come already is left out. `kind` is once, scheduled, recurring or
    triggered; recurring and triggered ones are plans whose rounds, campaigns with a `parent_id`, do the sending.
    `recurrence`, `trigger`, `exits` and `experiment` are JSON; nothing leaves before `held_until`; of a campaign with a
    `canary` only so many leave until they have been watched, and one that braked by itself says why; what left before
    `judged_from` is not held against it.
    """

    __tablename__ = "campaign"
    __table_args__ = table(
        42,
        "Campaign",
        Index("ix_campaign_parent_id", "parent_id", "round", sqlite_where=text("parent_id IS NOT NULL")),
    )

    name: Mapped[str] = column(1, "Name")
    purpose: Mapped[str] = column(2, "Purpose")
    segment_id: Mapped[uuid.UUID] = column(3, "Segment", ForeignKey("segment.id"))
    template_id: Mapped[uuid.UUID] = column(4, "Template", ForeignKey("template.id"))
    channel: Mapped[str] = column(5, "Channel")
    status: Mapped[str] = column(6, "Status", server_default="draft")
    launched_at: Mapped[int | None] = column(7, "Launched at")
    launched_by: Mapped[uuid.UUID | None] = column(8, "Launched by")
    audience: Mapped[int | None] = column(9, "People in the segment at launch")
    removed_at: Mapped[int | None] = column(10, "Removed at")
    late_rule: Mapped[str | None] = column(11, "When late", group="late")
    late_minutes: Mapped[int | None] = column(12, "Late after", group="late")
    asks_to_book: Mapped[bool] = column(13, "Asks to book a visit", server_default=text("0"))
    kind: Mapped[str] = column(14, "Kind", server_default="once")
    parent_id: Mapped[uuid.UUID | None] = column(15, "Round of", ForeignKey("campaign.id"))
    round: Mapped[int | None] = column(16, "Round")
    starts_at: Mapped[int | None] = column(17, "Starts at")
    recurrence: Mapped[str | None] = column(18, "Repeats")
    trigger: Mapped[str | None] = column(19, "Started by")
    exits: Mapped[str | None] = column(20, "Who leaves it")
    held_until: Mapped[int | None] = column(21, "Held until")
    canary: Mapped[int | None] = column(22, "First few", group="canary")
    canary_until: Mapped[int | None] = column(23, "First few watched until", group="canary")
    braked_at: Mapped[int | None] = column(24, "Braked at", group="braked")
    brake_reason: Mapped[str | None] = column(25, "Braked because", group="braked")
    experiment: Mapped[str | None] = column(26, "Experiment")
    staff_minutes: Mapped[int | None] = column(27, "Minutes of work")
    judged_from: Mapped[int | None] = column(28, "Judged from", group="braked")


class Message(Identified, Base):
    """The ledger: one row per campaign, step, patient and channel; its id is derived from those.

    `meant_at` is when it should leave (when it was queued, where empty), `not_before` when it is tried next.
    """

    __tablename__ = "message"
    __table_args__ = table(
        43,
        "Message",
        UniqueConstraint("campaign_id", "step", "patient_id", "channel"),
        Index("ix_message_patient_id", "patient_id"),
        Index("ix_message_campaign_id_state", "campaign_id", "state", text("coalesce(not_before, 0)")),
        Index("ix_message_address", "address", sqlite_where=text("address IS NOT NULL")),
        Index("ix_message_sent_at", "sent_at", "channel", "state", sqlite_where=text("sent_at IS NOT NULL")),
        scope="patient_id",
    )

    campaign_id: Mapped[uuid.UUID | None] = column(1, "Campaign", ForeignKey("campaign.id"))
    step: Mapped[int] = column(2, "Step", SmallInteger, server_default="1")
    patient_id: Mapped[uuid.UUID] = column(3, "Patient", ForeignKey("patient.id"))
    channel: Mapped[str] = column(4, "Channel")
    address: Mapped[str | None] = column(5, "To", personal=Personal.CONTACT)
    body: Mapped[str | None] = column(6, "Text", personal=Personal.HEALTH)
    state: Mapped[str] = column(7, "State", server_default="queued", group="state")
    state_at: Mapped[int] = column(8, "State since", group="state")
    reason: Mapped[str | None] = column(9, "Reason", group="state")
    provider: Mapped[str | None] = column(10, "Provider")
    provider_id: Mapped[str | None] = column(11, "Provider's id")
    queued_at: Mapped[int] = column(12, "Queued at")
    sent_at: Mapped[int | None] = column(13, "Sent at")
    delivered_at: Mapped[int | None] = column(14, "Delivered at")
    read_at: Mapped[int | None] = column(15, "Read at")
    cost_paise: Mapped[int | None] = column(16, "Cost")
    attempts: Mapped[int] = column(17, "Times tried", SmallInteger, server_default="0")
    not_before: Mapped[int | None] = column(18, "Not before")
    meant_at: Mapped[int | None] = column(19, "Meant for")
    arm: Mapped[str | None] = column(20, "Variant")
    template_id: Mapped[uuid.UUID | None] = column(21, "Template", ForeignKey("template.id"))


class MessageEvent(Identified, Base):
    """One thing a provider said of a message, kept raw; its id is derived from the provider's event."""

    __tablename__ = "message_event"
    __table_args__ = table(
        44,
        "Message event",
        Index("ix_message_event_message_id", "message_id"),
        sync=Sync.APPEND_ONLY,
        scope="message_id",
    )

    message_id: Mapped[uuid.UUID] = column(1, "Message", ForeignKey("message.id"))
    state: Mapped[str] = column(2, "State")
    raw: Mapped[str] = column(3, "What the provider said", personal=Personal.CONTACT)
    at: Mapped[int] = column(4, "Provider's time")
    arrived_at: Mapped[int] = column(5, "Arrived at")


class AwaitedReceipt(Identified, Base):
    """A message this desk handed over and asks its provider about; `id` is the message, gone when no more is expected."""

    __tablename__ = "awaited_receipt"
    __table_args__ = table(45, "Awaited receipt", Index("ix_awaited_receipt_due_at", "due_at"), sync=Sync.LOCAL)

    provider: Mapped[str] = column(1, "Provider")
    handed_over_at: Mapped[int] = column(2, "Handed over at")
    due_at: Mapped[int] = column(3, "Ask next at")
    asked: Mapped[int] = column(4, "Times asked", SmallInteger, server_default="0")


class Suppression(Identified, Base):
    """An address that a provider said must not, or can't, be written to; `reason` is opted-out or bad-number.

    The id is derived from channel and address; `message_id` is the message whose refusal said so.
    """

    __tablename__ = "suppression"
    __table_args__ = table(80, "Suppressed address", Index("ix_suppression_channel_address", "channel", "address"))

    channel: Mapped[str] = column(1, "Channel")
    address: Mapped[str] = column(2, "Address", personal=Personal.CONTACT)
    provider: Mapped[str] = column(3, "Said by")
    since: Mapped[int] = column(4, "Since", group="suppressed")
    reason: Mapped[str] = column(5, "Reason", group="suppressed")
    message_id: Mapped[uuid.UUID | None] = column(6, "Message")
    lifted_at: Mapped[int | None] = column(7, "Lifted at", group="lifted")
    lifted_by: Mapped[uuid.UUID | None] = column(8, "Lifted by", group="lifted")
