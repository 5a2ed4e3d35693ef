"""Which field a column is, guessed from its header: by the words of `resources/importing/headers.toml`, then by likeness."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final, get_args

from rapidfuzz import fuzz, process

from hms_desktop.domain.data import ResourceError, load_toml, text_list
from hms_desktop.domain.dates import Order
from hms_desktop.domain.importing.fields import IGNORED, Kind, fields
from hms_desktop.domain.text.fold import fold

_FILE: Final = "importing/headers.toml"
_ALIKE: Final = 88
_SURE: Final = 90
_SHORTEST_ALIKE: Final = 5
_PARTS: Final = re.compile(r"[(/|\n\[:–-]")
_JOINED: Final = re.compile(r"\s*[/&+]\s*|\s+and\s+")
_BRACKETS: Final = re.compile(r"[(\[].*")
_NUMBERED: Final = (Kind.PHONES, Kind.CLINIC_NUMBER, Kind.IDENTIFIER)
_ORDER_LETTERS: Final = re.compile(r"(?<![a-z])(?:dd?|mmm?|yyyy|yy)(?![a-z])")
_WHOSE: Final = re.compile(
    r"^(?:(?:patient|pt|beneficiary|employee|member|full|primary|current)(?: s)? )+|^name of (?:the )?(?=name)"
)


@dataclass(frozen=True, slots=True)
class Guess:
    """A column's likely field (or IGNORED, or None) and how sure the guess is, 0 to 100."""

    field: str | None
    score: int = 0


Mapped = dict[int, str]


def guess_columns(headers: Sequence[str]) -> tuple[Guess, ...]:
    """A guess for each header; a field that only one column can feed goes to the surest, leftmost one."""
    guesses = [guess_header(header) for header in headers]
    taken: dict[str, int] = {}
    for at in sorted(range(len(guesses)), key=lambda index: (-guesses[index].score, index)):
        field = guesses[at].field
        if field is None or field == IGNORED or fields()[field].many:
            continue
        if field in taken:
            guesses[at] = Guess(None)
        taken.setdefault(field, at)
    return tuple(guesses)


def guess_header(header: str) -> Guess:
    """What one header means by itself."""
    plain = _without_number(fold(header))
    words = header_words()
    if plain in words:
        return Guess(words[plain], 100)
    squeezed = plain.replace(" ", "")
    if squeezed in _squeezed():
        return Guess(_squeezed()[squeezed], 95)
    if together := _together(header):
        return together
    for part in (*_PARTS.split(header), _WHOSE.sub("", plain)):
        if fold(part) and fold(part) in words:
            return Guess(words[fold(part)], 90)
    if _without_number_words(plain) in _numbered() and _without_number_words(plain) != plain:
        return Guess(_numbered()[_without_number_words(plain)], 85)
    if len(plain) < _SHORTEST_ALIKE:
        return Guess(None)
    found = process.extractOne(plain, words.keys(), scorer=fuzz.ratio, score_cutoff=_ALIKE)
    return Guess(words[found[0]], int(found[1]) - 10) if found else Guess(None)


def _together(header: str) -> Guess | None:
    """Two fields in one column: age and sex can be read; of others nothing is guessed, rather than half of it."""
    known = header_words()
    found = {known[word] for word in map(fold, _JOINED.split(_BRACKETS.sub("", header))) if word and word in known}
    if found == {"age", "sex"}:
        return Guess("age_sex", 90)
    return Guess(None) if len(found) > 1 else None


def header_order(header: str) -> Order | None:
    """The order of day and month that a header tells, as in "DOB (mm/dd/yyyy)"."""
    letters = "".join(found[0] for found in _ORDER_LETTERS.findall(header.lower()))
    return next((order for order in get_args(Order) if order == letters), None)


def find_header_row(rows: Sequence[Sequence[str]]) -> int:
    """Index of the row most like a header among the first rows of a file: lists often begin with a title."""
    best, best_known = 0, 0
    for index, row in enumerate(rows):
        known = _known_cells(row)
        if known > max(best_known, 1) or (known == 1 and best_known == 0 and _lone_header(row)):
            best, best_known = index, known
    return best


def looks_like_a_list(rows: Sequence[Sequence[str]]) -> bool:
    """Whether one of the first rows of a sheet is a header: two known columns at least, as a cover sheet never has."""
    return max(map(_known_cells, rows), default=0) > 1


def mapping_of(guesses: Sequence[Guess]) -> Mapped:
    """Field by column index, without what is ignored or unknown."""
    return {at: guess.field for at, guess in enumerate(guesses) if guess.field and guess.field != IGNORED}


@cache
def header_words() -> Mapping[str, str]:
    """Field key (or IGNORED) by folded header. Raises ResourceError for an unknown field or a word with two meanings."""
    content = load_toml(_FILE, "source", "as_of", "ignored", "fields")
    found: dict[str, str] = dict.fromkeys(map(fold, text_list(_FILE, content, "ignored")), IGNORED)
    found[""] = IGNORED
    for key in content["fields"]:
        if key not in fields():
            raise ResourceError(_FILE, f"there is no field {key}")
        for word in (fields()[key].label, *text_list(_FILE, content["fields"], key)):
            if found.setdefault(fold(word), key) != key:
                raise ResourceError(_FILE, f"{word} means both {found[fold(word)]} and {key}")
    return found


@cache
def _squeezed() -> Mapping[str, str]:
    return {word.replace(" ", ""): field for word, field in header_words().items()}


@cache
def _numbered() -> Mapping[str, str]:
    """Headers of numbers without the word for number, where that leaves only one meaning."""
    found: dict[str, set[str]] = {}
    for word, field in header_words().items():
        found.setdefault(_without_number_words(word), set()).add(field)
    return {
        word: next(iter(meant))
        for word, meant in found.items()
        if word and len(meant) == 1 and (field := next(iter(meant))) != IGNORED and fields()[field].kind in _NUMBERED
    }


def _without_number_words(plain: str) -> str:
    return " ".join(word for word in plain.split() if word not in _number_words())


@cache
def _number_words() -> frozenset[str]:
    return frozenset(map(fold, text_list(_FILE, load_toml(_FILE, "number_words"), "number_words")))


def _without_number(plain: str) -> str:
    words = plain.split()
    return " ".join(words[:-1]) if len(words) > 1 and words[-1].isdigit() and len(words[-1]) == 1 else plain


def _known_cells(row: Sequence[str]) -> int:
    return sum(guess_header(cell.strip()).score >= _SURE for cell in row if cell)


def _lone_header(row: Sequence[str]) -> bool:
    return sum(bool(cell) for cell in row) == 1
