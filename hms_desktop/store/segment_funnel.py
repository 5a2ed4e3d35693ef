"""How many people have which verdicts of a rule's conditions, by one statement that reads the register once."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Integer, Select, exists, func, select, type_coerce

from hms_desktop.domain.model import Patient
from hms_desktop.domain.segment.funnel import (
    MOST_LEAVES,
    Funnel,
    Path,
    Pattern,
    decoded,
    funnel,
    parts,
    too_large,
    trace,
)
from hms_desktop.domain.segment.rule import EVERYBODY, Group, GroupKind, Leaf, Rule
from hms_desktop.store.segment_sql import ON_REGISTER, count, leaf_condition

_IN_A_NUMBER = 31
_UNKNOWN = 2


def read_funnel(connection: Connection, rule: Rule, today: date) -> Funnel:
    """The funnel of a rule whose memberships were looked up; above MOST_LEAVES conditions without its steps."""
    leaves = [(path, part) for path, part in parts(rule) if not isinstance(part, Group)]
    if len(leaves) > MOST_LEAVES:
        total, people = (int(connection.execute(count(one, today)).scalar_one()) for one in (EVERYBODY, rule))
        return too_large(total, people)
    rows = connection.execute(_asked(rule, leaves, today)).all()
    patterns = [Pattern(_verdicts(row[: _numbers(leaves)], len(leaves)), row.people) for row in rows]
    recorded = rows[0][_numbers(leaves) + 1 :] if rows else ()
    missing = {path for (path, _), there in zip(_traced(leaves), recorded, strict=bool(rows)) if not there}
    return funnel(rule, patterns, frozenset(missing), today)


def _asked(rule: Rule, leaves: list[tuple[Path, Leaf]], today: date) -> Select[Any]:
    """The leaves of each patient, coded into numbers, counted; LIMIT keeps SQLite from asking each leaf several times."""
    exact = _under_none(rule)
    verdicts = [leaf_condition(leaf, today, exact=path in exact) for path, leaf in leaves]
    columns = [type_coerce(verdict, Integer).label(f"leaf_{at}") for at, verdict in enumerate(verdicts)]
    each = select(Patient.__table__.c.id, *columns).where(ON_REGISTER).limit(-1).subquery("each_patient").c
    coded = [func.coalesce(each[f"leaf_{at}"], _UNKNOWN) * 4 ** (at % _IN_A_NUMBER) for at in range(len(leaves))]
    numbers = [_sum(coded[at : at + _IN_A_NUMBER]).label(f"number_{at}") for at in range(0, len(coded), _IN_A_NUMBER)]
    traces = [_anybody(wanted, today) for _, wanted in _traced(leaves)]
    found = select(*numbers, func.count(each.id).label("people"), *traces)
    return found.group_by(*numbers)


def _sum(numbers: list[ColumnElement[Any]]) -> ColumnElement[Any]:
    first, *others = numbers
    for one in others:
        first = first + one
    return first


def _anybody(wanted: Rule, today: date) -> ColumnElement[bool]:
    there = select(1).select_from(Patient.__table__).where(ON_REGISTER, leaf_condition(wanted, today, near=True))
    return exists(there)


def _traced(leaves: Iterable[tuple[Path, Leaf]]) -> list[tuple[Path, Rule]]:
    found = ((path, trace(leaf)) for path, leaf in leaves)
    return [(path, wanted) for path, wanted in found if wanted is not None]


def _numbers(leaves: list[tuple[Path, Leaf]]) -> int:
    return -(-len(leaves) // _IN_A_NUMBER)


def _verdicts(numbers: Iterable[int], leaves: int) -> tuple[bool | None, ...]:
    found = [verdict for number in numbers for verdict in decoded(number, _IN_A_NUMBER)]
    return tuple(found[:leaves])


def _under_none(rule: Rule) -> frozenset[Path]:
    """Leaves that are unknown rather than false matters for: those somewhere under a "none"."""
    roots = [path for path, part in parts(rule) if isinstance(part, Group) and part.kind is GroupKind.NONE]
    return frozenset(path for path, _ in parts(rule) if any(path[: len(root)] == root for root in roots))
