"""What the segment service hands out: segments, members, and why somebody is in or not."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date
from typing import Any

from hms_desktop.domain.segment.evaluate import Finding
from hms_desktop.domain.segment.rule import Rule
from hms_desktop.domain.segment.words import Phrase
from hms_desktop.domain.segment.write import write_rule


@dataclass(frozen=True, slots=True)
class SegmentRow:
    """One segment; `tree` is the rule as decoded JSON, `words` the rule for reading."""

    id: uuid.UUID
    name: str
    description: str | None
    kind: str
    rule: Rule
    words: Phrase

    @property
    def tree(self) -> dict[str, Any]:
        """The rule as decoded JSON."""
        return write_rule(self.rule)


@dataclass(frozen=True, slots=True)
class Member:
    """One patient of a segment, as a list shows them; the age is in whole years today."""

    id: uuid.UUID
    name: str
    clinic_number: str | None
    sex: str
    birth_date: date | None
    village: str | None
    phone: str | None
    age: int | None = None


@dataclass(frozen=True, slots=True)
class Count:
    """How many patients a rule holds; `sql_ms` is the statement alone, `evaluated_ms` all that was done for it."""

    count: int
    evaluated_ms: float
    sql_ms: float


@dataclass(frozen=True, slots=True)
class Check:
    """Why somebody is in or not: `on_register` is false for a merged or removed record, which is in no segment."""

    patient_id: uuid.UUID
    on_register: bool
    finding: Finding

    @property
    def member(self) -> bool:
        """Whether the patient is in."""
        return self.on_register and self.finding.verdict is True
