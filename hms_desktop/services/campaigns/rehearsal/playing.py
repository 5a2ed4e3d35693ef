"""A script played through: in one statement for each message for everybody, step by step for one patient."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from contextlib import nullcontext
from typing import Any

from sqlalchemy import Connection, Row, func, select

from hms_desktop.domain.campaign.rehearsal import rehearse
from hms_desktop.domain.campaign.shape import unreachable
from hms_desktop.domain.campaign.steps import Step
from hms_desktop.domain.errors import NotFound
from hms_desktop.domain.experiment.design import HELD_OUT, HOLDOUT
from hms_desktop.domain.message.hours import next_window
from hms_desktop.domain.message.proof import Proof, Route, prove
from hms_desktop.domain.time import day_of
from hms_desktop.services.campaigns.journeys.entering import reason_of
from hms_desktop.services.campaigns.rehearsal.records import (
    AudienceRun,
    PatientRun,
    PatientStep,
    PatientWay,
    StepRun,
    WayRun,
)
from hms_desktop.services.campaigns.rehearsal.script import Script
from hms_desktop.services.campaigns.texts import Texts
from hms_desktop.services.channels.prices import price_table
from hms_desktop.services.channels.stored import provider_of
from hms_desktop.services.outreach.rules import hours_now
from hms_desktop.store import arm_sql, segment_sql, template_values
from hms_desktop.store.segment_sql import PATIENT

SAMPLE = 200  # texts that are priced; the others are taken to cost as much on average
CONSOLE = "console"


def play_audience(connection: Connection, script: Script, now: int) -> AudienceRun:
    """A script for everybody in its rule; counts of later steps are upper bounds."""
    entering = reason_of(script.steps, script.every_way, script.purpose, now, script.more)
    counts = _counts(connection, script, entering, now)
    enter = counts.pop(None, 0)
    left_out = {reason: number for reason, number in counts.items() if reason is not None}
    never = unreachable(script.steps)
    most = {step.number: 0 if step.number in never else enter for step in script.steps}
    steps = tuple(_step_run(connection, script, step, most[step.number], now) for step in script.steps)
    return AudienceRun(enter + sum(left_out.values()), enter, left_out, steps, never)


def play_patient(
    connection: Connection, script: Script, patient_id: uuid.UUID, yes_at: Collection[int], now: int
) -> PatientRun:
    """A script for one patient. Raises NotFound."""
    entering = reason_of(script.steps, script.every_way, script.purpose, now, script.more).label("reason")
    member = segment_sql.condition(script.rule, day_of(now), near=True)
    wanted = select(PATIENT.language, entering, member.label("inside"), segment_sql.ON_REGISTER.label("here"))
    row = connection.execute(wanted.where(PATIENT.id == patient_id)).one_or_none()
    if row is None:
        raise NotFound("row-gone", table="patient")
    reason = row.reason or _held_out(connection, script, patient_id)
    hours = hours_now(connection)
    times = rehearse(script.steps, now, yes_at, lambda at: next_window(at, script.purpose, hours) or at)
    steps = tuple(
        PatientStep(
            step.number,
            step.kind,
            times.get(step.number),
            tuple(_patient_way(connection, script, one, patient_id, now) for one in script.ways(step)),
        )
        for step in script.steps
    )
    return PatientRun(bool(row.inside and row.here), reason, steps)


def _step_run(connection: Connection, script: Script, step: Step, enter: int, now: int) -> StepRun:
    ways = tuple(_way_run(connection, script, one, now) for one in script.ways(step))
    most = min(ways[0].receive, enter) if ways else enter
    return StepRun(step.number, step.kind, most, step.number == 1, ways)


def _way_run(connection: Connection, script: Script, texts: Texts, now: int) -> WayRun:
    counts = _counts(connection, script, texts.reason(script.purpose, now, script.more), now)
    receive = counts.pop(None, 0)
    left_out = {reason: number for reason, number in counts.items() if reason is not None}
    return WayRun(texts.channel, receive, left_out, _cost(connection, script, texts, receive, now))


def _counts(connection: Connection, script: Script, reason: Any, now: int) -> dict[str | None, int]:
    """How many are left out by reason, None for those who are not; who is held back by an experiment is."""
    audience = segment_sql.members(script.rule, day_of(now), PATIENT.id, reason.label("reason"))
    with _dividing(connection, script, None) as divided:
        told = audience if divided is None or script.design is None else arm_sql.divided(audience, script.design, 1)
        people = told.subquery()
        rows = connection.execute(select(people.c.reason, func.count()).group_by(people.c.reason))
        return {row[0]: row[1] for row in rows}


def _dividing(connection: Connection, script: Script, people: Collection[uuid.UUID] | None) -> Any:
    if script.design is None or script.seed is None:
        return nullcontext(None)
    return arm_sql.dividing(connection, script.seed, script.design, people)


def _held_out(connection: Connection, script: Script, patient_id: uuid.UUID) -> str | None:
    with _dividing(connection, script, [patient_id]) as division:
        return HELD_OUT if division is not None and division.arm_of(patient_id.bytes) == HOLDOUT else None


def _cost(connection: Connection, script: Script, texts: Texts, receive: int, now: int) -> int | None:
    """About what so many messages cost, by the texts of the first few; None where no price is known."""
    reason = texts.reason(script.purpose, now, script.more)
    columns = _columns(texts, now)
    query = segment_sql.members(script.rule, day_of(now), PATIENT.id, PATIENT.language, *columns)
    rows = connection.execute(query.where(reason.is_(None)).limit(SAMPLE)).all()
    if not rows:
        return 0
    clinic, route = template_values.clinic_words(connection), _route(connection, texts, now)
    costs = [_proof(texts, script.purpose, row, clinic, route).paise for row in rows]
    known = [paise for paise in costs if paise is not None]
    return round(sum(known) * receive / len(known)) if len(known) == len(costs) else None


def _patient_way(connection: Connection, script: Script, texts: Texts, patient_id: uuid.UUID, now: int) -> PatientWay:
    reason = texts.reason(script.purpose, now, script.more).label("reason")
    columns = [PATIENT.language, reason, *_columns(texts, now)]
    row = connection.execute(select(*columns).where(PATIENT.id == patient_id)).one()
    route = _route(connection, texts, now)
    found = _proof(texts, script.purpose, row, template_values.clinic_words(connection), route)
    why = row.reason or ("missing-value" if found.missing else found.fault)
    return PatientWay(texts.channel, found.text, found.subject, found.paise, why)


def _columns(texts: Texts, now: int) -> list[Any]:
    return template_values.columns([name for one in texts.every for name in one.sheet.names], now)


def _proof(texts: Texts, purpose: str, row: Row[Any], clinic: template_values.Words, route: Route) -> Proof:
    sheet = texts.for_language(row.language).sheet
    return prove(sheet, purpose, template_values.words_in(row, sheet.names, clinic), route)


def _route(connection: Connection, texts: Texts, now: int) -> Route:
    provider = provider_of(connection, texts.channel) or CONSOLE
    return Route(texts.channel, provider, day_of(now), price_table(connection))
