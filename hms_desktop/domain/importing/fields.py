"""The fields a column of a file can be taken for; labels of plain columns come from the patient's declaration."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from hms_desktop.domain.identifiers import scheme_cards
from hms_desktop.domain.model import Patient
from hms_desktop.domain.model.base import ColumnFacts

IGNORED: Final = "-"
CARD: Final = "card_"
NAME_FIELDS: Final = ("name", "first_name", "last_name", "local_name")


class Kind(enum.StrEnum):
    """How the cells of a field are read."""

    NAME = "name"
    TEXT = "text"
    SEX = "sex"
    BIRTH = "birth"
    AGE = "age"
    AGE_SEX = "age-sex"
    AGE_MONTHS = "age-months"
    AGE_UNIT = "age-unit"
    DAY = "day"
    WORD = "word"
    PHONES = "phones"
    EMAIL = "email"
    PIN = "pin"
    CLINIC_NUMBER = "clinic-number"
    IDENTIFIER = "identifier"
    CONDITIONS = "conditions"
    ALLERGIES = "allergies"


@dataclass(frozen=True, slots=True)
class ImportField:
    """A field of the import: `many` columns may feed it; `longest` is the most characters a cell may have."""

    key: str
    label: str
    kind: Kind
    many: bool = False
    longest: int = 200


def _column(key: str, kind: Kind = Kind.TEXT, longest: int = 200, *, many: bool = False) -> ImportField:
    facts = Patient.__table__.c[key].info["facts"]
    assert isinstance(facts, ColumnFacts)
    return ImportField(key, facts.label, kind, many, longest)


@cache
def fields() -> Mapping[str, ImportField]:
    """Every field by its key, in the order to offer and to export them; one for each kind of scheme card. Raises ResourceError."""
    cards = [ImportField(CARD + kind, card.name, Kind.IDENTIFIER, many=True) for kind, card in scheme_cards().items()]
    place = next(at for at, field in enumerate(_PLAIN) if field.key == "abha_address") + 1
    return {field.key: field for field in (*_PLAIN[:place], *cards, *_PLAIN[place:])}


_PLAIN: Final = (
    _column("clinic_number", Kind.CLINIC_NUMBER),
    _column("name", Kind.NAME),
    ImportField("first_name", "First name", Kind.NAME),
    ImportField("middle_name", "Middle name", Kind.NAME),
    ImportField("last_name", "Last name", Kind.NAME),
    _column("local_name", Kind.NAME),
    ImportField("relative_name", "Father's or husband's name", Kind.NAME),
    _column("sex", Kind.SEX),
    _column("birth_date", Kind.BIRTH),
    ImportField("age", "Age", Kind.AGE),
    ImportField("age_months", "Age in months", Kind.AGE_MONTHS),
    ImportField("age_unit", "Unit of the age", Kind.AGE_UNIT),
    ImportField("age_sex", "Age and sex in one column", Kind.AGE_SEX),
    ImportField("age_on", "Age was told on", Kind.DAY),
    ImportField("phone", "Phone", Kind.PHONES, many=True),
    ImportField("family_phone", "Family phone", Kind.PHONES, many=True),
    _column("email", Kind.EMAIL),
    _column("address", longest=500, many=True),
    _column("village"),
    _column("district"),
    _column("pin_code", Kind.PIN),
    _column("language", Kind.WORD),
    _column("employer"),
    ImportField("employee_number", "Employee number", Kind.IDENTIFIER),
    ImportField("household", "Household", Kind.TEXT),
    _column("household_role", Kind.WORD),
    ImportField("abha_number", "ABHA number", Kind.IDENTIFIER),
    ImportField("abha_address", "ABHA address", Kind.IDENTIFIER),
    ImportField("conditions", "Conditions", Kind.CONDITIONS, many=True, longest=1000),
    ImportField("allergies", "Allergies", Kind.ALLERGIES, many=True, longest=1000),
    _column("registered_on", Kind.DAY),
    _column("source"),
    _column("status", Kind.WORD),
    _column("status_on", Kind.DAY),
    _column("preferred_channel", Kind.WORD),
    _column("contact_time"),
    ImportField("note", "Note", Kind.TEXT, many=True, longest=2000),
)


def identifier_field(kind: str) -> str:
    """The key of the field that feeds identifiers of a kind."""
    return CARD + kind if kind in scheme_cards() else kind.replace("-", "_")


def identifier_kind(key: str) -> str:
    """The kind of the identifiers that a field feeds."""
    return key.removeprefix(CARD) if key.startswith(CARD) else key.replace("_", "-")
