"""Running an import: batches of rows, each one transaction with its progress mark; a dry run writes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import islice

from hms_desktop.domain.errors import StoreTrouble
from hms_desktop.domain.identifiers import parse_clinic_number
from hms_desktop.domain.importing.claims import Claims
from hms_desktop.domain.importing.records import ImportRow, RejectedRow
from hms_desktop.domain.importing.row import Columns, RowReader
from hms_desktop.domain.permissions import Permission
from hms_desktop.services.desk import Desk
from hms_desktop.services.importing import runs
from hms_desktop.services.importing.apply import Applier
from hms_desktop.services.importing.mapping import FileMapping
from hms_desktop.services.importing.plan import Plan, Planner, Totals
from hms_desktop.services.importing.quiet import quiet_gc
from hms_desktop.services.importing.register import read_for
from hms_desktop.services.importing.shelf import Shelf
from hms_desktop.services.importing.sources import Table

BATCH_ROWS = 1000
_ACTION = "patients.imported"

Rejected = tuple[RejectedRow, list[str]]


@dataclass
class Watch:
    """How a run tells of itself and is stopped: `progress(done rows)`, `cancelled()`, and what it gives rejected rows to."""

    progress: Callable[[int], None] = lambda _done: None
    cancelled: Callable[[], bool] = lambda: False
    rejected: Callable[[RejectedRow, list[str]], None] = lambda _row, _cells: None


@dataclass
class _Batch:
    rows: list[ImportRow | RejectedRow] = field(default_factory=list)
    cells: dict[int, list[str]] = field(default_factory=dict)


class Importer:
    """One run over one opened table."""

    def __init__(self, desk: Desk, table: Table, mapping: FileMapping, watch: Watch) -> None:
        self._desk = desk
        self._table = table
        self._mapping = mapping
        self._watch = watch
        columns = Columns(mapping.columns, len(table.headers), mapping.orders)
        self._reader = RowReader(columns, today=desk.today())
        self._claims = Claims()
        self._planner = Planner(self._claims, desk.new_id)
        self._prefix = self._number_prefix()

    def dry_run(self) -> Totals:
        """What an import would do now; nothing is written. Stops early, with the counts so far, when cancelled."""
        totals = Totals()
        shelf = Shelf()
        with quiet_gc(), self._desk.database.read_raw() as connection:
            for batch in self._batches():
                if self._watch.cancelled():
                    break
                totals += self._plan(batch, shelf, connection).totals
                self._watch.progress(totals.rows)
            self._claims.forget()
        return totals

    def run(self) -> tuple[Totals, bool]:
        """Import, going on with an unfinished run of the same file and mapping; the counts, and whether it was finished."""
        found = runs.unfinished(self._desk, self._table.digest, self._mapping.as_json())
        run = found or self._begin()
        applier = Applier(self._desk, self._reserved())
        seen, finished = 0, True
        with quiet_gc():
            for batch in self._batches(run.done_rows):
                if self._watch.cancelled():
                    finished = False
                    break
                try:
                    run = self._one(batch, run, applier, done=seen < run.done_rows)
                except StoreTrouble as trouble:
                    raise _told(trouble, run) from trouble
                seen += len(batch.rows)
                self._watch.progress(seen)
            self._claims.forget()
        self._end(run, "done" if finished else "stopped")
        return run.totals, finished

    def _one(self, batch: _Batch, run: runs.Run, applier: Applier, *, done: bool) -> runs.Run:
        """One batch. A batch that an earlier start wrote is planned again, for its claims and its rejected rows only."""
        if done:
            with self._desk.database.read_raw() as connection:
                self._plan(batch, Shelf(), connection)
            return run
        with self._desk.write(Permission.IMPORT_PATIENTS, _ACTION) as work:
            plan = self._plan(batch, Shelf(), work.driver)
            applier.apply(work, plan)
            return runs.advance(work, run, plan.totals, len(batch.rows))

    def _plan(self, batch: _Batch, shelf: Shelf, connection: object) -> Plan:
        rows = [row for row in batch.rows if isinstance(row, ImportRow)]
        for known in read_for(connection, rows, self._prefix):
            if known.id not in shelf.by_id:
                shelf.add(known)
        plan = self._planner.plan(batch.rows, shelf)
        for row in plan.rejected:
            self._watch.rejected(row, batch.cells[row.number])
        return plan

    def _batches(self, done_rows: int = 0) -> Iterator[_Batch]:
        """Batches of rows; one ends where an earlier start had ended."""
        rows, seen = self._table.rows(), 0
        while part := list(islice(rows, min(BATCH_ROWS, done_rows - seen) if seen < done_rows else BATCH_ROWS)):
            seen += len(part)
            yield _Batch([self._reader.read(number, cells) for number, cells in part], dict(part))

    def _begin(self) -> runs.Run:
        with self._desk.write(Permission.IMPORT_PATIENTS, _ACTION) as work:
            return runs.begin(self._desk, work, self._table.name, self._table.digest, self._mapping.as_json())

    def _end(self, run: runs.Run, state: str) -> None:
        with self._desk.write(Permission.IMPORT_PATIENTS, _ACTION) as work:
            runs.finish(self._desk, work, run, state)

    def _reserved(self) -> frozenset[str]:
        """Clinic numbers in the file that this clinic's desks might give to others."""
        column = next((at for at, key in self._mapping.columns.items() if key == "clinic_number"), None)
        if column is None:
            return frozenset()
        cells = (cells[column] for _, cells in self._table.rows() if column < len(cells))
        mine = (cell for cell in cells if cell.strip().upper().startswith(self._prefix))
        return frozenset(filter(None, (parse_clinic_number(cell).value for cell in mine)))

    def _number_prefix(self) -> str:
        with self._desk.database.read_raw() as connection:
            row = connection.execute("SELECT number_prefix FROM clinic LIMIT 1").fetchone()
        return str(row[0]) if row else ""


def _told(trouble: StoreTrouble, run: runs.Run) -> StoreTrouble:
    """A full disk with how far the import came, for the batches before it are kept."""
    return StoreTrouble("import-disk-full", rows=run.done_rows) if trouble.code == "disk-full" else trouble
