"""What is registered, as labels and values."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from hms_desktop.domain.identifiers import scheme_cards
from hms_desktop.domain.register.details import Identifier, PatientDetails, Phone
from hms_desktop.views.kit.i18n import format_date
from hms_desktop.views.persons import phone_text
from hms_desktop.views.portal.speaking import age_text, birth_text
from hms_desktop.views.portal.words import language_name, word

translate = QCoreApplication.translate
EMPTY = "–"


def details_lines(details: PatientDetails, status: str, today: date) -> list[tuple[str, str]]:
    """Every field with its value; what is not known shows a dash."""
    return [(label, value or EMPTY) for label, value in (*_who(details, status, today), *_where(details))]


def _who(details: PatientDetails, status: str, today: date) -> Iterator[tuple[str, str | None]]:
    age = age_text(details.birth_date, details.birth_precision, today)
    yield translate("Details", "Name"), details.name
    yield translate("Details", "In local script"), details.local_name
    yield translate("Details", "Sex"), word("sex", details.sex)
    yield translate("Details", "Born"), birth_text(details.birth_date, details.birth_precision)
    yield translate("Details", "Age"), age
    yield translate("Details", "Status"), status
    for phone in details.phones:
        yield translate("Details", "Phone"), _phone(phone)
    if not details.phones:
        yield translate("Details", "Phone"), None
    yield translate("Details", "E-mail"), details.email
    yield translate("Details", "Speaks"), language_name(details.language)


def _where(details: PatientDetails) -> Iterator[tuple[str, str | None]]:
    yield translate("Details", "House and street"), details.address
    yield translate("Details", "Village or town"), details.village
    yield translate("Details", "District"), " ".join(part for part in (details.district, details.pin_code) if part)
    yield translate("Details", "Clinic number"), details.clinic_number
    for one in details.identifiers:
        card = scheme_cards().get(one.kind)
        yield card.name if card else word("identifier", one.kind), _identifier(one)
    yield translate("Details", "Employer"), details.employer
    yield translate("Details", "Registered on"), format_date(details.registered_on)
    yield translate("Details", "Came to us by"), details.source
    if details.note:
        yield translate("Details", "Note"), details.note


def _identifier(one: Identifier) -> str:
    """An ABHA number in its printed groups, 91-1234-5678-9012; others as they are kept."""
    number = one.value
    if one.kind == "abha-number" and len(number) == 14:
        return f"{number[:2]}-{number[2:6]}-{number[6:10]}-{number[10:]}"
    return number


def _phone(phone: Phone) -> str:
    owner = phone.owner_name or (word("owner", phone.owner) if phone.owner != "self" else "")
    return f"{phone_text(phone.number)} ({owner})" if owner else phone_text(phone.number)
