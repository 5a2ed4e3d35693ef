"""What hangs from a patient as SQL: rows that fit, rows that are counted, measured values."""

from __future__ import annotations

import uuid
from typing import Any

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Integer,
    Select,
    and_,
    case,
    exists,
    func,
    not_,
    null,
    or_,
    select,
    true,
    type_coerce,
)

from hms_desktop.domain.model import Base, Consent, Patient
from hms_desktop.domain.segment.fields import MEASURES, WITHDRAWN, Field, row_fields
from hms_desktop.domain.segment.rule import Behaviour, Condition, Observed, Op, Picked, Window
from hms_desktop.domain.segment.window import bounds
from hms_desktop.domain.time import DAY_MS, ms_of
from hms_desktop.store.corrections import standing
from hms_desktop.store.segment_compare import ORDERS, Asking, compare

PATIENT = Patient.__table__.c
LARGE = frozenset({"encounter"})
Wheres = list[ColumnElement[bool]]


def fitting(field: Field, rule: Condition, asking: Asking) -> ColumnElement[bool]:
    """Whether any row that hangs from the patient fits; "unknown" is: there is no such row with a value."""
    table = Base.metadata.tables[field.table]
    column: ColumnElement[Any] = table.c[field.column]
    if field.table == "consent":
        column = table.c.channel + ":" + table.c.purpose
    wanted = Op.KNOWN if rule.op is Op.UNKNOWN else rule.op
    plain = Asking(asking.today)
    found = has_rows(
        table, [*_holding(field, table), compare(field.kind, column, wanted, rule.value, plain)], 1, asking
    )
    return not_(found) if rule.op is Op.UNKNOWN else found


def picked(rule: Picked, asking: Asking) -> ColumnElement[bool]:
    """Whether somebody was added to a segment by hand, or removed from it."""
    table = Base.metadata.tables["segment_pick"]
    wheres = [table.c.segment_id == uuid.UUID(rule.segment), table.c.pick == rule.pick, table.c.removed_at.is_(None)]
    return has_rows(table, wheres, 1, asking)


def has_rows(table: FromClause, wheres: Wheres, number: int, asking: Asking) -> ColumnElement[bool]:
    """Whether the patient has at least `number` such rows: asked by patient when near, else all of them at once.

    One visit is found sooner by patient than a list is made of all who had one.
    """
    if number < 1:
        return true()
    if asking.near or (number == 1 and table.name in LARGE):  # type: ignore[attr-defined]
        mine = select(1).where(table.c.patient_id == PATIENT.id, *wheres)
        mine = mine.limit(1).offset(number - 1) if number > 1 else mine
        return exists(mine.correlate(Patient.__table__))
    theirs = select(table.c.patient_id).where(*wheres)
    if number > 1:
        theirs = theirs.group_by(table.c.patient_id).having(func.count() >= number)
    return PATIENT.id.in_(theirs)


def _holding(field: Field, table: FromClause) -> Wheres:
    wanted: Wheres = [table.c.removed_at.is_(None)] if "removed_at" in table.c else []
    if field.table == "condition" and field.column != "status":
        wanted.append(table.c.status == "active")
    return [*wanted, *_latest_consent(table, field.name != WITHDRAWN)] if field.table == "consent" else wanted


def _latest_consent(consent: FromClause, granted: bool) -> Wheres:
    """A consent counts when no later row for the same channel and purpose stands above it."""
    later = Consent.__table__.alias("later_consent")
    return [
        consent.c.granted.is_(granted),
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


def counted(rule: Behaviour, asking: Asking) -> ColumnElement[bool]:
    """Whether something happened as often as asked; never unknown."""
    table = Base.metadata.tables[MEASURES[rule.count].table]
    wheres = _counted_rows(rule, table, asking)
    if rule.value and rule.op in (Op.EQ, Op.NE):
        exactly = _exactly(table, wheres, rule.value, asking)
        return exactly if rule.op is Op.EQ else not_(exactly)
    least = rule.value + (rule.op in (Op.GT, Op.LE) or (rule.op in (Op.EQ, Op.NE)))
    enough = has_rows(table, wheres, least, asking)
    return enough if rule.op in (Op.GE, Op.GT, Op.NE) else not_(enough)


def _exactly(table: FromClause, wheres: Wheres, number: int, asking: Asking) -> ColumnElement[bool]:
    if asking.near:
        mine = select(func.count()).select_from(table).where(table.c.patient_id == PATIENT.id, *wheres)
        return mine.correlate(Patient.__table__).scalar_subquery() == number
    theirs = select(table.c.patient_id).where(*wheres).group_by(table.c.patient_id)
    return PATIENT.id.in_(theirs.having(func.count() == number))


def _counted_rows(rule: Behaviour, table: FromClause, asking: Asking) -> Wheres:
    measure, fields, plain = MEASURES[rule.count], row_fields(rule.count), Asking(asking.today)
    wheres = _inside(table.c[measure.at], rule.within, asking, by_day=measure.dated_by_day)
    wheres += [standing(table)] if "corrects_id" in table.c else []
    wheres += [table.c[column].in_(values) for column, values in measure.only]
    return wheres + [
        compare(fields[one.field].kind, table.c[one.field], one.op, one.value, plain) for one in rule.where
    ]


def _inside(at: ColumnElement[Any], window: Window, asking: Asking, *, by_day: bool = False) -> Wheres:
    first, last = bounds(window, asking.today)
    wheres: Wheres = []
    if last is not None:
        wheres.append(at <= last if by_day else at < ms_of(last) + DAY_MS)
    return wheres if first is None else [*wheres, at >= (first if by_day else ms_of(first))]


def measured(rule: Observed, asking: Asking) -> ColumnElement[bool]:
    """Whether measured values fit; NULL as long as measurements that are not there could still decide."""
    table = Base.metadata.tables["observation"]
    fits = _verdict(rule, table, asking)
    if asking.near or asking.exact:
        return fits
    return and_(PATIENT.id.in_(select(table.c.patient_id).where(table.c.code == rule.code)), fits)


def _verdict(rule: Observed, table: FromClause, asking: Asking) -> ColumnElement[bool]:
    fit = type_coerce(_fit(rule, table), Integer)
    wheres = [table.c.patient_id == PATIENT.id, table.c.code == rule.code, standing(table)]
    wheres += _inside(table.c.taken_at, rule.within, asking)
    if rule.of_last is None:
        return select(func.max(fit)).where(*wheres).correlate(Patient.__table__).scalar_subquery() == 1
    newest = select(fit.label("fit")).where(*wheres).order_by(table.c.taken_at.desc(), table.c.id.desc())
    newest = newest.limit(rule.of_last).correlate(Patient.__table__)
    if rule.of_last == 1:
        return newest.scalar_subquery() == 1
    return _enough(rule, newest).scalar_subquery() == 1


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
