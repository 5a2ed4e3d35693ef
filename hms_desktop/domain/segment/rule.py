"""A segment's rule: a small tree of groups, conditions on fields, counts of what happened, measured values, memberships.

Logic is three-valued: a condition on a value nobody recorded is unknown, and unknown is neither in nor out; so "none of
(age 60 or more)" leaves out people without a birth date as well. `docs/segments.md` states the whole language.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date


class GroupKind(enum.StrEnum):
    """How the rules of a group go together; an empty "all" is everybody, an empty "any" is nobody."""

    ALL = "all"
    ANY = "any"
    NONE = "none"


class Op(enum.StrEnum):
    """Operators as they stand in the JSON form."""

    EQ = "="
    NE = "!="
    LT = "<"
    LE = "<="
    GT = ">"
    GE = ">="
    IN = "in"
    NOT_IN = "not-in"
    CONTAINS = "contains"
    STARTS_WITH = "starts-with"
    KNOWN = "known"
    UNKNOWN = "unknown"


ORDER_OPS = frozenset({Op.EQ, Op.NE, Op.LT, Op.LE, Op.GT, Op.GE})
BOUND_OPS = frozenset({Op.LT, Op.LE, Op.GT, Op.GE})
LIST_OPS = frozenset({Op.IN, Op.NOT_IN})
BARE_OPS = frozenset({Op.KNOWN, Op.UNKNOWN})


@dataclass(frozen=True, slots=True)
class Relative:
    """A day counted from today by an ISO 8601 duration, back or `ahead`."""

    duration: str
    ahead: bool = False


Day = date | Relative
Scalar = str | bool | int | float | Day
Value = Scalar | tuple[Scalar, ...] | None


@dataclass(frozen=True, slots=True)
class Period:
    """A window of days, both ends included; without a `last` it ends today, without a `first` it has no beginning."""

    first: Day | None = None
    last: Day | None = None


Window = str | Period | None


@dataclass(frozen=True, slots=True)
class Condition:
    """One question about one field of the catalogue; `value` is None for "known" and "unknown"."""

    field: str
    op: Op
    value: Value = None


@dataclass(frozen=True, slots=True)
class Behaviour:
    """How often something happened: `count` names a measure, `within` is a duration back from today or a period.

    `where` are conditions on the counted rows (`field` is a column); a row counts when all of them are true. With
    `of_last` only the newest so many rows are looked at, of those for which every condition of `among` is true.
    """

    count: str
    op: Op
    value: int
    within: Window = None
    where: tuple[Condition, ...] = ()
    of_last: int | None = None
    among: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True)
class Observed:
    """Measured values of one kind: at least `times` of the last `of_last` (of all, when None) fit.

    `second` is held against the second number of a blood pressure; above either, or below both, then fits.
    """

    code: str
    op: Op
    value: float
    second: float | None = None
    times: int = 1
    of_last: int | None = 1
    within: Window = None


class Way(enum.StrEnum):
    """Where measured values go."""

    RISING = "rising"
    FALLING = "falling"


@dataclass(frozen=True, slots=True)
class Trend:
    """Measured values of one kind that go one way: each of the last `of_last` beyond the one before, `by` in all at least."""

    code: str
    way: Way
    of_last: int
    by: float = 0
    within: Window = None


@dataclass(frozen=True, slots=True)
class Membership:
    """Being in another segment, by name or id: yes or no, never unknown; `rule` is that segment's, once it was looked up."""

    segment: str
    rule: Rule | None = None


@dataclass(frozen=True, slots=True)
class Picked:
    """Being added to a segment by hand, or removed from it; `segment` is its id. Never written in a rule: see `whole`."""

    segment: str
    pick: str


@dataclass(frozen=True, slots=True)
class Group:
    """Rules that go together."""

    kind: GroupKind
    rules: tuple[Rule, ...] = ()


Leaf = Condition | Behaviour | Observed | Trend | Membership | Picked
Rule = Group | Leaf
EVERYBODY = Group(GroupKind.ALL)


def leaves(rule: Rule) -> Iterator[Leaf]:
    """Every condition, count, measured value and membership of a tree, in reading order; memberships are not entered."""
    if isinstance(rule, Group):
        for child in rule.rules:
            yield from leaves(child)
    else:
        yield rule


def weight(leaf: Leaf) -> int:
    """How much a leaf adds to the size of a statement, which the database limits: long lists and many beginnings add more."""
    asked = (leaf,) if isinstance(leaf, Condition) else leaf.where + leaf.among if isinstance(leaf, Behaviour) else ()
    return 1 + sum(
        len(one.value) // (2 if one.op is Op.STARTS_WITH else 25) for one in asked if isinstance(one.value, tuple)
    )
