"""What hangs from a patient as SQL: rows that fit, and rows that are counted."""

from __future__ import annotations

import uuid
from typing import Any

from sqlalchemy import (
    ColumnElement,
    FromClause,
    and_,
    case,
    exists,
    func,
    not_,
    or_,
    select,
    true,
)

from hms_desktop.domain.model import Base, Consent, Patient
from hms_desktop.domain.segment.fields import MEASURES, WITHDRAWN, Field, row_fields
from hms_desktop.domain.segment.rule import Behaviour, Condition, Op, Picked, Window
from hms_desktop.domain.segment.window import bounds, has_today
from hms_desktop.domain.time import DAY_MS, ms_of
from hms_desktop.store.corrections import standing
from hms_desktop.store.segment_compare import ORDERS, Asking, compare

PATIENT = Patient.__table__.c
LARGE = frozenset({"encounter"})
Wheres = list[ColumnElement[bool]]


def fitting(field: Field, rule: Condition, asking: Asking) -> ColumnElement[bool]:
    """Whether any row that hangs from the patient fits; "unknown" is: there is no such row with a value."""
    table = Base.metadata.tables[field.table]
    column = value_column(field, table)
    wanted = Op.KNOWN if rule.op is Op.UNKNOWN else rule.op
    plain = Asking(asking.today)
    found = has_rows(table, [*holding(field, table), compare(field.kind, column, wanted, rule.value, plain)], 1, asking)
    return not_(found) if rule.op is Op.UNKNOWN else found


def value_column(field: Field, table: FromClause) -> ColumnElement[Any]:
    """What a field reads of a row; of a consent its channel and purpose."""
    column: ColumnElement[Any] = table.c[field.column]
    return table.c.channel + ":" + table.c.purpose if field.table == "consent" else column


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


def holding(field: Field, table: FromClause) -> Wheres:
    """Which rows of what hangs from a patient a field looks at."""
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
    if rule.of_last is not None:
        return _of_the_last(rule, table, asking)
    wheres = [*looked_at(rule, table, asking), *_asked(rule.count, rule.where, table, asking)]
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


def _of_the_last(rule: Behaviour, table: FromClause, asking: Asking) -> ColumnElement[bool]:
    """How many of the newest rows fit; where one at least must, only of those who have any such row."""
    newest_of, asked = looked_at(rule, table, asking), _asked(rule.count, rule.where, table, asking)
    fit = case((and_(true(), *asked), 1), else_=0)
    newest = select(fit.label("fit")).where(table.c.patient_id == PATIENT.id, *newest_of)
    newest = newest.order_by(table.c[MEASURES[rule.count].at].desc(), table.c.id.desc()).limit(rule.of_last)
    last = newest.correlate(Patient.__table__).subquery("last_rows")
    number = select(func.coalesce(func.sum(last.c.fit), 0)).correlate(Patient.__table__).scalar_subquery()
    verdict = ORDERS[rule.op](number, rule.value)
    if asking.near or not at_least_one(rule):
        return verdict
    return and_(PATIENT.id.in_(select(table.c.patient_id).where(*newest_of, *asked)), verdict)


def at_least_one(rule: Behaviour) -> bool:
    """Whether a count can hold only for those who have a row that counts."""
    return rule.op is Op.GT or (rule.op in (Op.GE, Op.EQ) and rule.value > 0) or (rule.op, rule.value) == (Op.NE, 0)


def looked_at(rule: Behaviour, table: FromClause, asking: Asking) -> Wheres:
    """Which rows a count looks at, before it asks its `where` of them."""
    measure = MEASURES[rule.count]
    wheres = inside(table.c[measure.at], rule.within, asking, by_day=measure.dated_by_day)
    if measure.ever and rule.within is not None:
        wheres = _ever_is_today(table.c[measure.at] == measure.ever, wheres, rule.within, asking)
    wheres += [standing(table)] if "corrects_id" in table.c else []
    wheres += [table.c.removed_at.is_(None)] if "removed_at" in table.c else []
    wheres += [table.c[column].in_(values) for column, values in measure.only]
    return wheres + _asked(rule.count, rule.among, table, asking)


def _ever_is_today(ever: ColumnElement[bool], wheres: Wheres, window: Window, asking: Asking) -> Wheres:
    """What is due since nobody knows when lies in a window when today does."""
    return [or_(ever, and_(*wheres))] if has_today(window, asking.today) else [not_(ever), *wheres]


def _asked(measure: str, asked: tuple[Condition, ...], table: FromClause, asking: Asking) -> Wheres:
    fields, plain = row_fields(measure), Asking(asking.today)
    return [compare(fields[one.field].kind, table.c[one.field], one.op, one.value, plain) for one in asked]


def inside(at: ColumnElement[Any], window: Window, asking: Asking, *, by_day: bool = False) -> Wheres:
    """Whether a moment, or with `by_day` a date, lies in a window."""
    first, last = bounds(window, asking.today)
    wheres: Wheres = []
    if last is not None:
        wheres.append(at <= last if by_day else at < ms_of(last) + DAY_MS)
    return wheres if first is None else [*wheres, at >= (first if by_day else ms_of(first))]
