"""What a triggered campaign hears: the occasions behind its mark of people it concerns, and those that hold no more."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, exists, func, or_, select

from hms_desktop.domain.campaign.states import GOING, LEFT
from hms_desktop.domain.campaign.trigger import Trigger, read_trigger, trigger_rules
from hms_desktop.domain.clock import COUNTER_BITS
from hms_desktop.domain.ids import derived_id
from hms_desktop.domain.model import Campaign, CampaignEntry, Change, HeardUntil, SegmentEvent
from hms_desktop.domain.segment.rule import Rule
from hms_desktop.domain.time import day_of
from hms_desktop.services.campaigns.starting.events.source import CHANGES, Source, Span
from hms_desktop.services.campaigns.starting.events.sources import SOURCES
from hms_desktop.store import segment_sql
from hms_desktop.store.unit_of_work import UnitOfWork

MOST_NUMBERS = 50_000  # of the change log at once
_LAG_NUMBERS, _LAG_MS = 10_000, 6 * 3_600_000
_ENTRY, _CHANGE, _MOVED = CampaignEntry.__table__.c, Change.__table__.c, SegmentEvent.__table__.c


@dataclass(frozen=True, slots=True)
class Plan:
    """A running triggered campaign; `row` has every column."""

    row: Row[Any]
    trigger: Trigger

    @property
    def source(self) -> Source:
        """Where its events are read."""
        return SOURCES[self.trigger.event]

    @property
    def begins(self) -> int:
        """Nothing older starts it."""
        return int(self.row.launched_at)

    @property
    def heard_by(self) -> str:
        """Name of its mark."""
        return f"campaign:{self.row.id}"


@dataclass(frozen=True, slots=True)
class Occasion:
    """Somebody may enter; `too_old` when it was heard of too late."""

    number: int
    patient_id: uuid.UUID
    because: str
    at: int
    too_old: bool


@dataclass(frozen=True, slots=True)
class Heard:
    """One look: the occasions, at most as many as are taken up at once, and the mark behind which the next look reads.

    `over` are (round, patient) of those whose occasion holds no more; `more`: there is more to hear at once, `lags`: the
    stored mark is old.
    """

    occasions: tuple[Occasion, ...]
    over: tuple[tuple[uuid.UUID, uuid.UUID], ...]
    mark: int
    more: bool
    lags: bool


def read_plan(row: Row[Any]) -> Plan:
    """A plan from its row. Raises Refused."""
    return Plan(row, read_trigger(json.loads(row.trigger)))


def hear(connection: Connection, plan: Plan, rule: Rule, now: int) -> Heard:
    """Read once what has happened since the mark to people whom the rule holds for."""
    since = _mark(connection, plan)
    span = _span(connection, plan, since, now)
    most = trigger_rules().at_once
    rows = connection.execute(_occasions(plan, rule, span).limit(most)).all()
    full = len(rows) == most
    mark = rows[-1].number if full and plan.source.numbered else span.until
    found = tuple(Occasion(row.number, row.patient_id, row.because, row.at, bool(row.too_old)) for row in rows)
    lag = _LAG_NUMBERS if plan.source.numbered else _LAG_MS
    more = full or (bool(plan.source.numbered) and span.until < head(connection, plan.source))
    return Heard(found, _over(connection, plan, now), mark, more, mark - since >= lag)


def note_mark(work: UnitOfWork, plan: Plan, mark: int, now: int) -> None:
    """Remember how far was heard; what days bring is not forgotten when the clock went back."""
    work.driver.execute(
        "INSERT INTO heard_until (id, source, mark, at) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET mark = excluded.mark, at = excluded.at",
        (derived_id("heard-until", plan.heard_by).bytes, plan.heard_by, str(mark), now),
    )


def head(connection: Connection, source: Source) -> int:
    """The newest number of what a source reads."""
    newest = _CHANGE.number if source.numbered == CHANGES else _MOVED.number
    return int(connection.execute(select(func.coalesce(func.max(newest), 0))).scalar_one())


def _mark(connection: Connection, plan: Plan) -> int:
    """How far was heard; from its launch on where this desk has not listened yet, and after a database was restored."""
    stored = select(HeardUntil.mark).where(HeardUntil.id == derived_id("heard-until", plan.heard_by))
    mark = connection.execute(stored).scalar_one_or_none()
    if not plan.source.numbered:
        return plan.begins if mark is None else int(mark)
    if mark is not None and int(mark) <= head(connection, plan.source):
        return int(mark)
    if plan.source.numbered == CHANGES:
        before, number = _CHANGE.clock < plan.begins << COUNTER_BITS, _CHANGE.number
    else:
        before, number = _MOVED.at < plan.begins, _MOVED.number
    first = connection.execute(select(number).where(before).order_by(number.desc()).limit(1)).scalar_one_or_none()
    return first or 0


def _span(connection: Connection, plan: Plan, since: int, now: int) -> Span:
    if plan.source.numbered:
        return Span(since, min(head(connection, plan.source), since + MOST_NUMBERS), now)
    return Span(max(plan.begins, min(since, now - trigger_rules().oldest)), now, now)


def _occasions(plan: Plan, rule: Rule, span: Span) -> Any:
    """SELECT of occasions of people in the audience who may come (again), the oldest first."""
    one, patient = plan.source.occasions(plan.trigger, span).cte("occasion"), segment_sql.PATIENT
    too_old = (one.c.at < span.now - trigger_rules().oldest).label("too_old")
    of_plan = (_ENTRY.patient_id == one.c.patient_id, _ENTRY.campaign_id.in_(_rounds(plan)))
    known = exists().where(*of_plan, _ENTRY.because == one.c.because)
    stayed = or_(_ENTRY.state != LEFT, _ENTRY.state_at > _ENTRY.entered_at)
    lately = stayed & (_ENTRY.entered_at > span.now - plan.trigger.again_after)
    too_soon = exists().where(*of_plan, or_(_ENTRY.state == GOING, lately))
    member = segment_sql.condition(rule, day_of(span.now), near=True)
    return (
        select(one.c.number, one.c.patient_id, one.c.because, one.c.at, too_old)
        .join_from(one, segment_sql.PATIENT.id.table, patient.id == one.c.patient_id)
        .where(segment_sql.ON_REGISTER, member, one.c.at > plan.begins, ~known, or_(too_old, ~too_soon))
        .order_by(one.c.number, one.c.patient_id)
    )


def _over(connection: Connection, plan: Plan, now: int) -> tuple[tuple[uuid.UUID, uuid.UUID], ...]:
    if not plan.source.standing:
        return ()
    going = select(_ENTRY.campaign_id, _ENTRY.patient_id).where(
        _ENTRY.state == GOING, _ENTRY.campaign_id.in_(_rounds(plan))
    )
    gone = going.where(plan.source.lapsed(plan.trigger, now))
    return tuple((row[0], row[1]) for row in connection.execute(gone.limit(trigger_rules().at_once)))


def _rounds(plan: Plan) -> Any:
    return select(Campaign.id).where(Campaign.parent_id == plan.row.id)
