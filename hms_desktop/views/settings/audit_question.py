"""Which entries of the audit trail are wanted."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hms_desktop.services.all import Services
    from hms_desktop.services.audit.service import Recorded

PAGE = 200


@dataclass(frozen=True, slots=True)
class Question:
    """Which entries are wanted."""

    patient_id: uuid.UUID | None = None
    staff_id: uuid.UUID | None = None
    day: date | None = None

    def ask(self, services: Services, below: int | None = None, limit: int = PAGE) -> list[Recorded]:
        """Entries newest first."""
        return services.audit.entries(
            patient_id=self.patient_id, staff_id=self.staff_id, day=self.day, below=below, limit=limit
        )
