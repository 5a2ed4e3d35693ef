"""Length of an SMS: its alphabet, its units and its parts (3GPP TS 23.038: 160/153 septets, 70/67 UCS-2 units)."""

from __future__ import annotations

from dataclasses import dataclass

_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENDED = frozenset("\f^{}\\[~]|€")
_LETTERS = _BASIC | _EXTENDED
GSM7, UCS2 = "GSM-7", "UCS-2"
_LIMITS = {GSM7: (160, 153), UCS2: (70, 67)}


@dataclass(frozen=True, slots=True)
class SmsSize:
    """Alphabet, units (septets or 16-bit units) and the parts it is sent and paid in; an empty text has no part."""

    alphabet: str
    units: int
    parts: int


def sms_size(text: str) -> SmsSize:
    """How long a text is as SMS. A letter of two units is never cut in two by the end of a part."""
    letters = frozenset(text)
    alphabet = GSM7 if letters <= _LETTERS else UCS2
    whole, part = _LIMITS[alphabet]
    units = len(text) + sum(text.count(letter) for letter in letters if _width(letter, alphabet) == 2)
    if units <= whole:
        return SmsSize(alphabet, units, 1 if text else 0)
    parts, filled = 1, 0
    for width in (_width(letter, alphabet) for letter in text):
        if filled + width > part:
            parts, filled = parts + 1, 0
        filled += width
    return SmsSize(alphabet, units, parts)


def _width(letter: str, alphabet: str) -> int:
    if alphabet == GSM7:
        return 2 if letter in _EXTENDED else 1
    return 2 if ord(letter) > 0xFFFF else 1
