"""How many days apart this patient's visits are expected."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from operator import sub

from hms_desktop.domain.data import ResourceError, load_toml
from hms_desktop.domain.scoring.law import Law, law

FILE = "care_lines.toml"


@cache
def care_lines() -> dict[str, tuple[str, int]]:
    """Name of the care line and its interval in days, by the first three characters of an ICD-10 code."""
    found: dict[str, tuple[str, int]] = {}
    for line in load_toml(FILE, "lines", "source", "as_of")["lines"]:
        if not 0 < line["days"] < 3660:
            raise ResourceError(FILE, f"{line['name']} has no sensible interval")
        found.update({code.upper(): (line["name"], line["days"]) for code in line["codes"]})
    return found


def care_line(codes: Iterable[str | None]) -> tuple[str, int] | None:
    """The care line with the shortest interval among active conditions' ICD-10 codes, or None."""
    known = care_lines()
    found = [known[code[:3].upper()] for code in codes if code and code[:3].upper() in known]
    return min(found, key=lambda line: (line[1], line[0]), default=None)


def expected_interval(visits: Iterable[date], care_interval: int | None) -> int:
    """Days until the next visit is expected: the patient's own habit, pulled to the care line's days or the usual ones."""
    days = sorted({day.toordinal() for day in visits})
    return pooled(max(len(days) - 1, 0), middle_gap(days), care_interval, law())


def pooled(gaps: int, middle: float, care_interval: int | None, rules: Law) -> int:
    """The interval for so many own gaps with this median: they weigh n / (n + 3), the rest is the line's. Rounded half up."""
    line = rules.usual if care_interval is None else care_interval
    days = (gaps * middle + rules.habit_weight * line) / (gaps + rules.habit_weight)
    return int(min(max(days, rules.shortest), rules.longest) + 0.5)


def middle_gap(days: Sequence[int]) -> float:
    """The median of the gaps between days in ascending order; a day that stands twice makes no gap. 0 without any."""
    gaps = sorted(map(sub, days[1:], days))
    if gaps and not gaps[0]:
        gaps = [gap for gap in gaps if gap]
    return (gaps[(len(gaps) - 1) // 2] + gaps[len(gaps) // 2]) / 2 if gaps else 0.0
