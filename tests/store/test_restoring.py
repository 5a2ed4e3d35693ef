import contextlib
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from hms_desktop.config import Paths
from hms_desktop.domain.errors import StoreTrouble
from hms_desktop.domain.model import Patient
from hms_desktop.domain.permissions import Permission
from hms_desktop.store import audit, cipher, device, files, restoring
from hms_desktop.store.backup import make_backup, put_back, restore, set_aside, verify
from hms_desktop.store.opening import make_clinic, open_clinic
from tests.helpers.clinic import ClinicForTests


def register(clinic: ClinicForTests, name: str) -> None:
    with clinic.desk.write(Permission.EDIT_PATIENTS, "test") as work:
        work.insert(Patient, {"id": clinic.new_id(), "name": name, "sex": "male"})


def patients(clinic: ClinicForTests) -> list[str]:
    database = open_clinic(clinic.paths, clinic.key, now_ms=clinic.clock)
    with database.read_raw() as connection:
        found = [row[0] for row in connection.execute("SELECT name FROM patient ORDER BY id")]
        assert list(audit.broken_entries(connection)) == []
    database.close()
    return found


def device_of(path: Path, key: bytes) -> device.DeviceFacts:
    connection = cipher.connect_as_it_is(path, key)
    here = device.facts(connection)
    connection.close()
    return here


@pytest.fixture
def kept(clinic: ClinicForTests) -> Path:
    """A backup with Asha; Usha came after it; the clinic is closed."""
    register(clinic, "Asha")
    path = make_backup(clinic.database, clinic.paths, clinic.key, "manual")
    register(clinic, "Usha")
    clinic.close()
    return path


def test_a_backup_takes_the_place_and_the_present_is_set_aside_whole(clinic, kept):
    aside = restore(kept, clinic.paths, clinic.key, now_ms=clinic.clock())
    assert patients(clinic) == ["Asha"]
    assert verify(aside / "clinic.db", clinic.key).rows["patient"] == 2
    assert kept.exists()


def test_the_restored_database_is_a_new_device_of_a_later_generation(clinic, kept):
    before = device_of(clinic.paths.database, clinic.key)
    restore(kept, clinic.paths, clinic.key, now_ms=clinic.clock())
    after = device_of(clinic.paths.database, clinic.key)
    assert after.id != before.id
    assert after.generation == before.generation + 1
    restore(kept, clinic.paths, clinic.key, now_ms=clinic.clock())
    assert device_of(clinic.paths.database, clinic.key).generation == 3


@pytest.mark.parametrize("harm", ["flipped", "cut", "foreign", "missing"])
def test_a_bad_backup_changes_nothing(clinic, kept, harm):
    content = kept.read_bytes()
    if harm == "flipped":
        kept.write_bytes(content[:9000] + bytes([content[9000] ^ 1]) + content[9001:])
    elif harm == "cut":
        kept.write_bytes(content[:20000])
    elif harm == "missing":
        kept.unlink()
    key = bytes(32) if harm == "foreign" else clinic.key
    before = clinic.paths.database.read_bytes()
    with pytest.raises(StoreTrouble, match="backup-"):
        restore(kept, clinic.paths, key, now_ms=clinic.clock())
    assert clinic.paths.database.read_bytes() == before
    assert not clinic.paths.set_aside.exists()
    assert patients(clinic) == ["Asha", "Usha"]


@pytest.mark.parametrize("present", [b"", b"rubbish" * 4000, None])
def test_it_works_when_the_present_database_can_not_be_opened_or_is_gone(clinic, kept, present):
    if present is None:
        clinic.paths.database.unlink()
    else:
        clinic.paths.database.write_bytes(present)
    aside = restore(kept, clinic.paths, clinic.key, now_ms=clinic.clock())
    assert patients(clinic) == ["Asha"]
    assert (aside and (aside / "clinic.db").read_bytes()) == present


def test_a_full_disk_leaves_the_present_database(clinic, kept, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files, "copy_whole", full)
    with pytest.raises(StoreTrouble, match="disk-full"):
        restore(kept, clinic.paths, clinic.key, now_ms=clinic.clock())
    assert patients(clinic) == ["Asha", "Usha"]
    assert not list(clinic.paths.root.glob("*.part*"))


