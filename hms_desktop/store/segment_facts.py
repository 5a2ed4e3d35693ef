"""Reads what rules may ask about patients into memory: for the check of one patient, and for the tests of the SQL."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, select

from hms_desktop.domain.model import Base
from hms_desktop.domain.segment.facts import PatientFacts, Row, child_tables

_PATIENT = Base.metadata.tables["patient"]
_HOUSEHOLD = Base.metadata.tables["household"]
_JOURNEY = Base.metadata.tables["journey"]


def patient_facts(connection: Connection, ids: Collection[uuid.UUID]) -> dict[uuid.UUID, PatientFacts]:
    """Facts by patient id; who is not stored is missing."""
    patients = _rows(connection, select(_PATIENT).where(_PATIENT.c.id.in_(ids)))
    homes = {row["household_id"] for row in patients}
    households = {row["id"]: row for row in _rows(connection, select(_HOUSEHOLD).where(_HOUSEHOLD.c.id.in_(homes)))}
    journeys = {row["id"]: row for row in _rows(connection, select(_JOURNEY).where(_JOURNEY.c.id.in_(ids)))}
    children = {name: _by_patient(connection, name, ids) for name in child_tables()}
    return {
        row["id"]: PatientFacts(
            row,
            households.get(row["household_id"]),
            {name: tuple(found.get(row["id"], ())) for name, found in children.items()},
            journeys.get(row["id"]),
        )
        for row in patients
    }


def _by_patient(connection: Connection, name: str, ids: Collection[uuid.UUID]) -> dict[uuid.UUID, list[Row]]:
    table = Base.metadata.tables[name]
    found: dict[uuid.UUID, list[Row]] = defaultdict(list)
    for row in _rows(connection, select(table).where(table.c.patient_id.in_(ids))):
        found[row["patient_id"]].append(row)
    return found


def _rows(connection: Connection, query: Any) -> list[dict[str, Any]]:
    return [dict(row) for row in connection.execute(query).mappings()]
