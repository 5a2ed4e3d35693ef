"""Who a row means: one patient for certain, somebody new, or a number that belongs to another person.

A shared family phone alone is no match, and neither is a name alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz.fuzz import ratio

from hms_desktop.domain.importing.births import births_agree
from hms_desktop.domain.importing.known import Known, name_key, person_of, relative_of, same_text
from hms_desktop.domain.importing.records import ImportRow, Problem
from hms_desktop.domain.matching.likeness import Likeness, likeness, threshold
from hms_desktop.domain.matching.names import name_likeness, words

_STILL_ALIKE = 0.5  # below this, an equal clinic number is taken for a mistake in the file
_SAME_LETTERS = 85  # of 100
_MOST_COMPARED = 12
_FILLED_IN = re.compile(r"(\d)\1{9}$")  # 9999999999 is what people write who have no number; it joins nobody


@dataclass(frozen=True, slots=True)
class Likely:
    """A record that may be the same person, to be looked at by a person."""

    known: Known
    likeness: Likeness


@dataclass(frozen=True, slots=True)
class Verdict:
    """`known` is certain; `problem` refuses the row; with neither the row is a new patient, perhaps one of `likely`."""

    known: Known | None = None
    problem: Problem | None = None
    likely: tuple[Likely, ...] = ()


def decide(row: ImportRow, candidates: Sequence[Known]) -> Verdict:
    """Judge a row against the records that share a number, a phone, or name and village with it."""
    number = row.values.get("clinic_number")
    abha = {pair for pair in row.identifiers if pair[0] == "abha-number"}
    for code, found in (
        ("import-number-of-another", [one for one in candidates if number and number in one.numbers]),
        ("import-abha-of-another", [one for one in candidates if abha & one.identifiers]),
    ):
        if found:
            fitting = next((one for one in found if _plausible(row, one)), None)
            problem = None if fitting else Problem(code, None, {"number": number or next(iter(abha))[1]})
            return Verdict(fitting, problem)
    key = name_key(row.name)
    certain = [one for one in candidates if key in (one.name_key, one.local_key) and _certain(row, one)]
    if certain:
        return Verdict(max(certain, key=lambda one: (_exact(row, one), -one.id.int)))
    return Verdict(likely=tuple(_likely(row, key, candidates)))


def _plausible(row: ImportRow, known: Known) -> bool:
    if name_key(row.name) in (known.name_key, known.local_key) or _shares_phone(row, known):
        return True
    alike = name_likeness(
        (row.name, row.values.get("local_name")), (known.values["name"], known.values.get("local_name"))
    )
    return alike >= _STILL_ALIKE or _same_day(row, known) or _run_together(row.name, known.values["name"])


def _run_together(one: str, other: str) -> bool:
    """Whether two names are the same but for where the words end: Ramesh Kumar, Rameshkumar."""
    return ratio("".join(words(one)), "".join(words(other))) >= _SAME_LETTERS


def _certain(row: ImportRow, known: Known) -> bool:
    if _contradicts(row, known):
        return False
    if _shares_phone(row, known):
        return True
    village = same_text(row.values.get("village"), known.values.get("village"))
    mine, theirs = _numbers(dict(row.phones)), _numbers(known.phones)
    if row.birth and known.birth:
        if row.birth.precision == known.birth.precision == "day":
            return village or not (row.values.get("village") and known.values.get("village"))
        return village and not (mine and theirs)
    return row.birth is None and known.birth is None and not mine and not theirs and village


def _contradicts(row: ImportRow, known: Known) -> bool:
    sexes = {row.values.get("sex", "unknown"), known.values.get("sex") or "unknown"} - {"unknown"}
    if len(sexes) > 1 or (row.birth and known.birth and not births_agree(row.birth, known.birth)):
        return True
    number = row.values.get("clinic_number")
    if number and known.values.get("clinic_number") and number not in known.numbers and not known.own_series:
        return True
    mine = {value for kind, value in row.identifiers if kind == "abha-number"}
    theirs = {value for kind, value in known.identifiers if kind == "abha-number"}
    if mine and theirs and not mine & theirs:
        return True
    relatives = relative_of(row.values), relative_of(known.values)
    return all(relatives) and name_likeness((relatives[0],), (relatives[1],)) < _STILL_ALIKE


def _likely(row: ImportRow, key: tuple[str, ...], candidates: Iterable[Known]) -> list[Likely]:
    near = [one for one in candidates if not one.removed and _first_alike(key, one)]
    if not near:
        return []
    person = person_of(row)
    found = [(one, likeness(person, one.person())) for one in near[:_MOST_COMPARED]]
    least = threshold("review")
    return [Likely(one, points) for one, points in found if points.score >= least]


def _first_alike(key: tuple[str, ...], known: Known) -> bool:
    """A cheap look before the thorough one: at least two words, or the only one, begin alike."""
    starts, others = {word[0] for word in key}, {word[0] for word in known.name_key}
    return len(starts & others) >= min(2, len(starts), len(others))


def _shares_phone(row: ImportRow, known: Known) -> bool:
    return not _numbers(dict(row.phones)).isdisjoint(known.phones)


def _numbers(phones: Mapping[str, str]) -> set[str]:
    return {number for number in phones if not _FILLED_IN.search(number)}


def _same_day(row: ImportRow, known: Known) -> bool:
    return (
        row.birth is not None
        and known.birth is not None
        and row.birth.precision == known.birth.precision == "day"
        and row.birth.day == known.birth.day
    )


def _exact(row: ImportRow, known: Known) -> int:
    same = sum(same_text(value, known.values.get(column)) for column, value in row.values.items())
    return same + 2 * _same_day(row, known) + sum(number in known.phones for number, _ in row.phones)
