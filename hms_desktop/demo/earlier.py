"""The clinic as it was at the end of an earlier day: views that hide what was recorded later, for one connection."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from datetime import date, timedelta

from sqlalchemy import Connection, LargeBinary, select, type_coerce

from hms_desktop.domain.model import Base
from hms_desktop.domain.time import DAY_MS, day_of, ms_of

KNOWN_AFTER = timedelta(days=42)  # that a pregnancy is known, from the first day of the last period

# What dates a row, and columns that were otherwise before a later day. `:end` is the first moment after the day in ms,
# `:day` the day, `:period` the last first day of a period of which a pregnancy is known by then.
_WHEN = {
    "patient": "registered_on <= :day",
    "encounter": "started_at < :end",
    "appointment": "coalesce(booked_at, starts_at) < :end",
    "condition": "coalesce(onset_on, '') <= :day",
    "pregnancy": "coalesce(last_period_on, '') <= :period",
    "observation": "taken_at < :end",
    "feedback": "given_at < :end",
    "camp_attendance": "attended_at < :end",
    "consent": "given_at < :end",
}
_BEFORE = {
    "patient.status": "CASE WHEN status_on > :day THEN 'active' ELSE status END",
    "appointment.status": "CASE WHEN coalesce(status_at, starts_at) >= :end THEN 'booked' ELSE status END",
    "pregnancy.status": "CASE WHEN ended_on > :day THEN 'ongoing' ELSE status END",
    "pregnancy.ended_on": "CASE WHEN ended_on <= :day THEN ended_on END",
    "feedback.answered_at": "CASE WHEN answered_at < :end THEN answered_at END",
}
_HAPPENED = {
    "patient": ("registered_on", "status_on"),
    "encounter": ("started_at",),
    "appointment": ("booked_at", "status_at"),
    "condition": ("onset_on",),
    "pregnancy": ("ended_on",),
    "observation": ("taken_at",),
    "feedback": ("given_at", "answered_at"),
    "camp_attendance": ("attended_at",),
    "consent": ("given_at",),
}
TABLES = frozenset(_WHEN)


@contextlib.contextmanager
def as_it_was(connection: Connection, day: date) -> Iterator[None]:
    """Statements of this connection see the register, visits and what was measured as they were at the end of a day."""
    made = []
    try:
        for table in _WHEN:
            connection.exec_driver_sql(f"CREATE TEMP VIEW {table} AS {_selected(table, day)}")
            made.append(table)
        yield
    finally:
        for table in made:
            connection.exec_driver_sql(f"DROP VIEW temp.{table}")


def recorded(connection: Connection, after: date) -> Iterator[tuple[str, bytes, date]]:
    """What was recorded after a day: table, patient and the day, of each row and each change of it that has a date."""
    for table, columns in _HAPPENED.items():
        stored = Base.metadata.tables[table].c
        patient = type_coerce(stored["id" if table == "patient" else "patient_id"], LargeBinary)
        for column in columns:
            dated = stored[column].type.python_type is date
            least = after + timedelta(days=1) if dated else ms_of(after + timedelta(days=1))
            for who, when in connection.execute(select(patient, stored[column]).where(stored[column] >= least)):
                yield table, who, when if dated else day_of(when)


def _selected(table: str, day: date) -> str:
    columns = (
        f"{_BEFORE[name]} AS {column.name}" if (name := f"{table}.{column.name}") in _BEFORE else column.name
        for column in Base.metadata.tables[table].columns
    )
    known = {"end": str(ms_of(day) + DAY_MS), "day": f"'{day}'", "period": f"'{day - KNOWN_AFTER}'"}
    sql = f"SELECT {', '.join(columns)} FROM main.{table} WHERE {_WHEN[table]}"  # noqa: S608 (our own names)
    for name, value in known.items():  # a view takes no parameters
        sql = sql.replace(f":{name}", value)
    return sql
