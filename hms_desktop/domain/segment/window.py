"""Calendar arithmetic of rules: ages in whole years, and windows of time written as ISO 8601 durations."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

from hms_desktop.domain.segment.rule import Day, Relative, Window

LONGEST_DAYS = 37_200
_DURATION = re.compile(r"P(?:(\d{1,3})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?")


def parse_duration(text: str) -> tuple[int, int]:
    """Months and days of `P1Y`, `P6M`, `P2W`, `P90D` or a mixture, at most a hundred years. Raises ValueError."""
    match = _DURATION.fullmatch(text)
    if match is None or text == "P":
        raise ValueError(text)
    years, months, weeks, days = (int(part or 0) for part in match.groups())
    months, days = years * 12 + months, weeks * 7 + days
    if months * 31 + days > LONGEST_DAYS:
        raise ValueError(text)
    return months, days


def window_start(today: date, duration: str) -> date:
    """The first day of a window that ends today: `P90D` back from 1 April is 1 January. Raises ValueError."""
    months, days = parse_duration(duration)
    return months_before(today, months) - timedelta(days=days)


def day_meant(day: Day, today: date) -> date:
    """The calendar day of a date or of a day counted from today."""
    if not isinstance(day, Relative):
        return day
    if not day.ahead:
        return window_start(today, day.duration)
    months, days = parse_duration(day.duration)
    return months_before(today, -months) + timedelta(days=days)


def bounds(window: Window, today: date) -> tuple[date | None, date | None]:
    """First and last day of a window, both included, None for no end; one that is there ends today unless it says otherwise."""
    if window is None:
        return None, None
    if isinstance(window, str):
        return window_start(today, window), today
    first = None if window.first is None else day_meant(window.first, today)
    return first, today if window.last is None else day_meant(window.last, today)


def has_today(window: Window, today: date) -> bool:
    """Whether today lies in a window."""
    first, last = bounds(window, today)
    return (first is None or first <= today) and (last is None or today <= last)


def months_before(day: date, months: int) -> date:
    """The same day of the month some months earlier, or the month's last day where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def days_to_birthday(month: int, day: int, today: date) -> int:
    """Days until the next birthday, 0 on the day itself; who was born on 29 February has it on 1 March in a common year."""
    birthday = _birthday(today.year, month, day)
    return ((birthday if birthday >= today else _birthday(today.year + 1, month, day)) - today).days


def _birthday(year: int, month: int, day: int) -> date:
    leap_day = (month, day) == (2, 29) and not calendar.isleap(year)
    return date(year, 3, 1) if leap_day else date(year, month, day)


def latest_birth(today: date, years: int) -> date:
    """The last birth date of people who are at least `years` old today; one born on 29 February has birthday on 1 March."""
    return months_before(today, years * 12)
