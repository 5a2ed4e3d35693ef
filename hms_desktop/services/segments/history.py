"""Who entered and left segments, and how large they were day by day."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, Row, select

from hms_desktop.domain.model import AuditEntry, Patient, SegmentEvent, SegmentPick, SegmentSize
from hms_desktop.services.segments.records import SegmentChange

_EVENT, _SIZE = SegmentEvent.__table__.c, SegmentSize.__table__.c
_PICK, _AUDIT = SegmentPick.__table__.c, AuditEntry.__table__.c
_DAY = timedelta(days=1)


def newest(connection: Connection, segment_id: uuid.UUID, limit: int, before: int | None) -> list[SegmentChange]:
    """Changes of one segment, the newest first; those older than the number `before`."""
    wanted = _changes().where(_EVENT.segment_id == segment_id)
    if before is not None:
        wanted = wanted.where(_EVENT.number < before)
    found = [_change(row) for row in connection.execute(wanted.order_by(_EVENT.number.desc()).limit(limit))]
    return [replace(one, reason=_typed(connection, one)) if one.why == "by-hand" else one for one in found]


def since(connection: Connection, number: int, segment_id: uuid.UUID | None, limit: int) -> list[SegmentChange]:
    """Changes behind a number, the oldest first."""
    wanted = _changes().where(_EVENT.number > number)
    if segment_id is not None:
        wanted = wanted.where(_EVENT.segment_id == segment_id)
    return [_change(row) for row in connection.execute(wanted.order_by(_EVENT.number).limit(limit))]


def sizes(connection: Connection, segment_id: uuid.UUID, today: date, days: int) -> list[tuple[date, int]]:
    """Day and people, every day of the last `days` since the segment was first counted."""
    rows = connection.execute(
        select(_SIZE.on_day, _SIZE.people).where(_SIZE.segment_id == segment_id).order_by(_SIZE.on_day)
    ).all()
    counted = {row.on_day: row.people for row in rows if row.on_day <= today}
    if not counted:
        return []
    day = max(min(counted), today - timedelta(days=days - 1))
    people = counted[max(one for one in counted if one <= day)]
    found = []
    while day <= today:
        people = counted.get(day, people)
        found.append((day, people))
        day += _DAY
    return found


def _typed(connection: Connection, change: SegmentChange) -> str:
    """The reason that was typed when somebody was put in or taken out: the audit trail keeps those of earlier picks."""
    picked = select(_PICK.id, _PICK.reason, _PICK.picked_at).where(
        _PICK.segment_id == change.segment_id, _PICK.patient_id == change.patient_id
    )
    picks = connection.execute(picked).all()
    kept = connection.execute(
        select(_AUDIT.reason)
        .where(_AUDIT.table_name == "segment_pick", _AUDIT.row_id.in_([pick.id for pick in picks]))
        .where(_AUDIT.at <= change.at)
        .order_by(_AUDIT.number.desc())
        .limit(1)
    ).one_or_none()
    if kept is not None:
        return kept.reason or ""
    return next((pick.reason for pick in picks if pick.reason and pick.picked_at <= change.at), "")


def _changes() -> Any:
    told = (_EVENT.number, _EVENT.segment_id, _EVENT.patient_id, _EVENT.entered, _EVENT.at, _EVENT.why, _EVENT.because)
    return select(*told, Patient.name).join_from(
        SegmentEvent.__table__, Patient.__table__, Patient.id == _EVENT.patient_id
    )


def _change(row: Row[Any]) -> SegmentChange:
    because = tuple(row.because.split(",")) if row.because else ()
    return SegmentChange(
        row.number, row.segment_id, row.patient_id, row.name, bool(row.entered), row.at, row.why, because
    )
