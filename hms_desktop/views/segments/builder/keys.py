"""The keys of the builder, heard in every control of a line before the control itself hears them."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QLineEdit

from hms_desktop.views.segments.builder.commands import KEYS
from hms_desktop.views.segments.builder.suggest import SuggestLine

_PRESSES = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
_KEEP_TYPING = ("undo", "redo")


class RuleKeys(QObject):
    """Calls `do(deed)`. A wheel over a list that has not the focus scrolls the rule, and changes nothing."""

    def __init__(self, do: Callable[[str], object], parent: QObject) -> None:
        super().__init__(parent)
        self._do = do

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Our keys win over those of a text line, and over shortcuts of the window."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QComboBox) and not watched.hasFocus():
            event.ignore()
            return True
        if not isinstance(event, QKeyEvent) or event.type() not in _PRESSES:
            return False
        deed = _deed_of(watched, event)
        if not deed:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            if isinstance(watched, SuggestLine) and deed not in _KEEP_TYPING:
                watched.leave()
            self._do(deed)
        return True


def _deed_of(watched: QObject, event: QKeyEvent) -> str:
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() == Qt.Key.Key_Delete and not modifiers:
        return "" if isinstance(watched, QLineEdit) else "remove"
    if isinstance(watched, SuggestLine) and watched.is_open and not modifiers:
        return ""
    return _deeds().get(QKeySequence(QKeyCombination(modifiers, Qt.Key(event.key()))).toString(), "")


@cache
def _deeds() -> dict[str, str]:
    return {QKeySequence(key).toString(): deed for deed, keys in KEYS.items() for key in keys}
