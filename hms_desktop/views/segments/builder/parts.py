"""What a row is made of: parts that own some keys of its tree, and the plain value editors."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from hms_desktop.views.kit.digits import latin
from hms_desktop.views.kit.theme import set_property, theme

NUMBER_LETTERS = 10


class ValueEditor(QWidget):
    """Base of what edits one value: `changed` after each edit; `control` takes focus, name and error mark.

    `value()` is decoded JSON as the parser reads it; what can't be read yet stays as it was typed.
    """

    changed = Signal()

    def __init__(self, control: QWidget, *others: QWidget) -> None:
        super().__init__()
        self.control = control
        self.setFocusProxy(control)
        self.line_up(control, *others)

    def line_up(self, *widgets: QWidget) -> None:
        """Set the widgets in one line."""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().space.xs)
        for widget in widgets:
            row.addWidget(widget)
        row.setAlignment(Qt.AlignmentFlag.AlignLeft)

    def value(self) -> Any:
        """What stands there."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show a value."""
        raise NotImplementedError

    def set_name(self, name: str) -> None:
        """What a screen reader says."""
        self.control.setAccessibleName(name)

    def pieces(self) -> list[QWidget]:
        """What wraps on its own where a line is full."""
        return [self]

    def stops(self) -> list[QWidget]:
        """What the Tab key stops at, in order: the controls that are shown."""
        return [stop for piece in self.pieces() if not _was_hidden(piece) for stop in focusable(piece)]

    def set_invalid(self, invalid: bool) -> None:
        """Mark the control, beside the sentence under the row."""
        set_property(self.control, "invalid", "true" if invalid else "false")


class NumberValue(ValueEditor):
    """A number; with `paise` people type rupees and the value is paise."""

    def __init__(self, *, paise: bool = False, letters: int = NUMBER_LETTERS) -> None:
        self.line = QLineEdit()
        super().__init__(self.line)
        self._paise = paise
        self.line.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.line.setFixedWidth(self.fontMetrics().averageCharWidth() * letters + 2 * theme().space.m)
        if paise:
            self.line.setPlaceholderText("₹")
        self.line.textEdited.connect(lambda _: self.changed.emit())

    def value(self) -> Any:
        """The number, or the text where it is none."""
        return read_number(self.line.text(), paise=self._paise)

    def set_value(self, value: Any) -> None:
        """Show a number, or what was typed."""
        self.line.setText(number_text(value, paise=self._paise))


class ChoiceValue(ValueEditor):
    """One of a few; a value that is not among them is added, so that it stays."""

    def __init__(self, choices: Sequence[tuple[Any, str]]) -> None:
        self.box = QComboBox()
        super().__init__(self.box)
        for value, words in choices:
            self.box.addItem(words, value)
        self.box.activated.connect(lambda _: self.changed.emit())

    def value(self) -> Any:
        """The chosen value."""
        return self.box.currentData()

    def set_value(self, value: Any) -> None:
        """Choose a value; nothing chooses the first."""
        row = 0 if value in (None, "") else self._row_of(value)
        if row < 0:
            self.box.addItem(str(value), value)
            row = self.box.count() - 1
        self.box.setCurrentIndex(row)

    def _row_of(self, value: Any) -> int:
        found = (row for row in range(self.box.count()) if self.box.itemData(row) == value)
        return next(found, -1)


def focusable(widget: QWidget) -> list[QWidget]:
    """The controls in a widget that the Tab key stops at and that are shown, in the order they were put in."""
    return [
        one
        for one in widget.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.focusProxy() is None
        and not _hidden_in(widget, one)
        and one.window() is widget.window()  # the list of a box is a window of its own
        and not isinstance(one.parent(), QComboBox)
    ]


def _hidden_in(widget: QWidget, one: QWidget | None) -> bool:
    """Whether something hid it, or what it stands in; what was never shown yet is not hidden."""
    while one is not None and one is not widget:
        if _was_hidden(one):
            return True
        one = one.parentWidget()
    return False


def _was_hidden(one: QWidget) -> bool:
    return one.isHidden() and one.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)


def in_line(*widgets: QWidget) -> QWidget:
    """Widgets that stay together in one line."""
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme().space.xs)
    for widget in widgets:
        row.addWidget(widget)
    return both


def show_pieces(pieces: Iterable[QWidget]) -> None:
    """Show what nobody hid at once: the next Tab may come before the event loop does."""
    for piece in pieces:
        if not _was_hidden(piece):
            piece.show()


def read_number(text: str, *, paise: bool = False) -> Any:
    """A number from what was typed, with digits of any script and commas; the text itself where it is none."""
    bare = latin(text).replace(",", "").replace("₹", "").strip()
    try:
        number = Decimal(bare) * (100 if paise else 1)
    except InvalidOperation:
        return text
    if not number.is_finite():
        return text
    return int(number) if number == number.to_integral_value() else float(number)


def number_text(value: Any, *, paise: bool = False) -> str:
    """A number as it would be typed; anything else as it is."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return "" if value is None else str(value)
    number = Decimal(str(value)) / (100 if paise else 1)
    return f"{number.normalize():f}"
