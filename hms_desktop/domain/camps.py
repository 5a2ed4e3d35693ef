"""Health camps: what is planned, where one stands on a day, what came of it."""

from __future__ import annotations

import enum
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Final

from hms_desktop.domain.data import ResourceError, load_toml
from hms_desktop.domain.dates import add_calendar

PLANNED: Final = "planned"
CANCELLED: Final = "cancelled"
FOLLOWED_DAYS: Final = 90  # a visit to the clinic so many days after a camp counts as coming of it
LONGEST_NAME: Final = 120
_FIRST = date(2000, 1, 1)
_YEARS_AHEAD = 3
_MOST_PEOPLE = 100_000
_MOST_PAISE = 100_000_000_000


class Phase(enum.StrEnum):
    """Where a camp stands on a day."""

    PLANNED = "planned"
    TODAY = "today"
    HELD = "held"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class CampDetails:
    """What is planned; money in paise, `target` is how many people are expected."""

    name: str
    village: str
    held_on: date
    kind: str = "general"
    district: str | None = None
    target: int | None = None
    sponsor: str | None = None
    budget_paise: int | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class CampRow:
    """One camp of a list; `came` counts people."""

    id: uuid.UUID
    details: CampDetails
    status: str
    came: int
    phase: Phase


@dataclass(frozen=True, slots=True)
class Attendee:
    """One person at a camp; `id` is the attendance, `seen_at` the first visit to the clinic in the 90 days after."""

    id: uuid.UUID
    patient_id: uuid.UUID
    name: str
    village: str | None
    phone: str | None
    attended_at: int
    services: str | None
    referred: str | None
    seen_at: int | None


@dataclass(frozen=True, slots=True)
class Impact:
    """What came of one camp or several; each person counts once.

    `seen` visited the clinic within 90 days after a camp, `referred_seen` are the referred among them. `new` had never
    been at the clinic before the camp, `came_later` are the new who were seen. The budget is of camps already held.
    """

    camps: int = 0
    villages: int = 0
    beneficiaries: int = 0
    referred: int = 0
    seen: int = 0
    referred_seen: int = 0
    new: int = 0
    came_later: int = 0
    budget_paise: int = 0

    @property
    def cost_paise(self) -> int | None:
        """Budget for each beneficiary in whole paise, halves up; None without beneficiaries or without a budget."""
        if not self.beneficiaries or not self.budget_paise:
            return None
        return (2 * self.budget_paise + self.beneficiaries) // (2 * self.beneficiaries)


@cache
def usual_services() -> Mapping[str, str]:
    """What is usually done, by kind of camp; the kinds are the keys. Raises ResourceError."""
    services = load_toml("camps.toml", "source", "as_of", "services")["services"]
    if not all(isinstance(words, str) and words.strip() for words in services.values()):
        raise ResourceError("camps.toml", "a kind has no services")
    return dict(services)


def phase_of(status: str, held_on: date, today: date) -> Phase:
    """Where a camp stands: by its day, unless it was cancelled."""
    if status == CANCELLED:
        return Phase.CANCELLED
    if held_on == today:
        return Phase.TODAY
    return Phase.PLANNED if held_on > today else Phase.HELD


def problems(details: CampDetails, today: date) -> dict[str, str]:
    """What can't be planned so: a code for each field."""
    found: dict[str, str] = {}
    for field, words in (("name", details.name), ("village", details.village)):
        if not words.strip():
            found[field] = "required"
        elif len(words) > LONGEST_NAME:
            found[field] = "text-too-long"
    if not _FIRST <= details.held_on <= add_calendar(today, years=_YEARS_AHEAD):
        found["held_on"] = "camp-date-far"
    if details.kind not in usual_services():
        found["kind"] = "camp-kind-unknown"
    if details.target is not None and not 0 < details.target <= _MOST_PEOPLE:
        found["target"] = "camp-target-odd"
    if details.budget_paise is not None and not 0 <= details.budget_paise <= _MOST_PAISE:
        found["budget_paise"] = "camp-budget-odd"
    return found
