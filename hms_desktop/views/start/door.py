"""The door: leads from a folder to a person at work, by way of what has to be asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from hms_desktop.domain.actor import Actor
from hms_desktop.domain.errors import ClinicError
from hms_desktop.views.context import ViewContext
from hms_desktop.views.start.page import DoorPage
from hms_desktop.views.start.trouble_page import TroublePage
from hms_desktop.views.start.wait_page import WaitPage
from hms_desktop.work.job import JobContext

if TYPE_CHECKING:
    from hms_desktop.services.all import Services
    from hms_desktop.services.entry import Entry

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

    def show_page(self, page: DoorPage) -> None:
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

    def _failed(self, error: BaseException, again: Callable[[], object]) -> None:
        if not isinstance(error, ClinicError):
            raise error
        leave = (self.tr("Close"), QApplication.closeAllWindows)
        self.show_page(TroublePage(error, [leave, (self.tr("Try again"), again)]))
