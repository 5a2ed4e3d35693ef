"""What goes into a patient's full-text row and what is asked of it; both sides meet in `fold`, `to_latin` and `sound_key`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from hms_desktop.domain.text.fold import ascii_digits, fold
from hms_desktop.domain.text.likeness import likeness
from hms_desktop.domain.text.reading import read_name, read_words
from hms_desktop.domain.text.sound import abbreviations, sound_key

LONGEST_QUERY = 200
MOST_WORDS = 8
_LAST = 4
_SHORTEST_SOUND = 3
_APOSTROPHES = re.compile(r"(?<=\w)['’ʼ`](?=\w)")
_AFTER_LETTERS = re.compile(r"(?<=[^\W\d])[\d ]+$")
_LAST_DIGITS = re.compile(r"(?<=\D)\d+$")
_LEADING_ZEROS = re.compile(r"(?<=\D)0+(?=\d)")
_BETWEEN_DIGITS = re.compile(r"[\s()+./\-]+")
_NATIONAL = re.compile(r"^(?:\+91|0091|0?91(?=\d{10}$)|0(?=\d{10}$))")


@dataclass(frozen=True, slots=True)
class SearchDocument:
    """The four texts of a patient's full-text row, each folded words with single spaces between."""

    name: str
    sound: str
    digits: str
    place: str


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """A parsed query: `words`, `latin` and `sounds` run in step, a sound is empty where a word has none worth asking.

    `digits` are the bare digits of a number, or the joined form of a number with letters ("opd1234"), else empty.
    """

    kind: Literal["empty", "digits", "words"]
    words: tuple[str, ...] = ()
    latin: tuple[str, ...] = ()
    sounds: tuple[str, ...] = ()
    digits: str = ""


def search_document(
    name: str, local_name: str | None, phones: Iterable[str], numbers: Iterable[str], village: str | None
) -> SearchDocument:
    """The full-text row of a patient: `phones` in E.164 or as typed, `numbers` are clinic, ABHA and card numbers."""
    pairs = _name_pairs(name) + (_name_pairs(local_name) if local_name else [])
    latin = dict.fromkeys(reading for _, reading in pairs)
    return SearchDocument(
        name=_unique((*(word for word, _ in pairs), *latin)),
        sound=_unique(filter(None, map(sound_key, latin))),
        digits=_unique((*phone_forms(phones), *number_forms(numbers))),
        place=_unique(form for pair in read_words(village or "") for form in pair),
    )


def parse_query(text: str) -> SearchQuery:
    """What was typed so far, without punctuation, operators and leading titles; never raises, whatever was typed."""
    typed = text[:LONGEST_QUERY]
    digits = _bare_digits(typed)
    if digits:
        return SearchQuery("digits", digits=digits)
    pairs = list(dict.fromkeys(read_name(typed)))[:MOST_WORDS]
    if not pairs:
        return SearchQuery("empty")
    words, latin = zip(*pairs, strict=True)
    return SearchQuery("words", words, latin, tuple(map(_worth_asking, latin)), _joined_number(typed))


def rank(query: SearchQuery, name: str, local_name: str | None) -> float:
    """Likeness 0 to 100 of a name to the words of a query; see `likeness` for what the figures mean."""
    typed = list(zip(query.words, query.latin, query.sounds, strict=True))
    return likeness(typed, [name, local_name] if local_name else [name])


def _name_pairs(name: str) -> list[tuple[str, str]]:
    """Words of a name as written and as read; D'Souza is also one word."""
    joined = _APOSTROPHES.sub("", name)
    return read_name(name) + (read_name(joined) if joined != name else [])


def _unique(words: Iterable[str]) -> str:
    return " ".join(dict.fromkeys(words))


def phone_forms(phones: Iterable[str]) -> list[str]:
    """Each phone without its country code, and its last four digits."""
    forms: list[str] = []
    for phone in phones:
        digits = _national(phone)
        if digits:
            forms += (digits, digits[-_LAST:])
    return forms


def number_forms(numbers: Iterable[str]) -> list[str]:
    """Each number without separators; DHK/2026/00123 is also found as dhk2026123, 202600123, 00123 and 123."""
    forms: list[str] = []
    for number in numbers:
        plain = fold(number)
        forms += (plain.replace(" ", ""), _LEADING_ZEROS.sub("", plain).replace(" ", ""))
        for last in filter(None, (_AFTER_LETTERS.search(plain), _LAST_DIGITS.search(plain))):
            digits = last[0].replace(" ", "")
            forms += filter(None, (digits, digits.lstrip("0")))
    return list(dict.fromkeys(forms))


def _national(text: str) -> str:
    """Digits of a phone number without +91, 0091, 91 or the trunk 0; other countries keep their code."""
    squeezed = _BETWEEN_DIGITS.sub("", text)
    plus = "+" if text.lstrip().startswith("+") else ""
    return _NATIONAL.sub("", plus + squeezed, count=1).lstrip("+")


def _bare_digits(text: str) -> str:
    """The digits when the text is a number and nothing else, in any script, else empty."""
    plain = ascii_digits(text)
    return _national(plain) if _BETWEEN_DIGITS.sub("", plain).isdecimal() else ""


def _joined(text: str) -> str:
    return fold(text).replace(" ", "")


def _joined_number(text: str) -> str:
    joined = _joined(text)
    return joined if any(char.isdigit() for char in joined) else ""


def _worth_asking(latin: str) -> str:
    """The sound of a word of three letters or more, or of a known short form; one or two letters sound like too much."""
    return sound_key(latin) if len(latin) >= _SHORTEST_SOUND or latin in abbreviations() else ""
