"""kill -9 in the middle of a merge: a process of its own is killed at a given write, then the file is opened again."""

import signal
import subprocess
import sys
import uuid
from pathlib import Path

import pytest

from hms_desktop.domain.model import Encounter, Observation, PatientPhone
from hms_desktop.services.desk import Desk
from hms_desktop.services.merging.service import MergingService
from hms_desktop.store import audit
from hms_desktop.store.opening import open_clinic
from tests.helpers.clinic import NOON
from tests.helpers.records import add, add_patient, dump

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
import os, random, signal, sys, uuid
from pathlib import Path
from hms_desktop.config import Paths
from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.ids import id_stream
from hms_desktop.services.desk import Desk
from hms_desktop.services.merging.service import MergingService
from hms_desktop.store.opening import open_clinic
from hms_desktop.store import unit_of_work

folder, key, kept, merged, last = sys.argv[1:]
left = [int(last)]
note = unit_of_work.UnitOfWork.note

def counted(self, *values):
    note(self, *values)
    left[0] -= 1
    if left[0] == 0:
        self.connection.exec_driver_sql("PRAGMA cache_size = 1")  # what was written goes to the log at once
        os.kill(os.getpid(), signal.SIGKILL)

unit_of_work.UnitOfWork.note = counted
clock = lambda: %d
ids = id_stream(clock, random.Random(9).getrandbits)
database = open_clinic(Paths(Path(folder)), bytes.fromhex(key), now_ms=clock)
desk = Desk(database, Paths(Path(folder)), now_ms=clock, new_id=lambda: next(ids))
desk.actor = AUTOMATION
MergingService(desk).merge(uuid.UUID(kept), uuid.UUID(merged))
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.parametrize("writes", [1, 5, 16, 10_000])
def test_a_killed_merge_leaves_nothing_or_all_of_it(clinic, writes):
    kept, merged = add_patient(clinic, "Lakshmi"), add_patient(clinic, "Laxmi")
    for place in range(8):
        add(clinic, Encounter, patient_id=merged, started_at=NOON - place)
        add(clinic, Observation, patient_id=merged, code="weight", value=60.0, unit="kg", taken_at=NOON - place)
    add(clinic, PatientPhone, patient_id=merged, number="+919876543210", owner="self")
    before = dump(clinic)
    clinic.close()

    arguments = [str(clinic.paths.root), clinic.key.hex(), str(kept), str(merged), str(writes)]
    ended = subprocess.run([sys.executable, "-c", PROGRAM % (NOON + 1), *arguments], cwd=ROOT, check=False)
    assert ended.returncode == -signal.SIGKILL

    clinic.database = open_clinic(clinic.paths, clinic.key, now_ms=clinic.clock)
    with clinic.database.read_raw() as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert list(audit.broken_entries(connection)) == []
        assert connection.execute("SELECT count(*) FROM search_pending").fetchone() == (0,)
        merges = [row[0] for row in connection.execute("SELECT id FROM patient_merge")]
    if writes < 10_000:
        assert merges == []
    else:
        _take_back(clinic, merges)
    assert dump(clinic) == before


def _take_back(clinic, merges):
    desk = Desk(clinic.database, clinic.paths, now_ms=clinic.clock, new_id=clinic.new_id)
    desk.actor = clinic.desk.actor
    MergingService(desk).unmerge(uuid.UUID(bytes=merges[0]))
