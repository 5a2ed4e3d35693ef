"""Kept members of segments as SQL: who entered and who left since they were written, and the writing of it.

All of it works on rows of `segment_member`; an id is that of a segment, or of anything else that is a rule.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    LargeBinary,
    Select,
    and_,
    bindparam,
    case,
    exists,
    false,
    func,
    not_,
    select,
    true,
    type_coerce,
    union_all,
)

from hms_desktop.domain.model import Base, Id, Patient, SegmentMember
from hms_desktop.domain.segment.parse import MAX_LEAVES
from hms_desktop.domain.segment.rule import Rule, weight
from hms_desktop.domain.segment.turning import all_leaves
from hms_desktop.store import segment_sql

_MEMBER = SegmentMember.__table__.c
_PAGE = 5_000
_AT_ONCE = 16


@dataclass(frozen=True, slots=True)
class Near:
    """A statement that asks so many rules from a place on of a few patients."""

    first: int
    number: int
    statement: Select[Any]


class Move(NamedTuple):
    """Somebody who entered a segment or left it; `why` and `because` are those of `segment_event`."""

    patient: bytes
    entered: bool
    why: str = "record"
    because: str | None = None


def moved(connection: Connection, segment_id: uuid.UUID, rule: Rule, today: date) -> Iterator[tuple[bytes, bool]]:
    """Who (by the bytes of the id) has to enter and who has to leave, of everybody: one statement, read as asked for."""
    now = segment_sql.members(rule, today).cte("now_in").prefix_with("MATERIALIZED")
    own = _MEMBER.segment_id == segment_id
    known = exists(select(1).where(own, _MEMBER.patient_id == now.c.id).correlate(now))
    entering = select(type_coerce(now.c.id, LargeBinary), true()).where(not_(known))
    leaving = select(type_coerce(_MEMBER.patient_id, LargeBinary), false()).where(
        own, _MEMBER.patient_id.not_in(select(now.c.id))
    )
    both = union_all(entering, leaving)
    for row in connection.execute(both, execution_options={"yield_per": _PAGE}):
        yield row[0], bool(row[1])


def near(rules: Sequence[tuple[uuid.UUID, Rule]], today: date) -> list[Near]:
    """The statements that ask rules, each with the id its members are kept under, of a few patients."""
    found: list[Near] = []
    first, size = 0, 0
    for place, (_, rule) in enumerate(rules):
        weighs = sum(map(weight, all_leaves(rule)))
        if place > first and (place - first == _AT_ONCE or size + weighs > MAX_LEAVES):
            found.append(_near(first, rules[first:place], today))
            first, size = place, 0
        size += weighs
    return [*found, _near(first, rules[first:], today)] if rules else found


def moved_of(
    connection: Connection, asked: Sequence[Near], people: Mapping[uuid.UUID, int]
) -> Iterator[tuple[int, uuid.UUID, bool]]:
    """Who has to enter and who has to leave: the place of the rule, patient, entered.

    Each patient is asked by id, and read once for many rules. `people` gives for each patient a bit for every place of
    a rule that is asked.
    """
    for batch in asked:
        mask = (1 << batch.number) - 1
        concerned = [[who.hex, bits] for who, all_bits in people.items() if (bits := all_bits >> batch.first & mask)]
        for who, *members in connection.execute(batch.statement, {"people": json.dumps(concerned)}):
            for place, was in enumerate(members, batch.first):
                if was is not None:
                    yield place, who, not was


def _near(first: int, rules: Sequence[tuple[uuid.UUID, Rule]], today: date) -> Near:
    """Each patient with, for each rule, what they were until now where that is no longer right, else NULL."""
    listed = func.json_each(bindparam("people")).table_valued("value")
    one = select(
        func.unhex(func.json_extract(listed.c.value, "$[0]"), type_=Id()).label("id"),
        func.json_extract(listed.c.value, "$[1]", type_=Integer()).label("bits"),
    )
    person = one.cte("asked").prefix_with("MATERIALIZED")
    patient = Patient.__table__
    there = and_(patient.c.id.is_not(None), segment_sql.ON_REGISTER)
    columns = []
    for at, (own, rule) in enumerate(rules):
        is_in = func.coalesce(and_(there, segment_sql.condition(rule, today, near=True)), false())
        was = type_coerce(_was_in(own, person), Integer)
        concerned = person.c.bits.bitwise_and(1 << at) != 0
        columns.append(case((concerned, case((is_in.op("<>")(was), was)))))
    joined = person.outerjoin(patient, patient.c.id == person.c.id)
    return Near(first, len(rules), select(person.c.id, *columns).select_from(joined))


def _was_in(segment_id: uuid.UUID, people: Any) -> ColumnElement[bool]:
    kept = select(1).where(_MEMBER.segment_id == segment_id, _MEMBER.patient_id == people.c.id)
    return exists(kept.correlate(people))


def write(driver: Any, segment_id: uuid.UUID, moves: Sequence[Move], at: int, *, told: bool) -> int:
    """Let people in and out; with `told` each is an event. Returns how many more are in now, or fewer."""
    own = segment_id.bytes
    entering = [(own, move.patient, at) for move in moves if move.entered]
    leaving = [(own, move.patient) for move in moves if not move.entered]
    more = driver.executemany("INSERT OR IGNORE INTO segment_member VALUES (?, ?, ?)", entering).rowcount
    fewer = driver.executemany("DELETE FROM segment_member WHERE segment_id = ? AND patient_id = ?", leaving).rowcount
    if told:
        driver.executemany(
            "INSERT INTO segment_event (segment_id, patient_id, entered, at, why, because) VALUES (?, ?, ?, ?, ?, ?)",
            [(own, move.patient, move.entered, at, move.why, move.because) for move in moves],
        )
    return int(max(more, 0) - max(fewer, 0))


def put_in_here(driver: Any, segment_id: uuid.UUID) -> set[bytes]:
    """Who was put into a segment by hand at this desk, without those of whom its history says so already."""
    number = Base.metadata.tables["segment_pick"].info["facts"].number
    found = driver.execute(
        """SELECT DISTINCT p.patient_id FROM change c JOIN segment_pick p ON p.id = c.row_id
