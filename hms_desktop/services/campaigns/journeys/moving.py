"""A batch of people of one campaign moved on by the law of flow.py, in the transaction of whoever asks."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, select

from hms_desktop.domain.campaign.exits import Exit, why_leaves
from hms_desktop.domain.campaign.flow import Move, Standing, move
from hms_desktop.domain.campaign.states import DONE, GOING
from hms_desktop.domain.campaign.steps import StepKind
from hms_desktop.domain.message.hours import next_window
from hms_desktop.domain.model import CampaignEntry
from hms_desktop.services.campaigns.journeys.happening import read_facts
from hms_desktop.services.campaigns.journeys.journey import Journey
from hms_desktop.services.campaigns.journeys.leaving import leave
from hms_desktop.services.campaigns.journeys.making import make_messages, make_tasks
from hms_desktop.services.outreach.rules import hours_now
from hms_desktop.store.unit_of_work import UnitOfWork

ENTRY = CampaignEntry.__table__.c
COLUMNS = (
    ENTRY.id, ENTRY.patient_id, ENTRY.entered_at, ENTRY.step, ENTRY.due_at, ENTRY.state_at, ENTRY.arm,
)  # fmt: skip
_MOVED = "UPDATE campaign_entry SET state = ?, step = ?, due_at = ?, state_at = ? WHERE id = ?"
Moves = Sequence[tuple[Row[Any], Move]]


def going(campaign_id: uuid.UUID) -> Any:
    """SELECT of the entries that are under way, with what `move_on` needs."""
    return select(*COLUMNS).where(ENTRY.campaign_id == campaign_id, ENTRY.state == GOING)


def move_on(work: UnitOfWork, journey: Journey, entries: Sequence[Row[Any]], now: int) -> int:
    """Let people leave, or do what is due for them; returns for how many anything changed."""
    if not entries:
        return 0
    facts = read_facts(work.connection, journey, entries)
    meant_at = next_window(now, journey.purpose, hours_now(work.connection)) or now
    leaving: dict[Exit, list[uuid.UUID]] = defaultdict(list)
    moves = []
    for entry in entries:
        why = why_leaves(journey.exits, facts.exits(entry))
        if why is not None:
            leaving[why].append(entry.patient_id)
            continue
        standing = Standing(entry.step, entry.state_at)
        moves.append((entry, move(journey.steps, standing, facts.happened(entry), now, meant_at)))
    left = sum(leave(work, people, why.value, now, journey.id) for why, people in leaving.items())
    _make(work, journey, moves, now, meant_at)
    return left + _write(work, moves, now)


def _make(work: UnitOfWork, journey: Journey, moves: Moves, now: int, meant_at: int) -> None:
    by_step: dict[int, list[Row[Any]]] = defaultdict(list)
    for entry, found in moves:
        for number in found.made:
            by_step[number].append(entry)
    for number, entries in sorted(by_step.items()):
        step = journey.steps[number - 1]
        if step.kind is StepKind.MESSAGE:
            make_messages(work, journey, step, entries, now, meant_at)
        else:
            make_tasks(work, journey, step, entries, now)


def _write(work: UnitOfWork, moves: Moves, now: int) -> int:
    """Note where everybody stands; since when, for those who stand elsewhere than before."""
    rows = [
        (
            DONE if found.done else GOING,
            found.step,
            found.due_at,
            now if found.changed else entry.state_at,
            entry.id.bytes,
        )
        for entry, found in moves
        if found.changed or found.due_at != entry.due_at
    ]
    if rows:
        work.driver.executemany(_MOVED, rows)
        work.touch_all(CampaignEntry.__tablename__)
    return len(rows)
