"""Exporting lists: any table of a screen, and the whole register."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from hms_desktop.domain.importing.fields import fields
from hms_desktop.domain.permissions import Permission
from hms_desktop.services.desk import Desk
from hms_desktop.services.exporting.register import columns, register_rows
from hms_desktop.services.exporting.writers import write_list


class ExportService:
    """Lists as files; each export is in the audit trail with what it was and how many rows it had."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def register(self, path: Path, check: Callable[[], None] | None = None) -> int:
        """The whole register; returns how many patients. `check` is called once a row and may raise to stop.

        Raises Refused or StoreTrouble; no half file is left.
        """
        self._desk.require(Permission.EXPORT_LISTS)
        keys = columns(clinical=self._desk.may(Permission.VIEW_CLINICAL))
        labels = [fields()[key].label for key in keys]
        with self._desk.database.read_raw() as connection:
            return self.write(path, "patients", labels, _watched(register_rows(connection, keys), check))

    def write(self, path: Path, what: str, headers: Sequence[str], rows: Iterable[Sequence[Any]]) -> int:
        """Any list; `what` names it in the audit trail. Raises Refused or StoreTrouble; no half file is left."""
        self._desk.require(Permission.EXPORT_LISTS)

        def note(count: int) -> None:
            with self._desk.write(Permission.EXPORT_LISTS, "list.exported") as work:
                work.note(None, None, None, {"list": what, "rows": count, "columns": list(headers)})

        return write_list(path, headers, rows, note)


def _watched(rows: Iterator[Sequence[Any]], check: Callable[[], None] | None) -> Iterator[Sequence[Any]]:
    for row in rows:
        if check is not None:
            check()
        yield row
