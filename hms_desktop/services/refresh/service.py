"""Brings derived rows up to date: reads the change log and the calendar into patients, and has the followers look at those.

Whom to look at is written down before anything is worked out and stays written until all is done, so that a program
that is ended at any moment goes on where it was. Nobody's permission is asked: it is the automation's deed.
"""

from __future__ import annotations

import contextlib
import threading
import time
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from sqlalchemy import Connection, func, select

from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.model import Change, RefreshPending, SearchDocument
from hms_desktop.domain.segment.rule import Rule
from hms_desktop.domain.segment.turning import tables_read
from hms_desktop.services.desk import Desk
from hms_desktop.services.refresh.changed import Changed, read_changes
from hms_desktop.services.refresh.follower import CALENDAR, DOUBT, MADE_BY_FOLLOWER, WORKED_OUT, Follower
from hms_desktop.services.refresh.progress import REFRESH, Mark, marks, note, spoil
from hms_desktop.services.segments.followed import MARK, PICKED, UNFILLED
from hms_desktop.services.segments.watching import Watch, watched
from hms_desktop.store.segment_lookup import whole_rule
from hms_desktop.store.unit_of_work import UnitOfWork, unit_of_work

FEW = 2_000
SHARE = 10
SLICE = 10_000
WAIT_S = 0.05
JOURNEY = "journey"
Tell = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True)
class Refreshed:
    """What was done: patients looked at, followers that worked out everybody anew, and how long it took."""

    patients: int
    anew: tuple[str, ...]
    ms: float


