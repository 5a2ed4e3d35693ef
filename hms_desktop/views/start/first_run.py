"""The first run: the clinic and its first administrator, the recovery sheet, and where the patients come from."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from hms_desktop.domain.actor import Actor
from hms_desktop.domain.errors import ClinicError, Invalid
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.text import button
from hms_desktop.views.speech import say_code, told
from hms_desktop.views.start.found_page import FoundPage
from hms_desktop.views.start.page import DoorPage
from hms_desktop.views.start.recovery_page import RecoveryPage

if TYPE_CHECKING:
    from hms_desktop.services.all import Services
    from hms_desktop.services.entry import Entry

_PASSPHRASE_TROUBLES = frozenset({"passphrase-short", "keyring-missing"})


class FirstRun(QWidget):
    """Signals: `founded(Services, Actor)` at the end, `demo_wanted()`, `import_wanted()` just before `founded`."""

    founded = Signal(object, object)
    demo_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, context: ViewContext, entry: Entry, services: Services | None) -> None:
        super().__init__()
        self._context = context
        self._entry = entry
        self._services = services
        self._pages = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)
        self.found_page = FoundPage(ask_passphrase=services is None and not entry.has_keyring, today=_no_dates)
        self.found_page.submitted.connect(self._found)
        self.found_page.demo_wanted.connect(self.demo_wanted)
        self._show(self.found_page)

    def _show(self, page: DoorPage) -> None:
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        page.setFocus()

    def _found(self, values: dict[str, Any]) -> None:
        self._context.runner.write(partial(self._make, values), done=self._show_sheet, failed=self._refuse, parent=self)

    def _make(self, values: dict[str, Any]) -> tuple[Actor, str]:
        if self._services is None:
            self._services, _code = self._entry.make(values["name"], values.get("passphrase"))
        actor = self._services.clinic.found(
            values["name"],
            values["number_prefix"],
            values["admin_name"],
            values["login"],
            values["secret"],
            district=values["district"],
            phone=values["phone"],
        )
        return actor, self._services.maintenance.recovery_sheet()

    def _refuse(self, error: BaseException) -> None:
        if isinstance(error, Invalid):
            self.found_page.refuse({key: say_code(code) for key, code in error.fields.items()})
        elif isinstance(error, ClinicError):
            field = "passphrase" if error.code in _PASSPHRASE_TROUBLES else "name"
            self.found_page.refuse({field: told(error)})
        else:
            raise error

    def _show_sheet(self, founded: tuple[Actor, str]) -> None:
        actor, code = founded
        page = RecoveryPage(self.found_page.clinic_name, code)
        page.confirmed.connect(lambda typed: self._confirm(actor, typed))
        self._show(page)

    def _confirm(self, actor: Actor, typed: str) -> None:
        assert self._services is not None
        services = self._services
        self._context.runner.write(
            lambda: services.maintenance.confirm_recovery(typed),
            done=lambda _nothing: self._ask_where_from(actor),
            failed=self._sheet_refused,
            parent=self,
        )

    def _sheet_refused(self, error: BaseException) -> None:
        page = self._pages.currentWidget()
        if not isinstance(error, ClinicError) or not isinstance(page, RecoveryPage):
            raise error
        page.refuse(told(error))

    def _ask_where_from(self, actor: Actor) -> None:
        page = DoorPage(
            self.tr("The clinic is ready"),
            self.tr(
                "Bring in the patients you have in a file, or begin with an empty register and add people as they come."
            ),
        )
        later = button(self.tr("Begin with an empty register"))
        later.clicked.connect(lambda: self.founded.emit(self._services, actor))
        now = button(self.tr("Import a file"), "primary", "upload")
        now.clicked.connect(lambda: self._end_with_import(actor))
        page.add_buttons(later, now)
        page.setFocusProxy(now)
        self._show(page)

    def _end_with_import(self, actor: Actor) -> None:
        self.founded.emit(self._services, actor)
        self.import_wanted.emit()


def _no_dates() -> date:
    """The form of the first run has no dates; a fixed day keeps the clock out of it."""
    return date(2000, 1, 1)
