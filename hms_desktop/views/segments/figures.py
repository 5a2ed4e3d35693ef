"""How many are in each segment now, and how many were a week ago."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from hms_desktop.views.kit import charts
from hms_desktop.work.job import JobContext

WEEK = 7
LOOK_BACK = 14  # days: the size of a week ago is that of the last day it was counted, which may lie before


@dataclass(frozen=True, slots=True)
class Figures:
    """By segment id; a segment that was not counted a week ago has no number there."""

    now: Mapping[UUID, int]
    week_ago: Mapping[UUID, int]


def read_figures(services: Any, ids: Iterable[UUID], job: JobContext) -> Figures:
    """Both for these segments, on a thread that may wait; the charts' library is imported there too."""
    charts.load()
    now = services.segments.counts(job.interruptible)
    then = services.desk.today() - timedelta(days=WEEK)
    week_ago = {}
    for one in ids:
        job.check()
        if (people := size_on(services.segments.sizes(one, days=LOOK_BACK), then)) is not None:
            week_ago[one] = people
    return Figures(now, week_ago)


def size_on(sizes: Iterable[tuple[date, int]], day: date) -> int | None:
    """The size on a day, or on the last day before it that was counted."""
    earlier = [(counted, people) for counted, people in sizes if counted <= day]
    return max(earlier)[1] if earlier else None
