"""Building a demo clinic: at most ten minutes, one gigabyte of file and one of memory for a million patients.

Run alone: `python -m benchmarks.demo_build --patients 100000`; the limit of time shrinks with the size.
"""

from __future__ import annotations

import argparse
import secrets
import sys
import tempfile
import time
from pathlib import Path

import psutil

from benchmarks.clinic import BUILT_FOR
from benchmarks.report import Result, below, show
from hms_desktop.config import Paths
from hms_desktop.demo.build import build_demo

MILLION = 1_000_000
LIMIT_S = 600.0
LIMIT_BYTES = 1e9
LEAST_SHARE = 0.05


def run(patients: int = MILLION) -> list[Result]:
    """Build once in a folder that is removed again; seconds, bytes of the file, bytes of memory at the highest."""
    with tempfile.TemporaryDirectory(prefix="hms-bench-") as folder:
        begin = time.perf_counter()
        built = build_demo(Paths(Path(folder)), secrets.token_bytes(32), as_of=BUILT_FOR, patients=patients)
        took = time.perf_counter() - begin
    return [
        below("demo_build_time", took, "s", LIMIT_S * max(LEAST_SHARE, patients / MILLION)),
        below("demo_build_file", built.size, "bytes", LIMIT_BYTES),
        below("demo_build_memory", _highest_memory(), "bytes", LIMIT_BYTES),
    ]


def _highest_memory() -> int:
    """The most memory that this process ever held, in bytes."""
    if sys.platform == "win32":
        return int(psutil.Process().memory_info().peak_wset)
    import resource

    highest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return highest if sys.platform == "darwin" else highest * 1024


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--patients", type=int, default=MILLION)
    show(run(parser.parse_args().patients))
