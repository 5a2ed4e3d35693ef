"""Who acts: a staff member, or the automation that a script runs as."""

from __future__ import annotations

import uuid
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Actor:
    """The person (or automation) whose permissions apply and whose name the audit trail carries."""

    staff_id: uuid.UUID | None
    name: str
    role: str


AUTOMATION = Actor(None, "automation", "administrator")
