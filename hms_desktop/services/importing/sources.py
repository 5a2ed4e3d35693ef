"""Opening a file as a table, whatever it is, and finding its header."""

from __future__ import annotations

import codecs
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final, Protocol

from hms_desktop.domain.errors import Refused
from hms_desktop.domain.importing.headers import find_header_row
from hms_desktop.domain.text.fold import fold
from hms_desktop.services.importing.text_file import TextSource
from hms_desktop.services.importing.workbook import WorkbookSource

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_HEADER_AMONG: Final = 15


class Source(Protocol):
    """A file as rows of text cells. `encoding` and `separator` are empty for workbooks, `sheet` is None for text.

    `other_sheets` are those of the workbook that are not read.
    """

    path: Path
    encoding: str
    separator: str
    sheet: str | None
    other_sheets: tuple[str, ...]

    def rows(self) -> Iterator[list[str]]:
        """Every row, from the top."""


@dataclass(frozen=True, slots=True)
class Table:
    """An opened file: its headers, the row they stand in (counted from 1), and the digest of its bytes."""

    source: Source
    headers: tuple[str, ...]
    header_row: int
    digest: str

    @property
    def name(self) -> str:
        """The file's name without its folder."""
        return self.source.path.name

    @property
    def header_digest(self) -> str:
        """The same for every file with these headers, however they are written."""
        return hashlib.sha256("\x1f".join(map(fold, self.headers)).encode()).hexdigest()

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        """Data rows with their number in the file, without blank rows and repetitions of the header."""
        again = [header.strip() for header in self.headers]
        for number, cells in enumerate(self.source.rows(), start=1):
            if number <= self.header_row or not any(map(str.strip, cells)):
                continue
            if cells[0].strip() == again[0] and [cell.strip() for cell in cells[: len(again)]] == again:
                continue
            yield number, cells

    def count(self) -> int:
        """How many data rows there are; reads the file once."""
        return sum(1 for _ in self.rows())


def open_table(path: Path) -> Table:
    """Open a file and find its header. Raises Refused with the reason in a sentence, or OSError."""
    with path.open("rb") as file:
        head = file.read(64)
        file.seek(0)
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    if not head:
        raise Refused("import-file-empty", file=path.name)
    if head.removeprefix(codecs.BOM_UTF8).lstrip().startswith(b"<"):
        raise Refused("import-web-page", file=path.name)
    source: Source = WorkbookSource(path) if head.startswith((_ZIP, _OLE)) else TextSource(path)
    first = list(islice(source.rows(), _HEADER_AMONG))
    if not any(any(map(str.strip, row)) for row in first):
        raise Refused("import-file-empty", file=path.name)
    at = find_header_row([[cell.strip() for cell in row] for row in first])
    headers = [" ".join(cell.split()) for cell in first[at]]
    while headers and not headers[-1]:
        headers.pop()
    return Table(source, tuple(headers), at + 1, digest)
