"""Reading the full-text index: from the strictest question to the kindest, stopping when enough is found."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from hms_desktop.domain.text.search import SearchQuery

SHORTEST = 2
_SHOW = (
    "SELECT p.id, p.name, p.local_name, p.birth_date, p.sex, p.village, p.clinic_number, "
    "(SELECT number FROM patient_phone WHERE patient_id = p.id AND removed_at IS NULL ORDER BY rank, id LIMIT 1) "
    "FROM search_document d JOIN patient p ON p.id = d.patient_id WHERE d.number IN ({marks})"
)
_SAME_NUMBER = (
    200  # a million patients have a hundred phones for each four last digits; the one with this number is among them
)
_TRUNK = re.compile(r"(?:0|0?91)(?=[6-9]\d{3})")  # before a mobile number that is still being typed
_MATCH = "SELECT rowid FROM patient_search WHERE patient_search MATCH ? LIMIT ?"


def candidates(connection: Any, query: SearchQuery, limit: int) -> list[tuple[Any, ...]]:
    """Rows (id, name, local name, birth date, sex, village, clinic number, phone) of at least the best `limit` matches."""
    numbers: dict[int, None] = {}
    for question in questions(query):
        most = max(limit, _SAME_NUMBER) if query.kind == "digits" and not numbers else limit
        found = connection.execute(_MATCH, (question, most)).fetchall()
        numbers.update(dict.fromkeys(row[0] for row in found))
        if len(numbers) >= limit:
            break
    if not numbers:
        return []
    marks = ",".join("?" * len(numbers))
    return list(connection.execute(_SHOW.format(marks=marks), tuple(numbers)).fetchall())


def questions(query: SearchQuery) -> Iterator[str]:
    """FTS5 expressions for a query, strictest first; every word is quoted, so nothing typed is an operator."""
    if query.kind == "digits" and len(query.digits) >= SHORTEST:
        yield f"digits : {_exact(query.digits)}"
        yield f"digits : {_prefix(query.digits)}"
        if _TRUNK.match(query.digits):
            yield f"digits : {_prefix(_TRUNK.sub('', query.digits, count=1))}"
    if query.kind != "words" or max(map(len, query.words), default=0) < SHORTEST:
        return
    if query.digits:
        yield f"digits : {_prefix(query.digits)}"
    words = [tuple(dict.fromkeys(pair)) for pair in zip(query.words, query.latin, strict=True)]
    yield _all("{name place}", [[_exact(form) for form in forms] for forms in words])
    yield _all("{name place digits}", [[_prefix(form) for form in forms] for forms in words])
    kind = [
        [*(f"{{name place}} : {_prefix(form)}" for form in forms), *([f"sound : {_exact(sound)}"] if sound else [])]
        for forms, sound in zip(words, query.sounds, strict=True)
    ]
    yield " AND ".join(f"({' OR '.join(choices)})" for choices in kind)


def _all(columns: str, words: list[list[str]]) -> str:
    joined = " AND ".join(f"({' OR '.join(forms)})" for forms in words)
    return f"{columns} : ({joined})"


def _exact(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'


def _prefix(word: str) -> str:
    return _exact(word) + " *"
