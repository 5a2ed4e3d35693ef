"""Words with places for values: `{{patient.first_name}}`, or `{{patient.village|your village}}` with a fallback."""

from __future__ import annotations

import re
from collections.abc import Mapping

from hms_desktop.domain.errors import ClinicError

VARIABLES: Mapping[str, str] = {
    "patient.name": "Full name",
    "patient.first_name": "First name",
    "patient.village": "Village or town",
    "patient.clinic_number": "Clinic number",
    "clinic.name": "Name of the clinic",
    "clinic.phone": "Phone of the clinic",
}
_PLACE = re.compile(r"\{\{\s*([a-z_.]+)\s*(?:\|([^{}]*))?\}\}")
_LEFTOVER = re.compile(r"\{\{|\}\}")


class TemplateError(ClinicError):
    """Words that can't be sent: a place nobody knows, braces that don't match, or nothing at all."""


class MissingVariable(TemplateError):
    """A place without a value and without a fallback."""


def check_body(body: str) -> None:
    """Raises TemplateError naming what can't be sent."""
    if not body.strip():
        raise TemplateError("template-empty")
    for name in places(body):
        if name not in VARIABLES:
            raise TemplateError("template-unknown-variable", name=name)
    if _LEFTOVER.search(_PLACE.sub("", body)):
        raise TemplateError("template-braces")


def places(body: str) -> tuple[str, ...]:
    """Names used in a text, each once, in order."""
    return tuple(dict.fromkeys(match[1] for match in _PLACE.finditer(body)))


def needed(body: str) -> tuple[str, ...]:
    """Names that stand somewhere without a fallback: without their values the text can't be sent."""
    return tuple(dict.fromkeys(match[1] for match in _PLACE.finditer(body) if match[2] is None))


def render(body: str, values: Mapping[str, str | None]) -> str:
    """The text with values filled in. Raises MissingVariable."""

    def fill(match: re.Match[str]) -> str:
        value = (values.get(match[1]) or "").strip()
        if value:
            return value
        if match[2] is None:
            raise MissingVariable("template-missing-variable", name=match[1])
        return match[2].strip()

    return _PLACE.sub(fill, body)


def values_of(
    name: str, village: str | None, clinic_number: str | None, clinic_name: str | None, clinic_phone: str | None
) -> dict[str, str | None]:
    """Values of the places for one patient; titles stand before first names in many registers and are skipped."""
    return {
        "patient.name": name,
        "patient.first_name": first_name(name),
        "patient.village": village,
        "patient.clinic_number": clinic_number,
        "clinic.name": clinic_name,
        "clinic.phone": clinic_phone,
    }


def first_name(name: str) -> str:
    """How a person is addressed: the first word that is neither a title nor an initial; the whole name if none is."""
    from hms_desktop.domain.text.fold import titles

    words = name.split()
    return next(
        (word for word in words if word.strip(".").casefold() not in titles() and len(word.strip(".")) > 1), name
    )
