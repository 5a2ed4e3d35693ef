"""The diary's keys as commands, for the list on F1 and the palette."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate


def diary_commands(parent: QWidget, do: Callable[[str], None]) -> list[QAction]:
    """One action for each key. The diary itself hears the keys, so that letters stay letters in its forms."""
    made = []
    for word, text, keys in (
        ("book", translate("DiaryKeys", "Book an appointment"), "N"),
        ("move", translate("DiaryKeys", "Move the chosen appointment: arrows, then Enter"), "M"),
        ("check-in", translate("DiaryKeys", "Check in"), "C"),
        ("complete", translate("DiaryKeys", "Complete the visit"), "D"),
        ("no-show", translate("DiaryKeys", "Did not come"), "S"),
        ("cancel", translate("DiaryKeys", "Cancel the appointment"), "X"),
        ("video", translate("DiaryKeys", "Open the video visit"), "V"),
        ("back", translate("DiaryKeys", "Day or week before"), "PgUp"),
        ("forward", translate("DiaryKeys", "Day or week after"), "PgDown"),
        ("today", translate("DiaryKeys", "Today"), "T"),
        ("switch", translate("DiaryKeys", "Change between day and week"), "W"),
    ):
        action = QAction(text, parent)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _checked=False, word=word: do(word))
        made.append(action)
    return made
