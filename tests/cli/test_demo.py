import argparse
import os
import signal
import subprocess
import sys
from pathlib import Path

import orjson
import pytest

from hms_desktop.cli import demo
from hms_desktop.cli.output import render
from hms_desktop.domain.errors import Refused, StoreTrouble

KEY = "07" * 32
ROOT = Path(__file__).resolve().parents[2]


def run(*arguments: str) -> dict:
    parser = argparse.ArgumentParser()
    demo.add_commands(parser.add_subparsers())
    options = parser.parse_args(["demo", "build", *arguments, "--json"])
    return orjson.loads(render(options.run(options), as_json=True))


@pytest.fixture(autouse=True)
def _key(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("HMS_DATABASE_KEY", KEY)


@pytest.mark.slow
def test_build_says_what_it_counted(tmp_path: Path):
    told = run("--patients", "400", "--seed", "5", "--data-dir", str(tmp_path), "--as-of", "2026-11-22")
    assert told["patients"] == 400
    assert told["segments"] == {
        "chronic-care": 49,
        "senior-citizens": 36,
        "maternity-child": 19,
        "corporate-employees": 64,
        "at-risk": 11,
    }
    assert told["rows"]["patient"] == 400
    assert told["bytes"] == (tmp_path / "clinic.db").stat().st_size
    assert told["pin"] == "2468"
    assert {"login": "meera", "name": "Meera Nair", "role": "administrator"} in told["staff"]


@pytest.mark.slow
def test_a_folder_with_a_clinic_is_refused_before_a_key_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    run("--patients", "5", "--data-dir", str(tmp_path))
    monkeypatch.delenv("HMS_DATABASE_KEY")
    with pytest.raises(StoreTrouble) as raised:
        run("--patients", "5", "--data-dir", str(tmp_path))
    assert raised.value.code == "database-exists"
    assert not (tmp_path / "key.json").exists()


def test_without_a_keyring_there_is_no_clinic_whose_key_is_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("HMS_DATABASE_KEY")
    with pytest.raises(Refused) as raised:
        run("--patients", "5", "--data-dir", str(tmp_path))
    assert raised.value.code == "demo-needs-key"
    assert list(tmp_path.iterdir()) == []


def test_a_day_that_is_none(tmp_path: Path):
    with pytest.raises(Refused) as raised:
        run("--data-dir", str(tmp_path), "--as-of", "22/11/2026")
    assert raised.value.code == "demo-day"


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is of POSIX")
def test_killed_in_the_middle_there_is_no_half_clinic_and_the_next_build_stands(tmp_path: Path):
    program = (
        "import sys; from datetime import date; from pathlib import Path; from hms_desktop.config import Paths\n"
        "from hms_desktop.demo.build import build_demo\n"
        "def tell(done, total, step):\n"
        "    if done > 1000: print('on', flush=True)\n"
        "build_demo(Paths(Path(sys.argv[1])), bytes(32), as_of=date(2026, 11, 22), patients=20000, progress=tell)\n"
    )
    child = subprocess.Popen(
        [sys.executable, "-c", program, str(tmp_path)],
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": "."},
    )
    assert child.stdout is not None
    assert child.stdout.readline() == b"on\n"
    child.send_signal(signal.SIGKILL)
    child.wait()
    child.stdout.close()
    assert not (tmp_path / "clinic.db").exists()
    assert run("--patients", "50", "--data-dir", str(tmp_path))["patients"] == 50
    assert sorted(path.name for path in tmp_path.iterdir()) == ["backups", "clinic.db", "logs"]
