"""A list asked person by person: the law itself, and how lists are read until the due entries are there."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from hms_desktop.domain.schedule.due import DueStatus, ScheduleItem, worst
from hms_desktop.services.preventive.candidates import Candidate, Key, Whom, candidates, how_many, of_these
from hms_desktop.services.preventive.facts import items_of
from hms_desktop.services.preventive.records import KindCount, Watch

AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Wanted:
    """Somebody on a list with what is wanted of it, the longest due first."""

    who: Candidate
    items: tuple[ScheduleItem, ...]

    @property
    def status(self) -> DueStatus:
        """The most pressing of the items."""
        return worst(self.items)


def page(
    connection: Connection, whom: Whom, after: Key | None, limit: int, watch: Watch | None
) -> tuple[list[Wanted], Key | None]:
    """The next people of a list, and where the page after them begins."""
    rows: list[Wanted] = []
    for _, found in _looked_at(connection, whom, after, watch, min(AT_ONCE, limit * 2)):
        if found is not None:
            rows.append(found)
        if len(rows) == limit:
            return rows, rows[-1].who.key
    return rows, None


def count(connection: Connection, whom: Whom, watch: Watch | None) -> KindCount:
    """How many a list holds by status; tells `watch` how many of those it may concern it has looked at."""
    total, found = how_many(connection, whom), KindCount()
    for looked_at, row in _looked_at(connection, whom, None, watch, AT_ONCE):
        if row is not None:
            found = found.with_some(row.status, 1)
        if watch is not None:
            watch.progress(looked_at, total)
    return found


def wanted_of(connection: Connection, whom: Whom, people: Sequence[Candidate]) -> list[Wanted | None]:
    """Each person with what the list wants of them; None for those it does not hold."""
    asked = items_of(connection, whom.kind, people, whom.today, only_open=True)
    return [_wanted(who, items, whom) for who, items in zip(people, asked, strict=True)]


def wanted_among(connection: Connection, whom: Whom, ids: Collection[uuid.UUID]) -> list[Wanted]:
    """Those among some patients whom the list holds."""
    found = wanted_of(connection, whom, of_these(connection, whom, ids)) if ids else []
    return [one for one in found if one is not None]


def _looked_at(
    connection: Connection, whom: Whom, after: Key | None, watch: Watch | None, at_once: int
) -> Iterator[tuple[int, Wanted | None]]:
    """Everybody behind `after` whom the list may concern: how many were looked at, and what is wanted or None."""
    looked_at = 0
    while True:
        if watch is not None:
            watch.check()
        part = candidates(connection, whom, after, at_once)
        for one in wanted_of(connection, whom, part):
            looked_at += 1
            yield looked_at, one
        if len(part) < at_once:
            return
        after = part[-1].key


def _wanted(who: Candidate, items: tuple[ScheduleItem, ...], whom: Whom) -> Wanted | None:
    wanted = [item for item in items if item.wanted(whom.today, whom.within_days)]
    wanted.sort(key=lambda item: item.recommended or whom.today)
    return Wanted(who, tuple(wanted)) if wanted else None
