"""When a message may leave, by the clock of whoever gets it. Minutes of a day hold their start and not their end.

A range that ends before it begins passes midnight: 21:00 to 08:00 is the night. Days of rest are whole days of the calendar.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import pairwise

from hms_desktop.domain.message.clocks import Clock, clock_of
from hms_desktop.domain.time import DAY_MS, MINUTE_MS

_DAY_MINUTES = 1440
_FIRST_DAY = date(1970, 1, 1)
_SUNDAY = 6
_HORIZON_DAYS = 60
HOME = clock_of(None)

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class HourRules:
    """`quiet` is nobody's hour; `hours` narrow a purpose; purposes in `sundays` and `festivals` rest on those days."""

    quiet: Span | None = None
    hours: tuple[tuple[str, Span], ...] = ()
    sundays: frozenset[str] = frozenset()
    festivals: frozenset[str] = frozenset()
    days: frozenset[date] = frozenset()


def may_leave(at: int, purpose: str, rules: HourRules, clock: Clock = HOME) -> bool:
    """Whether the hours are right at a moment (ms since 1970 UTC), wherever in the country the clock is."""
    return _opens(at + clock.least, purpose, rules) == at + clock.least and (
        _shuts(at + clock.least, at + clock.most, purpose, rules) is None
    )


def next_window(at: int, purpose: str, rules: HourRules, clock: Clock = HOME) -> int | None:
    """The first moment from `at` on at which a message may leave; None when there is none within two months."""
    end = at + _HORIZON_DAYS * DAY_MS
    while at < end:
        opens = _opens(at + clock.least, purpose, rules)
        if opens is None:
            return None
        at = opens - clock.least
        shuts = _shuts(opens, at + clock.most, purpose, rules)
        if shuts is None:
            return at
        at = shuts - clock.least
    return None


def next_opening(at: int, purpose: str, rules: HourRules, clock: Clock = HOME) -> int | None:
    """When the next hours begin after those that a moment lies in; a day later where they never end."""
    shuts = _shuts(at + clock.most, at + clock.most + DAY_MS, purpose, rules)
    return next_window(at + DAY_MS if shuts is None else shuts - clock.most, purpose, rules, clock)


@cache
def open_minutes(purpose: str, rules: HourRules) -> tuple[Span, ...]:
    """The minutes of a day, not one of rest, at which a purpose may be written about; in order, none touching another."""
    wide = dict(rules.hours).get(purpose)
    edges = sorted({0, _DAY_MINUTES, *(wide or ()), *(rules.quiet or ())})
    found: list[Span] = []
    for begin, end in pairwise(edges):
        if (wide is not None and not _holds(wide, begin)) or (rules.quiet is not None and _holds(rules.quiet, begin)):
            continue
        if found and found[-1][1] == begin:
            found[-1] = (found[-1][0], end)
        else:
            found.append((begin, end))
    return tuple(found)


def _holds(span: Span, minute: int) -> bool:
    begin, end = span
    return begin <= minute < end if begin < end else minute >= begin or minute < end


def _on(day: int, purpose: str, rules: HourRules) -> tuple[Span, ...]:
    """Open minutes of a day, counted from 1970."""
    here = _FIRST_DAY + timedelta(days=day)
    rests = purpose in rules.sundays and here.weekday() == _SUNDAY
    rests = rests or (purpose in rules.festivals and here in rules.days)
    return () if rests else open_minutes(purpose, rules)


def _opens(local: int, purpose: str, rules: HourRules) -> int | None:
    """The first open moment from a moment on, both as a wall clock shows them."""
    first = local // DAY_MS
    for day in range(first, first + _HORIZON_DAYS):
        for begin, end in _on(day, purpose, rules):
            if local < day * DAY_MS + end * MINUTE_MS:
                return max(local, day * DAY_MS + begin * MINUTE_MS)
    return None


def _shuts(local: int, until: int, purpose: str, rules: HourRules) -> int | None:
    """The first moment from an open one on that is not open, up to and with `until`; None when all are open."""
    while local <= until:
        day, minute = local // DAY_MS, local % DAY_MS // MINUTE_MS
        end = next((end for begin, end in _on(day, purpose, rules) if begin <= minute < end), None)
        if end is None:
            return local
        local = day * DAY_MS + end * MINUTE_MS
    return None


def as_minutes(text: str) -> int:
    """Minutes of "08:30". Raises ValueError."""
    hour, minute = map(int, text.split(":"))
    if not (0 <= minute < 60 and 0 <= hour * 60 + minute < _DAY_MINUTES):
        raise ValueError(f"{text} is no time of day")
    return hour * 60 + minute


def as_text(minutes: int) -> str:
    """Minutes of a day as a clock shows them, 08:30."""
    return f"{minutes // 60:02}:{minutes % 60:02}"


def never_open(rules: HourRules, purposes: Mapping[str, str]) -> list[str]:
    """Purposes for which no hour of any day would be left."""
    return [purpose for purpose in purposes if not open_minutes(purpose, rules)]
