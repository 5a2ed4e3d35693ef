"""When the clinic sees patients (`resources/clinic_hours.toml`), and which times of a day are still free."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from hms_desktop.domain.data import ResourceError, load_toml

FILE = "clinic_hours.toml"
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
DAY_MINUTES = 24 * 60

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class ClinicHours:
    """The diary's first and last minute of the day, its step, the usual length of a visit, and each weekday's sittings.

    Everything is in minutes since midnight in India; `sittings` begins with Monday.
    """

    first: int
    last: int
    step: int
    visit_minutes: int
    sittings: tuple[tuple[Span, ...], ...]

    def on(self, day: date) -> tuple[Span, ...]:
        """Sittings of a day; none when the clinic is closed."""
        return self.sittings[day.weekday()]


@cache
def clinic_hours() -> ClinicHours:
    """The hours of this clinic. Raises ResourceError when the file contradicts itself."""
    content = load_toml(FILE, "diary", "sittings", "source", "as_of")
    try:
        diary = content["diary"]
        hours = ClinicHours(
            _minute(diary["first"]),
            _minute(diary["last"]),
            int(diary["step_minutes"]),
            int(diary["visit_minutes"]),
            tuple(tuple(_span(text) for text in content["sittings"][day]) for day in DAYS),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise ResourceError(FILE, str(error)) from error
    _check(hours)
    return hours


def free_slots(sittings: Iterable[Span], taken: Sequence[Span], minutes: int, step: int) -> tuple[int, ...]:
    """Starts, each a whole number of steps after its sitting begins, from which `minutes` are free until it ends.

    Spans are (start, end) and hold their start only; all numbers are in one unit.
    """
    starts = (start for begin, end in sittings for start in range(begin, end - minutes + 1, step))
    return tuple(start for start in starts if not any(start < end and begin < start + minutes for begin, end in taken))


def _check(hours: ClinicHours) -> None:
    if not 0 <= hours.first < hours.last <= DAY_MINUTES:
        raise ResourceError(FILE, "the diary ends before it begins")
    if hours.step < 1 or (hours.last - hours.first) % hours.step or hours.visit_minutes < 1:
        raise ResourceError(FILE, "the diary's day is not a whole number of steps")
    for sittings in hours.sittings:
        edges = [minute for span in sittings for minute in span]
        if edges != sorted(edges) or any(begin == end for begin, end in sittings):
            raise ResourceError(FILE, "a sitting ends before it begins, or two of them overlap")


def _span(text: str) -> Span:
    begin, end = text.split("-")
    return _minute(begin), _minute(end)


def _minute(text: str) -> int:
    hour, minute = map(int, text.split(":"))
    if not (0 <= minute < 60 and 0 <= hour * 60 + minute <= DAY_MINUTES):
        raise ValueError(f"{text} is no time of day")
    return hour * 60 + minute
