"""Reading what stage and score look at of one patient, one statement a table; `store/score_sql.py` reads the same of all."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from sqlalchemy import ColumnElement, Connection, case, func, select

from hms_desktop.domain.message.states import REACHED, State
from hms_desktop.domain.message.vocabulary import EMAIL
from hms_desktop.domain.model import (
    Appointment,
    CampAttendance,
    Condition,
    Encounter,
    Feedback,
    Goal,
    GoalCheck,
    Message,
    Patient,
    PatientPhone,
    Reply,
)
from hms_desktop.domain.register.consents import matrix, opted_out
from hms_desktop.domain.scoring.bookings import Booking
from hms_desktop.domain.scoring.effects import Touchpoint
from hms_desktop.domain.scoring.facts import Contact, GoalFacts, JourneyFacts, Sign, Voice
from hms_desktop.domain.scoring.interval import care_line
from hms_desktop.domain.scoring.law import law
from hms_desktop.domain.time import day_of, ms_of
from hms_desktop.services.consents import answers
from hms_desktop.store.corrections import standing

OPT_OUT = "opt-out"
ACTIVE = "active"
Ids = Sequence[uuid.UUID]


@dataclass(slots=True)
class Reading:
    """The facts of a patient, and by the id of its row what each touchpoint is among them."""

    facts: JourneyFacts
    touchpoints: dict[uuid.UUID, Touchpoint] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Reply:
    id: uuid.UUID
    message_id: uuid.UUID | None
    on: date


def read(connection: Connection, ids: Ids, today: date, *, past: bool = False) -> Reading:
    """What is known of a record (all ids that stand for it, the kept one first) as of a day.

    `past` says that it is not today: status and consents are then those of that day, as far as they have a date.
    """
    found: dict[uuid.UUID, Touchpoint] = {}
    bookings = list(_bookings(connection, ids))
    found.update((row_id, Touchpoint("missed", one.on)) for row_id, one in bookings if one.missed)
    signs = [sign for _, one in bookings if (sign := one.sign(law()))]
    replies = list(_replies(connection, ids))
    signs += [*_camps(connection, ids), *(Sign("reply", one.on, one.on) for one in replies)]
    end = ms_of(today + timedelta(days=1)) if past else None
    status, registered_on = _person(connection, ids[0], today if past else None)
    facts = JourneyFacts(
        today=today,
        status=status,
        registered_on=registered_on,
        opted_out=opted_out(matrix(one for one in answers(connection, list(ids)) if end is None or one.given_at < end)),
        reachable=_has_phone(connection, ids),
        visits=tuple(_visits(connection, ids, found)),
        missed=tuple(one.on for _, one in bookings if one.missed),
        contacts=tuple(_contacts(connection, ids, replies, found)),
        voices=tuple(_voices(connection, ids, found)),
        goals=tuple(_goals(connection, ids, found)),
        signs=tuple(signs),
        care_interval=_care_interval(connection, ids),
    )
    return Reading(facts, found)


def _person(connection: Connection, kept: uuid.UUID, as_of: date | None) -> tuple[str, date | None]:
    wanted = select(Patient.status, Patient.status_on, Patient.registered_on).where(Patient.id == kept)
    row = connection.execute(wanted).one()
    later = as_of is not None and row.status_on is not None and row.status_on > as_of
    return (ACTIVE if later else row.status), row.registered_on


def _has_phone(connection: Connection, ids: Ids) -> bool:
    wanted = select(PatientPhone.id).where(PatientPhone.patient_id.in_(ids), PatientPhone.removed_at.is_(None))
    return connection.execute(wanted.limit(1)).first() is not None


def _visits(connection: Connection, ids: Ids, found: dict[uuid.UUID, Touchpoint]) -> Iterator[date]:
    for row in connection.execute(select(Encounter.id, Encounter.started_at).where(Encounter.patient_id.in_(ids))):
        found[row.id] = Touchpoint("visit", day_of(row.started_at))
        yield day_of(row.started_at)


def _bookings(connection: Connection, ids: Ids) -> Iterator[tuple[uuid.UUID, Booking]]:
    table = Appointment
    columns = (table.id, table.starts_at, table.status, table.status_at, table.booked_at, table.cancel_reason)
    for row in connection.execute(select(*columns).where(table.patient_id.in_(ids))):
        days = (_day(row.status_at), _day(row.booked_at))
        yield row.id, Booking(day_of(row.starts_at), row.status, *days, row.cancel_reason)


def _camps(connection: Connection, ids: Ids) -> Iterator[Sign]:
    table = CampAttendance.__table__
    wanted = select(table.c.attended_at).where(table.c.patient_id.in_(ids), standing(table))
    for at in connection.execute(wanted).scalars():
        yield Sign("camp", day_of(at), day_of(at))


def _replies(connection: Connection, ids: Ids) -> Iterator[_Reply]:
    wanted = select(Reply.id, Reply.message_id, Reply.received_at)
    for row in connection.execute(wanted.where(Reply.patient_id.in_(ids), Reply.kind != OPT_OUT)):
        yield _Reply(row.id, row.message_id, day_of(row.received_at))


def _contacts(
    connection: Connection,
    ids: Ids,
    replies: Iterable[_Reply],
    found: dict[uuid.UUID, Touchpoint],
) -> Iterator[Contact]:
    """Messages that arrived; a reply proves that its message did. An e-mail's opening says nothing: machines open them."""
    answers_to: dict[uuid.UUID | None, list[_Reply]] = defaultdict(list)
    for one in replies:
        answers_to[one.message_id].append(one)
    seen = _read_at().label("seen")
    wanted = select(Message.id, func.coalesce(Message.sent_at, Message.queued_at).label("at"), Message.state, seen)
    for row in connection.execute(wanted.where(Message.patient_id.in_(ids))):
        heard = answers_to.get(row.id, [])
        if row.state not in REACHED and not heard:
            continue
        days = [one.on for one in heard] + ([day_of(row.seen)] if row.seen is not None else [])
        contact = Contact(day_of(row.at), min(days, default=None))
        found[row.id] = Touchpoint("message", contact)
        found.update((one.id, Touchpoint("answer", contact)) for one in heard)
        yield contact


