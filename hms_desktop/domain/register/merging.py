"""What is shown of a merge: before it, as a preview; after it, as a record that can be taken back."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from hms_desktop.domain.register.merge_plan import FieldPlan
from hms_desktop.domain.register.summary import PatientSummary


@dataclass(frozen=True, slots=True)
class RowsPlan:
    """How many rows of a table would move to the kept record, and how many it has already."""

    table: str
    moving: int
    told: int


@dataclass(frozen=True, slots=True)
class MergePreview:
    """Both records, every field side by side with a proposal, and what would move."""

    kept: PatientSummary
    merged: PatientSummary
    fields: tuple[FieldPlan, ...]
    rows: tuple[RowsPlan, ...]

    @property
    def conflicts(self) -> tuple[FieldPlan, ...]:
        """Fields whose two values contradict."""
        return tuple(one for one in self.fields if one.conflict)


@dataclass(frozen=True, slots=True)
class MergeRecord:
    """A merge that was done. `refusal` is the code of why it can't be taken back now, or None."""

    id: uuid.UUID
    kept_id: uuid.UUID
    merged_id: uuid.UUID
    merged_name: str
    merged_at: int
    reason: str | None
    undone_at: int | None
    refusal: str | None


@dataclass(frozen=True, slots=True)
class Unmerged:
    """Two records again. `left` names `table.column` changed since the merge, which stay; `added_later` counts new rows by table."""

    kept_id: uuid.UUID
    merged_id: uuid.UUID
    left: tuple[str, ...]
    added_later: tuple[tuple[str, int], ...]
