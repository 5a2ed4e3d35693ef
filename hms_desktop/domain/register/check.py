"""Checking a registration: the values in the form to keep, hard refusals by field, and soft warnings beside them."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from hms_desktop.domain.ages import OLDEST, age_on
from hms_desktop.domain.errors import Invalid
from hms_desktop.domain.identifiers import (
    Parsed,
    parse_abha_address,
    parse_abha_number,
    parse_clinic_number,
    parse_email,
    parse_pin_code,
    parse_scheme_card,
)
from hms_desktop.domain.phone import parse_phone
from hms_desktop.domain.register.details import Checked, Identifier, PatientDetails, Phone, Warn
from hms_desktop.domain.register.words import known, limit

_TEXTS = ("local_name", "address", "village", "district", "employer", "source", "contact_time", "note")
_PARSED: dict[str, Callable[[str], Parsed]] = {
    "email": parse_email, "pin_code": parse_pin_code, "clinic_number": parse_clinic_number,
}  # fmt: skip
_WORDS = {
    "language": "languages", "household_role": "household_roles", "preferred_channel": "channels",
}  # fmt: skip
_PRECISIONS = ("day", "month", "year", "age")


def check(details: PatientDetails, today: date, *, only: Iterable[str] | None = None) -> Checked:
    """Values cleaned and checked. Raises Invalid; with `only`, refusals at other fields are let pass as they stand."""
    work = _Work(today)
    values: dict[str, Any] = {name: _text(work, name, getattr(details, name)) for name in _TEXTS}
    values |= {name: _parsed(work, name, getattr(details, name), parse) for name, parse in _PARSED.items()}
    values |= {name: _word(work, name, getattr(details, name), known(words)) for name, words in _WORDS.items()}
    values["name"] = _name(work, details.name)
    values["sex"] = _word(work, "sex", details.sex, known("sexes")) or "unknown"
    values["phones"] = _phones(work, details.phones)
    values["identifiers"] = _identifiers(work, details.identifiers)
    _dates(work, details)
    wanted = None if only is None else set(only)
    refused = {key: code for key, code in work.refused.items() if wanted is None or key.split(".")[0] in wanted}
    if refused:
        raise Invalid(refused)
    let_pass = {name: getattr(details, name) for name in {key.split(".")[0] for key in work.refused}}
    return Checked(replace(details, **(values | let_pass)), tuple(work.warnings))


class _Work:
    """Refusals and warnings found so far."""

    def __init__(self, today: date) -> None:
        self.today = today
        self.refused: dict[str, str] = {}
        self.warnings: list[Warn] = []

    def parsed(self, field: str, result: Parsed) -> str | None:
        self.warnings += [Warn(field, f"value-{doubt}") for doubt in result.warnings]
        if result.value is None:
            self.refused[field] = f"value-{result.reason}"
        return result.value


def _name(work: _Work, name: str) -> str:
    text = _neat(name)
    if not any(char.isalpha() for char in text):
        work.refused["name"] = "name-missing"
    elif len(text) > limit("longest_text"):
        work.refused["name"] = "text-too-long"
    return text


def _text(work: _Work, field: str, value: str | None) -> str | None:
    text = "\n".join(filter(None, map(_neat, (value or "").splitlines())))
    if len(text) > limit("longest_note" if field == "note" else "longest_text"):
        work.refused[field] = "text-too-long"
    return text or None


def _parsed(work: _Work, field: str, value: str | None, parse: Callable[[str], Parsed]) -> str | None:
    return work.parsed(field, parse(value)) if value and value.strip() else None


def _word(work: _Work, field: str, value: str | None, words: tuple[str, ...]) -> str | None:
    if not value:
        return None
    if value not in words:
        work.refused[field] = "word-unknown"
    return value


def _phones(work: _Work, phones: tuple[Phone, ...]) -> tuple[Phone, ...]:
    found: dict[str, Phone] = {}
    for place, phone in enumerate(phones):
        field, result = f"phones.{place}", parse_phone(phone.number)
        if result.e164 is None:
            work.refused[field] = str(result.reason)
        elif phone.owner not in known("phone_owners"):
            work.refused[field] = "word-unknown"
        elif result.e164 in found:
            work.refused[field] = "phone-twice"
        else:
            work.warnings += [Warn(field, doubt.value) for doubt in result.warnings]
            found[result.e164] = Phone(result.e164, phone.owner, _neat(phone.owner_name or "") or None)
    if len(phones) > limit("most_phones"):
        work.refused["phones"] = "phone-too-many"
    return tuple(found.values())


def _identifiers(work: _Work, identifiers: tuple[Identifier, ...]) -> tuple[Identifier, ...]:
    found: dict[Identifier, None] = {}
    for place, one in enumerate(identifiers):
        value = work.parsed(f"identifiers.{place}", parse_identifier(one.kind, one.value))
        if value is not None:
            found[Identifier(one.kind, value)] = None
    return tuple(found)


def parse_identifier(kind: str, value: str) -> Parsed:
    """The number in the form to keep, by its kind."""
    if kind == "abha-number":
        return parse_abha_number(value)
    if kind == "abha-address":
        return parse_abha_address(value)
    if kind in ("employee-number", "former-clinic-number"):
        return parse_clinic_number(value)
    return parse_scheme_card(kind, value)


def _dates(work: _Work, details: PatientDetails) -> None:
    for field in ("birth_date", "age_recorded_on", "registered_on"):
        day = getattr(details, field)
        if day is not None and day > work.today:
            work.refused[field] = "date-future"
    born = details.birth_date
    if born is None or born > work.today:
        return
    if details.birth_precision not in _PRECISIONS:
        work.refused["birth_precision"] = "word-unknown"
    years = age_on(born, work.today).years
    if years > OLDEST:
        work.refused["birth_date"] = "age-too-old"
    elif years >= limit("unusual_age"):
        work.warnings.append(Warn("birth_date", "age-unusual", (("years", years),)))
    if details.registered_on is not None and details.registered_on < born:
        work.refused.setdefault("registered_on", "date-before-birth")


def _neat(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())
