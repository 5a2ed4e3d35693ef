"""Segments: named rules, who is in them, and how many. Every number and every list asks the same query."""

from __future__ import annotations

import time
import uuid
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any

from sqlalchemy import select

from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.errors import Invalid, NotFound, Refused
from hms_desktop.domain.model import Segment
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.segment.discreet import without_health
from hms_desktop.domain.segment.fields import ValueCount
from hms_desktop.domain.segment.funnel import Funnel
from hms_desktop.domain.segment.kinds import ADDED, BY_HAND, FROZEN, LIVE, REMOVED
from hms_desktop.domain.segment.parse import parse_rule, rule_from_json
from hms_desktop.domain.segment.rule import Rule
from hms_desktop.domain.segment.trouble import RuleError
from hms_desktop.domain.segment.write import write_rule
from hms_desktop.services.desk import Desk
from hms_desktop.services.refresh.service import RefreshService
from hms_desktop.services.segments import history, picks, population, stored
from hms_desktop.services.segments.asking import ask_funnel, ask_values
from hms_desktop.services.segments.records import Check, Count, Member, Overlap, SegmentChange, SegmentRow
from hms_desktop.services.segments.rule_files import content_of, read_content
from hms_desktop.services.segments.watching import Watch, watched
from hms_desktop.services.shipped import shipped_segments
from hms_desktop.store.unit_of_work import unit_of_work

_COMBINED: Mapping[str, Any] = {
    "both": lambda first, second: {"all": [first, second]},
    "either": lambda first, second: {"any": [first, second]},
    "first-only": lambda first, second: {"all": [first, {"none": [second]}]},
}


