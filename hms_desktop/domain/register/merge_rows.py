"""Which rows of a merged record are already told by the kept one, and what the kept row learns from them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Final

from hms_desktop.domain.text.fold import fold

Row = Mapping[str, Any]
_SEVERITY: Final = ("unknown", "mild", "moderate", "severe")


def _condition(row: Row) -> tuple[Any, ...]:
    return (row["code"] or fold(row["name"]),)


SAME: Final[Mapping[str, Callable[[Row], tuple[Any, ...]]]] = {
    "patient_phone": lambda row: (row["number"],),
    "patient_identifier": lambda row: (row["kind"], row["value"]),
    "condition": _condition,
    "allergy": lambda row: (fold(row["substance"]),),
    "pregnancy": lambda row: (row["last_period_on"], row["due_on"], row["status"]),
    "immunization": lambda row: (row["dose"], row["given_on"], row["voided"], row["corrects_id"]),
    "camp_attendance": lambda row: (row["camp_id"], row["voided"], row["corrects_id"]),
    "message": lambda row: (row["campaign_id"], row["step"], row["channel"]) if row["campaign_id"] else (row["id"],),
    "campaign_entry": lambda row: (row["campaign_id"],),
    "outreach_task": lambda row: (row["campaign_id"], row["step"]),
}


def twin(table: str, row: Row, kept_rows: list[dict[str, Any]]) -> dict[str, Any] | None:
    """The row of the kept record that says the same as `row`, or None; removed rows have no twin."""
    key = SAME.get(table)
    if key is None or row.get("removed_at") is not None:
        return None
    return next((one for one in kept_rows if one.get("removed_at") is None and key(one) == key(row)), None)


def learned(table: str, kept: Row, merged: Row) -> dict[str, Any]:
    """Columns of the kept row that the merged one improves: active before resolved, earliest onset, gravest reaction."""
    if table == "condition":
        better: dict[str, Any] = {"status": "active"} if merged["status"] == "active" else {}
        return _changed(kept, better | {"onset_on": _earliest(kept["onset_on"], merged["onset_on"])})
    if table == "allergy":
        gravest = max((kept["severity"], merged["severity"]), key=_grade)
        return _changed(kept, {"severity": gravest, "reaction": kept["reaction"] or merged["reaction"]})
    return {}


def _grade(severity: str) -> int:
    return _SEVERITY.index(severity) if severity in _SEVERITY else 0


def _earliest(one: date | None, other: date | None) -> date | None:
    known = [day for day in (one, other) if day is not None]
    return min(known, default=None)


def _changed(kept: Row, wanted: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in wanted.items() if kept[name] != value}
