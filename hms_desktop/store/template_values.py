"""The values that texts are filled with, as expressions over `patient`: one statement reads them for a whole batch."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Any

from sqlalchemy import (
    BigInteger,
    BindParameter,
    ColumnElement,
    Connection,
    Date,
    ScalarSelect,
    Select,
    bindparam,
    func,
    or_,
    select,
)

from hms_desktop.domain.appointments import Status
from hms_desktop.domain.message.variables import OF_CLINIC, as_words, variables
from hms_desktop.domain.model import Appointment, Clinic, DueEntry, Encounter, Patient, Staff
from hms_desktop.domain.segment.fields import catalogue
from hms_desktop.domain.time import day_of

PATIENT = Patient.__table__.c
Words = Mapping[str, str | None]
Moment = int | BindParameter[int]
NOW: BindParameter[int] = bindparam("now", type_=BigInteger())
"""In place of a moment, for a statement that is made once: it is asked with `at(now)`."""
_TODAY: BindParameter[date] = bindparam("today", type_=Date())
_CLINIC = select(Clinic.name, Clinic.phone).limit(1)


def at(now: int) -> dict[str, Any]:
    """What a statement with `NOW` is asked with."""
    return {"now": now, "today": day_of(now)}


def value(name: str, now: Moment | None = None) -> ColumnElement[Any]:
    """The stored value of a variable for a row of `patient`, NULL when there is none; not for those of the clinic.

    Without `now` (ms) an appointment that is still booked and something that is still due count whenever they were.
    """
    if name == "patient.first_name":
        return PATIENT.name
    if name.startswith("appointment."):
        return _appointment(name, now)
    if name == "visit.last_day":
        visit = Encounter.__table__.c
        return _one(select(func.max(visit.started_at)).where(visit.patient_id == PATIENT.id))
    if name == "due.next_day":
        due = DueEntry.__table__.c
        open_still = () if now is None else (or_(due.ends_on.is_(None), due.ends_on >= _day(now)),)
        return _one(select(func.min(due.due_on)).where(due.patient_id == PATIENT.id, *open_still))
    own = variables()[name].field
    assert own is not None
    return PATIENT[catalogue()[own].column]


def missing(needed: Iterable[str], now: Moment | None = None) -> list[ColumnElement[bool]]:
    """For each of these variables, whether a row of `patient` lacks it; those of the clinic are asked elsewhere."""
    asked = [value(name, now) for name in dict.fromkeys(needed) if name not in OF_CLINIC]
    return [or_(one.is_(None), func.trim(one) == "") for one in asked]


def columns(names: Iterable[str], now: Moment | None = None) -> list[ColumnElement[Any]]:
    """Columns to select from `patient` for `words_in` to read."""
    return [value(name, now).label(_label(name)) for name in dict.fromkeys(names) if name not in OF_CLINIC]


def words_in(row: Any, names: Iterable[str], clinic: Words) -> dict[str, str | None]:
    """The words of these variables out of a row with `columns`, and those of the clinic."""
    stored = {name: getattr(row, _label(name)) for name in names if name not in OF_CLINIC}
    return {**as_words(stored), **clinic}


def clinic_words(connection: Connection) -> dict[str, str | None]:
    """The variables of the clinic."""
    row = connection.execute(_CLINIC).one_or_none()
    return dict(zip(OF_CLINIC, row or (None, None), strict=True))


def read_words(
    connection: Connection, patients: Collection[uuid.UUID], names: Collection[str], now: int
) -> dict[uuid.UUID, dict[str, str | None]]:
    """The words of these variables for each of these patients."""
    clinic = clinic_words(connection)
    rows = connection.execute(select(PATIENT.id, *columns(names, now)).where(PATIENT.id.in_(patients)))
    return {row.id: words_in(row, names, clinic) for row in rows}


def _appointment(name: str, now: Moment | None) -> ColumnElement[Any]:
    table, staff = Appointment.__table__.c, Staff.__table__.c
    ahead = () if now is None else (table.starts_at >= now,)
    booked = (table.patient_id == PATIENT.id, table.status == Status.BOOKED.value, *ahead)
    order = (table.starts_at, table.id)
    if name == "appointment.next_with":
        joined = Appointment.__table__.outerjoin(Staff.__table__, staff.id == table.clinician_id)
        return _one(select(staff.name).select_from(joined).where(*booked).order_by(*order).limit(1))
    return _one(select(table.starts_at).where(*booked).order_by(*order).limit(1))


def _day(now: Moment) -> Any:
    return day_of(now) if isinstance(now, int) else _TODAY


def _one(query: Select[Any]) -> ScalarSelect[Any]:
    return query.correlate(Patient.__table__).scalar_subquery()


def _label(name: str) -> str:
    return "value_" + name.replace(".", "_")
