"""The facts behind the alerts of one patient, each read with one statement."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import date

from sqlalchemy import Connection, func, or_, select

from hms_desktop.domain.model import Appointment, DuplicateCandidate, Encounter
from hms_desktop.domain.register.glance import Booking
from hms_desktop.domain.time import ms_of
from hms_desktop.services.duplicates.pairs import undecided

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


def open_duplicates(connection: Connection, kept: uuid.UUID) -> int:
    """How many undecided pairs this record is in."""
    mine = or_(DuplicateCandidate.first_id == kept, DuplicateCandidate.second_id == kept)
    wanted = select(func.count()).select_from(DuplicateCandidate).where(mine, undecided())
    return connection.execute(wanted).scalar_one()
