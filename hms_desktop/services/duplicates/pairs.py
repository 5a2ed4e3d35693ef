"""Finding who may be the same person, by phone, number and sound of the name, and noting pairs for review."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

import orjson
from sqlalchemy import ColumnElement, Connection, and_, or_, select
from sqlalchemy.orm import aliased

from hms_desktop.domain.matching.likeness import Likeness, Person, likeness, threshold
from hms_desktop.domain.matching.names import words
from hms_desktop.domain.model import DuplicateCandidate, Patient, PatientIdentifier, PatientPhone
from hms_desktop.domain.register.details import PatientDetails
from hms_desktop.domain.text.sound import sound_key
from hms_desktop.services.desk import Desk
from hms_desktop.services.patients import people
from hms_desktop.store.unit_of_work import UnitOfWork

_EACH = 40
_MATCH = (
    "SELECT d.patient_id FROM patient_search s JOIN search_document d ON d.number = s.rowid "
    "WHERE patient_search MATCH ? ORDER BY s.rowid DESC LIMIT ?"
)
IdPair = tuple[uuid.UUID, uuid.UUID]


def person_of(details: PatientDetails) -> Person:
    """What matching looks at in a registration form."""
    own = [("clinic-number", details.clinic_number)] if details.clinic_number else []
    return Person(
        name=details.name,
        local_name=details.local_name,
        sex=details.sex,
        birth_date=details.birth_date,
        birth_precision=details.birth_precision,
        phones=frozenset(phone.number for phone in details.phones),
        own_phones=frozenset(phone.number for phone in details.phones if phone.owner == "self"),
        village=details.village,
        household_id=details.household_id,
        identifiers=frozenset([*((one.kind, one.value) for one in details.identifiers), *own]),
    )


def like(connection: Connection, person: Person, own: uuid.UUID | None, least: int) -> list[tuple[uuid.UUID, Likeness]]:
    """Records at least as like as `least`, likest first."""
    ids = dict.fromkeys(chain(_by_number(connection, person), _by_name(connection, person)))
    ids.pop(own, None) if own else None
    found = [(one, likeness(person, other)) for one, other in people.persons(connection, ids).items()]
    kept = [pair for pair in found if pair[1].score >= least]
    return sorted(kept, key=lambda pair: (-pair[1].score, pair[0]))


def flag_new(
    work: UnitOfWork, patient_id: uuid.UUID, details: PatientDetails, distinct_from: frozenset[uuid.UUID], desk: Desk
) -> None:
    """Note who looks like a patient just registered; those named in `distinct_from` are noted as answered."""
    found = like(work.connection, person_of(details), patient_id, threshold("review"))
    pairs = {ordered(patient_id, other): one for other, one in found}
    told = {pair: one for pair, one in pairs.items() if distinct_from & set(pair)}
    note_pairs(work, {pair: one for pair, one in pairs.items() if pair not in told}, desk, state="open")
    note_pairs(work, told, desk, state="distinct")


def note_pairs(work: UnitOfWork, pairs: Mapping[IdPair, Likeness], desk: Desk, *, state: str = "open") -> int:
    """Put ordered pairs that are not known yet into the review queue; returns how many were new."""
    fresh = [pair for pair in pairs if not is_known(work.connection, pair)]
    answered = state != "open"
    staff = desk.actor.staff_id if desk.actor and answered else None
    for pair in fresh:
        values = {
            "id": desk.new_id(), "first_id": pair[0], "second_id": pair[1], "score": pairs[pair].score,
            "reasons": orjson.dumps(pairs[pair].reasons).decode(), "state": state, "found_at": desk.now_ms(),
            "decided_at": desk.now_ms() if answered else None, "decided_by": staff,
        }  # fmt: skip
        work.insert(DuplicateCandidate, values)
    return len(fresh)


def is_known(connection: Connection, pair: IdPair) -> bool:
    """Whether a pair was noted before, whatever was decided."""
    found = select(DuplicateCandidate.id).where(
        DuplicateCandidate.first_id == pair[0], DuplicateCandidate.second_id == pair[1]
    )
    return connection.execute(found.limit(1)).first() is not None


def undecided() -> ColumnElement[bool]:
    """True for pairs that wait for a decision and whose two records still stand for themselves."""
    gone = []
    for column in (DuplicateCandidate.first_id, DuplicateCandidate.second_id):
        one = aliased(Patient)
        gone.append(
            select(one.id)
            .where(one.id == column, or_(one.merged_into.is_not(None), one.removed_at.is_not(None)))
            .exists()
        )
    return and_(DuplicateCandidate.state == "open", ~gone[0], ~gone[1])


def ordered(one: uuid.UUID, other: uuid.UUID) -> IdPair:
    """A pair of ids, the smaller first, so that each pair has one form."""
    return (one, other) if one < other else (other, one)


def _by_number(connection: Connection, person: Person) -> Iterator[uuid.UUID]:
    phones = select(PatientPhone.patient_id).where(
        PatientPhone.number.in_(person.phones), PatientPhone.removed_at.is_(None)
    )
    yield from connection.execute(phones.limit(_EACH)).scalars()
    values = {value for _, value in person.identifiers}
    if values:
        numbers = select(PatientIdentifier.patient_id).where(PatientIdentifier.value.in_(values))
        yield from connection.execute(numbers.limit(_EACH)).scalars()


def _by_name(connection: Connection, person: Person) -> Iterator[uuid.UUID]:
    for question in _questions(person):
        for (found,) in connection.exec_driver_sql(_MATCH, (question, _EACH)):
            yield uuid.UUID(bytes=found)


def _questions(person: Person) -> Iterator[str]:
    """Full-text questions, strictest first: the whole name with the village, the whole name, each long word with the village."""
    names = filter(None, (person.name, person.local_name))
    spoken = [[key for word in words(name) if len(key := sound_key(word)) > 1] for name in names]
    places = " AND ".join(f'"{word}"' for word in words(person.village or ""))
    seen: set[str] = set()
    for sounds in filter(None, spoken):
        whole = " AND ".join(f'sound : "{sound}"' for sound in sounds)
        asked = [f"{whole} AND place : ({places})" if places else "", whole]
        if len(sounds) > 1 and places:
            asked += [f'sound : "{sound}" AND place : ({places})' for sound in sounds[:2]]
        yield from _fresh(asked, seen)


def _fresh(asked: Iterable[str], seen: set[str]) -> Iterator[str]:
    for question in asked:
        if question and question not in seen:
            seen.add(question)
            yield question
