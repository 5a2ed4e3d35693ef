"""Rules of the card: what can't be recorded, what is doubtful, and how an entry is taken back."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from sqlalchemy import Connection, select

from hms_desktop.domain.errors import Invalid, NotFound, Refused
from hms_desktop.domain.model import Immunization, Patient
from hms_desktop.domain.schedule.due import DueKind, DueStatus, Reason, ScheduleItem
from hms_desktop.domain.schedule.forecast import forecast
from hms_desktop.domain.schedule.uip import immunization_schedule
from hms_desktop.services.patients.aliases import all_ids
from hms_desktop.services.preventive.facts import doses_given
from hms_desktop.store.unit_of_work import UnitOfWork


def refuse(connection: Connection, patient_id: uuid.UUID, dose: str, given_on: date, today: date) -> None:
    """Raise Invalid or Refused for what the card can't hold; a dose that did not count may be recorded again."""
    known = immunization_schedule().dose(dose)
    if known is None:
        raise Invalid({"dose": "dose-unknown"})
    if given_on > today:
        raise Invalid({"given_on": "dose-in-future"})
    born, sex = _born(connection, patient_id)
    if born is not None and given_on < born:
        raise Invalid({"given_on": "dose-before-birth"})
    card = doses_given(connection, dict.fromkeys(all_ids(connection, patient_id), patient_id))[patient_id]
    if (dose, given_on) in card:
        raise Refused("dose-twice-a-day", dose=known.name)
    if known.pregnancy or born is None:
        return
    stands = {item.code: item for item in forecast(immunization_schedule(), born, sex, card, today)}.get(dose)
    if stands is not None and stands.status is DueStatus.GIVEN:
        raise Refused("dose-given-already", dose=known.name, day=stands.done_on)


def doubts(connection: Connection, patient_id: uuid.UUID, dose: str, given_on: date) -> tuple[Reason, ...]:
    """Why a dose on that day would not count, or came late; empty when nothing speaks against it."""
    schedule = immunization_schedule()
    known = schedule.dose(dose)
    born, sex = _born(connection, patient_id)
    if known is None or known.pregnancy or born is None:
        return ()
    if known.sex and known.sex != sex:
        return (Reason("dose-other-sex", {"dose": known.name}),)
    card = doses_given(connection, dict.fromkeys(all_ids(connection, patient_id), patient_id))[patient_id]
    before = {item.code: item for item in forecast(schedule, born, sex, card, given_on)}.get(dose)
    if before is not None and before.status is DueStatus.CLOSED:
        return before.reasons
    after = {item.code: item for item in forecast(schedule, born, sex, [*card, (dose, given_on)], given_on)}
    if after[dose].status is DueStatus.GIVEN:
        return ()
    return (Reason("dose-too-early", {"dose": known.name, "day": before.earliest if before else None}),)


def void(work: UnitOfWork, immunization_id: uuid.UUID, new_id: uuid.UUID, staff_id: uuid.UUID | None) -> uuid.UUID:
    """Add the entry that takes a dose back. Raises NotFound, or Refused when it was taken back."""
    table = Immunization
    wanted = select(table.patient_id, table.dose, table.given_on, table.lot, table.place)
    row = work.connection.execute(wanted.where(table.id == immunization_id)).mappings().one_or_none()
    if row is None:
        raise NotFound("row-gone", table="immunization")
    later = select(table.id).where(table.patient_id == row["patient_id"], table.corrects_id == immunization_id)
    if work.connection.execute(later).first() is not None:
        raise Refused("dose-taken-back-already")
    said = {"id": new_id, "staff_id": staff_id, "corrects_id": immunization_id, "voided": True}
    work.insert(table, dict(row) | said)
    return new_id


def without_diagnosis(item: ScheduleItem) -> ScheduleItem:
    """The same item without the name of the illness, for those who may not see it."""
    if item.kind is not DueKind.CHRONIC:
        return item
    reasons = tuple(Reason(f"{reason.code}-private", _but(reason.params, "condition")) for reason in item.reasons)
    return replace(item, reasons=reasons)


def _but(params: Mapping[str, object], name: str) -> dict[str, object]:
    return {key: value for key, value in params.items() if key != name}


def _born(connection: Connection, patient_id: uuid.UUID) -> tuple[date | None, str]:
    row = connection.execute(select(Patient.birth_date, Patient.sex).where(Patient.id == patient_id)).one()
    return row.birth_date, row.sex
