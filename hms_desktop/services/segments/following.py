"""Keeps the members of segments current: a rule anew in one statement, or a few patients asked by id of every rule.

What is read is read without holding up anybody; what is written is written in slices. A slice of an earlier state is not
written when another program has followed the change log further meanwhile.
"""

from __future__ import annotations

import uuid
from collections.abc import Collection
from datetime import date
from itertools import islice
from typing import Any

from sqlalchemy import Connection, select

from hms_desktop import __version__
from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.changes import ChangeSet
from hms_desktop.domain.model import Derived, RefreshPending
from hms_desktop.domain.segment.turning import turns
from hms_desktop.services.desk import Desk
from hms_desktop.services.refresh.follower import CALENDAR, WORKED_OUT, Because
from hms_desktop.services.refresh.progress import REFRESH, note
from hms_desktop.services.segments.followed import PICKED, Followed, followed, marks
from hms_desktop.services.segments.watching import Watch, watched
from hms_desktop.store import segment_members
from hms_desktop.store.roomy import roomy
from hms_desktop.store.segment_members import Move, Near
from hms_desktop.store.segment_turned import turned
from hms_desktop.store.unit_of_work import unit_of_work

SLICE = 5_000
MOST_GROUPS = 60
OTHERS = 1 << MOST_GROUPS
TABLES = ("segment_member", "segment_event", "segment_size")
RECORD, DATE, RULE, BY_HAND = "record", "date", "rule", "by-hand"


class SegmentFollower:
    """Members, events and sizes of every segment, and members of every recommendation."""

    name = "segments"

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._near: list[Near] = []
        self._near_key: tuple[date, tuple[tuple[uuid.UUID, str], ...]] | None = None

    def made_by(self) -> str:
        """Each rule has a digest of its own; this is how all of them are followed."""
        return __version__

    def everything(self, today: date, watch: Watch | None) -> None:
        """Every rule anew; people who stayed keep their day of entering."""
        changed = False
        settled = self._settled(today, watch)
        for one, mark in settled:
            changed |= self._anew(one, mark, today, watch)
        self._part([one for one, _ in settled], [], {}, today, watch)  # has the statements ready for the next change
        self._announce(changed)

    def some(
        self, ids: Collection[uuid.UUID], because: Because, today: date, watch: Watch | None
    ) -> frozenset[uuid.UUID]:
        """These patients by every rule that they may concern, and rules that were changed anew."""
        changed, found, current = False, set[uuid.UUID](), []
        for one, mark in self._settled(today, watch):
            if mark != one.digest:
                changed |= self._anew(one, mark, today, watch)
            else:
                current.append(one)
        waiting = sorted(ids)
        for start in range(0, len(waiting), SLICE):
            found |= self._part(current, waiting[start : start + SLICE], because, today, watch)
        self._announce(changed or bool(found))
        return frozenset(found)

    def turned(self, connection: Connection, since: date, today: date) -> dict[uuid.UUID, set[str]]:
        """Who has a row with a day on which a rule may decide otherwise, and in which columns."""
        rules = (one.rule for one in followed(connection, today))
        return turned(connection, {turn for rule in rules for turn in turns(rule, since, today)})

    def _settled(self, today: date, watch: Watch | None) -> list[tuple[Followed, str | None]]:
        """What is followed now with what it was made by; members of what is followed no more are forgotten."""
        with self._desk.database.read() as connection, watched(connection, watch):
            present, made = followed(connection, today), marks(connection)
        for name in sorted(made.keys() - {one.mark for one in present}):
            self._forget(name)
        return [(one, made.get(one.mark)) for one in present]

    def _forget(self, name: str) -> None:
        own = uuid.UUID(name.partition(":")[2])
        left = SLICE
        while left == SLICE:
            with self._work() as work:
                left = segment_members.forget(work.driver, own, SLICE)
                if left < SLICE:
                    work.driver.execute("DELETE FROM derived WHERE name = ?", (name,))

    def _anew(self, one: Followed, mark: str | None, today: date, watch: Watch | None) -> bool:
        """One rule asked of everybody; says whether anybody moved. Nothing is told when it is filled for the first time."""
        why = _why(one, mark)
        moved, finished = False, False
        while not finished:
            with self._desk.database.read() as connection, watched(connection, watch):
                seen = _seen(connection)
                found = segment_members.moved(connection, one.id, one.rule, today)
                finished = True
                while finished and (part := list(islice(found, SLICE))):
                    finished = self._write_slice(one, part, why, seen)
                    moved = True
            finished = finished and self._finish(one, today, seen)
        return moved

    def _write_slice(
        self, one: Followed, part: list[tuple[uuid.UUID, bool]], why: str | None, seen: int | None
    ) -> bool:
        with self._work() as work:
            if _seen(work.connection) != seen:
                return False
            pending = _pending(work.connection, [who for who, _ in part]) if why == RECORD else {}
            moves = [_move(who, entered, why, pending.get(who)) for who, entered in part]
            told = one.told and why is not None
            segment_members.write(work.driver, one.id, moves, self._desk.now_ms(), told=told)
        return True

    def _finish(self, one: Followed, today: date, seen: int | None) -> bool:
        with self._work() as work:
            if _seen(work.connection) != seen:
                return False
            if one.told:
                people = segment_members.people(work.connection, one.id)
                segment_members.note_size(work.driver, one.id, today, people)
            note(work.driver, one.mark, seen or 0, today, one.digest)
        return True

    def _part(
        self, rules: list[Followed], ids: list[uuid.UUID], because: Because, today: date, watch: Watch | None
    ) -> set[uuid.UUID]:
        """Some patients by rules that are current otherwise, in one transaction; those whose memberships changed."""
        near = self._near_of(rules, today)
        people, groups = _grouped(rules, ids, because)
        while True:
            with self._desk.database.read() as connection, watched(connection, watch), roomy(connection):
                seen = _seen(connection)
                moves: list[list[Move]] = [[] for _ in rules]
                for place, who, entered in segment_members.moved_of(connection, near, groups, people):
                    moves[place].append(_move(who, entered, RECORD, because[who]))
            found = [(one, part) for one, part in zip(rules, moves, strict=True) if part]
            if not found or self._write_part(found, today, seen):
                return {move.patient_id for _, part in found for move in part}

    def _near_of(self, rules: list[Followed], today: date) -> list[Near]:
        """Statements for a few patients, kept until a rule or the day is another one."""
        key = (today, tuple((one.id, one.digest) for one in rules))
        if key != self._near_key:
            self._near = segment_members.near([(one.id, one.rule) for one in rules], today)
            self._near_key = key
        return self._near

    def _write_part(self, moves: list[tuple[Followed, list[Move]]], today: date, seen: int | None) -> bool:
        with self._work() as work:
            if _seen(work.connection) != seen:
                return False
            for one, found in moves:
                more = segment_members.write(work.driver, one.id, found, self._desk.now_ms(), told=one.told)
                if one.told:
                    segment_members.shift_size(work.driver, one.id, today, more)
        return True

    def _work(self) -> Any:
        return unit_of_work(self._desk.database, AUTOMATION, "segments.refreshed")

    def _announce(self, changed: bool) -> None:
        """Screens are told once, at the end."""
        if changed:
            self._desk.database.announce(ChangeSet(dict.fromkeys(TABLES)))


