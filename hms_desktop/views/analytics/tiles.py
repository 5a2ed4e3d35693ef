"""The figures on top, each with its definition beside it."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from hms_desktop.views.kit.cards import StatTile
from hms_desktop.views.kit.definition import definition_button
from hms_desktop.views.kit.i18n import format_number, format_percent
from hms_desktop.views.kit.theme import theme


class Tiles(QWidget):
    """Patients, visits this month, missed appointments, reachable."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme().space.m)
        self.patients = self._tile(
            self.tr("Patients"),
            self.tr("People on the register who have neither died nor moved away. Merged records count once."),
        )
        self.visits = self._tile(
            self.tr("Visits this month"),
            self.tr(
                "Visits that took place since the first of this month, up to today, of every kind. Below: the same days of last month."
            ),
        )
        self.missed = self._tile(
            self.tr("Missed appointments"),
            self.tr(
                "Of the appointments of the last 90 days that were kept (checked in or completed) or missed: the share missed. Cancelled ones don't count."
            ),
        )
        self.reachable = self._tile(
            self.tr("May be reminded"),
            self.tr("Of the patients: the share whose latest answer allows reminders by WhatsApp or by SMS."),
        )

    def show_headline(self, head: Any) -> None:
        """Show the figures of a report."""
        self.patients.set_value(format_number(head.patients), self.tr("on the register"))
        before = self.tr("{number} in the same days of last month").format(number=format_number(head.visits_before))
        self.visits.set_value(format_number(head.visits), before)
        of = self.tr("{missed} of {all} in 90 days")
        total = format_number(head.kept + head.missed)
        self.missed.set_value(_share(head.no_show_rate), of.format(missed=format_number(head.missed), all=total))
        people = self.tr("{number} patients").format(number=format_number(head.reachable))
        self.reachable.set_value(_share(head.coverage), people)

    def _tile(self, label: str, definition: str) -> StatTile:
        tile = StatTile(label)
        what = definition_button(self.tr("What “{label}” means").format(label=label), definition)
        head = QHBoxLayout()
        head.addWidget(what)
        label_item = tile.body.takeAt(0)
        if label_item is not None and (words := label_item.widget()) is not None:
            head.insertWidget(0, words, 1)
        tile.body.insertLayout(0, head)
        self._row.addWidget(tile, 1)
        return tile


def _share(value: float | None) -> str:
    return "–" if value is None else format_percent(value, 1)
