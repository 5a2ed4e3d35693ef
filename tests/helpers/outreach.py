"""Patients, consents and visits for tests of segments, campaigns and analytics, written straight into the tables."""

from __future__ import annotations

import uuid
from datetime import date, timedelta
from typing import Any

from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.model import Base, Clinic, Condition, Consent, Encounter, Patient, PatientPhone, Pregnancy
from hms_desktop.domain.time import ms_of
from hms_desktop.services.templates.records import Written
from hms_desktop.store.unit_of_work import unit_of_work
from tests.helpers.clinic import ClinicForTests

TODAY = date(2026, 11, 22)


def add(clinic: ClinicForTests, table: type[Base], **values: Any) -> uuid.UUID:
    """Insert one row; returns its id."""
    made = values.setdefault("id", clinic.new_id())
    with unit_of_work(clinic.database, AUTOMATION, "test.added") as work:
        work.insert(table, values)
    return made


def add_patient(
    clinic: ClinicForTests, name: str, *, age: int | None = 65, phone: str | None = "+919876500001", **values: Any
) -> uuid.UUID:
    """A patient, by default 65 years old with a mobile."""
    born = None if age is None else TODAY.replace(year=TODAY.year - age)
    made = add(clinic, Patient, name=name, sex=values.pop("sex", "female"), birth_date=born, **values)
    if phone is not None:
        add(clinic, PatientPhone, patient_id=made, number=phone)
    return made


def allow(
    clinic: ClinicForTests, patient: uuid.UUID, channel: str = "sms", purpose: str = "reminder", granted: bool = True
) -> None:
    """A consent given (or withdrawn) now; the clock goes on a second so that the later one rules."""
    add(clinic, Consent, patient_id=patient, channel=channel, purpose=purpose, granted=granted, given_at=clinic.clock())
    clinic.clock.forward(seconds=1)


def add_visit(clinic: ClinicForTests, patient: uuid.UUID, days_ago: int, amount_paise: int = 50_000) -> uuid.UUID:
    """A visit at nine in the morning some days ago."""
    at = ms_of(TODAY - timedelta(days=days_ago), 9)
    return add(clinic, Encounter, patient_id=patient, started_at=at, kind="clinic", amount_paise=amount_paise)


def add_condition(clinic: ClinicForTests, patient: uuid.UUID, code: str, name: str = "Diabetes", **values: Any) -> None:
    """A diagnosis, active unless told otherwise."""
    add(clinic, Condition, patient_id=patient, code=code, name=name, **values)


def add_pregnancy(clinic: ClinicForTests, patient: uuid.UUID, status: str = "ongoing") -> None:
    """A pregnancy."""
    add(clinic, Pregnancy, patient_id=patient, status=status)


def name_clinic(clinic: ClinicForTests, name: str = "Asha Clinic", phone: str | None = None) -> None:
    """Give the clinic its name."""
    add(clinic, Clinic, name=name, number_prefix="ASH", phone=phone)


def reword(clinic: ClinicForTests, template: uuid.UUID, body: str) -> uuid.UUID:
    """Other words for a template in use; returns the id of the new version."""
    service = clinic.services.templates
    (old, *_) = service.versions(template)
    service.write(old.key, old.name, old.purpose, [Written(old.channel, old.language, body)])
    return service.versions(template)[0].id
