"""A time of day as people type it, and the control for it."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from hms_desktop.views.appointments.words import clock
from hms_desktop.views.kit.digits import latin
from hms_desktop.views.kit.editors import LineEditor
from hms_desktop.views.kit.parsing import UnreadableError

DAY_MINUTES = 24 * 60
_TIME = re.compile(r"(\d{1,2})(?:[:.\s]?(\d{2}))?\s*(am|pm|a\.m\.|p\.m\.)?")


def parse_clock(text: str) -> int | None:
    """Minutes since midnight from 10, 10:30, 10.30, 1630, 4 pm; None when it is no time."""
    found = _TIME.fullmatch(latin(text).strip().lower())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    half = (found[3] or "")[:1]
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return hour * 60 + minute if hour < 24 and minute < 60 else None


class TimeEditor(LineEditor):
    """A time of day, typed, or stepped with Up and Down; the value is in minutes since midnight."""

    def __init__(self, step: int) -> None:
        super().__init__("hh:mm")
        self._step = step
        self.line.installEventFilter(self)
        self.line.editingFinished.connect(self._tidy)

    def parse(self, text: str) -> int:
        """Minutes since midnight. Raises parsing.UnreadableError."""
        minute = parse_clock(text)
        if minute is None:
            raise UnreadableError("time-unreadable")
        return minute

    def format(self, value: Any) -> str:
        """09:15."""
        return clock(value)

    def eventFilter(self, watched: Any, event: Any) -> bool:
        """Up is earlier, Down is later, as in the diary."""
        if isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress and not event.modifiers():
            steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if steps is not None:
                self._move(steps)
                return True
        return super().eventFilter(watched, event)

    def _move(self, steps: int) -> None:
        now = parse_clock(self.line.text())
        if now is not None:
            grid = now // self._step if steps > 0 else -(-now // self._step)
            self.set_value(max(0, min(DAY_MINUTES - self._step, (grid + steps) * self._step)))

    def _tidy(self) -> None:
        minute = parse_clock(self.line.text())
        if minute is not None:
            self.set_value(minute)
