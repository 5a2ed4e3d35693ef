"""Clinical facts of a patient: conditions, allergies, pregnancies and observations. What is measured is never changed, only corrected."""

from __future__ import annotations

import uuid
from datetime import date
from typing import Any

from sqlalchemy import Connection, RowMapping, select

from hms_desktop.domain.conditions import find_condition
from hms_desktop.domain.errors import Invalid, NotFound, Refused
from hms_desktop.domain.model import Allergy, Base, Condition, Observation, Pregnancy
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.register.clinical import ClinicalPanel, ObservationRecord
from hms_desktop.domain.register.observations import measures
from hms_desktop.domain.register.pregnancy import dating
from hms_desktop.services.clinical import rows as clinical_rows
from hms_desktop.services.desk import Desk
from hms_desktop.services.patients.aliases import all_ids, kept_id

SEVERITIES = ("unknown", "mild", "moderate", "severe")
_SLACK_MS = 5 * 60_000


class ClinicalService:
    """Reading and recording clinical facts."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def panel(self, patient_id: uuid.UUID) -> ClinicalPanel:
        """Everything clinical that stands; without the permission to see it, only how much there is. Raises NotFound."""
        self._desk.require(Permission.VIEW_PATIENTS)
        with self._desk.database.read() as connection:
            ids = all_ids(connection, kept_id(connection, patient_id))
            return clinical_rows.panel(connection, ids, visible=self._desk.may(Permission.VIEW_CLINICAL))

    def trend(self, patient_id: uuid.UUID, code: str, limit: int = 12) -> tuple[ObservationRecord, ...]:
        """The newest values of one kind that stand, oldest first. Raises NotFound."""
        self._desk.require(Permission.VIEW_CLINICAL)
        with self._desk.database.read() as connection:
            return clinical_rows.trend(connection, all_ids(connection, kept_id(connection, patient_id)), code, limit)

    def add_condition(
        self, patient_id: uuid.UUID, name: str, code: str | None = None, onset_on: date | None = None
    ) -> uuid.UUID:
        """Record a diagnosis by name or ICD-10 code; a known name brings its code. Raises Invalid, NotFound."""
        self._desk.require(Permission.RECORD_CLINICAL)
        known = find_condition(code or name)
        plain = " ".join(name.split()) or (known.name if known else "")
        if not plain:
            raise Invalid({"name": "condition-name-missing"})
        if onset_on is not None and onset_on > self._desk.today():
            raise Invalid({"onset_on": "date-future"})
        found = code or (known.code if known else None)
        values = {
            "code": found.strip().upper() if found else None,
            "name": plain,
            "onset_on": onset_on,
            "status": "active",
        }
        return self._add(Condition, patient_id, values, "condition.added")

    def set_condition_status(self, condition_id: uuid.UUID, status: str) -> bool:
        """Set a diagnosis active or resolved. Raises Invalid, NotFound."""
        self._desk.require(Permission.RECORD_CLINICAL)
        if status not in ("active", "resolved"):
            raise Invalid({"status": "word-unknown"})
        return self._change(Condition, condition_id, {"status": status}, "condition.status-set")

    def add_allergy(
        self, patient_id: uuid.UUID, substance: str, reaction: str | None = None, severity: str = "unknown"
    ) -> uuid.UUID:
        """Record an allergy. Raises Invalid, NotFound."""
        self._desk.require(Permission.RECORD_CLINICAL)
        plain = " ".join(substance.split())
        wrong = {} if plain else {"substance": "allergy-substance-missing"}
        wrong |= {} if severity in SEVERITIES else {"severity": "word-unknown"}
        if wrong:
            raise Invalid(wrong)
        values = {"substance": plain, "reaction": (reaction or "").strip() or None, "severity": severity}
        return self._add(Allergy, patient_id, values, "allergy.added")

    def add_pregnancy(
        self,
        patient_id: uuid.UUID,
        last_period_on: date | None = None,
        due_on: date | None = None,
        high_risk: str | None = None,
    ) -> uuid.UUID:
        """Record an ongoing pregnancy by its last period or due date. Raises Invalid, NotFound, Refused when one is ongoing."""
        self._desk.require(Permission.RECORD_CLINICAL)
        (period, due), wrong = dating(last_period_on, due_on, self._desk.today())
        if wrong:
            raise Invalid(wrong)
        row_id = self._desk.new_id()
        values = {"last_period_on": period, "due_on": due, "status": "ongoing", "high_risk": high_risk}
        with self._desk.write(Permission.RECORD_CLINICAL, "pregnancy.added") as work:
            kept = kept_id(work.connection, patient_id)
            known = clinical_rows.pregnancies(work.connection, all_ids(work.connection, kept))
            if any(one.status == "ongoing" for one in known):
                raise Refused("pregnancy-ongoing-already")
            work.insert(Pregnancy, {"id": row_id, "patient_id": kept, **values})
        return row_id

    def end_pregnancy(self, pregnancy_id: uuid.UUID, status: str, ended_on: date) -> bool:
        """Say that a pregnancy was delivered or ended. Raises Invalid, NotFound."""
        self._desk.require(Permission.RECORD_CLINICAL)
        if status not in ("delivered", "ended"):
            raise Invalid({"status": "word-unknown"})
        if ended_on > self._desk.today():
            raise Invalid({"ended_on": "date-future"})
        return self._change(Pregnancy, pregnancy_id, {"status": status, "ended_on": ended_on}, "pregnancy.ended")

    def remove(self, kind: str, row_id: uuid.UUID, reason: str | None = None) -> bool:
        """Hide a condition, allergy or pregnancy that was recorded by mistake. Raises NotFound."""
        self._desk.require(Permission.RECORD_CLINICAL)
        at = self._desk.now_ms()
        return self._change(_table(kind), row_id, {"removed_at": at}, f"{kind}.removed", reason)

    def restore(self, kind: str, row_id: uuid.UUID) -> bool:
        """Show a removed condition, allergy or pregnancy again. Raises NotFound."""
        self._desk.require(Permission.RECORD_CLINICAL)
        return self._change(_table(kind), row_id, {"removed_at": None}, f"{kind}.restored")

    def record(
        self,
        patient_id: uuid.UUID,
        code: str,
        value: float,
        second_value: float | None = None,
        *,
        taken_at: int | None = None,
        encounter_id: uuid.UUID | None = None,
    ) -> uuid.UUID:
        """Record a measured value in the unit of its kind, taken now or at a given ms. Raises Invalid, NotFound."""
        self._desk.require(Permission.RECORD_CLINICAL)
        values = self._measured(code, value, second_value, taken_at) | {"encounter_id": encounter_id}
        return self._add(Observation, patient_id, values, "observation.recorded")

    def correct(
        self, observation_id: uuid.UUID, value: float, second_value: float | None = None, reason: str | None = None
    ) -> uuid.UUID:
        """Correct a value by a new entry that names the one it corrects; the old one is kept. Raises Invalid, NotFound, Refused."""
        self._desk.require(Permission.RECORD_CLINICAL)
        row_id = self._desk.new_id()
        with self._desk.write(Permission.RECORD_CLINICAL, "observation.corrected", reason=reason) as work:
            old = _uncorrected(work.connection, observation_id)
            values = self._measured(old["code"], value, second_value, old["taken_at"])
            values |= {"encounter_id": old["encounter_id"], "corrects_id": observation_id}
            owner = kept_id(work.connection, old["patient_id"])
            work.insert(Observation, {"id": row_id, "patient_id": owner, **values})
        return row_id

    def _measured(self, code: str, value: float, second: float | None, taken_at: int | None) -> dict[str, Any]:
        measure = measures().get(code)
        if measure is None:
            raise Invalid({"code": "observation-unknown"})
        wrong = measure.refusals(value, second)
        at = self._desk.now_ms() if taken_at is None else taken_at
        if at > self._desk.now_ms() + _SLACK_MS:
            wrong["taken_at"] = "date-future"
        if wrong:
            raise Invalid(wrong)
        staff = self._desk.actor.staff_id if self._desk.actor else None
        return {
            "code": code, "value": float(value), "second_value": second, "unit": measure.unit, "taken_at": at,
            "staff_id": staff,
        }  # fmt: skip

    def _add(self, table: type[Base], patient_id: uuid.UUID, values: dict[str, Any], action: str) -> uuid.UUID:
        row_id = self._desk.new_id()
        with self._desk.write(Permission.RECORD_CLINICAL, action) as work:
            work.insert(table, {"id": row_id, "patient_id": kept_id(work.connection, patient_id), **values})
        return row_id

    def _change(
        self, table: type[Base], row_id: uuid.UUID, values: dict[str, Any], action: str, reason: str | None = None
    ) -> bool:
        with self._desk.write(Permission.RECORD_CLINICAL, action, reason=reason) as work:
            return work.update(table, row_id, values)


def _uncorrected(connection: Connection, observation_id: uuid.UUID) -> RowMapping:
    """An observation that no later one corrects. Raises NotFound or Refused."""
    wanted = select(*Observation.__table__.c).where(Observation.id == observation_id)
    old = connection.execute(wanted).mappings().one_or_none()
    if old is None:
        raise NotFound("row-gone")
    later = select(Observation.id).where(
        Observation.patient_id == old["patient_id"], Observation.corrects_id == observation_id
    )
    if connection.execute(later).first() is not None:
        raise Refused("observation-already-corrected")
    return old


def _table(kind: str) -> type[Base]:
    if kind not in clinical_rows.TABLES:
        raise Invalid({"kind": "word-unknown"})
    return clinical_rows.TABLES[kind]
