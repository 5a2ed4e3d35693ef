"""Household, relations and shared phones of a family as one row for each person."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace

from hms_desktop.domain.register.family import Family
from hms_desktop.domain.register.summary import PatientSummary


@dataclass(frozen=True, slots=True)
class FamilyRow:
    """One person around the patient."""

    id: uuid.UUID
    who: PatientSummary
    relation: str | None = None
    relation_id: uuid.UUID | None = None
    in_household: bool = False
    role: str | None = None
    shared_phone: str | None = None


def rows_of(family: Family, own: uuid.UUID) -> list[FamilyRow]:
    """Relatives first, then the household, then those who only share a phone; the patient is left out."""
    found: dict[uuid.UUID, FamilyRow] = {}

    def row(who: PatientSummary) -> FamilyRow:
        return found.get(who.id) or FamilyRow(who.id, who)

    for relation in family.relations:
        found[relation.patient.id] = replace(row(relation.patient), relation=relation.kind, relation_id=relation.id)
    for member in family.household.members if family.household else ():
        found[member.patient.id] = replace(row(member.patient), in_household=True, role=member.role)
    for phone in family.phones:
        for who in phone.others:
            found[who.id] = replace(row(who), shared_phone=phone.number)
    found.pop(own, None)
    return list(found.values())