class SegmentService:
    """Verbs of segments. A rule is given and taken as decoded JSON (see `domain.segment.parse`).

    What a rule asks that is worked out (journey, due) is brought up to date before it is asked. `watch` (a job's
    `interruptible`) stops a query when nobody waits for it any more.
    """

    def __init__(self, desk: Desk, refresh: RefreshService) -> None:
        self._desk = desk
        self._refresh = refresh

    def all(self) -> list[SegmentRow]:
        """Every segment by name, without counts."""
        self._desk.require(Permission.VIEW_SEGMENTS)
        with self._desk.database.read() as connection:
            return stored.all_rows(connection)

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
        """How many patients a rule holds now. Raises RuleError."""
        return self.timed_count(tree, watch).count

    def timed_count(self, tree: Any, watch: Watch | None = None) -> Count:
        """As `count`, with how long it took. Raises RuleError."""
        self._desk.require(Permission.VIEW_SEGMENTS)
        begun = time.perf_counter()
        rule = self._readied(tree, watch)
        with self._desk.database.read() as connection, watched(connection, watch):
            return population.timed_count(connection, rule, self._desk.today(), begun)

    def funnel(self, tree: Any, watch: Watch | None = None) -> Funnel:
        """How many people each part of a rule keeps, and what to warn of. Raises RuleError."""
        self._desk.require(Permission.VIEW_SEGMENTS)
        self._readied(tree, watch)
        return ask_funnel(self._desk, tree, watch)

    def values(self, field: str, typed: str = "", limit: int = 20, watch: Watch | None = None) -> list[ValueCount]:
        """Stored values of a field, or of a count's rows as in `visits.kind`, that begin so. Raises NotFound."""
        return ask_values(self._desk, field, typed, limit, watch)

    def counts(self, watch: Watch | None = None) -> dict[uuid.UUID, int]:
        """How many patients each segment holds now; one whose rule can't be followed any more is left out.

        Told from the members that are kept when those are current, else asked by the rules.
        """
        rows, kept = self.all(), self._refresh.catch_up(watch)
        rules = {} if kept else dict(self._followable(rows, watch))
        with self._desk.database.read() as connection, watched(connection, watch):
            if kept:
                sizes = population.kept_counts(connection)
                return {row.id: sizes[row.id] for row in rows if row.id in sizes}
            return {one: population.count(connection, rule, self._desk.today()) for one, rule in rules.items()}

    def explain(self, tree: Any, patient_id: uuid.UUID) -> Check:
        """Why a patient is in a rule or not, condition by condition with the values read. Raises RuleError, NotFound.

        Who may not see health data gets the verdicts without those values.
        """
        self._desk.require(Permission.VIEW_PATIENTS)
        rule = self._readied(tree, None)
        with self._desk.database.read() as connection:
            found = population.check(connection, rule, patient_id, self._desk.today())
        if self._desk.may(Permission.VIEW_CLINICAL):
            return found
        return replace(found, finding=without_health(found.finding))

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
        rule = self._readied(tree, watch)
        with self._desk.database.read() as connection, watched(connection, watch):
            return population.page(connection, rule, self._desk.today(), limit, after, offset)

    def every_member(self, tree: Any) -> Iterator[Member]:
        """All patients of a rule in the order of `members`, read by one statement. Raises RuleError."""
        self._desk.require(Permission.VIEW_PATIENTS)
        rule = self._readied(tree, None)
        with self._desk.database.read() as connection:
            yield from population.everybody(connection, rule, self._desk.today())

    def create(self, name: str, tree: Any, description: str = "", kind: str = LIVE) -> uuid.UUID:
        """Add a live segment or one by hand. Raises RuleError, or Invalid for its name or kind."""
        self._desk.require(Permission.EDIT_SEGMENTS)
        rule = parse_rule(tree)
        with self._desk.write(Permission.EDIT_SEGMENTS, "segment.created") as work:
            made = self._desk.new_id()
            values = {
                "name": stored.checked_name(work.connection, made, name),
                "description": description.strip() or None,
                "kind": _chosen(kind),
                "rule": stored.stored_form(work.connection, made, rule),
            }
            work.insert(Segment, {"id": made, **values})
        return made

    def edit(self, segment_id: uuid.UUID, name: str, tree: Any, description: str = "", kind: str | None = None) -> bool:
        """Change a segment; says whether anything was different. Raises RuleError, Invalid, NotFound.

        Raises Refused for another rule or kind of a frozen one, which is what it was.
        """
        self._desk.require(Permission.EDIT_SEGMENTS)
        rule = parse_rule(tree)
        with self._desk.write(Permission.EDIT_SEGMENTS, "segment.edited") as work:
            row = stored.row_of(work.connection, segment_id)
            values = {
                "name": stored.checked_name(work.connection, segment_id, name),
                "description": description.strip() or None,
            }
            if row.kind != FROZEN:
                values["rule"] = stored.stored_form(work.connection, segment_id, rule)
                values["kind"] = row.kind if kind is None else _chosen(kind)
            elif rule != rule_from_json(row.rule) or kind not in (None, FROZEN):
                raise Refused("segment-is-frozen", name=row.name)
            return work.update(Segment, segment_id, values)

    def remove(self, segment_id: uuid.UUID) -> None:
        """Hide a segment; campaigns that were made from it keep their audience. Raises NotFound, or Refused when others need it."""
        with self._desk.write(Permission.EDIT_SEGMENTS, "segment.removed") as work:
            if others := stored.built_on(work.connection, segment_id):
                raise Refused("segment-needed", names=", ".join(others))
            work.update(Segment, segment_id, {"removed_at": self._desk.now_ms()})

    def restore(self, segment_id: uuid.UUID) -> None:
        """Bring a removed segment back. Raises NotFound."""
        with self._desk.write(Permission.EDIT_SEGMENTS, "segment.restored") as work:
            work.update(Segment, segment_id, {"removed_at": None})

    def freeze(self, source: uuid.UUID | Any, name: str, description: str = "") -> uuid.UUID:
        """A named snapshot of who is in a segment (its id) or a rule now, in one transaction. Raises as `create`, NotFound."""
        self._desk.require(Permission.EDIT_SEGMENTS)
        row = self.get(source) if isinstance(source, uuid.UUID) else None
        tree = source if row is None else row.tree
        asked = self._readied(tree if row is None else row.asks, None)
        with self._desk.write(Permission.EDIT_SEGMENTS, "segment.frozen") as work:
            made, now = self._desk.new_id(), self._desk.now_ms()
            values = {
                "name": stored.checked_name(work.connection, made, name),
                "description": description.strip() or None,
                "kind": FROZEN,
                "rule": stored.stored_form(work.connection, made, parse_rule(tree)),
                "frozen_at": now,
            }
            work.insert(Segment, {"id": made, **values})
            picks.hold(work, made, asked, self._desk.today(), now, self._desk.signed_in().staff_id)
        return made

    def add_people(self, segment_id: uuid.UUID, ids: Collection[uuid.UUID], reason: str = "") -> int:
        """Put patients into a segment by hand, whatever its rule says; returns how many are new in that.

        Raises NotFound, or Refused for a segment that is not kept by hand.
        """
        return self._pick(segment_id, ids, ADDED, reason)

    def remove_people(self, segment_id: uuid.UUID, ids: Collection[uuid.UUID], reason: str = "") -> int:
        """Keep patients out of a segment by hand, whatever its rule says. Returns and raises as `add_people`."""
        return self._pick(segment_id, ids, REMOVED, reason)

    def take_back_picks(self, segment_id: uuid.UUID, ids: Collection[uuid.UUID]) -> int:
        """Have the rule alone decide about these patients again. Returns and raises as `add_people`."""
        with self._desk.write(Permission.EDIT_SEGMENTS, "segment.picks-taken-back") as work:
            _require_by_hand(stored.row_of(work.connection, segment_id))
            return picks.take_back(work, segment_id, ids, self._desk.now_ms())

    def picked(self, segment_id: uuid.UUID, ids: Collection[uuid.UUID] | None = None) -> dict[uuid.UUID, str]:
        """Who of these patients (or of all) is put in or kept out by hand: added or removed by patient."""
        self._desk.require(Permission.VIEW_PATIENTS)
        with self._desk.database.read() as connection:
            return picks.in_force(connection, segment_id, ids)

    def history(self, segment_id: uuid.UUID, limit: int = 100, before: int | None = None) -> list[SegmentChange]:
        """Who entered and left, the newest first; those older than the number `before`."""
        self._desk.require(Permission.VIEW_PATIENTS)
        with self._desk.database.read() as connection:
            return history.newest(connection, segment_id, limit, before)

    def events_since(self, number: int, segment_id: uuid.UUID | None = None, limit: int = 1000) -> list[SegmentChange]:
        """Who entered and left after the event of a number, the oldest first: for what starts from it."""
        self._desk.require(Permission.VIEW_PATIENTS)
        with self._desk.database.read() as connection:
            return history.since(connection, number, segment_id, limit)

    def sizes(self, segment_id: uuid.UUID, days: int = 180) -> Sequence[tuple[Any, int]]:
        """Day and people, for every day of the last `days` since the segment was first counted."""
        self._desk.require(Permission.VIEW_SEGMENTS)
        with self._desk.database.read() as connection:
            return history.sizes(connection, segment_id, self._desk.today(), days)

    def overlap(self, first: Any, second: Any, watch: Watch | None = None) -> Overlap:
        """How many people two rules have in common, and how many one alone. Raises RuleError."""
        self._desk.require(Permission.VIEW_SEGMENTS)
        rules = self._readied(first, watch), self._readied(second, watch)
        with self._desk.database.read() as connection, watched(connection, watch):
            return population.overlap(connection, *rules, self._desk.today())

    def overlaps(self, ids: Sequence[uuid.UUID], watch: Watch | None = None) -> list[list[int]]:
        """The square of how many people each two of the segments have in common. Raises RuleError, NotFound."""
        asked = {row.id: row.asks for row in self.all()}
        if gone := set(ids) - asked.keys():
            raise NotFound("segment-gone", ids=sorted(map(str, gone)))
        kept = self._refresh.catch_up(watch)
        rules = [] if kept else [self._readied(asked[one], watch) for one in ids]
        with self._desk.database.read() as connection, watched(connection, watch):
            if kept:
                return population.kept_square(connection, ids)
            return population.square(connection, rules, self._desk.today())

    def combined(self, how: str, first_id: uuid.UUID, second_id: uuid.UUID) -> dict[str, Any]:
        """The rule of who is in `both`, in `either`, or in the `first-only`. Raises NotFound, Invalid."""
        self._desk.require(Permission.VIEW_SEGMENTS)
        if how not in _COMBINED:
            raise Invalid({"how": "segment-combination-unknown"})
        first, second = ({"segment": str(self.get(one).id)} for one in (first_id, second_id))
        found: dict[str, Any] = _COMBINED[how](first, second)
        return found

    def of_patient(self, patient_id: uuid.UUID) -> list[SegmentRow]:
        """The segments a patient is in now, by name."""
        rows, kept = self.all(), self._refresh.catch_up()
        rules = {} if kept else dict(self._followable(rows))
        with self._desk.database.read() as connection:
            ids = [row.id for row in rows]
            if kept:
                found = population.kept_in(connection, ids, patient_id)
            else:
                found = population.rules_holding(connection, rules, patient_id, self._desk.today())
        return [row for row in rows if row.id in found]

    def as_file(self, segment_id: uuid.UUID) -> dict[str, Any]:
        """A segment as content of a file, with other segments by their names. Raises NotFound, Refused for a frozen one."""
        return content_of(self.get(segment_id), {str(row.id): row.name for row in self.all()})

    def from_file(self, content: Any, name: str = "") -> uuid.UUID:
        """Add the segment that a file's content tells of, or a rule alone; `name` goes before that of the file.

        Raises Refused, RuleError, Invalid when there is no name or it is taken.
        """
        self._desk.require(Permission.EDIT_SEGMENTS)
        found = read_content(content)
        return self.create(name or found.name, write_rule(found.rule), found.description, found.kind)

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

    def _readied(self, tree: Any, watch: Watch | None = None) -> Rule:
        """The rule of a tree; what it asks that is worked out is current then. Raises RuleError."""
        rule = parse_rule(tree)
        self._refresh.ready_for(rule, watch)
        return rule

    def _followable(self, rows: list[SegmentRow], watch: Watch | None = None) -> Iterator[tuple[uuid.UUID, Rule]]:
        for row in rows:
            with suppress(RuleError):
                yield row.id, self._readied(row.asks, watch)

    def _pick(self, segment_id: uuid.UUID, ids: Collection[uuid.UUID], pick: str, reason: str) -> int:
        with self._desk.write(
            Permission.EDIT_SEGMENTS, f"segment.people-{pick}", reason=reason.strip() or None
        ) as work:
            _require_by_hand(stored.row_of(work.connection, segment_id))
            by = self._desk.signed_in().staff_id
            return picks.put(work, segment_id, ids, pick, self._desk.now_ms(), by, reason)


def _chosen(kind: str) -> str:
    """A kind that a person may choose; a frozen segment comes by freezing. Raises Invalid."""
    if kind not in (LIVE, BY_HAND):
        raise Invalid({"kind": "segment-kind-unknown"})
    return kind


def _require_by_hand(row: Any) -> None:
    if row.kind != BY_HAND:
        raise Refused("segment-not-by-hand", name=row.name)
