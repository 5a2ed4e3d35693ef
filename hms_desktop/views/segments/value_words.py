"""Values of a rule as people say them: codes in the user's language, days as dates, paise as rupees."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from hms_desktop.domain.conditions import all_conditions, find_condition
from hms_desktop.domain.message.vocabulary import PURPOSES
from hms_desktop.domain.segment.fields import Field
from hms_desktop.views.journey_words import stage_word, standing_word
from hms_desktop.views.kit.i18n import format_date, rupees
from hms_desktop.views.measures import measure_name
from hms_desktop.views.speech import channel_name, schedule_name

_SEX = {
    "female": QT_TRANSLATE_NOOP("SegmentValues", "Female"),
    "male": QT_TRANSLATE_NOOP("SegmentValues", "Male"),
    "other": QT_TRANSLATE_NOOP("SegmentValues", "Other"),
    "unknown": QT_TRANSLATE_NOOP("SegmentValues", "Not known"),
}
_STATUS = {
    "active": QT_TRANSLATE_NOOP("SegmentValues", "Active"),
    "deceased": QT_TRANSLATE_NOOP("SegmentValues", "Deceased"),
    "moved": QT_TRANSLATE_NOOP("SegmentValues", "Moved away"),
    "resolved": QT_TRANSLATE_NOOP("SegmentValues", "Resolved"),
    "ongoing": QT_TRANSLATE_NOOP("SegmentValues", "Ongoing"),
    "delivered": QT_TRANSLATE_NOOP("SegmentValues", "Delivered"),
    "ended": QT_TRANSLATE_NOOP("SegmentValues", "Ended"),
    "completed": QT_TRANSLATE_NOOP("SegmentValues", "Completed"),
    "cancelled": QT_TRANSLATE_NOOP("SegmentValues", "Cancelled"),
    "booked": QT_TRANSLATE_NOOP("SegmentValues", "Booked"),
    "checked-in": QT_TRANSLATE_NOOP("SegmentValues", "Checked in"),
    "no-show": QT_TRANSLATE_NOOP("SegmentValues", "Did not come"),
}
_WORDS: Mapping[str, Mapping[str, Any]] = {
    "sex": _SEX,
    "status": _STATUS,
    "birth_precision": {
        "day": QT_TRANSLATE_NOOP("SegmentValues", "To the day"),
        "month": QT_TRANSLATE_NOOP("SegmentValues", "To the month"),
        "year": QT_TRANSLATE_NOOP("SegmentValues", "To the year"),
        "age": QT_TRANSLATE_NOOP("SegmentValues", "Age as told"),
    },
    "severity": {
        "mild": QT_TRANSLATE_NOOP("SegmentValues", "Mild"),
        "moderate": QT_TRANSLATE_NOOP("SegmentValues", "Moderate"),
        "severe": QT_TRANSLATE_NOOP("SegmentValues", "Severe"),
        "unknown": QT_TRANSLATE_NOOP("SegmentValues", "Not known"),
    },
    "risk": {
        "none": QT_TRANSLATE_NOOP("SegmentValues", "None"),
        "low": QT_TRANSLATE_NOOP("SegmentValues", "Low"),
        "medium": QT_TRANSLATE_NOOP("SegmentValues", "Medium"),
        "high": QT_TRANSLATE_NOOP("SegmentValues", "High"),
    },
    "encounter.kind": {
        "clinic": QT_TRANSLATE_NOOP("SegmentValues", "At the clinic"),
        "video": QT_TRANSLATE_NOOP("SegmentValues", "By video"),
        "home": QT_TRANSLATE_NOOP("SegmentValues", "At home"),
        "camp": QT_TRANSLATE_NOOP("SegmentValues", "At a camp"),
    },
    "due_entry.kind": {
        "child": QT_TRANSLATE_NOOP("SegmentValues", "Children's vaccination"),
        "adolescent": QT_TRANSLATE_NOOP("SegmentValues", "Adolescents' vaccination"),
        "maternal": QT_TRANSLATE_NOOP("SegmentValues", "Pregnancy care"),
        "chronic": QT_TRANSLATE_NOOP("SegmentValues", "Chronic follow-up"),
    },
}
_JOURNEY = {"journey.stage": stage_word, "journey.standing": standing_word}
_CONDITION = "condition.code"
_MEASURED = ("observation.code", "goal.code")


def value_words(field: Field | None, value: Any) -> str:
    """One value of a field, as a sentence says it."""
    if isinstance(value, date):
        return format_date(value)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if field is None or isinstance(value, bool):
        return str(value)
    if is_money(field):
        return rupees(value) if isinstance(value, int) else f"₹{value / 100:g}"
    return _code_words(field, value) if isinstance(value, str) else str(value)


def names_conditions(field: Field) -> bool:
    """Whether the values are ICD-10 codes, which have plain names."""
    return f"{field.table}.{field.column}" == _CONDITION


def condition_words(code: str) -> str:
    """An ICD-10 code with the plain name of what it stands for, where the list knows one name for it; else the code."""
    known = find_condition(code)
    names = {known.name} if known is not None and known.code == code != known.name else set()
    names = names or {one.name for one in all_conditions() if one.code and one.code.startswith(f"{code}.")}
    return f"{names.pop()} ({code})" if len(names) == 1 else code


def is_money(field: Field) -> bool:
    """Whether the values are paise, which people say in rupees."""
    return field.column.endswith("_paise")


def _code_words(field: Field, code: str) -> str:
    place = f"{field.table}.{field.column}"
    if field.table == "consent":
        channel, _, purpose = code.partition(":")
        said = QCoreApplication.translate("Purposes", PURPOSES.get(purpose, purpose))
        return f"{channel_name(channel)}: {said}" if purpose else channel_name(channel)
    if field.column in ("channel", "preferred_channel"):
        return channel_name(code)
    if field.column == "language":
        return _language(code)
    if place in _MEASURED:
        return measure_name(code)
    if place == "immunization.dose":
        return schedule_name(code)
    if place == _CONDITION:
        return condition_words(code)
    if place in _JOURNEY:
        return _JOURNEY[place](code)
    known = _WORDS.get(place) or _WORDS.get(field.column, {})
    return QCoreApplication.translate("SegmentValues", known[code]) if code in known else code


def _language(code: str) -> str:
    locale = QLocale(code)
    if locale.language() == QLocale.Language.English:
        return QLocale.languageToString(locale.language())
    return locale.nativeLanguageName() if locale.language() != QLocale.Language.C and len(code) <= 3 else code
