"""The rows that hang from a patient, found from the declarations: moved at a merge unless the kept record tells them already."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from functools import cache
from typing import Any

from sqlalchemy import Connection, Table, or_, select, update

from hms_desktop.domain.campaign.exits import Exit
from hms_desktop.domain.campaign.states import FINISHED, GOING, LEFT, STOPPED
from hms_desktop.domain.message.states import CONTACTED, State
from hms_desktop.domain.model import Base, Campaign, DuplicateCandidate, Message, Relation
from hms_desktop.domain.register.merge_rows import learned, twin
from hms_desktop.services.merging.log import MergeLog
from hms_desktop.store.unit_of_work import UnitOfWork

Row = dict[str, Any]
_OWN_RULES = frozenset({"patient", "patient_merge", "duplicate_candidate", "relation"})
WAITING = frozenset({State.DRAFT, State.QUEUED})


@cache
def children() -> tuple[tuple[Table, str], ...]:
    """Every table with a foreign key to a patient, and the column, except those with rules of their own."""
    return tuple(
        (table, key.parent.name)
        for table in Base.metadata.sorted_tables
        for key in sorted(table.foreign_keys, key=lambda one: one.parent.name)
        if key.column.table.name == "patient" and table.name not in _OWN_RULES
    )


def rows_of(connection: Connection, table: Table, column: str, patient_id: uuid.UUID) -> list[Row]:
    """All rows of one table that belong to a patient, in the order of their ids."""
    found = select(table).where(table.c[column] == patient_id).order_by(table.c.id)
    return [dict(row) for row in connection.execute(found).mappings()]


def counts(connection: Connection, kept: uuid.UUID, merged: uuid.UUID) -> Iterator[tuple[str, int, int]]:
    """Table, rows that would move, and rows that the kept record tells already."""
    for table, column in children():
        mine, theirs = rows_of(connection, table, column, kept), rows_of(connection, table, column, merged)
        told = sum(twin(table.name, row, mine) is not None for row in theirs)
        if theirs:
            yield table.name, len(theirs) - told, told


def move_all(log: MergeLog, kept: uuid.UUID, merged: uuid.UUID) -> None:
    """Move the children of `merged` to `kept`; what both tell stays, and teaches the kept row what it lacked."""
    connection = log.work.connection
    for table, column in children():
        mine = rows_of(connection, table, column, kept)
        moving: list[uuid.UUID] = []
        for row in rows_of(connection, table, column, merged):
            same = twin(table.name, row, mine)
            if same is None:
                moving.append(row["id"])
                continue
            if better := learned(table.name, same, row):
                log.set(table, same["id"], better)
                same.update(better)
            if table.name == "message":
                _one_of_two_messages(log, table, same, row)
            elif table.name == "campaign_entry" and row["state"] == GOING:
                log.set(
                    table,
                    row["id"],
                    {"state": LEFT, "reason": Exit.RECORD_GONE.value, "due_at": None, "state_at": log.at},
                )
        log.move(table, column, moving, merged, kept)
        if table.name == "patient_phone":
            _rank_behind(log, table, mine, moving)
    _move_relations(log, kept, merged)


def _rank_behind(log: MergeLog, table: Table, mine: list[Row], moved: list[uuid.UUID]) -> None:
    """Numbers that came stand behind the kept record's own, whose first one is called and written to."""
    behind = max((row["rank"] for row in mine), default=-1) + 1
    ranks = dict(log.work.connection.execute(select(table.c.id, table.c.rank).where(table.c.id.in_(moved))).all())
    for row_id in moved:
        log.set(table, row_id, {"rank": behind + ranks[row_id]})


def _one_of_two_messages(log: MergeLog, table: Table, mine: Row, theirs: Row) -> None:
    """Of two ledger rows of one campaign step, one that still waits is not sent as well; what surely never left stops nothing."""
    suppressed = {"state": State.SUPPRESSED.value, "reason": "merged-record", "state_at": log.at}
    if theirs["state"] in WAITING:
        log.set(table, theirs["id"], suppressed)
    elif mine["state"] in WAITING and theirs["state"] in CONTACTED:
        log.set(table, mine["id"], suppressed)


def _move_relations(log: MergeLog, kept: uuid.UUID, merged: uuid.UUID) -> None:
    table = Base.metadata.tables[Relation.__tablename__]
    both = or_(table.c.patient_id.in_((kept, merged)), table.c.related_id.in_((kept, merged)))
    rows = list(log.work.connection.execute(select(table).where(both).order_by(table.c.id)).mappings())
    pairs = {_relation(row) for row in rows if merged not in (row["patient_id"], row["related_id"])}
    for column in ("patient_id", "related_id"):
        other = "related_id" if column == "patient_id" else "patient_id"
        moving = []
        for row in rows:
            after = _relation({**row, column: kept})
            if row[column] == merged and row[other] not in (kept, merged) and after not in pairs:
                moving.append(row["id"])
                pairs.add(after)
        log.move(table, column, moving, merged, kept)


def _relation(row: Any) -> tuple[Any, ...]:
    return row["patient_id"], row["related_id"], row["kind"], row["removed_at"] is None


def corrections_follow(work: UnitOfWork, kept: uuid.UUID, merged: uuid.UUID) -> None:
    """Corrections made since a merge go back with the rows they correct: apart from them they would hold no more."""
    for table, column in children():
        if "corrects_id" not in table.c:
            continue
        corrected = table.alias()
        astray = select(table.c.id).where(
            table.c[column] == kept, table.c.corrects_id == corrected.c.id, corrected.c[column] == merged
        )
        while found := work.connection.execute(astray).scalars().all():
            work.connection.execute(update(table).where(table.c.id.in_(found)).values({column: merged}))
            for row_id in found:
                work.note(table.name, row_id, {column: kept}, {column: merged})


def drop_overdue_messages(work: UnitOfWork, merged: uuid.UUID, now: int) -> None:
    """A message that waits again though its campaign has ended meanwhile would wait for ever."""
    ended = select(Campaign.id).where(Campaign.status.in_((STOPPED, FINISHED)))
    waiting = select(Message.id).where(
        Message.patient_id == merged, Message.state == State.QUEUED.value, Message.campaign_id.in_(ended)
    )
    for message_id in work.connection.execute(waiting).scalars().all():
        values = {"state": State.CANCELED.value, "state_at": now, "reason": "campaign-stopped"}
        work.update(Message, message_id, values)


def settle_candidates(log: MergeLog, kept: uuid.UUID, merged: uuid.UUID, by: uuid.UUID | None) -> None:
    """The pair itself is answered; other pairs of the merged record go on with the kept one unless it has them already."""
    table = Base.metadata.tables[DuplicateCandidate.__tablename__]
    mine = or_(table.c.first_id.in_((kept, merged)), table.c.second_id.in_((kept, merged)))
    rows = list(log.work.connection.execute(select(table).where(mine).order_by(table.c.id)).mappings())
    pairs = {frozenset((row["first_id"], row["second_id"])) for row in rows}
    for row in rows:
        pair = frozenset((row["first_id"], row["second_id"]))
        if pair == {kept, merged}:
            log.set(table, row["id"], {"state": "merged", "decided_at": log.at, "decided_by": by})
        elif merged in pair:
            (other,) = pair - {merged}
            if frozenset((other, kept)) not in pairs:
                first, second = sorted((other, kept))
                log.set(table, row["id"], {"first_id": first, "second_id": second})
                pairs.add(frozenset((other, kept)))
