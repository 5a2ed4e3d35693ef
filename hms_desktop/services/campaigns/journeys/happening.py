"""What happened to people in a campaign since its last message or task to each, and why some of them leave it; read for a batch."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Row, and_, exists, or_, select
from sqlalchemy.orm import aliased

from hms_desktop.domain.appointments import Status
from hms_desktop.domain.campaign.exits import ASKED_BY, Exit
from hms_desktop.domain.campaign.flow import Happened
from hms_desktop.domain.campaign.steps import Question
from hms_desktop.domain.message.funnel import WAITING
from hms_desktop.domain.model import Appointment, Consent, Encounter, Message, OutreachTask, Patient, Reply
from hms_desktop.services.campaigns.journeys.journey import Journey
from hms_desktop.store import segment_sql

OPT_OUT = "opt-out"
Times = Mapping[uuid.UUID, Sequence[int]]
_BY_MESSAGE = (Question.DELIVERED, Question.READ)


@dataclass
class _Last:
    """The last thing that was done for somebody: its step, when it was made, and the messages of that step."""

    step: int = 0
    at: int = 0
    messages: list[Row[Any]] = field(default_factory=list)


@dataclass(frozen=True)
class Facts:
    """What is known of a batch of entries; `gone` are the reasons that need no time."""

    last: Mapping[uuid.UUID, _Last]
    times: Mapping[Question, Times]
    gone: Mapping[uuid.UUID, frozenset[Exit]]

    def happened(self, entry: Row[Any]) -> Happened:
        """What happened to the patient of an entry since the last message or task."""
        last = self.last.get(entry.patient_id, _Last())
        since = last.at if last.step else entry.entered_at
        at = {
            question: moments[0]
            for question, times in self.times.items()
            if (moments := [one for one in times.get(entry.patient_id, ()) if one >= since])
        }
        for question, name in ((Question.DELIVERED, "delivered_at"), (Question.READ, "read_at")):
            known = [moment for one in last.messages if (moment := getattr(one, name)) is not None]
            at |= {question: min(known)} if known else {}
        left = [moment for one in last.messages if (moment := _left_at(one)) is not None]
        waits = any(one.state in WAITING for one in last.messages)
        return Happened(at, waits, max(left, default=None))

    def exits(self, entry: Row[Any]) -> frozenset[Exit]:
        """What happened to the patient of an entry, since she entered, for which one may leave."""
        came = {
            one
            for one, question in ASKED_BY.items()
            if any(at >= entry.entered_at for at in self.times.get(question, {}).get(entry.patient_id, ()))
        }
        return self.gone.get(entry.patient_id, frozenset()) | came


def read_facts(connection: Connection, journey: Journey, entries: Sequence[Row[Any]]) -> Facts:
    """Everything that is known of these entries of a campaign at one moment."""
    people = sorted({entry.patient_id for entry in entries})
    since = min(entry.entered_at for entry in entries)
    asked = {step.question for step in journey.steps if step.question is not None}
    asked |= {question for one, question in ASKED_BY.items() if one in journey.exits}
    if asked & set(_BY_MESSAGE):
        asked.add(Question.REPLIED)
    times = {
        question: _times(connection, query, people)
        for question, query in _queries(journey.id, since).items()
        if question in asked
    }
    began = [entry.patient_id for entry in entries if entry.step > 1]
    return Facts(_last(connection, journey.id, began), times, _gone(connection, journey, people, since))


def _left_at(message: Row[Any]) -> int | None:
    """When a message left or is going to, None where it never will."""
    if message.sent_at is not None:
        return int(message.sent_at)
    if message.state not in WAITING:
        return None
    known = (message.queued_at, message.meant_at, message.not_before)
    return max(int(one) for one in known if one is not None)


def _last(connection: Connection, campaign_id: uuid.UUID, people: Collection[uuid.UUID]) -> dict[uuid.UUID, _Last]:
    found: dict[uuid.UUID, _Last] = defaultdict(_Last)
    if not people:
        return found
    columns = (
        Message.patient_id, Message.step, Message.state, Message.queued_at, Message.meant_at, Message.not_before,
        Message.sent_at, Message.delivered_at, Message.read_at,
    )  # fmt: skip
    sent = select(*columns).where(Message.patient_id.in_(people), Message.campaign_id == campaign_id)
    rows: list[Row[Any]] = list(connection.execute(sent.order_by(Message.step, Message.queued_at)))
    for row in rows:
        last = found[row.patient_id]
        if row.step != last.step:
            last.step, last.at, last.messages = row.step, row.queued_at, []
        last.messages.append(row)
    tasks = select(OutreachTask.patient_id, OutreachTask.step, OutreachTask.made_at).where(
        OutreachTask.patient_id.in_(people), OutreachTask.campaign_id == campaign_id
    )
    for patient, step, made_at in connection.execute(tasks.order_by(OutreachTask.step)):
        if step > found[patient].step:
            found[patient] = _Last(step, made_at)
    return found


def _queries(campaign_id: uuid.UUID, since: int) -> dict[Question, Any]:
    """SELECT of patient and moment for what is known without messages."""
    answered = aliased(Message)
    elsewhere = exists().where(answered.id == Reply.message_id, answered.campaign_id != campaign_id)
    replied = select(Reply.patient_id.label("who"), Reply.received_at.label("at"))
    booked = select(Appointment.patient_id.label("who"), Appointment.booked_at.label("at"))
    visited = select(Encounter.patient_id.label("who"), Encounter.started_at.label("at"))
    return {
        Question.REPLIED: replied.where(Reply.received_at >= since, Reply.kind != OPT_OUT, ~elsewhere),
        Question.BOOKED: booked.where(
            Appointment.booked_at >= since, Appointment.status != Status.CANCELLED.value
        ),
        Question.VISITED: visited.where(Encounter.started_at >= since),
    }  # fmt: skip


def _times(connection: Connection, query: Any, people: list[uuid.UUID]) -> Times:
    """The moments for each patient, the first one first."""
    who, at = query.selected_columns
    found: dict[uuid.UUID, list[int]] = defaultdict(list)
    for patient, moment in connection.execute(query.where(who.in_(people)).order_by(at)):
        found[patient].append(moment)
    return found


def _gone(
    connection: Connection, journey: Journey, people: list[uuid.UUID], since: int
) -> dict[uuid.UUID, frozenset[Exit]]:
    found: dict[uuid.UUID, set[Exit]] = defaultdict(set)
    patient = Patient.__table__.c
    query = select(patient.id, patient.status, patient.merged_into, patient.removed_at).where(patient.id.in_(people))
    off_register = or_(patient.merged_into.is_not(None), patient.removed_at.is_not(None))
    barred = or_(off_register, patient.status.in_([Exit.DECEASED.value, Exit.MOVED.value]))
    for row in connection.execute(query.where(barred)):
        is_off = row.merged_into is not None or row.removed_at is not None
        found[row.id].add(Exit.RECORD_GONE if is_off else Exit(row.status))
    if Exit.OPTED_OUT in journey.exits:
        _add(found, Exit.OPTED_OUT, _opted_out(connection, journey, people, since))
    if Exit.LEFT_SEGMENT in journey.exits and journey.member is not None:
        inside = select(patient.id).where(patient.id.in_(people), segment_sql.ON_REGISTER, journey.member)
        _add(found, Exit.LEFT_SEGMENT, set(people) - set(connection.execute(inside).scalars()))
    return {key: frozenset(reasons) for key, reasons in found.items()}


def _add(found: dict[uuid.UUID, set[Exit]], reason: Exit, people: Iterable[uuid.UUID]) -> None:
    for one in people:
        found[one].add(reason)


def _opted_out(connection: Connection, journey: Journey, people: list[uuid.UUID], since: int) -> set[uuid.UUID]:
    """Who said no since and lets no channel of the campaign write for its purpose any more."""
    given, later = aliased(Consent), aliased(Consent)
    newer = exists().where(
        later.patient_id == given.patient_id, later.channel == given.channel, later.purpose == given.purpose,
        or_(later.given_at > given.given_at, and_(later.given_at == given.given_at, later.id > given.id)),
    )  # fmt: skip
    latest = select(given.patient_id, given.granted, given.given_at).where(
        given.patient_id.in_(people), given.purpose == journey.purpose, given.channel.in_(journey.channels), ~newer
    )
    said_no, allowed = set(), set()
    for patient, granted, at in connection.execute(latest):
        if granted:
            allowed.add(patient)
        elif at >= since:
            said_no.add(patient)
    return said_no - allowed
