"""The number a patient is called by: the first in the order that the desk keeps, one definition for every list."""

from __future__ import annotations

from sqlalchemy import ColumnElement, ScalarSelect, select

from hms_desktop.domain.model import Patient, PatientPhone


def first_phone(*conditions: ColumnElement[bool]) -> ScalarSelect[str]:
    """The first phone number of a row of `patient` (that meets conditions on `patient_phone`), NULL when there is none."""
    number = select(PatientPhone.number).where(
        PatientPhone.patient_id == Patient.id, PatientPhone.removed_at.is_(None), *conditions
    )
    first = number.order_by(PatientPhone.rank, PatientPhone.id).limit(1)
    return first.correlate(Patient.__table__).scalar_subquery()
