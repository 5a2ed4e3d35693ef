"""Small clocks that die with their parent."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer

HEARTBEAT_MS = 16
STALL_MS = 50


class Debounce(QObject):
    """Calls `slot` once, `ms` after the last `restart`: for typing."""

    def __init__(self, parent: QObject, ms: int, slot: Callable[[], None]) -> None:
        super().__init__(parent)
        self._slot = slot
        self._timer = QTimer(self, singleShot=True, interval=ms)
        self._timer.timeout.connect(self._fire)

    def restart(self) -> None:
        """Begin the wait again."""
        self._timer.start()

    def stop(self) -> None:
        """Forget a pending call."""
        self._timer.stop()

    def flush(self) -> None:
        """Make a pending call now; does nothing when none is pending."""
        if self.pending:
            self._timer.stop()
            self._fire()

    @property
    def pending(self) -> bool:
        """True between a `restart` and its call."""
        return self._timer.isActive()

    def _fire(self) -> None:
        self._slot()


class Every(QObject):
    """Calls `slot` every `ms` until `stop` or until the parent dies."""

    def __init__(self, parent: QObject, ms: int, slot: Callable[[], None]) -> None:
        super().__init__(parent)
        self._slot = slot
        self._timer = QTimer(self, interval=ms)
        self._timer.timeout.connect(self._fire)
        self._timer.start()

    def stop(self) -> None:
        """Call no more."""
        self._timer.stop()

    def _fire(self) -> None:
        self._slot()


class Heartbeat(QObject):
    """Measures how long the event loop makes a 16 ms timer wait; a gap over 50 ms is a stall a person can feel."""

    def __init__(self, parent: QObject | None = None, clock: Callable[[], float] = time.perf_counter) -> None:
        super().__init__(parent)
        self._clock = clock
        self._last = 0.0
        self._timer = QTimer(self, interval=HEARTBEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.beat)
        self.gaps_ms: list[float] = []

    def start(self) -> None:
        """Forget earlier gaps and begin."""
        self.gaps_ms.clear()
        self._last = self._clock()
        self._timer.start()

    def stop(self) -> None:
        """End, counting the gap that is still open."""
        if self._timer.isActive():
            self._timer.stop()
            self.beat()

    def beat(self) -> None:
        """One tick: how late it was beyond its 16 ms is kept in `gaps_ms`."""
        now = self._clock()
        self.gaps_ms.append(max(0.0, (now - self._last) * 1000 - HEARTBEAT_MS))
        self._last = now

    def percentile(self, fraction: float) -> float:
        """The gap in milliseconds below which `fraction` (0 to 1) of the ticks lie; 0 when there are none."""
        ordered = sorted(self.gaps_ms)
        return ordered[min(len(ordered) - 1, int(fraction * len(ordered)))] if ordered else 0.0

    @property
    def stalls(self) -> int:
        """How many gaps were over 50 ms."""
        return sum(gap > STALL_MS for gap in self.gaps_ms)
