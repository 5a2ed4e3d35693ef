"""One letter of a word on its way from an Indian script to Latin."""

from __future__ import annotations

import enum
from typing import NamedTuple


class Kind(enum.Enum):
    """What a letter does in its syllable; INHERENT is the vowel that a bare consonant carries."""

    CONSONANT = 1
    VOWEL = 2
    INHERENT = 3
    NASAL = 4
    OTHER = 5


VOCALIC = frozenset({Kind.VOWEL, Kind.INHERENT})


class Unit(NamedTuple):
    """A letter: its kind, its Latin spelling, and for consonants its place in the Unicode block."""

    kind: Kind
    latin: str
    offset: int = -1

    def spelt(self, latin: str | None) -> Unit:
        """The same letter spelt otherwise, or itself when there is no other spelling."""
        return self if latin is None else self._replace(latin=latin)
