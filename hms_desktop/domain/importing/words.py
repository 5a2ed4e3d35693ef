"""Words of cells that stand for a coded value: sexes, channels, languages, roles, and words that say nothing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from hms_desktop.domain.data import ResourceError, load_toml
from hms_desktop.domain.text.fold import fold

_FILE: Final = "importing/words.toml"
_TABLES: Final = {
    "sex": "sex",
    "status": "status",
    "preferred_channel": "channel",
    "language": "language",
    "household_role": "household_role",
}
OPEN_FIELDS: Final = frozenset({"language", "household_role"})


def word_value(field: str, text: str) -> str | None:
    """The code a word stands for in a field, or None when it is not known."""
    return _words()[field].get(fold(text))


def known_words(field: str) -> tuple[str, ...]:
    """The codes a field can have."""
    return tuple(dict.fromkeys(_words()[field].values()))


def word_label(field: str, code: str | None) -> str | None:
    """A code as a person writes it, which `word_value` reads back."""
    if code is None:
        return None
    if field == "language":
        listed = load_toml(_FILE, "language")["language"].get(code)
        return str(listed[0]).capitalize() if listed else code
    return code.capitalize()


def says_nothing(text: str) -> bool:
    """Whether a cell's text is a way to leave it empty: NA, -, nil."""
    return len(text) <= _longest() and text.casefold() in _empty()


def is_total(text: str) -> bool:
    """Whether a text stands below a list and is no name: Grand total, Total patients: 9, End of report."""
    return re.sub(r"[\W\d]+$", "", fold(text)) in _totals()


@cache
def _words() -> Mapping[str, Mapping[str, str]]:
    content = load_toml(_FILE, "source", "as_of", "empty", *set(_TABLES.values()))
    tables: dict[str, Mapping[str, str]] = {}
    for field, table in _TABLES.items():
        words: dict[str, str] = {}
        for code, listed in content[table].items():
            for word in (code, *listed):
                if words.setdefault(fold(word), code) != code:
                    raise ResourceError(_FILE, f"{word} means both {words[fold(word)]} and {code}")
        tables[field] = words
    return tables


@cache
def _empty() -> frozenset[str]:
    return frozenset(word.casefold() for word in load_toml(_FILE, "empty")["empty"])


@cache
def _totals() -> frozenset[str]:
    return frozenset(map(fold, load_toml(_FILE, "totals")["totals"]))


@cache
def _longest() -> int:
    return max(map(len, _empty()))
