"""Indian scripts in plain readable Latin: रमेश becomes ramesh, లక్ష్మి becomes lakshmi; everything else is left as it was."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from hms_desktop.domain.text import indic
from hms_desktop.domain.text.schwa import drop_silent
from hms_desktop.domain.text.unit import VOCALIC, Kind, Unit

_WORD = re.compile("[\u0900-\u0963\u0966-\u0d7f]+")
_JOINERS = re.compile("[\u200c\u200d]")
_KA, _CA, _TTA, _PA = 0x15, 0x1A, 0x1F, 0x2A
_TAMIL_FIRST = {_CA: "s"}
_TAMIL_AFTER_VOWEL = {_KA: "g", _CA: "s", _TTA: "d", _PA: "b"}
_TAMIL_AFTER_NASAL = {_KA: "g", _CA: "j", _TTA: "d", indic.TAMIL_TA: "d", _PA: "b"}


def to_latin(text: str) -> str:
    """The text with Devanagari, Bengali, Gurmukhi, Gujarati, Oriya, Tamil, Telugu, Kannada and Malayalam words in Latin.

    Hindi's silent vowels are dropped by rule, not by dictionary, so that a rare name may keep one too many or too few.
    """
    if text.isascii():
        return text
    composed = unicodedata.normalize("NFC", _JOINERS.sub("", text))
    return _WORD.sub(lambda found: _word(found.group()), composed)


@lru_cache(maxsize=16384)
def _word(word: str) -> str:
    block = ord(word[0]) & ~0x7F
    units = _units(word)
    if block == indic.TAMIL:
        units = _tamil(units)
    elif block in indic.DROPS_FINAL_VOWEL:
        units = drop_silent(units, inner=block in indic.DROPS_INNER_VOWEL)
    return _spelt(units, last_nasal="m" if block in indic.ENDS_IN_M else "n")


def _units(word: str) -> list[Unit]:
    """Consonants, each with its vowel as a unit of its own: an inherent one until a sign or a virama replaces it."""
    units: list[Unit] = []
    double = False
    for char in word:
        offset = ord(char) & 0x7F
        found = _letter(char, offset)
        if not found:
            double = _modify(units, char, offset) or double
            continue
        if double and found[0].kind is Kind.CONSONANT:
            units.append(found[0])
            double = False
        if offset == indic.NYA and units and units[-1].offset == indic.JA:
            units[-1], found = units[-1].spelt("g"), (found[0].spelt("y"), found[1])
        units.extend(found)
    return units


def _letter(char: str, offset: int) -> tuple[Unit, ...]:
    """The units of a letter; none for a sign that changes the letter before it."""
    if char in indic.BARE:
        return (Unit(Kind.CONSONANT, indic.BARE[char]),)
    consonant = indic.EXTRA.get(char) or indic.CONSONANTS.get(offset)
    if consonant:
        return Unit(Kind.CONSONANT, consonant, offset), Unit(Kind.INHERENT, "a")
    if offset in indic.VOWELS:
        return (Unit(Kind.VOWEL, indic.VOWELS[offset]),)
    if offset in indic.NASALS or char == indic.TIPPI:
        return (Unit(Kind.NASAL, "n"),)
    if offset in indic.DIGITS:
        return (Unit(Kind.OTHER, str(offset - indic.DIGITS.start)),)
    return (Unit(Kind.OTHER, indic.PLAIN[offset]),) if offset in indic.PLAIN else ()


def _modify(units: list[Unit], char: str, offset: int) -> bool:
    """Apply a vowel sign, virama or nukta to the last unit; true when the next consonant is to be doubled."""
    if char == indic.ADDAK:
        return True
    if not units or units[-1].kind is not Kind.INHERENT:
        return False
    if offset == indic.VIRAMA:
        units.pop()
    elif offset in indic.SIGNS:
        units[-1] = Unit(Kind.VOWEL, indic.SIGNS[offset])
    elif offset == indic.NUKTA and len(units) > 1:
        letter = units[-2]
        units[-2] = Unit(Kind.CONSONANT, indic.WITH_NUKTA.get(letter.offset, letter.latin), letter.offset)
    return False


def _tamil(units: list[Unit]) -> list[Unit]:
    """Tamil has one letter for k and g, t and d, p and b, ch and s: the sound follows from the letters around it."""
    return [_tamil_letter(units, place) for place in range(len(units))]


def _tamil_letter(units: list[Unit], place: int) -> Unit:
    unit = units[place]
    before = units[place - 1] if place else None
    bare = place + 1 == len(units) or units[place + 1].kind is Kind.CONSONANT
    if before is None:
        softer = _TAMIL_FIRST
    elif unit.kind is not Kind.CONSONANT or bare:
        return unit
    elif before.latin in {"n", "m"}:
        softer = _TAMIL_AFTER_NASAL
    else:
        softer = _TAMIL_AFTER_VOWEL if before.kind in VOCALIC else {}
    return unit.spelt(softer.get(unit.offset, "th" if unit.offset == indic.TAMIL_TA else unit.latin))


def _spelt(units: list[Unit], last_nasal: str) -> str:
    following = [*(unit.latin for unit in units[1:]), ""]
    return "".join(
        _nasal(after, last_nasal) if unit.kind is Kind.NASAL else unit.latin
        for unit, after in zip(units, following, strict=False)
    )


def _nasal(following: str, last: str) -> str:
    if not following:
        return last
    if following == "h":
        return "ng"
    return "m" if following[0] in "pbm" else "n"
