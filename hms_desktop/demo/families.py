"""Families as they come to a clinic in India: who lives together, of which age, who is whose mother."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from hms_desktop.demo.chance import Weighted

FEMALE, MALE = 0, 1
ROLES = ("head", "spouse", "child", "parent")
HEAD, SPOUSE, CHILD, PARENT = range(4)
YEAR = 365.25
ALONE = -1

_KINDS = Weighted.of({"single": 26, "couple": 17, "nuclear": 27, "mother": 11, "joint": 10, "elders": 9})
_CHILDREN = Weighted.of({1: 42, 2: 38, 3: 15, 4: 5})


@dataclass(frozen=True, slots=True)
class Member:
    """One person: age in days, place in ROLES, and the place of the mother within the family (or ALONE)."""

    role: int
    sex: int
    age: int
    mother: int = ALONE


def make_family(chance: Random) -> list[Member]:
    """The members of one family, head first."""
    kind = _KINDS.pick(chance)
    if kind == "single":
        return [Member(HEAD, MALE if chance.random() < 0.55 else FEMALE, _days(chance.triangular(17.5, 72, 20)))]
    if kind == "elders":
        return _elders(chance)
    mother = chance.triangular(19.5, 56, 33)
    if kind == "couple":
        return _couple(chance, mother)
    if kind == "mother":
        return [Member(HEAD, FEMALE, _days(mother)), *_children(chance, mother, 0)]
    family = [*_couple(chance, mother), *_children(chance, mother, 1)]
    return family + _grandparents(chance, mother) if kind == "joint" else family


def _couple(chance: Random, wife: float) -> list[Member]:
    husband = wife + chance.triangular(-1, 9, 4)
    return [Member(HEAD, MALE, _days(max(21.0, husband))), Member(SPOUSE, FEMALE, _days(wife))]


def _elders(chance: Random) -> list[Member]:
    age = chance.triangular(58, 88, 64)
    head = Member(HEAD, MALE if chance.random() < 0.5 else FEMALE, _days(age))
    if chance.random() < 0.5:
        return [head]
    return [head, Member(SPOUSE, 1 - head.sex, _days(age + chance.uniform(-6, 3)))]


def _children(chance: Random, mother_age: float, mother: int) -> list[Member]:
    age = 0.05 + max(0.1, min(mother_age - 18.5, 25)) * chance.random() ** 0.7
    children = []
    for _ in range(_CHILDREN.pick(chance)):
        if age < 0.02:
            break
        children.append(Member(CHILD, MALE if chance.random() < 0.52 else FEMALE, _days(age), mother))
        age -= chance.triangular(1.3, 5, 2.2)
    return children


def _grandparents(chance: Random, mother_age: float) -> list[Member]:
    age = min(90.0, mother_age + chance.triangular(19, 34, 23))
    first = Member(PARENT, FEMALE if chance.random() < 0.65 else MALE, _days(age))
    if chance.random() < 0.55:
        return [first]
    return [first, Member(PARENT, 1 - first.sex, _days(min(93.0, age + chance.uniform(-3, 5))))]


def _days(years: float) -> int:
    return int(years * YEAR)
