"""Silent vowels of Hindi and its sisters: Ohala's rule (Aspects of Hindi Phonology, 1983), from the end of the word back."""

from __future__ import annotations

from hms_desktop.domain.text.unit import VOCALIC, Kind, Unit

_SONORITY = {"m": 1, "n": 1, "l": 2, "v": 2, "r": 3, "y": 4}
_OBSTRUENTS = frozenset(["k", "kh", "g", "gh", "ch", "j", "t", "th", "d", "dh", "p", "ph", "b", "bh", "sh"])
_SUFFIX_ONSETS = frozenset("vmp")  # -vati, -mati, -pati keep their vowel: Revati, Shrimati, Ganpati


def drop_silent(units: list[Unit], *, inner: bool) -> list[Unit]:
    """The word without its silent inherent vowels; `inner` false drops only the last one."""
    kept = list(units)
    if _last_is_silent(kept):
        kept.pop()
    if inner:
        for place in range(len(kept) - 2, 1, -1):
            if kept[place].kind is Kind.INHERENT and _is_silent(kept, place):
                del kept[place]
    return kept


def _last_is_silent(units: list[Unit]) -> bool:
    if not units or units[-1].kind is not Kind.INHERENT or sum(unit.kind in VOCALIC for unit in units) < 2:
        return False
    before, last = units[-3], units[-2]
    if before.kind is not Kind.CONSONANT:
        return True
    return _SONORITY.get(last.latin, 0) <= _SONORITY.get(before.latin, 0)


def _is_silent(units: list[Unit], place: int) -> bool:
    """Whether the vowel stands after vowel + one consonant and before one consonant (or stop + r) + vowel."""
    if units[place - 1].kind is not Kind.CONSONANT or units[place - 2].kind not in VOCALIC:
        return False
    tail = units[place + 1 :]
    if len(tail) < 2 or tail[0].kind is not Kind.CONSONANT:
        return False
    if [unit.latin for unit in tail] == ["t", "i"] and units[place - 1].latin in _SUFFIX_ONSETS:
        return False
    if tail[0].latin in _OBSTRUENTS and tail[1].latin == "r" and len(tail) > 2:
        return tail[2].kind in VOCALIC
    return tail[1].kind in VOCALIC
