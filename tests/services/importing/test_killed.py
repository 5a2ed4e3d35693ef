"""kill -9 in the middle of an import: what was committed stays, and the next start goes on with counts that stay true."""

import json
import os
import signal
import subprocess
import sys
from itertools import product
from pathlib import Path

import pytest
from sqlalchemy import func, select

from hms_desktop.config import Paths
from hms_desktop.domain.model import Patient
from hms_desktop.store import audit
from hms_desktop.store.opening import open_clinic

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[3]
KILLED = """
import os, signal, sys
from hms_desktop.services.importing import importer
from hms_desktop.store import unit_of_work
importer.BATCH_ROWS = 100
left = [int(sys.argv.pop(1))]
note = unit_of_work.UnitOfWork.note
def counted(self, *values):
    note(self, *values)
    left[0] -= 1
    if left[0] == 0:
        os.kill(os.getpid(), signal.SIGKILL)
unit_of_work.UnitOfWork.note = counted
from hms_desktop.cli import main
main(sys.argv[1:])
"""


def command(clinic, *arguments, program=("-m", "hms_desktop")):
    environment = os.environ | {"HMS_DATABASE_KEY": clinic.key.hex(), "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, *program, *arguments],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.mark.parametrize("writes", [2, 150, 1234])
def test_a_killed_import_is_resumed(clinic, tmp_path, writes):
    path = tmp_path / "list.csv"
    pairs = list(product("abcdefghijklmnopqrstuvwxyz", repeat=2))
    lines = [f"Person {''.join(pair)},98{at:08},Gaon{at % 9}" for at, pair in enumerate(pairs)]
    lines[50] = "Bad phone,12,Gaon1"
    path.write_text("\n".join(["Name,Mobile,Village", *lines]), encoding="utf-8")
    clinic.database.close()
    words = ("patients", "import", str(path), "--data-dir", str(clinic.paths.root), "--json")
    killed = command(clinic, str(writes), *words, program=("-c", KILLED))
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    done = command(clinic, *words, "--rejects", str(tmp_path / "rejects.csv"))
    assert done.returncode == 0, done.stderr
    totals = json.loads(done.stdout)
    assert totals["rows"] == len(lines)
    assert totals["rejected"] == 1
    assert "Mobile: “12” is too short" in (tmp_path / "rejects.csv").read_text(encoding="utf-8-sig")
    database = open_clinic(Paths(clinic.paths.root), clinic.key, now_ms=clinic.clock)
    with database.read() as connection:
        assert connection.execute(select(func.count()).select_from(Patient)).scalar_one() == totals["imported"]
    with database.read_raw() as connection:
        assert list(audit.broken_entries(connection)) == []
        assert connection.execute("SELECT count(*) FROM search_pending").fetchone() == (0,)
        assert connection.execute("SELECT count(*) FROM search_document").fetchone() == (totals["imported"],)
    database.close()
    again = json.loads(command(clinic, *words).stdout)
    assert (again["imported"], again["updated"], again["unchanged"]) == (0, 0, totals["rows"] - 1)
