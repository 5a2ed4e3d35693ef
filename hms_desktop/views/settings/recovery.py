"""The recovery sheet, shown again to somebody who proves who they are, and asked back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from hms_desktop.domain.errors import ClinicError
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.cards import Badge
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.settings.frame import SectionFrame
from hms_desktop.views.speech import told
from hms_desktop.views.start.recovery_page import RecoveryPage
from hms_desktop.views.start.secret_page import SecretPage

if TYPE_CHECKING:
    from hms_desktop.services.all import Services


class RecoverySection(QWidget):
    """A page that tells how it stands; then the PIN, then the sheet. Leaving the section hides the sheet."""

    def __init__(self, context: ViewContext) -> None:
        super().__init__()
        self._context = context
        self._pages = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)
        self.first = SectionFrame("recovery")
        self.first.sentence.setText(
            self.tr(
                "If this computer breaks or is lost, the code on the recovery sheet opens your backups on another one. "
                "Without it nobody can. Keep it printed, in a locked place, not beside the computer."
            )
        )
        self.first.sentence.show()
        self.state = Badge("")
        self.first.add_row(self.state)
        self.show_sheet = button(self.tr("Show the sheet…"), "primary", "print")
        self.show_sheet.clicked.connect(self._prove)
        self.first.add_row(self.show_sheet)
        self.first.body.addWidget(Text(self.tr("Showing it is noted in the audit trail."), "small"))
        self.first.body.addStretch()
        self._pages.addWidget(self.first)

    def activated(self) -> None:
        """Begin with how it stands."""
        self._only_first()
        self._context.read(lambda s: s.maintenance.recovery_is_confirmed(), done=self._show_state, parent=self)

    def _show_state(self, confirmed: bool) -> None:
        if confirmed:
            self.state.show_as(self.tr("Checked: the sheet is in somebody's hand"), "success")
        else:
            self.state.show_as(self.tr("Not checked yet: print the sheet and type three groups back"), "warning")

    def hideEvent(self, event: object) -> None:
        """Nothing secret stays on a page that is left."""
        super().hideEvent(event)  # type: ignore[arg-type]
        self._only_first()

    def _only_first(self) -> None:
        while self._pages.count() > 1:
            page = self._pages.widget(1)
            if page is None:
                return
            self._pages.removeWidget(page)
            page.deleteLater()

    def _turn_to(self, page: QWidget) -> None:
        self._only_first()
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        page.setFocus()

    def _prove(self) -> None:
        """A desk that was left open must not give the key away; whoever holds the key already is not asked."""
        actor = self._context.actor
        if actor is None or actor.staff_id is None:
            self._ask_sheet(None, None)
            return
        title, label = self.tr("Is it you, {name}?").format(name=actor.name), self.tr("PIN or password")
        sentence = self.tr("Who has the sheet can read everything, so type your PIN or password first.")
        page = SecretPage(
            title, sentence, label, lambda text: self._ask_sheet(page, text), [(self.tr("Back"), self.activated)]
        )
        page.hide_typing()
        self._turn_to(page)

    def _ask_sheet(self, page: SecretPage | None, secret: str | None) -> None:
        self._context.write(
            partial(_sheet, secret), done=self._show_sheet, failed=lambda error: self._refused(page, error), parent=self
        )

    def _refused(self, page: SecretPage | RecoveryPage | None, error: BaseException) -> None:
        if page is None or not isinstance(error, ClinicError):
            raise error
        page.refuse(told(error))

    def _show_sheet(self, found: tuple[str, str]) -> None:
        if not self.isVisible():
            return
        page = RecoveryPage(*found)
        page.confirmed.connect(lambda typed: self._confirm(page, typed))
        self._turn_to(page)

    def _confirm(self, page: RecoveryPage, typed: str) -> None:
        self._context.write(
            lambda s: s.maintenance.confirm_recovery(typed),
            done=self._confirmed,
            failed=lambda error: self._refused(page, error),
            parent=self,
        )

    def _confirmed(self, _nothing: object) -> None:
        self._context.say(self.tr("The sheet is right. Keep it in a locked place."), "success")
        self.activated()


def _sheet(secret: str | None, services: Services) -> tuple[str, str]:
    if secret is not None:
        services.sign_in.verify_current(secret)
    clinic = services.clinic.current()
    return clinic.name if clinic else "", services.maintenance.recovery_sheet()
