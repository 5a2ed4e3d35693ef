"""What a merged record would hold, field by field: both values, a proposal with its reason, and what contradicts.

Newest name and status, oldest registration, known before unknown, exact before guessed (the rule of the Simple programme).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, Literal

from hms_desktop.domain.errors import Invalid

Side = Literal["kept", "merged", "both"]
Values = Mapping[str, Any]

FIELDS: Final[Mapping[str, tuple[str, ...]]] = {
    "clinic-number": ("clinic_number",),
    "name": ("name",),
    "local-name": ("local_name",),
    "sex": ("sex",),
    "birth": ("birth_date", "birth_precision", "age_recorded_on"),
    "email": ("email",),
    "home": ("address", "village", "district", "pin_code"),
    "language": ("language",),
    "employer": ("employer",),
    "household": ("household_id", "household_role"),
    "registered": ("registered_on", "source"),
    "status": ("status", "status_on"),
    "preferred-channel": ("preferred_channel",),
    "contact-time": ("contact_time",),
    "note": ("note",),
}
COLUMNS: Final = tuple(column for columns in FIELDS.values() for column in columns)
_PRECISION: Final = ("age", "year", "month", "day")


@dataclass(frozen=True, slots=True)
class FieldPlan:
    """One field (a group of columns that move together): both values, which is proposed, why, and whether they contradict."""

    field: str
    kept: tuple[Any, ...]
    merged: tuple[Any, ...]
    proposed: Side
    reason: str
    conflict: bool


def plan(
    kept: Values, merged: Values, kept_changed: Mapping[str, int], merged_changed: Mapping[str, int]
) -> tuple[FieldPlan, ...]:
    """A plan for every field; the two last arguments say when a column was last written, in ms."""
    return tuple(_field(name, kept, merged, (kept_changed, merged_changed)) for name in FIELDS)


def outcome(plans: tuple[FieldPlan, ...], choices: Mapping[str, str]) -> dict[str, Any]:
    """The columns of the kept record after the merge. Raises Invalid for a choice that can't be taken."""
    known = {one.field: one for one in plans}
    wrong = {name: "merge-choice-unknown" for name in choices if name not in known}
    wrong |= {
        name: "merge-choice-impossible"
        for name, side in choices.items()
        if name in known
        and (side not in ("kept", "merged", "both") or (side == "both" and not _can_unite(known[name])))
    }
    if wrong:
        raise Invalid(wrong)
    values: dict[str, Any] = {}
    for one in plans:
        side = choices.get(one.field, one.proposed)
        values.update(zip(FIELDS[one.field], _taken(one, side), strict=True))
    return values


def _field(name: str, kept: Values, merged: Values, changed: tuple[Mapping[str, int], Mapping[str, int]]) -> FieldPlan:
    mine = tuple(kept[column] for column in FIELDS[name])
    theirs = tuple(merged[column] for column in FIELDS[name])
    side, reason = _proposal(name, mine, theirs, changed)
    known = _known(name, mine) and _known(name, theirs)
    return FieldPlan(name, mine, theirs, side, reason, known and _contradicts(mine, theirs))


def _proposal(
    name: str, kept: tuple[Any, ...], merged: tuple[Any, ...], changed: tuple[Mapping[str, int], Mapping[str, int]]
) -> tuple[Side, str]:
    if kept == merged:
        return "kept", "merge-same"
    if not _known(name, merged) or not _known(name, kept):
        return ("kept" if _known(name, kept) else "merged"), "merge-only-value"
    special = _special(name, kept, merged)
    if special:
        return special
    if name == "note" or not _contradicts(kept, merged):
        return "both", "merge-united"
    newest = [max((times.get(column, 0) for column in FIELDS[name]), default=0) for times in changed]
    return ("merged" if newest[1] > newest[0] else "kept"), "merge-newest"


def _special(name: str, kept: tuple[Any, ...], merged: tuple[Any, ...]) -> tuple[Side, str] | None:
    if name == "clinic-number":
        return "kept", "merge-number-stays"
    if name == "birth" and kept[1] != merged[1]:
        better = _PRECISION.index(merged[1] or "age") > _PRECISION.index(kept[1] or "age")
        return ("merged" if better else "kept"), "merge-more-exact"
    if name == "registered" and kept[0] != merged[0]:
        return ("merged" if (merged[0] or date.max) < (kept[0] or date.max) else "kept"), "merge-oldest"
    if name == "status" and kept[0] != merged[0]:
        newer = (merged[1] or date.min) > (kept[1] or date.min)
        return ("merged" if newer else "kept"), "merge-newest"
    return None


def _known(name: str, values: tuple[Any, ...]) -> bool:
    if name == "birth":
        return values[0] is not None
    return any(value not in (None, "", "unknown") for value in values)


def _contradicts(kept: tuple[Any, ...], merged: tuple[Any, ...]) -> bool:
    return any(a is not None and b is not None and a != b for a, b in zip(kept, merged, strict=True))


def _can_unite(one: FieldPlan) -> bool:
    return one.field == "note" or not _contradicts(one.kept, one.merged)


def _taken(one: FieldPlan, side: str) -> tuple[Any, ...]:
    if side == "merged":
        return one.merged
    if side == "kept":
        return one.kept
    if one.field == "note" and _contradicts(one.kept, one.merged):
        return (f"{one.kept[0]}\n{one.merged[0]}",)
    return tuple(b if a is None else a for a, b in zip(one.kept, one.merged, strict=True))
