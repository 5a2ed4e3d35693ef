"""What the Indian operators registered: form of header and template id, and whether a text is the registered one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from hms_desktop.domain.data import ResourceError, load_toml, reading, text_list, whole
from hms_desktop.domain.message.vocabulary import PROMOTION, SMS

FILE = "outreach/dlt.toml"
_PLACE = re.compile(r"\{#[a-z]+#\}", re.IGNORECASE)
_OWN = re.compile(r"\{\{[^{}]*\}\}")
TEXT_DIFFERS, TOO_LONG = "dlt-text-differs", "dlt-value-too-long"


@dataclass(frozen=True, slots=True)
class DltRules:
    """Providers that send over Indian routes, and the lengths that the operators take."""

    routes: frozenset[str]
    longest: int
    template_digits: int
    header_letters: int
    country: str


@cache
@reading(FILE)
def dlt_rules() -> DltRules:
    """The rules of the file. Raises ResourceError."""
    told = load_toml(FILE, "source", "as_of", "routes", "longest", "template_digits", "header_letters", "country")
    if not str(told["country"]).startswith("+"):
        raise ResourceError(FILE, "country must be a calling code, as +91")
    return DltRules(
        frozenset(text_list(FILE, told, "routes")), whole(told, "longest"), whole(told, "template_digits"),
        whole(told, "header_letters"), str(told["country"]),
    )  # fmt: skip


def asked_of(channel: str, provider: str, address: str) -> bool:
    """Whether a message goes over an Indian route to an Indian number."""
    rules = dlt_rules()
    return channel == SMS and provider in rules.routes and address.startswith(rules.country)


def form_faults(header: str | None, template: str | None, text: str | None, purpose: str) -> dict[str, str]:
    """What is wrong with the form of a registration, as codes by field; nothing at all is no registration, and no fault.

    A header has six letters, of offers six digits (`header_letters`); a template id nineteen digits.
    """
    if not (header or template or text):
        return {}
    rules = dlt_rules()
    faults = {}
    letters = r"\d" if purpose == PROMOTION else r"[A-Za-z]"
    if header and not re.fullmatch(letters + f"{{{rules.header_letters}}}", header):
        faults["dlt_header"] = "dlt-header-digits" if purpose == PROMOTION else "dlt-header-letters"
    if not re.fullmatch(rf"\d{{{rules.template_digits}}}", template or ""):
        faults["dlt_template"] = "dlt-template-digits"
    if not text:
        faults["dlt_text"] = "dlt-text-needed"
    return faults


def body_fault(body: str, registered: str) -> str | None:
    """Why a template can't become the registered text, whatever is filled in; None when it can.

    Each place of ours must stand where the register has a place; all else must be the same letter by letter.
    """
    return None if _pattern(registered, "+").fullmatch(_OWN.sub("\x00", body)) else TEXT_DIFFERS


def text_fault(text: str, registered: str) -> str | None:
    """Why a finished text is not the registered one: other letters, or a value of more than 30 letters."""
    if _pattern(registered, f"{{1,{dlt_rules().longest}}}").fullmatch(text):
        return None
    return TOO_LONG if _pattern(registered, "+").fullmatch(text) else TEXT_DIFFERS


@lru_cache(maxsize=256)
def _pattern(registered: str, length: str) -> re.Pattern[str]:
    fixed = [re.escape(part) for part in _PLACE.split(registered)]
    return re.compile(f"(.{length})".join(fixed), re.DOTALL)
