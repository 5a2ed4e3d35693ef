"""The sources of a timeline: each reads its newest rows before a point, as many as a page holds."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select
from sqlalchemy.orm import aliased

from hms_desktop.domain.model import (
    Appointment,
    Call,
    Camp,
    Campaign,
    CampAttendance,
    Encounter,
    Feedback,
    Goal,
    GoalCheck,
    Immunization,
    Message,
    Observation,
    Reply,
    Staff,
)
from hms_desktop.domain.register.timeline import Before, TimelineEntry
from hms_desktop.domain.time import IST_MS
from hms_desktop.services.replies.reading import is_for_all
from hms_desktop.store.corrections import standing

Source = Callable[["Page"], list[TimelineEntry]]


@dataclass(frozen=True, slots=True)
class Page:
    """What to read: for which ids, before which point, how many, and whether health data, words of patients, and doses may be shown."""

    connection: Connection
    ids: Sequence[uuid.UUID]
    before: Before | None
    limit: int
    clinical: bool
    doses: bool
    words: bool

    def rows(self, wanted: Any, at: Any, row_id: Any) -> list[Any]:
        """Rows of a select, newest first, with its moment as the label `at`."""
        if self.before is not None:
            ms, last = self.before
            wanted = wanted.where(or_(at < ms, and_(at == ms, row_id < last)))
        ordered = wanted.add_columns(at.label("at")).order_by(at.desc(), row_id.desc()).limit(self.limit)
        return list(self.connection.execute(ordered))


def visits(page: Page) -> list[TimelineEntry]:
    """Visits that took place, with what was paid and who saw the patient."""
    table = Encounter
    wanted = (
        select(table.id, table.kind, table.diagnosis, table.amount_paise, Staff.name.label("clinician"))
        .outerjoin(Staff, Staff.id == table.clinician_id)
        .where(table.patient_id.in_(page.ids))
    )
    return [
        _entry(page, "visit", row, f"timeline-visit-{row.kind}", row.diagnosis, row.kind,
               amount_paise=row.amount_paise, clinician=row.clinician)
        for row in page.rows(wanted, table.started_at, table.id)
    ]  # fmt: skip


def appointments(page: Page) -> list[TimelineEntry]:
    """Appointments that did not become a visit, or not yet."""
    table = Appointment
    wanted = select(table.id, table.status, table.kind, table.reason, table.minutes, table.cancel_reason).where(
        table.patient_id.in_(page.ids), table.status != "completed"
    )
    return [
        TimelineEntry(
            "appointment", row.id, row.at, f"timeline-appointment-{row.status}", {"kind": row.kind, "minutes": row.minutes},
            row.cancel_reason if row.status == "cancelled" else row.reason, channel=row.kind,
        )
        for row in page.rows(wanted, table.starts_at, table.id)
    ]  # fmt: skip


def messages(page: Page) -> list[TimelineEntry]:
    """Messages of the ledger with the state they are in, and when they arrived and were read."""
    table = Message
    columns = (table.id, table.channel, table.state, table.reason, table.body, table.delivered_at, table.read_at)
    wanted = (
        select(*columns, Campaign.name.label("campaign"))
        .outerjoin(Campaign, Campaign.id == table.campaign_id)
        .where(table.patient_id.in_(page.ids))
    )
    return [
        _entry(page, "message", row, f"timeline-message-{row.state}", row.body, row.channel,
               campaign=row.campaign, reason=row.reason, delivered_at=row.delivered_at, read_at=row.read_at)
        for row in page.rows(wanted, table.queued_at, table.id)
    ]  # fmt: skip


def replies(page: Page) -> list[TimelineEntry]:
    """What the patient answered, and to which campaign."""
    table = Reply
    wanted = (
        select(table.id, table.channel, table.kind, table.body, table.handled_at, Campaign.name.label("campaign"))
        .outerjoin(Message, Message.id == table.message_id)
        .outerjoin(Campaign, Campaign.id == Message.campaign_id)
        .where(table.patient_id.in_(page.ids))
    )
    return [
        _entry(page, "reply", row, f"timeline-reply-{row.kind}", row.body, row.channel,
               readable=page.words or is_for_all(row.kind), campaign=row.campaign, handled=row.handled_at is not None)
        for row in page.rows(wanted, table.received_at, table.id)
    ]  # fmt: skip


def calls(page: Page) -> list[TimelineEntry]:
    """Telephone calls that were not taken back, and what came of them."""
    table = Call
    wanted = (
        select(table.id, table.outcome, table.reason, table.remind_on, table.note, Staff.name.label("caller"))
        .outerjoin(Staff, Staff.id == table.staff_id)
        .where(table.patient_id.in_(page.ids), standing(table.__table__))
    )
    return [
        _entry(page, "call", row, "timeline-call", row.note, "phone",
               outcome=row.outcome, reason=row.reason, remind_on=row.remind_on, caller=row.caller)
        for row in page.rows(wanted, table.called_at, table.id)
    ]  # fmt: skip


def goal_checks(page: Page) -> list[TimelineEntry]:
    """Check-ins on goals; for those who may not see them, only that there was one."""
    table = GoalCheck
    columns = (table.id, table.kept, table.value, table.second_value, table.channel, table.note)
    wanted = (
        select(*columns, Goal.name.label("goal"), Goal.code)
        .join(Goal, Goal.id == table.goal_id)
        .where(table.patient_id.in_(page.ids), standing(table.__table__), Goal.removed_at.is_(None))
    )
    found = page.rows(wanted, table.checked_at, table.id)
    if not page.clinical:
        return [
            TimelineEntry("goal", row.id, row.at, "timeline-clinical-hidden", hidden=True, channel=row.channel)
            for row in found
        ]
    return [
        _entry(page, "goal", row, "timeline-goal-kept" if row.kept else "timeline-goal-missed", row.note, row.channel,
               goal=row.goal, observation=row.code, value=row.value, second_value=row.second_value)
        for row in found
    ]  # fmt: skip


def observations(page: Page) -> list[TimelineEntry]:
    """Measured values that stand; for those who may not see them, only that something was measured."""
    table, later = Observation, aliased(Observation)
    corrected = select(later.id).where(later.patient_id.in_(page.ids), later.corrects_id == table.id).exists()
    columns = (table.id, table.code, table.value, table.second_value, table.unit, table.corrects_id)
    wanted = select(*columns).where(table.patient_id.in_(page.ids), ~corrected)
    found = page.rows(wanted, table.taken_at, table.id)
    if not page.clinical:
        return [TimelineEntry("observation", row.id, row.at, "timeline-clinical-hidden", hidden=True) for row in found]
    return [
        TimelineEntry(
            "observation", row.id, row.at, "timeline-observation",
            {"observation": row.code, "value": row.value, "second_value": row.second_value, "unit": row.unit,
             "corrected": row.corrects_id is not None},
        )
        for row in found
    ]  # fmt: skip


def doses(page: Page) -> list[TimelineEntry]:
    """Doses given, without those recorded by mistake."""
    table, later = Immunization, aliased(Immunization)
    corrected = select(later.id).where(later.patient_id.in_(page.ids), later.corrects_id == table.id).exists()
    wanted = select(table.id, table.dose, table.place).where(table.patient_id.in_(page.ids), ~table.voided, ~corrected)
    at: ColumnElement[int] = func.unixepoch(table.given_on) * 1000 - IST_MS
    found = page.rows(wanted, at, table.id)
    if not page.doses:
        return [TimelineEntry("dose", row.id, row.at, "timeline-clinical-hidden", hidden=True) for row in found]
    return [
        TimelineEntry("dose", row.id, row.at, "timeline-dose", {"dose": row.dose, "place": row.place}) for row in found
    ]


def feedback(page: Page) -> list[TimelineEntry]:
    """What the patient said of visits."""
    table = Feedback
    columns = (table.id, table.rating, table.recommend, table.comment, table.channel, table.answered_at)
    wanted = select(*columns).where(table.patient_id.in_(page.ids))
    return [
        _entry(page, "feedback", row, "timeline-feedback", row.comment, row.channel,
               rating=row.rating, recommend=row.recommend, answered=row.answered_at is not None)
        for row in page.rows(wanted, table.given_at, table.id)
    ]  # fmt: skip


def camps(page: Page) -> list[TimelineEntry]:
    """Camps attended."""
    table = CampAttendance
    wanted = (
        select(table.id, table.services, table.referred, Camp.name.label("camp"), Camp.village)
        .join(Camp, Camp.id == table.camp_id)
        .where(table.patient_id.in_(page.ids), standing(table.__table__))
    )
    return [
        _entry(page, "camp", row, "timeline-camp-referred" if row.referred else "timeline-camp", row.referred or row.services, "camp",
               camp=row.camp, village=row.village)
        for row in page.rows(wanted, table.attended_at, table.id)
    ]  # fmt: skip


SOURCES: dict[str, Source] = {
    "visit": visits, "appointment": appointments, "message": messages, "reply": replies, "call": calls,
    "feedback": feedback, "camp": camps, "goal": goal_checks, "observation": observations, "dose": doses,
}  # fmt: skip


def _entry(
    page: Page,
    kind: str,
    row: Any,
    title: str,
    detail: str | None,
    channel: str | None,
    *,
    readable: bool | None = None,
    **params: Any,
) -> TimelineEntry:
    """`readable` says whether its words may be shown; None where they are health data."""
    hidden = detail is not None and not (page.clinical if readable is None else readable)
    return TimelineEntry(kind, row.id, row.at, title, params, None if hidden else detail, hidden, channel)
