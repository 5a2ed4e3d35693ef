"""Following merges: the record that stands for an id today, and all ids that stand for one record."""

from __future__ import annotations

import uuid

from sqlalchemy import Connection, select

from hms_desktop.domain.errors import NotFound
from hms_desktop.domain.model import Patient


def kept_id(connection: Connection, patient_id: uuid.UUID) -> uuid.UUID:
    """The id of the record that `patient_id` was merged into, through any number of merges. Raises NotFound."""
    seen: set[uuid.UUID] = set()
    current = patient_id
    while current not in seen:
        seen.add(current)
        found = select(Patient.merged_into, Patient.removed_at).where(Patient.id == current)
        row = connection.execute(found).one_or_none()
        if row is None or row.removed_at is not None:
            break
        if row.merged_into is None:
            return current
        current = row.merged_into
    raise NotFound("patient-gone")


def all_ids(connection: Connection, kept: uuid.UUID) -> list[uuid.UUID]:
    """The kept id and the ids of all records merged into it, for rows that could not move or arrived late."""
    found = [kept]
    for one in found:
        below = connection.execute(select(Patient.id).where(Patient.merged_into == one)).scalars()
        found.extend(new for new in below if new not in found)
    return found
