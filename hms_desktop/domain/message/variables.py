"""What may be filled into a message, from `resources/outreach/variables.toml`: fields of the catalogue, and what is worked out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Any

from hms_desktop.domain.data import ResourceError, load_toml, reading
from hms_desktop.domain.message.naming import first_name
from hms_desktop.domain.time import moment

FILE = "outreach/variables.toml"
TEXT, DAY, TIME = "text", "day", "time"
OF_CLINIC = ("clinic.name", "clinic.phone")


@dataclass(frozen=True, slots=True)
class Variable:
    """One place that may stand in a text; `field` names it in the catalogue of segments, where it is there."""

    name: str
    label: str
    kind: str
    example: str
    field: str | None = None


@cache
@reading(FILE)
def variables() -> Mapping[str, Variable]:
    """Every variable by name, in the order of the file. Raises ResourceError."""
    found: dict[str, Variable] = {}
    for entry in load_toml(FILE, "variables", "source", "as_of")["variables"]:
        one = Variable(**entry)
        if not all(isinstance(value, str) for value in entry.values()):
            raise ResourceError(FILE, f"{one.name}: every value is a word")
        if one.name in found or one.kind not in (TEXT, DAY, TIME):
            raise ResourceError(FILE, f"{one.name} stands twice or is of no known kind")
        found[one.name] = one
    return MappingProxyType(found)


def as_word(name: str, value: Any) -> str | None:
    """A stored value as it stands in a text: a first name out of a name, a day as 22/11/2026, a time as 16:30."""
    if value is None or value == "":
        return None
    if name == "patient.first_name":
        return first_name(value)
    kind = variables()[name].kind
    if kind == DAY:
        return f"{value if isinstance(value, date) else moment(value):%d/%m/%Y}"
    return f"{moment(value):%H:%M}" if kind == TIME else str(value)


def as_words(stored: Mapping[str, Any]) -> dict[str, str | None]:
    """Stored values by the names of variables, as they stand in a text."""
    return {name: as_word(name, value) for name, value in stored.items()}
