"""Patients that the person at the desk opened lately: kept as their own preference, shown to nobody else."""

from __future__ import annotations

import uuid
from datetime import timedelta

from hms_desktop.domain.errors import NotFound
from hms_desktop.domain.register.summary import PatientSummary
from hms_desktop.services.all import Services

NAME = "portal.recent"
KEPT = 12
LOOKED_AT = 120


def note_opened(services: Services, patient_id: uuid.UUID) -> None:
    """Put a patient at the head of the list, and the view into the audit trail."""
    services.audit.viewed(patient_id)
    before = [one for one in services.preferences.get(NAME, []) if one != patient_id.hex]
    services.preferences.set(NAME, [patient_id.hex, *before][:KEPT])


def recently_opened(services: Services) -> list[PatientSummary]:
    """Newest first; records that are gone or were merged are left out or stand for themselves once."""
    found: dict[uuid.UUID, PatientSummary] = {}
    for one in services.preferences.get(NAME, []):
        try:
            who = services.patients.summary(uuid.UUID(hex=one))
        except NotFound:
            continue
        found.setdefault(who.id, who)
    return list(found.values())


def best_patient(services: Services) -> uuid.UUID | None:
    """Whom to show in a picture: of the people of these weeks, the one of whom there is most to see."""
    today = services.desk.today()
    around = services.appointments.between(today - timedelta(days=14), today + timedelta(days=7))
    ids = list(dict.fromkeys(one.patient_id for one in around))[:LOOKED_AT]
    ids += [one.id for one in recently_opened(services) if one.id not in ids]
    return max(ids, key=lambda one: _richness(services, one), default=None)


def _richness(services: Services, patient_id: uuid.UUID) -> int:
    glance, family = services.record.glance(patient_id), services.family.of(patient_id)
    clinical = glance.clinical
    kinds = (
        clinical.conditions,
        clinical.allergies,
        clinical.observations,
        family.relations,
        glance.due,
        glance.booking,
    )
    return (
        10 * sum(map(bool, kinds)) + min(glance.visits, 9) + 2 * len(clinical.observations) + len(clinical.conditions)
    )
