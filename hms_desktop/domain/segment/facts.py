"""What is known of one patient, as far as rules may ask: the patient's row, the household's, and the rows that hang from it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from hms_desktop.domain.segment.fields import MEASURES, catalogue

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class PatientFacts:
    """Values by column as they are stored; `rows` are the child rows by table, in any order."""

    patient: Row
    household: Row | None = None
    rows: Mapping[str, tuple[Row, ...]] = field(default_factory=dict)
    journey: Row | None = None

    @property
    def on_register(self) -> bool:
        """Whether the record is one of a patient of today: neither merged into another nor removed."""
        return self.patient.get("merged_into") is None and self.patient.get("removed_at") is None

    def one(self, table: str) -> Row:
        """The row of a table of which a patient has at most one; empty when there is none that holds."""
        row = {"patient": self.patient, "household": self.household, "journey": self.journey}[table] or {}
        return {} if table != "patient" and row.get("removed_at") is not None else row

    def of(self, table: str) -> tuple[Row, ...]:
        """Rows of a table that hold: not removed, not corrected by a later row, not taken back."""
        rows = self.rows.get(table, ())
        corrected = {row["corrects_id"] for row in rows if row.get("corrects_id") is not None}
        return tuple(
            row
            for row in rows
            if row.get("removed_at") is None and row["id"] not in corrected and not row.get("voided", False)
        )


def child_tables() -> tuple[str, ...]:
    """Every table whose rows a rule may ask about, by name."""
    asked = {one.table for one in catalogue().values() if one.many} | {one.table for one in MEASURES.values()}
    return tuple(sorted(asked | {"observation", "segment_pick"}))


def latest_consents(rows: Iterable[Row], *, granted: bool) -> tuple[str, ...]:
    """`channel:purpose` of those consents that stand (the latest of each) and were granted, or were withdrawn."""
    latest: dict[tuple[str, str], Row] = {}
    for row in sorted(rows, key=lambda row: (row["given_at"], row["id"].bytes)):
        latest[row["channel"], row["purpose"]] = row
    return tuple(
        f"{channel}:{purpose}" for (channel, purpose), row in latest.items() if bool(row["granted"]) == granted
    )
