"""The door: leads from a folder to a person at work, by way of what has to be asked."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess, Qt, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from hms_desktop.domain.actor import Actor
from hms_desktop.domain.data import ResourceError
from hms_desktop.domain.errors import ClinicError
from hms_desktop.views.context import ViewContext
from hms_desktop.views.speech import told
from hms_desktop.views.start.secret_page import SecretPage
from hms_desktop.views.start.sign_in_page import SignInPage
from hms_desktop.views.start.trouble_page import TroublePage
from hms_desktop.views.start.wait_page import WaitPage
from hms_desktop.work.job import JobContext

if TYPE_CHECKING:
    from hms_desktop.services.all import Services
    from hms_desktop.services.clinic import ClinicRecord
    from hms_desktop.services.entry import Entry, Found

_BACKUP_HELPS = frozenset({"database-unreadable", "database-missing", "upgrade-failed"})
_CODE_HELPS = frozenset({"database-unreadable", "key-missing", "key-file-damaged", "keyring-trouble"})
Opening = Callable[[JobContext], "tuple[Services, Actor]"]


class Door(QWidget):
    """Signals: `entered(Services, Actor)`, `asked(page)` when it can't go on without a person."""

    entered = Signal(object, object)
    asked = Signal(QWidget)

    def __init__(self, context: ViewContext, entry: Entry) -> None:
        super().__init__()
        self._context = context
        self._entry = entry
        self._pages = QStackedWidget(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)

    def show_page(self, page: QWidget) -> None:
        """Show a page in place of the one before."""
        while self._pages.count():
            old = self._pages.widget(0)
            if old is not None:
                self._pages.removeWidget(old)
                old.deleteLater()
        self._pages.addWidget(page)
        page.setFocus()
        if not isinstance(page, WaitPage):
            self.asked.emit(page)

    def wait_for(self, title: str, opening: Opening) -> None:
        """Run an opening in the background with a bar; then go to work, or say what is in the way."""
        page = WaitPage(title)
        self.show_page(page)
        self._context.runner.write(
            opening,
            with_context=True,
            parent=self,
            progress=page.show_progress,
            done=lambda entered: self.entered.emit(*entered),
            failed=lambda error: self._failed(error, lambda: self.wait_for(title, opening)),
        )

    def look(self) -> None:
        """See what is in the folder, and ask what has to be asked."""
        self.show_page(WaitPage(self.tr("Opening the clinic")))
        self._context.runner.read(
            self._entry.look,
            done=self._lead,
            parent=self,
            failed=lambda error: self._failed(error, self.look),
        )

    def _lead(self, found: Found) -> None:
        if found.name == "NOTHING":
            self._first_run()
        elif found.name == "LOCKED_BY_PASSPHRASE":
            self._ask_passphrase()
        else:
            self._open(self._entry.open, self._trouble)

    def _open(self, opening: Callable[[], Services], failed: Callable[[BaseException], None]) -> None:
        self._context.runner.write(opening, done=self._ask_who, failed=failed, parent=self)

    def _ask_who(self, services: Services) -> None:
        self._context.runner.read(
            services.clinic.current, done=lambda clinic: self._show_sign_in(services, clinic), parent=self
        )

    def _show_sign_in(self, services: Services, clinic: ClinicRecord | None) -> None:
        if clinic is None:
            self._first_run(services)
            return
        page = SignInPage(self._context.runner, services, clinic.name)
        page.signed_in.connect(lambda actor: self.entered.emit(services, actor))
        self.show_page(page)

    def _first_run(self, services: Services | None = None) -> None:
        from hms_desktop.views.start.first_run import FirstRun

        page = FirstRun(self._context, self._entry, services)
        page.founded.connect(self.entered)
        page.demo_wanted.connect(self._open_demo_beside)
        page.import_wanted.connect(self._show_import)
        self.show_page(page)

    def _show_import(self) -> None:
        from hms_desktop.views.importing.window import show_import

        show_import(self._context, self.window())

    def restore(self, deed: Callable[[], object], close: Callable[[], None]) -> None:
        """Put a backup in place of the present data, when all other work has ended; then sign in to what is there."""
        self.show_page(WaitPage(self.tr("Restoring the backup")))

        def begin() -> None:
            self._context.runner.write(lambda: self._replace(deed, close), done=self._restored, parent=self)

        if self._context.runner.busy:
            self._context.runner.idle.connect(begin, Qt.ConnectionType.SingleShotConnection)
        else:
            begin()

    @staticmethod
    def _replace(deed: Callable[[], object], close: Callable[[], None]) -> ClinicError | None:
        """The present database is closed afterwards in any case: what is in the folder is opened anew."""
        try:
            deed()
        except ClinicError as error:
            return error
        finally:
            close()
        return None

    def _restored(self, trouble: ClinicError | None) -> None:
        if trouble is None:
            self.look()
            return
        page = TroublePage(trouble, [(self.tr("Open the clinic"), self.look)])
        page.title.setText(self.tr("The backup was not put in place"))
        self.show_page(page)

    def _open_demo_beside(self) -> None:
        """A second window on a demo clinic of its own; the first run waits behind it."""
        frozen = getattr(sys, "frozen", False)
        QProcess.startDetached(sys.executable, ["--demo"] if frozen else ["-m", "hms_desktop", "--demo"])

    def _ask_passphrase(self) -> None:
        page = SecretPage(
            self.tr("Open the clinic"),
            self.tr("The data on this computer is encrypted. Type the passphrase."),
            self.tr("Passphrase"),
            lambda text: self._open(lambda: self._entry.open(text), lambda error: self._refuse(page, error)),
            [(self.tr("Use the recovery code"), self._ask_code)],
        )
        page.hide_typing()
        self.show_page(page)

    def _ask_code(self) -> None:
        page = SecretPage(
            self.tr("Open with the recovery code"),
            self.tr("Type the 14 groups from the recovery sheet of this clinic. Capitals and hyphens don't matter."),
            self.tr("Recovery code"),
            lambda text: self._open(
                lambda: self._entry.open_with_code(text), lambda error: self._code_refused(page, text, error)
            ),
            [(self.tr("Back"), self.look)],
        )
        page.use_fixed_letters()
        self.show_page(page)

    def _code_refused(self, page: SecretPage, code: str, error: BaseException) -> None:
        if isinstance(error, ClinicError) and error.code == "keyring-missing":
            self._ask_new_passphrase(code)
        else:
            self._refuse(page, error)

    def _ask_new_passphrase(self, code: str) -> None:
        """The code is right, but this computer can keep the key only behind a passphrase."""
        page = SecretPage(
            self.tr("Choose a passphrase"),
            self.tr(
                "The code is right. This computer has no keyring, so the data opens with a passphrase at each start."
            ),
            self.tr("New passphrase"),
            lambda text: self._open(
                lambda: self._entry.open_with_code(code, text), lambda error: self._refuse(page, error)
            ),
            [(self.tr("Back"), self._ask_code)],
        )
        self.show_page(page)

    def _refuse(self, page: SecretPage, error: BaseException) -> None:
        if not isinstance(error, ClinicError):
            raise error
        page.refuse(told(error))

    def _choose_backup(self) -> None:
        folder = str(self._entry.backups()[0].parent)
        kinds = self.tr("Backups (*.backup)")
        name, _kind = QFileDialog.getOpenFileName(self, self.tr("Choose a backup"), folder, kinds)
        if name:
            self.restore(lambda: self._entry.restore(Path(name)), lambda: None)

    def _trouble(self, error: BaseException) -> None:
        self._failed(error, self.look)

    def _failed(self, error: BaseException, again: Callable[[], object]) -> None:
        if not isinstance(error, ClinicError | ResourceError):
            raise error
        ways: list[tuple[str, Callable[[], object]]] = [(self.tr("Close"), QApplication.closeAllWindows)]
        code = error.code if isinstance(error, ClinicError) else ""
        if code in _BACKUP_HELPS and self._entry.backups():
            ways.append((self.tr("Restore a backup…"), self._choose_backup))
        if code in _CODE_HELPS:
            ways.append((self.tr("Use the recovery code"), self._ask_code))
        self.show_page(TroublePage(error, [*ways, (self.tr("Try again"), again)]))
