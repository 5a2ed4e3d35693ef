"""A number that is typed, or changed with the arrow keys, with its unit beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from hms_desktop.views.kit.a11y import name
from hms_desktop.views.kit.text import Text
from hms_desktop.views.kit.theme import follow_theme, theme

FIELD = 64


class NumberField(QWidget):
    """Signal: `changed(value)` for every value that can be; what can't be is put back when the field is left.

    `is_empty` after `clear()`, until there is a number.
    """

    changed = Signal(float)

    def __init__(self, least: float, most: float, unit: str, decimals: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._most, self._decimals = least, most, decimals
        self._value = least
        self.is_empty = False
        self.edit = QLineEdit(self._words(least))
        self.edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.edit.installEventFilter(self)
        self.edit.textEdited.connect(self._typed)
        self.edit.editingFinished.connect(self._put_back)
        self.setFocusProxy(self.edit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().space.xs)
        row.addWidget(self.edit)
        row.addWidget(Text(unit, "muted", wrap=False))
        row.addStretch()
        follow_theme(self, lambda: self.edit.setFixedWidth(theme().px(FIELD)))

    def set_name(self, words: str) -> None:
        """What a screen reader says."""
        name(self.edit, words)

    def value(self) -> float:
        """The number."""
        return self._value

    def whole(self) -> int:
        """The number of a field without decimals."""
        return round(self._value)

    def clear(self) -> None:
        """Show no number; `value()` means nothing then."""
        self.is_empty = True
        self.edit.clear()

    def set_value(self, value: float) -> None:
        """Show another number, kept within the range."""
        self._take(min(max(round(value, self._decimals), self._least), self._most))
        self.edit.setText(self._words(self._value))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down change the number by one."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
            if step is not None:
                self.set_value(self._value + step)
                return True
        return super().eventFilter(watched, event)

    def _typed(self, words: str) -> None:
        try:
            value = round(float(words.replace(",", "")), self._decimals)
        except ValueError:
            return
        if self._least <= value <= self._most:
            self._take(value)

    def _take(self, value: float) -> None:
        if self.is_empty or value != self._value:
            self._value, self.is_empty = value, False
            self.changed.emit(value)

    def _put_back(self) -> None:
        self.edit.setText("" if self.is_empty else self._words(self._value))

    def _words(self, value: float) -> str:
        return f"{value:.{self._decimals}f}"
