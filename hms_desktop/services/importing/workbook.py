"""Workbooks (XLSX, XLSM, XLS, ODS): the first sheet that is a list, every cell as text.

calamine lets other threads run while it reads (measured with 0.9.1: no gap over 3 ms), so no second process is needed.
But it makes room for the whole rectangle up to the last cell and aborts the program when memory ends: one stray cell in
the last row of a sheet asks for 6 GB. So the rectangle is measured first.
"""

from __future__ import annotations

import datetime as dt
import zipfile
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any, Final

from hms_desktop.domain.errors import Refused
from hms_desktop.domain.importing.headers import looks_like_a_list

_MOST_CELLS: Final = 40_000_000
_MOST_BYTES: Final = 4 << 30
_MOST_SHEETS: Final = 20
_HEADER_AMONG: Final = 15
_CHUNK: Final = 1 << 18
_LAST_LETTER: Final = 64


class WorkbookSource:
    """A workbook's first sheet with a header, or with rows when none has one. Raises Refused: locked, broken, empty or too big."""

    encoding = ""
    separator = ""

    def __init__(self, path: Path) -> None:
        import python_calamine

        self.path = path
        check_size(path)
        try:
            workbook = python_calamine.CalamineWorkbook.from_path(path)
            names = workbook.sheet_names[:_MOST_SHEETS]
            filled = (sheet for sheet in map(workbook.get_sheet_by_name, names) if sheet.height)
            found = next(filled, None)
            if found is not None and not _is_list(found):
                found = next(filter(_is_list, filled), found)
        except python_calamine.PasswordError as error:
            raise Refused("import-locked", file=path.name) from error
        except python_calamine.CalamineError as error:
            raise Refused("import-workbook-broken", file=path.name) from error
        if found is None:
            raise Refused("import-file-empty", file=path.name)
        self._sheet = found
        self.sheet: str | None = self._sheet.name
        self.other_sheets = tuple(name for name in workbook.sheet_names if name != self.sheet)

    def rows(self) -> Iterator[list[str]]:
        """Every row as cells, blank ones included."""
        yield from _texts(self._sheet)


def _texts(sheet: Any) -> Iterator[list[str]]:
    for row in sheet.iter_rows():
        yield [cell if type(cell) is str else cell_text(cell) for cell in row]


def _is_list(sheet: Any) -> bool:
    return looks_like_a_list(list(islice(_texts(sheet), _HEADER_AMONG)))


def cell_text(cell: Any) -> str:
    """A typed cell as a person reads it: whole numbers without a point, dates as ISO 8601."""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, dt.datetime):
        return cell.date().isoformat() if cell.time() == dt.time() else cell.isoformat(" ")
    return cell.isoformat() if isinstance(cell, dt.date | dt.time) else str(cell)


def check_size(path: Path) -> None:
    """Refuse an XLSX whose sheets reach so far that reading it could end the memory. Raises Refused, OSError."""
    if not zipfile.is_zipfile(path):
        return
    try:
        with zipfile.ZipFile(path) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > _MOST_BYTES:
                raise Refused("import-workbook-too-big", file=path.name)
            for entry in archive.infolist():
                if entry.filename.startswith("xl/worksheets/") and entry.filename.endswith(".xml"):
                    _check_sheet(archive, entry, path.name)
    except (zipfile.BadZipFile, EOFError, RuntimeError, NotImplementedError, ValueError) as error:
        raise Refused("import-workbook-broken", file=path.name) from error


def _check_sheet(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, name: str) -> None:
    rows = columns = 0
    rest = b""
    with archive.open(entry) as sheet:
        while chunk := sheet.read(_CHUNK):
            *pieces, rest = (rest + chunk).split(b"row>")
            for piece in pieces:
                row, column = _last_cell(piece)
                rows, columns = max(rows, row), max(columns, column)
    if rows * columns > _MOST_CELLS:
        raise Refused("import-cell-far-away", file=name, row=rows, columns=columns)


def _last_cell(piece: bytes) -> tuple[int, int]:
    """Row and column, counted from 1, of the last cell reference in a piece of a sheet; zeros when it has none."""
    at = piece.rfind(b' r="')
    reference = piece[at + 4 : at + 16].split(b'"')[0] if at >= 0 else b""
    letters = reference.rstrip(b"0123456789")
    column = 0
    for letter in letters:
        column = column * 26 + letter - _LAST_LETTER
    digits = reference[len(letters) :]
    return int(digits or b"0"), column
