"""Uses the real window on a clinic: types into the search box, then scrolls the table of everybody; prints gaps as JSON."""

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtTest import QTest

from hms_desktop.app.window import Desktop
from hms_desktop.views.segments.tab import SegmentsTab
from hms_desktop.work.timers import Heartbeat

KEY_EVERY_MS = 60
SCROLL_EVERY_MS = 30
SCROLLS = 300
LONGEST_WAIT_MS = 30_000
NAMES = json.loads(sys.argv[2])


class _Screen(QObject):
    def __init__(self, desktop: Desktop) -> None:
        super().__init__()
        self.desktop = desktop
        self.heart = Heartbeat(self)
        self.found: dict[str, float] = {}
        self.waited = 0
        self.timer = QTimer(self)
        self.timer.timeout.connect(self.step)
        self.steps: Iterator[Callable[[], object]] = iter(())
        self.then: Callable[[], None] = self.type_names
        desktop.context.actor_changed.connect(lambda: QTimer.singleShot(3000, self.type_names))

    def play(self, every_ms: int, steps: Iterator[Callable[[], object]], then: Callable[[], None]) -> None:
        self.steps, self.then, self.waited = steps, then, 0
        self.heart.start()
        self.timer.start(every_ms)

    def step(self) -> None:
        deed = next(self.steps, None)
        if deed is not None:
            deed()
            return
        self.waited += self.timer.interval()
        if not self.desktop.runner.busy or self.waited > LONGEST_WAIT_MS:
            self.timer.stop()
            self.heart.stop()
            self.then()

    def keep(self, name: str) -> None:
        self.found[f"{name}_p999_ms"] = self.heart.percentile(0.999)
        self.found[f"{name}_max_ms"] = max(self.heart.gaps_ms)
        self.found[f"{name}_ticks"] = len(self.heart.gaps_ms)

    def type_names(self) -> None:
        box = self.desktop.window.header.search
        box.setFocus()
        self.play(KEY_EVERY_MS, _key_presses(box), self.open_everybody)

    def open_everybody(self) -> None:
        self.keep("typing")
        self.desktop.window.go("segments", {})
        self.play(200, iter((self.new_segment,)), self.scroll)

    def new_segment(self) -> None:
        page = self.desktop.window.tab("segments")
        assert isinstance(page, SegmentsTab)
        self.table = page.draft_members
        page.new.click()
        self.table.show_rule({"all": []})

    def scroll(self) -> None:
        self.found["rows"] = self.table.model().rowCount()
        self.play(SCROLL_EVERY_MS, _scrolls(self.table.verticalScrollBar()), self.finish)

    def finish(self) -> None:
        self.keep("scrolling")
        print(json.dumps(self.found), flush=True)
        self.desktop.window.close()


def _key_presses(box: QObject) -> Iterator[Callable[[], object]]:
    for name in NAMES:
        yield box.clear
        for letter in name:
            yield lambda letter=letter: QTest.keyClicks(box, letter)


def _scrolls(bar: QObject) -> Iterator[Callable[[], object]]:
    for at in range(SCROLLS):
        if at % 3 == 2:
            yield lambda at=at: bar.setValue(bar.maximum() * (at * 37 % SCROLLS) // SCROLLS)
        else:
            yield lambda: bar.setValue(bar.value() + bar.pageStep())


options = argparse.Namespace(data_dir=Path(sys.argv[1]), demo=False, screenshots=None, acting_as=None)
desktop = Desktop(options)
screen = _Screen(desktop)
sys.exit(desktop.run())
