"""Keeps the members of segments current: a rule anew in one statement, or a few patients asked by id of every rule.

What is read is read without holding up anybody; what is written is written in slices. A slice of an earlier state is not
written when another program has followed the change log further meanwhile.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Collection
from datetime import date
from itertools import islice
from typing import Any

from sqlalchemy import Connection, select

from hms_desktop import __version__
from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.changes import ChangeSet
from hms_desktop.domain.model import Derived
from hms_desktop.domain.segment.turning import turn_word, turns
from hms_desktop.services.desk import Desk
from hms_desktop.services.refresh.follower import CALENDAR, DOUBT, WORKED_OUT, Because
from hms_desktop.services.refresh.progress import REFRESH, note
from hms_desktop.services.segments.followed import PICKED, UNFILLED, Followed, followed, marks
from hms_desktop.services.segments.watching import Watch, watched
from hms_desktop.store import segment_members
from hms_desktop.store.roomy import roomy
from hms_desktop.store.segment_members import Move, Near
from hms_desktop.store.segment_turned import turned
from hms_desktop.store.unit_of_work import unit_of_work

SLICE = 5_000
_NO_TABLES = WORKED_OUT | {CALENDAR, DOUBT}
PICKS = "segment_pick"
TABLES = ("segment_member", "segment_event", "segment_size")
RECORD, DATE, RULE, BY_HAND = "record", "date", "rule", "by-hand"


class SegmentFollower:
    """Members, events and sizes of every segment, and members of every recommendation."""

    name = "segments"

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._turned = (date.min, date.min)
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
        found = turned(connection, {turn for rule in rules for turn in turns(rule, since, today)})
        self._turned = (since, today)
        return {patient: set(map(turn_word, passed)) for patient, passed in found.items()}

    def _settled(self, today: date, watch: Watch | None) -> list[tuple[Followed, str | None]]:
        """What is followed now with what it was made by; members of what is followed no more are forgotten."""
        with self._desk.database.read() as connection, watched(connection, watch):
            since, until = self._turned
            present, made = followed(connection, today, since if until == today else None), marks(connection)
        for name in sorted(made.keys() - {one.mark for one in present}):
            self._forget(name)
        return [(one, made.get(one.mark)) for one in present]

    def _forget(self, name: str) -> None:
        own = uuid.UUID(name.partition(":")[2])
        self._mark_unfilled(name)
        left = SLICE
        while left == SLICE:
            with self._work() as work:
                left = segment_members.forget(work.driver, own, SLICE)
                if left < SLICE:
                    work.driver.execute("DELETE FROM derived WHERE name = ?", (name,))

    def _anew(self, one: Followed, mark: str | None, today: date, watch: Watch | None) -> bool:
        """One rule asked of everybody; says whether anybody moved.

        When it is filled for the first time nothing is told but of those who were put in by hand.
        """
        why = _why(one, mark)
        if mark is None:
            self._mark_unfilled(one.mark)
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

    def _mark_unfilled(self, name: str) -> None:
        """What is broken off before its members are all there, or all gone, is neither told nor forgotten."""
        with self._work() as work:
            note(work.driver, name, 0, self._desk.today(), UNFILLED)

    def _write_slice(self, one: Followed, part: list[tuple[bytes, bool]], why: str | None, seen: int | None) -> bool:
        with self._work() as work:
            if _seen(work.connection) != seen:
                return False
            if why is None:
                self._write_first(work.driver, one, part)
                return True
            pending = _pending(work.driver, [who for who, _ in part]) if why == RECORD else {}
            moves = [_move(who, entered, why, pending.get(who)) for who, entered in part]
            segment_members.write(work.driver, one.id, moves, self._desk.now_ms(), told=one.told)
        return True

    def _write_first(self, driver: Any, one: Followed, part: list[tuple[bytes, bool]]) -> None:
        put_in = segment_members.put_in_here(driver, one.id) if one.by_hand else frozenset()
        quiet = [Move(who, entered) for who, entered in part if who not in put_in]
        told = [Move(who, entered, BY_HAND, PICKS) for who, entered in part if who in put_in]
        for moves in (quiet, told):
            segment_members.write(driver, one.id, moves, self._desk.now_ms(), told=moves is told)

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
        people = _concerned(rules, ids, because)
        while True:
            with self._desk.database.read() as connection, watched(connection, watch), roomy(connection):
                seen = _seen(connection)
                moves: list[list[Move]] = [[] for _ in rules]
                for place, who, entered in segment_members.moved_of(connection, near, people):
                    moves[place].append(_move(who.bytes, entered, RECORD, because[who]))
            found = [(one, part) for one, part in zip(rules, moves, strict=True) if part]
            if not found or self._write_part(found, today, seen):
                return {uuid.UUID(bytes=move.patient) for _, part in found for move in part}

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
    if mark in (None, UNFILLED):
        return None
    return BY_HAND if mark == PICKED else RULE if mark != one.digest else RECORD


def _concerned(rules: list[Followed], ids: Collection[uuid.UUID], because: Because) -> dict[uuid.UUID, int]:
    """For each patient a bit for every rule that what changed may concern."""
    bits: dict[frozenset[str], int] = {}
    for why in {because[one] for one in ids}:
        known = frozenset(word.partition("@")[0] for word in why) | WORKED_OUT if DOUBT in why else why
        bits[why] = sum(1 << place for place, one in enumerate(rules) if one.concerns(known))
    return {one: bits[because[one]] for one in ids}


def _move(who: bytes, entered: bool, why: str | None, because: frozenset[str] | None) -> Move:
    """A move with its reason: the tables that changed, else the calendar; without `because` nothing more is known."""
    if why != RECORD or because is None:
        return Move(who, entered, why or RECORD)
    tables = {one.partition("/")[0] for one in because - _NO_TABLES if "." not in one}
    if not tables:
        return Move(who, entered, DATE)
    return Move(who, entered, BY_HAND if tables == {PICKS} else RECORD, ",".join(sorted(tables)))


def _seen(connection: Connection) -> int | None:
    """How far the change log had been followed when this was read."""
    return connection.execute(select(Derived.seen).where(Derived.name == REFRESH)).scalar_one_or_none()


def _pending(driver: Any, people: list[bytes]) -> dict[bytes, frozenset[str]]:
    """What changed of these people, as far as they wait to be looked at."""
    asked = "SELECT p.patient_id, p.because FROM json_each(?) j JOIN refresh_pending p ON p.patient_id = unhex(j.value)"
    rows = driver.execute(asked, (json.dumps([one.hex() for one in people]),)).fetchall()
    return {patient: frozenset(because.split(",")) for patient, because in rows}
