"""The columns of a list of what is due."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from hms_desktop.services.preventive.records import DueRow
from hms_desktop.views.kit.columns import Column
from hms_desktop.views.kit.i18n import format_date
from hms_desktop.views.persons import age_text, phone_text
from hms_desktop.views.preventive.words import COLOURS, item_name, names, status_word, why

translate = QCoreApplication.translate

_EVERY = 99


def due_columns(today: Callable[[], date]) -> list[Column]:
    """Who, where, what, since when, and why; the reason of the first item stands in the last column."""

    def age(row: DueRow) -> str:
        return age_text(row.who.birth_date, row.who.birth_precision, today())

    def reason(row: DueRow) -> str:
        return f"{item_name(row.items[0])}: {why(row.items[0].reasons[0])}"

    def colour(row: DueRow) -> str:
        return COLOURS.get(row.status, "")

    def every(row: DueRow) -> str:
        return names(row.items, _EVERY)

    return [
        Column("name", translate("Preventive", "Name"), lambda row: row.who.name, width=124, strong=True),
        Column("age", translate("Preventive", "Age"), age, "right", 58),
        Column("due", translate("Preventive", "What is due"), lambda row: names(row.items), width=128, hint=every),
        Column(
            "status", translate("Preventive", "State"), lambda row: status_word(row.status), width=74, colour=colour
        ),
        Column("since", translate("Preventive", "Since"), lambda row: format_date(row.since), width=108, hint=reason),
        Column("village", translate("Preventive", "Village"), lambda row: row.who.village or ""),
        Column("phone", translate("Preventive", "Phone"), lambda row: phone_text(row.who.phone), width=102),
        Column("why", translate("Preventive", "Why"), reason, width=360),
    ]


def export_row(columns: Sequence[Column], row: DueRow) -> list[str]:
    """One person as text, with everything that is due."""
    return [names(row.items, _EVERY) if column.key == "due" else column.value(row) for column in columns]
