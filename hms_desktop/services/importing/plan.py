"""What a batch of rows would do to the register, worked out before anything is written."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from hms_desktop.domain.importing.changes import Changes, apply_changes, birth_columns, changes_of
from hms_desktop.domain.importing.claims import Claims
from hms_desktop.domain.importing.known import Known
from hms_desktop.domain.importing.records import ImportRow, Problem, RejectedRow
from hms_desktop.domain.importing.who import Likely, Verdict, decide
from hms_desktop.domain.matching.likeness import Likeness
from hms_desktop.domain.text.fold import fold
from hms_desktop.services.duplicates.pairs import ordered
from hms_desktop.services.importing.shelf import Shelf


@dataclass(frozen=True, slots=True)
class Totals:
    """The equation: rows = imported + updated + unchanged + rejected; flagged are pairs for the review queue."""

    rows: int = 0
    imported: int = 0
    updated: int = 0
    unchanged: int = 0
    rejected: int = 0
    duplicates_flagged: int = 0

    def __add__(self, other: Totals) -> Totals:
        return Totals(*(getattr(self, name) + getattr(other, name) for name in Totals.__slots__))


@dataclass
class Plan:
    """New records, changes to known ones, pairs to flag, rows refused; `totals` counts them."""

    new: list[Known] = field(default_factory=list)
    changes: list[tuple[Known, Changes]] = field(default_factory=list)
    flags: list[tuple[uuid.UUID, uuid.UUID, Likeness]] = field(default_factory=list)
    rejected: list[RejectedRow] = field(default_factory=list)
    totals: Totals = field(default_factory=Totals)


class Planner:
    """Plans one batch after another; `claims` and, in a dry run, the shelf outlive the batch."""

    def __init__(self, claims: Claims, new_id: Callable[[], uuid.UUID]) -> None:
        self._claims = claims
        self._new_id = new_id

    def plan(self, rows: Sequence[ImportRow | RejectedRow], shelf: Shelf) -> Plan:
        """What the rows do, in their order, to the records on the shelf; the shelf learns what is planned."""
        plan = Plan()
        fresh: set[uuid.UUID] = set()
        for row in rows:
            outcome = row if isinstance(row, RejectedRow) else self._place(plan, row, shelf, fresh)
            if isinstance(outcome, RejectedRow):
                plan.rejected.append(outcome)
                outcome = "rejected"
            plan.totals += Totals(rows=1, **{outcome: 1})
        plan.totals += Totals(duplicates_flagged=len(plan.flags))
        return plan

    def _place(self, plan: Plan, row: ImportRow, shelf: Shelf, fresh: set[uuid.UUID]) -> str | RejectedRow:
        verdict = decide(row, shelf.candidates(row))
        if verdict.known is None and verdict.problem is None:
            self._add(plan, row, shelf, fresh, verdict.likely)
            return "imported"
        problem = self._objection(row, verdict)
        if problem is not None or verdict.known is None:
            return RejectedRow(row.number, (problem,) if problem else ())
        known = verdict.known
        self._claims.add(known.id, row)
        changes = changes_of(row, known)
        if not changes:
            return "unchanged"
        apply_changes(known, changes)
        shelf.add(known)
        if known.id not in fresh:
            plan.changes.append((known, changes))
        return "updated"

    def _objection(self, row: ImportRow, verdict: Verdict) -> Problem | None:
        if verdict.problem is not None or verdict.known is None:
            return verdict.problem
        if verdict.known.removed:
            return Problem("import-patient-removed", None, {"name": verdict.known.values["name"]})
        return self._claims.contradiction(verdict.known.id, row)

    def _add(self, plan: Plan, row: ImportRow, shelf: Shelf, fresh: set[uuid.UUID], likely: tuple[Likely, ...]) -> None:
        known = new_record(self._new_id(), row)
        self._claims.add(known.id, row)
        fresh.add(known.id)
        plan.new.append(known)
        plan.flags += [(*ordered(one.known.id, known.id), one.likeness) for one in likely]
        shelf.add(known)


def new_record(record_id: uuid.UUID, row: ImportRow) -> Known:
    """The record that a row makes."""
    return Known(
        record_id,
        {"status": "active", "sex": "unknown", **row.values, **birth_columns(row.birth)},
        row.birth,
        dict(row.phones),
        set(row.identifiers),
        list(row.conditions),
        set(map(fold, row.allergies)),
        row.household,
        told_allergies=row.allergies,
    )
