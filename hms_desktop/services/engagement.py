"""What the Analytics tab shows of journey, score and segments, and the same numbers as rows of an export."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from hms_desktop.services.journey.records import Flow, Scores
from hms_desktop.services.segments.watching import Watch

if TYPE_CHECKING:
    from hms_desktop.services.segments.service import SegmentService

DAYS, MOST = 180, 10
Rows = list[tuple[object, ...]]


@dataclass(frozen=True, slots=True)
class Engagement:
    """Where the patients stand as of a day: stages, standings and scores."""

    as_of: date
    stages: Mapping[str, int]
    standings: Mapping[str, int]
    scores: Scores


@dataclass(frozen=True, slots=True)
class SegmentFigures:
    """The largest segments as of a day, largest first: sizes by day, and how many people each two have in common."""

    as_of: date
    names: Mapping[uuid.UUID, str]
    people: Mapping[uuid.UUID, int]
    sizes: Mapping[uuid.UUID, Sequence[tuple[date, int]]]
    overlaps: Sequence[Sequence[int]]


def read_segments(segments: SegmentService, today: date, watch: Watch | None) -> SegmentFigures:
    """The ten largest segments: names, people, sizes of 180 days, and what they have in common."""
    counts = segments.counts(watch)
    names = {row.id: row.name for row in segments.all()}
    largest = sorted((one for one in counts if one in names), key=lambda one: (-counts[one], names[one]))[:MOST]
    return SegmentFigures(
        today,
        {one: names[one] for one in largest},
        {one: counts[one] for one in largest},
        {one: tuple(segments.sizes(one, days=DAYS)) for one in largest},
        segments.overlaps(largest, watch),
    )


def rows_of_engagement(found: Engagement) -> Rows:
    """Section, name, figure, value."""
    rows: Rows = [("journey", found.as_of, stage, people) for stage, people in found.stages.items()]
    rows += [("standing", found.as_of, standing, people) for standing, people in found.standings.items()]
    scores = found.scores
    rows += [("score", found.as_of, f"{band.low}-{band.high}", band.people) for band in scores.bands]
    none = (("not-enough-data", scores.not_enough), ("not-scored", scores.not_scored))
    return rows + [("score", found.as_of, figure, people) for figure, people in none]


def rows_of_flow(flow: Iterable[Flow]) -> Rows:
    """Section, name, figure, value."""
    return [("stage-flow", one.month, f"{one.before} > {one.after}", one.people) for one in flow]


def rows_of_segments(found: SegmentFigures) -> Rows:
    """Section, name, figure, value."""
    rows: Rows = [("segment", found.as_of, name, found.people[one]) for one, name in found.names.items()]
    rows += [
        ("segment-size", day, found.names[one], people) for one, sizes in found.sizes.items() for day, people in sizes
    ]
    names = list(found.names.values())
    for at, line in enumerate(found.overlaps):
        rows += [("segment-overlap", names[at], names[other], line[other]) for other in range(at + 1, len(names))]
    return rows
