"""What is usual here without an experiment: the rate that a design starts from, out of the clinic's own register."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Integer, and_, cast, exists, func, select, union_all

from hms_desktop.domain.experiment.design import Metric
from hms_desktop.domain.experiment.starting import starting
from hms_desktop.domain.experiment.verdict import LEAST_DID
from hms_desktop.domain.message.funnel import DELIVERED, SENT
from hms_desktop.domain.model import Appointment, Encounter, Message, Patient, Reply
from hms_desktop.domain.segment.rule import Rule
from hms_desktop.domain.time import DAY_MS, ms_of
from hms_desktop.services.experiments.outcomes import CANCELLED, OPT_OUT
from hms_desktop.store import segment_sql

_YEAR = 365


def usual_rate(
    connection: Connection, metric: Metric, rule: Rule, channel: str, days: int, today: date
) -> float | None:
    """The share of people in a segment who come, or book, within so many days, over the last year; of the channel's messages
    of a year that were read or answered. Not below the least that can be planned with; None where too little is known.

    The last days alone would be wrong: who has not come for long is in a segment because of it.
    """
    if metric in (Metric.VISITED, Metric.BOOKED):
        people, times, did = _of_people(connection, metric, rule, days, today)
    else:
        people, did = connection.execute(_of_messages(metric, channel, ms_of(today - timedelta(days=_YEAR)))).one()
        times = people
    if people < starting().least_seen or did < LEAST_DID:
        return None
    return float(min(max(did / times, starting().least_base), 0.99))


def _of_people(connection: Connection, metric: Metric, rule: Rule, days: int, today: date) -> tuple[int, int, int]:
    """People; people times stretches of so many days, back to the first in which anybody came; in how many they did it."""
    end, span, most = ms_of(today), days * DAY_MS, _YEAR // days
    known = cast(func.julianday(today.isoformat()) - func.julianday(Patient.registered_on), Integer) // days
    people = segment_sql.members(rule, today, Patient.id, func.coalesce(known, most).label("stretches")).subquery()
    acts = _acts(metric, end - most * span, end).subquery()
    stretch = ((end - 1 - acts.c.at) // span).label("stretch")
    seen = select(acts.c.patient_id, stretch).join_from(people, acts, acts.c.patient_id == people.c.id)
    seen_once = seen.where(stretch < people.c.stretches).distinct().subquery()
    did, last = connection.execute(select(func.count(), func.max(seen_once.c.stretch)).select_from(seen_once)).one()
    whole = func.sum(func.min(people.c.stretches, (last or 0) + 1))
    number, times = connection.execute(select(func.count(), whole).where(people.c.stretches > 0)).one()
    return number, times or 0, did


def _acts(metric: Metric, first: int, end: int) -> Any:
    """Who did it, and when."""
    at = Encounter.started_at
    came = select(Encounter.patient_id, at.label("at")).where(at >= first, at < end)
    if metric is Metric.VISITED:
        return came
    booked = select(Appointment.patient_id, Appointment.booked_at).where(
        Appointment.booked_at >= first, Appointment.booked_at < end, Appointment.status != CANCELLED
    )
    return union_all(came, booked)


def _of_messages(metric: Metric, channel: str, since: int) -> Any:
    answered = exists().where(Reply.message_id == Message.id, Reply.kind != OPT_OUT)
    did: ColumnElement[bool] = Message.read_at.is_not(None) if metric is Metric.READ else answered
    of_channel = and_(Message.channel == channel, Message.sent_at >= since, Message.state.in_(sorted(SENT | DELIVERED)))
    return select(func.count(), func.count().filter(did)).where(of_channel)
