"""Days and windows of time: a date, or a length of time before or after today; "in the last ..." and "between ..."."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QStackedWidget, QWidget

from hms_desktop.views.kit import parsing
from hms_desktop.views.kit.date_editors import DateEditor
from hms_desktop.views.kit.text import Text
from hms_desktop.views.segments.builder.parts import ValueEditor, in_line
from hms_desktop.views.segments.builder.suggest import Suggestion, SuggestLine
from hms_desktop.views.segments.durations import duration_of, duration_text, suggestions

Today = Callable[[], date]
LETTERS = 14
_RELATIVE = ("ago", "ahead")
_TODAY = {"ago": "P0D"}


class DurationValue(ValueEditor):
    """A length of time typed as "90 days"; the value is ISO 8601."""

    def __init__(self) -> None:
        self.line = SuggestLine()
        super().__init__(self.line)
        self.line.setPlaceholderText(self.tr("90 days"))
        self.line.setFixedWidth(self.fontMetrics().averageCharWidth() * LETTERS + 16)
        self.line.textEdited.connect(lambda _: self.changed.emit())
        self.line.wanted.connect(self._offer)
        self.line.taken.connect(self._take)

    def value(self) -> str:
        """P90D, or what was typed."""
        return duration_of(self.line.text())

    def set_value(self, value: Any) -> None:
        """Show a length of time."""
        self.line.setText(duration_text(str(value or "")))

    def _offer(self, text: str) -> None:
        offered = suggestions(text)
        self.line.offer([] if text in offered else [Suggestion(one, one) for one in offered], preselect=False)

    def _take(self, one: Suggestion) -> None:
        self.line.setText(one.text)
        self.changed.emit()


class DateValue(ValueEditor):
    """A calendar day typed as 22/11/2026 or picked; the value is ISO 8601."""

    def __init__(self, today: Today) -> None:
        self.editor = DateEditor(today)
        self.editor.set_characters(LETTERS)
        super().__init__(self.editor)
        self.control = self.editor.control
        self.editor.changed.connect(self.changed)

    def value(self) -> str:
        """2026-11-22, or what was typed."""
        text = self.editor.line.text().strip()
        try:
            return date.fromisoformat(text).isoformat()
        except ValueError:
            pass
        try:
            return self.editor.parse(text).isoformat()
        except parsing.UnreadableError:
            return text

    def set_value(self, value: Any) -> None:
        """Show a day."""
        self.editor.blockSignals(True)
        self.editor.set_raw(self._shown(str(value or "")))
        self.editor.blockSignals(False)

    def _shown(self, text: str) -> str:
        try:
            day = date.fromisoformat(text)
        except ValueError:
            return text
        return self.editor.format(day) if day.year >= parsing.OLDEST_YEAR else text


class DayValue(ValueEditor):
    """A day: a date, or counted from today; with `open_word` also none, which is the value None."""

    def __init__(self, today: Today, open_word: str = "") -> None:
        self.mode = QComboBox()
        for mode, words in _modes(open_word):
            self.mode.addItem(words, mode)
        self.date, self.duration = DateValue(today), DurationValue()
        self._stack = QStackedWidget()
        for one in (self.date, self.duration):
            self._stack.addWidget(one)
        super().__init__(self.mode, self._stack)
        for one in (self.date, self.duration):
            one.changed.connect(self.changed)
        self.mode.activated.connect(lambda _: self._switched())
        self._show_mode()

    def value(self) -> Any:
        """2026-11-22, {"ago": "P30D"}, {"ahead": "P14D"} or None."""
        mode = self.mode.currentData()
        if mode in _RELATIVE:
            return {mode: self.duration.value()}
        return self.date.value() if mode else None

    def set_value(self, value: Any) -> None:
        """Show a day."""
        mode = next(iter(value)) if isinstance(value, dict) and len(value) == 1 else "date"
        if value is None and self.mode.findData("") >= 0:
            mode = ""
        elif mode in _RELATIVE:
            self.duration.set_value(value[mode])
        else:
            self.date.set_value("" if isinstance(value, dict) else value)
        self.mode.setCurrentIndex(self.mode.findData(mode))
        self._show_mode()

    def set_name(self, name: str) -> None:
        """What a screen reader says."""
        for widget in (self.mode, self.date.control, self.duration.control):
            widget.setAccessibleName(name)

    def set_invalid(self, invalid: bool) -> None:
        """Mark the line that is shown."""
        for one in (self.date, self.duration):
            one.set_invalid(invalid and one is self._stack.currentWidget())

    def _switched(self) -> None:
        self._show_mode()
        self.changed.emit()

    def _show_mode(self) -> None:
        mode = self.mode.currentData()
        self._stack.setVisible(bool(mode))
        self._stack.setCurrentWidget(self.duration if mode in _RELATIVE else self.date)


class WindowValue(ValueEditor):
    """A window of time: any time (the value is None), the last so long, the next so long, or between two days."""

    def __init__(self, today: Today) -> None:
        self.mode = QComboBox()
        for mode, words in (
            ("", _tr("at any time")),
            ("last", _tr("in the last")),
            ("next", _tr("within the next")),
            ("between", _tr("between")),
        ):
            self.mode.addItem(words, mode)
        self.last = DurationValue()
        self.first_day, self.last_day = DayValue(today, _tr("the beginning")), DayValue(today, _tr("today"))
        self._until = in_line(Text(_tr("and"), wrap=False), self.last_day)
        super().__init__(self.mode, self.last)
        for one in (self.last, self.first_day, self.last_day):
            one.changed.connect(self.changed)
        self.mode.activated.connect(lambda _: self._switched())
        self._show_mode()

    def pieces(self) -> list[QWidget]:
        """The kind of window, its first day, its last."""
        return [self, self.first_day, self._until]

    def value(self) -> Any:
        """None, P90D, or {"from": day, "to": day} with either end."""
        mode = self.mode.currentData()
        if mode == "last":
            return self.last.value()
        if mode == "next":
            return {"from": _TODAY, "to": {"ahead": self.last.value()}}
        ends = {"from": self.first_day.value(), "to": self.last_day.value()}
        return {key: day for key, day in ends.items() if day is not None} if mode else None

    def set_value(self, value: Any) -> None:
        """Show a window."""
        mode = _window_mode(value)
        self.mode.setCurrentIndex(self.mode.findData(mode))
        if mode == "next":
            self.last.set_value(value["to"]["ahead"])
        elif isinstance(value, dict):
            self.first_day.set_value(value.get("from"))
            self.last_day.set_value(value.get("to"))
        elif value is not None:
            self.last.set_value(value)
        self._show_mode()

    def set_name(self, name: str) -> None:
        """What a screen reader says."""
        self.mode.setAccessibleName(name)
        self.last.set_name(name)
        self.first_day.set_name(self.tr("First day"))
        self.last_day.set_name(self.tr("Last day"))

    def set_invalid(self, invalid: bool) -> None:
        """Mark what is shown."""
        self.last.set_invalid(invalid)
        self.first_day.set_invalid(invalid)
        self.last_day.set_invalid(invalid)

    def _switched(self) -> None:
        if self.mode.currentData() in ("last", "next") and not self.last.line.text():
            self.last.set_value("P90D" if self.mode.currentData() == "last" else "P14D")
        if self.mode.currentData() == "between" and self.first_day.value() is None and self.last_day.value() is None:
            self.first_day.set_value({"ago": "P90D"})
        self._show_mode()
        self.changed.emit()

    def _show_mode(self) -> None:
        mode = self.mode.currentData()
        self.last.setVisible(mode in ("last", "next"))
        for widget in (self.first_day, self._until):
            widget.setVisible(mode == "between")


def _window_mode(value: Any) -> str:
    """Which kind of window a value is."""
    if not isinstance(value, dict):
        return "last" if value is not None else ""
    to = value.get("to")
    return "next" if value.get("from") == _TODAY and isinstance(to, dict) and "ahead" in to else "between"


def _modes(open_word: str) -> list[tuple[str, str]]:
    modes = [("ago", _tr("before today")), ("ahead", _tr("after today")), ("date", _tr("the date"))]
    return [("", open_word), *modes] if open_word else modes


def _tr(words: str) -> str:
    return QCoreApplication.translate("RuleDays", words)
