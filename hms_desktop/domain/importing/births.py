"""Births told by a file against births in the register: whether they agree, and which one is to be kept."""

from __future__ import annotations

from datetime import date
from typing import Final

from hms_desktop.domain.importing.records import Birth

_EXACTNESS: Final = {"age": 0, "year": 1, "month": 2, "day": 3}
_AGE_SLACK_DAYS: Final = (
    731  # an age is completed years: the same one told a year later may be a birth date two years on
)


def births_agree(one: Birth, other: Birth) -> bool:
    """Whether two births can be the same, at the exactness of the less exact one."""
    coarse = min(one.precision, other.precision, key=_rank)
    if coarse == "day":
        return one.day == other.day
    if coarse == "month":
        return (one.day.year, one.day.month) == (other.day.year, other.day.month)
    if coarse == "year":
        return one.day.year == other.day.year
    if one.precision == other.precision and one.told_on == other.told_on:
        return one.day == other.day  # two rows of one list that say 45 and 46 are two people
    return abs((one.day - other.day).days) < _AGE_SLACK_DAYS


def birth_to_keep(known: Birth | None, told: Birth | None) -> Birth | None:
    """What the register keeps: the told birth when it is more exact, or as exact and different; else the known one."""
    if told is None or known is None:
        return told if known is None else known
    if _rank(told.precision) > _rank(known.precision):
        return told
    if _rank(told.precision) == _rank(known.precision) and not births_agree(known, told):
        return told
    return known


def stored_birth(day: date | None, precision: str | None, told_on: date | None) -> Birth | None:
    """The birth of a patient's three columns."""
    return None if day is None else Birth(day, precision or "day", told_on)


def _rank(precision: str) -> int:
    return _EXACTNESS.get(precision, 3)
