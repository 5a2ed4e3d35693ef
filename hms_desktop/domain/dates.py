"""Dates as clinics' files hold them: read in a stated order, checked against today, refused with a reason."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from datetime import time as clock_time
from functools import cache
from typing import Final, Literal

from hms_desktop.domain.ages import (
    Age,
    AgeReason,
    AgeResult,
    BirthEstimate,
    Precision,
    add_calendar,
    age_on,
    birth_from_age,
    parse_age,
)
from hms_desktop.domain.data import ResourceError, load_toml
from hms_desktop.domain.text.fold import ascii_digits, fold

__all__ = [
    "EARLIEST", "Age", "AgeReason", "AgeResult", "BirthEstimate", "DateReason", "DateResult", "DateWarning", "Order",
    "Precision", "add_calendar", "age_on", "birth_from_age", "detect_order", "parse_age", "parse_date",
]  # fmt: skip

Order = Literal["dmy", "mdy", "ymd"]

EARLIEST: Final = date(1880, 1, 1)
_WORDS = "dates/words.toml"
_LONGEST = 60
_INDIA = timedelta(hours=5, minutes=30)
_SERIAL_EPOCH = date(1899, 12, 30)  # spreadsheets count from here, once past their 29 February 1900
_SERIALS = range(10_000, 100_000)  # 1927 to 2173; four digits are read as a year
_SURE = 20  # so many times more values must speak for an order than against it

_TIME = re.compile(
    r"(?:T|,?\s+)(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(?:([ap])\.?m\.?)?\s*(z|utc|[+-]\d{2}:?\d{2})?$",
    re.IGNORECASE,
)
_NUMBERS = re.compile(r"(\d{1,4})\s*[-/.\s]\s*(\d{1,2})\s*[-/.\s]\s*(\d{1,4})")
_MONTH_YEAR = re.compile(r"(\d{1,2})\s*[-/.\s]\s*(\d{4})")
_SERIAL = re.compile(r"(\d{5})(?:\.\d+)?")
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b", re.IGNORECASE)
_BETWEEN_WORDS = re.compile(r"[\s,./\-]+")
_WEEKDAY = re.compile(r"^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+", re.IGNORECASE)


class DateReason(enum.StrEnum):
    """Why a date was refused."""

    EMPTY = "date-empty"
    UNREADABLE = "date-unreadable"
    IMPOSSIBLE = "date-impossible"
    OTHER_ORDER = "date-other-order"
    FUTURE = "date-future"
    TOO_EARLY = "date-too-early"


class DateWarning(enum.StrEnum):
    """What was assumed in reading a date."""

    TWO_DIGIT_YEAR = "date-two-digit-year"
    SERIAL = "date-spreadsheet-number"


@dataclass(frozen=True, slots=True)
class DateResult:
    """A date with how well it is known, or the reason it was refused."""

    value: date | None = None
    precision: Precision = Precision.DAY
    reason: DateReason | None = None
    warnings: tuple[DateWarning, ...] = ()


def parse_date(
    text: str,
    *,
    order: Order = "dmy",
    today: date,
    pivot: int | None = None,
    earliest: date = EARLIEST,
    latest: date | None = None,
) -> DateResult:
    """A date from `earliest` to `latest` (today when not given); never raises.

    Two-digit years up to `pivot` are 20xx, others 19xx; without a pivot the latest year that is not in the future counts.
    A time with an offset from UTC is read as the date it was in India. Year only is 1 January, month only the 1st.
    """
    plain = _WEEKDAY.sub("", ascii_digits(text).strip()[: _LONGEST + 1], count=1)
    time = _TIME.search(plain)
    day = plain[: time.start()] if time else plain.removesuffix(".0")
    if not day:
        return DateResult(reason=DateReason.EMPTY)
    if len(plain) > _LONGEST:
        return DateResult(reason=DateReason.UNREADABLE)
    read = _read(day, order, today.year % 100 if pivot is None else pivot)
    if time and time[4] and read.value:
        read = _in_india(read, time)
    return _within(read, earliest, latest or today)


def detect_order(values: Iterable[str]) -> Order | None:
    """The order of day and month that a column's values prove, or None when they prove none or contradict each other.

    A contradiction of one in twenty is taken for slips. Dates with the year first are read rightly in any order.
    """
    votes = dict.fromkeys(("dmy", "mdy", "ymd", "either"), 0)
    for value in values:
        plain = ascii_digits(value).strip()
        found = _NUMBERS.fullmatch(_TIME.sub("", plain))
        if found:
            votes[_vote(found)] += 1
    if votes["dmy"] > _SURE * votes["mdy"]:
        return "dmy"
    if votes["mdy"] > _SURE * votes["dmy"]:
        return "mdy"
    contradicted = votes["dmy"] or votes["mdy"] or votes["either"]
    return "ymd" if votes["ymd"] and not contradicted else None


def _vote(found: re.Match[str]) -> str:
    first, second = int(found[1]), int(found[2])
    if len(found[1]) == 4 or first > 31:
        return "ymd"
    if first > 12 >= second:
        return "dmy"
    return "mdy" if second > 12 >= first else "either"


def _read(day: str, order: Order, pivot: int) -> DateResult:
    if found := _NUMBERS.fullmatch(day):
        return _three_numbers(found[1], found[2], found[3], order, pivot)
    if (found := _SERIAL.fullmatch(day)) and int(found[1]) in _SERIALS:
        return DateResult(_SERIAL_EPOCH + timedelta(days=int(found[1])), warnings=(DateWarning.SERIAL,))
    if found := _MONTH_YEAR.fullmatch(day):
        return _checked(int(found[2]), int(found[1]), 1, Precision.MONTH)
    if day.isdecimal():
        return _only_digits(day, order, pivot)
    return _with_month_name(day, order, pivot)


def _three_numbers(first: str, second: str, third: str, order: Order, pivot: int) -> DateResult:
    if len(first) > 2 or (order == "ymd" and len(third) < 3):
        return _dated(first, int(second), int(third), pivot)
    day, month = (second, first) if order == "mdy" else (first, second)
    read = _dated(third, int(month), int(day), pivot)
    if read.reason is DateReason.IMPOSSIBLE and _dated(third, int(day), int(month), pivot).value:
        return DateResult(reason=DateReason.OTHER_ORDER)
    return read


def _only_digits(day: str, order: Order, pivot: int) -> DateResult:
    """1965, 120365, 12031965 or 19650312."""
    if len(day) == 4:
        return _checked(int(day), 1, 1, Precision.YEAR)
    if len(day) == 6:
        return _three_numbers(day[:2], day[2:4], day[4:], order, pivot)
    if len(day) != 8:
        return DateResult(reason=DateReason.UNREADABLE)
    read = _three_numbers(day[:2], day[2:4], day[4:], order, pivot)
    if order == "ymd" or read.value is None or read.value.year < EARLIEST.year:
        year_first = _dated(day[:4], int(day[4:6]), int(day[6:]), pivot)
        return year_first if year_first.value else read
    return read


def _with_month_name(day: str, order: Order, pivot: int) -> DateResult:
    """12 Mar 1965, March 12, 1965, 12-मार्च-65, Mar 1965."""
    spaced = re.sub(r"(\d+)", r" \1 ", _ORDINAL.sub("", day))
    parts = [part for part in _BETWEEN_WORDS.split(spaced) if part]
    numbers = [part for part in parts if part.isdecimal()]
    names = [month for part in parts if not part.isdecimal() and (month := _month(part))]
    if len(names) != 1 or len(parts) != len(numbers) + 1:
        return DateResult(reason=DateReason.UNREADABLE)
    if len(numbers) == 1 and len(numbers[0]) == 4:
        return _checked(int(numbers[0]), names[0], 1, Precision.MONTH)
    if len(numbers) != 2:
        return DateResult(reason=DateReason.UNREADABLE)
    year_first = len(numbers[0]) == 4 or (order == "ymd" and len(numbers[1]) < 3)
    year, number = numbers if year_first else reversed(numbers)
    return _dated(year, names[0], int(number), pivot)


def _dated(year: str, month: int, day: int, pivot: int) -> DateResult:
    """A full date; a year of two digits is placed by the pivot, one or three digits are no year."""
    if len(year) == 4:
        return _checked(int(year), month, day, Precision.DAY)
    if len(year) != 2:
        return DateResult(reason=DateReason.UNREADABLE)
    century = 2000 if int(year) <= pivot else 1900
    read = _checked(century + int(year), month, day, Precision.DAY)
    return replace(read, warnings=(DateWarning.TWO_DIGIT_YEAR,)) if read.value else read


def _checked(year: int, month: int, day: int, precision: Precision) -> DateResult:
    try:
        return DateResult(date(year, month, day), precision)
    except ValueError:
        return DateResult(reason=DateReason.IMPOSSIBLE)


def _within(read: DateResult, earliest: date, latest: date) -> DateResult:
    if read.value is None:
        return read
    if read.value > latest:
        return DateResult(reason=DateReason.FUTURE)
    return DateResult(reason=DateReason.TOO_EARLY) if read.value < earliest else read


def _in_india(read: DateResult, time: re.Match[str]) -> DateResult:
    """The date in India at a time that was written with its offset: 18:30 UTC is already the next day."""
    assert read.value is not None
    hour = int(time[1]) % 12 + 12 * (time[3].lower() == "p") if time[3] else int(time[1])
    sign = -1 if time[4].startswith("-") else 1
    offset = time[4].lower().strip("zutc+-").replace(":", "").rjust(4, "0")
    shift = sign * timedelta(hours=int(offset[:2]), minutes=int(offset[2:]))
    try:
        moment = datetime.combine(read.value, clock_time(hour, int(time[2]))) - shift + _INDIA
    except (ValueError, OverflowError):
        return DateResult(reason=DateReason.UNREADABLE)
    return replace(read, value=moment.date())


@cache
def _months() -> dict[str, int]:
    listed = load_toml(_WORDS, "source", "as_of", "months")["months"]
    try:
        return {fold(name): number for number in range(1, 13) for name in listed[str(number)]}
    except (KeyError, TypeError) as error:
        raise ResourceError(_WORDS, f"months lack {error}") from error


def _month(word: str) -> int | None:
    folded = fold(word)
    exact = _months().get(folded)
    if exact or len(folded) < 3 or not folded.isascii():
        return exact
    return next((number for name, number in _months().items() if name.startswith(folded)), None)