@pytest.mark.parametrize("step", range(1, 4))
def test_a_power_cut_between_the_steps_is_finished_at_the_next_start(clinic, kept, monkeypatch, step):
    """The n-th rename of `finish` never happens: what stands there must still become the restored database."""
    stale = clinic.paths.database.with_name("clinic.db-wal")
    stale.write_bytes(b"a log of the old database")
    real, calls = Path.replace, []

    def cut(self, target):
        if self.name.startswith("clinic.db") and not self.name.endswith(files.PART):
            calls.append(self.name)
            if len(calls) == step:
                raise KeyboardInterrupt
        return real(self, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", cut)
        with pytest.raises(KeyboardInterrupt):
            restore(kept, clinic.paths, clinic.key, now_ms=clinic.clock())
    with pytest.raises(StoreTrouble, match="database-exists"):
        make_clinic(clinic.paths, clinic.key, now_ms=clinic.clock, new_id=clinic.new_id, name="x")
    assert patients(clinic) == ["Asha"]
    assert restoring.finish(clinic.paths) is None
    (aside,) = clinic.paths.set_aside.iterdir()
    assert (aside / "clinic.db-wal").read_bytes() == b"a log of the old database"


def test_a_database_in_use_is_restored_at_the_next_start(clinic, kept, monkeypatch):
    def busy(self, target):
        raise PermissionError(13, "in use")

    with monkeypatch.context() as patched:
        patched.setattr(restoring, "_set_aside", busy)
        with pytest.raises(StoreTrouble, match="restore-waits"):
            restore(kept, clinic.paths, clinic.key, now_ms=clinic.clock())
    assert patients(clinic) == ["Asha"]


ANOTHER_PROGRAM = """
import sys
from pathlib import Path
from hms_desktop.store import cipher
connection = cipher.connect(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), writable=True)
print("open", flush=True)
sys.stdin.read()
"""


@contextlib.contextmanager
def open_in_another_program(clinic: ClinicForTests) -> Iterator[None]:
    command = [sys.executable, "-c", ANOTHER_PROGRAM, str(clinic.paths.database), clinic.key.hex()]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout.readline() == "open\n"
        yield
        other.communicate("")


def test_nothing_is_moved_away_under_a_program_that_has_it_open(clinic, kept):
    """What that program writes from then on would go to the file set aside, and be missed."""
    with open_in_another_program(clinic):
        with pytest.raises(StoreTrouble, match="restore-waits"):
            restore(kept, clinic.paths, clinic.key, now_ms=clinic.clock())
        assert verify(clinic.paths.database, clinic.key).rows["patient"] == 2
        with pytest.raises(StoreTrouble, match="disk-trouble"):
            set_aside(clinic.paths, clinic.clock())
        assert not clinic.paths.set_aside.exists()
    assert patients(clinic) == ["Asha"]


def test_put_back_keeps_the_device(clinic, kept):
    before = device_of(clinic.paths.database, clinic.key)
    put_back(kept, clinic.paths)
    assert device_of(clinic.paths.database, clinic.key) == before
    assert patients(clinic) == ["Asha"]


def test_set_aside_keeps_everything_and_says_where(clinic, kept):
    content = clinic.paths.database.read_bytes()
    clinic.paths.database.with_name("clinic.db-wal").write_bytes(b"log")
    folder = set_aside(clinic.paths, clinic.clock())
    assert folder.name == "unreadable-2026-11-22-100000"
    assert (folder / "clinic.db").read_bytes() == content
    assert (folder / "clinic.db-wal").read_bytes() == b"log"
    assert set_aside(clinic.paths, clinic.clock()) is None


def test_a_copied_folder_becomes_another_device_before_its_first_write(clinic, kept, tmp_path):
    before = device_of(clinic.paths.database, clinic.key)
    copy = Paths(tmp_path / "copy")
    shutil.copytree(clinic.paths.root, copy.root)
    open_clinic(copy, clinic.key, now_ms=clinic.clock).close()
    after = device_of(copy.database, clinic.key)
    assert (after.id != before.id, after.generation) == (True, before.generation + 1)
    open_clinic(copy, clinic.key, now_ms=clinic.clock).close()
    assert device_of(copy.database, clinic.key) == after
    open_clinic(clinic.paths, clinic.key, now_ms=clinic.clock).close()
    assert device_of(clinic.paths.database, clinic.key) == before
