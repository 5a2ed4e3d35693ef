"""What reading a row gives: values ready for the register, or the reasons why not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a row can't be taken: a code for a sentence, its params, and the column (counted from 0) it is about."""

    code: str
    column: int | None = None
    params: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Birth:
    """A birth date, how well it is known (day, month, year, age), and for an age the day it was told on."""

    day: date
    precision: str
    told_on: date | None = None


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One row of a file in the register's terms. `values` has only the patient's columns that the file has a value for.

    `phones` are (E.164, owner), `identifiers` (kind, value), `conditions` (ICD-10 code or None, name).
    """

    number: int
    values: Mapping[str, Any]
    birth: Birth | None = None
    phones: tuple[tuple[str, str], ...] = ()
    identifiers: tuple[tuple[str, str], ...] = ()
    conditions: tuple[tuple[str | None, str], ...] = ()
    allergies: tuple[str, ...] = ()
    household: str | None = None

    @property
    def name(self) -> str:
        """The patient's name."""
        return str(self.values["name"])


@dataclass(frozen=True, slots=True)
class RejectedRow:
    """A row that can't be taken as it is, with every reason."""

    number: int
    problems: tuple[Problem, ...]
