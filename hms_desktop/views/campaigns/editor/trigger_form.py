"""What starts a campaign for a patient: an event, and its options as a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from hms_desktop.domain.campaign.trigger import EventKind, trigger_rules
from hms_desktop.domain.message.hours import as_text
from hms_desktop.views.campaigns.editor.asked import ask, column_of, fill
from hms_desktop.views.campaigns.editor.when_forms import ClockField
from hms_desktop.views.campaigns.editor.when_words import event_word, of_kind_word
from hms_desktop.views.campaigns.experiment.numbers import NumberField
from hms_desktop.views.kit.a11y import name


class TriggerForm(QWidget):
    """Signal: `changed({"event", …})`, as docs/campaigns.md writes a trigger."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: dict[str, Any] = {}
        self._filling = False
        self.what, self.segment, self.kind = QComboBox(), QComboBox(), QComboBox()
        self.clock = ClockField(self.tr("Time of day"))
        self.numbers: dict[str, NumberField] = {}
        self._rows: dict[str, QWidget] = {}
        fill(self.what, [(event_word(key), key) for key in trigger_rules().events], None)
        self._lay_out()
        self._connect()

    def show_segments(self, segments: Mapping[UUID, str]) -> None:
        """Segments that somebody may come into or leave."""
        self._filling = True
        fill(
            self.segment,
            [(words, str(key)) for key, words in segments.items()],
            self._value.get("segment"),
            self.tr("Choose a segment…"),
        )
        self._filling = False

    def show_value(self, value: Mapping[str, Any]) -> None:
        """Show a trigger."""
        if dict(value) == self._value:
            return
        self._value, self._filling = dict(value), True
        event = trigger_rules().events[value["event"]]
        self.what.setCurrentIndex(self.what.findData(event.key))
        fill(self.kind, [(of_kind_word(one), one) for one in event.kinds], value.get("kind"), self.tr("of any kind"))
        self.segment.setCurrentIndex(max(0, self.segment.findData(value.get("segment"))))
        for key, field in self.numbers.items():
            field.set_value(value.get(key, event.defaults.get(key, 0)))
        self.clock.setText(str(value.get("at", as_text(event.defaults["at"]) if event.calendar else "")))
        self._filling = False
        self._look(event)

    def _look(self, event: EventKind) -> None:
        for key, row in self._rows.items():
            row.setVisible(key in event.options)
        self._how_long.setText(
            self.tr("How many days &before, and at what time?") if event.calendar else self.tr("How long &after?")
        )
        self.numbers["hours"].setVisible("hours" in event.options)
        self.clock.setVisible(event.calendar)

    def _tell(self) -> None:
        if self._filling:
            return
        event = trigger_rules().events[str(self.what.currentData())]
        if event.key != self._value.get("event"):
            self.show_value({"event": event.key})
            self.changed.emit(self._value)
            return
        told: dict[str, Any] = {"event": event.key}
        for key, field in self.numbers.items():
            if key in event.options or key == "again_after_days":
                told[key] = field.whole()
        if "kind" in event.options and self.kind.currentData() is not None:
            told["kind"] = self.kind.currentData()
        if "segment" in event.options and self.segment.currentData() is not None:
            told["segment"] = self.segment.currentData()
        if event.calendar:
            told["at"] = self.clock.text().strip()
        if told != self._value:
            self._value = told
            self.changed.emit(told)

    def _lay_out(self) -> None:
        column = column_of(self)
        ask(column, self.tr("What &happens?"), self.what)
        for key, low, most, unit, spoken in (
            ("at_most", 1, 5, self.tr("of 5 stars, or fewer"), self.tr("How many stars")),
            ("at_least", 1, 100, self.tr("points, or more"), self.tr("How many points")),
            ("times", 1, 10, self.tr("times, one after the other"), self.tr("How many times")),
            ("days", 0, 90, self.tr("days"), self.tr("How many days before or after")),
            ("hours", 0, 23, self.tr("hours"), self.tr("How many hours after")),
            ("again_after_days", 0, 3650, self.tr("days at least"), self.tr("How many days between")),
        ):
            self.numbers[key] = NumberField(low, most, unit)
            self.numbers[key].set_name(spoken)
        for key, field in (("segment", self.segment), ("kind", self.kind)):
            self._rows[key] = field
            column.addWidget(field)
        for key in ("at_most", "at_least", "times"):
            self._rows[key] = self.numbers[key]
            column.addWidget(self.numbers[key])
        self._how_long = ask(column, "…", self.numbers["days"], self.numbers["hours"], self.clock)
        ask(column, self.tr("How soon may the same patient come a&gain?"), self.numbers["again_after_days"])
        name(self.segment, self.tr("Which segment"))
        name(self.kind, self.tr("Of which kind"))
        self.setFocusProxy(self.what)

    def _connect(self) -> None:
        for box in (self.what, self.segment, self.kind):
            box.currentIndexChanged.connect(lambda _: self._tell())
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(24)
        for field in self.numbers.values():
            field.changed.connect(lambda _: self._tell())
        self.clock.textChanged.connect(lambda _: self._tell())
