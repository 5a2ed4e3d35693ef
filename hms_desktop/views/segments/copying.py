"""A copy of a segment of any kind."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from hms_desktop.domain.segment.kinds import ADDED, BY_HAND, FROZEN, REMOVED


def duplicate(services: Any, segment: Any, title: str) -> UUID:
    """The same rule and, for a list by hand, the same people put in and kept out. Raises Invalid for the name."""
    made: UUID
    if segment.kind == FROZEN:
        made = services.segments.freeze(segment.id, title)
        return made
    made = services.segments.create(title, segment.tree, segment.description or "", kind=segment.kind)
    if segment.kind == BY_HAND:
        picked = services.segments.picked(segment.id)
        if added := [one for one, pick in picked.items() if pick == ADDED]:
            services.segments.add_people(made, added)
        if removed := [one for one, pick in picked.items() if pick == REMOVED]:
            services.segments.remove_people(made, removed)
    return made
