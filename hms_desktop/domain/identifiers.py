"""Numbers and addresses by which a patient is known: each parser gives the form to keep, or the reason it can't be kept.

ABHA rules: number of 14 digits shown 2-4-4-4 with Luhn only as a soft warning (no official text names a checksum; six of
seven published samples pass Luhn); address by the rule of ABDM test CRT_ABHA_112. Read 2026-11-22.
"""

from __future__ import annotations

import enum
import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from hms_desktop.domain.data import ResourceError, load_toml
from hms_desktop.domain.text.fold import ascii_digits

_CARDS = "identifiers/scheme_cards.toml"
_SEPARATORS = re.compile(r"[\s.\-–—/]+")
_CLINIC_NUMBER = re.compile(r"[0-9A-Z]+(?:[-/._:#][0-9A-Z]+)*")
_AADHAAR = re.compile(r"\d{4}[ -]\d{4}[ -]\d{4}")
_CLINIC_LONGEST = 24
_ADDRESS_NAME = re.compile(r"[a-z0-9]+(?:[._][a-z0-9]+)*")
_ADDRESS_DOMAINS = frozenset({"abdm", "sbx"})
_LOCAL = re.compile(r"[^\s@<>()\[\],;:\"\\]+")
_LABEL = re.compile(r"[^\W_](?:[\w-]*[^\W_])?")


class Reason(enum.StrEnum):
    """Why a value was refused."""

    EMPTY = "empty"
    NOT_DIGITS = "not-digits"
    LENGTH = "wrong-length"
    CHARACTERS = "wrong-characters"
    FIRST_DIGIT = "wrong-first-digit"
    AADHAAR = "looks-like-aadhaar"
    ADDRESS_DOMAIN = "abha-address-domain"
    ADDRESS_DOTS = "abha-address-dots"
    AT_SIGN = "email-at-sign"
    DOMAIN = "email-domain"
    KIND = "unknown-kind"


class Doubt(enum.StrEnum):
    """What is kept but should be looked at again."""

    LUHN = "abha-checksum"
    PATTERN = "unusual-form"


@dataclass(frozen=True, slots=True)
class Parsed:
    """The value in the form to keep, with warnings; or no value and the reason."""

    value: str | None = None
    warnings: tuple[Doubt, ...] = ()
    reason: Reason | None = None


@dataclass(frozen=True, slots=True)
class SchemeCard:
    """A kind of card: its name as printed in English, the usual form of its number and how sure that form is."""

    kind: str
    name: str
    pattern: re.Pattern[str]
    confidence: str


def parse_clinic_number(text: str) -> Parsed:
    """A clinic's own number: capitals and digits with single - / . _ : # between, at most 24; a space becomes -.

    A number without any digit is kept with a warning; one written as an Aadhaar number, 4-4-4, is refused.
    """
    if _AADHAAR.fullmatch(_plain(text)):
        return Parsed(reason=Reason.AADHAAR)
    value = re.sub(r"\s*([-/._:#])\s*", r"\1", _plain(text).upper()).replace(" ", "-")
    if not value:
        return Parsed(reason=Reason.EMPTY)
    if len(value) > _CLINIC_LONGEST:
        return Parsed(reason=Reason.LENGTH)
    if not _CLINIC_NUMBER.fullmatch(value):
        return Parsed(reason=Reason.CHARACTERS)
    return Parsed(value, () if any(char.isdigit() for char in value) else (Doubt.PATTERN,))


def format_clinic_number(prefix: str, number: int, width: int = 6) -> str:
    """The number a desk gives from its range, as RMP-000042. Raises ValueError when it would not parse again."""
    value = f"{prefix.upper()}-{number:0{width}d}" if prefix else f"{number:0{width}d}"
    if number < 0 or parse_clinic_number(value).value != value:
        raise ValueError(f"not a clinic number: {value}")
    return value


def parse_abha_number(text: str) -> Parsed:
    """14 digits without separators; a failed Luhn check is a warning; 12 digits are taken for an Aadhaar number."""
    digits = _digits(text)
    if not digits:
        return Parsed(reason=Reason.EMPTY)
    if not digits.isdecimal():
        return Parsed(reason=Reason.NOT_DIGITS)
    if len(digits) != 14:
        return Parsed(reason=Reason.AADHAAR if len(digits) == 12 else Reason.LENGTH)
    return Parsed(digits, () if passes_luhn(digits) else (Doubt.LUHN,))


