"""Evidence of two birth dates, each known to the day, the month, the year, or only as an age."""

from __future__ import annotations

from datetime import date
from typing import Any

Birth = tuple[date | None, str | None]


def birth_evidence(first: Birth, second: Birth, rules: dict[str, Any]) -> tuple[str, int]:
    """Reason and points for two births given as (date, precision); no points when one of them is unknown."""
    one, other = first[0], second[0]
    if one is None or other is None:
        return "match-birth-unknown", 0
    years = abs((one - other).days) / 365.25
    if first[1] == "day" and second[1] == "day":
        return _exact(one, other, years, rules)
    if "month" in (first[1], second[1]) and {first[1], second[1]} <= {"day", "month"}:
        return ("match-birth-month", rules["same_month"]) if _month(one) == _month(other) else _apart(years, rules)
    if years <= rules["near_years"] + 0.5:
        return "match-birth-near", rules["near"]
    if years <= rules["around_years"] + 0.5:
        return "match-birth-around", rules["around"]
    return ("match-birth-far", rules["far"]) if years > rules["far_years"] else ("match-birth-apart", 0)


def _exact(one: date, other: date, years: float, rules: dict[str, Any]) -> tuple[str, int]:
    if one == other:
        return "match-birth-same", rules["same_day"]
    if one.year == other.year and (one.month, one.day) == (other.day, other.month):
        return "match-birth-swapped", rules["day_and_month_swapped"]
    digits = zip(one.isoformat(), other.isoformat(), strict=True)
    if sum(a != b for a, b in digits) == 1:
        return "match-birth-slip", rules["one_digit_off"]
    return _apart(years, rules)


def _apart(years: float, rules: dict[str, Any]) -> tuple[str, int]:
    return ("match-birth-far", rules["far"]) if years > rules["far_years"] else ("match-birth-apart", rules["apart"])


def _month(day: date) -> tuple[int, int]:
    return day.year, day.month
