"""Scores against bare SQL on the same file.

Everybody anew costs at most 4 times one grouped scan of visits and messages, 1,000 patients who came today at most 2 %
of everybody, and no transaction holds the writer for more than 200 ms, not even when every row is new.
"""

from __future__ import annotations

import contextlib
import statistics
import time
import uuid
from collections.abc import Iterator
from typing import Any

from benchmarks.clinic import BenchClinic
from benchmarks.report import Result, against, below, once_ms
from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.model import Encounter
from hms_desktop.services.all import Services
from hms_desktop.services.journey.following import JourneyFollower
from hms_desktop.store.database import Database
from hms_desktop.store.unit_of_work import unit_of_work

SCANS, SHARE, NOTHING, LANE_MS = 4.0, 0.02, 30.0, 200.0
CHANGED = 1_000
ROUNDS = 3
BARE = (
    "SELECT patient_id, count(*), max(started_at) FROM encounter GROUP BY patient_id",
    "SELECT patient_id, count(*), max(sent_at) FROM message GROUP BY patient_id",
)


def run(clinic: BenchClinic) -> list[Result]:
    """Work out everybody from nothing, then again; then 1,000 who came today, whose visits are taken away afterwards."""
    services = clinic.services()
    database = services.desk.database
    with unit_of_work(database, AUTOMATION, "benchmark", capture=False) as work:
        work.driver.execute("DELETE FROM journey")
    with _held(database) as held:
        first = services.journey.score_all().elapsed_ms
    pairs = [(services.journey.score_all().elapsed_ms, once_ms(lambda: _bare(database))) for _ in range(ROUNDS)]
    full, bare = (statistics.median(one[at] for one in pairs) for at in (0, 1))
    some = _some(services)
    database.close()
    return [
        against("score_everybody", full, "ms", bare, SCANS),
        against("score_everybody_from_nothing", first, "ms", bare, NOTHING),
        against("score_1000_changed", some, "ms", full, SHARE),
        below("score_writer_held", max(held), "ms", LANE_MS),
    ]


def _bare(database: Database) -> None:
    with database.read_raw() as connection:
        for statement in BARE:
            connection.execute(statement).fetchall()


def _some(services: Services) -> float:
    """How long following 1,000 patients takes that have one visit more, in ms."""
    desk, follower = services.desk, JourneyFollower(services.desk)
    with desk.database.read_raw() as connection:
        (people,) = connection.execute("SELECT max(number) FROM search_document").fetchone()
        numbers = ",".join(map(str, range(1, people, max(1, people // CHANGED))))
        found = connection.execute(f"SELECT patient_id FROM search_document WHERE number IN ({numbers})").fetchall()
    ids = [uuid.UUID(bytes=row[0]) for row in found][:CHANGED]
    visits: list[dict[str, Any]] = [
        {"id": desk.new_id(), "patient_id": one, "started_at": desk.now_ms(), "kind": "clinic", "amount_paise": 0}
        for one in ids
    ]
    with unit_of_work(desk.database, AUTOMATION, "benchmark", capture=False) as work:
        work.insert_many(Encounter, visits, audited=False)
    took = once_ms(lambda: follower.some(ids, {}, desk.today(), None))
    with unit_of_work(desk.database, AUTOMATION, "benchmark", capture=False) as work:
        work.driver.executemany("DELETE FROM encounter WHERE id = ?", [(one["id"].bytes,) for one in visits])
    follower.some(ids, {}, desk.today(), None)
    return took


@contextlib.contextmanager
def _held(database: Database) -> Iterator[list[float]]:
    """How long each transaction inside the block holds the writer, in ms, with its commit."""
    usual, found = database.writing, [0.0]

    @contextlib.contextmanager
    def timed(**options: bool) -> Iterator[Any]:
        with contextlib.ExitStack() as writer:
            connection = writer.enter_context(usual(**options))
            begun = time.perf_counter()
            yield connection
            writer.close()
            found.append((time.perf_counter() - begun) * 1000)

    database.writing = timed  # type: ignore[method-assign]
    try:
        yield found
    finally:
        database.writing = usual  # type: ignore[method-assign]
