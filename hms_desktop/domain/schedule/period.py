"""Lengths of time as schedules print them, in ISO 8601: P6W, P16M, P3Y."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from hms_desktop.domain.dates import add_calendar

_FORM = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?")


@dataclass(frozen=True, slots=True)
class Period:
    """Years, months, weeks and days; added to a date by the CDSi rule."""

    years: int = 0
    months: int = 0
    weeks: int = 0
    days: int = 0

    def after(self, start: date) -> date:
        """The date this long after `start`. Raises OverflowError outside the calendar."""
        return add_calendar(start, years=self.years, months=self.months, weeks=self.weeks, days=self.days)


def parse_period(text: str) -> Period:
    """A period such as P14W. Raises ValueError when it is none."""
    found = _FORM.fullmatch(text)
    if found is None or text == "P":
        raise ValueError(f"{text} is no period")
    return Period(*(int(part or 0) for part in found.groups()))
