"""What the segment service hands out: segments, members, their history, and why somebody is in or not."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date
from typing import Any

from hms_desktop.domain.segment.evaluate import Finding
from hms_desktop.domain.segment.kinds import LIVE
from hms_desktop.domain.segment.rule import Rule
from hms_desktop.domain.segment.words import Phrase
from hms_desktop.domain.segment.write import write_rule


@dataclass(frozen=True, slots=True)
class SegmentRow:
    """One segment; `rule` is the rule that is edited, `words` that rule for reading; `frozen_at` is in ms."""

    id: uuid.UUID
    name: str
    description: str | None
    kind: str
    rule: Rule
    words: Phrase
    frozen_at: int | None = None

    @property
    def tree(self) -> dict[str, Any]:
        """The rule that is edited, as decoded JSON."""
        return write_rule(self.rule)

    @property
    def asks(self) -> dict[str, Any]:
        """The tree that asks who is in, with the people put in and kept out by hand: for counts, lists, campaigns."""
        return self.tree if self.kind == LIVE else {"segment": str(self.id)}


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
    """Why somebody is in or not: `on_register` is false for a merged or removed record, which is in no segment.

    `next_on` is the first day on which the calendar alone changes it; None when no day within ten years does.
    """

    patient_id: uuid.UUID
    on_register: bool
    finding: Finding
    next_on: date | None = None

    @property
    def member(self) -> bool:
        """Whether the patient is in."""
        return self.on_register and self.finding.verdict is True


@dataclass(frozen=True, slots=True)
class SegmentChange:
    """Somebody entered or left a segment; `why` is record, date, rule or by-hand, `because` the tables that changed.

    Numbers go up; `at` is when it was noticed, in ms; `reason` is what was typed at the picking.
    """

    number: int
    segment_id: uuid.UUID
    patient_id: uuid.UUID
    name: str
    entered: bool
    at: int
    why: str
    because: tuple[str, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Overlap:
    """How many people two rules have in common, and how many only one of them has."""

    first_only: int
    both: int
    second_only: int
