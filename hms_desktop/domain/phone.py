"""Phone numbers as Indian clinics write them: one form to keep (E.164), what kind it is, or why it can't be kept.

Rules measured with phonenumbers 9.0.42: a number must be valid, not only possible; 1600… is a service series although the
library calls it mobile; what may get SMS or WhatsApp in India is ^+91[6-9] and nine digits, and no landline.
"""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from hms_desktop.domain.text.fold import ascii_digits

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

INDIA: Final = 91
_LONGEST = 15  # digits of an E.164 number
_ONE_NUMBER = 13  # digits of an Indian number at its longest: 091 and ten

_HARD_BREAK = re.compile(r"[/,;|&\n\r\t।]|[^\W\d_]+|[^\w\s+().\-]|(?=\+)")
_EXTENSION = re.compile(r"(?i)\s*(?:ext(?:ension|n)?|x)\.?\s*:?\s*(\d{1,6})\s*$")
_ROUNDED = re.compile(r"\d(?:[.,]\d+)?[eE]\+?\d+")
_AS_FLOAT = re.compile(r"(\+?\d{10,13})\.0+")
_ZERO_BEFORE_CODE = re.compile(r"^0\s*(?=91[\s-]*[6-9](?:[\s-]*\d){9}$)")  # 091 98765 43210
_LETTER_INSIDE = re.compile(r"\d[^\W\d_]+\d")
_SURELY_MOBILE = re.compile(r"(?:9\d|60|69|70)\d{8}")  # series the library calls mobile throughout, so it is not asked
_TEN_DIGITS = re.compile(r"[6-9]\d{9}")
_INDIAN_MOBILE = re.compile(r"\+91[6-9]\d{9}")
_SEVERAL_MOBILES = re.compile(r"((?:\+?91|0091|0)?[6-9]\d{9})")
_MADE_UP = re.compile(r"(\d)\1{9}|1234567890|0123456789|9876543210|0987654321")


class PhoneKind(enum.StrEnum):
    """What a number can be used for; EITHER is a foreign number that may be a mobile or a landline."""

    MOBILE = "mobile"
    FIXED_LINE = "fixed-line"
    EITHER = "either"


class PhoneReason(enum.StrEnum):
    """Why a number was refused."""

    EMPTY = "phone-empty"
    NO_DIGITS = "phone-no-digits"
    LETTER_INSIDE = "phone-letter-inside"
    ROUNDED = "phone-rounded-by-spreadsheet"
    SEVERAL = "phone-several"
    TOO_SHORT = "phone-too-short"
    TOO_LONG = "phone-too-long"
    NOT_IN_USE = "phone-not-in-use"
    SERVICE = "phone-service-number"


class PhoneWarning(enum.StrEnum):
    """What is kept but looks wrong."""

    MADE_UP = "phone-looks-made-up"


@dataclass(frozen=True, slots=True)
class PhoneResult:
    """A number in E.164 with its kind, or the reason it was refused; `extension` is kept as digits."""

    e164: str | None = None
    kind: PhoneKind | None = None
    reason: PhoneReason | None = None
    extension: str = ""
    warnings: tuple[PhoneWarning, ...] = ()

    @property
    def takes_messages(self) -> bool:
        """Whether SMS and WhatsApp may go to it: a mobile in India, or a foreign number that is no landline."""
        return self.e164 is not None and self.kind is not PhoneKind.FIXED_LINE


def parse_phone(text: str) -> PhoneResult:
    """The one number that a text holds, read as Indian unless it begins with + or 00; never raises."""
    plain = _plain(text)
    if _SURELY_MOBILE.fullmatch(plain):
        return _kept(f"+91{plain}", PhoneKind.MOBILE, "")
    if not plain:
        return PhoneResult(reason=PhoneReason.EMPTY)
    if _ROUNDED.fullmatch(plain):
        return PhoneResult(reason=PhoneReason.ROUNDED)
    body, extension = _without_extension(plain)
    if _LETTER_INSIDE.search(body):
        return PhoneResult(reason=PhoneReason.LETTER_INSIDE)
    numbers = _split(body)
    if len(numbers) != 1:
        return PhoneResult(reason=PhoneReason.SEVERAL if numbers else PhoneReason.NO_DIGITS)
    return _by_library(numbers[0], extension)


