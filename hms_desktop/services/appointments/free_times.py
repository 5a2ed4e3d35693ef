"""Which time of the diary is taken, and which is free."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, select

from hms_desktop.domain.appointments import HOLDS_TIME
from hms_desktop.domain.clinic_hours import clinic_hours, free_slots
from hms_desktop.domain.model import Appointment
from hms_desktop.domain.time import ms_of

LONGEST_MS = 12 * 3_600_000
MINUTE_MS = 60_000


def holding(connection: Connection, begin: int, end: int, but: uuid.UUID) -> list[Row[Any]]:
    """Appointments, except `but`, that hold time and may reach into a span of ms since 1970 UTC."""
    query = select(
        Appointment.patient_id, Appointment.clinician_id, Appointment.starts_at, Appointment.minutes
    ).where(
        Appointment.starts_at > begin - LONGEST_MS,
        Appointment.starts_at < end,
        Appointment.status.in_([status.value for status in HOLDS_TIME]),
        Appointment.id != but,
    )  # fmt: skip
    return list(connection.execute(query))


def free_on(
    connection: Connection, clinicians: Iterable[uuid.UUID | None], day: date, minutes: int, now_ms: int, but: uuid.UUID
) -> list[int]:
    """Starts (ms) of a day from now on at which one of the clinicians is free for that long."""
    hours = clinic_hours()
    sittings = hours.on(day)
    if not sittings:
        return []
    midnight = ms_of(day)
    rows = holding(connection, midnight + sittings[0][0] * MINUTE_MS, midnight + sittings[-1][1] * MINUTE_MS, but)
    spans = [(midnight + begin * MINUTE_MS, midnight + end * MINUTE_MS) for begin, end in sittings]
    free: set[int] = set()
    for clinician in clinicians:
        taken = [(r.starts_at, r.starts_at + r.minutes * MINUTE_MS) for r in rows if r.clinician_id == clinician]
        free.update(free_slots(spans, taken, minutes * MINUTE_MS, hours.step * MINUTE_MS))
    return sorted(start for start in free if start >= now_ms)
