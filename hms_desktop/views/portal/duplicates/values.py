"""Values of a merge's fields in words."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from hms_desktop.domain.register.merge_plan import FieldPlan
from hms_desktop.views.kit.i18n import Phrases, format_date
from hms_desktop.views.portal.speaking import birth_text
from hms_desktop.views.portal.words import language_name, word

translate = QCoreApplication.translate
EMPTY = "–"
_ROWS = Phrases(
    "Merging",
    {
        "patient_phone": QT_TRANSLATE_NOOP("Merging", "phones"),
        "patient_identifier": QT_TRANSLATE_NOOP("Merging", "numbers"),
        "relation": QT_TRANSLATE_NOOP("Merging", "relations"),
        "consent": QT_TRANSLATE_NOOP("Merging", "consents"),
        "condition": QT_TRANSLATE_NOOP("Merging", "conditions"),
        "allergy": QT_TRANSLATE_NOOP("Merging", "allergies"),
        "pregnancy": QT_TRANSLATE_NOOP("Merging", "pregnancies"),
        "appointment": QT_TRANSLATE_NOOP("Merging", "appointments"),
        "encounter": QT_TRANSLATE_NOOP("Merging", "visits"),
        "observation": QT_TRANSLATE_NOOP("Merging", "measured values"),
        "immunization": QT_TRANSLATE_NOOP("Merging", "doses"),
        "message": QT_TRANSLATE_NOOP("Merging", "messages"),
        "feedback": QT_TRANSLATE_NOOP("Merging", "feedback"),
        "camp_attendance": QT_TRANSLATE_NOOP("Merging", "camps"),
    },
)


def table_name(table: str) -> str:
    """What the rows of a table are called."""
    return _ROWS.say(table)


def value_text(plan: FieldPlan, values: tuple[Any, ...]) -> str:
    """One side of a field; a dash when nothing is known."""
    return _text(plan.field, values) or EMPTY


def both_text(plan: FieldPlan) -> str:
    """Both sides together, as the note or a home made of two halves would be."""
    if plan.field == "note":
        return " / ".join(str(values[0]) for values in (plan.kept, plan.merged) if values[0])
    united = tuple(b if a is None else a for a, b in zip(plan.kept, plan.merged, strict=True))
    return value_text(plan, united)


def _text(field: str, values: tuple[Any, ...]) -> str:
    first, rest = values[0], values[1:]
    if field == "birth":
        told = translate("Merging", "about {year}").format(year=first.year) if first else ""
        return birth_text(first, rest[0]) or told
    if field in ("sex", "preferred-channel"):
        return word("sex" if field == "sex" else "channel", first)
    if field == "language":
        return language_name(first)
    if field == "status":
        return " · ".join(part for part in (word("status", first), format_date(rest[0])) if part)
    if field == "registered":
        return " · ".join(part for part in (format_date(first), rest[0]) if part)
    if field == "household":
        here = translate("Merging", "in a household") if first else ""
        return " · ".join(part for part in (here, word("role", rest[0])) if part)
    return ", ".join(str(part) for part in values if part)
