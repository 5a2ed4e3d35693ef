import errno
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from hms_desktop.domain.errors import StoreTrouble
from hms_desktop.domain.model import Patient
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.retention import Keep
from hms_desktop.store import backup, files
from hms_desktop.store.backup import make_backup, prune, verify
from tests.helpers.clinic import ClinicForTests


def register(clinic: ClinicForTests, count: int, village: str = "Rampur") -> None:
    rows = [{"id": clinic.new_id(), "name": f"Patient {n}", "sex": "male", "village": village} for n in range(count)]
    with clinic.desk.write(Permission.EDIT_PATIENTS, "test") as work:
        work.insert_many(Patient, rows)


def trouble(code):
    return pytest.raises(StoreTrouble, match=f"^{code}$")


def names(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


def test_a_backup_holds_what_was_there_encrypted_in_one_file(clinic: ClinicForTests):
    register(clinic, 50)
    path = make_backup(clinic.database, clinic.paths, clinic.key, "manual")
    assert path.name == "clinic-2026-11-22-100000000-manual.backup"
    assert names(clinic.paths.backups) == [path.name]
    report = verify(path, clinic.key)
    assert (report.rows["patient"], report.schema, report.generation) == (50, "0001", 1)
    assert names(clinic.paths.backups) == [path.name], "a check leaves nothing beside"
    content = path.read_bytes()
    assert not content.startswith(b"SQLite format 3")
    assert b"Rampur" not in content
    assert path.stat().st_mode & 0o077 == 0


@pytest.mark.slow
def test_work_goes_on_while_it_is_made_and_the_backup_is_of_one_moment(clinic: ClinicForTests):
    register(clinic, 9000)
    heard = []

    def progress(done, total):
        heard.append((done, total))
        register(clinic, 10, "Lateville")

    path = make_backup(clinic.database, clinic.paths, clinic.key, "manual", progress=progress)
    assert len(heard) > 2
    assert [done for done, _ in heard] == sorted({done for done, _ in heard}), "it never begins anew"
    assert heard[-1][0] == heard[-1][1]
    assert verify(path, clinic.key).rows["patient"] == 9000
    with clinic.database.read_raw() as connection:
        assert connection.execute("SELECT count(*) FROM patient").fetchone() == (9000 + 10 * len(heard),)


@pytest.mark.slow
def test_stopping_it_leaves_nothing(clinic: ClinicForTests):
    register(clinic, 9000)

    class Stopped(Exception):
        pass

    def stop(done, total):
        raise Stopped

    with pytest.raises(Stopped):
        make_backup(clinic.database, clinic.paths, clinic.key, "manual", progress=stop)
    assert names(clinic.paths.backups) == []


def test_two_in_one_millisecond_have_two_names(clinic: ClinicForTests):
    made = {make_backup(clinic.database, clinic.paths, clinic.key, "manual").name for _ in range(3)}
    assert len(made) == 3
    assert len(backup.backups(clinic.paths.backups)) == 3


def test_another_folder(clinic: ClinicForTests, tmp_path):
    path = make_backup(clinic.database, clinic.paths, clinic.key, "usb", folder=tmp_path / "usb" / "deep")
    assert path.parent == tmp_path / "usb" / "deep"
    (found,) = backup.backups(path.parent)
    assert (found.label, found.made_at, found.size) == ("usb", clinic.clock(), path.stat().st_size)


@pytest.mark.parametrize("step", ["check", "copy", "force", "rename"])
def test_a_full_disk_leaves_no_half_file_and_the_data_untouched(clinic: ClinicForTests, monkeypatch, step):
    register(clinic, 5)

    def full(*_args, **_options):
        raise OSError(errno.ENOSPC, "No space left on device")

    if step == "check":
        monkeypatch.setattr(backup.shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10, 10, 0))
    elif step == "copy":
        monkeypatch.setattr(backup, "_copy_pages", full)
    elif step == "force":
        monkeypatch.setattr(files, "force", full)
    else:
        monkeypatch.setattr(Path, "replace", full)
    with trouble("disk-full"):
        make_backup(clinic.database, clinic.paths, clinic.key, "manual")
    assert names(clinic.paths.backups) == []
    register(clinic, 1)
    assert verify(clinic.paths.database, clinic.key).rows["patient"] == 6


