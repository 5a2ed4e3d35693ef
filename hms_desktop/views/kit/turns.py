"""A page of charts is drawn one chart a turn of the event loop, so that the window answers keys between them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer


class Turns(QObject):
    """`start` runs an iterator a step a turn, in place of the one before; it dies with its parent."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[object] = iter(())
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._step)

    def start(self, steps: Iterator[object]) -> None:
        """Take the first step in the next turn."""
        self._steps = steps
        self._timer.start()

    @property
    def busy(self) -> bool:
        """Whether steps are left."""
        return self._timer.isActive()

    def _step(self) -> None:
        steps = self._steps
        try:
            next(steps)
        except StopIteration:
            return
        if steps is self._steps:
            self._timer.start()
