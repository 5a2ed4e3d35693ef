"""Rows for tests, written through the unit of work as a person would cause them."""

from __future__ import annotations

import uuid
from typing import Any

from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.model import Base, Campaign, Patient, Segment, Template
from hms_desktop.store.unit_of_work import unit_of_work
from tests.helpers.clinic import NOON, ClinicForTests

NOT_COMPARED = {
    "audit_entry",
    "change",
    "setting",
    "search_document",
    "search_pending",
    "patient_merge",
    "patient_search",
}


def add(clinic: ClinicForTests, table: type[Base], **values: Any) -> uuid.UUID:
    """Insert one row and return its id."""
    row_id = values.pop("id", None) or clinic.new_id()
    with unit_of_work(clinic.database, AUTOMATION, "test.added") as work:
        work.insert(table, {"id": row_id, **values})
    return row_id


def add_patient(clinic: ClinicForTests, name: str = "Lakshmi Patil", **values: Any) -> uuid.UUID:
    """A patient with a name."""
    return add(clinic, Patient, **{"name": name, "sex": "female", "status": "active", **values})


def add_campaign(clinic: ClinicForTests) -> uuid.UUID:
    """A campaign with its segment and template."""
    segment = add(clinic, Segment, name="Everybody", kind="live", rule="{}")
    words = add(
        clinic, Template, name="Hello", channel="sms", language="en", version=1, body="Hello", purpose="reminder"
    )
    return add(
        clinic, Campaign, name="Hello", purpose="reminder", segment_id=segment, template_id=words, channel="sms", status="running"
    )  # fmt: skip


def message(campaign: uuid.UUID | None, patient: uuid.UUID, **values: Any) -> dict[str, Any]:
    """Values of a ledger row."""
    return {
        "campaign_id": campaign, "step": 1, "patient_id": patient, "channel": "sms", "state": "sent", "state_at": NOON,
        "queued_at": NOON, **values,
    }  # fmt: skip


def dump(clinic: ClinicForTests, *, without: frozenset[str] = frozenset()) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table, but what grows with each action."""
    with clinic.database.read_raw() as connection:
        return {
            name: sorted(connection.execute(f"SELECT * FROM {name}").fetchall(), key=repr)
            for name in Base.metadata.tables
            if name not in NOT_COMPARED | without
        }