def format_abha_number(digits: str) -> str:
    """14 digits as printed on the card: 43-4221-5105-6749."""
    return "-".join((digits[:2], digits[2:6], digits[6:10], digits[10:]))


def passes_luhn(digits: str) -> bool:
    """Whether decimal digits pass the modulo 10 check of ISO/IEC 7812-1."""
    values = [int(digit) for digit in reversed(digits)]
    return (sum(values[::2]) + sum(sum(divmod(2 * value, 10)) for value in values[1::2])) % 10 == 0


def parse_abha_address(text: str) -> Parsed:
    """8 to 18 letters or digits, at most one dot and one underscore inside, then @abdm (or @sbx); in lower case."""
    value = _plain(text).lower()
    if not value:
        return Parsed(reason=Reason.EMPTY)
    name, _, domain = value.partition("@")
    if domain not in _ADDRESS_DOMAINS:
        return Parsed(reason=Reason.ADDRESS_DOMAIN)
    if not re.fullmatch(r"[a-z0-9._]*", name):
        return Parsed(reason=Reason.CHARACTERS)
    if not 8 <= len(name) <= 18:
        return Parsed(reason=Reason.LENGTH)
    if not _ADDRESS_NAME.fullmatch(name) or name.count(".") > 1 or name.count("_") > 1:
        return Parsed(reason=Reason.ADDRESS_DOTS)
    return Parsed(value)


def parse_pin_code(text: str) -> Parsed:
    """Six digits of India Post, the first from 1 to 9."""
    digits = _digits(text)
    if not digits:
        return Parsed(reason=Reason.EMPTY)
    if not digits.isdecimal():
        return Parsed(reason=Reason.NOT_DIGITS)
    if len(digits) != 6:
        return Parsed(reason=Reason.LENGTH)
    return Parsed(digits) if digits[0] != "0" else Parsed(reason=Reason.FIRST_DIGIT)


def parse_email(text: str) -> Parsed:
    """One address that could receive mail, its domain in lower case; whether it exists is not known here."""
    value = unicodedata.normalize("NFKC", text).strip().removeprefix("mailto:")
    if not value:
        return Parsed(reason=Reason.EMPTY)
    if value.count("@") != 1:
        return Parsed(reason=Reason.AT_SIGN)
    local, domain = value.split("@")
    if not 1 <= len(local) <= 64 or len(value) > 254:
        return Parsed(reason=Reason.LENGTH)
    if not _LOCAL.fullmatch(local) or local[0] == "." or local[-1] == "." or ".." in local:
        return Parsed(reason=Reason.CHARACTERS)
    labels = domain.lower().split(".")
    whole = len(labels) > 1 and all(len(label) <= 63 and _LABEL.fullmatch(label) for label in labels)
    if not whole or len(labels[-1]) < 2 or labels[-1].isdecimal():
        return Parsed(reason=Reason.DOMAIN)
    return Parsed(f"{local}@{domain.lower()}")


@cache
def scheme_cards() -> dict[str, SchemeCard]:
    """Kinds of cards by their key, in the order to offer them. Raises ResourceError."""
    content = load_toml(_CARDS, "source", "as_of")
    try:
        return {
            kind: SchemeCard(kind, card["name"], re.compile(card["pattern"]), card["confidence"])
            for kind, card in content.items()
            if isinstance(card, dict)
        }
    except (KeyError, re.error) as error:
        raise ResourceError(_CARDS, f"a card lacks or misspells {error}") from error


def parse_scheme_card(kind: str, text: str) -> Parsed:
    """A card's number in capitals without separators; a number of an unusual form is kept with a warning."""
    card = scheme_cards().get(kind)
    if card is None:
        return Parsed(reason=Reason.KIND)
    value = _SEPARATORS.sub("", _plain(text).upper())
    if not value:
        return Parsed(reason=Reason.EMPTY)
    if len(value) > 30:
        return Parsed(reason=Reason.LENGTH)
    if not value.isalnum() or not value.isascii():
        return Parsed(reason=Reason.CHARACTERS)
    return Parsed(value, () if card.pattern.fullmatch(value) else (Doubt.PATTERN,))


def _digits(text: str) -> str:
    """Without separators and without the .0 that spreadsheets put behind a number."""
    return _SEPARATORS.sub("", re.sub(r"\.0+$", "", _plain(text)))


def _plain(text: str) -> str:
    return " ".join(ascii_digits(text).split())
