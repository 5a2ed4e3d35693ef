"""What is due for one patient, in one shape for every source."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, Protocol

from hms_desktop.domain.scoring.interval import care_line

SOON = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class DueItem:
    """One thing that is due: `state` is soon, due, overdue or booked; `code` names a sentence that `params` fill."""

    kind: str
    code: str
    due_on: date
    state: str
    params: Mapping[str, Any] = field(default_factory=dict)


class DueSource(Protocol):
    """A service that knows of things due."""

    def due_for(self, patient_id: uuid.UUID) -> Sequence[DueItem]:
        """What is due for a patient now or soon."""


def follow_up(
    codes: Iterable[str | None], visits: Sequence[date], booked_on: date | None, today: date
) -> DueItem | None:
    """The next visit for the care line with the shortest interval; None without one, or when it is not due soon.

    Due one interval after the last visit, today when there was none. A booking within that time settles it.
    """
    line = care_line(codes)
    if line is None:
        return None
    name, days = line
    past = [day for day in visits if day <= today]
    due_on = max(past) + timedelta(days=days) if past else today
    if due_on > today + SOON:
        return None
    if booked_on is not None and booked_on >= today:
        state = "booked"
    elif due_on > today:
        state = "soon"
    else:
        state = "due" if (today - due_on).days < days / 2 else "overdue"
    params = {"line": name, "days": days, "since": (today - max(past)).days if past else None}
    return DueItem("follow-up", "due-follow-up" if past else "due-first-visit", due_on, state, params)


def in_order(items: Iterable[DueItem]) -> tuple[DueItem, ...]:
    """Longest due first."""
    return tuple(sorted(items, key=lambda item: (item.due_on, item.kind, item.code)))
