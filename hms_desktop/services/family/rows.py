"""Reading the people around a patient: household, relations, and who shares a phone."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import date

from sqlalchemy import Connection, select

from hms_desktop.domain.model import Household, Patient, PatientPhone, Relation
from hms_desktop.domain.register.family import HouseholdRecord, Member, RelationRecord, SharedPhone
from hms_desktop.domain.register.words import relations as relation_words
from hms_desktop.services.patients import people
from hms_desktop.services.patients.aliases import kept_id

MOST_SHARING = 50
Ids = Sequence[uuid.UUID]


def household(connection: Connection, household_id: uuid.UUID) -> HouseholdRecord | None:
    """A household with its members who still stand for themselves, or None when it was removed."""
    wanted = select(Household.id, Household.name, Household.village)
    row = connection.execute(wanted.where(Household.id == household_id, Household.removed_at.is_(None))).one_or_none()
    if row is None:
        return None
    living = select(Patient.id, Patient.household_role).where(
        Patient.household_id == household_id, Patient.merged_into.is_(None), Patient.removed_at.is_(None)
    )
    roles = {one.id: one.household_role for one in connection.execute(living)}
    found = people.summaries(connection, roles).values()
    members = sorted(found, key=lambda one: (one.birth_date or date.max, one.name, one.id))
    return HouseholdRecord(row.id, row.name, row.village, tuple(Member(one, roles[one.id]) for one in members))


def relations(connection: Connection, ids: Ids) -> tuple[RelationRecord, ...]:
    """Relations seen from this patient, whichever side they were noted from; each person and kind once."""
    wanted = (
        select(Relation.id, Relation.patient_id, Relation.related_id, Relation.kind)
        .where(Relation.patient_id.in_(ids) | Relation.related_id.in_(ids), Relation.removed_at.is_(None))
        .order_by(Relation.id)
    )
    found: dict[tuple[uuid.UUID, str], uuid.UUID] = {}
    for row in connection.execute(wanted).all():
        mine = row.related_id in ids
        other = kept_id(connection, row.patient_id if mine else row.related_id)
        if other not in ids:
            found.setdefault((other, row.kind if mine else relation_words().get(row.kind, "other")), row.id)
    known = people.summaries(connection, [other for other, _ in found])
    return tuple(
        RelationRecord(row_id, known[other], kind) for (other, kind), row_id in found.items() if other in known
    )


def shared_phones(connection: Connection, patient_id: uuid.UUID) -> tuple[SharedPhone, ...]:
    """The patient's numbers, each with the other patients who have it."""
    mine = select(PatientPhone.number, PatientPhone.owner, PatientPhone.owner_name).where(
        PatientPhone.patient_id == patient_id, PatientPhone.removed_at.is_(None)
    )
    own = connection.execute(mine.order_by(PatientPhone.rank, PatientPhone.id)).all()
    others = (
        select(PatientPhone.number, PatientPhone.patient_id)
        .join(Patient, Patient.id == PatientPhone.patient_id)
        .where(
            PatientPhone.number.in_([row.number for row in own]), PatientPhone.removed_at.is_(None),
            PatientPhone.patient_id != patient_id, Patient.merged_into.is_(None), Patient.removed_at.is_(None),
        )
        .limit(MOST_SHARING)
    )  # fmt: skip
    pairs = connection.execute(others).all()
    known = people.summaries(connection, [pair.patient_id for pair in pairs])
    return tuple(
        SharedPhone(
            row.number, row.owner, row.owner_name,
            tuple(sorted((known[pair.patient_id] for pair in pairs if pair.number == row.number), key=lambda one: one.name)),
        )
        for row in own
    )  # fmt: skip
