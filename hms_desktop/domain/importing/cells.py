"""Cells as text: control characters gone, spaces single, the guard of spreadsheets taken off, capitals made readable."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

from hms_desktop.domain.importing.words import says_nothing

_KEPT_CONTROLS: Final = {"\u200c", "\u200d"}  # joiners that spell Indic conjuncts
_GUARDED: Final = re.compile(r"'(?=[=+\-@])")
_PLAIN_WORDS: Final = re.compile(r"[A-Z .'-]+|[a-z .'-]+")
_CAPITAL: Final = re.compile(r"(?<![^\W_])[a-z]")
_LINES: Final = re.compile(r"[\r\n\x0b\x0c\u0085\u2028\u2029]+")
FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r")


def clean(text: str, *, keep_lines: bool = False) -> str:
    """A cell's text as the register keeps it: NFC, single spaces, no control characters, no leading guard apostrophe."""
    if not text:
        return ""
    if text.isascii() and text.isprintable():
        plain = " ".join(text.split())
    else:
        lines = _LINES.split(text) if keep_lines else [text]
        plain = "\n".join(filter(None, map(_plain_line, lines)))
    plain = _GUARDED.sub("", plain, count=1) if plain.startswith("'") else plain
    return "" if says_nothing(plain) else plain


def _plain_line(line: str) -> str:
    return " ".join("".join(map(_shown, unicodedata.normalize("NFC", line))).split())


def _shown(char: str) -> str:
    """A mark that can't be seen goes without a trace, as where a name is compared; another control character was a space."""
    kind = unicodedata.category(char)
    if kind[0] != "C" or char in _KEPT_CONTROLS:
        return char
    return "" if kind == "Cf" else " "


@lru_cache(maxsize=8192)
def neat_case(text: str) -> str:
    """Words typed in capitals or small letters only, each with a capital; anything else stays as it was typed."""
    if (len(text) < 4 and not text.islower()) or not _PLAIN_WORDS.fullmatch(text):
        return text
    return _CAPITAL.sub(lambda found: found[0].upper(), text.lower())


def guard(text: str) -> str:
    """A cell that a spreadsheet would run as a formula, made text by a leading apostrophe; `clean` takes it off again."""
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text
