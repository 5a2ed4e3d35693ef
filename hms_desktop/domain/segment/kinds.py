"""Kinds of segments, and the whole rule of each: what is edited, with the people put in or kept out by hand."""

from __future__ import annotations

from typing import Final

from hms_desktop.domain.segment.rule import Group, GroupKind, Picked, Rule

LIVE: Final = "live"
FROZEN: Final = "frozen"
BY_HAND: Final = "by-hand"
KINDS: Final = (LIVE, FROZEN, BY_HAND)
ADDED: Final = "added"
REMOVED: Final = "removed"


def whole(kind: str, segment_id: str, rule: Rule) -> Rule:
    """Who is in: by the rule; those held when it was frozen; by the rule or by hand, but nobody who was removed by hand."""
    if kind == FROZEN:
        return Picked(segment_id, ADDED)
    if kind != BY_HAND:
        return rule
    chosen = Group(GroupKind.ANY, (rule, Picked(segment_id, ADDED)))
    return Group(GroupKind.ALL, (chosen, Group(GroupKind.NONE, (Picked(segment_id, REMOVED),))))