def _read_at() -> ColumnElement[int | None]:
    """When a message was read, as far as that can be trusted."""
    read_message = (Message.state == State.READ) & (Message.channel != EMAIL)
    return case((read_message, func.coalesce(Message.read_at, Message.state_at)))


def _voices(connection: Connection, ids: Ids, found: dict[uuid.UUID, Touchpoint]) -> Iterator[Voice]:
    wanted = select(Feedback.id, Feedback.given_at, Feedback.rating, Feedback.recommend)
    for row in connection.execute(wanted.where(Feedback.patient_id.in_(ids))):
        voice = Voice(day_of(row.given_at), row.rating, row.recommend)
        found[row.id] = Touchpoint("feedback", voice)
        yield voice


def _goals(connection: Connection, ids: Ids, found: dict[uuid.UUID, Touchpoint]) -> Iterator[GoalFacts]:
    checks: dict[uuid.UUID, list[tuple[uuid.UUID, date]]] = defaultdict(list)
    table = GoalCheck.__table__
    made = select(table.c.id, table.c.goal_id, table.c.checked_at).where(table.c.patient_id.in_(ids), standing(table))
    for check, goal, at in connection.execute(made):
        checks[goal].append((check, day_of(at)))
    wanted = select(Goal.id, Goal.started_on, Goal.every_days, Goal.due_on, Goal.status, Goal.status_on)
    goals = connection.execute(wanted.where(Goal.patient_id.in_(ids), Goal.removed_at.is_(None)))
    for place, row in enumerate(goals):
        ended = None if row.status == ACTIVE else row.status_on or row.started_on
        found.update((check, Touchpoint("check", on, place)) for check, on in checks[row.id])
        days = tuple(on for _, on in checks[row.id])
        yield GoalFacts(row.started_on, row.every_days, row.due_on, ended, days)


def _care_interval(connection: Connection, ids: Ids) -> int | None:
    wanted = select(Condition.code).where(Condition.patient_id.in_(ids), Condition.removed_at.is_(None))
    line = care_line(connection.execute(wanted.where(Condition.status == ACTIVE)).scalars())
    return line[1] if line else None


def _day(at: int | None) -> date | None:
    return None if at is None else day_of(at)
