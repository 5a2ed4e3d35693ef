"""Camps in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from hms_desktop.domain.camps import Phase
from hms_desktop.views.kit.i18n import Phrases, format_number

WORDS = Phrases(
    "Camps",
    {
        "general": QT_TRANSLATE_NOOP("Camps", "General health"),
        "ncd": QT_TRANSLATE_NOOP("Camps", "Pressure and sugar"),
        "eye": QT_TRANSLATE_NOOP("Camps", "Eyes"),
        "maternal-child": QT_TRANSLATE_NOOP("Camps", "Mother and child"),
        "dental": QT_TRANSLATE_NOOP("Camps", "Teeth"),
        "phase-planned": QT_TRANSLATE_NOOP("Camps", "Planned"),
        "phase-today": QT_TRANSLATE_NOOP("Camps", "Today"),
        "phase-held": QT_TRANSLATE_NOOP("Camps", "Held"),
        "phase-cancelled": QT_TRANSLATE_NOOP("Camps", "Cancelled"),
        "of": QT_TRANSLATE_NOOP("Camps", "{part} of {whole}"),
    },
)
BADGES = {Phase.PLANNED: "info", Phase.TODAY: "accent", Phase.HELD: "neutral", Phase.CANCELLED: "warning"}
COLOURS = {Phase.PLANNED: "info", Phase.TODAY: "accent", Phase.CANCELLED: "warning"}


def kind_word(kind: str) -> str:
    """What a camp is for."""
    return WORDS.say(kind)


def phase_word(phase: Phase) -> str:
    """Where a camp stands."""
    return WORDS.say(f"phase-{phase.value}")


def share(part: int, whole: int) -> str:
    """12 of 40."""
    return WORDS.say("of", part=format_number(part), whole=format_number(whole))
