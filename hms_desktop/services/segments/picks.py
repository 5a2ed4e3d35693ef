"""People put into a segment and kept out of it by hand, and those whom a frozen one holds: rows of `segment_pick`."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterator
from datetime import date
from typing import Any

from sqlalchemy import Connection, func, insert, literal, select

from hms_desktop.domain.ids import derived_id
from hms_desktop.domain.model import Patient, SegmentPick
from hms_desktop.domain.segment.kinds import ADDED
from hms_desktop.domain.segment.rule import Rule
from hms_desktop.services.patients.aliases import kept_id
from hms_desktop.store import segment_sql
from hms_desktop.store.segment_lookup import whole_rule
from hms_desktop.store.unit_of_work import UnitOfWork

AT_ONCE = 500
PICK_ID = "segment_pick_id"
_PICK = SegmentPick.__table__.c


def put(
    work: UnitOfWork,
    segment_id: uuid.UUID,
    ids: Collection[uuid.UUID],
    pick: str,
    at: int,
    by: uuid.UUID | None,
    reason: str = "",
) -> int:
    """Pick these patients; returns for how many that is something new. A merged record stands for the one it became.

    Raises NotFound for a patient who is not on the register.
    """
    people = list(dict.fromkeys(_on_register(work.connection, ids)))
    known = _picks(work.connection, segment_id, people)
    values = {"pick": pick, "picked_at": at, "staff_id": by, "reason": reason.strip() or None, "removed_at": None}
    changed, fresh = 0, []
    for patient in people:
        held = known.get(patient, [])
        if not held:
            fresh.append({"id": _free_id(work.connection, segment_id, patient), "patient_id": patient})
        elif held[0]["pick"] != pick or held[0]["removed_at"] is not None:
            changed += work.update(SegmentPick, held[0]["id"], values)
        for other in held[1:]:
            work.update(SegmentPick, other["id"], {"removed_at": at})
    work.insert_many(SegmentPick, [{**row, "segment_id": segment_id, **values} for row in fresh])
    return changed + len(fresh)


def take_back(work: UnitOfWork, segment_id: uuid.UUID, ids: Collection[uuid.UUID], at: int) -> int:
    """Have the rule alone decide about these patients again; returns for how many that is something new."""
    people = list(dict.fromkeys(_on_register(work.connection, ids)))
    held = (row for rows in _picks(work.connection, segment_id, people).values() for row in rows)
    return sum(
        work.update(SegmentPick, row["id"], {"removed_at": at}) for row in list(held) if row["removed_at"] is None
    )


def in_force(connection: Connection, segment_id: uuid.UUID, ids: Collection[uuid.UUID] | None) -> dict[uuid.UUID, str]:
    """Who of these (or of all) is put in or kept out by hand: added or removed by patient."""
    wanted = select(_PICK.patient_id, _PICK.pick).where(_PICK.segment_id == segment_id, _PICK.removed_at.is_(None))
    found = {row.patient_id: row.pick for row in connection.execute(wanted)}
    return found if ids is None else {one: found[one] for one in ids if one in found}


def hold(work: UnitOfWork, segment_id: uuid.UUID, rule: Rule, today: date, at: int, by: uuid.UUID | None) -> int:
    """Have a segment hold everybody who is in a rule now, by one statement; returns how many. Raises RuleError."""
    work.driver.create_function(PICK_ID, 1, _pick_ids(segment_id), deterministic=True)
    made = getattr(func, PICK_ID)(segment_sql.PATIENT.id)
    fixed = (literal(segment_id, _PICK.segment_id.type), segment_sql.PATIENT.id, literal(ADDED), literal(at))
    people = segment_sql.members(
        whole_rule(work.connection, rule), today, made, *fixed, literal(by, _PICK.staff_id.type)
    )
    keys = ["id", "segment_id", "patient_id", "pick", "picked_at", "staff_id"]
    held = work.connection.execute(insert(SegmentPick).from_select(keys, people)).rowcount
    work.touch_all(SegmentPick.__tablename__)
    return int(held)


def _pick_ids(segment_id: uuid.UUID) -> Any:
    def make(patient: bytes) -> bytes:
        return pick_id(segment_id, uuid.UUID(bytes=patient)).bytes

    return make


def pick_id(segment_id: uuid.UUID, patient_id: uuid.UUID) -> uuid.UUID:
    """The id of a pick: the same on every desk."""
    return derived_id(segment_id, patient_id)


def _on_register(connection: Connection, ids: Collection[uuid.UUID]) -> Iterator[uuid.UUID]:
    waiting = list(ids)
    while part := waiting[:AT_ONCE]:
        waiting = waiting[AT_ONCE:]
        there = select(Patient.id).where(
            Patient.id.in_(part), Patient.merged_into.is_(None), Patient.removed_at.is_(None)
        )
        found = set(connection.execute(there).scalars())
        for one in part:
            yield one if one in found else kept_id(connection, one)


def _picks(connection: Connection, segment_id: uuid.UUID, people: list[uuid.UUID]) -> dict[uuid.UUID, list[Any]]:
    """Rows by patient; a merge may have brought a second one to the record that was kept. Those in force come first."""
    found: dict[uuid.UUID, list[Any]] = {}
    for start in range(0, len(people), AT_ONCE):
        part = people[start : start + AT_ONCE]
        wanted = select(*_PICK).where(_PICK.segment_id == segment_id, _PICK.patient_id.in_(part))
        for row in connection.execute(wanted.order_by(_PICK.removed_at.is_not(None), _PICK.id)).mappings():
            found.setdefault(row["patient_id"], []).append(row)
    return found


def _free_id(connection: Connection, segment_id: uuid.UUID, patient_id: uuid.UUID) -> uuid.UUID:
    """The derived id, or the next one when a merge took the row of that id to another record."""
    made = pick_id(segment_id, patient_id)
    while connection.execute(select(_PICK.id).where(_PICK.id == made)).one_or_none() is not None:
        made = derived_id(made)
    return made
