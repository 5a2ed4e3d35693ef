"""The fields of the registration form: which there are, and how they become PatientDetails and back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from hms_desktop.domain.identifiers import scheme_cards
from hms_desktop.domain.phone import parse_phone
from hms_desktop.domain.register.birth import read_birth
from hms_desktop.domain.register.details import Identifier, PatientDetails, Phone
from hms_desktop.domain.register.words import known
from hms_desktop.views.kit.forms import Field, Group
from hms_desktop.views.kit.i18n import format_date
from hms_desktop.views.persons import phone_text
from hms_desktop.views.portal.words import choices, language_name

Values = Mapping[str, Any]
EMPTY = PatientDetails(name="")
TEXTS = (
    "name", "local_name", "sex", "email", "village", "district", "pin_code", "address", "language", "employer",
    "clinic_number", "household_role", "note",
)  # fmt: skip
SLOTS = (("phone", "phone_owner", "phone_owner_name"), ("phone2", "phone2_owner", "phone2_owner_name"))
translate = QCoreApplication.translate
OWN_NUMBERS = {"abha_number": "abha-number", "abha_address": "abha-address", "employee_number": "employee-number"}


def groups(today: date, *, clinical: bool) -> list[Group]:
    """The form's groups; the note is asked only from those who may see clinical things."""
    note = [Field("note", translate("Registration", "Note"), wide=True)] if clinical else []
    return [
        Group(translate("Registration", "Who"), _who(today)),
        Group(
            translate("Registration", "Contact"),
            [
                *_phone("phone", translate("Registration", "Phone")),
                Field("email", translate("Registration", "E-mail")),
                *_second(),
            ],
        ),
        Group(translate("Registration", "Where"), _where()),
        Group(translate("Registration", "Numbers"), [*_numbers(), *note]),
        Group(translate("Registration", "Scheme cards"), _cards()),
    ]


def _who(today: date) -> list[Field]:
    return [
        Field("name", translate("Registration", "Name"), required=True),
        Field("local_name", translate("Registration", "Name in local script")),
        Field("sex", translate("Registration", "Sex"), "choice", choices=choices("sex", known("sexes"))),
        Field(
            "birth",
            translate("Registration", "Date of birth or age"),
            placeholder=translate("Registration", "12/3/1965, 1965 or 45"),
            validate=lambda text: read_birth(text, today).code or "",
        ),
    ]


def _where() -> list[Field]:
    return [
        Field("village", translate("Registration", "Village or town")),
        Field("district", translate("Registration", "District")),
        Field("pin_code", translate("Registration", "PIN code"), characters=10),
        Field("address", translate("Registration", "House and street")),
    ]


def _numbers() -> list[Field]:
    given = translate("Registration", "given by itself")
    return [
        Field("clinic_number", translate("Registration", "Clinic number"), placeholder=given),
        Field("abha_number", translate("Registration", "ABHA number"), placeholder="91-0000-0000-0000"),
        Field("abha_address", translate("Registration", "ABHA address"), placeholder="name@abdm"),
        Field("employer", translate("Registration", "Employer")),
        Field("employee_number", translate("Registration", "Employee number")),
    ]


def _cards() -> list[Field]:
    return [Field(f"card_{kind}", card.name) for kind, card in scheme_cards().items()]


def numbers() -> dict[str, str]:
    """Kind of identifier by the field that holds it, scheme cards among them."""
    return OWN_NUMBERS | {f"card_{kind}": kind for kind in scheme_cards()}


def _phone(key: str, label: str) -> list[Field]:
    return [
        Field(key, label, "phone"),
        Field(
            f"{key}_owner",
            translate("Registration", "Whose phone"),
            "choice",
            choices=choices("owner", known("phone_owners")),
        ),
        Field(f"{key}_owner_name", translate("Registration", "Owner's name")),
    ]


def _second() -> list[Field]:
    languages = [(code, language_name(code)) for code in known("languages")]
    return [
        *_phone("phone2", translate("Registration", "Second phone")),
        Field("language", translate("Registration", "Speaks"), "choice", choices=languages),
    ]


