"""How many days apart this patient's visits are expected."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from itertools import pairwise
from statistics import median

from hms_desktop.domain.data import ResourceError, load_toml

_FILE = "care_lines.toml"


@cache
def care_lines() -> dict[str, tuple[str, int]]:
    """Name of the care line and its interval in days, by the first three characters of an ICD-10 code."""
    found: dict[str, tuple[str, int]] = {}
    for line in load_toml(_FILE, "lines", "source", "as_of")["lines"]:
        if not 0 < line["days"] < 3660:
            raise ResourceError(_FILE, f"{line['name']} has no sensible interval")
        found.update({code.upper(): (line["name"], line["days"]) for code in line["codes"]})
    return found


def care_line(codes: Iterable[str | None]) -> tuple[str, int] | None:
    """The care line with the shortest interval among active conditions' ICD-10 codes, or None."""
    known = care_lines()
    found = [known[code[:3].upper()] for code in codes if code and code[:3].upper() in known]
    return min(found, key=lambda line: (line[1], line[0]), default=None)


def expected_interval(visits: Sequence[date], care_interval: int | None) -> int:
    """Days until the next visit is expected: the care line's, else the patient's own habit pulled to the usual one."""
    rules = load_toml("engagement.toml", "interval")["interval"]
    if care_interval is not None:
        return care_interval
    days = sorted(set(visits))
    gaps = [(later - earlier).days for earlier, later in pairwise(days)]
    if not gaps:
        return int(rules["usual"])
    weight = len(gaps) / (len(gaps) + rules["habit_weight"])
    pooled: float = weight * median(gaps) + (1 - weight) * rules["usual"]
    return round(min(max(pooled, float(rules["shortest"])), float(rules["longest"])))
