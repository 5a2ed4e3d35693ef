"""Forms from a list of fields: typed values in, typed values out, errors as sentences at the field."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from hms_desktop.views.kit import choice_editors, date_editors, editors
from hms_desktop.views.kit.field_row import FieldRow
from hms_desktop.views.kit.parsing import UnreadableError
from hms_desktop.views.kit.text import Text
from hms_desktop.views.kit.theme import follow_theme, theme

Kind = Literal["text", "notes", "number", "money", "date", "birth", "choice", "multi_choice", "phone", "check"]
_CHARACTERS = {"number": 10, "money": 14, "date": 14, "birth": 16, "phone": 18}


@dataclass(frozen=True, slots=True)
class Field:
    """One line of a form. `validate` gets the value and returns an error code or ""; `make` is for a control of one's own.

    Values by kind: text, notes, phone `str`; number `int` (`float` with `decimals`); money `int` paise; date `date`;
    birth `parsing.Birth`; choice the chosen value; multi_choice a list; check `bool`. Empty is None.
    """

    key: str
    label: str
    kind: Kind = "text"
    required: bool = False
    help: str = ""
    placeholder: str = ""
    choices: Sequence[tuple[Any, str]] = ()
    decimals: int = 0
    past_only: bool = False
    characters: int = 0
    wide: bool = False
    validate: Callable[[Any], str] | None = None
    make: Callable[[], editors.Editor] | None = None

    @property
    def width(self) -> int:
        """Width in characters, 0 for all there is."""
        return self.characters or _CHARACTERS.get(self.kind, 0)


@dataclass(frozen=True, slots=True)
class Group:
    """Fields under a heading; an empty title has none."""

    title: str
    fields: Sequence[Field]


class Form(QWidget):
    """Fields in one or two columns. Enter goes on, Ctrl+Enter or Ctrl+S submits, the first error takes the focus.

    Signals: `submitted(dict)` when nothing is wrong, `dirty(bool)` when it begins or ceases to differ from what was
    set, `edited()` after each change.
    """

    submitted = Signal(dict)
    dirty = Signal(bool)
    edited = Signal()

    def __init__(
        self,
        groups: Sequence[Group],
        columns: int = 1,
        *,
        today: Callable[[], date],
        say: Callable[[str], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`say` makes sentences of the codes that the fields' `validate` give; the kit's own codes are known."""
        super().__init__(parent)
        self._say = say or (lambda code: code)
        self._today = today
        self.rows: dict[str, FieldRow] = {}
        self._fields = {field.key: field for group in groups for field in group.fields}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().space.l)
        for group in groups:
            self._add_group(layout, group, columns)
        layout.addStretch()
        self._clean = self.raw()
        self._was_dirty = False
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.submit)
        follow_theme(self, self._fit_to_text)

    @property
    def is_dirty(self) -> bool:
        """True when something differs from what was set last."""
        return self.raw() != self._clean

    def values(self) -> dict[str, Any]:
        """The value of every field; None where it is empty or can't be read."""
        return {key: self._value(key) for key in self.rows}

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show these values, forget errors, and count the form as unchanged; fields not named keep theirs."""
        for key, value in values.items():
            self.rows[key].editor.set_value(value)
        self.show_errors({})
        self.mark_clean()

    def clear(self) -> None:
        """Empty every field."""
        self.set_values(dict.fromkeys(self.rows))

    def raw(self) -> dict[str, Any]:
        """What stands in the controls, as JSON can keep it, unreadable text included."""
        return {key: row.editor.raw() for key, row in self.rows.items()}

    def set_raw(self, raw: Mapping[str, Any]) -> None:
        """Put back what `raw` gave; keys that are no longer here are ignored."""
        for key in raw.keys() & self.rows.keys():
            self.rows[key].editor.set_raw(raw[key])

    def mark_clean(self) -> None:
        """Count what stands here now as unchanged, as after a save."""
        self._clean = self.raw()
        self._tell_dirty()

    def show_errors(self, errors: Mapping[str, str]) -> None:
        """Show a sentence at each field named, none at the others, and go to the first."""
        for key, row in self.rows.items():
            row.show_error(errors.get(key, ""))
        first = next((key for key in self.rows if key in errors), None)
        if first is not None:
            self.rows[first].editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def problems(self) -> dict[str, str]:
        """Sentences for what is missing, unreadable or refused by `validate`."""
        found = {key: self._problem(key) for key in self.rows}
        return {key: self._sentence(code) for key, code in found.items() if code}

    def submit(self) -> None:
        """Tell `submitted`, or show what is wrong."""
        problems = self.problems()
        self.show_errors(problems)
        if not problems:
            self.submitted.emit(self.values())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the next field."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.focusNextPrevChild(True)
        else:
            super().keyPressEvent(event)

    def _add_group(self, layout: QVBoxLayout, group: Group, columns: int) -> None:
        if group.title:
            layout.addWidget(Text(group.title, "heading"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme().space.xl)
        grid.setVerticalSpacing(theme().space.m)
        layout.addLayout(grid)
        line = at = 0
        for field in group.fields:
            span = columns if field.wide else 1
            if at + span > columns:
                line, at = line + 1, 0
            row = FieldRow(field.label, self._editor(field), required=field.required, help=field.help)
            row.editor.changed.connect(lambda key=field.key: self._on_changed(key))
            self.rows[field.key] = row
            grid.addWidget(row, line, at, 1, span, Qt.AlignmentFlag.AlignTop)
            at += span
        for column in range(columns):
            grid.setColumnStretch(column, 1)

    def _editor(self, field: Field) -> editors.Editor:
        make: dict[Kind, Callable[[], editors.Editor]] = {
            "text": lambda: editors.LineEditor(field.placeholder),
            "notes": lambda: editors.NotesEditor(field.placeholder),
            "number": lambda: editors.NumberEditor(field.decimals, field.placeholder),
            "money": lambda: editors.MoneyEditor(field.placeholder),
            "date": lambda: date_editors.DateEditor(
                self._today, past_only=field.past_only, placeholder=field.placeholder
            ),
            "birth": lambda: date_editors.BirthEditor(self._today),
            "choice": lambda: choice_editors.ChoiceEditor(field.choices),
            "multi_choice": lambda: choice_editors.MultiChoiceEditor(field.choices),
            "phone": lambda: editors.PhoneEditor(field.placeholder),
            "check": lambda: choice_editors.CheckEditor(field.label),
        }
        return (field.make or make[field.kind])()

    def _value(self, key: str) -> Any:
        try:
            return self.rows[key].editor.value()
        except UnreadableError:
            return None

    def _problem(self, key: str) -> str:
        field = self._fields[key]
        try:
            value = self.rows[key].editor.value()
        except UnreadableError as error:
            return error.code
        if field.required and value in (None, "", [], False):
            return "required"
        return field.validate(value) if field.validate and value not in (None, "", []) else ""

    def _sentence(self, code: str) -> str:
        return self._own_sentences().get(code) or self._say(code)

    def _own_sentences(self) -> dict[str, str]:
        return {
            "required": self.tr("This is needed."),
            "number-unreadable": self.tr("Type a number, such as 120."),
            "number-whole": self.tr("Type a whole number."),
            "number-too-fine": self.tr("Too many digits after the point."),
            "money-unreadable": self.tr("Type an amount in rupees, such as 1,500 or 1500.50."),
            "date-unreadable": self.tr("Type a date as day/month/year, such as 12/3/1965."),
            "date-impossible": self.tr("There is no such day. Check the day and the month."),
            "date-future": self.tr("This date is in the future. Check the year."),
            "date-too-old": self.tr("This date is before 1900. Check the year."),
            "age-impossible": self.tr("Nobody is that old. Type an age up to 120, or a date."),
        }

    def _on_changed(self, key: str) -> None:
        self.rows[key].show_error("")
        self.edited.emit()
        self._tell_dirty()

    def _tell_dirty(self) -> None:
        if self.is_dirty != self._was_dirty:
            self._was_dirty = self.is_dirty
            self.dirty.emit(self._was_dirty)

    def _fit_to_text(self) -> None:
        for key, row in self.rows.items():
            if width := self._fields[key].width:
                row.editor.set_characters(width)