@pytest.mark.slow
def test_a_disk_that_fills_while_pages_are_written(clinic: ClinicForTests):
    """The operating system itself refuses: a limit on the size of any file this process writes."""
    resource = pytest.importorskip("resource", reason="needs POSIX limits")
    import signal

    register(clinic, 9000)
    before = clinic.paths.database.stat().st_size
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (before // 2, hard))
    try:
        with pytest.raises(StoreTrouble) as refused:
            make_backup(clinic.database, clinic.paths, clinic.key, "manual")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, handler)
    assert refused.value.code in {"disk-full", "disk-trouble"}
    assert names(clinic.paths.backups) == []
    assert verify(clinic.paths.database, clinic.key).rows["patient"] == 9000


def flip(path: Path, at: int) -> None:
    content = bytearray(path.read_bytes())
    content[at] ^= 1
    path.write_bytes(content)


def test_one_flipped_bit_is_found_wherever_it_is(clinic: ClinicForTests):
    path = make_backup(clinic.database, clinic.paths, clinic.key, "manual")
    size = path.stat().st_size
    for at in (5, 100, 4096, size // 2, size - 1):
        flip(path, at)
        with pytest.raises(StoreTrouble, match=r"backup-(damaged|unreadable)"):
            verify(path, clinic.key)
        flip(path, at)
    assert verify(path, clinic.key)


def test_a_cut_an_empty_a_foreign_and_a_missing_backup(clinic: ClinicForTests, tmp_path):
    path = make_backup(clinic.database, clinic.paths, clinic.key, "manual")
    cut = tmp_path / "cut"
    cut.write_bytes(path.read_bytes()[:-8192])
    with pytest.raises(StoreTrouble, match=r"backup-(damaged|unreadable)"):
        verify(cut, clinic.key)
    cut.write_bytes(b"")
    with trouble("backup-damaged"):
        verify(cut, clinic.key)
    with trouble("backup-unreadable"):
        verify(path, bytes(32))
    with trouble("backup-missing"):
        verify(tmp_path / "nothing", clinic.key)


def aged(clinic: ClinicForTests, days: int) -> None:
    clinic.clock.forward(days=-days)
    for _ in range(days):
        make_backup(clinic.database, clinic.paths, clinic.key, "daily")
        clinic.clock.forward(days=1)


@pytest.mark.slow
def test_backups_are_kept_by_age(clinic: ClinicForTests):
    aged(clinic, 40)
    today = clinic.desk.today()
    gone = prune(clinic.paths.backups, Keep(), today, is_sound=lambda path: backup.is_sound(path, clinic.key))
    left = backup.backups(clinic.paths.backups)
    assert len(gone) + len(left) == 40
    days = [clinic.desk.today() - timedelta(milliseconds=clinic.clock() - one.made_at) for one in left]
    assert days[:7] == [today - timedelta(days=back) for back in range(1, 8)]
    assert [f"{day:%d %b}" for day in days[7:]] == ["08 Nov", "01 Nov", "31 Oct"]


def test_the_newest_sound_one_stays_whatever_age_says(clinic: ClinicForTests):
    aged(clinic, 3)
    newest, middle, oldest = (one.path for one in backup.backups(clinic.paths.backups))
    flip(newest, 5000)
    keep = Keep(daily=0, weekly=0, monthly=0)
    gone = prune(clinic.paths.backups, keep, clinic.desk.today(), is_sound=lambda p: backup.is_sound(p, clinic.key))
    assert gone == [oldest]
    assert {newest.name, middle.name} == set(names(clinic.paths.backups))
    flip(middle, 5000)
    assert (
        prune(clinic.paths.backups, keep, clinic.desk.today(), is_sound=lambda p: backup.is_sound(p, clinic.key)) == []
    )


def test_other_files_in_the_folder_are_not_ours(clinic: ClinicForTests):
    for name in ("notes.txt", "clinic-2026-13-45-999999999-x.backup", "clinic-2026-11-22-100000000-manual.backup.part"):
        (clinic.paths.backups / name).write_text("mine")
    assert backup.backups(clinic.paths.backups) == []
    assert backup.backups(clinic.paths.root / "nowhere") == []
