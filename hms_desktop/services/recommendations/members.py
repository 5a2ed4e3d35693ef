"""Whom a call concerns today, as SQL: people, each with a recommendation that holds, in the order they are called in."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Select,
    Subquery,
    and_,
    case,
    func,
    literal,
    or_,
    select,
    tuple_,
    type_coerce,
    union_all,
)
from sqlalchemy.types import NullType

from hms_desktop.domain.model import (
    Appointment,
    CampAttendance,
    Derived,
    DueEntry,
    Encounter,
    Feedback,
    Journey,
    OutreachTask,
    Patient,
    SegmentMember,
)
from hms_desktop.domain.model.base import Id
from hms_desktop.domain.recommendation.rules import Recommendation, Since, recommendations
from hms_desktop.domain.time import ms_of
from hms_desktop.services.calls.rows import out_of_reach, resting
from hms_desktop.services.recommendations.service import ANSWER, stays_away
from hms_desktop.store import segment_sql
from hms_desktop.store.corrections import standing

FOLLOWER = "segments"  # the row of `derived` that says members are kept
FAR, NEVER = "9999-12-31", 0
_BOOKED = ("booked", "checked-in")
_P = Patient.__table__.c


@cache
def listed() -> tuple[Recommendation, ...]:
    """The recommendations that people stand on the list for, the most pressing first."""
    return tuple(one for one in recommendations() if one.on_the_list)


def members(connection: Connection, wanted: Sequence[Recommendation], today: date) -> Subquery:
    """Rows of (segment_id, patient_id, since) of these recommendations: as they are kept, or worked out when they aren't yet."""
    kept, derived = SegmentMember.__table__.c, Derived.__table__.c
    if connection.execute(select(derived.name).where(derived.name == FOLLOWER)).first():
        ids = [one.id for one in wanted]
        return select(kept.segment_id, kept.patient_id, kept.since).where(kept.segment_id.in_(ids)).subquery("held")
    columns = (_P.id.label("patient_id"), literal(0).label("since"))
    asked = [
        segment_sql.members(one.rule, today, type_coerce(literal(one.id, Id()), Id()).label("segment_id"), *columns)
        for one in wanted
    ]
    return union_all(*asked).subquery("held")


def may_be_called(held: FromClause, today: date) -> ColumnElement[bool]:
    """Whether a row of `held`, joined with its `patient`, is one to call for today.

    Booked visits, calls and answers are asked as they are now; what the rule says, contact included, as it was kept.
    """
    return and_(_free(today), _not_put_aside(held, today))


def homes_to_call(held: FromClause, today: date) -> Select[Any]:
    """SELECT of how many calls `may_be_called` leaves: the register is read once, in its own order."""
    patients = select(held.c.patient_id).where(_not_put_aside(held, today))
    return select(func.count(home().distinct())).where(_P.id.in_(patients), _free(today))


def _free(today: date) -> ColumnElement[bool]:
    visit = Appointment.__table__.c
    booked = select(visit.patient_id).where(visit.starts_at >= ms_of(today), visit.status.in_(_BOOKED))
    return and_(
        segment_sql.ON_REGISTER,
        _P.status == "active",
        _P.id.not_in(booked),
        _P.id.not_in(resting(today)),
        _P.id.not_in(out_of_reach()),
    )


def _not_put_aside(held: FromClause, today: date) -> ColumnElement[bool]:
    keys = [one.key for one in listed()]
    answered = select(ANSWER.c.patient_id, _id_of(ANSWER.c.key)).where(stays_away(today), ANSWER.c.key.in_(keys))
    return tuple_(held.c.patient_id, held.c.segment_id).not_in(answered)


def home() -> ColumnElement[uuid.UUID]:
    """What makes a row of `patient` one call: the household, or the patient alone."""
    return type_coerce(func.coalesce(_P.household_id, _P.id), Id())


def _id_of(key: ColumnElement[str]) -> ColumnElement[uuid.UUID]:
    """The listed recommendation that a key answers."""
    return type_coerce(case(*((key == one.key, literal(one.id, Id())) for one in listed())), Id())


def waited(one: Recommendation, held: FromClause, today: date) -> ColumnElement[Any]:
    """Since when somebody waits: a value that sorts within this recommendation, who waits longest first."""
    patient = held.c.patient_id
    if one.since is Since.EXPECTED:
        return _first(select(Journey.expected_on).where(Journey.id == patient), held, FAR)
    if one.since is Since.VISIT:
        return _first(select(func.max(Encounter.started_at)).where(Encounter.patient_id == patient), held, NEVER)
    if one.since is Since.DUE:
        due = DueEntry.__table__.c
        still = or_(due.ends_on.is_(None), due.ends_on >= today)
        asked = select(func.min(func.date(due.due_on))).where(due.patient_id == patient, due.kind.in_(one.kinds), still)
        return _first(asked, held, FAR)
    if one.since is Since.MISSED:
        visit = Appointment.__table__.c
        missed = select(func.max(visit.starts_at)).where(visit.patient_id == patient, visit.status == "no-show")
        return _first(missed, held, NEVER)
    if one.since is Since.CAMP:
        camp = CampAttendance.__table__
        sent = select(func.max(camp.c.attended_at)).where(
            camp.c.patient_id == patient, func.coalesce(camp.c.referred, "") != "", standing(camp)
        )
        return _first(sent, held, NEVER)
    if one.since is Since.FEEDBACK:
        said = Feedback.__table__.c
        given = select(func.min(said.given_at)).where(said.patient_id == patient, said.answered_at.is_(None))
        return _first(given, held, NEVER)
    if one.since is Since.TASK:
        task = OutreachTask.__table__.c
        made = select(func.min(task.made_at)).where(task.patient_id == patient, task.done_at.is_(None))
        return _first(made, held, NEVER)
    return held.c.since


def _first(asked: Select[Any], held: FromClause, unknown: str | int) -> ColumnElement[Any]:
    return func.coalesce(type_coerce(asked.correlate(held).scalar_subquery(), NullType()), unknown)
