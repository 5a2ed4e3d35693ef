"""What an appointment says about the patient: a sign of interest, and whether it was missed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from hms_desktop.domain.scoring.facts import Sign
from hms_desktop.domain.scoring.law import Law

CANCELLED = "cancelled"
NO_SHOW = "no-show"
BY_MISTAKE = "booked-by-mistake"


@dataclass(frozen=True, slots=True)
class Booking:
    """An appointment by the clinic's days; `booked_on` and `status_on` may not be known."""

    on: date
    status: str
    status_on: date | None = None
    booked_on: date | None = None
    cancel_reason: str | None = None

    @property
    def by_mistake(self) -> bool:
        """Whether it was taken back because nobody had meant to book it."""
        return self.status == CANCELLED and self.cancel_reason == BY_MISTAKE

    @property
    def missed(self) -> bool:
        """Whether the patient stayed away, or it was cancelled on the day itself or later."""
        late = self.status == CANCELLED and self.status_on is not None and self.status_on >= self.on
        return self.status == NO_SHOW or (late and not self.by_mistake)

    def sign(self, rules: Law) -> Sign | None:
        """Interest from the booking (when that isn't known, from a window before the day) until the day it was for.

        One that was cancelled shows interest on the day of booking only, one made by mistake shows none.
        """
        if self.by_mistake:
            return None
        since = self.booked_on or self.on - timedelta(days=rules.interest_days)
        return Sign("booking", since, since if self.status == CANCELLED else max(since, self.on))
