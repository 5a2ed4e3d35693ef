"""Who was in which segment on earlier days: each rule is asked of the clinic as it was then, as a desk would have done.

Rules that ask what a desk works out (journey, due) begin their history on the day of the demo.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, LargeBinary, type_coerce

from hms_desktop.demo.earlier import TABLES, as_it_was, recorded
from hms_desktop.domain.segment.turning import tables_read
from hms_desktop.domain.time import ms_of
from hms_desktop.services.refresh.follower import WORKED_OUT
from hms_desktop.services.refresh.progress import note
from hms_desktop.services.segments.followed import Followed, followed
from hms_desktop.store import segment_members, segment_sql
from hms_desktop.store.database import Database
from hms_desktop.store.segment_members import Move

DAYS_BACK = (84, 56, 28, 21, 14, 10, 7, 5, 3, 2, 1, 0)
HOUR, EVENING = 6, 20
CACHE = "PRAGMA cache_size = -98304"  # every rule reads the same pages again
_EXTRA = frozenset({"household", "patient_identifier", "segment_pick"})
_ID = type_coerce(segment_sql.PATIENT.id, LargeBinary)
News = Mapping[tuple[str, bytes], list[date]]


@dataclass
class _Past:
    """What is known of a rule so far."""

    rule: Followed
    reads: frozenset[str]
    inside: set[bytes] = field(default_factory=set)


def write_segment_history(path: Path, key: bytes, as_of: date) -> None:
    """Write members, who entered and left, and sizes of the last twelve weeks. Raises StoreTrouble."""
    database = Database(path, key, now_ms=lambda: ms_of(as_of, HOUR))
    days = [as_of - timedelta(days=back) for back in DAYS_BACK]
    try:
        with database.writing(capture=False) as connection:
            connection.exec_driver_sql(CACHE)
            pasts = list(_asked(connection, as_of))
            news = _news(connection, days[0])
            for before, day in zip((None, *days), days, strict=False):
                at = ms_of(day, EVENING if day < as_of else HOUR)
                _write_day(connection, pasts, (before, day, at), news)
            for past in pasts:
                note(connection.connection.dbapi_connection, past.rule.mark, 0, as_of, past.rule.digest)
    finally:
        database.close()


def _asked(connection: Connection, as_of: date) -> Iterator[_Past]:
    for one in followed(connection, as_of):
        reads = tables_read(one.rule)
        if one.told and not reads & WORKED_OUT and reads <= TABLES | _EXTRA:
            yield _Past(one, reads)


def _news(connection: Connection, after: date) -> News:
    found: dict[tuple[str, bytes], list[date]] = defaultdict(list)
    for table, who, day in recorded(connection, after):
        found[table, who].append(day)
    return found


def _write_day(connection: Connection, pasts: Sequence[_Past], days: tuple[date | None, date, int], news: News) -> None:
    """Ask every rule of a day (the one asked before, the day, the moment in ms); nothing is told of the first day, as ever."""
    before, day, at = days
    with as_it_was(connection, day):
        found = [{row[0] for row in connection.execute(segment_sql.members(one.rule.rule, day, _ID))} for one in pasts]
    driver: Any = connection.connection.dbapi_connection
    for past, now in zip(pasts, found, strict=True):
        moved = sorted(now ^ past.inside)
        moves = [_move(who, who in now, past.reads, news, before or day, day) for who in moved]
        segment_members.write(driver, past.rule.id, moves, at, told=before is not None)
        segment_members.note_size(driver, past.rule.id, day, len(now))
        past.inside = now


def _move(who: bytes, entered: bool, reads: Iterable[str], news: News, before: date, day: date) -> Move:
    """A move, because of what was recorded since the day that was asked before, else of the calendar."""
    because = [table for table in sorted(reads) if any(before < one <= day for one in news.get((table, who), ()))]
    return Move(who, entered, "record", ",".join(because)) if because else Move(who, entered, "date")
