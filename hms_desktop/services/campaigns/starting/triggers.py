"""Takes up what happened for every running triggered campaign, and lets people enter its round, once for each occasion.

The mark and the entries are one transaction, so that a program that is ended at any moment goes on where it was.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, bindparam, func, select, update

from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.campaign.states import FINISHED, GOING, LEFT, RUNNING
from hms_desktop.domain.campaign.timing import TRIGGERED
from hms_desktop.domain.campaign.trigger import trigger_rules
from hms_desktop.domain.ids import derived_id
from hms_desktop.domain.model import Campaign, CampaignEntry, Change
from hms_desktop.domain.segment.rule import Rule
from hms_desktop.domain.segment.trouble import RuleError
from hms_desktop.domain.time import DAY_MS, day_of, ms_of
from hms_desktop.services.campaigns.journeys.entering import enter
from hms_desktop.services.campaigns.journeys.leaving import leave
from hms_desktop.services.campaigns.starting.heard import Heard, Occasion, Plan, hear, note_mark, read_plan
from hms_desktop.services.campaigns.starting.opening import newest_round, open_round
from hms_desktop.services.desk import Desk
from hms_desktop.services.refresh.service import RefreshService
from hms_desktop.store.segment_lookup import segment_rule
from hms_desktop.store.unit_of_work import UnitOfWork, unit_of_work

TOO_OLD, OVER = "occasion-too-old", "occasion-over"
_DAY = timedelta(days=1)
_ENTRY = CampaignEntry.__table__


@dataclass(frozen=True, slots=True)
class _Looked:
    """When a campaign was looked at last, and what the desk knew then."""

    at: int
    head: int
    today: date


class TriggerMovement:
    """Lets people enter triggered campaigns, and leave those whose occasion holds no more."""

    def __init__(self, desk: Desk, refresh: RefreshService) -> None:
        self._desk = desk
        self._refresh = refresh
        self._looked: dict[uuid.UUID, _Looked] = {}

    def next_at(self, now: int) -> int | None:
        """At once after something was written, or when a day brings something; None without a triggered campaign."""
        with self._desk.database.read() as connection:
            plans = _plans(connection)
            known = _Looked(now, _head(connection), day_of(now))
        return min((self._due(plan, known) for plan in plans), default=None)

    def move(self, now: int) -> int:
        """Take up what happened, a bounded number of people for each campaign; returns how many entered or left."""
        with self._desk.database.read() as connection:
            due = [
                plan
                for plan in _plans(connection)
                if self._due(plan, _Looked(now, _head(connection), day_of(now))) <= now
            ]
        if any(_is_worked_out(plan) for plan in due) and not self._refresh.catch_up():
            self._refresh.run()
        return sum(self._look(plan, now) for plan in due)

    def _due(self, plan: Plan, known: _Looked) -> int:
        """When to look at a campaign again."""
        looked, now = self._looked.get(plan.row.id), known.at
        if looked is None or looked.at > now:
            return now
        rules, trigger = trigger_rules(), plan.trigger
        planned = []
        if trigger.facts.calendar:
            planned.append(_moment_after(looked.at, -trigger.before))
        if _is_worked_out(plan):
            planned.append(ms_of(looked.today + _DAY))
        listens = plan.source.numbered or plan.source.late
        if listens and (looked.head, looked.today) != (known.head, known.today):
            pause = rules.look_derived if _is_worked_out(plan) else rules.look
            planned.append(max(now, looked.at + pause))
        return min(planned, default=now + DAY_MS)

    def _look(self, plan: Plan, now: int) -> int:
        with self._desk.database.read() as connection:
            known = _Looked(now, _head(connection), day_of(now))
            rule = _audience(connection, plan)
            if rule is None:
                self._looked[plan.row.id] = known
                return 0
            heard = hear(connection, plan, rule, now)
        done = 0
        if heard.occasions or heard.over or heard.lags:
            with unit_of_work(self._desk.database, AUTOMATION, "campaign.triggered") as work:
                heard = hear(work.connection, plan, rule, now)
                done = _take_up(work, plan, heard, now)
                note_mark(work, plan, heard.mark, now)
        if not (heard.more and (done or plan.source.numbered)):
            self._looked[plan.row.id] = known
        return done


def _take_up(work: UnitOfWork, plan: Plan, heard: Heard, now: int) -> int:
    """Let people out whose occasion is over, and in those who have one; returns how many that are."""
    for round_id, group in groupby(sorted(heard.over), key=itemgetter(0)):
        leave(work, [patient for _, patient in group], OVER, now, round_id)
    people = _one_each(heard.occasions)
    if not people:
        return len(heard.over)
    round_id = _round_for(work, plan, people, now)
    fresh = [one for one in people if not one.too_old]
    if fresh:
        enter(work, round_id, [one.patient_id for one in fresh], plan.trigger.event, now)
        _note_occasions(work, plan, round_id, fresh)
    work.insert_many(CampaignEntry, [_missed(round_id, one, now) for one in people if one.too_old], audited=False)
    work.touch_all(CampaignEntry.__tablename__)
    return len(heard.over) + len(people)


def _one_each(occasions: Iterable[Occasion]) -> list[Occasion]:
    """The first occasion of each person, of those that are not too old where there is one."""
    found: dict[uuid.UUID, Occasion] = {}
    for one in sorted(occasions, key=lambda one: (one.too_old, one.number)):
        found.setdefault(one.patient_id, one)
    return list(found.values())


def _round_for(work: UnitOfWork, plan: Plan, people: list[Occasion], now: int) -> uuid.UUID:
    """The newest round, or a new one each month and when somebody was in the newest already."""
    newest = newest_round(work.connection, plan.row.id)
    if newest is not None:
        month = day_of(newest.launched_at).replace(day=1)
        inside = select(func.count()).where(
            _ENTRY.c.campaign_id == newest.id, _ENTRY.c.patient_id.in_([one.patient_id for one in people])
        )
        if month == day_of(now).replace(day=1) and not work.connection.execute(inside).scalar_one():
            if newest.status == FINISHED:
                work.update(Campaign, newest.id, {"status": RUNNING})
            return newest.id  # type: ignore[no-any-return]
    number = 1 if newest is None else newest.round + 1
    values = {"kind": TRIGGERED, "status": RUNNING, "launched_at": now, "judged_from": now}
    return open_round(work, plan.row, number, values)


def _note_occasions(work: UnitOfWork, plan: Plan, round_id: uuid.UUID, people: list[Occasion]) -> None:
    """Say of each entry what it is for, and have the first step wait as long as the trigger says."""
    rows = [{"who": one.patient_id, "what": one.because, "first": one.at + plan.trigger.delay} for one in people]
    due = func.max(_ENTRY.c.due_at, bindparam("first"))
    own = (_ENTRY.c.campaign_id == round_id, _ENTRY.c.patient_id == bindparam("who"))
    begins: dict[str, Any] = {"because": bindparam("what"), "due_at": due, "state_at": due}  # a wait counts from there
    work.connection.execute(update(CampaignEntry).where(*own, _ENTRY.c.state == GOING).values(**begins), rows)
    left_out: dict[str, Any] = {"because": bindparam("what")}
    work.connection.execute(update(CampaignEntry).where(*own, _ENTRY.c.state == LEFT).values(**left_out), rows)


def _missed(round_id: uuid.UUID, one: Occasion, now: int) -> dict[str, Any]:
    """Somebody whose occasion was heard of too late."""
    made = derived_id(round_id, one.patient_id)
    why = {"because": one.because, "state": LEFT, "reason": TOO_OLD, "step": 1, "due_at": None, "state_at": now}
    return {"id": made, "campaign_id": round_id, "patient_id": one.patient_id, "entered_at": now, **why}


def _moment_after(at: int, time_of_day: int) -> int:
    """The next moment at a time of the day (ms, whole days off or not)."""
    time_of_day %= DAY_MS
    today = ms_of(day_of(at)) + time_of_day
    return today if today > at else today + DAY_MS


def _is_worked_out(plan: Plan) -> bool:
    return plan.source.derived


def _plans(connection: Connection) -> list[Plan]:
    """Running triggered campaigns."""
    table = Campaign.__table__.c
    plan = (table.kind == TRIGGERED, table.parent_id.is_(None), table.launched_at.is_not(None), table.status == RUNNING)
    rows = connection.execute(select(*table).where(*plan, table.removed_at.is_(None)).order_by(table.id))
    return [read_plan(row) for row in rows]


def _audience(connection: Connection, plan: Plan) -> Rule | None:
    """Whom a campaign concerns; None where its segment can't be asked any more."""
    try:
        return segment_rule(connection, plan.row.segment_id)
    except RuleError:
        return None


def _head(connection: Connection) -> int:
    return int(connection.execute(select(func.coalesce(func.max(Change.number), 0))).scalar_one())
