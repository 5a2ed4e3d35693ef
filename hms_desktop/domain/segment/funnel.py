"""How many people each part of a rule keeps, and what to warn of, from how many people have which verdicts of its leaves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from hms_desktop.domain.segment.evaluate import Verdict, together
from hms_desktop.domain.segment.fields import MEASURES
from hms_desktop.domain.segment.rule import (
    Behaviour,
    Condition,
    Group,
    GroupKind,
    Leaf,
    Membership,
    Observed,
    Op,
    Picked,
    Rule,
    Trend,
)
from hms_desktop.domain.segment.window import bounds

MOST_LEAVES = 40
Path = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One part of a rule: `alone` people fit it by itself, `kept` are left when the rule is read up to here.

    In "any" `kept` grows: it is who fits at least one so far. Inside a group only those count who come that far.
    """

    path: Path
    alone: int
    kept: int


@dataclass(frozen=True, slots=True)
class FunnelWarning:
    """Something about a part of a rule that its author will hardly have meant."""

    code: str
    path: Path
    params: dict[str, object] = field(default_factory=dict, compare=False)


@dataclass(frozen=True, slots=True)
class Funnel:
    """Of `total` people on the register `people` are in; steps and warnings in reading order."""

    total: int
    people: int
    steps: tuple[Step, ...]
    warnings: tuple[FunnelWarning, ...]


@dataclass(frozen=True, slots=True)
class Pattern:
    """So many people have these verdicts of the leaves, in reading order."""

    verdicts: tuple[Verdict, ...]
    people: int


def parts(rule: Rule, path: Path = ()) -> Iterator[tuple[Path, Rule]]:
    """Every group and leaf with its place, in reading order; the root has the empty path."""
    yield path, rule
    if isinstance(rule, Group):
        for at, child in enumerate(rule.rules):
            yield from parts(child, (*path, at))


def trace(leaf: Leaf) -> Rule | None:
    """What has to be recorded of somebody for a leaf to be about anything; None when that can't be lacking."""
    if isinstance(leaf, Condition):
        return None if leaf.op is Op.UNKNOWN else Condition(leaf.field, Op.KNOWN)
    if isinstance(leaf, Behaviour):
        return Behaviour(leaf.count, Op.GE, 1)
    if isinstance(leaf, (Observed, Trend)):
        return Behaviour("measurements", Op.GE, 1, None, (Condition("code", Op.EQ, leaf.code),))
    return None


def funnel(rule: Rule, patterns: Iterable[Pattern], missing: frozenset[Path], today: date) -> Funnel:
    """Steps and warnings of a rule; `missing` are the leaves of which nothing is recorded of anybody."""
    tally = _Tally(rule)
    for pattern in patterns:
        tally.add(pattern)
    steps = tuple(Step(path, tally.true[path], tally.kept[path]) for path in tally.shown)
    warnings = (_warning(path, part, tally, missing, today) for path, part in parts(rule) if path in tally.shown)
    return Funnel(tally.total, tally.true[()], steps, tuple(one for one in warnings if one is not None))


class _Tally:
    """People by part: for whom it is true, for whom false, who come as far as it, and who are left after it."""

    def __init__(self, rule: Rule) -> None:
        self._rule = rule
        self.shown = [path for path, part in parts(rule) if path or not isinstance(part, Group)]
        self.kind = {(*path, at): part.kind for path, part in parts(rule) if isinstance(part, Group)
                     for at in range(len(part.rules))}  # fmt: skip
        self.total = 0
        self.true: Counter[Path] = Counter()
        self.false: Counter[Path] = Counter()
        self.reached: Counter[Path] = Counter()
        self.kept: Counter[Path] = Counter()

    def add(self, pattern: Pattern) -> None:
        """Count the people of one pattern."""
        self.total += pattern.people
        verdicts: dict[Path, Verdict] = {}
        _judge(self._rule, (), iter(pattern.verdicts), verdicts)
        for path, verdict in verdicts.items():
            self.true[path] += pattern.people * (verdict is True)
            self.false[path] += pattern.people * (verdict is False)
        self.reached[()] += pattern.people
        self.kept[()] += pattern.people * (verdicts[()] is True)
        self._walk(self._rule, (), verdicts, pattern.people)

    def _walk(self, rule: Rule, path: Path, verdicts: dict[Path, Verdict], people: int) -> None:
        """Follow people who come as far as a group through its parts."""
        if not isinstance(rule, Group):
            return
        stays, fitting = True, False
        for at, child in enumerate(rule.rules):
            place = (*path, at)
            verdict = verdicts[place]
            if stays:
                self.reached[place] += people
                self._walk(child, place, verdicts, people)
            stays = stays and (rule.kind is GroupKind.ANY or verdict is (rule.kind is GroupKind.ALL))
            fitting = fitting or verdict is True
            self.kept[place] += people * (fitting if rule.kind is GroupKind.ANY else stays)


def _judge(rule: Rule, path: Path, leaves: Iterator[Verdict], found: dict[Path, Verdict]) -> Verdict:
    if isinstance(rule, Group):
        children = [_judge(child, (*path, at), leaves, found) for at, child in enumerate(rule.rules)]
        found[path] = together(rule.kind, children)
    else:
        found[path] = next(leaves)
    return found[path]


def _warning(path: Path, part: Rule, tally: _Tally, missing: frozenset[Path], today: date) -> FunnelWarning | None:
    """The most telling one of what can be said of a part."""
    if code := _of_the_window(part, today):
        return FunnelWarning(code, path)
    if tally.total == 0:
        return None
    if path in missing and tally.true[path] == 0:
        return FunnelWarning("funnel-nothing-recorded", path, {"field": _asked(part)})
    code = _of_the_people(path, tally.kind.get(path, GroupKind.ALL), tally)
    return FunnelWarning(code, path) if code else None


def _of_the_people(path: Path, kind: GroupKind, tally: _Tally) -> str:
    if kind is GroupKind.ANY:
        adds_nobody = "funnel-adds-nobody" if tally.true[path] == 0 else ""
        return "funnel-everybody-fits" if tally.true[path] == tally.total else adds_nobody
    if tally.reached[path] and not tally.kept[path]:
        return "funnel-excludes-everybody"
    passing = tally.true if kind is GroupKind.ALL else tally.false
    return "funnel-excludes-nobody" if passing[path] == tally.total else ""


def _of_the_window(part: Rule, today: date) -> str:
    if isinstance(part, (Group, Condition, Membership, Picked)):
        return ""
    first, last = bounds(part.within, today)
    if first is not None and last is not None and first > last:
        return "funnel-window-turned-round"
    planned = isinstance(part, Behaviour) and MEASURES[part.count].planned
    return "funnel-window-to-come" if first is not None and first > today and not planned else ""


def _asked(part: Rule) -> str:
    """The name of what a leaf asks, as the words of rules know it."""
    if isinstance(part, Condition):
        return part.field
    if isinstance(part, Behaviour):
        return part.count
    return f"observation.{part.code}" if isinstance(part, (Observed, Trend)) else ""


def too_large(total: int, people: int) -> Funnel:
    """What can be said of a rule with more conditions than steps are worked out for."""
    return Funnel(total, people, (), (FunnelWarning("funnel-too-large", (), {"limit": MOST_LEAVES}),))


def decoded(number: int, leaves: int) -> Sequence[Verdict]:
    """Verdicts of a number that has two bits for each leaf, the first leaf lowest: 0 false, 1 true, 2 unknown."""
    return [(False, True, None)[number >> 2 * at & 3] for at in range(leaves)]
