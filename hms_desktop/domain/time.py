"""India Standard Time (UTC+05:30, no daylight saving): the clinic's day for a millisecond, and back."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone
from email.utils import format_datetime

IST = timezone(timedelta(hours=5, minutes=30), "IST")
IST_MS = 19_800_000  # what to add to milliseconds of UTC to read the clinic's wall clock
MINUTE_MS, HOUR_MS, DAY_MS = 60_000, 3_600_000, 86_400_000
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def moment(unix_ms: int) -> datetime:
    """The clinic's date and time of a millisecond since 1970 UTC; negative values are before 1970."""
    return (_EPOCH + timedelta(milliseconds=unix_ms)).astimezone(IST)


def day_of(unix_ms: int) -> date:
    """The clinic's calendar day of a millisecond since 1970 UTC."""
    return moment(unix_ms).date()


def ms_of(day: date, hour: int = 0, minute: int = 0) -> int:
    """Milliseconds since 1970 UTC of a clinic's day and time."""
    return (datetime.combine(day, time(hour, minute), IST) - _EPOCH) // timedelta(milliseconds=1)


def rfc_2822(unix_ms: int) -> str:
    """A moment as mail and providers write it, in UTC and whole seconds."""
    return format_datetime(_EPOCH + timedelta(seconds=unix_ms // 1000))
