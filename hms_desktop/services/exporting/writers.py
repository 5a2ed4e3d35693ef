"""Any list of rows as a CSV or XLSX file: guarded against formulas, streamed, written under another name and then renamed."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from hms_desktop.domain.errors import Refused
from hms_desktop.domain.importing.cells import guard
from hms_desktop.store.files import whole

MOST_ROWS: Final = 1_048_575
_WIDEST: Final = 60


def write_list(
    path: Path, headers: Sequence[str], rows: Iterable[Sequence[Any]], written: Callable[[int], None]
) -> int:
    """Write a list in the format that the file's name ends with; returns how many rows.

    `written` hears how many before the file has its name; when it raises there is no file.
    Raises Refused for another format or more rows than a sheet has, StoreTrouble `disk-full` or `disk-trouble`.
    """
    writers = {".csv": _write_csv, ".xlsx": _write_xlsx}
    write = writers.get(path.suffix.lower())
    if write is None:
        raise Refused("export-format-unknown", file=path.name)
    if not path.parent.is_dir():
        raise Refused("export-folder-missing", file=path.name)
    with whole(path) as temporary:
        temporary.touch(mode=0o600)
        count = write(temporary, headers, rows)
        written(count)
    return count


def _write_csv(path: Path, headers: Sequence[str], rows: Iterable[Sequence[Any]]) -> int:
    """UTF-8 with a mark, so that spreadsheets show Indian scripts."""
    count = 0
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(headers)
        for row in rows:
            writer.writerow([guard(_text(cell)) for cell in row])
            count += 1
    return count


def _write_xlsx(path: Path, headers: Sequence[str], rows: Iterable[Sequence[Any]]) -> int:
    """One sheet; texts stay texts, so phones and ids keep their digits and nothing runs as a formula.

    What is written on the way lies beside the list, where the person wants names to lie, not in a shared folder.
    """
    import xlsxwriter
    from xlsxwriter.exceptions import FileCreateError

    count = 0
    with TemporaryDirectory(dir=path.parent, prefix=f".{path.name}-") as folder, path.open("wb") as file:
        options = {"constant_memory": True, "tmpdir": folder, "default_date_format": "yyyy-mm-dd"}
        book = xlsxwriter.Workbook(file, options)
        sheet = book.add_worksheet()
        sheet.freeze_panes(1, 0)
        bold = book.add_format({"bold": True})
        for at, header in enumerate(headers):
            sheet.set_column(at, at, min(max(len(header) + 2, 12), _WIDEST))
            sheet.write_string(0, at, header, bold)
        for count, row in enumerate(rows, start=1):
            if count > MOST_ROWS:
                raise Refused("export-too-many-rows", most=MOST_ROWS, rows=count)
            _write_row(sheet, count, row)
        try:
            book.close()
        except FileCreateError as error:
            raise OSError(*getattr(error.args[0], "args", (None, str(error)))) from error
    return count


def _write_row(sheet: Any, number: int, row: Sequence[Any]) -> None:
    for at, cell in enumerate(row):
        if isinstance(cell, date):
            sheet.write_datetime(number, at, cell)
        elif isinstance(cell, int | float) and not isinstance(cell, bool):
            sheet.write_number(number, at, cell)
        elif cell is not None and cell != "":
            sheet.write_string(number, at, str(cell)[:32_767])


def _text(cell: Any) -> str:
    if cell is None:
        return ""
    return cell.isoformat() if isinstance(cell, date) else str(cell)
