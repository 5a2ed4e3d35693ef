"""Conditions by the names people write: a plain name and its ICD-10 code, from `resources/clinical/conditions.toml`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from hms_desktop.domain.data import ResourceError, load_toml
from hms_desktop.domain.text.fold import fold

FILE: Final = "clinical/conditions.toml"
_CODE: Final = re.compile(r"[A-Z][0-9]{2}(?:\.?[0-9X]{1,3})?", re.IGNORECASE)
_CODE_BESIDE: Final = re.compile(r"\s*[\(\[]\s*([A-Z][0-9]{2}(?:\.[0-9]{1,3})?)\s*[\)\]]\s*$", re.IGNORECASE)
_FIRST_SPLIT: Final = re.compile(r"[;\n\r|।]+")
_SECOND_SPLIT: Final = re.compile(r"\s*(?:[,/+&]|\band\b|\bwith\b|\bc\b(?=\s)|\bऔर\b|\bव\b)\s*", re.IGNORECASE)
_LEAD: Final = re.compile(
    r"^(?:k/c/o|kco|known case of|h/o|c/o|s/p|dx|diagnosed with|suffering from)[\s:.-]+", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class NamedCondition:
    """A condition's plain name, with its ICD-10 code when it is known."""

    name: str
    code: str | None = None


def find_condition(text: str) -> NamedCondition | None:
    """The condition a name, short form or ICD-10 code stands for; None when it is not in the list."""
    beside = _CODE_BESIDE.search(text)
    if beside:
        return NamedCondition(" ".join(text[: beside.start()].split()), beside[1].upper())
    if _CODE.fullmatch(text.strip()):
        return _of_code(text.strip().upper())
    return _by_word().get(fold(text))


@lru_cache(maxsize=4096)
def read_conditions(text: str) -> tuple[NamedCondition, ...]:
    """The conditions of one cell, in its order and each once; what is not in the list is kept as it was written."""
    parts = [part for part in _FIRST_SPLIT.split(_LEAD.sub("", text.strip())) if part.strip()]
    split_again = not _FIRST_SPLIT.search(text)
    found: dict[str, NamedCondition] = {}
    for part in parts:
        for one in _known_or_split(part, split_again=split_again):
            found.setdefault(one.code or fold(one.name), one)
    return tuple(found.values())


def says_already(known: tuple[str | None, str], new: tuple[str | None, str]) -> bool:
    """Whether a condition (code, name) that a patient has tells at least as much as another: E11.9 says E11, and E14."""
    if known[0] and new[0]:
        return known[0].startswith((new[0], *_within().get(new[0], ())))
    return fold(known[1]) == fold(new[1])


def _known_or_split(part: str, *, split_again: bool) -> list[NamedCondition]:
    whole = find_condition(part)
    if whole is not None:
        return [whole]
    pieces = [piece.strip(" .") for piece in _SECOND_SPLIT.split(part)] if split_again else [part]
    return [find_condition(piece) or NamedCondition(" ".join(piece.split())) for piece in pieces if fold(piece)]


def _of_code(code: str) -> NamedCondition:
    if "." not in code and len(code) > 3:
        code = f"{code[:3]}.{code[3:]}"
    listed = _by_code().get(code) or _by_code().get(code.split(".")[0])
    return NamedCondition(listed.name if listed else code, code)


@cache
def all_conditions() -> tuple[NamedCondition, ...]:
    """The list, in the order of the file."""
    content = load_toml(FILE, "source", "as_of", "condition")
    return tuple(NamedCondition(entry["name"], entry["code"]) for entry in content["condition"])


@cache
def _by_code() -> Mapping[str, NamedCondition]:
    return {one.code: one for one in all_conditions() if one.code}


@cache
def _by_word() -> Mapping[str, NamedCondition]:
    words: dict[str, NamedCondition] = {}
    for entry in load_toml(FILE, "condition")["condition"]:
        if not _CODE.fullmatch(entry["code"]):
            raise ResourceError(FILE, f"{entry['code']} is no ICD-10 code")
        one = NamedCondition(entry["name"], entry["code"])
        for word in (entry["name"], *entry["also"]):
            if words.setdefault(fold(word), one) != one:
                raise ResourceError(FILE, f"{word} means both {words[fold(word)].name} and {one.name}")
    return words


@cache
def _within() -> Mapping[str, tuple[str, ...]]:
    return {entry["code"]: tuple(entry.get("within", ())) for entry in load_toml(FILE, "condition")["condition"]}
