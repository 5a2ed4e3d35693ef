"""Calendar arithmetic as the CDSi logic specification has it (v4.5, CALCDT-5 and -6), and ages made with it."""

from __future__ import annotations

import calendar
import enum
import re
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from functools import cache

from hms_desktop.domain.data import ResourceError, load_toml
from hms_desktop.domain.text.fold import ascii_digits, fold

OLDEST = 120  # years; an age beyond is refused
_WORDS = "dates/words.toml"
_PART = re.compile(r"(\d+(?:\.\d+)?)\s*([^\d\s]*)\s*")
_SEX = re.compile(r"(?<=[\w.])\s*(?:[/,\-]\s*(?:m|पु|म)|[/,\-]?\s*(?:f|male|female|पुरुष|महिला))\.?$")
_MOST_LONE_MONTHS = 24  # beyond, "45 M" is rather a man of 45
_AROUND = re.compile(r"^age\b\s*[:\-]?|\bold$|[,&]|\band\b|और|(?<=[^\W\d_])/(?=\d)")
_LONGEST = 60
_UNITS = ("years", "months", "weeks", "days")


class Precision(enum.StrEnum):
    """How well a date is known."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    AGE = "age"


class AgeReason(enum.StrEnum):
    """Why an age was refused."""

    EMPTY = "age-empty"
    UNREADABLE = "age-unreadable"
    MONTHS_OR_MALE = "age-months-or-male"
    TOO_OLD = "age-too-old"


@dataclass(frozen=True, slots=True, order=True)
class Age:
    """Completed years and months, and the days beyond; a told age may count more days than a month has."""

    years: int = 0
    months: int = 0
    days: int = 0


@dataclass(frozen=True, slots=True)
class AgeResult:
    """An age as it was told, or the reason it was refused."""

    value: Age | None = None
    reason: AgeReason | None = None


@dataclass(frozen=True, slots=True)
class BirthEstimate:
    """A birth date made from an age; `precision` says how little to trust it."""

    value: date
    precision: Precision


def add_calendar(start: date, *, years: int = 0, months: int = 0, weeks: int = 0, days: int = 0) -> date:
    """Years and months first, then weeks, then days; a date that does not exist becomes the 1st of the next month.

    Raises OverflowError outside the years 1 to 9999.
    """
    year, month = divmod(start.year * 12 + start.month - 1 + years * 12 + months, 12)
    if not 1 <= year <= 9999:
        raise OverflowError(f"year {year} is outside the calendar")
    if start.day > 28 and start.day > calendar.monthrange(year, month + 1)[1]:
        moved = date(year, month + 2, 1)  # December has 31 days, so there is always a next month in the year
    else:
        moved = date(year, month + 1, start.day)
    return moved + timedelta(weeks=weeks, days=days)


def age_on(birth_date: date, on: date) -> Age:
    """Completed age on a day, in step with `add_calendar`: born 29 February, one year old on 1 March.

    Raises ValueError when `on` is before birth.
    """
    if on < birth_date:
        raise ValueError("the day is before the birth")
    months = (on.year - birth_date.year) * 12 + on.month - birth_date.month
    if add_calendar(birth_date, months=months) > on:
        months -= 1
    years, rest = divmod(months, 12)
    return Age(years, rest, (on - add_calendar(birth_date, months=months)).days)


def birth_from_age(age: Age, as_of: date) -> BirthEstimate:
    """The latest birth date that makes a person `age` on `as_of`: the youngest possible, so that no dose falls due early.

    Raises OverflowError when it falls before year 1.
    """
    month = as_of.year * 12 + as_of.month - 1 - age.years * 12 - age.months
    year, zero_month = divmod(month, 12)
    if year < 1:
        raise OverflowError("the birth falls before the calendar")
    last = calendar.monthrange(year, zero_month + 1)[1]
    born = date(year, zero_month + 1, min(as_of.day, last)) - timedelta(days=age.days)
    if age.days:
        return BirthEstimate(born, Precision.DAY)
    return BirthEstimate(born, Precision.MONTH if age.months else Precision.AGE)


def parse_age(text: str) -> AgeResult:
    """An age such as 45, "45 y", "3 months", "2Y 3M", "10 days", "45/M", "1.5 years"; a bare number is years."""
    plain = " ".join(_AROUND.sub(" ", _SEX.sub("", ascii_digits(text).casefold().strip())).split())
    if not plain:
        return AgeResult(reason=AgeReason.EMPTY)
    parts = list(_PART.finditer(plain))
    if len(plain) > _LONGEST or "".join(part[0] for part in parts) != plain:
        return AgeResult(reason=AgeReason.UNREADABLE)
    if len(parts) == 1 and parts[0][2] == "m" and Fraction(parts[0][1]) > _MOST_LONE_MONTHS:
        return AgeResult(reason=AgeReason.MONTHS_OR_MALE)
    amounts: dict[str, Fraction] = {}
    for part in parts:
        unit = _units().get(fold(part[2])) if fold(part[2]) or len(parts) > 1 else "years"
        if unit is None or unit in amounts:
            return AgeResult(reason=AgeReason.UNREADABLE)
        amounts[unit] = Fraction(part[1])
    return _told(amounts)


def _told(amounts: dict[str, Fraction]) -> AgeResult:
    months = amounts.get("years", Fraction()) * 12 + amounts.get("months", 0)
    days = amounts.get("weeks", Fraction()) * 7 + amounts.get("days", 0)
    if months.denominator != 1 or days.denominator != 1:
        return AgeResult(reason=AgeReason.UNREADABLE)
    if months / 12 + days / 365 > OLDEST:
        return AgeResult(reason=AgeReason.TOO_OLD)
    return AgeResult(Age(*divmod(int(months), 12), int(days)))


@cache
def _units() -> dict[str, str]:
    words = load_toml(_WORDS, "source", "as_of", "ages")["ages"]
    try:
        return {fold(word): unit for unit in _UNITS for word in words[unit]}
    except (KeyError, TypeError) as error:
        raise ResourceError(_WORDS, f"ages lack {error}") from error
