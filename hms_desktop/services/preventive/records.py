"""What the preventive service hands out."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from hms_desktop.domain.schedule.due import DueKind, DueStatus, ScheduleItem, worst
from hms_desktop.services.preventive.candidates import Key, Who


class Watch(Protocol):
    """Whoever waits for a long answer, as a job's context."""

    def check(self) -> None:
        """Raise when nobody waits any more."""

    def progress(self, done: int, total: int | None = None, text_code: str = "") -> None:
        """Hear how far it is."""


@dataclass(frozen=True, slots=True)
class DueRow:
    """One person on a list with everything that is wanted of that list, the longest due first."""

    who: Who
    items: tuple[ScheduleItem, ...]

    @property
    def id(self) -> uuid.UUID:
        """The patient."""
        return self.who.id

    @property
    def status(self) -> DueStatus:
        """The most pressing of the items."""
        return worst(self.items)

    @property
    def since(self) -> date | None:
        """Since when the first of them is due."""
        return self.items[0].recommended


@dataclass(frozen=True, slots=True)
class Worklist:
    """Part of a list; `after` is where the next part begins, None at the end."""

    rows: tuple[DueRow, ...]
    after: Key | None


@dataclass(frozen=True, slots=True)
class KindCount:
    """How many people a list holds, by the most pressing status of each; `soon` are those not due yet."""

    overdue: int = 0
    due: int = 0
    soon: int = 0

    @property
    def people(self) -> int:
        """All of them: as many as the list has rows."""
        return self.overdue + self.due + self.soon

    def with_some(self, status: DueStatus, people: int) -> KindCount:
        """The same with so many more of one status."""
        name = {DueStatus.OVERDUE: "overdue", DueStatus.DUE: "due", DueStatus.NOT_YET: "soon"}[status]
        return replace(self, **{name: getattr(self, name) + people})


@dataclass(frozen=True, slots=True)
class DoseRecord:
    """A dose that holds; `id` is what a correction names."""

    id: uuid.UUID
    dose: str
    given_on: date
    lot: str | None
    place: str | None


@dataclass(frozen=True, slots=True)
class PersonSchedule:
    """Everything of all lists that concerns one person, and the doses on the card."""

    who: Who
    items: Mapping[DueKind, tuple[ScheduleItem, ...]]
    doses: tuple[DoseRecord, ...]
