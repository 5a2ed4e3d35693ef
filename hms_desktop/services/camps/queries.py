"""The statements behind camps; each figure is defined here once."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, exists, func, select

from hms_desktop.domain.camps import CANCELLED, FOLLOWED_DAYS
from hms_desktop.domain.model import Camp, CampAttendance, Encounter, Patient
from hms_desktop.domain.time import DAY_MS
from hms_desktop.store.corrections import standing
from hms_desktop.store.first_phone import first_phone

_CAME = CampAttendance.__table__
_WINDOW = FOLLOWED_DAYS * DAY_MS


@dataclass(frozen=True, slots=True)
class CampFilter:
    """Which camps: a calendar year, a village, a kind; None is all."""

    year: int | None = None
    village: str | None = None
    kind: str | None = None


def matching(chosen: CampFilter) -> list[ColumnElement[bool]]:
    """The conditions of a filter on camps that were not removed."""
    wanted: list[ColumnElement[bool]] = [Camp.removed_at.is_(None)]
    if chosen.year is not None:
        wanted.append(Camp.held_on.between(date(chosen.year, 1, 1), date(chosen.year, 12, 31)))
    if chosen.village is not None:
        wanted.append(Camp.village == chosen.village)
    if chosen.kind is not None:
        wanted.append(Camp.kind == chosen.kind)
    return wanted


def camps() -> Select[Any]:
    """Every column of camps and how many people came."""
    people = (
        select(func.count(_person().distinct()))
        .select_from(_CAME.join(Patient.__table__, Patient.id == CampAttendance.patient_id))
        .where(CampAttendance.camp_id == Camp.id, standing(_CAME))
        .correlate(Camp.__table__)
        .scalar_subquery()
    )
    return select(*Camp.__table__.c, people.label("came"))


def attendees(camp_id: uuid.UUID) -> Select[Any]:
    """Who came to a camp, the last recorded first."""
    seen = select(func.min(Encounter.started_at)).where(_visited_after()).correlate(_CAME).scalar_subquery()
    return (
        select(
            CampAttendance.id, _person().label("patient_id"), Patient.name, Patient.village, first_phone().label("phone"),
            CampAttendance.attended_at, CampAttendance.services, CampAttendance.referred, seen.label("seen_at"),
        )
        .join(Patient, Patient.id == CampAttendance.patient_id)
        .where(CampAttendance.camp_id == camp_id, standing(_CAME))
        .order_by(CampAttendance.attended_at.desc(), CampAttendance.id.desc())
    )  # fmt: skip


def figures(wanted: list[ColumnElement[bool]]) -> Select[Any]:
    """The people figures of `Impact` over the camps that fit; nobody counts twice."""
    seen = exists(select(1).where(_visited_after())).correlate(_CAME)
    before = exists(
        select(1).where(
            Encounter.patient_id == CampAttendance.patient_id,
            Encounter.kind != "camp",
            Encounter.started_at < CampAttendance.attended_at,
        )
    ).correlate(_CAME)
    marked = (
        _attendance(wanted)
        .add_columns(CampAttendance.referred.is_not(None).label("referred"), seen.label("seen"), (~before).label("new"))
        .subquery()
    )
    person, mark = marked.c.person, marked.c

    def people(*conditions: ColumnElement[bool]) -> ColumnElement[int]:
        return func.count(case((and_(*conditions), person)).distinct())

    columns: list[ColumnElement[Any]] = [
        func.count(person.distinct()).label("beneficiaries"),
        people(mark.referred).label("referred"),
        people(mark.seen).label("seen"),
        people(mark.referred, mark.seen).label("referred_seen"),
        people(mark.new).label("new"),
        people(mark.new, mark.seen).label("came_later"),
    ]
    return select(*columns)


def totals(wanted: list[ColumnElement[bool]], today: date) -> Select[Any]:
    """Camps held so far, their villages and their budget."""
    held = and_(*wanted, Camp.held_on <= today, Camp.status != CANCELLED)
    budget = func.coalesce(func.sum(Camp.budget_paise), 0)
    columns: list[ColumnElement[Any]] = [
        func.count().label("camps"),
        func.count(Camp.village.distinct()).label("villages"),
        budget.label("budget_paise"),
    ]
    return select(*columns).where(held)


def people_by(wanted: list[ColumnElement[bool]], by: ColumnElement[str]) -> Select[Any]:
    """Label and distinct people for each value of `by`."""
    came = _attendance(wanted).add_columns(by.label("label")).subquery()
    return select(came.c.label, func.count(came.c.person.distinct()).label("people")).group_by(came.c.label)


def _attendance(wanted: list[ColumnElement[bool]]) -> Select[Any]:
    return (
        select(_person().label("person"))
        .select_from(_CAME)
        .join(Camp, Camp.id == CampAttendance.camp_id)
        .join(Patient, Patient.id == CampAttendance.patient_id)
        .where(*wanted, Camp.status != CANCELLED, standing(_CAME))
    )


def _person() -> ColumnElement[Any]:
    """The record that stands for whoever came, after merges."""
    return func.coalesce(Patient.merged_into, Patient.id, type_=Patient.__table__.c.id.type)


def _visited_after() -> ColumnElement[bool]:
    return and_(
        Encounter.patient_id == CampAttendance.patient_id,
        Encounter.kind != "camp",
        Encounter.started_at > CampAttendance.attended_at,
        Encounter.started_at <= CampAttendance.attended_at + _WINDOW,
    )
