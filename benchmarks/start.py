"""Start-up: process start to first paint (limit: 2 times a bare window), to the first search (5 times), and memory."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.clinic import BenchClinic
from benchmarks.report import Result, against, below

TIMES = 9
PAINT_LIMIT = 2.0
SEARCH_LIMIT = 5.0
MEMORY_LIMIT_MB = 300.0
_HERE = Path(__file__).parent


def run(clinic: BenchClinic) -> list[Result]:
    """Open the bare and the real window in turn, so that a busy moment of the machine hits both."""
    text = clinic.sample_patients(1)[0][0].split()[0][:4]
    bare: list[float] = []
    ours: list[dict[str, float]] = []
    for _ in range(TIMES):
        bare.append(_bare(clinic))
        ours.append(_ours(clinic, text))
    base = statistics.median(bare)
    paint = statistics.median(one["first_paint_ms"] for one in ours)
    search = statistics.median(one["first_search_ms"] for one in ours)
    every_tab = _ours(clinic, text, "tabs")
    return [
        against("start_to_first_paint", paint, "ms", base, PAINT_LIMIT),
        against("start_to_first_search", search, "ms", base, SEARCH_LIMIT),
        below("memory_every_tab_opened", every_tab["memory_mb"], "MB", MEMORY_LIMIT_MB),
    ]


def _bare(clinic: BenchClinic) -> float:
    return float(_output(clinic, "bare_window.py").splitlines()[-1])


def _ours(clinic: BenchClinic, text: str, *more: str) -> dict[str, float]:
    printed = _output(clinic, "probe_window.py", str(clinic.folder), text, *more)
    found: dict[str, float] = json.loads(printed.splitlines()[-1])
    return found


def _output(clinic: BenchClinic, script: str, *more: str) -> str:
    environment = clinic.environment() | {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_LOGGING_RULES": "*.warning=false",
        "PYTHONPATH": str(_HERE.parent),
    }
    command = [sys.executable, str(_HERE / script), str(time.time_ns()), *more]
    return subprocess.run(command, env=environment, check=True, capture_output=True, text=True, timeout=300).stdout
