"""One row of cells into values for the register, or into every reason why it can't be taken."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from hms_desktop.domain.dates import Order
from hms_desktop.domain.importing.cells import clean
from hms_desktop.domain.importing.draft import Cell, RowDraft
from hms_desktop.domain.importing.fields import ImportField, Kind, fields
from hms_desktop.domain.importing.records import ImportRow, Problem, RejectedRow
from hms_desktop.domain.importing.takers import TAKERS

_BROKEN: Final = "\ufffd"  # stands for bytes that are no letter
_SHOWN: Final = 40
_READ_LAST: Final = (Kind.AGE, Kind.AGE_SEX, Kind.AGE_MONTHS)


@dataclass(frozen=True, slots=True)
class Columns:
    """What a file's columns are: field keys by index, the order of day and month by index, and how many there are."""

    mapping: Mapping[int, str]
    width: int
    orders: Mapping[int, Order]


class RowReader:
    """Reads rows of one file. `today` bounds dates and is the day ages were told on unless the row says another."""

    def __init__(self, columns: Columns, *, today: date) -> None:
        self._width = columns.width
        self._orders = columns.orders
        self._today = today
        known = fields()
        plan = [(index, known[key]) for index, key in sorted(columns.mapping.items())]
        self._plan = sorted(plan, key=lambda entry: entry[1].kind in _READ_LAST)

    def read(self, number: int, cells: Sequence[str]) -> ImportRow | RejectedRow:
        """The row with this number (as a person counts rows in the file)."""
        draft = RowDraft(self._today)
        if any(cell.strip() for cell in cells[self._width :]):
            draft.refuse("import-too-many-cells", None, expected=self._width, found=len(cells))
        for index, field in self._plan:
            if index < len(cells) and cells[index]:
                self._take(draft, index, field, cells[index])
        return draft.row(number)

    def _take(self, draft: RowDraft, index: int, field: ImportField, raw: str) -> None:
        if len(raw) > field.longest:
            draft.name_refused = draft.name_refused or field.kind is Kind.NAME
            draft.refuse("import-too-long", index, found=len(raw), longest=field.longest)
            return
        if _BROKEN in raw:
            draft.name_refused = draft.name_refused or field.kind is Kind.NAME
            draft.refuse("import-letter-broken", index, value=raw.strip()[:_SHOWN])
            return
        text = clean(raw, keep_lines=field.key in ("note", "address"))
        if text:
            draft.order = self._orders.get(index, "dmy")
            TAKERS[field.kind](draft, Cell(field, index, text))


def problems_of(row: ImportRow | RejectedRow) -> tuple[Problem, ...]:
    """Why a row was rejected; empty for one that can be taken."""
    return row.problems if isinstance(row, RejectedRow) else ()
