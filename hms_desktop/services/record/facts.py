"""The facts behind stage, score and alerts of one patient, each read with one statement."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import Connection, func, or_, select

from hms_desktop.domain.message.states import REACHED, State
from hms_desktop.domain.model import (
    Appointment,
    CampAttendance,
    DuplicateCandidate,
    Encounter,
    Feedback,
    Message,
)
from hms_desktop.domain.register.glance import Booking
from hms_desktop.domain.scoring.facts import Contact, JourneyFacts, Voice
from hms_desktop.domain.scoring.interval import care_line
from hms_desktop.domain.time import DAY_MS, day_of, ms_of
from hms_desktop.services.duplicates.pairs import undecided
from hms_desktop.store.corrections import standing

_LOOK_BACK_DAYS = 366
Ids = Sequence[uuid.UUID]


def visits(connection: Connection, ids: Ids) -> list[int]:
    """Moments of all visits, oldest first."""
    wanted = select(Encounter.started_at).where(Encounter.patient_id.in_(ids)).order_by(Encounter.started_at)
    return list(connection.execute(wanted).scalars())


def booking(connection: Connection, ids: Ids, today: date) -> Booking | None:
    """The next appointment that is still expected, from the beginning of today."""
    table = Appointment
    wanted = select(table.id, table.starts_at, table.status, table.kind).where(
        table.patient_id.in_(ids), table.status.in_(("booked", "checked-in")), table.starts_at >= ms_of(today)
    )
    row = connection.execute(wanted.order_by(table.starts_at, table.id).limit(1)).first()
    return Booking(*row) if row else None


def journey_facts(
    connection: Connection,
    ids: Ids,
    *,
    today: date,
    status: str,
    opted_out: bool,
    visited: Iterable[int],
    codes: Iterable[str | None],
) -> JourneyFacts:
    """Everything that stage and score look at; interest is as in `store.journey_sql`: bookings, and camps attended."""
    since = ms_of(today) - _LOOK_BACK_DAYS * DAY_MS
    planned = connection.execute(
        select(Appointment.starts_at, Appointment.booked_at, Appointment.status).where(Appointment.patient_id.in_(ids))
    ).all()
    camps = select(CampAttendance.attended_at).where(
        CampAttendance.patient_id.in_(ids),
        CampAttendance.attended_at >= since,
        standing(CampAttendance.__table__),
    )
    interest = [at for row in planned for at in (row.starts_at, row.booked_at) if at is not None]
    line = care_line(codes)
    return JourneyFacts(
        today=today,
        status=status,
        opted_out=opted_out,
        visits=tuple(map(day_of, visited)),
        missed=tuple(day_of(row.starts_at) for row in planned if row.status == "no-show"),
        contacts=_contacts(connection, ids, since),
        voices=_voices(connection, ids, since),
        interest=tuple(map(day_of, (*interest, *connection.execute(camps).scalars()))),
        care_interval=line[1] if line else None,
    )


def open_duplicates(connection: Connection, kept: uuid.UUID) -> int:
    """How many undecided pairs this record is in."""
    mine = or_(DuplicateCandidate.first_id == kept, DuplicateCandidate.second_id == kept)
    wanted = select(func.count()).select_from(DuplicateCandidate).where(mine, undecided())
    return connection.execute(wanted).scalar_one()


def _contacts(connection: Connection, ids: Ids, since: int) -> tuple[Contact, ...]:
    wanted = select(Message.sent_at, Message.queued_at, Message.state).where(
        Message.patient_id.in_(ids), Message.state.in_(sorted(REACHED)), Message.queued_at >= since
    )
    return tuple(
        Contact(day_of(row.sent_at or row.queued_at), row.state == State.READ) for row in connection.execute(wanted)
    )


def _voices(connection: Connection, ids: Ids, since: int) -> tuple[Voice, ...]:
    wanted = select(Feedback.given_at, Feedback.rating, Feedback.recommend).where(
        Feedback.patient_id.in_(ids), Feedback.given_at >= since
    )
    return tuple(Voice(day_of(row.given_at), row.rating, row.recommend) for row in connection.execute(wanted))
