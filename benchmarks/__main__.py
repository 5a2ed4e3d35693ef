"""`make bench`: every measurement in turn, one line of JSON a number; exits 1 when one is over its limit."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable

from benchmarks import demo_build, dispatch, due, import_rows, kills, refresh, score, screen, search, segments, start
from benchmarks.clinic import BenchClinic, bench_clinic
from benchmarks.report import Result, show

ON_CLINIC: dict[str, Callable[[BenchClinic], list[Result]]] = {
    "search": search.run,
    "start": start.run,
    "screen": screen.run,
    "segments": segments.run,
    "score": score.run,
    "due": due.run,
    "refresh": refresh.run,
}
ALONE = ("import", "demo", "dispatch", "kills")


def main() -> int:
    """Run what is named, or all; smaller sizes are for a quick look only."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", help=f"of: {', '.join([*ON_CLINIC, *ALONE])}")
    parser.add_argument("--patients", type=int, default=1_000_000)
    parser.add_argument("--rows", type=int, default=100_000)
    options = parser.parse_args()
    wanted = options.names or [*ON_CLINIC, *ALONE]
    results: list[Result] = []
    for name in wanted:
        if name == "import":
            found = import_rows.run(options.rows)
        elif name in ("dispatch", "kills"):
            found = {"dispatch": dispatch.run, "kills": kills.run}[name]()
        elif name == "demo":
            found = demo_build.run(options.patients)
        else:
            found = ON_CLINIC[name](bench_clinic(options.patients))
        show(found)
        results += found
    return 0 if all(result.ok for result in results) else 1


if __name__ == "__main__":
    sys.exit(main())
