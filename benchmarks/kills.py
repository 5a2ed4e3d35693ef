"""The dispatcher killed 1,000 times against a provider that counts, and the window's heartbeat while it sends."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.dispatch import KEY, clinic, fake
from benchmarks.report import Result, below
from hms_desktop.app.parts import now_ms
from hms_desktop.channels.fake.faults import Faults
from hms_desktop.channels.fake.server import FakeProvider
from tests.helpers.kill_run import ANSWER_MS, EACH_KILL, killed, launched, outcome

KILLS = int(os.environ.get("HMS_KILLS", "1000"))
SENT_IN_THE_WINDOW = 1_500
LIMIT_MS = 50.0
_HERE = Path(__file__).parent


def run() -> list[Result]:
    """Numbers of messages sent twice, lost or hidden, none of which may be; gaps of the 16 ms heartbeat at p99.9."""
    return [*_killed(), *_heartbeat()]


def _killed() -> list[Result]:
    fake_one = FakeProvider(now_ms, 0, Faults(answer_ms=ANSWER_MS)).start()
    try:
        with tempfile.TemporaryDirectory(prefix="hms-kills-") as folder:
            where, key = launched(Path(folder) / "clinic", fake_one.url, EACH_KILL * KILLS)
            killed(where, key, KILLS, seed=0).wait()
            found = outcome(where, key, fake_one)
    finally:
        fake_one.close()
    numbers = {"twice": found.twice, "lost": found.lost, "hidden": found.hidden, "left": found.left}
    return [below(f"kills_{KILLS}_{name}", number, "messages", 0) for name, number in numbers.items()]


def _heartbeat() -> list[Result]:
    """The real window on a campaign that waits, and then is sent to the fake provider."""
    with tempfile.TemporaryDirectory(prefix="hms-sending-") as folder, fake() as url:
        services = clinic(Path(folder) / "clinic", SENT_IN_THE_WINDOW, url, 1000)
        services.campaigns.pause(services.campaigns.all()[0].id)
        services.desk.database.close()
        environment = os.environ | {
            "HMS_DATABASE_KEY": KEY, "QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*.warning=false",
            "PYTHONPATH": str(_HERE.parent),
        }  # fmt: skip
        command = [sys.executable, str(_HERE / "probe_sending.py"), str(Path(folder) / "clinic")]
        printed = subprocess.run(
            command, env=environment, check=True, stdout=subprocess.PIPE, text=True, timeout=300
        ).stdout
    found = json.loads(printed.splitlines()[-1])
    if found["sent"] == 0:
        raise RuntimeError("nothing was sent while the window was watched")
    return [
        below("waiting_heartbeat_p999", found["idle_p999_ms"], "ms", LIMIT_MS),
        below("sending_heartbeat_p999", found["sending_p999_ms"], "ms", LIMIT_MS),
    ]
