"""Opens the real window and prints, as JSON, ms since process start at first paint and at the first search answered."""

import argparse
import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer

BEGAN = float(sys.argv[1])
OPTIONS = argparse.Namespace(
    data_dir=Path(sys.argv[2]), demo=False, screenshots=None, acting_as=None, tabs=sys.argv[4:] == ["tabs"]
)
TEXT = sys.argv[3]
SHOWN_WITHIN_S = 40


def _elapsed() -> float:
    return (time.time_ns() - BEGAN) / 1e6


class _Probe(QObject):
    def __init__(self, desktop) -> None:  # noqa: ANN001 - Desktop is imported after the clock began
        super().__init__()
        self.desktop = desktop
        self.found: dict[str, float] = {}
        desktop.window.installEventFilter(self)
        desktop.context.actor_changed.connect(self.signed_in)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and "first_paint_ms" not in self.found:
            self.found["first_paint_ms"] = _elapsed()
        return False

    def signed_in(self) -> None:
        self.found["signed_in_ms"] = _elapsed()
        self.desktop.context.read(lambda services: services.search.find(TEXT, 12), done=self.answered)

    def answered(self, found: list) -> None:
        self.found["first_search_ms"] = _elapsed()
        self.found["found"] = len(found)
        if OPTIONS.tabs:
            QTimer.singleShot(500, self.open_tabs)
        else:
            self.finish()

    def open_tabs(self) -> None:
        from hms_desktop.views.tabs import TABS

        for tab in TABS:
            self.desktop.window.go(tab.key, {})
        self.watch = QTimer(self, interval=100)
        self.watch.timeout.connect(self.finish_when_shown)
        self.watch.start()
        self.since = time.monotonic()

    def finish_when_shown(self) -> None:
        """Everything a tab asked for is there, but for counts of the whole register that go on in the background."""
        if not self.desktop.runner.busy or time.monotonic() - self.since > SHOWN_WITHIN_S:
            self.finish()

    def finish(self) -> None:
        import psutil

        self.found["memory_mb"] = psutil.Process().memory_info().rss / 1e6
        print(json.dumps(self.found), flush=True)
        self.desktop.window.close()


from hms_desktop.app.window import Desktop  # noqa: E402 - the clock began before this import

desktop = Desktop(OPTIONS)
probe = _Probe(desktop)
sys.exit(desktop.run())
