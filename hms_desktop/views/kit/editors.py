"""The controls of a form: each turns what is typed into a value, and keeps the raw text for drafts."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from hms_desktop.views.kit import parsing
from hms_desktop.views.kit.digits import latin
from hms_desktop.views.kit.i18n import rupees
from hms_desktop.views.kit.theme import set_property

NOTE_LINES = 3


class Editor(QWidget):
    """Base of every control: `changed` after each edit; `control` takes the focus, the name and the error mark."""

    changed = Signal()

    def __init__(self, control: QWidget) -> None:
        super().__init__()
        self.control = control
        self.setFocusProxy(control)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._row.addWidget(control)

    def raw(self) -> Any:
        """What stands in the control, as JSON can keep it."""
        raise NotImplementedError

    def set_raw(self, raw: Any) -> None:
        """Put back what `raw` gave."""
        raise NotImplementedError

    def value(self) -> Any:
        """The value, None when empty. Raises parsing.UnreadableError."""
        return self.raw()

    def set_value(self, value: Any) -> None:
        """Show a value of the same type; None empties."""
        self.set_raw(value)

    def set_name(self, name: str) -> None:
        """What a screen reader says."""
        self.control.setAccessibleName(name)

    def set_invalid(self, invalid: bool) -> None:
        """Mark the control, beside the sentence that the form shows under it."""
        set_property(self.control, "invalid", "true" if invalid else "false")

    def set_characters(self, characters: int) -> None:
        """Make the control wide enough for this many characters, and no wider."""
        width = self.fontMetrics().averageCharWidth() * characters + 24
        self.control.setFixedWidth(width)
        self._row.setAlignment(self.control, Qt.AlignmentFlag.AlignLeft)


class LineEditor(Editor):
    """One line of text; subclasses parse and format."""

    def __init__(self, placeholder: str = "") -> None:
        self.line = QLineEdit()
        super().__init__(self.line)
        self.line.setPlaceholderText(placeholder)
        self.line.textChanged.connect(self.changed)

    def raw(self) -> str:
        """The text as it stands."""
        return self.line.text()

    def set_raw(self, raw: Any) -> None:
        """Put a text in."""
        self.line.setText(raw or "")
        self.line.setCursorPosition(0)

    def value(self) -> Any:
        """The value of the text, None when it is blank. Raises parsing.UnreadableError."""
        text = self.line.text().strip()
        return self.parse(text) if text else None

    def set_value(self, value: Any) -> None:
        """Show a value as it would be typed."""
        self.set_raw("" if value is None else self.format(value))

    def parse(self, text: str) -> Any:
        """The value of a text that is not blank. Raises parsing.UnreadableError."""
        return text

    def format(self, value: Any) -> str:
        """The text of a value."""
        return str(value)


class NumberEditor(LineEditor):
    """A number with `decimals` places, right-aligned."""

    def __init__(self, decimals: int = 0, placeholder: str = "") -> None:
        super().__init__(placeholder)
        self._decimals = decimals
        self.line.setAlignment(Qt.AlignmentFlag.AlignRight)

    def parse(self, text: str) -> int | float:
        """The number. Raises parsing.UnreadableError."""
        return parsing.parse_number(text, self._decimals)

    def format(self, value: Any) -> str:
        """The number without trailing zeros."""
        return f"{value:.{self._decimals}f}".rstrip("0").rstrip(".") if self._decimals else str(value)


class MoneyEditor(LineEditor):
    """Rupees on the screen, paise in the value."""

    def __init__(self, placeholder: str = "") -> None:
        super().__init__(placeholder or "₹")
        self.line.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.line.editingFinished.connect(self._tidy)

    def parse(self, text: str) -> int:
        """Paise. Raises parsing.UnreadableError."""
        return parsing.parse_rupees(text)

    def format(self, value: Any) -> str:
        """₹1,500."""
        return rupees(value)

    def _tidy(self) -> None:
        try:
            self.set_value(self.value())
        except parsing.UnreadableError:
            return


class PhoneEditor(LineEditor):
    """A phone number as typed, digits in Latin; the domain judges it."""

    def parse(self, text: str) -> str:
        """The text with Latin digits."""
        return latin(text)


class NotesEditor(Editor):
    """Several lines; Tab leaves, Enter makes a new line."""

    def __init__(self, placeholder: str = "") -> None:
        self.box = QPlainTextEdit()
        super().__init__(self.box)
        self.box.setPlaceholderText(placeholder)
        self.box.setTabChangesFocus(True)
        self.box.setFixedHeight(self.fontMetrics().lineSpacing() * NOTE_LINES + 20)
        self.box.textChanged.connect(self.changed)

    def raw(self) -> str:
        """The text."""
        return self.box.toPlainText()

    def set_raw(self, raw: Any) -> None:
        """Put a text in."""
        self.box.setPlainText(raw or "")

    def value(self) -> str | None:
        """The text without blank ends, None when there is none."""
        return self.box.toPlainText().strip() or None
