"""Which measured values, or which counted rows, are looked at: the latest, any, some of the last few, where they go."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QWidget

from hms_desktop.domain.segment.rule import Way
from hms_desktop.views.kit.text import Text
from hms_desktop.views.segments.builder.parts import NumberValue, ValueEditor, in_line, number_text

SMALL = 3


def _tr(words: str) -> str:
    return QCoreApplication.translate("RuleTaking", words)


class TakeValue(ValueEditor):
    """The value is latest, any, {"times", "of_last"}, or {"trend", "of_last", "by"}; `mode` is told by `mode_of`."""

    def __init__(self) -> None:
        self.box = QComboBox()
        for mode, words in (
            ("latest", _tr("the latest value")),
            ("any", _tr("any value")),
            ("times", _tr("several of the last values")),
            (Way.RISING.value, _tr("values that rise")),
            (Way.FALLING.value, _tr("values that fall")),
        ):
            self.box.addItem(words, mode)
        self.times, self.of_last = NumberValue(letters=SMALL), NumberValue(letters=SMALL)
        self.by = NumberValue(letters=SMALL + 2)
        self._of, self._over = Text(_tr("of the last"), wrap=False), Text(_tr("over the last"), wrap=False)
        self._some = in_line(self.times, self._of, self._over, self.of_last)
        self._least = in_line(Text(_tr("by at least"), wrap=False), self.by)
        super().__init__(self.box)
        self.box.activated.connect(lambda _: self._switched())
        for one in (self.times, self.of_last, self.by):
            one.changed.connect(self.changed)
        self._show_mode()

    def pieces(self) -> list[QWidget]:
        """Which values, how many of them, by how much they change."""
        return [self, self._some, self._least]

    def value(self) -> Any:
        """What is taken."""
        mode = self.box.currentData()
        if mode in ("latest", "any"):
            return mode
        if mode == "times":
            return {"times": self.times.value(), "of_last": self.of_last.value()}
        by = self.by.value()
        return {"trend": mode, "of_last": self.of_last.value()} | ({} if by in ("", 0) else {"by": by})

    def set_value(self, value: Any) -> None:
        """Show what is taken."""
        self.box.setCurrentIndex(max(0, self.box.findData(mode_of(value))))
        if isinstance(value, dict):
            self.times.set_value(value.get("times", ""))
            self.of_last.set_value(value.get("of_last", ""))
            self.by.set_value(value.get("by", ""))
        self._show_mode()

    def set_name(self, name: str) -> None:
        """What a screen reader says."""
        self.box.setAccessibleName(name)
        self.times.set_name(_tr("At least so many values"))
        self.of_last.set_name(_tr("Of so many last values"))
        self.by.set_name(_tr("By at least"))

    def set_invalid(self, invalid: bool) -> None:
        """Mark the numbers."""
        for one in (self.times, self.of_last, self.by):
            one.set_invalid(invalid)

    def _switched(self) -> None:
        mode = self.box.currentData()
        if mode == "times" and not self.times.line.text():
            self.times.line.setText("2")
        if mode not in ("latest", "any") and not self.of_last.line.text():
            self.of_last.line.setText("3")
        self._show_mode()
        self.changed.emit()

    def _show_mode(self) -> None:
        mode = self.box.currentData()
        trend = mode in tuple(Way)
        for widget, shown in (
            (self.times, mode == "times"),
            (self._of, mode == "times"),
            (self._over, trend),
            (self._some, trend or mode == "times"),
            (self._least, trend),
        ):
            widget.setVisible(shown)


class LastValue(ValueEditor):
    """Whether all rows are counted (the value is None) or only the newest so many."""

    def __init__(self) -> None:
        self.box = QComboBox()
        self.box.addItem(_tr("of all"), "")
        self.box.addItem(_tr("of the last"), "last")
        self.number = NumberValue(letters=SMALL)
        super().__init__(self.box, self.number)
        self.box.activated.connect(lambda _: self._switched())
        self.number.changed.connect(self.changed)

    def value(self) -> Any:
        """None, or how many."""
        return self.number.value() if self.box.currentData() else None

    def set_value(self, value: Any) -> None:
        """Show how many."""
        self.box.setCurrentIndex(0 if value is None else 1)
        self.number.line.setText(number_text(value))
        self.number.setVisible(value is not None)

    def set_name(self, name: str) -> None:
        """What a screen reader says."""
        self.box.setAccessibleName(name)
        self.number.set_name(name)

    def set_invalid(self, invalid: bool) -> None:
        """Mark the number."""
        self.number.set_invalid(invalid)

    def _switched(self) -> None:
        if self.box.currentData() and not self.number.line.text():
            self.number.line.setText("3")
        self.number.setVisible(bool(self.box.currentData()))
        self.changed.emit()


def mode_of(take: Any) -> str:
    """latest, any, times, rising or falling."""
    if isinstance(take, dict):
        return str(take.get("trend", "times"))
    return str(take or "latest")
