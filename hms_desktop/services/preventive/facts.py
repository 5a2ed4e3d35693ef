"""What is known of the people on a page that decides what is due, read in a few statements for all of them."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Connection, func, select

from hms_desktop.domain.conditions import find_condition
from hms_desktop.domain.model import Condition, Encounter, Immunization, Observation, Patient
from hms_desktop.domain.schedule.antenatal import antenatal_schedule, pregnancy_items
from hms_desktop.domain.schedule.due import DueKind, DueStatus, Reason, ScheduleItem
from hms_desktop.domain.schedule.entries import Entry, dose_entries, item_entries, pregnancy_entries
from hms_desktop.domain.schedule.followup import followup_items, followup_measures
from hms_desktop.domain.schedule.forecast import forecast, open_doses
from hms_desktop.domain.schedule.standing import Given
from hms_desktop.domain.schedule.uip import Schedule, immunization_schedule
from hms_desktop.domain.time import day_of
from hms_desktop.services.preventive.candidates import Candidate
from hms_desktop.store.corrections import standing

Owners = dict[uuid.UUID, uuid.UUID]
_UNDATED = "dating"


def items_of(
    connection: Connection, kind: DueKind, people: Sequence[Candidate], on: date, *, only_open: bool = False
) -> list[tuple[ScheduleItem, ...]]:
    """All items of one list for each person, in their order; of doses perhaps only those that can be called for."""
    owners = owners_of(connection, [who.id for who in people])
    if kind is DueKind.MATERNAL:
        return _maternal(connection, people, owners, on)
    if kind is DueKind.CHRONIC:
        return _chronic(connection, people, owners, on)
    given = doses_given(connection, owners)
    schedule, asked = _only(kind), open_doses if only_open else forecast
    return [
        () if who.birth_date is None else asked(schedule, who.birth_date, who.sex, given[who.id], on) for who in people
    ]


def entries_of(connection: Connection, kind: DueKind, people: Sequence[Candidate], on: date) -> list[tuple[Entry, ...]]:
    """What each person will be called for, in dates; those of the young are of both their lists, whichever `kind` says."""
    if kind is DueKind.MATERNAL:
        items = items_of(connection, kind, people, on)
        return [pregnancy_entries(found, who.since, on) for who, found in zip(people, items, strict=True)]
    if kind is DueKind.CHRONIC:
        return [item_entries(found) for found in items_of(connection, kind, people, on)]
    given = doses_given(connection, owners_of(connection, [who.id for who in people]))
    return [
        () if who.birth_date is None else dose_entries(who.birth_date, who.sex, given[who.id], on) for who in people
    ]


@cache
def _only(kind: DueKind) -> Schedule:
    return immunization_schedule().only(kind)


def doses_given(connection: Connection, owners: Owners) -> dict[uuid.UUID, list[Given]]:
    """Doses that hold, by the patient who owns them now."""
    table = Immunization.__table__
    wanted = select(Immunization.patient_id, Immunization.dose, Immunization.given_on)
    found: dict[uuid.UUID, list[Given]] = defaultdict(list)
    for row in connection.execute(wanted.where(Immunization.patient_id.in_(owners), standing(table))):
        found[owners[row.patient_id]].append((row.dose, row.given_on))
    return found


def _maternal(
    connection: Connection, people: Sequence[Candidate], owners: Owners, on: date
) -> list[tuple[ScheduleItem, ...]]:
    given, seen = doses_given(connection, owners), _visits(connection, owners)
    rules, schedule = antenatal_schedule(), immunization_schedule()
    return [
        _undated(on)
        if who.since is None
        else pregnancy_items(rules, schedule, who.since, seen[who.id], given[who.id], on)
        for who in people
    ]


def _undated(on: date) -> tuple[ScheduleItem, ...]:
    reason = Reason("due-dating", {"day": on})
    return (ScheduleItem(DueKind.MATERNAL, _UNDATED, "Dating", DueStatus.DUE, on, on, reasons=(reason,), dated=False),)


def _visits(connection: Connection, owners: Owners) -> dict[uuid.UUID, list[date]]:
    """Days on which people were seen in person."""
    wanted = select(Encounter.patient_id, Encounter.started_at)
    found: dict[uuid.UUID, list[date]] = defaultdict(list)
    for row in connection.execute(wanted.where(Encounter.patient_id.in_(owners), Encounter.kind != "video")):
        found[owners[row.patient_id]].append(day_of(row.started_at))
    return found


def _chronic(
    connection: Connection, people: Sequence[Candidate], owners: Owners, on: date
) -> list[tuple[ScheduleItem, ...]]:
    conditions, last = _conditions(connection, owners), _measured(connection, owners)
    measures = followup_measures()
    return [followup_items(measures, conditions[who.id], last[who.id], who.registered_on, on) for who in people]


def _conditions(connection: Connection, owners: Owners) -> dict[uuid.UUID, dict[str, str]]:
    """Active conditions by ICD-10 code; one without a code gets that of its name, when the name is known."""
    wanted = select(Condition.patient_id, Condition.code, Condition.name).where(
        Condition.patient_id.in_(owners), Condition.status == "active", Condition.removed_at.is_(None)
    )
    found: dict[uuid.UUID, dict[str, str]] = defaultdict(dict)
    for row in connection.execute(wanted):
        known = None if row.code else find_condition(row.name)
        code = row.code or (known.code if known else None)
        if code:
            found[owners[row.patient_id]][code] = row.name
    return found


def _measured(connection: Connection, owners: Owners) -> dict[uuid.UUID, dict[str, date]]:
    """The day of the last measurement of each kind."""
    codes = [measure.code for measure in followup_measures()]
    wanted = (
        select(Observation.patient_id, Observation.code, func.max(Observation.taken_at).label("at"))
        .where(Observation.patient_id.in_(owners), Observation.code.in_(codes), standing(Observation.__table__))
        .group_by(Observation.patient_id, Observation.code)
    )
    found: dict[uuid.UUID, dict[str, date]] = defaultdict(dict)
    for row in connection.execute(wanted):
        own, day = found[owners[row.patient_id]], day_of(row.at)
        own[row.code] = max(own.get(row.code, day), day)
    return found


def owners_of(connection: Connection, ids: Iterable[uuid.UUID]) -> Owners:
    """Whose rows count for whom: each record's own, and those of records merged into it."""
    found = {one: one for one in ids}
    below: Any = list(found)
    while below:
        merged = select(Patient.id, Patient.merged_into).where(Patient.merged_into.in_(below))
        fresh = {row.id: found[row.merged_into] for row in connection.execute(merged) if row.id not in found}
        found |= fresh
        below = list(fresh)
    return found
