"""Lengths of time as schedules print them, in ISO 8601: P6W, P16M, P3Y."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, timedelta

from hms_desktop.domain.dates import add_calendar

_FORM = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?")
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Period:
    """Years, months, weeks and days; added to a date by the CDSi rule."""

    years: int = 0
    months: int = 0
    weeks: int = 0
    days: int = 0
    _calendar: int = field(init=False, repr=False, compare=False)
    _span: timedelta = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_calendar", self.years * 12 + self.months)
        object.__setattr__(self, "_span", timedelta(weeks=self.weeks, days=self.days))

    def after(self, start: date) -> date:
        """The date this long after `start`. Raises OverflowError outside the calendar."""
        return (add_calendar(start, months=self._calendar) if self._calendar else start) + self._span

    def latest_start(self, end: date) -> date:
        """The last day that lies this long before `end` or longer: the youngest birth of this age."""
        start = add_calendar(end - self._span, months=-self._calendar)
        while self.after(start) > end:
            start -= _DAY
        while self.after(start + _DAY) <= end:
            start += _DAY
        return start


def parse_period(text: str) -> Period:
    """A period such as P14W. Raises ValueError when it is none."""
    found = _FORM.fullmatch(text)
    if found is None or text == "P":
        raise ValueError(f"{text} is no period")
    return Period(*(int(part or 0) for part in found.groups()))
