"""One thing that is due for a person, with its dates and the reasons for them."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from types import MappingProxyType


class DueKind(enum.StrEnum):
    """Which list it belongs to: doses of children and of the young from ten years on, pregnancy, long illnesses."""

    CHILD = "child"
    ADOLESCENT = "adolescent"
    MATERNAL = "maternal"
    CHRONIC = "chronic"


class DueStatus(enum.StrEnum):
    """Where it stands on a day; `closed` can't be done any more, or needn't."""

    OVERDUE = "overdue"
    DUE = "due"
    NOT_YET = "not-yet"
    GIVEN = "given"
    CLOSED = "closed"


class Confidence(enum.StrEnum):
    """How sure a rule of a schedule is."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class Reason:
    """A code that views make a sentence of; params are dates, periods, numbers and names."""

    code: str
    params: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class ScheduleItem:
    """One dose, check-up or measurement. `recommended` is never before `earliest`; from `closes_on` it is not done.

    `waits_for` names the dose that must come first; its dates then assume that dose on its first possible day. When it is
    not `dated` nobody knows since when it is due, and the day asked stands for it.
    """

    kind: DueKind
    code: str
    name: str
    status: DueStatus
    earliest: date | None = None
    recommended: date | None = None
    overdue_on: date | None = None
    closes_on: date | None = None
    done_on: date | None = None
    waits_for: str | None = None
    reasons: tuple[Reason, ...] = ()
    confidence: Confidence = Confidence.HIGH
    dated: bool = True

    def wanted(self, on: date, within_days: int = 0) -> bool:
        """Whether somebody should be called for it: due or overdue, or to be due within so many days of `on`."""
        if self.status in (DueStatus.DUE, DueStatus.OVERDUE):
            return True
        if self.status is not DueStatus.NOT_YET or self.waits_for or self.recommended is None:
            return False
        return self.recommended <= on + timedelta(days=within_days)


def pending_status(recommended: date, overdue_on: date | None, on: date) -> DueStatus:
    """Where something not done yet stands on a day."""
    if on < recommended:
        return DueStatus.NOT_YET
    return DueStatus.OVERDUE if overdue_on is not None and on >= overdue_on else DueStatus.DUE


def worst(items: Iterable[ScheduleItem]) -> DueStatus:
    """The most pressing status among items that are wanted. Raises ValueError when there are none."""
    order = list(DueStatus)
    return min((item.status for item in items), key=order.index)
