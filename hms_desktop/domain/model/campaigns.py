"""Steps of campaigns, where each patient stands in them, and what falls to a person."""

from __future__ import annotations

import uuid

from sqlalchemy import ForeignKey, Index, SmallInteger, UniqueConstraint
from sqlalchemy.orm import Mapped

from hms_desktop.domain.model.base import Base, Identified, Personal, Sync, column, table


class CampaignStep(Identified, Base):
    """One step of a campaign; `kind` is message, wait, branch or task. Steps run in the order of their numbers.

    A message may have `fallbacks`: JSON of `[{"channel": …, "template": id}]`, tried in turn when it does not arrive. A
    branch asks `question` (delivered, read, replied, booked, visited) of what happened since the step before it, waits at
    most `minutes` for it, and goes to `yes_step` or `no_step`; empty means the next number, 0 the end.
    """

    __tablename__ = "campaign_step"
    __table_args__ = table(82, "Step of a campaign", UniqueConstraint("campaign_id", "number"))

    campaign_id: Mapped[uuid.UUID] = column(1, "Campaign", ForeignKey("campaign.id"))
    number: Mapped[int] = column(2, "Number", SmallInteger)
    kind: Mapped[str] = column(3, "Kind")
    channel: Mapped[str | None] = column(4, "Channel")
    template_id: Mapped[uuid.UUID | None] = column(5, "Template", ForeignKey("template.id"))
    fallbacks: Mapped[str | None] = column(6, "If it does not arrive")
    minutes: Mapped[int | None] = column(7, "Minutes")
    question: Mapped[str | None] = column(8, "Question")
    yes_step: Mapped[int | None] = column(9, "If so", SmallInteger)
    no_step: Mapped[int | None] = column(10, "If not", SmallInteger)
    words: Mapped[str | None] = column(11, "What to do")


class CampaignEntry(Identified, Base):
    """A patient in a campaign with more than one message; the id is derived from both. `state` is going, done or left.

    `step` is the number that is next, at `due_at`; `because` says what started it (a key of the event), `reason` why she
    left or was left out, `arm` the variant she was given, `holdout` for who is kept back.
    """

    __tablename__ = "campaign_entry"
    __table_args__ = table(
        83,
        "Patient in a campaign",
        UniqueConstraint("campaign_id", "patient_id"),
        Index("ix_campaign_entry_patient_id", "patient_id"),
        Index("ix_campaign_entry_campaign_id_state", "campaign_id", "state", "due_at"),
        scope="patient_id",
    )

    campaign_id: Mapped[uuid.UUID] = column(1, "Campaign", ForeignKey("campaign.id"))
    patient_id: Mapped[uuid.UUID] = column(2, "Patient", ForeignKey("patient.id"))
    entered_at: Mapped[int] = column(3, "Entered at")
    because: Mapped[str | None] = column(4, "Because of")
    state: Mapped[str] = column(5, "State", group="state")
    reason: Mapped[str | None] = column(6, "Reason", group="state")
    step: Mapped[int] = column(7, "Next step", SmallInteger, group="state")
    due_at: Mapped[int | None] = column(8, "Due at", group="state")
    arm: Mapped[str | None] = column(9, "Variant")
    state_at: Mapped[int] = column(10, "State since", group="state")


class OutreachTask(Identified, Base):
    """Something a campaign leaves to a person, as the last resort or as a step; the id is derived as a message's is."""

    __tablename__ = "outreach_task"
    __table_args__ = table(
        84,
        "Task of a campaign",
        UniqueConstraint("campaign_id", "step", "patient_id"),
        Index("ix_outreach_task_patient_id", "patient_id"),
        scope="patient_id",
    )

    campaign_id: Mapped[uuid.UUID] = column(1, "Campaign", ForeignKey("campaign.id"))
    step: Mapped[int] = column(2, "Step", SmallInteger)
    patient_id: Mapped[uuid.UUID] = column(3, "Patient", ForeignKey("patient.id"))
    words: Mapped[str] = column(4, "What to do", personal=Personal.HEALTH)
    made_at: Mapped[int] = column(5, "Made at")
    reason: Mapped[str | None] = column(6, "Because")
    done_at: Mapped[int | None] = column(7, "Done at", group="done")
    done_by: Mapped[uuid.UUID | None] = column(8, "Done by", group="done")
    outcome: Mapped[str | None] = column(9, "Outcome", group="done")


class HeardUntil(Identified, Base):
    """How far this desk has listened: to a provider's incoming messages, or to what starts campaigns; `id` is derived from `source`."""

    __tablename__ = "heard_until"
    __table_args__ = table(85, "Heard until", sync=Sync.LOCAL)

    source: Mapped[str] = column(1, "Source")
    mark: Mapped[str] = column(2, "Up to")
    at: Mapped[int] = column(3, "At")
