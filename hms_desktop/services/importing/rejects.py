"""The error file: rejected rows as they were, with their problems in words, to be mended and imported again."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Final

from hms_desktop.domain.importing.cells import guard
from hms_desktop.domain.importing.records import Problem, RejectedRow
from hms_desktop.domain.sentences import sentence
from hms_desktop.domain.text.fold import fold
from hms_desktop.store.files import whole

PROBLEM: Final = "Problem"


class RejectsFile:
    """Writes rejected rows to an open text file; the columns are those of the input, and the problems at the end."""

    def __init__(self, file: Any, headers: Sequence[str]) -> None:
        self._kept = [at for at, header in enumerate(headers) if fold(header) != fold(PROBLEM)]
        self._headers = headers
        self._writer = csv.writer(file)
        self._writer.writerow([*(headers[at] for at in self._kept), PROBLEM])

    def add(self, row: RejectedRow, cells: Sequence[str]) -> None:
        """Write one row; cells beyond the header are put together in the last column, so that none is lost."""
        width = len(self._headers)
        shown = [cells[at] if at < len(cells) else "" for at in self._kept]
        if len(cells) > width and shown:
            shown[-1] = " | ".join([shown[-1], *filter(None, cells[width:])])
        self._writer.writerow([*map(guard, shown), in_words(row.problems, self._headers)])


def write_rejects(path: Path, headers: Sequence[str], rows: Iterable[tuple[RejectedRow, Sequence[str]]]) -> None:
    """Write an error file, whole or not at all. Raises OSError or StoreTrouble `disk-full`."""
    with whole(path) as temporary, temporary.open("w", encoding="utf-8-sig", newline="") as file:
        writer = RejectsFile(file, headers)
        for row, cells in rows:
            writer.add(row, cells)


def in_words(problems: Iterable[Problem], headers: Sequence[str]) -> str:
    """Problems as sentences, each after the header of its column."""
    return " ".join(_told(problem, headers) for problem in problems)


def _told(problem: Problem, headers: Sequence[str]) -> str:
    said = sentence(problem.code, problem.params)
    known = problem.column is not None and problem.column < len(headers)
    return f"{headers[problem.column]}: {said}" if known and problem.column is not None else said
