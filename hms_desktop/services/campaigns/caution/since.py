"""What changed since a launch: who came into the segment, and who of those that still wait need it no more."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, exists, func, select, union

from hms_desktop.domain.appointments import Status
from hms_desktop.domain.campaign.states import GOING
from hms_desktop.domain.campaign.timing import RECURRING, TRIGGERED
from hms_desktop.domain.message.states import State
from hms_desktop.domain.model import Appointment, CampaignEntry, Encounter, Message, Patient
from hms_desktop.store import audience_sql, segment_sql

_STILL_TO_COME = (Status.BOOKED.value, Status.CHECKED_IN.value)


@dataclass(frozen=True, slots=True)
class Since:
    """`waiting` are those for whom something still waits; `new` are in the segment now and were not at the launch.

    Of those who wait, `gone` are in the segment no more, `visited` and `booked` did so since, and `barred` counts by reason
    who may not be written to any more.
    """

    waiting: int
    new: int
    gone: int
    visited: int
    booked: int
    barred: Mapping[str, int] = field(default_factory=dict)


def newcomers(campaign_id: uuid.UUID, member: ColumnElement[bool]) -> Select[Any]:
    """SELECT of the ids of those in the segment now who were not there at the launch."""
    patient = Patient.__table__.c
    frozen = exists().where(Message.campaign_id == campaign_id, Message.patient_id == patient.id)
    entered = exists().where(CampaignEntry.campaign_id == campaign_id, CampaignEntry.patient_id == patient.id)
    return select(patient.id).where(segment_sql.ON_REGISTER, member, ~frozen, ~entered)


def since_launch(connection: Connection, row: Row[Any], member: ColumnElement[bool]) -> Since:
    """Count by one statement a question; `row` is the campaign, `member` whether a patient is in its segment now."""
    patient, waits = Patient.__table__.c, _waiting(row.id)
    came = exists().where(Encounter.patient_id == patient.id, Encounter.started_at >= row.launched_at)
    booked = exists().where(
        Appointment.patient_id == patient.id,
        Appointment.status.in_(_STILL_TO_COME),
        Appointment.booked_at >= row.launched_at,
    )
    counts = select(
        func.count(), func.count().filter(~func.coalesce(member, False)), func.count().filter(came), func.count().filter(booked)
    )  # fmt: skip
    waiting, gone, visited, has_booked = connection.execute(counts.where(patient.id.in_(waits))).one()
    reason = audience_sql.reason(row.channel, row.purpose, ()).label("reason")
    asked = select(reason).where(patient.id.in_(waits)).subquery()
    barred = connection.execute(select(asked.c.reason, func.count()).group_by(asked.c.reason))
    planned = row.kind in (RECURRING, TRIGGERED)  # their rounds take people in by themselves
    new = (
        0
        if planned
        else connection.execute(select(func.count()).select_from(newcomers(row.id, member).subquery())).scalar_one()
    )
    return Since(waiting, new, gone, visited, has_booked, {why: number for why, number in barred if why is not None})


def _waiting(campaign_id: uuid.UUID) -> Any:
    """SELECT of those for whom something of the campaign still waits."""
    queued = select(Message.patient_id).where(Message.campaign_id == campaign_id, Message.state == State.QUEUED.value)
    going = select(CampaignEntry.patient_id).where(
        CampaignEntry.campaign_id == campaign_id, CampaignEntry.state == GOING
    )
    return union(queued, going)
