"""Recording calls: the call, what it changes and the audit entry are one transaction; each can be taken back."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import select

from hms_desktop.domain.errors import NotFound, Refused
from hms_desktop.domain.model import Call, Patient
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.recommendation.calls import CallRow, call_rules, hidden_until
from hms_desktop.domain.recommendation.rules import recommendation
from hms_desktop.domain.time import day_of
from hms_desktop.services.calls import rows
from hms_desktop.services.desk import Desk
from hms_desktop.services.patients.aliases import all_ids, kept_id
from hms_desktop.services.recommendations import closing
from hms_desktop.store.corrections import standing
from hms_desktop.store.first_phone import first_phone
from hms_desktop.store.unit_of_work import UnitOfWork

ACTIVE = "active"
_TRIES = 10


class CallService:
    """Telephone calls to patients."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def record(
        self,
        patient_id: uuid.UUID,
        outcome: str,
        reason: str | None = None,
        remind_on: date | None = None,
        note: str = "",
        about: Collection[str] | None = None,
    ) -> uuid.UUID:
        """Record one call and what came of it; `about` are keys of recommendations. Raises Invalid, Refused, NotFound.

        Who died or moved gets that status, and a number of no use is not called again until another is registered.
        """
        return self.record_all({patient_id: about or ()}, outcome, reason, remind_on, note)[0]

    def record_all(
        self,
        about: Mapping[uuid.UUID, Collection[str]],
        outcome: str,
        reason: str | None = None,
        remind_on: date | None = None,
        note: str = "",
    ) -> tuple[uuid.UUID, ...]:
        """Record one call that concerned several people of a household: patient to what it was about. Raises as `record`."""
        with self._desk.write(Permission.MAKE_CALLS, "call.recorded") as work:
            said: dict[str, Any] = {"outcome": outcome, "reason": reason, "note": note.strip() or None}
            return tuple(self._record(work, one, said, remind_on, keys) for one, keys in about.items())

    def take_back(self, call_id: uuid.UUID) -> None:
        """Say that a call was recorded by mistake; what it changed is put back. Raises Refused, NotFound."""
        self.take_back_all([call_id])

    def take_back_all(self, call_ids: Iterable[uuid.UUID]) -> None:
        """Take back what was recorded as one call, in one go. Raises as `take_back`."""
        with self._desk.write(Permission.MAKE_CALLS, "call.taken-back") as work:
            for call_id in call_ids:
                self._take_back(work, call_id)

    def of(self, patient_id: uuid.UUID, limit: int = 5) -> list[CallRow]:
        """A patient's calls, the latest first; notes for who may see health data or wrote them. Raises NotFound."""
        self._desk.require(Permission.VIEW_PATIENTS)
        with self._desk.database.read() as connection:
            ids = all_ids(connection, kept_id(connection, patient_id))
            reader = rows.Reader(self._desk.may(Permission.VIEW_CLINICAL), self._desk.signed_in().staff_id)
            return rows.newest(connection, ids, limit, reader)

    def _record(
        self,
        work: UnitOfWork,
        patient_id: uuid.UUID,
        said: dict[str, Any],
        remind_on: date | None,
        about: Collection[str],
    ) -> uuid.UUID:
        kept, today, now = kept_id(work.connection, patient_id), self._desk.today(), self._desk.now_ms()
        asked = [recommendation(key) for key in about]
        until = hidden_until(said["outcome"], said["reason"], remind_on, _outcomes(work, kept), today)
        reason = said["reason"] if call_rules().outcome(said["outcome"]).asks == "reason" else None
        made = self._desk.new_id()
        keys = ",".join(one.key for one in asked) or None
        row = {"id": made, "patient_id": kept, "called_at": now, "staff_id": self._desk.signed_in().staff_id}
        work.insert(
            Call, row | said | {"reason": reason, "remind_on": until, "about": keys, "number": _number(work, kept)}
        )
        if reason is not None and (status := call_rules().reason(reason).status):
            _end(work, kept, status, today)
        if call_rules().outcome(said["outcome"]).reached:
            closing.close(work, asked, kept, now, self._desk.signed_in().staff_id)
        return made

    def _take_back(self, work: UnitOfWork, call_id: uuid.UUID) -> None:
        table = Call.__table__
        row = work.connection.execute(
            select(table, standing(table).label("holds")).where(table.c.id == call_id)
        ).first()
        if row is None:
            raise NotFound("call-gone")
        if not row.holds:
            raise Refused("call-taken-back-already")
        said = {"patient_id": row.patient_id, "called_at": row.called_at, "outcome": row.outcome}
        staff = self._desk.signed_in().staff_id
        work.insert(
            Call, {"id": self._desk.new_id(), "staff_id": staff, "corrects_id": call_id, "voided": True, **said}
        )
        if row.reason is not None and (status := call_rules().reason(row.reason).status):
            _end_no_more(work, row.patient_id, status, day_of(row.called_at))
        closing.reopen(work, row.patient_id, row.called_at)


def _outcomes(work: UnitOfWork, kept: uuid.UUID) -> Sequence[str]:
    table = Call.__table__
    wanted = select(table.c.outcome).where(table.c.patient_id == kept, standing(table))
    return (
        work.connection.execute(wanted.order_by(table.c.called_at.desc(), table.c.id.desc()).limit(_TRIES))
        .scalars()
        .all()
    )


def _number(work: UnitOfWork, kept: uuid.UUID) -> str | None:
    return work.connection.execute(select(first_phone(rows.usable())).where(Patient.id == kept)).scalar_one_or_none()


def _end(work: UnitOfWork, kept: uuid.UUID, status: str, today: date) -> None:
    before = work.connection.execute(select(Patient.status).where(Patient.id == kept)).scalar_one()
    if before != ACTIVE:
        raise Refused("call-status-already")
    work.update(Patient, kept, {"status": status, "status_on": today})


def _end_no_more(work: UnitOfWork, patient_id: uuid.UUID, status: str, on: date) -> None:
    """Puts the status back that the call had set, unless somebody has set it anew since."""
    row = work.connection.execute(select(Patient.status, Patient.status_on).where(Patient.id == patient_id)).one()
    if (row.status, row.status_on) == (status, on):
        work.update(Patient, patient_id, {"status": ACTIVE, "status_on": None})
