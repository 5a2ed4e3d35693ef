"""Whose due entries the calendar alone may change: ends, ages, pregnancies that should be over, facts of days to come."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, Select, and_, or_, select, text

from hms_desktop.domain.model import DueEntry, Encounter, Immunization, Patient, Pregnancy
from hms_desktop.domain.model.people import YOUNG
from hms_desktop.domain.schedule.entries import ages_to_come, births_turning, longest_pregnancy
from hms_desktop.domain.time import ms_of
from hms_desktop.services.preventive.candidates import first_day

_DAY = timedelta(days=1)


def turned_patients(connection: Connection, since: date, today: date) -> set[uuid.UUID]:
    """Patients whose entries may be others on `today` than on `since`, though nothing was written."""
    if today <= since:
        return set()
    asked = (_ended(since, today), _grown(since, today), _over(since, today), *_came_true(since, today))
    return {one for query in asked for one in connection.execute(query).scalars()}


def _ended(since: date, today: date) -> Select[Any]:
    """A dose that is too late may make room for another, and its row is over."""
    return select(DueEntry.patient_id).where(DueEntry.ends_on >= since, DueEntry.ends_on < today)


def _grown(since: date, today: date) -> Select[Any]:
    """Those who reach, a year from now, an age of the schedule."""
    spans = [births_turning(age, before, since, today) for age, before in ages_to_come()]
    born = or_(*(and_(Patient.birth_date >= first, Patient.birth_date <= last) for first, last in spans))
    return select(Patient.id).where(text(f"patient.{YOUNG}"), born)


def _over(since: date, today: date) -> Select[Any]:
    first, last = (day - longest_pregnancy() for day in (since + _DAY, today))
    ongoing = and_(Pregnancy.status == "ongoing", Pregnancy.removed_at.is_(None))
    return select(Pregnancy.patient_id).where(ongoing, first_day().between(first.isoformat(), last.isoformat()))


def _came_true(since: date, today: date) -> Iterator[Select[Any]]:
    """Doses and visits of pregnant women that were recorded for a day that was still to come."""
    yield select(Immunization.patient_id).where(Immunization.given_on > since, Immunization.given_on <= today)
    expecting = select(Pregnancy.patient_id).where(Pregnancy.status == "ongoing", Pregnancy.removed_at.is_(None))
    yield select(Encounter.patient_id).where(
        Encounter.patient_id.in_(expecting),
        Encounter.started_at >= ms_of(since + _DAY),
        Encounter.started_at < ms_of(today + _DAY),
    )
