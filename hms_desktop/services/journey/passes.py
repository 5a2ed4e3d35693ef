"""The pass over everybody: written for today, only read for another day, and summed up."""

from __future__ import annotations

import time
import uuid
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import func, select

from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.model import Change, Journey
from hms_desktop.domain.scoring.score import NOT_ENOUGH, WHY_GONE
from hms_desktop.domain.scoring.standing import STAGES, STANDINGS
from hms_desktop.services.desk import Desk
from hms_desktop.services.journey.following import NAME, JourneyFollower, made_by
from hms_desktop.services.journey.hands import hands, in_order
from hms_desktop.services.journey.records import Scored, ScoreRun
from hms_desktop.services.refresh.progress import note, spoil
from hms_desktop.services.segments.watching import Watch, watched
from hms_desktop.store import score_rows
from hms_desktop.store.unit_of_work import unit_of_work

SLICE = 20_000
NEED_IT = ["segments"]  # followers that look at what this one writes
GONE = frozenset(WHY_GONE.values())
Row = tuple[bytes, str, str, str, int | None, str | None]


def pass_of_today(desk: Desk, today: date, watch: Watch | None, *, each: bool) -> ScoreRun:
    """Work out everybody anew and write what differs; whoever needs it is told to begin anew."""
    with desk.database.read() as connection:
        head = connection.execute(select(func.max(Change.number))).scalar_one() or 0
    with unit_of_work(desk.database, AUTOMATION, "journey.scored") as work:
        spoil(work.driver, [NAME])  # a pass that is broken off is done by the next refresh
    begun = time.perf_counter()
    changed = JourneyFollower(desk).work_out_everybody(today, watch, hands())
    elapsed = time.perf_counter() - begun
    with unit_of_work(desk.database, AUTOMATION, "journey.scored") as work:
        note(work.driver, NAME, head, today, made_by())
        if changed:
            spoil(work.driver, NEED_IT)
    table = Journey.__table__.c
    columns = (table.id, table.stage, table.standing, table.risk, table.score, table.why_none)
    with desk.database.read() as connection, watched(connection, watch):
        driver: Any = connection.connection.dbapi_connection
        rows = driver.execute(str(select(*columns)))
        return summed_up(today, rows, each=each, changed=changed, elapsed=elapsed)


def pass_of(desk: Desk, day: date, today: date, watch: Watch | None, *, each: bool) -> ScoreRun:
    """Work out everybody as of a day that is not today; nothing is written."""
    begun = time.perf_counter()
    rows = _rows(desk, day, watch, past=day < today)
    found = summed_up(day, rows, each=each, changed=0, elapsed=0)
    return replace(found, elapsed_ms=_ms(time.perf_counter() - begun))


def _rows(desk: Desk, day: date, watch: Watch | None, *, past: bool) -> Iterator[Row]:
    """Rows of everybody; slices are read at the same time and told in their order."""
    with desk.database.read() as connection, watched(connection, watch):
        driver: Any = connection.connection.dbapi_connection
        parts, others = list(score_rows.slices(driver, SLICE)), score_rows.with_others(driver)

    def read(part: score_rows.Slice) -> list[Row]:
        with desk.database.read() as connection, watched(connection, watch):
            return score_rows.read_slice(connection.connection.dbapi_connection, part, day, past=past)

    for rows in in_order(read, parts, hands()):
        yield from rows
    with desk.database.read() as connection, watched(connection, watch):
        yield from score_rows.read_some(connection.connection.dbapi_connection, others, day, past=past)


def summed_up(day: date, rows: Iterable[Row], *, each: bool, changed: int, elapsed: float) -> ScoreRun:
    """Count rows; those who died or moved away are in no stage."""
    kinds: Counter[tuple[str, str, str | None]] = Counter()
    people = []
    for row_id, stage, standing, risk, score, why in rows:
        kinds[stage, standing, why] += 1
        if each:
            people.append(Scored(uuid.UUID(bytes=row_id), score, stage, standing, risk))
    reasons = Counter[str | None]()
    stages, standings = Counter[str](), Counter[str]()
    for (stage, standing, why), number in kinds.items():
        reasons[why] += number
        standings[standing] += number
        stages[stage] += 0 if why in GONE else number
    total, scored, unknown = sum(reasons.values()), reasons[None], reasons[NOT_ENOUGH]
    return ScoreRun(
        day, total, scored, unknown, total - scored - unknown, {name: stages[name] for name in STAGES},
        {name: standings[name] for name in STANDINGS}, changed, _ms(elapsed), tuple(people),
    )  # fmt: skip


def _ms(seconds: float) -> float:
    return round(seconds * 1000, 1)
