"""Which backups are kept: all of today, then one a day, one a week, one a month."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import date

from hms_desktop.domain.time import day_of


@dataclass(frozen=True, slots=True)
class Keep:
    """How many days, weeks and months before today keep their newest backup."""

    daily: int = 7
    weekly: int = 4
    monthly: int = 12


def kept(times: Iterable[int], today: date, keep: Keep) -> frozenset[int]:
    """Of the times (ms) of backups those to keep; days without a backup don't use up the count, the newest always stays."""
    newest_first = sorted(set(times), reverse=True)
    stay = {one for one in newest_first if day_of(one) >= today}
    older = [one for one in newest_first if day_of(one) < today]
    stay |= _newest_of_each(older, keep.daily, lambda day: day)
    stay |= _newest_of_each(older, keep.weekly, lambda day: day.isocalendar()[:2])
    stay |= _newest_of_each(older, keep.monthly, lambda day: (day.year, day.month))
    return frozenset(stay | set(newest_first[:1]))


def _newest_of_each(newest_first: list[int], count: int, period: Callable[[date], Hashable]) -> set[int]:
    first_of: dict[Hashable, int] = {}
    for one in newest_first:
        first_of.setdefault(period(day_of(one)), one)
    return set(list(first_of.values())[:count])
