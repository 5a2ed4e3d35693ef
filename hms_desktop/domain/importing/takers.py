"""How each kind of cell is read into a draft row: one function for each kind of field."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from hms_desktop.domain.ages import OLDEST, Age, parse_age
from hms_desktop.domain.conditions import read_conditions
from hms_desktop.domain.dates import DateReason, parse_date
from hms_desktop.domain.identifiers import (
    Parsed,
    parse_clinic_number,
    parse_email,
    parse_pin_code,
)
from hms_desktop.domain.importing.age_cells import take_age, take_age_and_sex, take_months, take_unit
from hms_desktop.domain.importing.cells import neat_case
from hms_desktop.domain.importing.draft import RELATIVE_LINE, Cell, RowDraft
from hms_desktop.domain.importing.fields import Kind, identifier_kind
from hms_desktop.domain.importing.records import Birth, Problem
from hms_desktop.domain.importing.words import OPEN_FIELDS, is_total, known_words, word_value
from hms_desktop.domain.phone import parse_phone, split_phones
from hms_desktop.domain.register.check import parse_identifier

Taker = Callable[[RowDraft, Cell], None]

_NEAT: Final = frozenset({"village", "district"})
_WHOSE: Final = re.compile(
    r"^[swdhcf]\s*/\s*o\b[\s.:,-]*", re.IGNORECASE
)  # son, wife, daughter, husband, care, father of
_RELATED: Final = re.compile(r"(.*?[^\W\d_].*?)[\s,(]+[swdh]\s*/\s*o\b[\s.:,-]*(.*?[^\W\d_][^)]*)\)?", re.IGNORECASE)
_NO_PHONE: Final = re.compile(r"[0\s\-]+")
_NO_ALLERGY: Final = re.compile(r"nkda|nka|no known (?:drug )?allerg(?:y|ies)|not any", re.IGNORECASE)
_ALLERGY_SPLIT: Final = re.compile(r"\s*[;,/\n|]\s*")
_SHOWN: Final = 40


def _name(draft: RowDraft, cell: Cell) -> None:
    if not any(char.isalpha() for char in cell.text):
        draft.name_refused = True
        draft.refuse("import-name-no-letter", cell.column, value=cell.text[:_SHOWN])
    elif is_total(cell.text):
        draft.name_refused = True
        draft.refuse("import-total-line", cell.column, value=cell.text[:_SHOWN])
    elif cell.field.key == "relative_name":
        draft.notes.append(RELATIVE_LINE + neat_case(_WHOSE.sub("", cell.text) or cell.text))
    elif cell.field.key == "local_name":
        draft.values["local_name"] = cell.text
    else:
        related = _RELATED.fullmatch(cell.text)
        draft.names[cell.field.key] = neat_case(related[1] if related else cell.text)
        if related:
            draft.notes.append(RELATIVE_LINE + neat_case(related[2]))


def _text(draft: RowDraft, cell: Cell) -> None:
    if cell.field.key == "note":
        draft.notes.extend(cell.text.split("\n"))
    elif cell.field.key == "household":
        draft.household = cell.text
    elif cell.field.key == "address" and "address" in draft.values:
        draft.values["address"] += f", {cell.text}"
    else:
        draft.values[cell.field.key] = neat_case(cell.text) if cell.field.key in _NEAT else cell.text


def _word(draft: RowDraft, cell: Cell) -> None:
    code = word_value(cell.field.key, cell.text)
    if code is not None:
        draft.values[cell.field.key] = code
    elif cell.field.key in OPEN_FIELDS:
        draft.notes.append(f"{cell.field.label}: {cell.text}")
    else:
        known = ", ".join(known_words(cell.field.key))
        draft.refuse("import-word-unknown", cell.column, value=cell.text[:_SHOWN], known=known)


def _birth(draft: RowDraft, cell: Cell) -> None:
    oldest = date(draft.today.year - OLDEST, 1, 1)
    result = parse_date(cell.text, order=draft.order, today=draft.today, earliest=oldest)
    age = parse_age(cell.text).value
    if result.value is not None:
        draft.birth = Birth(result.value, result.precision.value)
    elif result.reason is DateReason.UNREADABLE and age is not None and age > Age():
        draft.age = age
    else:
        draft.refuse(f"import-{result.reason}", cell.column, value=cell.text[:_SHOWN])


def _day(draft: RowDraft, cell: Cell) -> None:
    result = parse_date(cell.text, order=draft.order, today=draft.today)
    problem = Problem(f"import-{result.reason}", cell.column, {"value": cell.text[:_SHOWN]})
    if cell.field.key == "age_on" and result.value is None:
        draft.age_on_problem = problem
    elif result.value is None:
        draft.problems.append(problem)
    elif cell.field.key == "age_on":
        draft.age_on = result.value
    else:
        draft.values[cell.field.key] = result.value


def _phones(draft: RowDraft, cell: Cell) -> None:
    owner = "family" if cell.field.key == "family_phone" else "self"
    if _NO_PHONE.fullmatch(cell.text):
        return
    for part in split_phones(cell.text) or (cell.text,):
        result = parse_phone(part)
        if result.e164 is None:
            draft.refuse(f"import-{result.reason}", cell.column, value=part[:_SHOWN])
        else:
            draft.phones.setdefault(result.e164, owner)


def _parsed(draft: RowDraft, cell: Cell, parsed: Parsed) -> str | None:
    if parsed.value is None:
        draft.refuse(f"import-{parsed.reason}", cell.column, value=cell.text[:_SHOWN])
    return parsed.value


def _email(draft: RowDraft, cell: Cell) -> None:
    if value := _parsed(draft, cell, parse_email(cell.text)):
        draft.values["email"] = value


def _pin(draft: RowDraft, cell: Cell) -> None:
    if value := _parsed(draft, cell, parse_pin_code(cell.text)):
        draft.values["pin_code"] = value


def _clinic_number(draft: RowDraft, cell: Cell) -> None:
    if value := _parsed(draft, cell, parse_clinic_number(cell.text)):
        draft.values["clinic_number"] = value


def _identifier(draft: RowDraft, cell: Cell) -> None:
    kind = identifier_kind(cell.field.key)
    if kind == "abha-number" and "@" in cell.text:
        kind = "abha-address"
    for part in cell.text.split(";") if cell.field.many else (cell.text,):
        if value := _parsed(draft, cell, parse_identifier(kind, part)):
            draft.identifiers[kind, value] = None


def _conditions(draft: RowDraft, cell: Cell) -> None:
    draft.conditions.update(dict.fromkeys((one.code, one.name) for one in read_conditions(cell.text)))


def _allergies(draft: RowDraft, cell: Cell) -> None:
    parts = [part for part in _ALLERGY_SPLIT.split(cell.text) if part and not _NO_ALLERGY.fullmatch(part.strip(" ."))]
    draft.allergies.update(dict.fromkeys(parts))


TAKERS: Final[Mapping[Kind, Taker]] = {
    Kind.NAME: _name,
    Kind.TEXT: _text,
    Kind.SEX: _word,
    Kind.WORD: _word,
    Kind.BIRTH: _birth,
    Kind.AGE: take_age,
    Kind.AGE_SEX: take_age_and_sex,
    Kind.AGE_MONTHS: take_months,
    Kind.AGE_UNIT: take_unit,
    Kind.DAY: _day,
    Kind.PHONES: _phones,
    Kind.EMAIL: _email,
    Kind.PIN: _pin,
    Kind.CLINIC_NUMBER: _clinic_number,
    Kind.IDENTIFIER: _identifier,
    Kind.CONDITIONS: _conditions,
    Kind.ALLERGIES: _allergies,
}
