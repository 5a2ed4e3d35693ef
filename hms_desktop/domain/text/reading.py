"""Words of a text with their reading in Latin: the step that search documents, queries and likeness share."""

from __future__ import annotations

from hms_desktop.domain.text.fold import fold, tokens
from hms_desktop.domain.text.translit import to_latin


def read_words(text: str) -> list[tuple[str, str]]:
    """Each folded word with its folded Latin reading (the word itself in Latin); titles included."""
    if text.isascii():
        return [(word, word) for word in fold(text).split()]
    return [pair for raw in text.split() for pair in _pairs(raw)]


def read_name(name: str) -> list[tuple[str, str]]:
    """The same without the titles before a name."""
    pairs = read_words(name)
    return pairs[len(pairs) - len(tokens(name)) :]


def _pairs(raw: str) -> list[tuple[str, str]]:
    """Read before folding, for folding takes the nukta away; word by word where the two don't run in step."""
    words = fold(raw).split()
    readings = fold(to_latin(raw)).split()
    if len(words) != len(readings):
        readings = [fold(to_latin(word)).replace(" ", "") or word for word in words]
    return list(zip(words, readings, strict=True))
