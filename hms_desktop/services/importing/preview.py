"""What a file would become, before anything is written: its columns with samples, and its first rows as they would be kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Any

from hms_desktop.domain.importing.draft import RELATIVE_LINE
from hms_desktop.domain.importing.fields import Kind, fields, identifier_field
from hms_desktop.domain.importing.headers import Guess, guess_columns
from hms_desktop.domain.importing.records import ImportRow, Problem, RejectedRow
from hms_desktop.domain.importing.row import Columns, RowReader
from hms_desktop.domain.importing.words import word_label
from hms_desktop.services.importing.mapping import FileMapping, sample_of
from hms_desktop.services.importing.sources import Table

_SAMPLED = 50
PREVIEWED = 100


@dataclass(frozen=True, slots=True)
class FileColumn:
    """A column of the file: its header, some values, what it was guessed to be, and what is suggested."""

    index: int
    header: str
    samples: tuple[str, ...]
    guess: Guess
    suggested: str | None


@dataclass(frozen=True, slots=True)
class FilePreview:
    """An opened file as a person checks it: how it was read, how many rows, its columns."""

    table: Table
    rows: int
    columns: tuple[FileColumn, ...]


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One row as it would be kept, or why it would not: `kept` has texts by field key."""

    number: int
    kept: Mapping[str, str]
    problems: tuple[Problem, ...]


def preview(table: Table, suggested: Mapping[int, str]) -> FilePreview:
    """Columns with samples and guesses, and the number of rows. Raises OSError."""
    first = [cells for _, cells in islice(table.rows(), _SAMPLED)]
    guesses = guess_columns(table.headers)
    columns = tuple(
        FileColumn(at, header, tuple(sample_of(first, at)), guesses[at], suggested.get(at))
        for at, header in enumerate(table.headers)
    )
    return FilePreview(table, table.count(), columns)


def preview_rows(table: Table, mapping: FileMapping, today: date, limit: int = PREVIEWED) -> list[PreviewRow]:
    """The first rows as they would be kept."""
    reader = RowReader(Columns(mapping.columns, len(table.headers), mapping.orders), today=today)
    return [_shown(reader.read(number, cells)) for number, cells in islice(table.rows(), limit)]


def _shown(row: ImportRow | RejectedRow) -> PreviewRow:
    if isinstance(row, RejectedRow):
        return PreviewRow(row.number, {}, row.problems)
    kept = {key: _text(key, value) for key, value in row.values.items()}
    if row.birth:
        kept["birth_date"] = _birth(row.birth.day, row.birth.precision)
    kept["phone"] = ", ".join(number for number, owner in row.phones if owner == "self")
    kept["family_phone"] = ", ".join(number for number, owner in row.phones if owner != "self")
    kept["conditions"] = ", ".join(name for _, name in row.conditions)
    kept["allergies"] = ", ".join(row.allergies)
    kept["household"] = row.household or ""
    kept |= {identifier_field(kind): value for kind, value in row.identifiers}
    kept["note"] = kept.get("note", "").replace(RELATIVE_LINE, "")
    return PreviewRow(row.number, {key: value for key, value in kept.items() if value}, ())


def _text(key: str, value: Any) -> str:
    return word_label(key, value) or "" if fields()[key].kind in (Kind.SEX, Kind.WORD) else str(value)


def _birth(day: date, precision: str) -> str:
    if precision == "year":
        return str(day.year)
    return day.isoformat()[:7] if precision == "month" else ("~" if precision == "age" else "") + day.isoformat()
