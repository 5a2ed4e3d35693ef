"""The Portal tab: one page at a time, and the way between them."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hms_desktop.domain.permissions import Permission
from hms_desktop.views.context import ViewContext
from hms_desktop.views.portal.start.page import StartPage
from hms_desktop.views.portal.start.recent import best_patient, note_opened

if TYPE_CHECKING:
    from hms_desktop.views.portal.patient.page import PatientPage
    from hms_desktop.views.portal.worklist.page import WorklistPage


_DEEDS: Mapping[str, Callable[[PatientPage], None]] = MappingProxyType(
    {"book": lambda page: page.book(), "call": lambda page: page.call()}
)


class PortalTab(QWidget):
    """Reception's tab. `show_place` takes patient=id, register=text, duplicates=True, diary=True, worklist=True, or best=True."""

    def __init__(self, context: ViewContext) -> None:
        super().__init__()
        self._context = context
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.page: QWidget | None = None
        self._place: dict[str, Any] = {}
        self._actor = context.actor
        context.actor_changed.connect(self._begin_again)
        self.show_start()

    def activated(self) -> None:
        """The tab was shown: what is on it asks again by itself; the start page looks at the day anew."""
        if isinstance(self.page, StartPage):
            self.page.refresh()

    def place(self) -> dict[str, Any]:
        """Where the tab stands, as `show_place` takes it."""
        if isinstance(self.page, StartPage) or self.page is None:
            return {}
        return dict(self._place)

    def commands(self) -> list[QAction]:
        """What can be done on the page shown, for the palette and the list of keys."""
        return list(getattr(self.page, "commands", []))

    def show_place(
        self,
        patient: uuid.UUID | None = None,
        register: str | None = None,
        duplicates: bool = False,
        diary: bool = False,
        worklist: bool = False,
        best: bool = False,
        then: str = "",
        **_elsewhere: Any,
    ) -> None:
        """Show a patient (and `then` book or call), the registration begun with a text, the review queue, the diary, who to call."""
        if patient is not None:
            page = self.open_patient(patient)
            if then in _DEEDS:
                _DEEDS[then](page)
        elif register is not None:
            self.register(register)
        elif duplicates:
            self.show_duplicates()
        elif diary:
            self.show_diary()
        elif worklist:
            self.show_worklist()
        elif best:
            self._context.read(best_patient, done=self._open_best, parent=self)

    def open_patient(self, patient_id: uuid.UUID, back: Callable[[], None] | None = None) -> PatientPage:
        """Show one patient, and note in the audit trail that they were looked at; `back` is where Escape leads."""
        from hms_desktop.views.portal.patient.page import PatientPage

        self._place = {"patient": patient_id}
        back = back or self.show_start
        page = PatientPage(self._context, patient_id, self)
        page.left.connect(back)
        page.gone.connect(back)
        page.edit_wanted.connect(lambda: self.edit(patient_id, back))
        page.duplicates_wanted.connect(self.show_duplicates)
        self._show(page)
        self._context.write(lambda services: note_opened(services, patient_id))
        return page

    def register(self, text: str = "") -> None:
        """Show an empty registration form; `text` is what stood in the search box."""
        if not self._context.may(Permission.EDIT_PATIENTS):
            self._context.say(self.tr("Your role can't register patients. Ask an administrator."), "warning")
            return
        from hms_desktop.views.portal.registration.page import RegistrationPage

        self._place = {"register": ""}
        page = RegistrationPage(self._context, self, text=text)
        page.left.connect(self.show_start)
        page.saved.connect(self.open_patient)
        page.opened.connect(self._context.open_patient)
        self._show(page)

    def edit(self, patient_id: uuid.UUID, back: Callable[[], None] | None = None) -> None:
        """Show the registration of a patient as a form; `back` is where Escape leads from their page afterwards."""
        from hms_desktop.views.portal.registration.page import RegistrationPage

        page = RegistrationPage(self._context, self, patient_id=patient_id)
        page.left.connect(lambda: self.open_patient(patient_id, back))
        page.saved.connect(lambda saved: self.open_patient(saved, back))
        page.opened.connect(self._context.open_patient)
        self._show(page)

    def show_duplicates(self) -> None:
        """Show the review queue."""
        if not self._context.may(Permission.MERGE_PATIENTS):
            self._context.say(self.tr("Your role can't merge records. Ask a manager or a care coordinator."), "warning")
            return
        from hms_desktop.views.portal.duplicates.page import DuplicatesPage

        self._place = {"duplicates": True}
        page = DuplicatesPage(self._context, self)
        page.left.connect(self.show_start)
        page.opened.connect(self._context.open_patient)
        self._show(page)

    def show_diary(self) -> None:
        """Show the clinic's appointments by day and week."""
        if not self._context.may(Permission.VIEW_APPOINTMENTS):
            self._context.say(self.tr("Your role can't see appointments. Ask an administrator."), "warning")
            return
        from hms_desktop.views.appointments.page import DiaryPage

        self._place = {"diary": True}
        page = DiaryPage(self._context, self)
        page.left.connect(self.show_start)
        self._show(page)

    def show_worklist(self, chosen: uuid.UUID | None = None, *, whole: bool = False) -> None:
        """Show who to call today, or `whole` everybody who waits, at the entry that was chosen before."""
        if not self._context.may(Permission.MAKE_CALLS):
            self._context.say(self.tr("Your role makes no calls. Ask an administrator."), "warning")
            return
        from hms_desktop.views.portal.worklist.page import WorklistPage

        self._place = {"worklist": True}
        page = WorklistPage(self._context, self, chosen, whole=whole)
        page.left.connect(self.show_start)
        page.opened.connect(lambda patient: self.open_patient(patient, self._back_to_worklist(page)))
        page.book_wanted.connect(lambda patient: self.open_patient(patient, self._back_to_worklist(page)).book())
        page.message_wanted.connect(lambda patient: self.open_patient(patient, self._back_to_worklist(page)).write())
        self._show(page)

    def _back_to_worklist(self, page: WorklistPage) -> Callable[[], None]:
        chosen, whole = page.chosen_key, page.source.whole
        return lambda: self.show_worklist(chosen, whole=whole)

    def show_start(self) -> None:
        """Show the start page."""
        page = StartPage(self._context, self)
        page.opened.connect(self._context.open_patient)
        page.register_wanted.connect(self.register)
        page.import_wanted.connect(self._import)
        page.duplicates_wanted.connect(self.show_duplicates)
        page.diary_wanted.connect(self.show_diary)
        page.worklist_wanted.connect(self.show_worklist)
        self._show(page)
        page.refresh()

    def _import(self) -> None:
        from hms_desktop.views.importing.window import show_import

        show_import(self._context, self.window())

    def _open_best(self, patient_id: uuid.UUID | None) -> None:
        if patient_id is not None:
            self.open_patient(patient_id).show_records()

    def _show(self, page: QWidget) -> None:
        before, self.page = self.page, page
        if before is not None:
            keeper = getattr(before, "keep", None)
            if keeper is not None:
                keeper()
            self._column.removeWidget(before)
            before.hide()
            before.deleteLater()
        self._column.addWidget(page)
        page.show()
        self.setFocusProxy(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin_again(self) -> None:
        """Another person signed in: nothing of the one before stays on the screen."""
        if self._context.actor is not None and self._context.actor != self._actor:
            self._actor = self._context.actor
            self.show_start()
