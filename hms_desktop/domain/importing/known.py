"""A patient of the register as the import sees it: what may match a row, and what a row may change."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from hms_desktop.domain.importing.draft import RELATIVE_LINE
from hms_desktop.domain.importing.records import Birth, ImportRow
from hms_desktop.domain.matching.likeness import Person
from hms_desktop.domain.matching.names import words
from hms_desktop.domain.text.fold import fold

FORMER_NUMBER = "former-clinic-number"


@dataclass
class Known:
    """One record and what hangs from it; phones, identifiers, conditions and allergies include removed ones.

    A removed one is known too: a file must not bring back what somebody took away. `own_series` says that the clinic
    number was given by this clinic's desks and not by another program.
    """

    id: uuid.UUID
    values: dict[str, Any]
    birth: Birth | None = None
    phones: dict[str, str] = field(default_factory=dict)
    identifiers: set[tuple[str, str]] = field(default_factory=set)
    conditions: list[tuple[str | None, str]] = field(default_factory=list)
    allergies: set[str] = field(default_factory=set)
    household: str | None = None
    own_series: bool = False
    removed: bool = False
    told_allergies: tuple[str, ...] = ()

    @cached_property
    def name_key(self) -> tuple[str, ...]:
        """The same for names of the same words in any order, case and script."""
        return name_key(self.values["name"])

    @cached_property
    def local_key(self) -> tuple[str, ...]:
        """As `name_key`, of the name in local script; empty when there is none."""
        return name_key(self.values.get("local_name") or "")

    @cached_property
    def numbers(self) -> set[str]:
        """Every clinic number that leads to this record."""
        former = {value for kind, value in self.identifiers if kind == FORMER_NUMBER}
        return former | ({self.values["clinic_number"]} if self.values.get("clinic_number") else set())

    def forget_keys(self) -> None:
        """Call after `values` or `identifiers` changed."""
        for name in ("name_key", "local_key", "numbers"):
            self.__dict__.pop(name, None)

    def person(self) -> Person:
        """What matching of possible duplicates looks at."""
        return _person(self.values, self.birth, self.phones, self.identifiers)


def person_of(row: ImportRow) -> Person:
    """What matching of possible duplicates looks at, of a row."""
    return _person(row.values, row.birth, dict(row.phones), set(row.identifiers))


def name_key(name: str) -> tuple[str, ...]:
    """The Latin words of a name without titles, sorted."""
    return tuple(sorted(words(name))) if name else ()


def same_text(one: Any, other: Any) -> bool:
    """Whether two values are the same but for case, accents and punctuation."""
    if one == other:
        return True
    return isinstance(one, str) and isinstance(other, str) and fold(one) == fold(other) != ""


def relative_of(values: Mapping[str, Any]) -> str | None:
    """The father's or husband's name that a note tells."""
    lines = (values.get("note") or "").split("\n")
    return next((line.removeprefix(RELATIVE_LINE) for line in lines if line.startswith(RELATIVE_LINE)), None)


def _person(
    values: Mapping[str, Any], birth: Birth | None, phones: Mapping[str, str], identifiers: set[tuple[str, str]]
) -> Person:
    number = values.get("clinic_number")
    relative = relative_of(values)
    return Person(
        name=values["name"],
        local_name=values.get("local_name"),
        sex=values.get("sex") or "unknown",
        birth_date=birth.day if birth else None,
        birth_precision=birth.precision if birth else None,
        phones=frozenset(phones),
        own_phones=frozenset(number for number, owner in phones.items() if owner == "self"),
        village=values.get("village"),
        guardians=frozenset([relative] if relative else ()),
        identifiers=frozenset(identifiers | ({("clinic-number", number)} if number else set())),
    )
