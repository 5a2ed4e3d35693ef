"""Undo and redo of what was done to the data: both run as writes, and the strip says what happened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from hms_desktop.domain.errors import ClinicError
from hms_desktop.views.kit.icons import set_icon
from hms_desktop.views.kit.messages import Strip
from hms_desktop.work.runner import Runner

DEPTH = 50


@dataclass(frozen=True, slots=True)
class _Step:
    label: str
    undo: Callable[[], Any]
    redo: Callable[[], Any]


class UndoStack(QObject):
    """The last 50 deeds. Put `undo_action` and `redo_action` into a menu; their texts name the deed.

    `done(result)` is told with what the undo or redo returned (as a `Changed` to publish).
    """

    done = Signal(object)

    def __init__(self, runner: Runner, strip: Strip, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner, self._strip = runner, strip
        self._past: list[_Step] = []
        self._future: list[_Step] = []
        self._working = False
        self.undo_action = QAction(self.tr("Undo"), self)
        self.undo_action.setShortcut(QKeySequence("Ctrl+Z"))
        self.undo_action.triggered.connect(self.undo)
        self.redo_action = QAction(self.tr("Redo"), self)
        self.redo_action.setShortcuts([QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")])
        self.redo_action.triggered.connect(self.redo)
        set_icon(self.undo_action, "undo")
        set_icon(self.redo_action, "redo")
        self._name_actions()

    def push(self, label: str, undo: Callable[[], Any], redo: Callable[[], Any], message: str = "") -> None:
        """Remember a deed that was just done; with `message` the strip says it and offers Undo."""
        self._past = [*self._past, _Step(label, undo, redo)][-DEPTH:]
        self._future.clear()
        self._name_actions()
        if message:
            self._strip.say(message, "success", (self.tr("Undo"), self.undo))

    def clear(self) -> None:
        """Forget everything, as when another person signs in."""
        self._past.clear()
        self._future.clear()
        self._name_actions()

    def undo(self) -> None:
        """Take the last deed back."""
        if self._past and not self._working:
            step = self._past[-1]
            self._run(step.undo, lambda result: self._undone(step, result))

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._future and not self._working:
            step = self._future[-1]
            self._run(step.redo, lambda result: self._redone(step, result))

    def _run(self, deed: Callable[[], Any], then: Callable[[Any], None]) -> None:
        self._working = True
        self._name_actions()
        self._runner.write(deed, done=then, failed=self._failed, parent=self)

    def _undone(self, step: _Step, result: Any) -> None:
        self._past = [other for other in self._past if other is not step]
        self._future.append(step)
        message = self.tr("Undone: {label}").format(label=step.label)
        self._finish(message, (self.tr("Redo"), self.redo))
        self.done.emit(result)

    def _redone(self, step: _Step, result: Any) -> None:
        self._future = [other for other in self._future if other is not step]
        self._past.append(step)
        message = self.tr("Done again: {label}").format(label=step.label)
        self._finish(message, (self.tr("Undo"), self.undo))
        self.done.emit(result)

    def _finish(self, message: str, action: tuple[str, Callable[[], None]]) -> None:
        self._working = False
        self._name_actions()
        self._strip.say(message, "success", action)

    def _failed(self, error: BaseException) -> None:
        """What could not be taken back stays on the stack; a fault of ours goes on to the crash card."""
        self._working = False
        self._name_actions()
        if not isinstance(error, ClinicError):
            raise error
        self._strip.say(self.tr("That could not be undone: it was changed since. Open it and look."), "warning")

    def _name_actions(self) -> None:
        past = self._past[-1].label if self._past else ""
        future = self._future[-1].label if self._future else ""
        self.undo_action.setText(self.tr("Undo: {label}").format(label=past) if past else self.tr("Undo"))
        self.redo_action.setText(self.tr("Redo: {label}").format(label=future) if future else self.tr("Redo"))
        self.undo_action.setEnabled(bool(past) and not self._working)
        self.redo_action.setEnabled(bool(future) and not self._working)
