"""What each touchpoint on a page of history does for the engagement score of today."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from hms_desktop.domain.register.timeline import TimelineEntry
from hms_desktop.domain.scoring.effects import effect
from hms_desktop.domain.scoring.score import score
from hms_desktop.services.journey.reading import Reading

TOUCHPOINTS = frozenset({"visit", "message", "reply", "call", "feedback", "camp", "goal"})
_HIDDEN = "timeline-clinical-hidden"


def with_effects(entries: Iterable[TimelineEntry], known: Reading) -> Iterator[TimelineEntry]:
    """The entries with their points; a touchpoint that no part of the score looks at has 0, what is hidden has none."""
    scored = score(known.facts).value is not None
    for entry in entries:
        touched = known.touchpoints.get(entry.id)
        if not scored or entry.title == _HIDDEN:
            yield entry
        elif touched is not None:
            yield replace(entry, effect=effect(known.facts, touched))
        else:
            yield replace(entry, effect=0) if entry.kind in TOUCHPOINTS else entry
