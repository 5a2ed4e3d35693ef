"""The day's list of calls as records: one entry is one call, to one household or to one patient without one."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date
from typing import Any

from hms_desktop.domain.recommendation.advice import Recommended
from hms_desktop.domain.recommendation.calls import CallRow

Mark = tuple[int, Any, uuid.UUID]


@dataclass(frozen=True, slots=True)
class Called:
    """Somebody whom a call concerns, and why, the most pressing reason first."""

    id: uuid.UUID
    name: str
    local_name: str | None
    sex: str
    birth_date: date | None
    birth_precision: str | None
    reasons: tuple[Recommended, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One call to make: whose phone, when and in which language, the people it concerns, and the last calls to them.

    The first of `people` put the entry where it stands. `mark` is where the page after it begins.
    """

    key: uuid.UUID
    mark: Mark
    household: str | None
    village: str | None
    number: str
    owner: str
    owner_name: str | None
    language: str | None
    contact_time: str | None
    people: tuple[Called, ...]
    last_calls: tuple[CallRow, ...]

    @property
    def about(self) -> dict[uuid.UUID, tuple[str, ...]]:
        """Patient to the keys of the recommendations that a call speaks of, as `CallService.record_all` takes it."""
        return {person.id: tuple(reason.key for reason in person.reasons) for person in self.people}


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the list; `after` is where the next begins, None at the end."""

    entries: tuple[Entry, ...]
    after: Mark | None


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the day has come: households called today, those that still wait for a call, and how many a day is for."""

    called: int
    waiting: int
    of_a_day: int

    @property
    def total(self) -> int:
        """The calls of this day, as many as can be made or as there are; more when more were made."""
        return max(self.called, min(self.of_a_day, self.called + self.waiting))

    @property
    def left(self) -> int:
        """Calls that are still to be made today: so many from the head of the list."""
        return self.total - self.called

    @property
    def more(self) -> int:
        """Those who wait for another day."""
        return self.waiting - self.left
