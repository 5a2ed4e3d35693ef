"""A segment's rule: a small tree of groups, conditions on fields, and counts of what happened.

Logic is three-valued: a condition on a value nobody recorded is unknown, and unknown is neither in nor out; so "none of
(age 60 or more)" leaves out people without a birth date as well.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

Scalar = str | int | date
Value = Scalar | tuple[Scalar, ...] | None


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
LIST_OPS = frozenset({Op.IN, Op.NOT_IN})
BARE_OPS = frozenset({Op.KNOWN, Op.UNKNOWN})


@dataclass(frozen=True, slots=True)
class Condition:
    """One question about one field of the catalogue; `value` is None for "known" and "unknown"."""

    field: str
    op: Op
    value: Value = None


@dataclass(frozen=True, slots=True)
class Behaviour:
    """How often something happened: `count` names a measure, `within` is an ISO 8601 duration back from today."""

    count: str
    op: Op
    value: int
    within: str | None = None
    where: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """Rules that go together."""

    kind: GroupKind
    rules: tuple[Rule, ...] = ()


Rule = Group | Condition | Behaviour
EVERYBODY = Group(GroupKind.ALL)


def leaves(rule: Rule) -> Iterator[Condition | Behaviour]:
    """Every condition and count of a tree, in reading order."""
    if isinstance(rule, Group):
        for child in rule.rules:
            yield from leaves(child)
    else:
        yield rule
