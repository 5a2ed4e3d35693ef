"""Households and relations: who lives together, who is whose mother, who shares a phone."""

from __future__ import annotations

import uuid
from collections.abc import Iterable

from sqlalchemy import select

from hms_desktop.domain.errors import Invalid, NotFound, Refused
from hms_desktop.domain.model import Household, Patient, Relation
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.register.family import Family
from hms_desktop.domain.register.words import known, relations
from hms_desktop.services.desk import Desk
from hms_desktop.services.family import rows as family_rows
from hms_desktop.services.patients.aliases import all_ids, kept_id

Place = tuple[uuid.UUID | None, str | None]


class FamilyService:
    """The people around a patient."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of(self, patient_id: uuid.UUID) -> Family:
        """Household, relations and shared phones. Raises NotFound."""
        self._desk.require(Permission.VIEW_PATIENTS)
        with self._desk.database.read() as connection:
            kept = kept_id(connection, patient_id)
            home = connection.execute(select(Patient.household_id).where(Patient.id == kept)).scalar_one()
            return Family(
                family_rows.household(connection, home) if home else None,
                family_rows.relations(connection, all_ids(connection, kept)),
                family_rows.shared_phones(connection, kept),
            )

    def make_household(self, name: str, village: str | None = None, members: Iterable[uuid.UUID] = ()) -> uuid.UUID:
        """Make a household of these patients, who leave the ones they were in. Raises Invalid, NotFound."""
        self._desk.require(Permission.EDIT_PATIENTS)
        plain = " ".join(name.split())
        if not plain:
            raise Invalid({"name": "name-missing"})
        household_id = self._desk.new_id()
        with self._desk.write(Permission.EDIT_PATIENTS, "household.made") as work:
            work.insert(Household, {"id": household_id, "name": plain, "village": (village or "").strip() or None})
            for member in members:
                kept = kept_id(work.connection, member)
                work.update(Patient, kept, {"household_id": household_id, "household_role": None})
        return household_id

    def place(self, patient_id: uuid.UUID, household_id: uuid.UUID | None, role: str | None = None) -> Place:
        """Put a patient into a household, or into none; returns household and role before. Raises Invalid, NotFound."""
        self._desk.require(Permission.EDIT_PATIENTS)
        if role is not None and role not in known("household_roles"):
            raise Invalid({"household_role": "word-unknown"})
        with self._desk.write(Permission.EDIT_PATIENTS, "household.placed") as work:
            kept = kept_id(work.connection, patient_id)
            if household_id is not None and family_rows.household(work.connection, household_id) is None:
                raise NotFound("household-gone")
            wanted = select(Patient.household_id, Patient.household_role).where(Patient.id == kept)
            before = work.connection.execute(wanted).one()
            values = {"household_id": household_id, "household_role": role if household_id else None}
            work.update(Patient, kept, values)
        return before.household_id, before.household_role

    def relate(self, patient_id: uuid.UUID, related_id: uuid.UUID, kind: str) -> uuid.UUID:
        """Note that `patient_id` is the `kind` (mother, spouse, …) of `related_id`. Raises Invalid, NotFound, Refused."""
        self._desk.require(Permission.EDIT_PATIENTS)
        if kind not in relations():
            raise Invalid({"kind": "word-unknown"})
        relation_id = self._desk.new_id()
        with self._desk.write(Permission.EDIT_PATIENTS, "relation.added") as work:
            one, other = kept_id(work.connection, patient_id), kept_id(work.connection, related_id)
            if one == other:
                raise Refused("relation-with-oneself")
            present = family_rows.relations(work.connection, all_ids(work.connection, other))
            if any(known.patient.id == one and known.kind == kind for known in present):
                raise Refused("relation-known")
            work.insert(Relation, {"id": relation_id, "patient_id": one, "related_id": other, "kind": kind})
        return relation_id

    def unrelate(self, relation_id: uuid.UUID) -> bool:
        """Take a relation away. Raises NotFound."""
        with self._desk.write(Permission.EDIT_PATIENTS, "relation.removed") as work:
            return work.update(Relation, relation_id, {"removed_at": self._desk.now_ms()})

    def relate_again(self, relation_id: uuid.UUID) -> bool:
        """Put back a relation that was taken away. Raises NotFound."""
        with self._desk.write(Permission.EDIT_PATIENTS, "relation.restored") as work:
            return work.update(Relation, relation_id, {"removed_at": None})
