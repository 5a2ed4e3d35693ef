"""Moves the journeys of a clinic at a given moment, each time in a process of its own that is killed soon; the last one is let be.

Arguments: folder of the clinic, its key in hex, the moment in ms, how many kills, the seed. Run as a program.
"""

import os
import random
import signal
import sys
import time
from pathlib import Path

from hms_desktop.app.parts import make_entry
from hms_desktop.config import Paths
from hms_desktop.secrets import MemoryVault
from hms_desktop.services.campaigns.journeys import movement as journeys

SMALL = 40
LONGEST_S = 0.25


def child(folder: Path, key: str, now: int) -> None:
    """Move everybody who is due, in many small transactions."""
    journeys.BATCH = SMALL
    services = make_entry(Paths(folder), {"HMS_DATABASE_KEY": key}, MemoryVault(available=False)).open()
    movement = journeys.JourneyMovement(services.desk, services.refresh)
    while movement.move(now):
        pass
    services.desk.database.close()


def main() -> None:
    folder, key, now, kills, seed = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4]), sys.argv[5]
    chance = random.Random(seed)
    for turn in range(kills + 1):
        pid = os.fork()
        if pid == 0:
            code = 1
            try:
                child(folder, key, now)
                code = 0
            finally:
                os._exit(code)
        if turn < kills:
            time.sleep(chance.uniform(0.05, LONGEST_S))
            os.kill(pid, signal.SIGKILL)
        _, status = os.waitpid(pid, 0)
    sys.exit(os.waitstatus_to_exitcode(status))


if __name__ == "__main__":
    main()
