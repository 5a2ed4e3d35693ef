"""What is due: the full pass, the turn of a day, and a list's first page and count against bare SQL on the same rows.

The full pass works out everybody's due entries in short transactions. Its baseline reads the same people and doses by
plain SQL and writes the same rows in one transaction, without working anything out. A page is bare SQL for a hundred ids,
then their schedules with reasons: what it costs above the bare statement is what it says, so it has a limit of its own.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from functools import partial
from typing import Any

from sqlalchemy import delete, event

from benchmarks.clinic import BenchClinic
from benchmarks.report import Result, against, below, median_ms, once_ms
from hms_desktop.domain.model import DueEntry
from hms_desktop.domain.schedule.due import DueKind
from hms_desktop.services.all import Services
from hms_desktop.services.preventive.following import DueFollower
from hms_desktop.services.refresh.progress import note

HUNDRED_THOUSAND = 100_000
FULL_PASS_RATIO = 15.0
AGAIN_RATIO = 10.0
HOLD_MS = 200.0
DAY_TURN_S = 2.0
PAGE_MS = 250.0
PAGE_SQL_MS = 5.0
COUNT_RATIO = 2.0
ROUNDS = 7
READ_FACTS = (
    "SELECT id, birth_date, sex, registered_on FROM patient WHERE status = 'active' AND removed_at IS NULL",
    "SELECT patient_id, dose, given_on FROM immunization",
    "SELECT patient_id, code, name FROM condition WHERE status = 'active'",
    "SELECT patient_id, code, max(taken_at) FROM observation GROUP BY patient_id, code",
)
_OPEN = "FROM due_entry WHERE kind = 'child' AND +due_on <= '{day}' AND (ends_on IS NULL OR ends_on >= '{day}')"
BARE_PAGE = (
    f"SELECT patient_id {_OPEN} GROUP BY listed_by, patient_id ORDER BY listed_by DESC, patient_id DESC LIMIT 100"
)
BARE_COUNT = (
    "SELECT state, count(*) FROM (SELECT max(CASE WHEN overdue_on <= '{day}' THEN 2 WHEN due_on <= '{day}' THEN 1 ELSE 0 END) "
    f"AS state {_OPEN} GROUP BY listed_by, patient_id) GROUP BY state"
)


def run(clinic: BenchClinic) -> list[Result]:
    """Measure the pass over everybody, the turn of a day, and the children's list."""
    services = clinic.services()
    follower, today = DueFollower(services.desk), services.desk.today()
    share = clinic.patients / HUNDRED_THOUSAND
    with services.desk.database.writing() as connection:
        connection.execute(delete(DueEntry))
    with _holds(services) as held:
        full = once_ms(partial(follower.everything, today, None)) / 1000
    again = once_ms(partial(follower.everything, today, None)) / 1000
    _mark(services, follower, today)
    bare = _bare_pass(services)
    results = [
        against("due_full_pass_100k", full / share, "s", bare / share, FULL_PASS_RATIO),
        against("due_full_pass_again_100k", again / share, "s", bare / share, AGAIN_RATIO),
        below("due_writer_held_longest", max(held), "ms", HOLD_MS),
        below("due_day_turn_100k", _day_turn(services, follower, today) / share, "s", DAY_TURN_S),
        *_list(services, today),
    ]
    services.desk.database.close()
    return results


def _list(services: Services, today: date) -> Iterator[Result]:
    page, count = (
        partial(services.preventive.worklist, DueKind.CHILD),
        partial(services.preventive.count, DueKind.CHILD),
    )
    with services.desk.database.read() as connection:
        bare_page, bare_count = (statement.format(day=today.isoformat()) for statement in (BARE_PAGE, BARE_COUNT))
        ids = [row[0] for row in _bare(connection, bare_page)]
        assert [row.id.bytes for row in page().rows] == ids, "the two pages differ"
        assert count().people == sum(people for _, people in _bare(connection, bare_count)), "the two counts differ"
        yield below("due_first_page", median_ms(page, ROUNDS), "ms", PAGE_MS)
        yield below("due_first_page_sql", median_ms(partial(_bare, connection, bare_page), ROUNDS), "ms", PAGE_SQL_MS)
        pairs = [(once_ms(count), once_ms(partial(_bare, connection, bare_count))) for _ in range(ROUNDS)]
    mine, theirs = (statistics.median(pair[at] for pair in pairs) for at in (0, 1))
    yield against("due_count", mine, "ms", theirs, COUNT_RATIO)


def _bare_pass(services: Services) -> float:
    """Seconds to read the people and their doses, and to write the entries that are there, without any rule."""
    with services.desk.database.writing() as connection:
        rows = _bare(connection, "SELECT * FROM due_entry")
        connection.execute(delete(DueEntry))
    begin = time.perf_counter()
    with services.desk.database.writing() as connection:
        for statement in READ_FACTS:
            _bare(connection, statement)
        marks = ", ".join("?" * len(rows[0]))
        driver: Any = connection.connection.dbapi_connection
        driver.executemany(f"INSERT INTO due_entry VALUES ({marks})", [tuple(row) for row in rows])
    return time.perf_counter() - begin


def _day_turn(services: Services, follower: DueFollower, today: date) -> float:
    """Seconds to find and work out those whom a new day may change."""
    tomorrow = today + timedelta(days=1)
    begin = time.perf_counter()
    with services.desk.database.read() as connection:
        turned = follower.turned(connection, today, tomorrow)
    follower.some(turned, {}, tomorrow, None)
    took = time.perf_counter() - begin
    follower.some(turned, {}, today, None)
    return took


def _mark(services: Services, follower: DueFollower, today: date) -> None:
    with services.desk.database.writing() as connection:
        head = connection.exec_driver_sql("SELECT coalesce(max(number), 0) FROM change").scalar_one()
        note(connection.connection.dbapi_connection, follower.name, head, today, follower.made_by())


@contextmanager
def _holds(services: Services) -> Iterator[list[float]]:
    """How long, in ms, each transaction held the writer meanwhile."""
    engine, begun, held = services.desk.database.engine(writable=True), [0.0], [0.0]

    def began(_: Any) -> None:
        begun[0] = time.perf_counter()

    def ended(_: Any) -> None:
        held.append((time.perf_counter() - begun[0]) * 1000)

    event.listen(engine, "begin", began)
    event.listen(engine, "commit", ended)
    yield held
    event.remove(engine, "begin", began)
    event.remove(engine, "commit", ended)


def _bare(connection: Any, statement: str) -> Any:
    return connection.exec_driver_sql(statement).fetchall()
