"""Segments: named rules, who is in them, and how many. Every number and every list asks the same query."""

from __future__ import annotations

import time
import uuid
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date
from typing import Any

from sqlalchemy import Connection, and_, func, or_, select

from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.ages import age_on
from hms_desktop.domain.errors import Invalid, NotFound, Refused
from hms_desktop.domain.model import Patient, Segment
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.segment.discreet import without_health
from hms_desktop.domain.segment.evaluate import explain
from hms_desktop.domain.segment.fields import ValueCount
from hms_desktop.domain.segment.funnel import Funnel
from hms_desktop.domain.segment.lookup import renamed, segments_named
from hms_desktop.domain.segment.parse import parse_rule, rule_from_json
from hms_desktop.domain.segment.rule import Rule
from hms_desktop.domain.segment.trouble import RuleError
from hms_desktop.domain.segment.words import words
from hms_desktop.domain.segment.write import rule_to_json
from hms_desktop.services.desk import Desk
from hms_desktop.services.segments.asking import ask_funnel, ask_values
from hms_desktop.services.segments.records import Check, Count, Member, SegmentRow
from hms_desktop.services.segments.watching import Watch, watched
from hms_desktop.services.shipped import shipped_segments
from hms_desktop.store import segment_sql
from hms_desktop.store.first_phone import first_phone
from hms_desktop.store.segment_facts import patient_facts
from hms_desktop.store.segment_lookup import stored_rules, whole_rule
from hms_desktop.store.unit_of_work import unit_of_work

LONGEST_NAME = 80
KIND_LIVE = "live"


