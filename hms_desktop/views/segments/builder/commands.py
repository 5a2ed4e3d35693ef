"""What can be done to the line that is worked at: one name, one icon and one key each; the bar of buttons shows them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from hms_desktop.views.kit.elided import ElidedText
from hms_desktop.views.kit.text import button, icon_button
from hms_desktop.views.kit.theme import theme

KEYS: Mapping[str, tuple[str, ...]] = {
    "add": ("Ctrl+Return", "Ctrl+Enter"),
    "add-group": ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
    "nest": ("Ctrl+Right",),
    "lift": ("Ctrl+Left",),
    "up": ("Ctrl+Up",),
    "down": ("Ctrl+Down",),
    "remove": ("Ctrl+Del",),
    "undo": ("Ctrl+Z",),
    "redo": ("Ctrl+Y", "Ctrl+Shift+Z"),
    "before": ("PgUp",),
    "after": ("PgDown",),
}


@dataclass(frozen=True, slots=True)
class Command:
    """`deed` is what `RuleOutline.do` takes; `worded` ones have their words on the button."""

    deed: str
    words: str
    icon: str
    worded: bool = False

    @property
    def shown_key(self) -> str:
        """The first key as people know it."""
        return QKeySequence(KEYS[self.deed][0]).toString(QKeySequence.SequenceFormat.NativeText)


def commands() -> tuple[Command, ...]:
    """Every command in the order of the bar."""
    return (
        Command("add", _tr("Add condition"), "plus", worded=True),
        Command("add-group", _tr("Add group"), "plus", worded=True),
        Command("nest", _tr("Into a group"), "chevron-right"),
        Command("lift", _tr("Out of the group"), "chevron-left"),
        Command("up", _tr("Move up"), "chevron-up"),
        Command("down", _tr("Move down"), "chevron-down"),
        Command("remove", _tr("Remove"), "trash"),
        Command("undo", _tr("Undo"), "undo"),
        Command("redo", _tr("Redo"), "redo"),
    )


class CommandBar(QWidget):
    """Buttons for the commands; `do(deed)` is called, `enable` says which can be done now."""

    def __init__(self, do: Callable[[str], object]) -> None:
        super().__init__()
        self.buttons: dict[str, QAbstractButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().space.xs)
        for command in commands():
            made = (
                button(command.words, "link", command.icon)
                if command.worded
                else icon_button(command.words, command.icon)
            )
            made.setToolTip(f"{command.words} ({command.shown_key})")
            made.clicked.connect(lambda _=False, deed=command.deed: do(deed))
            self.buttons[command.deed] = made
            row.addWidget(made)
        told = ElidedText("small")
        told.say(
            _tr(
                "Ctrl+Enter adds a line.  Ctrl with an arrow moves it: up, down, right into a group, left out of it.  PgUp and PgDn go from line to line."
            )
        )
        row.addWidget(told, 1)

    def first(self) -> QAbstractButton:
        """The first button."""
        return self.buttons["add"]

    def last(self) -> QAbstractButton:
        """The last button."""
        return self.buttons["redo"]

    def enable(self, possible: Mapping[str, bool]) -> None:
        """Grey what can't be done now."""
        for deed, made in self.buttons.items():
            made.setEnabled(possible.get(deed, True))


def _tr(words: str) -> str:
    return QCoreApplication.translate("RuleCommands", words)
