"""What the window does by itself for safety: backups when they are due, and a word about an unprinted recovery sheet."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from hms_desktop.domain.errors import ClinicError
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.retention import Keep
from hms_desktop.services.all import Services
from hms_desktop.settings import DeskSettings
from hms_desktop.views.main_window import MainWindow
from hms_desktop.views.speech import told
from hms_desktop.work.job import Job, JobContext

FIRST_LOOK_MS = 120_000
NEXT_LOOK_MS = 600_000
REMIND_AFTER_MS = 3_000

log = logging.getLogger(__name__)


def keep_of(settings: DeskSettings) -> Keep:
    """Which backups this desk keeps."""
    return Keep(settings.backup_keep_daily, settings.backup_keep_weekly, settings.backup_keep_monthly)


def second_folder(settings: DeskSettings) -> Path | None:
    """The second folder for backups, None when this desk has none."""
    return Path(settings.backup_copy_to) if settings.backup_copy_to else None


class Backups(QObject):
    """Looks every ten minutes whether a backup is due, and makes it as a background task whoever sits there."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._context = window.context
        self._job: Job | None = None
        self._told = ""
        self._timer = QTimer(self, interval=FIRST_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def stop(self) -> None:
        """Look no more, and end the backup that is being made; nothing of it stays."""
        self._timer.stop()
        if self._job is not None:
            self._context.runner.cancel(self._job)

    def look(self) -> None:
        """Ask whether a backup is due; make it then."""
        self._timer.setInterval(NEXT_LOOK_MS)
        if self._context.actor is None or (self._job is not None and not self._job.state.final):
            return
        hours, folder = self._context.settings.backup_every_hours, second_folder(self._context.settings)
        self._job = self._context.beside(
            lambda services: services.maintenance.backup_is_due(hours, folder),
            done=lambda due: self._make() if due else None,
            failed=self._failed,
            parent=self,
        )

    def _make(self) -> None:
        settings = self._context.settings

        def make(services: Services, job: JobContext) -> object:
            def heard(done: int, total: int) -> None:
                job.check()
                job.progress(done, total)

            ask = (settings.backup_every_hours, keep_of(settings), second_folder(settings))
            return services.maintenance.back_up_if_due(*ask, progress=heard)

        title = self.tr("Automatic backup")
        self._job = self._context.beside(
            make, done=self._made, failed=self._failed, parent=self, with_context=True, title=title
        )

    def _made(self, _backup: object) -> None:
        self._told = ""
        log.info("backup-made: %s", "automatic")

    def _failed(self, error: BaseException) -> None:
        """A trouble is told once, until a backup succeeds; the next look tries again."""
        if not isinstance(error, ClinicError):
            self._timer.stop()
            raise error
        log.warning("backup-failed: %s", error.code)
        if error.code != self._told:
            self._told = error.code
            sentence = self.tr("The automatic backup failed. {why}").format(why=told(error))
            self._context.say(sentence, "warning", (self.tr("Backups…"), lambda: self._open("backups")))

    def _open(self, section: str) -> None:
        from hms_desktop.views.settings.page import show_settings

        show_settings(self._context, self._window, section)


class RecoveryReminder(QObject):
    """Tells those who can print the recovery sheet that it was not asked back yet, once each time they sit down."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._context = window.context
        self._context.actor_changed.connect(self._wait)
        self._wait()

    def _wait(self) -> None:
        QTimer.singleShot(REMIND_AFTER_MS, self, self.look)

    def look(self) -> None:
        """Ask, when somebody is there whom it concerns."""
        actor = self._context.actor
        if actor is None or actor.staff_id is None or not self._context.may(Permission.MANAGE_CLINIC):
            return
        self._context.read(_needs_no_sheet, done=self._tell, parent=self)

    def _tell(self, fine: bool) -> None:
        if not fine and not self._context.strip.isVisible():
            words = self.tr(
                "The recovery sheet of this clinic has not been checked yet. Without it a broken computer is a loss."
            )
            self._context.say(words, "info", (self.tr("Recovery sheet…"), self._open))

    def _open(self) -> None:
        from hms_desktop.views.settings.page import show_settings

        show_settings(self._context, self._window, "recovery")


def _needs_no_sheet(services: Services) -> bool:
    return services.maintenance.recovery_is_confirmed() or services.clinic.is_demo()
