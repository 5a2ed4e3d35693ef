"""How many went from stage to stage from month to month: past months are counted once, the current one when it is asked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, func, select

from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.model import Change, StageFlow
from hms_desktop.domain.segment.window import months_before
from hms_desktop.services.desk import Desk
from hms_desktop.services.journey.following import made_by
from hms_desktop.services.journey.records import Flow
from hms_desktop.services.refresh.progress import Mark, marks, note
from hms_desktop.services.segments.watching import Watch, watched
from hms_desktop.store import score_rows
from hms_desktop.store.unit_of_work import unit_of_work

MARK = "stage_flow:"
SLICE = 20_000
Pair = tuple[str, str]


def flows(desk: Desk, today: date, months: int, watch: Watch | None) -> tuple[Flow, ...]:
    """The flows of the last months, oldest first; what was not counted yet is counted now and kept."""
    this_month = today.replace(day=1)
    wanted = [months_before(this_month, back) for back in range(months - 1, -1, -1)]
    with desk.database.read() as connection, watched(connection, watch):
        mark = Mark(_head(connection), today, made_by())
        missing = _missing(connection, wanted, mark)
        driver: Any = connection.connection.dbapi_connection
        counted = _count(driver, missing, today) if missing else {}
    if counted:
        _keep(desk, counted, mark)
    with desk.database.read() as connection:
        return tuple(_kept(connection, wanted[0]))


def _missing(connection: Connection, wanted: Sequence[date], mark: Mark) -> list[date]:
    """Months that were never counted by this law, and the current one unless nothing happened since it was."""
    known = marks(connection)

    def counted(month: date) -> bool:
        last = known.get(f"{MARK}{month}")
        over = last is not None and last.made_by == mark.made_by and last.on_day >= months_before(month, -1)
        return over or last == mark

    return [month for month in wanted if not counted(month)]


def _count(driver: Any, months: Sequence[date], today: date) -> dict[date, Counter[Pair]]:
    """The flows of these months: the stages of all days needed are read slice by slice, in the same order of people."""
    ends = {month: min(months_before(month, -1), today) for month in months}
    found: dict[date, Counter[Pair]] = {month: Counter() for month in months}
    others = score_rows.with_others(driver)
    for part in score_rows.slices(driver, SLICE):
        _add(found, ends, {day: score_rows.stages_of_slice(driver, part, day) for day in {*ends, *ends.values()}})
    _add(found, ends, {day: score_rows.stages_of_some(driver, others, day) for day in {*ends, *ends.values()}})
    return found


def _add(found: dict[date, Counter[Pair]], ends: dict[date, date], stages: dict[date, list[str | None]]) -> None:
    for month, end in ends.items():
        pairs = zip(stages[month], stages[end], strict=True)
        found[month].update((before, after) for before, after in pairs if before and after)


def _keep(desk: Desk, counted: dict[date, Counter[Pair]], mark: Mark) -> None:
    rows = [(month, *pair, people) for month, pairs in counted.items() for pair, people in pairs.items()]
    with unit_of_work(desk.database, AUTOMATION, "journey.flows-counted") as work:
        work.driver.executemany("DELETE FROM stage_flow WHERE month = ?", [(month.isoformat(),) for month in counted])
        work.driver.executemany(
            "INSERT INTO stage_flow (month, before, after, people) VALUES (?, ?, ?, ?)",
            [(month.isoformat(), before, after, people) for month, before, after, people in rows],
        )
        for month in counted:
            note(work.driver, f"{MARK}{month}", mark.seen, mark.on_day, mark.made_by)


def _kept(connection: Connection, first: date) -> Iterable[Flow]:
    table = StageFlow.__table__.c
    wanted = select(table.month, table.before, table.after, table.people).where(table.month >= first)
    for row in connection.execute(wanted.order_by(table.month, table.before, table.after)):
        yield Flow(*row)


def _head(connection: Connection) -> int:
    return connection.execute(select(func.max(Change.number))).scalar_one() or 0
