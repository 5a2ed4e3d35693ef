"""Measured values as SQL: whether the latest ones fit, how often, and where they go."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, FromClause, Integer, Select, and_, case, func, null, or_, select, type_coerce

from hms_desktop.domain.model import Base, Patient
from hms_desktop.domain.segment.rule import Observed, Op, Trend, Way
from hms_desktop.store.corrections import standing
from hms_desktop.store.segment_compare import ORDERS, Asking
from hms_desktop.store.segment_rows import PATIENT, Wheres, inside


def measured(rule: Observed, asking: Asking) -> ColumnElement[bool]:
    """Whether measured values fit; NULL as long as measurements that are not there could still decide."""
    table = Base.metadata.tables["observation"]
    return _of_the_measured(rule, _verdict(rule, table, asking), asking)


def trending(rule: Trend, asking: Asking) -> ColumnElement[bool]:
    """Whether the last values go one way; NULL as long as there are too few."""
    table = Base.metadata.tables["observation"]
    newest = _newest(rule, table.c.value, table, asking).subquery("last_measured").c
    before = func.lag(newest.value).over(order_by=(newest.taken_at, newest.id))
    wrong = before >= newest.value if rule.way is Way.RISING else before <= newest.value
    steps = select(newest.value, wrong.label("wrong")).correlate(Patient.__table__).subquery("steps").c
    span = func.max(steps.value) - func.min(steps.value)
    goes = and_(func.max(type_coerce(steps.wrong, Integer)) == 0, span >= rule.by)
    verdict = case((func.count() < rule.of_last, null()), else_=type_coerce(goes, Integer))
    asked = select(verdict).select_from(steps.value.table).correlate(Patient.__table__)
    return _of_the_measured(rule, asked.scalar_subquery() == 1, asking)


def _of_the_measured(rule: Observed | Trend, fits: ColumnElement[bool], asking: Asking) -> ColumnElement[bool]:
    """The same, asked only of those who were ever measured, where nobody else narrows the people."""
    if asking.near or asking.exact:
        return fits
    table = Base.metadata.tables["observation"]
    return and_(PATIENT.id.in_(select(table.c.patient_id).where(table.c.code == rule.code)), fits)


def _verdict(rule: Observed, table: FromClause, asking: Asking) -> ColumnElement[bool]:
    fit = type_coerce(_fit(rule, table), Integer)
    if rule.of_last is None:
        return (
            select(func.max(fit)).where(*_taken(rule, table, asking)).correlate(Patient.__table__).scalar_subquery()
            == 1
        )
    if rule.of_last == 1:
        return _newest(rule, fit, table, asking).with_only_columns(fit).scalar_subquery() == 1
    return _enough(rule, _newest(rule, fit.label("fit"), table, asking)).scalar_subquery() == 1


def _newest(rule: Observed | Trend, column: Any, table: FromClause, asking: Asking) -> Select[Any]:
    wanted = select(column, table.c.taken_at, table.c.id).where(*_taken(rule, table, asking))
    newest = wanted.order_by(table.c.taken_at.desc(), table.c.id.desc()).limit(rule.of_last)
    return newest.correlate(Patient.__table__)


def _taken(rule: Observed | Trend, table: FromClause, asking: Asking) -> Wheres:
    wheres: Wheres = [table.c.patient_id == PATIENT.id, table.c.code == rule.code, standing(table)]
    return wheres + inside(table.c.taken_at, rule.within, asking)


def _enough(rule: Observed, newest: Select[Any]) -> Select[Any]:
    last = newest.subquery("last_measured")
    fitting, known = func.coalesce(func.sum(last.c.fit), 0), func.count(last.c.fit)
    missing = rule.of_last - known
    verdict = case((fitting >= rule.times, 1), (fitting + missing >= rule.times, null()), else_=0)
    return select(verdict).correlate(Patient.__table__)


def _fit(rule: Observed, table: FromClause) -> ColumnElement[bool]:
    first = ORDERS[rule.op](table.c.value, rule.value)
    if rule.second is None:
        return first
    second = ORDERS[rule.op](table.c.second_value, rule.second)
    return or_(first, second) if rule.op in (Op.GT, Op.GE) else and_(first, second)
