"""Values that are texts: one line, or several as chips, completed from the data."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from hms_desktop.domain.conditions import all_conditions
from hms_desktop.domain.errors import ClinicError
from hms_desktop.domain.segment.fields import Field
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.cards import Pill
from hms_desktop.views.kit.flow import FlowLayout
from hms_desktop.views.kit.i18n import format_number
from hms_desktop.views.kit.text import Text
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.segments.builder.parts import ValueEditor
from hms_desktop.views.segments.builder.suggest import Suggestion, SuggestLine
from hms_desktop.views.segments.value_words import names_conditions, value_words
from hms_desktop.work.timers import Debounce

OFFERED = 20
WAIT_MS = 120
CHIPS_SHOWN = 40
LETTERS = 24
Read = Callable[[str], Any]
Show = Callable[[Any], str]


class Completion(QObject):
    """Fills a line's suggestions with the values that a field has in the data; those of few choices need no question."""

    def __init__(self, context: ViewContext, line: SuggestLine, field: Field, name: str) -> None:
        super().__init__(line)
        self._context, self._line, self._field, self._name = context, line, field, name
        self._text = ""
        self._wait = Debounce(self, WAIT_MS, self._ask)
        line.wanted.connect(self._wanted)

    def _wanted(self, text: str) -> None:
        self._text = text
        if self._field.choices:
            said = ((code, value_words(self._field, code)) for code in self._field.choices)
            begun = text.strip().casefold()
            fitting = [Suggestion(code, words) for code, words in said if begun in words.casefold() or begun in code]
            self._line.offer(fitting, preselect=bool(begun))
        else:
            self._wait.restart()

    def _ask(self) -> None:
        text, name = self._text.strip(), self._name
        self._context.read(
            lambda services, job: services.segments.values(name, text, OFFERED, job.interruptible),
            done=self._show,
            failed=self._failed,
            parent=self,
            cancel_previous=f"rule-values-{id(self)}",
            with_context=True,
        )

    def _show(self, found: Sequence[Any]) -> None:
        offered = [Suggestion(one.value, value_words(self._field, one.value), _people(one.people)) for one in found]
        known = {one.value for one in found}
        named = [code for code in self._codes_named() if code not in known]
        offered += [Suggestion(code, value_words(self._field, code)) for code in named]
        self._line.offer(offered[:OFFERED], preselect=False)

    def _codes_named(self) -> list[str]:
        """Codes of conditions whose plain name has a word that begins as was typed."""
        wanted = self._text.strip().casefold()
        if not wanted or not names_conditions(self._field):
            return []
        return [one.code for one in all_conditions() if one.code and f" {wanted}" in f" {one.name.casefold()}"]

    def _failed(self, error: BaseException) -> None:
        """Without suggestions one types on; a role that may not see values gets none."""
        if not isinstance(error, ClinicError):
            raise error
        self._line.close_list()


class TextValue(ValueEditor):
    """One text."""

    def __init__(self, context: ViewContext, field: Field, name: str) -> None:
        self.line = SuggestLine()
        super().__init__(self.line)
        self.line.setMinimumWidth(self.fontMetrics().averageCharWidth() * LETTERS)
        self.completion = Completion(context, self.line, field, name)
        self.line.textEdited.connect(lambda _: self.changed.emit())
        self.line.taken.connect(self._take)

    def value(self) -> str:
        """The text."""
        return self.line.text()

    def set_value(self, value: Any) -> None:
        """Show a text."""
        self.line.setText("" if value is None else str(value))

    def _take(self, one: Suggestion) -> None:
        self.line.setText(str(one.value))
        self.changed.emit()


class ChipsValue(ValueEditor):
    """Several values: Enter or a comma makes a chip of what was typed, Backspace in the empty line takes the last away.

    What stands in the line counts already. With `may_be_one` a single text that was not a list stays none.
    """

    def __init__(self, read: Read, show: Show, *, may_be_one: bool = False) -> None:
        self.line = SuggestLine()
        super().__init__(self.line)
        self._read, self._say, self._may_be_one = read, show, may_be_one
        self._values: list[Any] = []
        self._as_list = not may_be_one
        self.line.setPlaceholderText(self.tr("Type, then Enter"))
        self.line.setMinimumWidth(self.fontMetrics().averageCharWidth() * LETTERS)
        self.line.textEdited.connect(self._typed)
        self.line.entered.connect(self._add_typed)
        self.line.taken.connect(self._take)
        self.line.installEventFilter(self)

    def line_up(self, *widgets: QWidget) -> None:
        """The chips above the line."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space.xs)
        self._area = QWidget()
        self._chips = FlowLayout(self._area, theme().space.xs)
        column.addWidget(self._area)
        for widget in widgets:
            column.addWidget(widget)
        self._area.hide()

    def value(self) -> Any:
        """The values as a list, or the only one as it was."""
        typed = self.line.text().strip()
        values = [*self._values, self._read(typed)] if typed else list(self._values)
        return values[0] if len(values) == 1 and not self._as_list else values or self._nothing()

    def set_value(self, value: Any) -> None:
        """Show one or several."""
        single = not isinstance(value, list)
        self._as_list = not (self._may_be_one and single)
        self._values = ([] if value in (None, "") else [value]) if single else list(value)
        self.line.clear()
        self._draw()

    def eventFilter(self, watched: QObject, event: Any) -> bool:
        """Backspace in the empty line takes the last chip away."""
        is_key = isinstance(event, QKeyEvent) and event.type() == event.Type.KeyPress
        if is_key and event.key() == Qt.Key.Key_Backspace and not self.line.text() and self._values:
            self._drop(len(self._values) - 1)
            return True
        return super().eventFilter(watched, event)

    def _nothing(self) -> Any:
        return "" if self._may_be_one and not self._as_list else []

    def _typed(self, text: str) -> None:
        if text.endswith((",", ";")):
            self.line.setText(text[:-1])
            self._add_typed()
        else:
            self.changed.emit()

    def _add_typed(self) -> None:
        if typed := self.line.text().strip():
            self._add(self._read(typed))

    def _take(self, one: Suggestion) -> None:
        self._add(one.value)

    def _add(self, value: Any) -> None:
        self.line.clear()
        if value not in self._values:
            self._values.append(value)
        self._draw()
        self.changed.emit()

    def _drop(self, number: int) -> None:
        del self._values[number]
        self._draw()
        self.line.setFocus()
        self.changed.emit()

    def _draw(self) -> None:
        while (item := self._chips.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for number, value in enumerate(self._values[:CHIPS_SHOWN]):
            pill = Pill(self._say(value))
            pill.removed.connect(lambda number=number: self._drop(number))
            for cross in pill.findChildren(QToolButton):
                cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._chips.addWidget(pill)
        more = len(self._values) - CHIPS_SHOWN
        if more > 0:
            self._chips.addWidget(Text(self.tr("and {number} more").format(number=format_number(more)), "muted"))
        self._area.setVisible(bool(self._values))
        self._area.updateGeometry()


def _people(number: int) -> str:
    return format_number(number)
