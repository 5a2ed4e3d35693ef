"""When a recurring campaign comes: days and a time of the clinic's calendar (India), as one moment after another.

A day that a month does not have is its last one: the 31st is 30 April, 29 February is the 28th in a common year.
Festivals and nights are no matter of the schedule: what falls on them waits for the hours for messages.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice
from typing import Any

from hms_desktop.domain.errors import Refused
from hms_desktop.domain.message.hours import as_minutes, as_text
from hms_desktop.domain.time import IST_MS, MINUTE_MS, day_of, ms_of

DAY, WEEK, MONTH, YEAR = "day", "week", "month", "year"
EVERY = (DAY, WEEK, MONTH, YEAR)
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
LAST = "last"
MOST = 1000
_KEYS = {"every", "on", "at", "until", "count"}
_USUAL_AT = "10:00"
_LONGEST_MONTH = 31
_LEAP_YEAR = 2024
_YEAR_DAY = re.compile(r"[0-9]{2}-[0-9]{2}")
_DAY = timedelta(days=1)
Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Recurrence:
    """What is repeated: `on` are weekdays (0 Monday), days of a month, or (month, day) of a year; `at` minutes of the day.

    `until` is the last day it may come on, `count` how often it comes in all.
    """

    every: str
    on: tuple[Place, ...]
    at: int
    until: date | None = None
    count: int | None = None


def read_recurrence(content: Any) -> Recurrence:
    """A recurrence from decoded JSON. Raises Refused `recurrence-…` naming the key."""
    if not isinstance(content, Mapping):
        raise Refused("recurrence-wrong", key="repeats")
    if extra := sorted(content.keys() - _KEYS):
        raise Refused("recurrence-wrong", key=extra[0])
    every = content.get("every")
    if every not in EVERY:
        raise Refused("recurrence-every", known=", ".join(EVERY))
    until, count = content.get("until"), content.get("count")
    if count is not None and (not isinstance(count, int) or isinstance(count, bool) or not 1 <= count <= MOST):
        raise Refused("recurrence-count", most=MOST)
    return Recurrence(every, _on(every, content.get("on")), read_time(content.get("at")), _until(until), count)


def write_recurrence(one: Recurrence) -> dict[str, Any]:
    """What `read_recurrence` reads back to the same."""
    told: dict[str, Any] = {"every": one.every, "at": as_text(one.at)}
    if one.every != DAY:
        told["on"] = [_written(one.every, place) for place in one.on]
    if one.until is not None:
        told["until"] = one.until.isoformat()
    return told if one.count is None else told | {"count": one.count}


def next_after(one: Recurrence, after: int, begins: int) -> int | None:
    """The first moment behind `after` (ms) of those from `begins` on; None when there is none any more."""
    if one.count is not None:
        counted = islice(_moments(one, begins), one.count)
        return next((moment for moment in counted if moment > after), None)
    return next((moment for moment in _moments(one, max(begins, after + 1))), None)


def latest_upto(one: Recurrence, now: int, after: int, begins: int) -> int | None:
    """The newest moment behind `after` that has come by `now`; None when none has."""
    found, moment = None, next_after(one, after, begins)
    while moment is not None and moment <= now:
        found, moment = moment, next_after(one, moment, begins)
    return found


def read_time(value: Any) -> int:
    """Minutes of the day of "10:00"; the usual hour where nothing is said. Raises Refused."""
    try:
        return as_minutes(str(_USUAL_AT if value is None else value))
    except ValueError:
        raise Refused("recurrence-at") from None


def _moments(one: Recurrence, since: int) -> Iterator[int]:
    """Every moment from `since` on, in order."""
    for day in _days(one, day_of(since)):
        if one.until is not None and day > one.until:
            return
        moment = ms_of(day) + one.at * MINUTE_MS
        if moment >= since:
            yield moment


def _days(one: Recurrence, first: date) -> Iterator[date]:
    if one.every == DAY:
        return _each_day(first)
    if one.every == WEEK:
        weekdays = {weekday for _, weekday in one.on}
        return (day for day in _each_day(first) if day.weekday() in weekdays)
    return (day for day in _of_months(one.on, first) if day >= first)


def _each_day(first: date) -> Iterator[date]:
    while first < date.max:
        yield first
        first += _DAY


def _of_months(places: Collection[Place], first: date) -> Iterator[date]:
    """Days of the months from that of `first` on; a place without a month is in each."""
    for number in range(first.year * 12 + first.month - 1, date.max.year * 12):
        year, month = number // 12, number % 12 + 1
        longest = monthrange(year, month)[1]
        for day in sorted({min(day, longest) for wanted, day in places if wanted in (0, month)}):
            yield date(year, month, day)


def _on(every: str, content: Any) -> tuple[Place, ...]:
    if every == DAY:
        if content is not None:
            raise Refused("recurrence-on", every=every)
        return ()
    wanted = content if isinstance(content, list) else [content]
    read = {WEEK: _weekday, MONTH: _month_day, YEAR: _year_day}[every]
    places = [read(one) for one in wanted]
    found = sorted({place for place in places if place is not None})
    if not found or None in places:
        raise Refused("recurrence-on", every=every)
    return tuple(found)


def _weekday(word: Any) -> Place | None:
    return (0, WEEKDAYS.index(word)) if word in WEEKDAYS else None


def _month_day(word: Any) -> Place | None:
    if word == LAST:
        return 0, _LONGEST_MONTH
    is_day = isinstance(word, int) and not isinstance(word, bool) and 1 <= word <= _LONGEST_MONTH
    return (0, word) if is_day else None


def _year_day(word: Any) -> Place | None:
    """(month, day) of "03-15"; 29 February is one."""
    if not isinstance(word, str) or not _YEAR_DAY.fullmatch(word):
        return None
    try:
        day = date.fromisoformat(f"{_LEAP_YEAR}-{word}")
    except ValueError:
        return None
    return day.month, day.day


def _written(every: str, place: Place) -> Any:
    month, day = place
    return WEEKDAYS[day] if every == WEEK else day if every == MONTH else f"{month:02}-{day:02}"


def _until(value: Any) -> date | None:
    try:
        return None if value is None else date.fromisoformat(value)
    except (TypeError, ValueError):
        raise Refused("recurrence-until") from None


def read_moment(value: Any) -> int:
    """Ms of "2026-12-01T10:00" on the clinic's clock. Raises Refused."""
    day, _, clock = value.partition("T") if isinstance(value, str) else ("", "", "")
    try:
        return ms_of(date.fromisoformat(day)) + as_minutes(clock) * MINUTE_MS
    except ValueError:
        raise Refused("starts-at-wrong") from None


def write_moment(at: int) -> str:
    """What `read_moment` reads, to the minute."""
    return f"{day_of(at).isoformat()}T{as_text((at + IST_MS) // MINUTE_MS % 1440)}"
