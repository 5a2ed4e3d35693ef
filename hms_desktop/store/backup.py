"""Backups: made beside the running work, encrypted with the same key, verified by opening, kept by age."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from hms_desktop.config import Paths
from hms_desktop.domain.errors import StoreTrouble
from hms_desktop.domain.retention import Keep, kept
from hms_desktop.domain.time import IST, moment
from hms_desktop.store import cipher, files, restoring
from hms_desktop.store.database import Database
from hms_desktop.store.verify import Report, verify

__all__ = [
    "BackupFile",
    "Report",
    "backups",
    "copy_backup",
    "is_sound",
    "make_backup",
    "prune",
    "put_back",
    "restore",
    "set_aside",
    "verify",
]

put_back = restoring.put_back
restore = restoring.restore
set_aside = restoring.set_aside

Progress = Callable[[int, int], None]
_PAGES_A_STEP = 512
_NAME = re.compile(r"clinic-(\d{4}-\d\d-\d\d)-(\d{9})-([a-z0-9-]+)\.backup")
_LABEL = re.compile(r"[a-z0-9-]{1,40}")
_MARGIN = 1.05


@dataclass(frozen=True, slots=True)
class BackupFile:
    """A backup on the disk: when it was made (ms), why, and its size in bytes."""

    path: Path
    made_at: int
    label: str
    size: int


def make_backup(
    database: Database,
    paths: Paths,
    key: bytes,
    label: str,
    *,
    folder: Path | None = None,
    progress: Progress | None = None,
) -> Path:
    """Write a verified backup of the present state to `folder` (the clinic's backups) while the work goes on.

    `progress` hears (pages done, pages in all) and may raise to stop. Raises StoreTrouble `disk-full`, `disk-trouble` or
    `backup-damaged`; a backup that was not verified never has a final name.
    """
    target_folder = folder or paths.backups
    target = _free_name(target_folder, database.now_ms(), label)
    try:
        target_folder.mkdir(parents=True, exist_ok=True)
        _refuse_when_too_full(paths.database, target_folder)
    except OSError as error:
        raise files.explained(error) from error
    with files.whole(target) as part:
        part.touch(mode=0o600)
        counted = _copy_pages(database, part, key, progress)
        if verify(part, key).rows != counted:
            raise StoreTrouble("backup-damaged", file=target.name)
    return target


def copy_backup(backup: Path, folder: Path, key: bytes) -> Path:
    """A verified copy of a backup in another folder, under its own name.

    Raises StoreTrouble `disk-full`, `disk-trouble`, or as `verify`; a copy that was not verified never has its name.
    """
    target = folder / backup.name
    with files.whole(target) as part:
        files.copy_whole(backup, part)
        verify(part, key)
    return target


def backups(folder: Path) -> list[BackupFile]:
    """Backups in a folder, newest first."""
    if not folder.is_dir():
        return []
    found = [_described(path) for path in folder.iterdir()]
    return sorted((one for one in found if one), key=lambda one: one.made_at, reverse=True)


def prune(folder: Path, keep: Keep, today: date, *, is_sound: Callable[[Path], bool]) -> list[Path]:
    """Remove backups that age says are not needed; returns them. The newest sound one stays; with none sound, all stay."""
    present = backups(folder)
    newest_sound = next((one for one in present if is_sound(one.path)), None)
    if newest_sound is None:
        return []
    stay = kept((one.made_at for one in present), today, keep) | {newest_sound.made_at}
    gone = [one.path for one in present if one.made_at not in stay]
    for path in gone:
        path.unlink(missing_ok=True)
    return gone


def is_sound(path: Path, key: bytes) -> bool:
    """Whether a backup can be verified."""
    try:
        verify(path, key)
    except (StoreTrouble, OSError):
        return False
    return True


def _copy_pages(database: Database, part: Path, key: bytes, progress: Progress | None) -> dict[str, int]:
    """Copy one consistent state page by page; returns its rows by table."""
    from hms_desktop.store.schema import HEAD, version_of
    from hms_desktop.store.verify import row_counts

    source = database.connect(writable=False)
    target = cipher.connect_bare(part, key)
    try:
        source.execute("BEGIN")
        counted = row_counts(source) if version_of(source) == HEAD else {}
        source.backup(target, pages=_PAGES_A_STEP, progress=_heard(progress), sleep=0)
        target.execute("PRAGMA journal_mode = DELETE").fetchall()
    except cipher.DriverError as error:
        raise cipher.explain(error) from error
    finally:
        target.close()
        source.close()
    return counted


def _heard(progress: Progress | None) -> Callable[[int, int, int], Any] | None:
    if progress is None:
        return None
    return lambda _status, remaining, total: progress(total - remaining, total)


def _refuse_when_too_full(database: Path, folder: Path) -> None:
    if shutil.disk_usage(folder).free < database.stat().st_size * _MARGIN:
        raise StoreTrouble("disk-full")


def _free_name(folder: Path, now_ms: int, label: str) -> Path:
    if not _LABEL.fullmatch(label):
        raise ValueError("a label is made of small letters, digits and hyphens")
    while True:
        stamp = moment(now_ms)
        name = f"clinic-{stamp:%Y-%m-%d}-{stamp:%H%M%S}{stamp.microsecond // 1000:03}-{label}.backup"
        if not (folder / name).exists():
            return folder / name
        now_ms += 1


def _described(path: Path) -> BackupFile | None:
    match = _NAME.fullmatch(path.name)
    if not match:
        return None
    day, clock, label = match.groups()
    try:
        made = datetime.strptime(f"{day} {clock}000", "%Y-%m-%d %H%M%S%f").replace(tzinfo=IST)
    except ValueError:
        return None
    return BackupFile(path, round(made.timestamp() * 1000), label, path.stat().st_size)