WHERE c.table_number = ?1 AND p.segment_id = ?2 AND p.pick = 'added' AND p.removed_at IS NULL
  AND coalesce((SELECT e.entered FROM segment_event e WHERE e.patient_id = p.patient_id AND e.segment_id = ?2
                ORDER BY e.number DESC LIMIT 1), 0) = 0""",
        (number, segment_id.bytes),
    )
    return {patient for (patient,) in found}


def people(connection: Connection, segment_id: uuid.UUID) -> int:
    """How many are in a segment, counted."""
    counted = select(func.count()).where(_MEMBER.segment_id == segment_id)
    return int(connection.execute(counted).scalar_one())


def note_size(driver: Any, segment_id: uuid.UUID, today: date, people: int) -> None:
    """How many are in a segment at the end of a day, as far as the day has come."""
    driver.execute(
        "INSERT INTO segment_size (segment_id, on_day, people) VALUES (?, ?, ?) "
        "ON CONFLICT (segment_id, on_day) DO UPDATE SET people = excluded.people",
        (segment_id.bytes, today.isoformat(), people),
    )


def shift_size(driver: Any, segment_id: uuid.UUID, today: date, more: int) -> None:
    """As `note_size`, where it is known how many more there are than there were."""
    last = driver.execute(
        "SELECT people FROM segment_size WHERE segment_id = ? ORDER BY on_day DESC LIMIT 1", (segment_id.bytes,)
    ).fetchone()
    note_size(driver, segment_id, today, (last[0] if last else 0) + more)


def forget(driver: Any, segment_id: uuid.UUID, most: int) -> int:
    """Take up to so many members out without a word, of a segment that is no more; says how many were there."""
    deleted = driver.execute(
        "DELETE FROM segment_member WHERE segment_id = ?1 AND patient_id IN "
        "(SELECT patient_id FROM segment_member WHERE segment_id = ?1 LIMIT ?2)",
        (segment_id.bytes, most),
    )
    return int(deleted.rowcount)
