"""Diagnosis words in the words of a template, from `resources/outreach/lint.toml` and the list of conditions."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from hms_desktop.domain.conditions import FILE as CONDITIONS
from hms_desktop.domain.data import ResourceError, load_toml, reading, text_list, whole
from hms_desktop.domain.message.template import plain_parts
from hms_desktop.domain.text.fold import fold

FILE = "outreach/lint.toml"
_WORD = re.compile(r"[^\s.,;:!?()\[\]{}\"'“”‘’|/।–—-]+|[.,;:!?()\[\]{}\"'“”‘’|/।–—-]")


@dataclass(frozen=True, slots=True)
class _Words:
    """Folded words by their first word: `whole` as tuples of words, `begins` as beginnings, `capitals` as they are typed."""

    whole: frozenset[tuple[str, ...]]
    begins: tuple[str, ...]
    capitals: frozenset[str]
    longest: int


@lru_cache(maxsize=512)
def diagnosis_words(body: str) -> tuple[str, ...]:
    """Words of a template that tell what somebody suffers from, as they stand there, each once; fallbacks count too."""
    known = _known()
    found: dict[str, str] = {}
    for part in (*plain_parts(body), *_fallbacks(body)):
        typed = [word for word in _WORD.findall(part) if fold(word)]
        at = 0
        while at < len(typed):
            length = _length(typed, at, known)
            if length:
                word = " ".join(typed[at : at + length])
                found.setdefault(fold(word), word)
            at += length or 1
    return tuple(found.values())


def _length(typed: list[str], at: int, known: _Words) -> int:
    """Of how many words the longest diagnosis is that begins at a word; 0 when none does."""
    for length in range(min(known.longest, len(typed) - at), 0, -1):
        if tuple(" ".join(map(fold, typed[at : at + length])).split()) in known.whole:
            return length
    return int(typed[at] in known.capitals or fold(typed[at]).startswith(known.begins))


def _fallbacks(body: str) -> Iterable[str]:
    return re.findall(r"\|([^{}]*)\}\}", body)


@cache
@reading(FILE)
def _known() -> _Words:
    content = load_toml(FILE, "source", "as_of", "short", "harmless", "en", "hi")
    short, harmless = whole(content, "short", 0), {fold(word) for word in text_list(FILE, content, "harmless")}
    listed = [*text_list(FILE, content, "en"), *text_list(FILE, content, "hi")]
    begins = tuple(fold(word) for word in listed if word.endswith("*"))
    if not all(len(word) > 2 for word in begins):
        raise ResourceError(FILE, "a beginning needs more than two letters")
    names = [
        word for entry in load_toml(CONDITIONS, "condition")["condition"] for word in (entry["name"], *entry["also"])
    ]
    told = [word for word in (*listed, *names) if not word.endswith("*") and fold(word) not in harmless]
    capitals = frozenset(word for word in told if len(word) <= short and word.isascii())
    folded = frozenset(tuple(fold(word).split()) for word in told if word not in capitals)
    return _Words(folded, begins, capitals, max(map(len, folded)))
