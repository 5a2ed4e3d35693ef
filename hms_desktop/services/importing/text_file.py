"""Text tables: separator found by trying, quoted line ends kept, zero bytes left out."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Final, TextIO

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
        self.separator = self._sniff()
        self.sheet: str | None = None

    def rows(self) -> Iterator[list[str]]:
        """Every record as cells, blank ones included. Raises OSError."""
        with self._open() as file:
            yield from _reader(file, self.separator)

    def _open(self) -> TextIO:
        return self.path.open(encoding=self.encoding, newline="", buffering=_BUFFER)

    def _sniff(self) -> str:
        best, best_score = ",", 0.0
        for separator in _SEPARATORS:
            with self._open() as file:
                widths = Counter(len(row) for row in islice(_reader(file, separator), _SNIFFED) if any(row))
            width, times = max(widths.items(), key=lambda entry: (entry[1] * (entry[0] > 1), entry[0]), default=(1, 0))
            score = times / max(sum(widths.values()), 1) * (width - 1) ** 0.5 if width > 1 else 0.0
            if score > best_score:
                best, best_score = separator, score
        return best


def _reader(file: TextIO, separator: str) -> Iterator[list[str]]:
    csv.field_size_limit(_LONGEST_CELL)
    lines = (line.replace("\0", "") for line in file)
    return csv.reader(lines, delimiter=separator, skipinitialspace=separator != "\t")
