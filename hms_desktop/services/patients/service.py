"""The register's verbs: register, edit, status, remove; an id of a merged record answers with the kept one."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from hms_desktop.domain.errors import Invalid, NotAllowed, NotFound, Refused
from hms_desktop.domain.model import AuditEntry, Household, Patient, PatientPhone
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.register.check import check
from hms_desktop.domain.register.details import FIELDS, Checked, PatientDetails, Warn
from hms_desktop.domain.register.summary import PatientSummary
from hms_desktop.domain.register.words import known
from hms_desktop.services.desk import Desk
from hms_desktop.services.duplicates import pairs as duplicate_pairs
from hms_desktop.services.patients import people
from hms_desktop.services.patients.aliases import kept_id
from hms_desktop.services.patients.clinic_numbers import next_number
from hms_desktop.services.patients.rows import read_details, write_identifiers, write_phones
from hms_desktop.store.unit_of_work import UnitOfWork

_CLINICAL = frozenset({"note"})
OWN_MS = 3_600_000


class PatientsService:
    """The patient register."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def check(self, details: PatientDetails, patient_id: uuid.UUID | None = None) -> Checked:
        """Details in the form to keep, with soft warnings, among them phones that other patients have. Raises Invalid."""
        self._desk.require(Permission.EDIT_PATIENTS)
        found = check(details, self._desk.today())
        with self._desk.database.read() as connection:
            shared = _known_phones(connection, found.details, patient_id)
        return Checked(found.details, (*found.warnings, *shared))

    def register(self, details: PatientDetails, *, distinct_from: Iterable[uuid.UUID] = ()) -> uuid.UUID:
        """Register a patient; without a clinic number the next one is given. Raises Invalid.

        Records that look like the same person go to the review queue, unless the person at the desk said they differ.
        """
        self._desk.require(Permission.EDIT_PATIENTS)
        checked = check(details, self._desk.today()).details
        patient_id = self._desk.new_id()
        with self._desk.write(Permission.EDIT_PATIENTS, "patient.registered") as work:
            _household_exists(work.connection, checked.household_id)
            number = checked.clinic_number or next_number(work)
            on = checked.registered_on or self._desk.today()
            work.insert(
                Patient,
                {
                    "id": patient_id,
                    **checked.columns(),
                    "clinic_number": number,
                    "registered_on": on,
                    "status": "active",
                },
            )
            write_phones(work, patient_id, checked.phones, self._desk)
            write_identifiers(work, patient_id, checked.identifiers, self._desk)
            duplicate_pairs.flag_new(work, patient_id, checked, frozenset(distinct_from), self._desk)
        return patient_id

    def anybody(self) -> bool:
        """Whether anybody is registered; cheap for a register of any size."""
        self._desk.require(Permission.VIEW_PATIENTS)
        live = select(Patient.id).where(Patient.merged_into.is_(None), Patient.removed_at.is_(None)).limit(1)
        with self._desk.database.read() as connection:
            return connection.execute(live).first() is not None

    def details(self, patient_id: uuid.UUID) -> PatientDetails:
        """What the register holds; the note is left out for those who may not see clinical things. Raises NotFound."""
        self._desk.require(Permission.VIEW_PATIENTS)
        with self._desk.database.read() as connection:
            found = read_details(connection, kept_id(connection, patient_id))
        return found if self._desk.may(Permission.VIEW_CLINICAL) else found.changed({"note": None})

    def summary(self, patient_id: uuid.UUID) -> PatientSummary:
        """The patient in one line. Raises NotFound."""
        self._desk.require(Permission.VIEW_PATIENTS)
        with self._desk.database.read() as connection:
            kept = kept_id(connection, patient_id)
            return people.summaries(connection, (kept,))[kept]

    def current_id(self, patient_id: uuid.UUID) -> uuid.UUID:
        """The id of the record that stands for `patient_id` today. Raises NotFound."""
        self._desk.require(Permission.VIEW_PATIENTS)
        with self._desk.database.read() as connection:
            return kept_id(connection, patient_id)

    def edit(self, patient_id: uuid.UUID, changes: Mapping[str, Any]) -> dict[str, Any]:
        """Change some fields of PatientDetails; returns the values before, empty when nothing differed.

        Giving the returned values to `edit` again puts everything back. Raises Invalid, NotFound, NotAllowed.
        """
        self._desk.require(Permission.EDIT_PATIENTS)
        unknown = {name: "field-unknown" for name in changes if name not in FIELDS}
        if unknown:
            raise Invalid(unknown)
        if _CLINICAL & changes.keys() and not self._desk.may(Permission.VIEW_CLINICAL):
            raise NotAllowed("note-needs-clinical")
        with self._desk.write(Permission.EDIT_PATIENTS, "patient.edited") as work:
            kept = kept_id(work.connection, patient_id)
            before = read_details(work.connection, kept)
            after = check(before.changed(changes), self._desk.today(), only=changes).details
            differing = [name for name in before.differences(after) if name in changes]
            self._write(work, kept, after, differing)
        return {name: getattr(before, name) for name in differing}

    def _write(self, work: UnitOfWork, kept: uuid.UUID, after: PatientDetails, names: list[str]) -> None:
        columns = {name: value for name, value in after.columns().items() if name in names}
        if "household_id" in columns:
            _household_exists(work.connection, after.household_id)
        if columns:
            work.update(Patient, kept, columns)
        if "phones" in names:
            write_phones(work, kept, after.phones, self._desk)
        if "identifiers" in names:
            write_identifiers(work, kept, after.identifiers, self._desk)

    def set_status(
        self, patient_id: uuid.UUID, status: str, on: date | None = None, reason: str | None = None
    ) -> tuple[str, date | None]:
        """Set active, deceased or moved since a day; returns status and day before, to put back. Raises Invalid, NotFound."""
        self._desk.require(Permission.EDIT_PATIENTS)
        if status not in known("statuses"):
            raise Invalid({"status": "word-unknown"})
        if on is not None and on > self._desk.today():
            raise Invalid({"status_on": "date-future"})
        with self._desk.write(Permission.EDIT_PATIENTS, "patient.status-set", reason=reason) as work:
            kept = kept_id(work.connection, patient_id)
            wanted = select(Patient.status, Patient.status_on, Patient.birth_date).where(Patient.id == kept)
            before = work.connection.execute(wanted).one()
            if on is not None and before.birth_date is not None and on < before.birth_date:
                raise Invalid({"status_on": "date-before-birth"})
            work.update(Patient, kept, {"status": status, "status_on": on})
        return before.status, before.status_on

    def remove(self, patient_id: uuid.UUID, reason: str) -> None:
        """Hide a record that should not have been made; it is kept and can be restored. Raises NotFound."""
        with self._desk.write(Permission.MERGE_PATIENTS, "patient.removed", reason=reason) as work:
            kept = kept_id(work.connection, patient_id)
            work.update(Patient, kept, {"removed_at": self._desk.now_ms()})

    def restore(self, patient_id: uuid.UUID) -> None:
        """Show a removed record again. Raises NotFound."""
        with self._desk.write(Permission.MERGE_PATIENTS, "patient.restored") as work:
            work.update(Patient, patient_id, {"removed_at": None})

    def unregister(self, patient_id: uuid.UUID) -> None:
        """Take back one's own registration within an hour of it. Raises Refused `registration-old` or NotFound."""
        with self._desk.write(Permission.EDIT_PATIENTS, "patient.unregistered") as work:
            self._refuse_not_own(work, patient_id)
            work.update(Patient, patient_id, {"removed_at": self._desk.now_ms()})

    def register_again(self, patient_id: uuid.UUID) -> None:
        """Undo of `unregister`, under the same rule."""
        with self._desk.write(Permission.EDIT_PATIENTS, "patient.registered-again") as work:
            self._refuse_not_own(work, patient_id)
            work.update(Patient, patient_id, {"removed_at": None})

    def _refuse_not_own(self, work: UnitOfWork, patient_id: uuid.UUID) -> None:
        made = select(AuditEntry.at, AuditEntry.staff_id).where(
            AuditEntry.row_id == patient_id, AuditEntry.action == "patient.registered"
        )
        row = work.connection.execute(made.order_by(AuditEntry.number).limit(1)).one_or_none()
        own = row is not None and row.staff_id == self._desk.signed_in().staff_id
        if row is None or not own or self._desk.now_ms() - row.at > OWN_MS:
            raise Refused("registration-old")


def _household_exists(connection: Connection, household_id: uuid.UUID | None) -> None:
    if household_id is None:
        return
    found = select(Household.id).where(Household.id == household_id, Household.removed_at.is_(None))
    if connection.execute(found).one_or_none() is None:
        raise NotFound("household-gone")


def _known_phones(connection: Connection, details: PatientDetails, own: uuid.UUID | None) -> list[Warn]:
    numbers = {phone.number: place for place, phone in enumerate(details.phones)}
    wanted = (
        select(PatientPhone.number, Patient.name)
        .join(Patient, Patient.id == PatientPhone.patient_id)
        .where(
            PatientPhone.number.in_(numbers), PatientPhone.removed_at.is_(None), Patient.merged_into.is_(None),
            Patient.removed_at.is_(None), Patient.id.is_not(own),
        )
        .order_by(Patient.name)
        .limit(20)
    )  # fmt: skip
    names: dict[str, list[str]] = {}
    for number, name in connection.execute(wanted):
        names.setdefault(number, []).append(name)
    return [
        Warn(f"phones.{numbers[n]}", "phone-known", (("names", ", ".join(found[:3])),)) for n, found in names.items()
    ]
