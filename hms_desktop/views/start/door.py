"""The door: leads from a folder to a person at work, by way of what has to be asked."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from hms_desktop.domain.actor import Actor
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

_CODE_HELPS = frozenset({"database-unreadable", "key-missing", "key-file-damaged", "keyring-trouble"})
Opening = Callable[[JobContext], "tuple[Services, Actor]"]


class Door(QWidget):
    """Signals: `entered(Services, Actor)`."""

    entered = Signal(object, object)

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
        page.import_wanted.connect(lambda: self._context.go("portal", import_file=True))
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
            lambda text: self._open(lambda: self._entry.open_with_code(text), lambda error: self._refuse(page, error)),
            [(self.tr("Back"), self.look)],
        )
        page.use_fixed_letters()
        self.show_page(page)

    def _refuse(self, page: SecretPage, error: BaseException) -> None:
        if not isinstance(error, ClinicError):
            raise error
        page.refuse(told(error))

    def _trouble(self, error: BaseException) -> None:
        self._failed(error, self.look)

    def _failed(self, error: BaseException, again: Callable[[], object]) -> None:
        if not isinstance(error, ClinicError):
            raise error
        ways: list[tuple[str, Callable[[], object]]] = [(self.tr("Close"), QApplication.closeAllWindows)]
        if error.code in _CODE_HELPS:
            ways.append((self.tr("Use the recovery code"), self._ask_code))
        self.show_page(TroublePage(error, [*ways, (self.tr("Try again"), again)]))
