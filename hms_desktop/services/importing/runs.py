"""The record of an import: how far it came, what it counted, so that a killed one goes on where it stopped."""

from __future__ import annotations

import uuid
from dataclasses import asdict, dataclass
from typing import Any

import orjson
from sqlalchemy import select, update

from hms_desktop.domain.errors import Refused
from hms_desktop.domain.model import ImportRun
from hms_desktop.services.desk import Desk
from hms_desktop.services.importing.plan import Totals
from hms_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Run:
    """An import under way: rows done and counts so far."""

    id: uuid.UUID
    done_rows: int
    totals: Totals


def unfinished(desk: Desk, digest: str, mapping: str) -> Run | None:
    """The run of this file with this mapping that was stopped or killed, or None."""
    wanted = (
        select(ImportRun.id, ImportRun.done_rows, ImportRun.totals)
        .where(ImportRun.file_digest == digest, ImportRun.mapping == mapping, ImportRun.state != "done")
        .order_by(ImportRun.started_at.desc())
        .limit(1)
    )
    with desk.database.read() as connection:
        row = connection.execute(wanted).one_or_none()
    return None if row is None else Run(row.id, row.done_rows, Totals(**orjson.loads(row.totals)))


def begin(desk: Desk, work: UnitOfWork, file_name: str, digest: str, mapping: str) -> Run:
    """Note a new run."""
    run = Run(desk.new_id(), 0, Totals())
    values: dict[str, Any] = {
        "id": run.id,
        "file_name": file_name,
        "file_digest": digest,
        "mapping": mapping,
        "state": "running",
        "started_at": desk.now_ms(),
        "done_rows": 0,
        "totals": _json(run.totals),
    }
    work.insert(ImportRun, values)
    return run


def advance(work: UnitOfWork, run: Run, totals: Totals, rows: int) -> Run:
    """Note a batch as done, in the batch's own transaction. Raises Refused when another program took the run further."""
    after = Run(run.id, run.done_rows + rows, run.totals + totals)
    changed = work.connection.execute(
        update(ImportRun)
        .where(ImportRun.id == run.id, ImportRun.done_rows == run.done_rows)
        .values(done_rows=after.done_rows, totals=_json(after.totals), state="running")
    )
    if changed.rowcount != 1:
        raise Refused("import-runs-elsewhere")
    return after


def finish(desk: Desk, work: UnitOfWork, run: Run, state: str) -> None:
    """Note a run as done or stopped."""
    finished = desk.now_ms() if state == "done" else None
    work.update(ImportRun, run.id, {"state": state, "finished_at": finished})


def _json(totals: Totals) -> str:
    return orjson.dumps(asdict(totals)).decode()
