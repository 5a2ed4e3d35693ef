"""Who is in a rule: counted, listed, explained, and held against another rule. Everything asks the same query."""

from __future__ import annotations

import time
import uuid
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, and_, case, func, or_, select

from hms_desktop.domain.ages import age_on
from hms_desktop.domain.errors import NotFound
from hms_desktop.domain.model import Patient, SegmentMember, SegmentSize
from hms_desktop.domain.segment.evaluate import explain
from hms_desktop.domain.segment.rule import Group, GroupKind, Rule
from hms_desktop.domain.segment.turning import next_change
from hms_desktop.services.segments.records import Check, Count, Member, Overlap
from hms_desktop.store import segment_sql
from hms_desktop.store.first_phone import first_phone
from hms_desktop.store.segment_facts import patient_facts
from hms_desktop.store.segment_lookup import whole_rule

_MEMBER, _SIZE = SegmentMember.__table__.c, SegmentSize.__table__.c
After = tuple[str, uuid.UUID]


def count(connection: Connection, rule: Rule, today: date) -> int:
    """How many there are. Raises RuleError."""
    return int(connection.execute(segment_sql.count(whole_rule(connection, rule), today)).scalar_one())


def timed_count(connection: Connection, rule: Rule, today: date, begun: float) -> Count:
    """How many there are, and how long it took since `begun` (of `time.perf_counter`). Raises RuleError."""
    query = segment_sql.count(whole_rule(connection, rule), today)
    asked = time.perf_counter()
    number = int(connection.execute(query).scalar_one())
    done = time.perf_counter()
    return Count(number, round((done - begun) * 1000, 3), round((done - asked) * 1000, 3))


def page(
    connection: Connection, rule: Rule, today: date, limit: int, after: After | None = None, offset: int = 0
) -> list[Member]:
    """Patients by name, then id: those behind `after` (name, id), or from row `offset` on. Raises RuleError."""
    patient = Patient.__table__.c
    query = segment_sql.members(whole_rule(connection, rule), today, *_columns())
    if after is not None:
        name, last = after
        query = query.where(or_(patient.name > name, and_(patient.name == name, patient.id > last)))
    query = query.order_by(patient.name, patient.id).limit(limit).offset(offset)
    return [_member(row, today) for row in connection.execute(query).mappings()]


def everybody(connection: Connection, rule: Rule, today: date) -> Iterator[Member]:
    """All patients in the order of `page`, read by one statement as they are asked for. Raises RuleError."""
    patient = Patient.__table__.c
    query = segment_sql.members(whole_rule(connection, rule), today, *_columns()).order_by(patient.name, patient.id)
    for row in connection.execute(query, execution_options={"yield_per": 1000}).mappings():
        yield _member(row, today)


def check(connection: Connection, rule: Rule, patient_id: uuid.UUID, today: date) -> Check:
    """Why a patient is in a rule or not, and until when that holds. Raises RuleError, NotFound."""
    facts = patient_facts(connection, [patient_id]).get(patient_id)
    if facts is None:
        raise NotFound("patient-gone")
    whole = whole_rule(connection, rule)
    return Check(patient_id, facts.on_register, explain(whole, facts, today), next_change(whole, facts, today))


def overlap(connection: Connection, first: Rule, second: Rule, today: date) -> Overlap:
    """How many people two rules have in common. Raises RuleError."""
    both = count(connection, Group(GroupKind.ALL, (first, second)), today)
    one, other = count(connection, first, today), count(connection, second, today)
    return Overlap(one - both, both, other - both)


def square(connection: Connection, rules: Sequence[Rule], today: date) -> list[list[int]]:
    """How many people each two of the rules have in common, asked by the rules. Raises RuleError."""
    numbers = [[0] * len(rules) for _ in rules]
    for row, first in enumerate(rules):
        for column, second in enumerate(rules[: row + 1]):
            asked = first if row == column else Group(GroupKind.ALL, (first, second))
            numbers[row][column] = numbers[column][row] = count(connection, asked, today)
    return numbers


def kept_square(connection: Connection, ids: Sequence[uuid.UUID]) -> list[list[int]]:
    """As `square`, from the members that are kept: one pass over those of all segments."""
    if not ids:
        return []
    bits = case(*((_MEMBER.segment_id == one, 1 << at) for at, one in enumerate(ids)), else_=0)
    each = select(func.sum(bits).label("bits")).where(_MEMBER.segment_id.in_(ids)).group_by(_MEMBER.patient_id)
    found = each.subquery("each_patient")
    people = connection.execute(select(found.c.bits, func.count()).group_by(found.c.bits)).all()
    return [
        [sum(number for mask, number in people if mask >> row & 1 and mask >> column & 1) for column in range(len(ids))]
        for row in range(len(ids))
    ]


def kept_counts(connection: Connection) -> Mapping[uuid.UUID, int]:
    """How many are in each segment, as its members were kept last."""
    last = select(_SIZE.segment_id, func.max(_SIZE.on_day).label("on_day")).group_by(_SIZE.segment_id).subquery("last")
    wanted = select(_SIZE.segment_id, _SIZE.people).join(
        last, and_(last.c.segment_id == _SIZE.segment_id, last.c.on_day == _SIZE.on_day)
    )
    return {row.segment_id: row.people for row in connection.execute(wanted)}


def kept_in(connection: Connection, ids: Collection[uuid.UUID], patient_id: uuid.UUID) -> set[uuid.UUID]:
    """Which of these segments a patient is in, as their members were kept last."""
    wanted = select(_MEMBER.segment_id).where(_MEMBER.segment_id.in_(ids), _MEMBER.patient_id == patient_id)
    return set(connection.execute(wanted).scalars())


def rules_holding(
    connection: Connection, rules: Mapping[uuid.UUID, Rule], patient_id: uuid.UUID, today: date
) -> set[uuid.UUID]:
    """Which of these rules hold a patient, each asked. Raises RuleError."""
    found = set()
    for one, rule in rules.items():
        asked = segment_sql.condition(whole_rule(connection, rule), today, near=True)
        held = select(segment_sql.PATIENT.id).where(
            segment_sql.PATIENT.id == patient_id, segment_sql.ON_REGISTER, asked
        )
        if connection.execute(held).first() is not None:
            found.add(one)
    return found


def _member(row: Any, today: date) -> Member:
    born = row["birth_date"]
    age = None if born is None or born > today else age_on(born, today).years
    return Member(**row, age=age)


def _columns() -> tuple[Any, ...]:
    patient = Patient.__table__.c
    named = (patient.id, patient.name, patient.clinic_number, patient.sex, patient.birth_date, patient.village)
    return (*named, first_phone().label("phone"))
