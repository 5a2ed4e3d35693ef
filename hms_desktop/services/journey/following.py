"""Keeps `journey` up with the facts and the calendar: everybody in slices, or those whose facts or day have come."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date
from functools import cache, partial
from hashlib import sha256
from typing import Any, TypeVar

from sqlalchemy import Connection, select

from hms_desktop import config
from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.changes import ChangeSet
from hms_desktop.domain.model import Journey
from hms_desktop.domain.scoring import interval, law
from hms_desktop.services.desk import Desk
from hms_desktop.services.journey.hands import in_order
from hms_desktop.services.refresh.follower import Because
from hms_desktop.services.segments.watching import Watch, watched
from hms_desktop.store import score_rows
from hms_desktop.store.roomy import roomy
from hms_desktop.store.unit_of_work import unit_of_work

NAME = "journey"
SLICE = 2_500  # patients of one transaction over everybody: read in some 20 ms, all written anew in some 40
SOME = 1_000  # patients of one transaction over a few
_VERSION = "1"  # of the way from facts to rows; another one has everybody worked out anew
_MANY = 500
Found = TypeVar("Found")


@dataclass(slots=True)
class _Found:
    """What is to be written of a slice, as of the number of the last captured change."""

    part: score_rows.Slice
    head: int
    rows: list[score_rows.Row]
    ahead: list[uuid.UUID]


class JourneyFollower:
    """Works out stage, standing, risk and score for everybody, for some, or names those whose day has come."""

    name = NAME

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def made_by(self) -> str:
        """Digest of the law's numbers and of how rows are made by it."""
        return made_by()

    def everything(self, today: date, watch: Watch | None) -> None:
        """Everybody's rows, slice by slice; only what differs is written."""
        self.work_out_everybody(today, watch)

    def work_out_everybody(self, today: date, watch: Watch | None, hands: int = 1) -> int:
        """As `everything`; returns how many rows changed. `hands` slices are read at a time, each by a thread of its own.

        Slices are read without holding up the writer. What was done stays when it is stopped.
        """
        with self._desk.database.read() as connection, watched(connection, watch):
            driver: Any = connection.connection.dbapi_connection
            parts, others = list(score_rows.slices(driver, SLICE)), score_rows.with_others(driver)
        changed = 0
        try:
            for found in in_order(partial(self._read, today=today, watch=watch), parts, hands):
                changed += self._write(found, today, watch) if found.rows else 0
                others += found.ahead
            for start in range(0, len(others), SOME):
                changed += len(self._some(others[start : start + SOME], today, watch))
            changed += len(self._transaction(score_rows.remove_gone, watch))
        finally:
            if changed:
                self._desk.database.announce(ChangeSet({NAME: None}))
        return changed

    def _read(self, part: score_rows.Slice, today: date, watch: Watch | None) -> _Found:
        with self._desk.database.read() as connection, watched(connection, watch):
            driver: Any = connection.connection.dbapi_connection
            head = _head(driver)
            return _Found(part, head, *score_rows.differing(driver, part, today))

    def _write(self, found: _Found, today: date, watch: Watch | None) -> int:
        """What was read before somebody wrote something else is read again, for it may have been worked out since."""

        def deed(driver: Any) -> int:
            rows = found.rows
            if _head(driver) != found.head:
                rows, found.ahead = score_rows.differing(driver, found.part, today)
            score_rows.write(driver, rows)
            return len(rows)

        return self._transaction(deed, watch)

    def some(
        self, ids: Collection[uuid.UUID], because: Because, today: date, watch: Watch | None
    ) -> frozenset[uuid.UUID]:
        """The rows of these patients, and of those they were merged into; whose are different now."""
        waiting, changed = sorted(ids), set[uuid.UUID]()
        for start in range(0, len(waiting), SOME):
            changed |= self._some(waiting[start : start + SOME], today, watch)
        if changed:
            self._desk.database.announce(ChangeSet({NAME: frozenset(changed) if len(changed) <= _MANY else None}))
        return frozenset(changed)

    def turned(self, connection: Connection, since: date, today: date) -> set[uuid.UUID]:
        """Those whose stored row says that it may be another from a day up to `today` on."""
        table = Journey.__table__.c
        return set(connection.execute(select(table.id).where(table.next_on <= today)).scalars())

    def _some(self, ids: Collection[uuid.UUID], today: date, watch: Watch | None) -> frozenset[uuid.UUID]:
        return self._transaction(partial(score_rows.score_some, ids=ids, today=today), watch)

    def _transaction(self, deed: Callable[[Any], Found], watch: Watch | None) -> Found:
        with (
            unit_of_work(self._desk.database, AUTOMATION, "journey.followed") as work,
            watched(work.connection, watch),
            roomy(work.connection),
        ):
            return deed(work.driver)


def _head(driver: Any) -> int:
    return int(driver.execute("SELECT coalesce(max(number), 0) FROM change").fetchone()[0])


@cache
def made_by() -> str:
    """Digest of the law's numbers and of how rows are made by it."""
    digest = sha256(_VERSION.encode())
    for name in (law.FILE, interval.FILE):
        digest.update((config.resources_dir() / name).read_bytes())
    return digest.hexdigest()
