"""Sound of Indian names: one key for all the spellings of a name, in Latin or in an Indian script.

The key keeps consonants and the vowels e, i, o, u; it forgets a (but the first), length, breath (bh is b), doubling,
and the letters that Indian Latin spells freely: s and sh, z and j, ph and f, q and k, w and v, ksh and x. v and b stay apart.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Any

from hms_desktop.domain.data import ResourceError, load_toml
from hms_desktop.domain.text.fold import fold
from hms_desktop.domain.text.translit import to_latin

_FILE = "names/abbreviations.toml"
_LETTERS = {
    "tch": "c", "chh": "c", "cch": "c", "ch": "c", "ck": "k", "x": "ks", "ph": "f", "bh": "b", "dh": "d", "gh": "g",
    "jh": "j", "kh": "k", "th": "t", "sh": "s", "zh": "l", "rh": "r", "z": "j", "q": "k", "ce": "se", "ci": "si", "c": "k",
    "aee": "ay", "ee": "i", "oo": "u", "ie": "i", "ii": "i", "uu": "u", "aa": "a", "ou": "o", "au": "o", "ao": "o",
    "ai": "ay", "ei": "ay", "ia": "iya", "erj": "arj",
}  # fmt: skip
_LETTER = re.compile("|".join(sorted(_LETTERS, key=lambda spelling: -len(spelling))))
_CONSONANT = "bcdfghjklmnprstvyw"
_STEPS = tuple(
    (re.compile(pattern), spelling)
    for pattern, spelling in (
        (r"ow(?![aeiou])", "o"),
        (r"w", "v"),
        (rf"e(?=[hy][{_CONSONANT}])", "a"),  # Mehta and Mahta, Rehman and Rahman
        (r"ey$", "e"),
        (r"(?<=[a-z]{3})ah$", ""),
        (r"(?<=[a-z]{3})er$", "r"),  # Anwer and Anwar, Shanker and Shankar
        (rf"(?<=[{_CONSONANT}])ru(?=[bcdfghjklmnpstvy])", "ri"),  # Amruta and Amrita, Krushna and Krishna
        (rf"(?<=[{_CONSONANT}])y(?![aeiou])", "i"),
        (r"(.)\1+", r"\1"),
        (r"(?<=.)a", ""),
        (r"[ie]nde?r$", "indr"),  # Rajendra, Rajender and Rajinder
    )
)
_FIRST_GYA = ("jn", "dny", "gny")


@lru_cache(maxsize=16384)
def sound_key(token: str) -> str:
    """The key of one name word in any script; empty when the word has a digit or no letter."""
    latin = fold(to_latin(token)).replace(" ", "")
    if not latin.isalpha() and not _spoken(latin):
        return ""
    key = _key(abbreviations().get(latin, latin))
    return _spellings().get(key, key)


@cache
def abbreviations() -> dict[str, str]:
    """Short forms of names and the name in full, both folded. Raises ResourceError."""
    short = load_toml(_FILE, "source", "as_of", "abbreviations", "spellings")["abbreviations"]
    if not isinstance(short, dict) or not all(isinstance(name, str) for name in short.values()):
        raise ResourceError(_FILE, "abbreviations must be short = name")
    return {fold(form): fold(name) for form, name in short.items()}


@cache
def _spellings() -> dict[str, str]:
    by_key: dict[str, str] = {}
    names: dict[str, Any] = load_toml(_FILE, "spellings")["spellings"]
    for name, others in names.items():
        if not isinstance(others, list):
            raise ResourceError(_FILE, f"spellings of {name} must be a list")
        by_key |= {_key(fold(other)): _key(fold(name)) for other in others}
    return by_key


def _spoken(latin: str) -> bool:
    """Whether a word of a script that is not read here has letters and marks, but no digit."""
    return any(char.isalpha() for char in latin) and not any(char.isdigit() for char in latin)


def _key(latin: str) -> str:
    for start in _FIRST_GYA:
        if latin.startswith(start):
            latin = "gy" + latin[len(start) :].removeprefix("y")
    key = _LETTER.sub(lambda found: _LETTERS[found.group()], latin)
    for pattern, spelling in _STEPS:
        key = pattern.sub(spelling, key)
    return key
