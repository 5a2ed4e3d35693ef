"""What was recorded since the last look that may answer a branch: whose entries are looked at before their time."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Connection, Row, exists, func, select

from hms_desktop.domain.campaign.states import GOING
from hms_desktop.domain.campaign.steps import StepKind
from hms_desktop.domain.ids import derived_id
from hms_desktop.domain.model import Base, CampaignStep, Change, HeardUntil
from hms_desktop.services.campaigns.journeys.moving import COLUMNS, ENTRY
from hms_desktop.store.capture import column_numbers, synced_tables
from hms_desktop.store.unit_of_work import UnitOfWork

SOURCE = "journeys"
MOST_NUMBERS = 5_000  # of the change log at once
LAG_NUMBERS = 10_000  # how far the stored mark may be behind
_ANSWERS = {
    "message": ("delivered_at", "read_at"),
    "reply": ("patient_id", "received_at"),
    "appointment": ("booked_at", "status"),
    "encounter": ("started_at",),
}


@dataclass(frozen=True, slots=True)
class Heard:
    """Entries at a branch of people of whom something was recorded, by campaign, and how far that was read."""

    entries: dict[uuid.UUID, list[Row[Any]]]
    mark: int


def listen(connection: Connection, campaigns: list[uuid.UUID], mark: int, head: int) -> Heard:
    """Read behind `mark`, a bounded number of changes, for campaigns that have branches."""
    until = min(head, mark + MOST_NUMBERS)
    people = _people(connection, mark, until)
    found: dict[uuid.UUID, list[Row[Any]]] = {}
    if people:
        step = CampaignStep.__table__.c
        at_branch = exists().where(
            step.campaign_id == ENTRY.campaign_id, step.number == ENTRY.step, step.kind == StepKind.BRANCH.value
        )
        wanted = select(ENTRY.campaign_id, *COLUMNS).where(
            ENTRY.patient_id.in_(people), ENTRY.state == GOING, ENTRY.campaign_id.in_(campaigns), at_branch
        )
        rows: list[Row[Any]] = list(connection.execute(wanted.order_by(ENTRY.campaign_id, ENTRY.id)))
        for row in rows:
            found.setdefault(row.campaign_id, []).append(row)
    return Heard(found, until)


def stored_mark(connection: Connection) -> int | None:
    """How far this desk has listened, None when it never did."""
    stored = select(HeardUntil.mark).where(HeardUntil.id == derived_id("heard-until", SOURCE))
    mark = connection.execute(stored).scalar_one_or_none()
    return None if mark is None else int(mark)


def note_mark(work: UnitOfWork, mark: int, now: int) -> None:
    """Remember how far was listened."""
    work.driver.execute(
        "INSERT INTO heard_until (id, source, mark, at) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET mark = excluded.mark, at = excluded.at",
        (derived_id("heard-until", SOURCE).bytes, SOURCE, str(mark), now),
    )


def with_branches(connection: Connection, campaigns: list[uuid.UUID]) -> list[uuid.UUID]:
    """Which of these campaigns have a branch at which somebody may wait."""
    step = CampaignStep.__table__.c
    going = exists().where(ENTRY.campaign_id == step.campaign_id, ENTRY.state == GOING)
    query = select(step.campaign_id).where(
        step.campaign_id.in_(campaigns), step.kind == StepKind.BRANCH.value, going
    )  # fmt: skip
    return sorted(set(connection.execute(query).scalars()))


def _people(connection: Connection, since: int, until: int) -> list[uuid.UUID]:
    found: set[uuid.UUID] = set()
    for name, number, mask in _heeded():
        table = Base.metadata.tables[name]
        recorded = select(table.c.patient_id).join_from(Change.__table__, table, table.c.id == Change.row_id)
        span = (Change.number > since, Change.number <= until, Change.table_number == number)
        heeded = recorded.where(*span, (Change.kind == "I") | (func.coalesce(Change.columns, 0).op("&")(mask) != 0))
        found |= {one for one in connection.execute(heeded.distinct()).scalars() if one is not None}
    return sorted(found)


@cache
def _heeded() -> tuple[tuple[str, int, int], ...]:
    """Name and number of each table that may answer, with the bits of the columns that do."""
    tables = {table.name: (table, facts.number) for table, facts in synced_tables()}
    found = []
    for name, columns in _ANSWERS.items():
        table, number = tables[name]
        numbers = column_numbers(table)
        found.append((name, number, sum(1 << numbers[column] for column in columns)))
    return tuple(found)
