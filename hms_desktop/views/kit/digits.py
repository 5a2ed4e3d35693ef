"""Digits of Indian scripts. No Qt."""

_INDIC_ZEROS = (0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66)
_LATIN = {zero + value: str(value) for zero in _INDIC_ZEROS for value in range(10)}


def latin(text: str) -> str:
    """The text with the digits of Indian scripts as 0-9 (QLocale writes Marathi with Devanagari digits)."""
    return text.translate(_LATIN)
