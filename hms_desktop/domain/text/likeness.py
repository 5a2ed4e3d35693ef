"""How like a name is to typed words: the same name, the same words, beginnings, the same sound, similar letters."""

from __future__ import annotations

import enum
from collections.abc import Collection, Sequence

from hms_desktop.domain.text.reading import read_name
from hms_desktop.domain.text.sound import sound_key

_SIMILAR = 75.0  # rapidfuzz ratio from which two words pass for a slip of the keyboard
_SPAN = 19.0


class Grade(enum.IntEnum):
    """How one typed word meets the best word of a name."""

    NONE = 0
    SIMILAR = 1
    SOUND = 2
    BEGINNING = 3
    EXACT = 4


_FLOOR = {Grade.NONE: 0.0, Grade.SIMILAR: 20.0, Grade.SOUND: 40.0, Grade.BEGINNING: 60.0, Grade.EXACT: 80.0}


def likeness(typed: Sequence[tuple[str, str, str]], names: Sequence[str]) -> float:
    """0 to 100 for typed words (folded, in Latin, sound) against the spellings of one person's name.

    100 is the same name, from 80 all words are there, from 60 beginnings, from 40 sounds, from 20 similar letters. The
    weakest word decides the band; within it count how well the others meet and how much of the name was typed.
    """
    spellings = [read_name(name) for name in names]
    if not typed or not any(spellings):
        return 0.0
    if any([pair[side] for pair in typed] == [pair[side] for pair in name] for name in spellings for side in (0, 1)):
        return 100.0
    words = {form for name in spellings for pair in name for form in pair}
    grades = [_grade({written, latin}, sound, words) for written, latin, sound in typed]
    met = sum(grades) / (len(grades) * Grade.EXACT)
    covered = min(1.0, len(grades) / max(map(len, spellings)))
    return _FLOOR[min(grades)] + _SPAN * (met + covered) / 2


def _grade(forms: set[str], sound: str, words: Collection[str]) -> Grade:
    if not forms.isdisjoint(words):
        return Grade.EXACT
    if any(word.startswith(form) for word in words for form in forms):
        return Grade.BEGINNING
    if sound and any(sound_key(word) == sound for word in words):
        return Grade.SOUND
    from rapidfuzz.fuzz import ratio

    similar = any(ratio(form, word, score_cutoff=_SIMILAR) for word in words for form in forms)
    return Grade.SIMILAR if similar else Grade.NONE
