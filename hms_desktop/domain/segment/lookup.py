"""Segments inside segments: names made ids, ids made names, and the rules behind them looked up; circles are refused."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from hms_desktop.domain.segment.parse import MAX_DEPTH, MAX_LEAVES
from hms_desktop.domain.segment.rule import Group, Leaf, Membership, Rule, leaves, weight
from hms_desktop.domain.segment.trouble import RuleError

Find = Callable[[str], tuple[str, Rule] | None]


def segments_named(rule: Rule) -> tuple[str, ...]:
    """What the memberships of a tree call other segments, in reading order."""
    return tuple(leaf.segment for leaf in leaves(rule) if isinstance(leaf, Membership))


def renamed(rule: Rule, names: Mapping[str, str]) -> Rule:
    """The tree with other words for its segments; what `names` lacks stays as it is."""
    if isinstance(rule, Group):
        return Group(rule.kind, tuple(renamed(child, names) for child in rule.rules))
    return replace(rule, segment=names.get(rule.segment, rule.segment)) if isinstance(rule, Membership) else rule


def looked_up(rule: Rule, find: Find, own: str = "") -> Rule:
    """The tree with every membership's rule in it; `find` gives id and rule of a name or id, `own` is the id being asked.

    Raises RuleError: `rule-segment-unknown`, `rule-segment-cycle`, or `rule-too-large` for what it all amounts to.
    """
    return _Lookup(find).enter(rule, (own,))


class _Lookup:
    def __init__(self, find: Find) -> None:
        self._find = find
        self._leaves = 0

    def enter(self, rule: Rule, path: tuple[str, ...]) -> Rule:
        if isinstance(rule, Group):
            return Group(rule.kind, tuple(self.enter(child, path) for child in rule.rules))
        return self._leaf(rule, path)

    def _leaf(self, rule: Leaf, path: tuple[str, ...]) -> Leaf:
        self._leaves += weight(rule)
        if self._leaves > MAX_LEAVES:
            raise RuleError("rule-too-large", limit=MAX_LEAVES)
        if not isinstance(rule, Membership):
            return rule
        found = self._find(rule.segment)
        if found is None:
            raise RuleError("rule-segment-unknown", segment=rule.segment)
        identity, inner = found
        if identity in path:
            raise RuleError("rule-segment-cycle", segment=rule.segment)
        if len(path) > MAX_DEPTH:
            raise RuleError("rule-too-deep", place=rule.segment, limit=MAX_DEPTH)
        return replace(rule, rule=self.enter(inner, (*path, identity)))
