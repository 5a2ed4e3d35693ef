"""Care of the data: back up, restore, examine, and the recovery sheet."""

from __future__ import annotations

import hmac
from pathlib import Path

from hms_desktop.domain.actor import AUTOMATION, Actor
from hms_desktop.domain.errors import Refused
from hms_desktop.domain.model import Device
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.recovery import key_from_code, recovery_code
from hms_desktop.domain.retention import Keep
from hms_desktop.services.desk import Desk
from hms_desktop.store import audit, backup, device, doctor
from hms_desktop.store.backup import BackupFile, Progress
from hms_desktop.store.doctor import Check
from hms_desktop.store.unit_of_work import unit_of_work
from hms_desktop.store.verify import Report, verify

AUTOMATIC = "automatic"
HOUR_MS = 60 * 60 * 1000


class MaintenanceService:
    """What keeps the clinic's data safe."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def back_up(
        self, folder: Path | None = None, *, label: str = "manual", progress: Progress | None = None
    ) -> BackupFile:
        """Make a verified backup, in the clinic's folder or another; the work goes on meanwhile.

        `progress` hears (pages done, in all) and may raise to stop. Raises StoreTrouble; no half file is left.
        """
        actor = self._desk.require(Permission.BACK_UP)
        database = self._desk.database
        path = backup.make_backup(database, self._desk.paths, database.key, label, folder=folder, progress=progress)
        self._note_backup(actor, label)
        return next(one for one in backup.backups(path.parent) if one.path == path)

    def back_up_if_due(
        self, every_hours: int, keep: Keep, copy_to: Path | None = None, *, progress: Progress | None = None
    ) -> BackupFile | None:
        """The automation's backup when the newest is older than `every_hours`; None when it is not.

        What age says is not needed goes. A second folder that is there (a USB drive) gets a copy of the newest backup
        and keeps by the same rule; one that is not there is waited for. Raises StoreTrouble.
        """
        self._desk.signed_in()
        made = None
        if self._is_due(every_hours):
            database, paths = self._desk.database, self._desk.paths
            path = backup.make_backup(database, paths, database.key, AUTOMATIC, progress=progress)
            self._note_backup(AUTOMATION, AUTOMATIC)
            self._prune(paths.backups, keep)
            made = next(one for one in backup.backups(paths.backups) if one.path == path)
        if copy_to is not None and self._copy_newest(copy_to):
            self._prune(copy_to, keep)
        return made

    def backup_is_due(self, every_hours: int, copy_to: Path | None = None) -> bool:
        """Whether `back_up_if_due` would make a backup, or a copy on the second folder."""
        self._desk.signed_in()
        return self._is_due(every_hours) or (copy_to is not None and self._lacking(copy_to) is not None)

    def copy_newest(self, folder: Path) -> bool:
        """Put a verified copy of the newest backup into a second folder; False when it is there or there is none.

        Raises Refused `backup-folder-missing`, or StoreTrouble.
        """
        self._desk.require(Permission.BACK_UP)
        if not folder.is_dir():
            raise Refused("backup-folder-missing", folder=str(folder))
        return self._copy_newest(folder)

    def _is_due(self, every_hours: int) -> bool:
        newest = next(iter(backup.backups(self._desk.paths.backups)), None)
        return newest is None or self._desk.now_ms() - newest.made_at > every_hours * HOUR_MS

    def _copy_newest(self, folder: Path) -> bool:
        newest = self._lacking(folder)
        if newest is not None:
            backup.copy_backup(newest.path, folder, self._desk.database.key)
        return newest is not None

    def _lacking(self, folder: Path) -> BackupFile | None:
        """The newest backup when a second folder is there and does not have it."""
        newest = next(iter(backup.backups(self._desk.paths.backups)), None)
        there = newest is None or not folder.is_dir() or (folder / newest.path.name).exists()
        return None if there else newest

    def _note_backup(self, actor: Actor, label: str) -> None:
        with unit_of_work(self._desk.database, actor, "backup.made") as work:
            work.entries.append(audit.Entry("backup.made", reason=label))

    def _prune(self, folder: Path, keep: Keep) -> int:
        key = self._desk.database.key
        gone = backup.prune(folder, keep, self._desk.today(), is_sound=lambda path: backup.is_sound(path, key))
        return len(gone)

    def prune(self, keep: Keep) -> int:
        """Remove backups that age says are not needed; returns how many."""
        self._desk.require(Permission.BACK_UP)
        return self._prune(self._desk.paths.backups, keep)

    def backups(self, folder: Path | None = None) -> list[BackupFile]:
        """Backups in the clinic's folder or another, newest first."""
        self._desk.require(Permission.BACK_UP)
        return backup.backups(folder or self._desk.paths.backups)

    def check_backup(self, path: Path) -> Report:
        """What a backup holds, verified by opening. Raises StoreTrouble when it is damaged or of another database."""
        self._desk.require(Permission.BACK_UP)
        return verify(path, self._desk.database.key)

    def restore(self, path: Path) -> Path | None:
        """Put a backup in place of the present database, which is closed and set aside in the folder returned.

        The database stays closed: open the clinic anew. Raises StoreTrouble: the present database is untouched and open
        when the backup is damaged; `restore-waits` when it takes effect at the next start.
        """
        self._desk.require(Permission.RESTORE)
        database = self._desk.database
        verify(path, database.key)
        database.close()
        return backup.restore(path, self._desk.paths, database.key, now_ms=self._desk.now_ms())

    def examine(self) -> list[Check]:
        """Every check of the data, with what to do about each that fails."""
        self._desk.require(Permission.BACK_UP)
        return doctor.examine(self._desk.paths, self._desk.database.key, now_ms=self._desk.now_ms())

    def recovery_sheet(self) -> str:
        """The recovery code, to be printed; that it was shown is audited."""
        actor = self._desk.require(Permission.MANAGE_CLINIC)
        with unit_of_work(self._desk.database, actor, "recovery.shown") as work:
            work.entries.append(audit.Entry("recovery.shown"))
        return recovery_code(self._desk.database.key)

    def confirm_recovery(self, typed: str) -> None:
        """Note that somebody has the sheet in hand: the code typed back is right. Raises Refused that says what is wrong."""
        self._desk.require(Permission.MANAGE_CLINIC)
        if not hmac.compare_digest(key_from_code(typed), self._desk.database.key):
            raise Refused("recovery-differs")
        with self._desk.write(Permission.MANAGE_CLINIC, "recovery.confirmed") as work:
            here = device.facts(work.driver)
            assert here is not None
            work.update(Device, here.id, {"recovery_confirmed_at": self._desk.now_ms()})

    def recovery_is_confirmed(self) -> bool:
        """Whether the recovery code was typed back on this device."""
        self._desk.signed_in()
        with self._desk.database.read_raw() as connection:
            here = device.facts(connection)
        return here is not None and here.recovery_confirmed_at is not None
