"""Likeness of two records: evidence for and against, added up, with the reasons a person can check."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from hms_desktop.domain.data import load_toml
from hms_desktop.domain.matching.births import birth_evidence
from hms_desktop.domain.matching.names import name_likeness, same_word

_FILE = "matching.toml"


@dataclass(frozen=True, slots=True)
class Person:
    """What matching looks at. `phones` are E.164 numbers, `own_phones` those called their own; `identifiers` kind and value."""

    name: str
    local_name: str | None = None
    sex: str = "unknown"
    birth_date: date | None = None
    birth_precision: str | None = None
    phones: frozenset[str] = frozenset()
    own_phones: frozenset[str] = frozenset()
    village: str | None = None
    household_id: uuid.UUID | None = None
    guardians: frozenset[str] = frozenset()
    identifiers: frozenset[tuple[str, str]] = frozenset()


@dataclass(frozen=True, slots=True)
class Likeness:
    """0 to 100 points and the codes of the reasons with their points, weightiest first."""

    score: int
    reasons: tuple[tuple[str, int], ...]

    @property
    def codes(self) -> tuple[str, ...]:
        """Codes of the reasons that speak for one person."""
        return tuple(code for code, points in self.reasons if points > 0)


def likeness(first: Person, second: Person) -> Likeness:
    """How like two records are; the order of the two does not matter."""
    rules = load_toml(_FILE, "thresholds", "name", "birth", "identifier")
    name = name_likeness((first.name, first.local_name), (second.name, second.local_name))
    found = [*_name(name, rules), *_identifiers(first, second, rules), *_rest(first, second, rules)]
    reasons = tuple(
        sorted(((code, points) for code, points in found if points), key=lambda one: (-abs(one[1]), one[0]))
    )
    total = sum(points for _, points in reasons)
    proven = any(code == "match-identifier" for code, _ in reasons)
    ceiling = 100 if name >= rules["name"]["least"] or proven else rules["name"]["ceiling"]
    return Likeness(max(0, min(total, ceiling)), reasons)


def threshold(name: str) -> int:
    """A threshold of the file: hint, review or likely."""
    return int(load_toml(_FILE, "thresholds")["thresholds"][name])


def _name(name: float, rules: dict[str, Any]) -> Iterator[tuple[str, int]]:
    least = rules["name"]["least"]
    share = max(0.0, (name - least + 0.1) / (1.1 - least))
    points = round(rules["name"]["points"] * share)
    yield ("match-name-same" if name >= 1 else "match-name-like"), points


def _identifiers(first: Person, second: Person, rules: dict[str, Any]) -> Iterator[tuple[str, int]]:
    personal = set(rules["identifier"]["personal"])
    one = {pair for pair in first.identifiers if pair[0] in personal}
    other = {pair for pair in second.identifiers if pair[0] in personal}
    if one & other:
        yield "match-identifier", rules["identifier"]["same"]
    elif {kind for kind, _ in one} & {kind for kind, _ in other} - {"clinic-number"}:
        yield "match-identifier-differs", rules["identifier"]["differs"]


def _rest(first: Person, second: Person, rules: dict[str, Any]) -> Iterator[tuple[str, int]]:
    yield birth_evidence(
        (first.birth_date, first.birth_precision), (second.birth_date, second.birth_precision), rules["birth"]
    )
    if "unknown" not in (first.sex, second.sex) and first.sex != second.sex:
        yield "match-sex-differs", rules["sex"]["differs"]
    if first.own_phones & second.own_phones:
        yield "match-phone-own", rules["phone"]["own"]
    elif first.phones & second.phones:
        yield "match-phone-shared", rules["phone"]["shared"]
    if first.village and second.village:
        same = same_word(first.village, second.village)
        yield (
            ("match-village", rules["place"]["same"]) if same else ("match-village-differs", rules["place"]["differs"])
        )
    if first.household_id and first.household_id == second.household_id:
        yield "match-household", rules["household"]["same"]
    if any(same_word(one, other) for one in first.guardians for other in second.guardians):
        yield "match-guardian", rules["guardian"]["same"]
