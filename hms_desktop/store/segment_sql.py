"""A segment's rule as SQL: one condition over `patient`, so that counting and listing never read rows into Python.

SQL's own three-valued logic is the rule's: a comparison with NULL is unknown, and unknown rows are neither in nor out.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Select, and_, exists, false, func, not_, or_, select, true

from hms_desktop.domain.model import Base, Consent, Patient
from hms_desktop.domain.segment.fields import MEASURES, Field, Kind, catalogue
from hms_desktop.domain.segment.rule import Behaviour, Condition, Group, GroupKind, Op, Rule
from hms_desktop.domain.segment.window import latest_birth, window_start
from hms_desktop.domain.time import ms_of
from hms_desktop.store.corrections import standing

PATIENT = Patient.__table__.c
ON_REGISTER = and_(PATIENT.merged_into.is_(None), PATIENT.removed_at.is_(None))
_ONGOING = {"condition": ("status", "active")}
_REPLACED = {"consent"}


def members(rule: Rule, today: date, *columns: Any) -> Select[Any]:
    """SELECT of the patients in a segment (their ids, or `columns`); merged and removed records are never in."""
    return select(*(columns or (PATIENT.id,))).where(ON_REGISTER, condition(rule, today))


def count(rule: Rule, today: date) -> Select[Any]:
    """SELECT of how many `members` would list."""
    return members(rule, today, func.count())


def condition(rule: Rule, today: date) -> ColumnElement[bool]:
    """The WHERE of a rule over `patient`."""
    if isinstance(rule, Group):
        return _group(rule, today)
    if isinstance(rule, Behaviour):
        return _behaviour(rule, today)
    field = catalogue()[rule.field]
    if field.kind is Kind.AGE:
        return _age(rule, today)
    return _many(field, rule) if field.many else _single(field, rule)


def _group(group: Group, today: date) -> ColumnElement[bool]:
    parts = [condition(rule, today) for rule in group.rules]
    if group.kind is GroupKind.ALL:
        return and_(true(), *parts)
    together = or_(false(), *parts)
    return not_(together) if group.kind is GroupKind.NONE else together


def _age(rule: Condition, today: date) -> ColumnElement[bool]:
    """Ages as birth dates, so that the comparison is with a stored column."""
    born = PATIENT.birth_date
    if rule.op in (Op.KNOWN, Op.UNKNOWN):
        return _compare(born, rule.op, None)
    assert isinstance(rule.value, int)
    years = min(rule.value, today.year - 2)
    at_least, older = born <= latest_birth(today, years), born <= latest_birth(today, years + 1)
    return {
        Op.GE: at_least,
        Op.GT: older,
        Op.LT: not_(at_least),
        Op.LE: not_(older),
        Op.EQ: and_(at_least, not_(older)),
        Op.NE: or_(not_(at_least), older),
    }[rule.op]


def _single(field: Field, rule: Condition) -> ColumnElement[bool]:
    table = _table(field.table)
    if field.table == "patient":
        return _compare(table.c[field.column], rule.op, rule.value)
    value = select(table.c[field.column]).where(table.c.id == PATIENT.household_id).correlate(Patient.__table__)
    return _compare(value.scalar_subquery(), rule.op, rule.value)


def _many(field: Field, rule: Condition) -> ColumnElement[bool]:
    """Whether any row that hangs from the patient fits; "unknown" is: there is no such row with a value."""
    table = _table(field.table)
    column = table.c[field.column]
    if field.table in _REPLACED:
        column = table.c.channel + ":" + table.c.purpose
    wanted = Op.KNOWN if rule.op is Op.UNKNOWN else rule.op
    found = exists(
        select(1).where(
            table.c.patient_id == PATIENT.id, *_in_force(field, table), _compare(column, wanted, rule.value)
        )
    ).correlate(Patient.__table__)
    return not_(found) if rule.op is Op.UNKNOWN else found


def _in_force(field: Field, table: FromClause) -> list[ColumnElement[bool]]:
    wanted: list[ColumnElement[bool]] = []
    if "removed_at" in table.c:
        wanted.append(table.c.removed_at.is_(None))
    if field.table in _ONGOING and field.column != _ONGOING[field.table][0]:
        column, value = _ONGOING[field.table]
        wanted.append(table.c[column] == value)
    return [*wanted, *_latest_granted(table)] if field.table in _REPLACED else wanted


def _latest_granted(consent: FromClause) -> list[ColumnElement[bool]]:
    """A consent counts when it was granted and no later row for the same channel and purpose stands above it."""
    later = Consent.__table__.alias("later_consent")
    return [
        consent.c.granted.is_(True),
        ~exists(
            select(1).where(
                later.c.patient_id == consent.c.patient_id,
                later.c.channel == consent.c.channel,
                later.c.purpose == consent.c.purpose,
                or_(
                    later.c.given_at > consent.c.given_at,
                    and_(later.c.given_at == consent.c.given_at, later.c.id > consent.c.id),
                ),
            )
        ).correlate(consent),
    ]


def _behaviour(rule: Behaviour, today: date) -> ColumnElement[bool]:
    measure = MEASURES[rule.count]
    table = _table(measure.table)
    at = table.c[measure.at]
    wanted = [table.c.patient_id == PATIENT.id, at < ms_of(today + timedelta(days=1))]
    wanted += [standing(table)] if "corrects_id" in table.c else []
    wanted += [table.c[column].in_(values) for column, values in measure.only]
    wanted += [table.c[column] == value for column, value in rule.where]
    if rule.within is not None:
        wanted.append(at >= ms_of(window_start(today, rule.within)))
    if (rule.op, rule.value) in ((Op.GE, 1), (Op.GT, 0), (Op.EQ, 0), (Op.LT, 1)):
        found = exists(select(1).where(*wanted)).correlate(Patient.__table__)
        return found if rule.op in (Op.GE, Op.GT) else not_(found)
    counted = select(func.count()).select_from(table).where(*wanted).correlate(Patient.__table__)
    return _compare(counted.scalar_subquery(), rule.op, rule.value)


def _compare(column: ColumnElement[Any], op: Op, value: Any) -> ColumnElement[bool]:
    if op is Op.KNOWN:
        return and_(column.is_not(None), column != "") if _is_text(column) else column.is_not(None)
    if op is Op.UNKNOWN:
        return or_(column.is_(None), column == "") if _is_text(column) else column.is_(None)
    if op in (Op.IN, Op.NOT_IN):
        return column.in_(value) if op is Op.IN else column.not_in(value)
    if op is Op.CONTAINS:
        return column.icontains(value, autoescape=True)
    if op is Op.STARTS_WITH:
        starts = value if isinstance(value, tuple) else (value,)
        return or_(*(column.istartswith(start, autoescape=True) for start in starts))
    comparisons: dict[Op, ColumnElement[bool]] = {
        Op.EQ: column == value,
        Op.NE: column != value,
        Op.LT: column < value,
        Op.LE: column <= value,
        Op.GT: column > value,
        Op.GE: column >= value,
    }
    return comparisons[op]


def _is_text(column: ColumnElement[Any]) -> bool:
    return column.type.python_type is str


def _table(name: str) -> Any:
    return Base.metadata.tables[name]
