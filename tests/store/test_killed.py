"""The process is really killed (SIGKILL) at each step of a backup, a restore, an upgrade and the making of a clinic."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from hms_desktop.domain.model import Patient
from hms_desktop.domain.permissions import Permission
from hms_desktop.store import audit, backup
from hms_desktop.store.opening import make_clinic, open_clinic
from tests.helpers.clinic import NOON, ClinicForTests
from tests.helpers.migrations import add_next_revision

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no SIGKILL"),
]
ROOT = Path(__file__).resolve().parents[2]

PROGRAM = """
import os, signal, sys
from pathlib import Path
sys.path.insert(0, {root!r})
from hms_desktop.config import Paths
from hms_desktop.store import backup, files, restoring, schema
from hms_desktop.store.opening import make_clinic, open_clinic

paths, key, folder = Paths(Path({paths!r})), bytes.fromhex({key!r}), Path({folder!r})
now = lambda: {now}

def die(*args, **options):
    os.kill(os.getpid(), signal.SIGKILL)

def at_call(number, real):
    calls = []
    def call(*args, **options):
        calls.append(1)
        return die() if len(calls) == number else real(*args, **options)
    return call

{body}
"""


def run_until_killed(clinic: ClinicForTests, body: str, folder: Path) -> None:
    """Run a body in a process of its own, which must not live to its end."""
    text = PROGRAM.format(
        root=str(ROOT), paths=str(clinic.paths.root), key=clinic.key.hex(), folder=str(folder), now=NOON, body=body
    )
    ended = subprocess.run([sys.executable, "-c", text], check=False, capture_output=True, text=True, timeout=60)
    assert ended.returncode == -signal.SIGKILL, ended.stderr


@pytest.fixture
def full_clinic(clinic: ClinicForTests) -> ClinicForTests:
    rows = [{"id": clinic.new_id(), "name": f"Patient {n}", "sex": "male", "village": "Rampur"} for n in range(3000)]
    with clinic.desk.write(Permission.EDIT_PATIENTS, "test") as work:
        work.insert_many(Patient, rows)
    clinic.close()
    return clinic


def state(clinic: ClinicForTests) -> tuple[int, str, int]:
    """Patients, first village and generation after an ordinary start, with a sound file and trail."""
    database = open_clinic(clinic.paths, clinic.key, now_ms=clinic.clock)
    with database.read_raw() as connection:
        (count,) = connection.execute("SELECT count(*) FROM patient").fetchone()
        (village,) = connection.execute("SELECT max(village) FROM patient").fetchone()
        (generation,) = connection.execute("SELECT generation FROM device").fetchone()
        assert list(audit.broken_entries(connection)) == []
    database.close()
    backup.verify(clinic.paths.database, clinic.key)
    return count, village, generation


@pytest.mark.parametrize(
    "where",
    [
        "backup._PAGES_A_STEP = 20; options['progress'] = at_call(3, lambda done, total: None)",
        "backup.verify = die",
        "files.force = die",
        "Path.replace = die",
        "files.force_folder = die",
    ],
)
def test_a_killed_backup_leaves_the_data_and_no_half_file_under_a_final_name(full_clinic, tmp_path, where):
    body = f"""
options = {{}}
{where}
backup.make_backup(open_clinic(paths, key, now_ms=now), paths, key, "manual", **options)
"""
    run_until_killed(full_clinic, body, tmp_path)
    for one in backup.backups(full_clinic.paths.backups):
        assert backup.verify(one.path, full_clinic.key).rows["patient"] == 3000
    assert state(full_clinic) == (3000, "Rampur", 1)


OLD, NEW = (3000, "Rampur", 1), (3000, "Rampur", 2)


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        ("files.copy_whole = die", OLD),
        ("restoring.device.renew = die", OLD),
        ("restoring.verify = at_call(2, restoring.verify)", OLD),
        ("files.force = die", OLD),
        ("Path.replace = at_call(1, Path.replace)", OLD),
        ("files.force_folder = at_call(1, files.force_folder)", NEW),
        ("Path.replace = at_call(2, Path.replace)", NEW),
        ("Path.replace = at_call(3, Path.replace)", NEW),
        ("files.force_folder = at_call(4, files.force_folder)", NEW),
    ],
)
def test_a_killed_restore_leaves_the_one_or_the_other(full_clinic, tmp_path, where, expected):
    database = open_clinic(full_clinic.paths, full_clinic.key, now_ms=full_clinic.clock)
    kept = backup.make_backup(database, full_clinic.paths, full_clinic.key, "manual")
    database.close()
    run_until_killed(full_clinic, f"{where}\nbackup.restore(Path({str(kept)!r}), paths, key, now_ms=now())", tmp_path)
    assert state(full_clinic) == expected
    if expected is NEW:
        (aside,) = full_clinic.paths.set_aside.iterdir()
        assert backup.verify(aside / "clinic.db", full_clinic.key).rows["patient"] == 3000


@pytest.mark.parametrize(
    "trouble",
    ["import os, signal; os.kill(os.getpid(), signal.SIGKILL)", ""],
    ids=["inside the migration", "before it is committed"],
)
def test_a_killed_upgrade_leaves_the_older_schema_and_can_be_done_again(full_clinic, tmp_path, trouble):
    add_next_revision(tmp_path, trouble)
    body = """
schema._MIGRATIONS, schema.HEAD = folder / "migrations", "0002"
if not "%s":
    real = schema.upgrade
    schema.upgrade = lambda connection: (real(connection), die())
open_clinic(paths, key, now_ms=now)
""" % ("x" if trouble else "")
    run_until_killed(full_clinic, body, tmp_path)
    assert state(full_clinic) == OLD
    assert backup.verify(full_clinic.paths.database, full_clinic.key).schema == "0001"


def test_a_killed_making_of_a_clinic_leaves_none_and_can_be_done_again(clinic, tmp_path):
    clinic.close()
    clinic.paths.database.unlink()
    run_until_killed(
        clinic,
        "schema.upgrade = lambda connection, real=schema.upgrade: (real(connection), die())\n"
        "import uuid\nmake_clinic(paths, key, now_ms=now, new_id=lambda: uuid.UUID(int=1), name='x')",
        tmp_path,
    )
    assert not clinic.paths.database.exists()
    make_clinic(clinic.paths, clinic.key, now_ms=clinic.clock, new_id=clinic.new_id, name="x").close()
    assert state(clinic) == (0, None, 1)
