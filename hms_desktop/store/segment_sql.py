"""A segment's rule as SQL: one condition over `patient`, so that counting and listing never read rows into Python.

SQL's own three-valued logic is the rule's: a comparison with NULL is unknown, and unknown rows are neither in nor out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Select, and_, case, exists, false, func, not_, or_, select, true

from hms_desktop.domain.model import Base, Patient
from hms_desktop.domain.segment.fields import MEASURES, ONE_EACH, Field, catalogue
from hms_desktop.domain.segment.rule import (
    Behaviour,
    Condition,
    Group,
    GroupKind,
    Membership,
    Observed,
    Op,
    Picked,
    Rule,
    Trend,
)
from hms_desktop.domain.segment.trouble import RuleError
from hms_desktop.store.segment_compare import Asking, compare
from hms_desktop.store.segment_rows import LARGE, at_least_one, counted, fitting, picked
from hms_desktop.store.segment_taken import measured, trending

PATIENT = Patient.__table__.c
ON_REGISTER = and_(PATIENT.merged_into.is_(None), PATIENT.removed_at.is_(None))
_INDEXED = frozenset({"patient.village", "patient.clinic_number"})


@dataclass(frozen=True, slots=True)
class _OneRow:
    """Conditions on one row of a table, none of which holds without it."""

    table: str
    conditions: tuple[Condition, ...]


def members(rule: Rule, today: date, *columns: Any) -> Select[Any]:
    """SELECT of the patients in a segment (their ids, or `columns`); merged and removed records are never in."""
    return select(*(columns or (PATIENT.id,))).where(ON_REGISTER, condition(rule, today))


def count(rule: Rule, today: date) -> Select[Any]:
    """SELECT of how many `members` would list."""
    return members(rule, today, func.count())


def condition(rule: Rule, today: date, *, near: bool = False) -> ColumnElement[bool]:
    """The WHERE of a rule over `patient`, `near` where few are asked, each by id.

    Raises RuleError for a membership that was not looked up.
    """
    return _condition(rule, Asking(today, near=near))


def leaf_condition(rule: Rule, today: date, *, near: bool = False, exact: bool = False) -> ColumnElement[bool]:
    """As `condition`; see `Asking` for `near` and `exact`."""
    return _condition(rule, Asking(today, near, exact))


def _condition(rule: Rule | _OneRow, asking: Asking) -> ColumnElement[bool]:
    if isinstance(rule, _OneRow):
        return _one_row(rule, asking)
    if isinstance(rule, Group):
        return _group(rule, asking)
    if isinstance(rule, Membership):
        return _membership(rule, asking)
    if isinstance(rule, Behaviour):
        return counted(rule, asking)
    if isinstance(rule, Picked):
        return picked(rule, asking)
    if isinstance(rule, Trend):
        return trending(rule, asking)
    return measured(rule, asking) if isinstance(rule, Observed) else _field(rule, asking)


def _group(group: Group, asking: Asking) -> ColumnElement[bool]:
    if group.kind is GroupKind.ALL:
        return and_(true(), *_all(group.rules, asking))
    if group.kind is GroupKind.NONE:
        asking = replace(asking, exact=True)
    together = or_(false(), *(_condition(rule, asking) for rule in group.rules))
    return not_(together) if group.kind is GroupKind.NONE else together


def _all(rules: tuple[Rule, ...], asking: Asking) -> list[ColumnElement[bool]]:
    """What narrows the people most cheaply goes first; the rest is then asked of those people only."""
    parts: list[Rule | _OneRow] = list(_flat(rules))
    if not asking.exact:
        parts = _together(parts)
    leader = None if asking.near else next(filter(_is_indexed, parts), next(filter(_narrows, parts), None))
    if leader is None:
        return [_condition(part, asking) for part in parts]
    near = replace(asking, near=True)
    return [_condition(leader, asking), *(_condition(part, near) for part in parts if part is not leader)]


def _together(parts: list[Rule | _OneRow]) -> list[Rule | _OneRow]:
    """What is asked of the same row, of which each patient has one at most, is asked at once."""
    rows: dict[str, list[Condition]] = {}
    others: list[Rule | _OneRow] = []
    for part in parts:
        table = catalogue()[part.field].table if isinstance(part, Condition) and part.op is not Op.UNKNOWN else ""
        if table in ONE_EACH and isinstance(part, Condition):
            rows.setdefault(table, []).append(part)
        else:
            others.append(part)
    return [*others, *(_OneRow(table, tuple(asked)) for table, asked in rows.items())]


def _flat(rules: tuple[Rule, ...]) -> Iterator[Rule]:
    for rule in rules:
        if isinstance(rule, Group) and rule.kind is GroupKind.ALL:
            yield from _flat(rule.rules)
        else:
            yield rule


def _is_indexed(rule: Rule | _OneRow) -> bool:
    return isinstance(rule, Condition) and rule.field in _INDEXED and rule.op in (Op.EQ, Op.IN)


def _narrows(rule: Rule | _OneRow) -> bool:
    """Whether the people can be read from tables that are smaller than the register."""
    if isinstance(rule, _OneRow):
        return True
    if isinstance(rule, Group):
        return rule.kind is GroupKind.ANY and bool(rule.rules) and all(map(_narrows, rule.rules))
    if isinstance(rule, Condition):
        return catalogue()[rule.field].table != "patient" and rule.op is not Op.UNKNOWN
    if isinstance(rule, Behaviour):
        return at_least_one(rule) and MEASURES[rule.count].table not in LARGE
    return isinstance(rule, (Observed, Trend, Picked))


def _membership(rule: Membership, asking: Asking) -> ColumnElement[bool]:
    """Being a member is yes or no, so inside it unknown is as good as false again."""
    if rule.rule is None:
        raise RuleError("rule-segment-unknown", segment=rule.segment)
    inner = _condition(rule.rule, replace(asking, exact=False))
    return func.coalesce(inner, false()) if asking.exact else inner


def _field(rule: Condition, asking: Asking) -> ColumnElement[bool]:
    field = catalogue()[rule.field]
    if field.many:
        return fitting(field, rule, asking)
    table = Base.metadata.tables[field.table]
    if field.table == "patient":
        return compare(field.kind, _given(field, table), rule.op, rule.value, asking)
    return _one_each(field, rule, asking)


def _given(field: Field, table: FromClause) -> ColumnElement[Any]:
    column: ColumnElement[Any] = table.c[field.column]
    return column if field.given is None else case((table.c[field.given[0]] == field.given[1], column))


def _one_each(field: Field, rule: Condition, asking: Asking) -> ColumnElement[bool]:
    """A condition on the household, or on the journey; without such a row it is unknown."""
    if not asking.exact and rule.op is not Op.UNKNOWN:
        return _one_row(_OneRow(field.table, (rule,)), asking)
    table, own = Base.metadata.tables[field.table], _own(field.table)
    held = select(table.c[field.column]).where(table.c.id == own, *_there(table))
    return compare(field.kind, held.correlate(Patient.__table__).scalar_subquery(), rule.op, rule.value, asking)


def _one_row(row: _OneRow, asking: Asking) -> ColumnElement[bool]:
    """Whether the row is there and all conditions are true of it."""
    table, own, fields = Base.metadata.tables[row.table], _own(row.table), catalogue()
    columns = [(table.c[fields[one.field].column], fields[one.field].kind, one) for one in row.conditions]
    fits = [*_there(table), *(compare(kind, column, one.op, one.value, asking) for column, kind, one in columns)]
    if asking.near:
        return exists(select(1).where(table.c.id == own, *fits).correlate(Patient.__table__))
    return own.in_(select(table.c.id).where(*fits))


def _own(table: str) -> ColumnElement[Any]:
    return PATIENT.household_id if table == "household" else PATIENT.id


def _there(table: FromClause) -> list[ColumnElement[bool]]:
    return [table.c.removed_at.is_(None)] if "removed_at" in table.c else []