def split_phones(text: str) -> tuple[str, ...]:
    """The numbers of a cell, each as written but without words around it; what is too short to be one stays a part."""
    plain = _plain(text)
    if _ROUNDED.fullmatch(plain):
        return (plain,)
    body, extension = _without_extension(plain)
    numbers = _split(body)
    return (*numbers[:-1], f"{numbers[-1]} ext {extension}") if extension else tuple(numbers)


def mask_phone(e164: str) -> str:
    """A number for screens and logs that need not know it: only the last four digits, and +91 for India, are shown."""
    country, rest = ("+91 ", e164[3:]) if e164.startswith("+91") else ("", e164.lstrip("+"))
    shown = rest[-4:] if len(rest) > 6 else ""
    return f"{country}{'•' * (len(rest) - len(shown))}{shown}"


def _plain(text: str) -> str:
    """ASCII digits, no marks of direction, no spreadsheet's `.0` at the end."""
    text = ascii_digits(text).strip().lstrip("'")
    as_float = _AS_FLOAT.fullmatch(text)
    return _ZERO_BEFORE_CODE.sub("", as_float[1] if as_float else text)


def _without_extension(plain: str) -> tuple[str, str]:
    """The text before "ext 12" and the 12; nothing is cut where no number stands before it."""
    found = _EXTENSION.search(plain)
    if found is None or not _count(plain[: found.start()]):
        return plain, ""
    return plain[: found.start()], found[1]


def _split(plain: str) -> list[str]:
    pieces = (piece.strip(" .-()") for piece in _HARD_BREAK.split(plain))
    return [number for piece in pieces if _count(piece) for number in _by_length(piece)]


def _by_length(piece: str) -> list[str]:
    """A piece with too many digits for one number, cut into whole mobile numbers where that comes out even."""
    if _count(piece) <= _ONE_NUMBER:
        return [piece]
    squeezed = re.sub(r"[^\d+]", "", piece)
    found = _SEVERAL_MOBILES.findall(squeezed)
    return found if len(found) > 1 and "".join(found) == squeezed else [piece]


def _count(text: str) -> int:
    return sum(char.isdigit() for char in text)


def _by_library(number: str, extension: str) -> PhoneResult:
    import phonenumbers

    try:
        parsed = _ten_digits(number) or phonenumbers.parse(number, "IN")
    except phonenumbers.NumberParseException:
        return PhoneResult(reason=PhoneReason.TOO_LONG if _count(number) > _LONGEST else PhoneReason.TOO_SHORT)
    kind = phonenumbers.number_type(parsed)
    e164 = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
    types = phonenumbers.PhoneNumberType
    if kind == types.UNKNOWN:
        return PhoneResult(reason=_why_not(parsed))
    if kind == types.FIXED_LINE:
        return _kept(e164, PhoneKind.FIXED_LINE, extension)
    if kind not in {types.MOBILE, types.FIXED_LINE_OR_MOBILE}:
        return PhoneResult(reason=PhoneReason.SERVICE)
    if parsed.country_code != INDIA:
        return _kept(e164, PhoneKind.MOBILE if kind == types.MOBILE else PhoneKind.EITHER, extension)
    if not _INDIAN_MOBILE.fullmatch(e164):
        return PhoneResult(reason=PhoneReason.SERVICE)
    return _kept(e164, PhoneKind.MOBILE, extension)


def _ten_digits(number: str) -> PhoneNumber | None:
    """A plain Indian number without the library's parser, which takes twice as long for the same answer."""
    import phonenumbers

    if not _TEN_DIGITS.fullmatch(number):
        return None
    return phonenumbers.PhoneNumber(country_code=INDIA, national_number=int(number))


def _why_not(parsed: PhoneNumber) -> PhoneReason:
    import phonenumbers

    result = phonenumbers.ValidationResult
    possible = phonenumbers.is_possible_number_with_reason(parsed)
    if possible in {result.TOO_SHORT, result.IS_POSSIBLE_LOCAL_ONLY}:
        return PhoneReason.TOO_SHORT
    return PhoneReason.TOO_LONG if possible == result.TOO_LONG else PhoneReason.NOT_IN_USE


def _kept(e164: str, kind: PhoneKind, extension: str) -> PhoneResult:
    made_up = _MADE_UP.fullmatch(e164.removeprefix("+91"))
    return PhoneResult(e164, kind, None, extension, (PhoneWarning.MADE_UP,) if made_up else ())
