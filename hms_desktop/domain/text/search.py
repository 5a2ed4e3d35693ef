"""Interim search text; the full version replaces this file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from hms_desktop.domain.text.fold import fold


@dataclass(frozen=True, slots=True)
class SearchDocument:
    """Four strings of a full-text row."""

    name: str
    sound: str
    digits: str
    place: str


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """A parsed query."""

    kind: str
    words: tuple[str, ...] = ()
    latin: tuple[str, ...] = ()
    sounds: tuple[str, ...] = ()
    digits: str = ""


def search_document(
    name: str, local_name: str | None, phones: Iterable[str], numbers: Iterable[str], village: str | None
) -> SearchDocument:
    """Search text of a patient."""
    digits = " ".join([*(p[-10:] for p in phones), *numbers])
    return SearchDocument(fold(f"{name} {local_name or ''}"), "", digits, fold(village or ""))


def parse_query(text: str) -> SearchQuery:
    """What was typed."""
    words = tuple(fold(text).split())
    if not words:
        return SearchQuery("empty")
    if "".join(words).isdigit():
        return SearchQuery("digits", digits="".join(words))
    return SearchQuery("words", words, words, words)


def rank(query: SearchQuery, name: str, local_name: str | None) -> float:
    """Likeness 0 to 100."""
    return 100.0 if " ".join(query.words) in fold(name) else 50.0
