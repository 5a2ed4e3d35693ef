"""Two records of one person made one, and two again: previewed field by field, done in one transaction, taken back exactly."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any

import orjson
from sqlalchemy import Connection, Row, select

from hms_desktop.domain.errors import NotFound, Refused
from hms_desktop.domain.ids import time_of
from hms_desktop.domain.model import AuditEntry, Base, Patient, PatientMerge
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.register.merge_plan import COLUMNS, FieldPlan, outcome, plan
from hms_desktop.domain.register.merging import MergePreview, MergeRecord, RowsPlan, Unmerged
from hms_desktop.services.consents import withdraw_too, withdrawn_since
from hms_desktop.services.desk import Desk
from hms_desktop.services.merging import children as merge_children
from hms_desktop.services.merging.log import MergeLog, steps_of, take_back
from hms_desktop.services.patients import people
from hms_desktop.store.unit_of_work import UnitOfWork

_PATIENT = Base.metadata.tables["patient"]
_IDENTIFIER = Base.metadata.tables["patient_identifier"]
_MERGE = Base.metadata.tables["patient_merge"]


class MergingService:
    """Merging of patient records. A merge can be taken back as long as no later merge stands on it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def preview(self, kept: uuid.UUID, merged: uuid.UUID) -> MergePreview:
        """What merging would do, nothing done. Raises NotFound or Refused when these two can't be merged."""
        self._desk.require(Permission.MERGE_PATIENTS)
        with self._desk.database.read() as connection:
            fields = _plans(connection, kept, merged)
            known = people.summaries(connection, (kept, merged))
            rows = tuple(RowsPlan(*one) for one in merge_children.counts(connection, kept, merged))
        return MergePreview(known[kept], known[merged], fields, rows)

    def merge(
        self, kept: uuid.UUID, merged: uuid.UUID, choices: Mapping[str, str] | None = None, reason: str | None = None
    ) -> uuid.UUID:
        """Merge, with `choices` by field (kept, merged or both) over the proposals; returns the merge's id.

        Raises NotFound, Refused, or Invalid for a choice that can't be taken.
        """
        merge_id, at = self._desk.new_id(), self._desk.now_ms()
        by = self._desk.require(Permission.MERGE_PATIENTS).staff_id
        with self._desk.write(Permission.MERGE_PATIENTS, "patient.merged", reason=reason) as work:
            values = outcome(_plans(work.connection, kept, merged), choices or {})
            log = MergeLog(work, at)
            merge_children.move_all(log, kept, merged)
            self._keep_numbers(log, kept, merged, values["clinic_number"])
            log.set(_PATIENT, kept, values)
            log.set(_PATIENT, merged, {"merged_into": kept})
            merge_children.settle_candidates(log, kept, merged, by)
            record = {
                "id": merge_id, "kept_id": kept, "merged_id": merged, "merged_at": at, "merged_by": by, "reason": reason,
                "moved": log.text(), "undone_at": None,
            }  # fmt: skip
            work.connection.execute(_MERGE.insert().values(**record))
            work.note("patient_merge", merge_id, None, {"kept_id": kept, "merged_id": merged})
        return merge_id

    def unmerge(self, merge_id: uuid.UUID, reason: str | None = None) -> Unmerged:
        """Take a merge back; what was changed or added since stays with the kept record and is told. Raises Refused.

        A correction made since goes with what it corrects; a consent withdrawn since is withdrawn for both.
        """
        with self._desk.write(Permission.MERGE_PATIENTS, "patient.unmerged", reason=reason) as work:
            done = _merge_row(work.connection, merge_id)
            if refusal := _refusal(work.connection, done):
                raise Refused(refusal)
            withdrawn = withdrawn_since(work.connection, done.kept_id, merge_id)
            left = take_back(work, steps_of(done.moved), done.kept_id, done.merged_id)
            merge_children.corrections_follow(work, done.kept_id, done.merged_id)
            later = _added_later(work.connection, done)
            withdraw_too(work, done.merged_id, withdrawn, self._desk)
            merge_children.drop_overdue_messages(work, done.merged_id, self._desk.now_ms())
            work.update(PatientMerge, merge_id, {"undone_at": self._desk.now_ms()})
            _index_again(work, done.kept_id, done.merged_id)
        return Unmerged(done.kept_id, done.merged_id, tuple(sorted(set(left))), later)

    def merges_of(self, patient_id: uuid.UUID) -> tuple[MergeRecord, ...]:
        """Merges into a record, newest first, each saying whether it can be taken back."""
        self._desk.require(Permission.MERGE_PATIENTS)
        with self._desk.database.read() as connection:
            wanted = select(*_MERGE.c).where(PatientMerge.kept_id == patient_id)
            rows = connection.execute(wanted.order_by(PatientMerge.merged_at.desc(), PatientMerge.id.desc())).all()
            names = people.summaries(connection, [row.merged_id for row in rows])
            return tuple(
                MergeRecord(
                    row.id, row.kept_id, row.merged_id, names[row.merged_id].name, row.merged_at, row.reason,
                    row.undone_at, _refusal(connection, row),
                )
                for row in rows
            )  # fmt: skip

    def _keep_numbers(self, log: MergeLog, kept: uuid.UUID, merged: uuid.UUID, number: str | None) -> None:
        """The clinic number that is not the record's own any more is still printed on a card, so it goes on finding it."""
        wanted = select(Patient.clinic_number).where(Patient.id.in_((kept, merged)))
        for old in sorted(filter(None, set(log.work.connection.execute(wanted).scalars()) - {number})):
            row = {"id": self._desk.new_id(), "patient_id": kept, "kind": "former-clinic-number", "value": old}
            log.add(_IDENTIFIER, row)


