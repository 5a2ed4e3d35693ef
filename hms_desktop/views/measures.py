"""Measured values in words: names, units and numbers as a clinic writes them."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from hms_desktop.domain.register.clinical import ObservationRecord
from hms_desktop.views.kit.i18n import Phrases, format_number

_NAMES = Phrases(
    "Measures",
    {
        "blood-pressure": QT_TRANSLATE_NOOP("Measures", "Blood pressure"),
        "pulse": QT_TRANSLATE_NOOP("Measures", "Pulse"),
        "temperature": QT_TRANSLATE_NOOP("Measures", "Temperature"),
        "oxygen-saturation": QT_TRANSLATE_NOOP("Measures", "Oxygen saturation"),
        "weight": QT_TRANSLATE_NOOP("Measures", "Weight"),
        "height": QT_TRANSLATE_NOOP("Measures", "Height"),
        "waist": QT_TRANSLATE_NOOP("Measures", "Waist"),
        "muac": QT_TRANSLATE_NOOP("Measures", "Mid-upper-arm circumference"),
        "glucose-fasting": QT_TRANSLATE_NOOP("Measures", "Fasting glucose"),
        "glucose-random": QT_TRANSLATE_NOOP("Measures", "Random glucose"),
        "glucose-after-meal": QT_TRANSLATE_NOOP("Measures", "Glucose two hours after a meal"),
        "hba1c": QT_TRANSLATE_NOOP("Measures", "HbA1c"),
        "haemoglobin": QT_TRANSLATE_NOOP("Measures", "Haemoglobin"),
        "creatinine": QT_TRANSLATE_NOOP("Measures", "Creatinine"),
        "cholesterol": QT_TRANSLATE_NOOP("Measures", "Total cholesterol"),
    },
)
_UNITS = {"mm[Hg]": "mmHg", "Cel": "°C", "/min": "/min", "%": "%"}


def measure_name(code: str) -> str:
    """The name of what is measured."""
    return _NAMES.say(code)


def unit_text(unit: str) -> str:
    """A UCUM unit as people write it."""
    return _UNITS.get(unit, unit)


def number_text(value: float) -> str:
    """120, 7.2 or 0.85, without trailing zeros."""
    return format_number(value, 2).rstrip("0").rstrip(".")


def value_text(value: float, second: float | None, unit: str) -> str:
    """142/90 mmHg, 7.2 %."""
    numbers = number_text(value) + (f"/{number_text(second)}" if second is not None else "")
    return f"{numbers} {unit_text(unit)}"


def observation_text(one: ObservationRecord) -> str:
    """Blood pressure 142/90 mmHg."""
    return f"{measure_name(one.code)} {value_text(one.value, one.second_value, one.unit)}"