def _why(one: Followed, mark: str | None) -> str | None:
    """Why people move when a rule is asked of everybody; None when its members are written for the first time."""
    if mark is None or mark == PICKED:
        return None if mark is None else BY_HAND
    return RULE if mark != one.digest else RECORD


def _grouped(
    rules: list[Followed], ids: Collection[uuid.UUID], because: Because
) -> tuple[dict[uuid.UUID, int], list[int]]:
    """The bit of each patient's group, by what changed, and for each rule the bits of the groups that it concerns."""
    bits: dict[frozenset[str], int] = {}
    people = {}
    for one in ids:
        why = because[one]
        if why not in bits and len(bits) < MOST_GROUPS:
            bits[why] = 1 << len(bits)
        people[one] = bits.get(why, OTHERS)
    concerned = ([bit for why, bit in bits.items() if one.concerns(why)] for one in rules)
    return people, [sum(found) | OTHERS for found in concerned]


def _move(who: uuid.UUID, entered: bool, why: str | None, because: frozenset[str] | None) -> Move:
    """A move with its reason: the tables that changed, else the calendar; without `because` nothing more is known."""
    if why != RECORD or because is None:
        return Move(who, entered, why or RECORD)
    tables = {one.partition("/")[0] for one in because - WORKED_OUT if one != CALENDAR and "." not in one}
    if not tables:
        return Move(who, entered, DATE)
    return Move(who, entered, BY_HAND if tables == {"segment_pick"} else RECORD, ",".join(sorted(tables)))


def _seen(connection: Connection) -> int | None:
    """How far the change log had been followed when this was read."""
    return connection.execute(select(Derived.seen).where(Derived.name == REFRESH)).scalar_one_or_none()


def _pending(connection: Connection, ids: list[uuid.UUID]) -> dict[uuid.UUID, frozenset[str]]:
    rows = connection.execute(
        select(RefreshPending.patient_id, RefreshPending.because).where(RefreshPending.patient_id.in_(ids))
    )
    return {row.patient_id: frozenset(row.because.split(",")) for row in rows}
