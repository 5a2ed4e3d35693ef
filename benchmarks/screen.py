"""The window's heartbeat while somebody types into the search box, and while the table of everybody is scrolled."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from benchmarks.clinic import BenchClinic
from benchmarks.report import Result, below

LIMIT_MS = 50.0
NAMES = 25
_HERE = Path(__file__).parent


def run(clinic: BenchClinic) -> list[Result]:
    """Gaps of the 16 ms heartbeat at p99.9."""
    names = [row[0][:9] for row in clinic.sample_patients(NAMES) if row[0].isascii()]
    environment = clinic.environment() | {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_LOGGING_RULES": "*.warning=false",
        "PYTHONPATH": str(_HERE.parent),
    }
    command = [sys.executable, str(_HERE / "probe_screen.py"), str(clinic.folder), json.dumps(names)]
    printed = subprocess.run(command, env=environment, check=True, capture_output=True, text=True, timeout=900).stdout
    found = json.loads(printed.splitlines()[-1])
    return [
        below("typing_heartbeat_p999", found["typing_p999_ms"], "ms", LIMIT_MS),
        below("scrolling_heartbeat_p999", found["scrolling_p999_ms"], "ms", LIMIT_MS),
    ]
