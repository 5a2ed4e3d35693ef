"""A row while it is read: what its cells gave so far, and what was wrong with them."""

from __future__ import annotations

from datetime import date
from typing import Any, Final, NamedTuple

from hms_desktop.domain.ages import Age, birth_from_age
from hms_desktop.domain.dates import Order
from hms_desktop.domain.importing.fields import ImportField
from hms_desktop.domain.importing.places import village_in
from hms_desktop.domain.importing.records import Birth, ImportRow, Problem, RejectedRow

_YEAR: Final = 12  # months
RELATIVE_LINE: Final = "Father or husband: "


class Cell(NamedTuple):
    """One cell to read: its field, its column counted from 0, and its cleaned text."""

    field: ImportField
    column: int
    text: str


class RowDraft:
    """Collects one row; `row` makes it whole. `order` is the order of day and month of the cell being read."""

    def __init__(self, today: date) -> None:
        self.today = today
        self.order: Order = "dmy"
        self.values: dict[str, Any] = {}
        self.names: dict[str, str] = {}
        self.phones: dict[str, str] = {}
        self.identifiers: dict[tuple[str, str], None] = {}
        self.conditions: dict[tuple[str | None, str], None] = {}
        self.allergies: dict[str, None] = {}
        self.notes: list[str] = []
        self.household: str | None = None
        self.birth: Birth | None = None
        self.age: Age | None = None
        self.age_months = 0
        self.age_unit = ""
        self.age_on: date | None = None
        self.age_on_problem: Problem | None = None
        self.name_refused = False
        self.problems: list[Problem] = []

    def refuse(self, code: str, column: int | None, **params: object) -> None:
        """Note why the row can't be taken."""
        self.problems.append(Problem(code, column, params))

    def row(self, number: int) -> ImportRow | RejectedRow:
        """The finished row; a row without a name is refused."""
        self._settle_name()
        self._settle_age()
        if self.problems:
            return RejectedRow(number, tuple(self.problems))
        if "address" in self.values and "village" not in self.values:
            self.values |= village_in(self.values["address"])
        if self.notes:
            self.values["note"] = "\n".join(dict.fromkeys(self.notes))
        return ImportRow(
            number,
            self.values,
            self.birth or self._birth_of_age(),
            tuple(self.phones.items()),
            tuple(self.identifiers),
            tuple(self.conditions),
            tuple(self.allergies),
            self.household,
        )

    def _settle_name(self) -> None:
        parts = [self.names[key] for key in ("first_name", "middle_name", "last_name") if key in self.names]
        local = self.values.get("local_name")
        whole = self.names.get("name") or " ".join(parts) or local
        if whole:
            self.values["name"] = whole
        elif not self.name_refused:
            self.refuse("import-name-missing", None)

    def _settle_age(self) -> None:
        """Years and months of two columns are one age; a column of a year or more of months tells the whole age."""
        years = self.age.years if self.age and self.age_months < _YEAR else 0
        if self.age_months:
            self.age = Age(*divmod(years * _YEAR + self.age_months, _YEAR))
        if self.age_on_problem and self.age and not self.birth:
            self.problems.append(self.age_on_problem)

    def _birth_of_age(self) -> Birth | None:
        if self.age is None:
            return None
        told_on = self.age_on or self.today
        estimate = birth_from_age(self.age, told_on)
        return Birth(estimate.value, estimate.precision.value, told_on)
