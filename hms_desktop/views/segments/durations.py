"""Lengths of time as people type them: "90 days", "1 year 6 months", "2w"; kept as ISO 8601 with the parts that were said."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from hms_desktop.domain.segment.window import parse_duration
from hms_desktop.views.kit.digits import latin

_ISO = re.compile(r"P(?:(\d{1,3})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?", re.IGNORECASE)
_PART = re.compile(r"(\d+)\s*([^\d\s,]*)[\s,]*")
UNITS = "YMWD"
_ONE: dict[str, Any] = {
    "Y": QT_TRANSLATE_NOOP("Durations", "year"),
    "M": QT_TRANSLATE_NOOP("Durations", "month"),
    "W": QT_TRANSLATE_NOOP("Durations", "week"),
    "D": QT_TRANSLATE_NOOP("Durations", "day"),
}
_MANY: dict[str, Any] = {
    "Y": QT_TRANSLATE_NOOP("Durations", "years"),
    "M": QT_TRANSLATE_NOOP("Durations", "months"),
    "W": QT_TRANSLATE_NOOP("Durations", "weeks"),
    "D": QT_TRANSLATE_NOOP("Durations", "days"),
}
_SHORT = {"y": "Y", "yr": "Y", "yrs": "Y", "m": "M", "mo": "M", "w": "W", "wk": "W", "wks": "W", "d": "D"}


def duration_text(duration: str) -> str:
    """P1Y6M as "1 year 6 months"; what is no duration is shown as it is."""
    match = _ISO.fullmatch(duration)
    if match is None or not any(match.groups()):
        return duration
    parts = zip(match.groups(), UNITS, strict=True)
    return " ".join(f"{digits} {unit_word(unit, int(digits))}" for digits, unit in parts if digits)


def duration_of(text: str) -> str:
    """P90D for "90 days" or 90; larger parts come first; what can't be read comes back as it is."""
    bare = latin(text).strip()
    iso = bare.upper() if _ISO.fullmatch(bare) else _written(bare)
    try:
        parse_duration(iso)
    except ValueError:
        return text
    return iso


def suggestions(text: str) -> list[str]:
    """Lengths to offer: those that begin with the number typed, or the usual ones."""
    number = re.match(r"\d+", latin(text).strip())
    if number is None:
        return [duration_text(one) for one in ("P7D", "P30D", "P90D", "P6M", "P1Y")]
    return [f"{number[0]} {unit_word(unit, int(number[0]))}" for unit in reversed(UNITS)]


def unit_word(unit: str, number: int) -> str:
    """The word for a unit (Y, M, W, D) with a number before it."""
    return QCoreApplication.translate("Durations", (_ONE if number == 1 else _MANY)[unit])


def _written(text: str) -> str:
    if not text or _PART.sub("", text):
        return ""
    known, found = _known_words(), []
    for digits, word in _PART.findall(text):
        unit = known.get(word.casefold()) if word else "D"
        found.append((unit or "", digits))
    units = [unit for unit, _ in found]
    if "" in units or units != sorted(set(units), key=UNITS.index):
        return ""
    return "P" + "".join(f"{digits}{unit}" for unit, digits in found)


def _known_words() -> Mapping[str, str]:
    own = {unit_word(unit, number).casefold(): unit for unit in UNITS for number in (1, 2)}
    english = {word: unit for table in (_ONE, _MANY) for unit, word in table.items()}
    return {**_SHORT, **english, **own}