def shown(details: PatientDetails) -> dict[str, Any]:
    """What the form shows of a registration."""
    values: dict[str, Any] = {key: getattr(details, key) for key in TEXTS if key != "household_role"}
    values["birth"] = birth_as_typed(details)
    for (number, owner, name), at in zip(SLOTS, range(len(SLOTS)), strict=True):
        phone = details.phones[at] if at < len(details.phones) else None
        values |= {
            number: phone_text(phone.number) if phone else None,
            owner: phone.owner if phone else None,
            name: phone.owner_name if phone else None,
        }
    held = {one.kind: one.value for one in reversed(details.identifiers)}
    return values | {key: held.get(kind) for key, kind in numbers().items()}


def birth_as_typed(details: PatientDetails) -> str | None:
    """The birth date as somebody would type it; an age stays words, for it was told on another day."""
    if details.birth_date is None:
        return None
    patterns = {"day": "dd/MM/yyyy", "month": "MM/yyyy", "year": "yyyy", "age": "yyyy"}
    return format_date(details.birth_date, patterns.get(details.birth_precision or "", "dd/MM/yyyy"))


def typed(values: Values, base: PatientDetails, today: date) -> PatientDetails:
    """The details that stand in the form, over those it was opened with; what the form does not show stays."""
    texts = {key: values[key] for key in TEXTS if key in values}
    found = replace(base, **texts, phones=_phones(values, base), identifiers=_identifiers(values, base))
    found = replace(found, name=found.name or "", sex=found.sex or "unknown")
    if values.get("birth") == birth_as_typed(base):
        return found
    birth = read_birth(values.get("birth") or "", today)
    return replace(
        found,
        birth_date=birth.birth_date,
        birth_precision=birth.birth_precision,
        age_recorded_on=birth.age_recorded_on,
    )


def _phones(values: Values, base: PatientDetails) -> tuple[Phone, ...]:
    found = []
    for number, owner, name in SLOTS:
        if values.get(number):
            read = parse_phone(values[number]).e164 or values[number]
            found.append(Phone(read, values.get(owner) or "self", values.get(name)))
    return (*found, *base.phones[len(SLOTS) :])


def _identifiers(values: Values, base: PatientDetails) -> tuple[Identifier, ...]:
    """What was typed in place of the first number of each kind shown; every other number stays."""
    first = {one.kind: one for one in reversed(base.identifiers) if one.kind in numbers().values()}
    wanted = {kind: values[key] for key, kind in numbers().items() if values.get(key)}
    found = []
    for one in base.identifiers:
        if first.get(one.kind) is not one:
            found.append(one)
        elif one.kind in wanted:
            found.append(replace(one, value=wanted.pop(one.kind)))
    return (*found, *(Identifier(kind, value) for kind, value in wanted.items()))


def field_of(key: str, details: PatientDetails, values: Values) -> str:
    """The form's field for a field of the domain, as birth for birth_date; phones are counted among those filled in."""
    name, _, place = key.partition(".")
    if name == "phones":
        filled = [number for number, *_ in SLOTS if values.get(number)] or [SLOTS[0][0]]
        return filled[min(int(place or 0), len(filled) - 1)]
    if name == "identifiers" and place:
        kind = details.identifiers[int(place)].kind
        return next((field for field, one in numbers().items() if one == kind), "clinic_number")
    return "birth" if name in ("birth_date", "birth_precision", "age_recorded_on") else name


def from_search(text: str) -> dict[str, str]:
    """Where words from the search box belong: digits are a phone, letters a name."""
    plain = text.strip()
    if not plain:
        return {}
    digits = sum(one.isdigit() for one in plain)
    if digits and not any(one.isalpha() for one in plain):
        return {"phone": plain}
    return {"name": plain} if all(ord(one) < 0x900 for one in plain) else {"name": plain, "local_name": plain}
