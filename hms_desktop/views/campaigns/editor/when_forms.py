"""When a campaign goes out at a time, or again and again: the fields, as JSON that says what was typed, finished or not."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from hms_desktop.domain.campaign.schedule import DAY, EVERY, LAST, MONTH, WEEK, WEEKDAYS
from hms_desktop.views.campaigns.editor.asked import ask, column_of, fill
from hms_desktop.views.campaigns.editor.when_words import weekday_word
from hms_desktop.views.kit.a11y import name
from hms_desktop.views.kit.cards import FlowLayout
from hms_desktop.views.kit.date_editors import DateEditor
from hms_desktop.views.kit.parsing import UnreadableError
from hms_desktop.views.kit.theme import theme

CLOCK_WIDTH = 76
Today = Callable[[], date]


class ClockField(QLineEdit):
    """A time of day as 10:00."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText("10:00")
        self.setMaxLength(5)
        self.setFixedWidth(theme().px(CLOCK_WIDTH))
        name(self, words)


class MomentForm(QWidget):
    """Signal: `changed("2026-12-01T10:00")`; with what was typed in place of a part that can't be read."""

    changed = Signal(str)

    def __init__(self, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = ""
        self.day, self.clock = DateEditor(today), ClockField(self.tr("Time of day"))
        self.day.set_name(self.tr("On which day"))
        column = column_of(self)
        ask(column, self.tr("On which da&y, and at what time?"), self.day, self.clock)
        self.setFocusProxy(self.day)
        self.day.changed.connect(self._tell)
        self.clock.textChanged.connect(lambda _: self._tell())

    def show_value(self, value: str) -> None:
        """Show a moment."""
        if value == self._value:
            return
        self._value = ""  # nothing is told while it is filled
        day, _, clock = value.rpartition("T")
        _put_day(self.day, day)
        self.clock.setText(clock)
        self._value = value

    def _tell(self) -> None:
        value = f"{_day_of(self.day)}T{self.clock.text().strip()}"
        if self._value and value != self._value:
            self._value = value
            self.changed.emit(value)


class RepeatForm(QWidget):
    """Signal: `changed({"every", "on", "at", "until"})`; keys that it does not show are kept."""

    changed = Signal(object)

    def __init__(self, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: dict[str, Any] = {}
        self._filling = False
        self.every, self.clock, self.until = QComboBox(), ClockField(self.tr("Time of day")), DateEditor(today)
        self.weekdays = [QCheckBox(weekday_word(number)) for number in range(len(WEEKDAYS))]
        self.days, self.last = QLineEdit(), QCheckBox(self.tr("and the last day"))
        self.dates = QLineEdit()
        self.until.set_name(self.tr("Until which day"))
        self._offer()
        self._lay_out()
        self._connect()

    def show_value(self, value: Mapping[str, Any]) -> None:
        """Show a repetition."""
        if dict(value) == self._value:
            return
        self._value, self._filling = dict(value), True
        every, on = value.get("every"), value.get("on")
        places = on if isinstance(on, list) else [] if on is None else [on]
        self.every.setCurrentIndex(self.every.findData(every))
        for word, box in zip(WEEKDAYS, self.weekdays, strict=True):
            box.setChecked(every == WEEK and word in places)
        self.days.setText(", ".join(str(one) for one in places if one != LAST) if every == MONTH else "1")
        self.last.setChecked(every == MONTH and LAST in places)
        self.dates.setText(", ".join(_swapped(str(one)) for one in places) if every == "year" else "")
        self.clock.setText(str(value.get("at", "")))
        _put_day(self.until, str(value.get("until") or ""))
        self._filling = False
        self._look()

    def _tell(self) -> None:
        self._look()
        if self._filling:
            return
        every = str(self.every.currentData())
        told = {key: one for key, one in self._value.items() if key not in ("on", "until")}
        told |= {"every": every, "at": self.clock.text().strip()}
        if every != DAY:
            told["on"] = self._places(every)
        if until := _day_of(self.until):
            told["until"] = until
        if told != self._value:
            self._value = told
            self.changed.emit(told)

    def _places(self, every: str) -> list[Any]:
        if every == WEEK:
            return [word for word, box in zip(WEEKDAYS, self.weekdays, strict=True) if box.isChecked()]
        typed = self.days if every == MONTH else self.dates
        words = [word.strip() for word in typed.text().replace(";", ",").split(",") if word.strip()]
        if every == MONTH:
            numbers: list[Any] = [int(word) if word.isdecimal() else word for word in words]
            return numbers + ([LAST] if self.last.isChecked() else [])
        return [_swapped(word) for word in words]

    def _look(self) -> None:
        every = self.every.currentData()
        self._week.setVisible(every == WEEK)
        self._month.setVisible(every == MONTH)
        self.dates.setVisible(every == "year")

    def _offer(self) -> None:
        words = (self.tr("Every day"), self.tr("Every week"), self.tr("Every month"), self.tr("Every year"))
        fill(self.every, zip(words, EVERY, strict=True), None)
        name(self.every, self.tr("How often"))
        name(self.days, self.tr("On which days of the month"))
        name(self.dates, self.tr("On which days of the year"))
        self.days.setPlaceholderText(self.tr("Days, as 1, 15"))
        self.dates.setPlaceholderText(self.tr("Days, as 15/03, 26/01"))

    def _lay_out(self) -> None:
        self._week, self._month = QWidget(), QWidget()
        flow = FlowLayout(self._week, theme().space.s)
        for box in self.weekdays:
            flow.addWidget(box)
        month = column_of(self._month)
        month.addWidget(self.days)
        month.addWidget(self.last)
        column = column_of(self)
        ask(column, self.tr("How &often, and at what time?"), self.every, self.clock)
        for part in (self._week, self._month, self.dates):
            column.addWidget(part)
        ask(column, self.tr("Until when? Leave it empty to go on."), self.until)
        self.setFocusProxy(self.every)

    def _connect(self) -> None:
        self.every.currentIndexChanged.connect(lambda _: self._tell())
        for box in (*self.weekdays, self.last):
            box.toggled.connect(lambda _: self._tell())
        for line in (self.days, self.dates, self.clock):
            line.textChanged.connect(lambda _: self._tell())
        self.until.changed.connect(self._tell)


def _swapped(day: str) -> str:
    """03-15 as 15/03, and back; anything else as it is."""
    if "/" in day:
        first, _, second = day.partition("/")
        return f"{second.strip().zfill(2)}-{first.strip().zfill(2)}"
    month, dash, number = day.partition("-")
    return f"{number}/{month}" if dash else day


def _put_day(editor: DateEditor, text: str) -> None:
    try:
        editor.set_value(date.fromisoformat(text))
    except ValueError:
        editor.set_raw(text)


def _day_of(editor: DateEditor) -> str:
    """The day in ISO, or what was typed."""
    try:
        value = editor.value()
    except UnreadableError:
        return str(editor.raw())
    return "" if value is None else str(value.isoformat())
