"""Cases, states, qualities and languages in plain words."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from hms_desktop.views.language import LANGUAGES

_CASES: dict[str, Any] = {
    "longest": QT_TRANSLATE_NOOP("TemplateWords", "Longest name"),
    "missing": QT_TRANSLATE_NOOP("TemplateWords", "A value is missing"),
    "single": QT_TRANSLATE_NOOP("TemplateWords", "One name only"),
    "hindi": QT_TRANSLATE_NOOP("TemplateWords", "Name in Hindi"),
    "usual": QT_TRANSLATE_NOOP("TemplateWords", "Any patient"),
    "example": QT_TRANSLATE_NOOP("TemplateWords", "Example, as nobody is registered yet"),
}
_STATES: dict[str, tuple[Any, str]] = {
    "APPROVED": (QT_TRANSLATE_NOOP("TemplateWords", "Approved"), "success"),
    "PENDING": (QT_TRANSLATE_NOOP("TemplateWords", "Being looked at"), "warning"),
    "REJECTED": (QT_TRANSLATE_NOOP("TemplateWords", "Rejected"), "danger"),
    "PAUSED": (QT_TRANSLATE_NOOP("TemplateWords", "Paused"), "danger"),
    "DISABLED": (QT_TRANSLATE_NOOP("TemplateWords", "Disabled"), "danger"),
    "IN_APPEAL": (QT_TRANSLATE_NOOP("TemplateWords", "In appeal"), "warning"),
    "DIFFERS": (QT_TRANSLATE_NOOP("TemplateWords", "Registered in other words"), "danger"),
    "UNKNOWN": (QT_TRANSLATE_NOOP("TemplateWords", "Not registered there"), "warning"),
}
_QUALITIES: dict[str, tuple[Any, str]] = {
    "GREEN": (QT_TRANSLATE_NOOP("TemplateWords", "High quality"), "success"),
    "YELLOW": (QT_TRANSLATE_NOOP("TemplateWords", "Medium quality"), "warning"),
    "RED": (QT_TRANSLATE_NOOP("TemplateWords", "Low quality"), "danger"),
}
_CATEGORIES: dict[str, Any] = {
    "UTILITY": QT_TRANSLATE_NOOP("TemplateWords", "Utility"),
    "MARKETING": QT_TRANSLATE_NOOP("TemplateWords", "Marketing"),
    "AUTHENTICATION": QT_TRANSLATE_NOOP("TemplateWords", "Authentication"),
}


def case_word(kind: str) -> str:
    """Why a text is proved on this patient."""
    return _tr(_CASES.get(kind, kind))


def state_word(state: str | None) -> tuple[str, str]:
    """The word and tint of a text's state at WhatsApp."""
    if state is None:
        return _tr("Not asked yet"), "neutral"
    if state not in _STATES:
        return _tr("Not to be sent now ({state})").format(state=state.lower().replace("_", " ")), "warning"
    word, tint = _STATES[state]
    return _tr(word), tint


def quality_word(quality: str) -> tuple[str, str]:
    """The word and tint of a text's quality at WhatsApp."""
    word, tint = _QUALITIES.get(quality, (quality, "neutral"))
    return _tr(word), tint


def category_word(category: str) -> str:
    """The word for a category of WhatsApp."""
    return _tr(_CATEGORIES.get(category, category))


def language_word(language: str) -> str:
    """A language by its own name."""
    return LANGUAGES.get(language, language)


def _tr(text: str) -> str:
    return QCoreApplication.translate("TemplateWords", text)


QT_TRANSLATE_NOOP("TemplateWords", "Not asked yet")
QT_TRANSLATE_NOOP("TemplateWords", "Not to be sent now ({state})")
