"""Starts a dispatcher again and again, each in a process of its own, and kills it at a random moment. Run as a program.

Arguments: folder of the clinic, its key in hex, how many kills, the seed.
"""

import os
import random
import signal
import sys
import time
from pathlib import Path

from hms_desktop.app.parts import make_entry
from hms_desktop.cli import outreach  # noqa: F401 - imported once, before the children
from hms_desktop.config import Paths
from hms_desktop.secrets import MemoryVault
from hms_desktop.services.campaigns import movements  # noqa: F401 - as above
from hms_desktop.services.outreach import dispatch  # noqa: F401 - as above

LONGEST_S = 0.4


def child(folder: Path, environ: dict[str, str], opened: int | None = None) -> None:
    """Dispatch until nothing waits; says on the pipe `opened`, where there is one, when the clinic is open."""
    services = make_entry(Paths(folder), environ, MemoryVault(available=False)).open()
    if opened is not None:
        os.write(opened, b".")
    while not services.dispatch.run().idle:
        pass


def main() -> None:
    """Every second one has until its clinic is open, however slow the computer is, and then as long as the others."""
    folder, key, kills, seed = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
    chance = random.Random(seed)
    for number in range(kills):
        heard, opened = os.pipe()
        pid = os.fork()
        if pid == 0:
            try:
                child(folder, {"HMS_DATABASE_KEY": key}, opened)
            finally:
                os._exit(0)
        os.close(opened)
        if number % 2:
            os.read(heard, 1)
        time.sleep(chance.uniform(0.02, LONGEST_S))
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        os.close(heard)


if __name__ == "__main__":
    main()
