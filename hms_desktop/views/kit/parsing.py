"""What people type, as values: numbers, rupees, dates and ages, with the digits of any Indian script. No Qt."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

from hms_desktop.views.kit.digits import latin

OLDEST_YEAR = 1900
OLDEST_AGE_YEARS = 120
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4}|\d{2})")
_NAMED = re.compile(r"(\d{1,2})[-/. ]*([a-z]{3})[a-z]*[-/., ]*(\d{4}|\d{2})")
_RUN = re.compile(r"(\d{2})(\d{2})(\d{4})")
_GROUPED = re.compile(r"[+-]?\d{1,3}(,\d{2,3})*,\d{3}(\.\d*)?")
_AGE = re.compile(r"(?:(\d{1,3})\s*(?:y|yr|yrs|years?)?)?\s*(?:(\d{1,3})\s*(?:m|mo|months?))?")


class UnreadableError(ValueError):
    """The text is no such value; the first argument is a code that the form says in words."""

    @property
    def code(self) -> str:
        """The code, as "date-future"."""
        return str(self.args[0])


@dataclass(frozen=True, slots=True)
class Birth:
    """A date of birth, or an age in months when the date is not known."""

    date: date | None = None
    age_months: int | None = None


def parse_number(text: str, decimals: int) -> int | float:
    """A number with at most `decimals` places; commas are grouping. Raises UnreadableError."""
    value = _decimal(text)
    if value != round(value, decimals):
        raise UnreadableError("number-too-fine" if decimals else "number-whole")
    return float(value) if decimals else int(value)


def parse_rupees(text: str) -> int:
    """Paise from "1,500", "₹1500.50" or "Rs 1500". Raises UnreadableError; an amount is never negative."""
    bare = re.sub(r"^(₹|rs\.?|inr)\s*", "", text.strip().lower())
    paise = _decimal(bare) * 100
    if paise < 0 or paise != int(paise):
        raise UnreadableError("money-unreadable")
    return int(paise)


def parse_date(text: str, today: date, *, past_only: bool = False) -> date:
    """A day from 12/3/1965, 12-3-65, 12 mar 1965, 12031965 or 1965-03-12, day before month. Raises UnreadableError."""
    day = _date(latin(text).strip().lower(), today, 0 if past_only else 20)
    if past_only and day > today:
        raise UnreadableError("date-future")
    return day


def parse_birth(text: str, today: date) -> Birth:
    """A date of birth, or an age: 45, 45 y, 8 m, 2 y 6 m. Raises UnreadableError."""
    bare = latin(text).strip().lower()
    age = _AGE.fullmatch(bare)
    if bare and age and len(bare) < 8 + bare.count(" "):
        months = int(age[1] or 0) * 12 + int(age[2] or 0)
        if months > OLDEST_AGE_YEARS * 12:
            raise UnreadableError("age-impossible")
        return Birth(age_months=months)
    return Birth(date=parse_date(bare, today, past_only=True))


def _decimal(text: str) -> Decimal:
    """Commas only between groups: a comma in place of a point would make 78 of 7,8."""
    bare = latin(text).replace(" ", "")
    if "," in bare and not _GROUPED.fullmatch(bare):
        raise UnreadableError("number-unreadable")
    try:
        value = Decimal(bare.replace(",", ""))
    except InvalidOperation:
        raise UnreadableError("number-unreadable") from None
    if not value.is_finite() or abs(value) >= Decimal(10) ** 15:
        raise UnreadableError("number-unreadable")
    return value


def _date(text: str, today: date, years_ahead: int) -> date:
    year, month, day = _parts(text)
    if year < 100:
        century = today.year - today.year % 100
        year += century if year <= today.year % 100 + years_ahead else century - 100
    if year < OLDEST_YEAR:
        raise UnreadableError("date-too-old")
    try:
        return date(year, month, day)
    except ValueError:
        raise UnreadableError("date-impossible") from None


def _parts(text: str) -> tuple[int, int, int]:
    if found := _ISO.fullmatch(text):
        return int(found[1]), int(found[2]), int(found[3])
    if found := _DAY_FIRST.fullmatch(text) or _RUN.fullmatch(text):
        return int(found[3]), int(found[2]), int(found[1])
    found = _NAMED.fullmatch(text)
    if found and found[2] in _MONTHS:
        return int(found[3]), _MONTHS.index(found[2]) + 1, int(found[1])
    raise UnreadableError("date-unreadable")
