"""Importing patients: open and preview a file, map its columns, try, run, and give back what was rejected."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hms_desktop.domain.importing.fields import ImportField, fields
from hms_desktop.domain.importing.records import RejectedRow
from hms_desktop.domain.permissions import Permission
from hms_desktop.services.desk import Desk
from hms_desktop.services.importing import mapping as mappings
from hms_desktop.services.importing import rejects
from hms_desktop.services.importing.given import given_mapping
from hms_desktop.services.importing.importer import Importer, Watch
from hms_desktop.services.importing.mapping import FileMapping
from hms_desktop.services.importing.plan import Totals
from hms_desktop.services.importing.preview import FilePreview, PreviewRow, preview, preview_rows
from hms_desktop.services.importing.sources import Table, open_table


@dataclass
class ImportOutcome:
    """Counts of a run or of a trial, whether it came to the end, and the rejected rows with their cells."""

    totals: Totals = field(default_factory=Totals)
    finished: bool = True
    rejected: list[tuple[RejectedRow, list[str]]] = field(default_factory=list)


class ImportService:
    """Patients from files."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def fields(self) -> tuple[ImportField, ...]:
        """What a column can be."""
        self._desk.require(Permission.IMPORT_PATIENTS)
        return tuple(fields().values())

    def open(self, path: Path) -> FilePreview:
        """Open a file; its columns come with the mapping used before or with guesses. Raises Refused, OSError."""
        self._desk.require(Permission.IMPORT_PATIENTS)
        table = open_table(path)
        return preview(table, mappings.suggested(self._desk, table))

    def table(self, path: Path) -> Table:
        """Open a file without counting its rows. Raises Refused, OSError."""
        self._desk.require(Permission.IMPORT_PATIENTS)
        return open_table(path)

    def suggested(self, table: Table) -> FileMapping:
        """The mapping used before for this header, or the guess. Raises Refused when nobody's name is in it."""
        self._desk.require(Permission.IMPORT_PATIENTS)
        return self.mapped(table, mappings.suggested(self._desk, table))

    def mapped(self, table: Table, columns: Mapping[int, str]) -> FileMapping:
        """A mapping by hand: field keys by column index; orders of day and month are looked up. Raises Refused."""
        self._desk.require(Permission.IMPORT_PATIENTS)
        mappings.check_mapping(columns, len(table.headers))
        return mappings.with_orders(table, columns)

    def given(self, table: Table, content: Any) -> FileMapping:
        """A mapping from decoded JSON, by header. Raises Refused."""
        self._desk.require(Permission.IMPORT_PATIENTS)
        columns, orders = given_mapping(table, content)
        mappings.check_mapping(columns, len(table.headers))
        return mappings.with_orders(table, columns, orders)

    def remember(self, table: Table, mapping: FileMapping) -> None:
        """Keep the mapping for the next file with this header."""
        self._desk.require(Permission.IMPORT_PATIENTS)
        mappings.remember(self._desk, table, mapping.columns)

    def preview_rows(self, table: Table, mapping: FileMapping) -> list[PreviewRow]:
        """The first hundred rows as they would be kept."""
        self._desk.require(Permission.IMPORT_PATIENTS)
        return preview_rows(table, mapping, self._desk.today())

    def try_out(
        self,
        table: Table,
        mapping: FileMapping,
        *,
        progress: Callable[[int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> ImportOutcome:
        """What an import would do now; nothing is written."""
        self._desk.require(Permission.IMPORT_PATIENTS)
        outcome = ImportOutcome()
        importer = Importer(self._desk, table, mapping, _watch(outcome, progress, cancelled))
        outcome.totals = importer.dry_run()
        outcome.finished = cancelled is None or not cancelled()
        return outcome

    def run(
        self,
        table: Table,
        mapping: FileMapping,
        *,
        progress: Callable[[int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> ImportOutcome:
        """Import in batches; a run that was stopped or killed goes on where it was. Raises Refused, StoreTrouble, OSError."""
        self._desk.require(Permission.IMPORT_PATIENTS)
        outcome = ImportOutcome()
        importer = Importer(self._desk, table, mapping, _watch(outcome, progress, cancelled))
        outcome.totals, outcome.finished = importer.run()
        return outcome

    def write_rejects(self, path: Path, table: Table, rejected: Iterable[tuple[RejectedRow, Sequence[str]]]) -> None:
        """Write the error file, which can be mended and imported. Raises StoreTrouble."""
        self._desk.require(Permission.IMPORT_PATIENTS)
        rejects.write_rejects(path, table.headers, rejected)


def _watch(
    outcome: ImportOutcome, progress: Callable[[int], None] | None, cancelled: Callable[[], bool] | None
) -> Watch:
    watch = Watch(rejected=lambda row, cells: outcome.rejected.append((row, cells)))
    watch.progress = progress or watch.progress
    watch.cancelled = cancelled or watch.cancelled
    return watch
