"""Opens the real window on a campaign that waits, then lets it be sent; prints the gaps of its heartbeat for both as JSON."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from hms_desktop.app.window import Desktop
from hms_desktop.work.timers import Heartbeat

if TYPE_CHECKING:
    from hms_desktop.services.all import Services

QUIET_MS, IDLE_MS, WATCHED_MS = 5_000, 20_000, 60_000  # what the start itself costs is measured elsewhere


class _Probe(QObject):
    def __init__(self, desktop: Desktop) -> None:
        super().__init__()
        self.desktop = desktop
        self.heart = Heartbeat(self)
        self.found: dict[str, float] = {}
        desktop.context.actor_changed.connect(self.signed_in)

    def signed_in(self) -> None:
        self.desktop.window.go("campaigns", {})
        QTimer.singleShot(QUIET_MS, lambda: self.watch("idle", IDLE_MS, self.resume))

    def watch(self, name: str, long_ms: int, then: Callable[[], None]) -> None:
        self.heart.start()
        QTimer.singleShot(long_ms, lambda: self.keep(name, then))

    def keep(self, name: str, then: Callable[[], None]) -> None:
        self.heart.stop()
        self.found[f"{name}_p999_ms"] = self.heart.percentile(0.999)
        self.found[f"{name}_max_ms"] = max(self.heart.gaps_ms)
        self.found[f"{name}_ticks"] = len(self.heart.gaps_ms)
        then()

    def resume(self) -> None:
        (campaign,) = self.services.campaigns.all()
        self.desktop.context.write(
            lambda services: services.campaigns.resume(campaign.id),
            done=lambda _: self.watch("sending", WATCHED_MS, self.finish),
        )

    def finish(self) -> None:
        self.found["sent"] = sum(one.funnel.sent for one in self.services.campaigns.all())
        print(json.dumps(self.found), flush=True)
        self.desktop.window.close()

    @property
    def services(self) -> Services:
        assert self.desktop.services is not None
        return self.desktop.services


options = argparse.Namespace(data_dir=Path(sys.argv[1]), demo=False, screenshots=None, acting_as=None)
desktop = Desktop(options)
probe = _Probe(desktop)
sys.exit(desktop.run())
