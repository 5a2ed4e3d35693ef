"""Likeness of two Indian names: spelling, sound, script, initials, order and left-out words."""

from __future__ import annotations

from functools import lru_cache
from itertools import product
from typing import Any

from rapidfuzz.fuzz import ratio

from hms_desktop.domain.data import load_toml
from hms_desktop.domain.text.fold import fold, tokens
from hms_desktop.domain.text.sound import sound_key
from hms_desktop.domain.text.translit import to_latin


def name_likeness(first: tuple[str | None, ...], second: tuple[str | None, ...]) -> float:
    """The best likeness 0 to 1 between any written form of one name and any of the other."""
    pairs = product(filter(None, first), filter(None, second))
    return max((_likeness(words(one), words(other)) for one, other in pairs), default=0.0)


@lru_cache(maxsize=8192)
def words(name: str) -> tuple[str, ...]:
    """Latin words of a name without titles."""
    return tokens(to_latin(name))


def same_word(first: str | None, second: str | None) -> bool:
    """Whether two place or person names are the same in writing or in sound."""
    if not first or not second:
        return False
    if fold(first) == fold(second):
        return True
    keys = [tuple(sound_key(word) for word in words(name)) for name in (first, second)]
    return keys[0] == keys[1] and all(keys[0]) and bool(keys[0])


def _likeness(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    """Half for how much of the shorter name is met, half for how much of both; a word apart on both sides weighs twice."""
    if not one or not other:
        return 0.0
    rules = load_toml("matching.toml", "name")["name"]
    graded = ((_word(a, b, rules), i, j) for (i, a), (j, b) in product(enumerate(one), enumerate(other)))
    met, left, right = 0.0, set(range(len(one))), set(range(len(other)))
    for grade, i, j in sorted(graded, key=lambda found: (-found[0], found[1] + found[2], abs(found[1] - found[2]))):
        if grade and i in left and j in right:
            met += grade
            left.discard(i)
            right.discard(j)
    return (met / min(len(one), len(other)) + 2 * met / (len(one) + len(other))) / 2


def _word(one: str, other: str, rules: dict[str, Any]) -> float:
    if one == other:
        return 1.0
    if min(len(one), len(other)) == 1:
        return float(rules["initial"]) if one[0] == other[0] else 0.0
    sounds = sound_key(one), sound_key(other)
    if sounds[0] and sounds[0] == sounds[1]:
        return float(rules["sound"])
    same_start = sounds[0][:1] == sounds[1][:1]
    return float(rules["similar"]) if same_start and ratio(one, other) >= rules["similar_from"] else 0.0