class RefreshService:
    """Follows what is written, for due entries, then the journey, then segments."""

    def __init__(self, desk: Desk, make_followers: Callable[[Desk], Sequence[Follower]]) -> None:
        self._desk = desk
        self._make_followers = make_followers
        self._lock = threading.Lock()

    def run(self, watch: Watch | None = None, tell: Tell | None = None, *, upto: str | None = None) -> Refreshed:
        """Bring derived rows up to date, all of them or those of the followers `upto` one; may be stopped by `watch`.

        `tell(done, total, follower)` hears of the progress. Raises StoreTrouble for the disk's troubles.
        """
        begun = time.perf_counter()
        with self._turn(watch):
            head, today = self._write_down(watch)
            with self._desk.database.read() as connection:
                waiting = _waiting(connection)
            followers = self._upto(upto)
            anew = []
            for done, follower in enumerate(followers):
                if tell is not None:
                    tell(done, len(followers), follower.name)
                if self._follow(follower, waiting, head, today, watch):
                    anew.append(follower.name)
            if upto is None:
                self._cross_out(head)
        return Refreshed(len(waiting), tuple(anew), round((time.perf_counter() - begun) * 1000, 1))

    def ready_for(self, rule: Rule, watch: Watch | None = None) -> None:
        """Bring up to date what a rule asks that is worked out, if it asks such. Raises RuleError, StoreTrouble."""
        with self._desk.database.read() as connection:
            asked = tables_read(whole_rule(connection, rule)) & WORKED_OUT
        if asked and not self.is_current(upto=JOURNEY):
            self.run(watch, upto=JOURNEY)

    def is_current(self, *, upto: str | None = None) -> bool:
        """Whether everything written until now, and today's date, are in the derived rows already."""
        with self._desk.database.read() as connection:
            return self._is_current(connection, upto)

    def catch_up(self, watch: Watch | None = None) -> bool:
        """Bring up to date what is a matter of a moment; says whether everything is current."""
        with self._desk.database.read() as connection:
            if self._is_current(connection, None):
                return True
            known = marks(connection)
            mark, due = known.get(REFRESH), _head(connection)
            few = mark is not None and mark.on_day == self._desk.today() and 0 <= due - mark.seen <= FEW
            waiting = connection.execute(select(func.count()).select_from(RefreshPending)).scalar_one()
        if not few or waiting > FEW or self._anew(known):
            return False
        self.run(watch)
        return self.is_current()

    @cached_property
    def _followers(self) -> Sequence[Follower]:
        return self._make_followers(self._desk)

    def _upto(self, name: str | None) -> Sequence[Follower]:
        names = [follower.name for follower in self._followers]
        return self._followers[: names.index(name) + 1] if name in names else self._followers

    def _anew(self, known: Mapping[str, Mark]) -> bool:
        return any(
            follower.name not in known or known[follower.name].made_by != follower.made_by()
            for follower in self._followers
        )

    def _is_current(self, connection: Connection, upto: str | None) -> bool:
        known, head, today = marks(connection), _head(connection), self._desk.today()
        wanted = [(REFRESH, ""), *((one.name, one.made_by()) for one in self._upto(upto))]
        return all(known.get(name) == Mark(head, today, made_by) for name, made_by in wanted)

    @contextlib.contextmanager
    def _turn(self, watch: Watch | None) -> Iterator[None]:
        """One at a time; who waits for their turn may be stopped."""
        while not self._lock.acquire(timeout=WAIT_S):
            if watch is not None:
                with watch(_nothing):
                    pass
        try:
            yield
        finally:
            self._lock.release()

    def _write_down(self, watch: Watch | None) -> tuple[int, date]:
        """Note whom to look at for what was written and what day it has become since the last time."""
        today = self._desk.today()
        with self._desk.database.read() as connection, watched(connection, watch):
            head = _head(connection)
            found = self._found(connection, head, today)
        waiting = [] if found.everybody else sorted(found.patients.items())
        for start in range(0, max(1, len(waiting)), SLICE):
            with self._work() as work:
                if start == 0:
                    _doubt(work)
                _add(work, waiting[start : start + SLICE], head)
                if start + SLICE >= len(waiting):
                    self._note_begun(work, found, head, today)
        return head, today

    def _note_begun(self, work: UnitOfWork, found: Changed, head: int, today: date) -> None:
        if found.everybody:
            spoil(work.driver, [follower.name for follower in self._followers])
        names = [(PICKED, f"{MARK}{segment}", UNFILLED) for segment in found.segments]
        work.driver.executemany("UPDATE derived SET made_by = ? WHERE name = ? AND made_by <> ?", names)
        note(work.driver, REFRESH, head, today, "")

    def _found(self, connection: Connection, head: int, today: date) -> Changed:
        """Everybody at first, after a restored database and when the clock went back, as well as when it is very many."""
        mark = marks(connection).get(REFRESH)
        if mark is None or head < mark.seen or today < mark.on_day:
            return Changed(everybody=True)
        most = max(FEW, _people(connection) // SHARE)
        found = read_changes(connection.connection.dbapi_connection, mark.seen, head, most)
        for follower in self._followers if today > mark.on_day and not found.everybody else ():
            turned = follower.turned(connection, mark.on_day, today)
            for patient in turned:
                found.patients[patient] |= turned[patient] if isinstance(turned, dict) else {CALENDAR}
        return Changed(segments=found.segments, everybody=True) if len(found.patients) > most else found

    def _follow(
        self,
        follower: Follower,
        waiting: dict[uuid.UUID, frozenset[str]],
        head: int,
        today: date,
        watch: Watch | None,
    ) -> bool:
        """Have one follower do its part; says whether it worked out everybody anew, as all behind it will then."""
        made_by = follower.made_by()
        with self._desk.database.read() as connection:
            mark = marks(connection).get(follower.name)
        anew = mark is None or mark.made_by != made_by
        if anew:
            follower.everything(today, watch)
        else:
            made = frozenset({MADE_BY_FOLLOWER.get(follower.name, "")} - {""})
            for one in follower.some(list(waiting), waiting, today, watch):
                waiting[one] = waiting.get(one, frozenset()) | made
        with self._work() as work:
            if anew:
                names = [one.name for one in self._followers]
                spoil(work.driver, names[names.index(follower.name) + 1 :])
            note(work.driver, follower.name, head, today, made_by)
        return anew

    def _cross_out(self, head: int) -> None:
        with self._work() as work:
            work.driver.execute("DELETE FROM refresh_pending WHERE until <= ?", (head,))

    def _work(self) -> contextlib.AbstractContextManager[UnitOfWork]:
        return unit_of_work(self._desk.database, AUTOMATION, "derived.refreshed")


def _nothing() -> None:
    """There is no statement to stop."""


def _head(connection: Connection) -> int:
    return connection.execute(select(func.max(Change.number))).scalar_one() or 0


def _people(connection: Connection) -> int:
    """How many patients there are, near enough and without counting them."""
    return connection.execute(select(func.max(SearchDocument.number))).scalar_one() or 0


def _waiting(connection: Connection) -> dict[uuid.UUID, frozenset[str]]:
    rows = connection.execute(select(RefreshPending.patient_id, RefreshPending.because))
    return {row.patient_id: frozenset(row.because.split(",")) for row in rows}


def _doubt(work: UnitOfWork) -> None:
    """Nobody knows which rows a run that was broken off, or went only as far as wanted, has worked out already."""
    work.driver.execute("UPDATE refresh_pending SET because = because || ?", (f",{DOUBT}",))


def _add(work: UnitOfWork, patients: Sequence[tuple[uuid.UUID, set[str]]], head: int) -> None:
    rows: list[tuple[Any, ...]] = [(one.bytes, ",".join(sorted(why)), head) for one, why in patients]
    work.driver.executemany(
        "INSERT INTO refresh_pending (patient_id, because, until) VALUES (?, ?, ?) ON CONFLICT (patient_id) "
        "DO UPDATE SET because = because || ',' || excluded.because, until = excluded.until",
        rows,
    )
