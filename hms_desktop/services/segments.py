"""Segments: named rules, who is in them, and how many. Every number and every list asks the same query."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, and_, func, or_, select

from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.ages import age_on
from hms_desktop.domain.errors import Invalid, NotFound
from hms_desktop.domain.model import Patient, PatientPhone, Segment
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.segment.parse import parse_rule, rule_from_json, rule_to_json, write_rule
from hms_desktop.domain.segment.rule import Rule
from hms_desktop.domain.segment.words import Phrase, words
from hms_desktop.services.desk import Desk
from hms_desktop.services.shipped import shipped_segments
from hms_desktop.store import segment_sql
from hms_desktop.store.unit_of_work import unit_of_work

Watch = Callable[[Callable[[], None]], AbstractContextManager[None]]
LONGEST_NAME = 80
KIND_LIVE = "live"


@dataclass(frozen=True, slots=True)
class SegmentRow:
    """One segment; `tree` is the rule as decoded JSON, `words` the rule for reading."""

    id: uuid.UUID
    name: str
    description: str | None
    kind: str
    rule: Rule
    words: Phrase

    @property
    def tree(self) -> dict[str, Any]:
        """The rule as decoded JSON."""
        return write_rule(self.rule)


@dataclass(frozen=True, slots=True)
class Member:
    """One patient of a segment, as a list shows them; the age is in whole years today."""

    id: uuid.UUID
    name: str
    clinic_number: str | None
    sex: str
    birth_date: date | None
    village: str | None
    phone: str | None
    age: int | None = None


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
            )
            return [_row(*row) for row in rows]

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
        self._desk.require(Permission.VIEW_SEGMENTS)
        query = segment_sql.count(parse_rule(tree), self._desk.today())
        with self._desk.database.read() as connection, watched(connection, watch):
            return int(connection.execute(query).scalar_one())

    def counts(self, watch: Watch | None = None) -> dict[uuid.UUID, int]:
        """How many patients each segment holds now."""
        return {row.id: self.count(row.tree, watch) for row in self.all()}

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
        query = segment_sql.members(parse_rule(tree), self._desk.today(), *_member_columns())
        if after is not None:
            name, last = after
            query = query.where(or_(patient.name > name, and_(patient.name == name, patient.id > last)))
        query = query.order_by(patient.name, patient.id).limit(limit).offset(offset)
        with self._desk.database.read() as connection, watched(connection, watch):
            today = self._desk.today()
            rows = connection.execute(query).mappings()
            return [Member(**row, age=_age(row["birth_date"], today)) for row in rows]

    def every_member(self, tree: Any) -> Iterator[Member]:
        """All patients of a rule in the order of `members`, a thousand at a time. Raises RuleError."""
        after = None
        while page := self.members(tree, 1000, after=after):
            yield from page
            after = (page[-1].name, page[-1].id)

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
        """Hide a segment; campaigns that were made from it keep their audience. Raises NotFound."""
        with self._desk.write(Permission.EDIT_SEGMENTS, "segment.removed") as work:
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
        return {"name": plain, "description": description.strip() or None, "rule": rule_to_json(rule)}


def _row(row_id: uuid.UUID, name: str, description: str | None, kind: str, rule: str) -> SegmentRow:
    tree = rule_from_json(rule)
    return SegmentRow(row_id, name, description, kind, tree, words(tree))


def _age(birth_date: date | None, today: date) -> int | None:
    return None if birth_date is None or birth_date > today else age_on(birth_date, today).years


def _member_columns() -> tuple[Any, ...]:
    patient, phone = Patient.__table__.c, PatientPhone.__table__.c
    first = select(phone.number).where(phone.patient_id == patient.id, phone.removed_at.is_(None))
    shown = first.order_by(phone.rank, phone.id).limit(1).correlate(Patient.__table__).scalar_subquery()
    named = (patient.id, patient.name, patient.clinic_number, patient.sex, patient.birth_date, patient.village)
    return (*named, shown.label("phone"))


def watched(connection: Connection, watch: Watch | None) -> AbstractContextManager[None]:
    """The block inside which `watch` may interrupt the connection's statement."""
    driver: Any = connection.connection.dbapi_connection
    return nullcontext() if watch is None else watch(driver.interrupt)
