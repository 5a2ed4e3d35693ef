"""A clinic with many patients, some of them sharing a phone or a household, and a campaign that tries two texts and holds some back."""

from __future__ import annotations

import random
import uuid
from typing import Any

from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.experiment.design import ArmPlan, Design, Look, Metric
from hms_desktop.domain.model import Consent, Encounter, Household, Patient, PatientPhone
from hms_desktop.store.unit_of_work import unit_of_work
from tests.helpers.clinic import ClinicForTests

BODIES = ("Dear {{patient.first_name}}, come", "{{patient.first_name}}, we miss you")


def fill(clinic: ClinicForTests, people: int, seed: int = 5) -> list[uuid.UUID]:
    """So many patients who allow SMS: one in five shares a phone with another, one in five a household."""
    chance = random.Random(seed)
    patients = [
        {"id": clinic.new_id(), "name": f"Asha {at}", "sex": "female", "household_id": None} for at in range(people)
    ]
    homes = [{"id": clinic.new_id(), "name": f"Home {at}"} for at in range(max(1, people // 10))]
    phones = []
    for at, patient in enumerate(patients):
        if chance.random() < 0.2:
            patient["household_id"] = chance.choice(homes)["id"]
        number = chance.randrange(at) if at and chance.random() < 0.2 else at
        phones.append({"id": clinic.new_id(), "patient_id": patient["id"], "number": f"+9198{number:08}"})
    consents = [
        {"id": clinic.new_id(), "patient_id": one["id"], "channel": "sms", "purpose": "reminder", "granted": True,
         "given_at": clinic.clock()} for one in patients
    ]  # fmt: skip
    with unit_of_work(clinic.database, AUTOMATION, "test.added") as work:
        for table, rows in ((Household, homes), (Patient, patients), (PatientPhone, phones), (Consent, consents)):
            work.insert_many(table, rows, audited=False)
    return [one["id"] for one in patients]


def design(second: uuid.UUID, **told: Any) -> Design:
    """Two texts, half each, and a quarter held back; bookings or visits within ten days decide."""
    arms = (ArmPlan("Plain", 50, {}), ArmPlan("Warm", 50, {1: second}))
    values = {"holdout": 25, "metric": Metric.VISITED, "days": 10, "look": Look.ONE, "base": 0.1, "worthwhile": 0.1}
    return Design(arms, **{**values, **told})


def draft(clinic: ClinicForTests, plan: Any = design, name: str = "Two texts") -> uuid.UUID:
    """A draft to everybody by SMS with an experiment; `plan(second template)` makes its design, None for none."""
    services = clinic.services
    segment = services.segments.create(f"Everybody for {name}", {"all": []})
    first, second = (
        services.templates.create(f"{name} {n}", "sms", "en", "reminder", body) for n, body in enumerate(BODIES)
    )
    made = services.campaigns.create(name, segment, first)
    if plan is not None:
        services.experiments.set_up(made, plan(second))
    return made


def visit(clinic: ClinicForTests, patients: list[uuid.UUID], at: int, amount_paise: int = 50_000) -> None:
    """One visit each at a moment."""
    rows = [
        {"id": clinic.new_id(), "patient_id": one, "started_at": at, "kind": "clinic", "amount_paise": amount_paise}
        for one in patients
    ]
    with unit_of_work(clinic.database, AUTOMATION, "test.added") as work:
        work.insert_many(Encounter, rows, audited=False)
