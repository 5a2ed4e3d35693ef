"""Calls as rows: those that hold, the numbers of no use, and until when nobody calls again."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, exists, func, or_, select

from hms_desktop.domain.model import Call, PatientPhone, Staff
from hms_desktop.domain.recommendation.advice import keys_shown
from hms_desktop.domain.recommendation.calls import CallRow, call_rules
from hms_desktop.domain.time import ms_of
from hms_desktop.store.corrections import standing


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads: notes of calls are for who may see health data, and for who wrote them."""

    clinical: bool
    staff_id: uuid.UUID | None


CALL = Call.__table__
PHONE = PatientPhone.__table__


def newest(connection: Connection, ids: Sequence[uuid.UUID], limit: int, reader: Reader) -> list[CallRow]:
    """Calls of these patients that hold, the latest first."""
    wanted = (
        select(CALL, Staff.name.label("by"))
        .outerjoin(Staff.__table__, Staff.id == CALL.c.staff_id)
        .where(CALL.c.patient_id.in_(ids), standing(CALL))
    )
    rows = connection.execute(wanted.order_by(CALL.c.called_at.desc(), CALL.c.id.desc()).limit(limit))
    return [_row(row, reader) for row in rows]


def _row(row: Any, reader: Reader) -> CallRow:
    about = keys_shown(filter(None, (row.about or "").split(",")), clinical=reader.clinical)
    own = reader.staff_id is not None and row.staff_id == reader.staff_id
    note = row.note if reader.clinical or own else None
    return CallRow(
        row.id, row.patient_id, row.called_at, row.outcome, row.reason, row.remind_on, note, row.by, about, row.number
    )


def resting(today: date) -> Select[Any]:
    """Patients whom nobody calls again yet: the latest call was made today, or asks for a later day."""
    later = CALL.alias("later_to_patient")
    since = exists(select(1).where(later.c.patient_id == CALL.c.patient_id, _after(later), standing(later)))
    not_yet = or_(CALL.c.remind_on > today, CALL.c.called_at >= ms_of(today))
    return select(CALL.c.patient_id).where(not_yet, ~since.correlate(CALL), standing(CALL))


def usable() -> ColumnElement[bool]:
    """Whether a row of `patient_phone` may be called: the latest call to its number did not find it to be of no use."""
    return PHONE.c.number.not_in(_bad_numbers())


def out_of_reach() -> Select[Any]:
    """Patients who have numbers, but none that may be called."""
    good = PHONE.alias("good_phone")
    has_good = exists(
        select(1).where(
            good.c.patient_id == PHONE.c.patient_id, good.c.removed_at.is_(None), good.c.number.not_in(_bad_numbers())
        )
    ).correlate(PHONE)
    return select(PHONE.c.patient_id).where(PHONE.c.number.in_(_bad_numbers()), ~has_good)


def _after(later: Any) -> ColumnElement[bool]:
    same = later.c.called_at == CALL.c.called_at
    return or_(later.c.called_at > CALL.c.called_at, and_(same, later.c.id > CALL.c.id))


def _bad_numbers() -> Select[Any]:
    """Numbers whose latest call that holds found them to be of no use; only calls to numbers that ever were are put in order."""
    bad, call, ever = call_rules().bad_number, CALL.alias("call_to_number"), CALL.alias("call_in_vain")
    latest_first = func.row_number().over(
        partition_by=call.c.number, order_by=(call.c.called_at.desc(), call.c.id.desc())
    )
    doubted = select(ever.c.number).where(ever.c.reason == bad, ever.c.number.is_not(None))
    ordered = (
        select(call.c.number, call.c.reason, latest_first.label("place"))
        .where(call.c.number.in_(doubted), standing(call))
        .subquery("by_number")
    )
    return select(ordered.c.number).where(ordered.c.place == 1, ordered.c.reason == bad)