def _plans(connection: Connection, kept: uuid.UUID, merged: uuid.UUID) -> tuple[FieldPlan, ...]:
    if kept == merged:
        raise Refused("merge-same-record")
    wanted = select(*_PATIENT.c).where(Patient.id.in_((kept, merged)), Patient.removed_at.is_(None))
    rows = {row["id"]: dict(row) for row in connection.execute(wanted).mappings()}
    if len(rows) < 2:
        raise NotFound("patient-gone")
    if any(row["merged_into"] for row in rows.values()):
        raise Refused("merge-already-merged")
    return plan(rows[kept], rows[merged], _written_at(connection, kept), _written_at(connection, merged))


def _written_at(connection: Connection, patient_id: uuid.UUID) -> dict[str, int]:
    """When each column was last written by a person, in ms: from the audit trail, else when the record was made."""
    made = time_of(patient_id) if patient_id.version == 7 else 0
    times = dict.fromkeys(COLUMNS, made)
    wanted = select(AuditEntry.at, AuditEntry.after).where(
        AuditEntry.row_id == patient_id, AuditEntry.table_name == "patient", AuditEntry.after.is_not(None)
    )
    for at, after in connection.execute(wanted.order_by(AuditEntry.number)):
        times.update(dict.fromkeys(orjson.loads(after or "{}").keys() & times.keys(), at))
    return times


def _merge_row(connection: Connection, merge_id: uuid.UUID) -> Row[Any]:
    row = connection.execute(select(*_MERGE.c).where(PatientMerge.id == merge_id)).one_or_none()
    if row is None:
        raise NotFound("merge-unknown")
    return row


def _refusal(connection: Connection, done: Row[Any]) -> str | None:
    """Why a merge can't be taken back now, or None."""
    if done.undone_at is not None:
        return "merge-already-undone"
    known = select(Patient.id, Patient.merged_into).where(Patient.id.in_((done.kept_id, done.merged_id)))
    into = {row.id: row.merged_into for row in connection.execute(known)}
    if into.get(done.kept_id) is not None:
        return "merge-kept-was-merged"
    if into.get(done.merged_id) != done.kept_id:
        return "merge-changed-since"
    open_merges = select(PatientMerge.id).where(PatientMerge.kept_id == done.kept_id, PatientMerge.undone_at.is_(None))
    newest = (
        connection.execute(open_merges.order_by(PatientMerge.merged_at.desc(), PatientMerge.id.desc()))
        .scalars()
        .first()
    )
    return None if newest == done.id else "merge-not-last"


def _added_later(connection: Connection, done: Row[Any]) -> tuple[tuple[str, int], ...]:
    """Rows of the kept record made after the merge, by table; the record's id says when it was made."""
    moved = {
        uuid.UUID(hex=one) for step in steps_of(done.moved) for one in [*step.get("ids", []), step.get("id")] if one
    }
    found = []
    for table, column in merge_children.children():
        ids = {row["id"] for row in merge_children.rows_of(connection, table, column, done.kept_id)} - moved
        later = sum(one.version == 7 and one.int > done.id.int for one in ids)
        if later:
            found.append((table.name, later))
    return tuple(found)


def _index_again(work: UnitOfWork, *ids: uuid.UUID) -> None:
    """Rows that moved back were noted for search under their new owner only; the old one's text is written anew too."""
    work.driver.executemany(
        "INSERT OR IGNORE INTO search_pending (patient_id) VALUES (?)", [(one.bytes,) for one in ids]
    )
