"""The life of an appointment (FHIR R4 AppointmentStatus, the words a clinic uses): who may become what."""

from __future__ import annotations

import enum
import uuid
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

DAY_MINUTES = 24 * 60


class Status(enum.StrEnum):
    """Where an appointment stands."""

    BOOKED = "booked"
    CHECKED_IN = "checked-in"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    NO_SHOW = "no-show"


class Kind(enum.StrEnum):
    """Where the visit takes place."""

    CLINIC = "clinic"
    VIDEO = "video"
    HOME = "home"


NEXT: dict[Status, frozenset[Status]] = {
    Status.BOOKED: frozenset({Status.CHECKED_IN, Status.COMPLETED, Status.CANCELLED, Status.NO_SHOW}),
    Status.CHECKED_IN: frozenset({Status.COMPLETED, Status.CANCELLED}),
    Status.COMPLETED: frozenset(),
    Status.CANCELLED: frozenset(),
    Status.NO_SHOW: frozenset({Status.CHECKED_IN}),
}
HOLDS_TIME = frozenset({Status.BOOKED, Status.CHECKED_IN, Status.COMPLETED})


@dataclass(frozen=True, slots=True)
class Appointment:
    """One appointment as screens show it; times in ms since 1970 UTC, amount in paise once completed."""

    id: uuid.UUID
    patient_id: uuid.UUID
    patient_name: str
    phone: str | None
    starts_at: int
    minutes: int
    kind: Kind
    status: Status
    reason: str | None
    clinician_id: uuid.UUID | None
    clinician_name: str | None
    cancel_reason: str | None
    note: str | None
    has_video: bool
    amount_paise: int | None

    @property
    def ends_at(self) -> int:
        """End in ms since 1970 UTC."""
        return self.starts_at + self.minutes * 60_000

    def may_become(self, status: Status) -> bool:
        """Whether the rules allow this step."""
        return status in NEXT[self.status]


@dataclass(frozen=True, slots=True)
class Counts:
    """What became of a day's appointments: `booked` are all but the cancelled, `came` those here or done; `paise` taken."""

    booked: int
    came: int
    no_show: int
    done: int
    cancelled: int
    paise: int

    @classmethod
    def of(cls, appointments: Iterable[Appointment]) -> Counts:
        """Count them."""
        shown = list(appointments)
        by = Counter(one.status for one in shown)
        came = by[Status.CHECKED_IN] + by[Status.COMPLETED]
        cancelled = by[Status.CANCELLED]
        paise = sum(one.amount_paise or 0 for one in shown)
        return cls(len(shown) - cancelled, came, by[Status.NO_SHOW], by[Status.COMPLETED], cancelled, paise)


def overlap(start: int, minutes: int, other_start: int, other_minutes: int) -> bool:
    """Whether two spans share time; one may begin as the other ends."""
    return start < other_start + other_minutes * 60_000 and other_start < start + minutes * 60_000


def problems(starts_at: int, minutes: int, now_ms: int) -> dict[str, str]:
    """Why a time can't be booked, by field: in the past, or no length."""
    found: dict[str, str] = {}
    if starts_at < now_ms - 60 * 60_000:
        found["starts_at"] = "appointment-in-past"
    if starts_at > now_ms + 2 * 366 * DAY_MINUTES * 60_000:
        found["starts_at"] = "appointment-too-far"
    if not 5 <= minutes <= DAY_MINUTES // 2:
        found["minutes"] = "appointment-length"
    return found
