"""What a day looks back on: the visits so far, the interval they make, and when the last one was."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from hms_desktop.domain.scoring.facts import JourneyFacts
from hms_desktop.domain.scoring.interval import expected_interval


@dataclass(frozen=True, slots=True)
class Seen:
    """The facts of a day, with its visit days in order, each once; `since` is in days, empty without a visit."""

    facts: JourneyFacts
    today: date
    visits: tuple[date, ...]
    interval: int
    since: int | None

    @property
    def last(self) -> date | None:
        """The day of the last visit."""
        return self.visits[-1] if self.visits else None

    @property
    def expected_on(self) -> date | None:
        """The day on which the next visit is expected."""
        return self.visits[-1] + timedelta(days=self.interval) if self.visits else None

    def within(self, day: date, window: int) -> bool:
        """Whether a day lies in the last `window` days, today among them."""
        return 0 <= (self.today - day).days < window


def seen(facts: JourneyFacts, on: date | None = None) -> Seen:
    """What `facts` show on their day, or on another."""
    today = on or facts.today
    visits = tuple(sorted({day for day in facts.visits if day <= today}))
    interval = expected_interval(visits, facts.care_interval)
    return Seen(facts, today, visits, interval, (today - visits[-1]).days if visits else None)