class SegmentService:
    """Verbs of segments. A rule is given and taken as decoded JSON (see `domain.segment.parse`)."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def all(self) -> list[SegmentRow]:
        """Every segment by name, without counts."""
        self._desk.require(Permission.VIEW_SEGMENTS)
        table = Segment.__table__.c
        wanted = select(table.id, table.name, table.description, table.kind, table.rule)
        with self._desk.database.read() as connection:
            rows = connection.execute(
                wanted.where(table.removed_at.is_(None)).order_by(func.lower(table.name), table.id)
            ).all()
        names = {str(row.id): row.name for row in rows}
        return [_row(*row, names) for row in rows]

    def get(self, segment_id: uuid.UUID) -> SegmentRow:
        """One segment. Raises NotFound."""
        found = next((row for row in self.all() if row.id == segment_id), None)
        if found is None:
            raise NotFound("segment-gone")
        return found

    def named(self, name: str) -> SegmentRow:
        """The segment of this name, whatever the case of its letters. Raises NotFound."""
        found = next((row for row in self.all() if row.name.casefold() == name.strip().casefold()), None)
        if found is None:
            raise NotFound("segment-unknown", name=name)
        return found

    def count(self, tree: Any, watch: Watch | None = None) -> int:
        """How many patients a rule holds now; `watch` (a job's `interruptible`) stops the query when nobody waits for it.

        Raises RuleError.
        """
        return self.timed_count(tree, watch).count

    def funnel(self, tree: Any, watch: Watch | None = None) -> Funnel:
        """How many people each part of a rule keeps, and what to warn of. Raises RuleError."""
        return ask_funnel(self._desk, tree, watch)

    def values(self, field: str, typed: str = "", limit: int = 20, watch: Watch | None = None) -> list[ValueCount]:
        """Stored values of a field, or of a count's rows as in `visits.kind`, that begin so. Raises NotFound."""
        return ask_values(self._desk, field, typed, limit, watch)

    def timed_count(self, tree: Any, watch: Watch | None = None) -> Count:
        """As `count`, with how long it took. Raises RuleError."""
        self._desk.require(Permission.VIEW_SEGMENTS)
        begun = time.perf_counter()
        rule = parse_rule(tree)
        with self._desk.database.read() as connection, watched(connection, watch):
            query = segment_sql.count(whole_rule(connection, rule), self._desk.today())
            asked = time.perf_counter()
            number = int(connection.execute(query).scalar_one())
        done = time.perf_counter()
        return Count(number, round((done - begun) * 1000, 3), round((done - asked) * 1000, 3))

    def counts(self, watch: Watch | None = None) -> dict[uuid.UUID, int]:
        """How many patients each segment holds now; one whose rule can't be followed any more is left out."""
        found = {}
        for row in self.all():
            with suppress(RuleError):
                found[row.id] = self.count(row.tree, watch)
        return found

    def explain(self, tree: Any, patient_id: uuid.UUID) -> Check:
        """Why a patient is in a rule or not, condition by condition with the values read. Raises RuleError, NotFound.

        Who may not see health data gets the verdicts without those values.
        """
        self._desk.require(Permission.VIEW_PATIENTS)
        rule = parse_rule(tree)
        with self._desk.database.read() as connection:
            facts = patient_facts(connection, [patient_id]).get(patient_id)
            if facts is None:
                raise NotFound("patient-gone")
            whole = whole_rule(connection, rule)
        finding = explain(whole, facts, self._desk.today())
        discreet = finding if self._desk.may(Permission.VIEW_CLINICAL) else without_health(finding)
        return Check(patient_id, facts.on_register, discreet)

    def members(
        self,
        tree: Any,
        limit: int,
        *,
        after: tuple[str, uuid.UUID] | None = None,
        offset: int = 0,
        watch: Watch | None = None,
    ) -> list[Member]:
        """Patients of a rule by name, then id: those behind `after` (name, id), or from row `offset` on. Raises RuleError."""
        self._desk.require(Permission.VIEW_PATIENTS)
        patient = Patient.__table__.c
        rule, today = parse_rule(tree), self._desk.today()
        with self._desk.database.read() as connection, watched(connection, watch):
            query = segment_sql.members(whole_rule(connection, rule), today, *_member_columns())
            if after is not None:
                name, last = after
                query = query.where(or_(patient.name > name, and_(patient.name == name, patient.id > last)))
            query = query.order_by(patient.name, patient.id).limit(limit).offset(offset)
            rows = connection.execute(query).mappings()
            return [Member(**row, age=_age(row["birth_date"], today)) for row in rows]

    def every_member(self, tree: Any) -> Iterator[Member]:
        """All patients of a rule in the order of `members`, read by one statement. Raises RuleError."""
        self._desk.require(Permission.VIEW_PATIENTS)
        rule, today, patient = parse_rule(tree), self._desk.today(), Patient.__table__.c
        with self._desk.database.read() as connection:
            query = segment_sql.members(whole_rule(connection, rule), today, *_member_columns())
            rows = connection.execute(query.order_by(patient.name, patient.id), execution_options={"yield_per": 1000})
            for row in rows.mappings():
                yield Member(**row, age=_age(row["birth_date"], today))

    def create(self, name: str, tree: Any, description: str = "") -> uuid.UUID:
        """Add a segment. Raises RuleError, or Invalid for its name."""
        self._desk.require(Permission.EDIT_SEGMENTS)
        rule = parse_rule(tree)
        with self._desk.write(Permission.EDIT_SEGMENTS, "segment.created") as work:
            made = self._desk.new_id()
            row = {"id": made, "kind": KIND_LIVE, **self._values(work.connection, made, name, rule, description)}
            work.insert(Segment, row)
        return made

    def edit(self, segment_id: uuid.UUID, name: str, tree: Any, description: str = "") -> bool:
        """Change a segment; says whether anything was different. Raises RuleError, Invalid, NotFound."""
        self._desk.require(Permission.EDIT_SEGMENTS)
        rule = parse_rule(tree)
        with self._desk.write(Permission.EDIT_SEGMENTS, "segment.edited") as work:
            values = self._values(work.connection, segment_id, name, rule, description)
            return work.update(Segment, segment_id, values)

    def remove(self, segment_id: uuid.UUID) -> None:
        """Hide a segment; campaigns that were made from it keep their audience. Raises NotFound, or Refused when others need it."""
        with self._desk.write(Permission.EDIT_SEGMENTS, "segment.removed") as work:
            if others := _built_on(work.connection, segment_id):
                raise Refused("segment-needed", names=", ".join(others))
            work.update(Segment, segment_id, {"removed_at": self._desk.now_ms()})

    def restore(self, segment_id: uuid.UUID) -> None:
        """Bring a removed segment back. Raises NotFound."""
        with self._desk.write(Permission.EDIT_SEGMENTS, "segment.restored") as work:
            work.update(Segment, segment_id, {"removed_at": None})

    def ensure_shipped(self) -> int:
        """Add the shipped segments that were never here; edited and removed ones stay as they are. Returns how many.

        The program does this by itself when it starts, so it is the automation's deed and needs nobody's permission.
        """
        with self._desk.database.read() as connection:
            present = set(connection.execute(select(Segment.__table__.c.id)).scalars())
        rows = [row for row in shipped_segments() if row["id"] not in present]
        if rows:
            with unit_of_work(self._desk.database, AUTOMATION, "segment.shipped") as work:
                work.insert_many(Segment, rows)
        return len(rows)

    def _values(
        self, connection: Connection, own_id: uuid.UUID, name: str, rule: Rule, description: str
    ) -> dict[str, object]:
        plain = " ".join(name.split())
        if not plain:
            raise Invalid({"name": "segment-name-required"})
        if len(plain) > LONGEST_NAME:
            raise Invalid({"name": "segment-name-too-long"})
        table = Segment.__table__.c
        names = select(table.id, table.name).where(table.removed_at.is_(None))
        taken = (row.id for row in connection.execute(names) if row.name.casefold() == plain.casefold())
        if any(other != own_id for other in taken):
            raise Invalid({"name": "segment-name-taken"})
        return {
            "name": plain,
            "description": description.strip() or None,
            "rule": _stored_form(connection, own_id, rule),
        }


def _row(
    row_id: uuid.UUID, name: str, description: str | None, kind: str, rule: str, names: Mapping[str, str]
) -> SegmentRow:
    tree = rule_from_json(rule)
    return SegmentRow(row_id, name, description, kind, tree, words(tree, names))


def _stored_form(connection: Connection, own_id: uuid.UUID, rule: Rule) -> str:
    """Other segments are kept by id, so that they may be renamed. Raises RuleError for unknown ones and for circles."""
    whole_rule(connection, rule, str(own_id))
    if not (named := segments_named(rule)):
        return rule_to_json(rule)
    find = stored_rules(connection)
    return rule_to_json(renamed(rule, {word: found[0] for word in named if (found := find(word))}))


def _built_on(connection: Connection, segment_id: uuid.UUID) -> list[str]:
    """Names of the segments whose rule asks for this one."""
    table = Segment.__table__.c
    rows = connection.execute(select(table.name, table.rule).where(table.removed_at.is_(None)))
    return sorted(row.name for row in rows if str(segment_id) in segments_named(rule_from_json(row.rule)))


def _age(birth_date: date | None, today: date) -> int | None:
    return None if birth_date is None or birth_date > today else age_on(birth_date, today).years


def _member_columns() -> tuple[Any, ...]:
    patient = Patient.__table__.c
    named = (patient.id, patient.name, patient.clinic_number, patient.sex, patient.birth_date, patient.village)
    return (*named, first_phone().label("phone"))
