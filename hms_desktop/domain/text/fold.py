"""Folding: the form in which two spellings of the same letters are the same string."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache

from hms_desktop.domain.data import load_toml, text_list

_TITLES = "names/titles.toml"
_NUKTA = 7  # canonical combining class of the dot below Indic letters
_ACCENTS = 200  # classes from here on are marks above and below Latin, Greek and Cyrillic letters
_ASCII = {code: (chr(code).lower() if chr(code).isalnum() else " ") for code in range(128)}


def fold(text: str) -> str:
    """Lower case, no accents, no punctuation, single spaces, ASCII digits; folding twice changes nothing.

    Indic words stay whole: vowel signs and viramas are kept, joiners go, the nukta goes (ज़ and ज are typed for each other).
    """
    if text.isascii():
        return " ".join(text.translate(_ASCII).split())
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return " ".join(unicodedata.normalize("NFC", "".join(map(_folded, plain))).split())


def ascii_digits(text: str) -> str:
    """The text in NFKC with the decimal digits of any script as ASCII ones and without marks that can't be seen."""
    if text.isascii():
        return text
    return "".join(map(_visible, unicodedata.normalize("NFKC", text)))


def tokens(text: str) -> tuple[str, ...]:
    """Folded words of a name without the titles before it; a name made of titles only keeps its last word."""
    words = tuple(fold(text).split())
    known = titles()
    first = 0
    while first < len(words) - 1 and words[first] in known:
        first += 1
    return words[first:]


@cache
def titles() -> frozenset[str]:
    """Folded titles of `resources/names/titles.toml`. Raises ResourceError."""
    listed = text_list(_TITLES, load_toml(_TITLES, "source", "as_of"), "titles")
    return frozenset(fold(title) for title in listed)


def _visible(char: str) -> str:
    if char.isdecimal():
        return str(unicodedata.decimal(char))
    return "" if unicodedata.category(char) == "Cf" else char


@lru_cache(maxsize=4096)
def _folded(char: str) -> str:
    kind = unicodedata.category(char)
    if kind == "Nd":
        return str(unicodedata.decimal(char))
    if kind[0] in "LN":
        return char
    if kind in {"Mn", "Mc"}:
        order = unicodedata.combining(char)
        return "" if order == _NUKTA or order >= _ACCENTS else char
    return "" if kind == "Cf" else " "
