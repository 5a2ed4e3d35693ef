"""Entries of the list as screens show them: people, reasons with their values, the number, the last calls."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from hms_desktop.domain.model import Household, PatientPhone
from hms_desktop.domain.recommendation.advice import shown
from hms_desktop.domain.recommendation.worklist import Called, Entry
from hms_desktop.domain.segment.facts import PatientFacts
from hms_desktop.services.calls.rows import Reader, newest, usable
from hms_desktop.services.recommendations.leads import Lead
from hms_desktop.services.recommendations.members import listed
from hms_desktop.store.segment_facts import patient_facts

LAST_CALLS = 3


@dataclass(frozen=True, slots=True)
class _Read:
    """What was read for the people of some entries."""

    facts: Mapping[uuid.UUID, PatientFacts]
    phones: Mapping[uuid.UUID, Any]
    households: Mapping[uuid.UUID, str]
    today: date
    reader: Reader


def read_entries(connection: Connection, leads: Sequence[Lead], today: date, reader: Reader) -> tuple[Entry, ...]:
    """The entry of each household, in the order given."""
    people = {patient for lead in leads for _, patient in lead.reasons}
    names = _households(connection, (lead.home for lead in leads))
    read = _Read(patient_facts(connection, people), _phones(connection, people), names, today, reader)
    return tuple(_entry(connection, read, lead, [patient for _, patient in lead.reasons]) for lead in leads)


def read_one(
    connection: Connection, patient_id: uuid.UUID, keys: Collection[str], today: date, reader: Reader
) -> Entry:
    """A call to one patient about these recommendations, or about nothing in particular."""
    about = tuple((rank, patient_id) for rank, one in enumerate(listed()) if one.key in keys)
    alone = [patient_id]
    read = _Read(patient_facts(connection, alone), _phones(connection, alone), {}, today, reader)
    return _entry(connection, read, Lead((0, 0, patient_id), patient_id, about), alone)


def _entry(connection: Connection, read: _Read, lead: Lead, people: Sequence[uuid.UUID]) -> Entry:
    concerned = list(dict.fromkeys(people))
    first = read.facts[concerned[0]].patient
    phone = next((read.phones[one] for one in concerned if one in read.phones), None)
    return Entry(
        key=lead.home, mark=lead.mark, household=read.households.get(lead.home), village=first["village"],
        number=phone.number if phone else "", owner=phone.owner if phone else "",
        owner_name=phone.owner_name if phone else None, language=first["language"],
        contact_time=first["contact_time"], people=tuple(_called(read, lead, one) for one in concerned),
        last_calls=tuple(newest(connection, concerned, LAST_CALLS, read.reader)),
    )  # fmt: skip


def _called(read: _Read, lead: Lead, patient_id: uuid.UUID) -> Called:
    facts = read.facts[patient_id]
    ranks = [rank for rank, patient in lead.reasons if patient == patient_id]
    who, clinical = facts.patient, read.reader.clinical
    reasons = tuple(shown(listed()[rank], facts, read.today, clinical=clinical) for rank in ranks)
    return Called(
        patient_id, who["name"], who["local_name"], who["sex"], who["birth_date"], who["birth_precision"], reasons
    )


def _phones(connection: Connection, people: Iterable[uuid.UUID]) -> dict[uuid.UUID, Any]:
    """The first number of each that may be called."""
    table = PatientPhone.__table__
    wanted = select(table.c.patient_id, table.c.number, table.c.owner, table.c.owner_name).where(
        table.c.patient_id.in_(list(people)), table.c.removed_at.is_(None), usable()
    )
    rows = connection.execute(wanted.order_by(table.c.rank.desc(), table.c.id.desc()))
    return {row.patient_id: row for row in rows}


def _households(connection: Connection, homes: Iterable[uuid.UUID]) -> dict[uuid.UUID, str]:
    wanted = select(Household.id, Household.name).where(Household.id.in_(list(homes)), Household.removed_at.is_(None))
    return {row.id: row.name for row in connection.execute(wanted)}
