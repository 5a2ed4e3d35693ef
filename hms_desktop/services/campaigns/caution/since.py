"""What changed since a launch: who came into the segment, and who of those that still wait need it no more."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, exists, func, select, union

from hms_desktop.domain.appointments import Status
from hms_desktop.domain.campaign.states import GOING
from hms_desktop.domain.campaign.timing import RECURRING, TRIGGERED
from hms_desktop.domain.message.states import State
from hms_desktop.domain.model import Appointment, CampaignEntry, Encounter, Message, Patient
from hms_desktop.services.campaigns.stored import with_rounds
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
    patient, family = Patient.__table__.c, with_rounds(connection, row.id)
    waits = _waiting(family)
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
    planned = row.kind in (RECURRING, TRIGGERED)  # their rounds take people in by themselves
    new = (
        0
        if planned
        else connection.execute(select(func.count()).select_from(newcomers(row.id, member).subquery())).scalar_one()
    )
    return Since(waiting, new, gone, visited, has_booked, _barred(connection, row, family))


def _barred(connection: Connection, row: Row[Any], family: Sequence[uuid.UUID]) -> dict[str, int]:
    """Of those who wait, how many may not be written to any more, by reason: asked of the channel their message waits for."""
    patient, found = Patient.__table__.c, Counter[str]()
    queued = (Message.campaign_id.in_(family), Message.state == State.QUEUED.value)
    having = select(Message.patient_id).where(*queued)
    channels = connection.execute(select(Message.channel).distinct().where(*queued)).scalars().all()
    asking: list[tuple[str, ColumnElement[bool]]] = [
        (one, patient.id.in_(having.where(Message.channel == one))) for one in channels
    ]
    asking.append((row.channel, patient.id.in_(_waiting(family)) & patient.id.not_in(having)))
    for channel, waits in asking:
        reason = audience_sql.reason(channel, row.purpose, ()).label("reason")
        asked = select(reason).where(waits).subquery()
        counts = connection.execute(select(asked.c.reason, func.count()).group_by(asked.c.reason))
        found.update({why: number for why, number in counts if why is not None})
    return dict(found)


def _waiting(family: Sequence[uuid.UUID]) -> Any:
    """SELECT of those for whom something of a campaign and its rounds still waits."""
    queued = select(Message.patient_id).where(Message.campaign_id.in_(family), Message.state == State.QUEUED.value)
    going = select(CampaignEntry.patient_id).where(CampaignEntry.campaign_id.in_(family), CampaignEntry.state == GOING)
    return union(queued, going)
