"""A patient in one line."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class PatientSummary:
    """Who: enough to tell people apart in a list. `phone` is the first one in E.164."""

    id: uuid.UUID
    name: str
    local_name: str | None
    sex: str
    birth_date: date | None
    birth_precision: str | None
    phone: str | None
    village: str | None
    clinic_number: str | None
    status: str = "active"
