"""The credits of visits and bookings, read for every campaign at once, so that each is counted once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, func, literal, null, select

from hms_desktop.domain.campaign.credit import Credit, Touch, Visit, credited
from hms_desktop.domain.campaign.roi import RoiRules
from hms_desktop.domain.message.funnel import DELIVERED
from hms_desktop.domain.model import Appointment, Campaign, Encounter, Message, Reply
from hms_desktop.services.experiments.outcomes import CANCELLED, OPT_OUT

ROOT = func.coalesce(Campaign.parent_id, Campaign.id)


@dataclass(frozen=True, slots=True)
class Credits:
    """Of all campaigns: `visits`, and `bookings`, where a visit is the appointment it was booked for or stands alone."""

    visits: list[Credit]
    bookings: list[Credit]


def read_credits(connection: Connection, since: int | None, rules: RoiRules) -> Credits:
    """Credits of visits and bookings at `since` or later, None for all: no message that was queued then lacks one.

    Messages are not cut by it: one queued before may have arrived last, and then the visit is its own.
    """
    visits = _read(connection, _visits(rules.visit_window), Encounter.started_at, since, rules.visit_window)
    bookings = _read(connection, _bookings(rules.booking_window), Appointment.booked_at, since, rules.booking_window)
    return Credits(visits, bookings)


def _read(connection: Connection, query: Select[Any], at: Any, since: int | None, window: int) -> list[Credit]:
    if since is not None:
        query = query.where(at >= since)
    visits: dict[Any, Visit] = {}
    touches: dict[Any, Touch] = {}
    for row in connection.execute(query):
        visits[row.id] = Visit(row.id, row.patient_id, row.at, row.booked_at, row.amount)
        known = [at for at in (row.read_at, row.replied_at) if at is not None]
        answered = min(known, default=None)
        touches[row.message_id] = Touch(row.message_id, row.root, row.patient_id, row.delivered_at, answered)
    return credited(visits.values(), touches.values(), window)


def _visits(window: int) -> Select[Any]:
    booked = Appointment.booked_at.label("booked_at")
    query = select(Encounter.id, Encounter.patient_id, Encounter.started_at.label("at"), booked,
                   Encounter.amount_paise.label("amount"), *_touch())  # fmt: skip
    near = _near(Encounter, Encounter.started_at, window)
    return (
        query.join_from(Message, Campaign)
        .join(Encounter, near)
        .outerjoin(Appointment, Encounter.appointment_id == Appointment.id)
    )


def _bookings(window: int) -> Select[Any]:
    amount, before = literal(0).label("amount"), null().label("booked_at")
    query = select(Appointment.id, Appointment.patient_id, Appointment.booked_at.label("at"), before, amount, *_touch())
    near = _near(Appointment, Appointment.booked_at, window)
    return query.join_from(Message, Campaign).join(Appointment, near).where(Appointment.status != CANCELLED)


def _near(table: Any, at: Any, window: int) -> Any:
    in_time = (at >= Message.delivered_at) & (at < Message.delivered_at + window)
    return (table.patient_id == Message.patient_id) & in_time & Message.state.in_(sorted(DELIVERED))


def _touch() -> tuple[Any, ...]:
    replied = select(func.min(Reply.received_at)).where(Reply.message_id == Message.id, Reply.kind != OPT_OUT)
    return (
        Message.id.label("message_id"), ROOT.label("root"), Message.delivered_at, Message.read_at,
        replied.correlate(Message.__table__).scalar_subquery().label("replied_at"),
    )  # fmt: skip
