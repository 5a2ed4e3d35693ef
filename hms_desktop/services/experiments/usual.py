"""What is usual here without an experiment: the rate that a design starts from, out of the clinic's own register."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, exists, func, or_, select

from hms_desktop.domain.experiment.design import Metric
from hms_desktop.domain.experiment.starting import starting
from hms_desktop.domain.message.funnel import DELIVERED, SENT
from hms_desktop.domain.model import Appointment, Encounter, Message, Patient, Reply
from hms_desktop.domain.segment.rule import Rule
from hms_desktop.domain.time import ms_of
from hms_desktop.services.experiments.outcomes import CANCELLED, OPT_OUT
from hms_desktop.store import segment_sql

_MESSAGES_DAYS = 365


def usual_rate(
    connection: Connection, metric: Metric, rule: Rule, channel: str, days: int, today: date
) -> float | None:
    """The share of people in a segment who came, or booked, in the last so many days; of the channel's messages of a year
    that were read or answered. None where too few are known.
    """
    if metric in (Metric.VISITED, Metric.BOOKED):
        query = _of_people(metric, rule, ms_of(today - timedelta(days=days)), ms_of(today), today)
    else:
        query = _of_messages(metric, channel, ms_of(today - timedelta(days=_MESSAGES_DAYS)))
    all_of_them, did = connection.execute(query).one()
    if all_of_them < starting().least_seen:
        return None
    return float(min(max(did / all_of_them, 0.001), 0.999))


def _of_people(metric: Metric, rule: Rule, first: int, end: int, today: date) -> Any:
    came = exists().where(Encounter.patient_id == Patient.id, Encounter.started_at >= first, Encounter.started_at < end)
    booked = exists().where(
        Appointment.patient_id == Patient.id, Appointment.booked_at >= first, Appointment.booked_at < end,
        Appointment.status != CANCELLED,
    )  # fmt: skip
    did = came if metric is Metric.VISITED else or_(came, booked)
    return segment_sql.members(rule, today, func.count(), func.count().filter(did))


def _of_messages(metric: Metric, channel: str, since: int) -> Any:
    answered = exists().where(Reply.message_id == Message.id, Reply.kind != OPT_OUT)
    did: ColumnElement[bool] = Message.read_at.is_not(None) if metric is Metric.READ else answered
    of_channel = and_(Message.channel == channel, Message.sent_at >= since, Message.state.in_(sorted(SENT | DELIVERED)))
    return select(func.count(), func.count().filter(did)).where(of_channel)
