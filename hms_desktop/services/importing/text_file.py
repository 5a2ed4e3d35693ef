"""Text tables: separator found by trying, quoted line ends kept, stray quotation marks survived, zero bytes left out."""

from __future__ import annotations

import csv
from collections import Counter, deque
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Final, Self, TextIO

from hms_desktop.services.importing.encoding import detect_encoding

_SEPARATORS: Final = ",;\t|"
_SNIFFED: Final = 50
_BUFFER: Final = (
    1 << 20
)  # each read of the disk lets go of the interpreter; very many of them starve the window's thread
_LONGEST_CELL: Final = 2**31 - 1


class TextSource:
    """A CSV, TSV, semicolon or pipe separated file. Raises Refused when its encoding can't be read."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.encoding = detect_encoding(path)
        self.separator, self._width = self._sniff()
        self.sheet: str | None = None
        self.other_sheets: tuple[str, ...] = ()

    def rows(self) -> Iterator[list[str]]:
        """Every record as cells, blank ones included. Raises OSError."""
        with self._open() as file:
            yield from _records(file, self.separator, self._width)

    def _open(self) -> TextIO:
        return self.path.open(encoding=self.encoding, errors="replace", newline="", buffering=_BUFFER)

    def _sniff(self) -> tuple[str, int]:
        """The separator, and how many cells most rows have."""
        best, best_score = (",", 1), 0.0
        for separator in _SEPARATORS:
            with self._open() as file:
                widths = Counter(len(row) for row in islice(_reader(_Lines(file), separator), _SNIFFED) if any(row))
            width, times = max(widths.items(), key=lambda entry: (entry[1] * (entry[0] > 1), entry[0]), default=(1, 0))
            score = times / max(sum(widths.values()), 1) * (width - 1) ** 0.5 if width > 1 else 0.0
            if score > best_score:
                best, best_score = (separator, width), score
        return best


class _Lines:
    """Lines of a file without zero bytes; those of the record being read are kept, so that they can be read again."""

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._again: deque[str] = deque()
        self.taken: list[str] = []

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> str:
        line = self._again.popleft() if self._again else next(self._file).replace("\0", "")
        self.taken.append(line)
        return line

    def give_back(self, *, after: int) -> None:
        """The lines of the record from this one on will be read again."""
        self._again.extendleft(reversed(self.taken[after:]))
        del self.taken[after:]


def _records(file: TextIO, separator: str, width: int) -> Iterator[list[str]]:
    """Every record; a quotation mark that is never closed doesn't swallow the rows after it."""
    lines = _Lines(file)
    reader = _reader(lines, separator, strict=True)
    while True:
        lines.taken.clear()
        try:
            yield next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield _mended(lines, separator, width)


def _mended(lines: _Lines, separator: str, width: int) -> list[str]:
    """A record with a stray quotation mark: as spreadsheets read it, or one line alone when those after it look like rows."""
    lines.give_back(after=0)
    cells = next(_reader(lines, separator))
    if any(line.count(separator) >= width - 1 for line in lines.taken[1:]):
        lines.give_back(after=1)
        cells = next(_reader(lines.taken, separator))
    if len(lines.taken) > 1 or len(cells) >= width:
        return cells
    plain = next(csv.reader(lines.taken, delimiter=separator, quoting=csv.QUOTE_NONE))
    return [cell.strip('"') for cell in plain] if len(plain) == width else cells


def _reader(lines: Iterable[str], separator: str, *, strict: bool = False) -> Iterator[list[str]]:
    csv.field_size_limit(_LONGEST_CELL)
    return csv.reader(lines, delimiter=separator, skipinitialspace=separator != "\t", strict=strict)
