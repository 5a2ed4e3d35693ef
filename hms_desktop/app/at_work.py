"""A person at the desk: sitting down, the lock, and what runs beside the work; ends when the window is built anew."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from hms_desktop.app.curtain import Curtain
from hms_desktop.domain.actor import Actor
from hms_desktop.services.all import Services
from hms_desktop.views.frame.idle import Idle
from hms_desktop.views.main_window import MainWindow

if TYPE_CHECKING:
    from hms_desktop.app.background import Backups
    from hms_desktop.app.refreshing import Refreshing
    from hms_desktop.services.clinic import ClinicRecord
    from hms_desktop.views.dispatching import Dispatching

REFRESH_AFTER_MS = 1_000


class AtWork:
    """Holds for one window on one open clinic."""

    def __init__(self, window: MainWindow, services: Services, *, own_backups: bool) -> None:
        self._window, self._context, self._services = window, window.context, services
        self._own_backups = own_backups
        self._curtain = Curtain(window)
        self.idle = Idle(cast(QApplication, QApplication.instance()), self._context.settings.lock_after_minutes, window)
        self.idle.idle.connect(self.lock)
        self.dispatching: Dispatching | None = None
        self.backups: Backups | None = None
        self.refreshing: Refreshing | None = None
        self._left = False

    def sit_down(self, actor: Actor) -> None:
        """Show the work to the person who signed in."""
        before = self._context.actor
        self._context.become(actor)
        self._curtain.open(same_person=actor == before)
        self._window.show_work()

    def begin(self) -> None:
        """Start what runs beside the work."""
        from hms_desktop.app.background import Backups, RecoveryReminder
        from hms_desktop.views.dispatching import Dispatching

        self.dispatching = Dispatching(self._context, self._window)
        QTimer.singleShot(REFRESH_AFTER_MS, self._window, self._load_refreshing)
        if self._own_backups:
            self.backups = Backups(self._window)
            RecoveryReminder(self._window)
        self._ask_clinic()
        self._context.bus.subscribe(self._window, {"clinic"}, lambda _changed: self._ask_clinic())

    def _load_refreshing(self) -> None:
        """Import what refreshing needs off the UI thread, after the first search, and begin with it."""

        def load(_services: Services) -> None:
            import_module("hms_desktop.app.refreshing")

        self._context.beside(load, done=lambda _: self._begin_refreshing(), parent=self._window)

    def _begin_refreshing(self) -> None:
        from hms_desktop.app.refreshing import Refreshing

        if not self._left:
            self.refreshing = Refreshing(self._context, self._window)

    def _ask_clinic(self) -> None:
        self._context.beside(lambda s: s.clinic.current(), done=self._show_clinic, parent=self._window)

    def _show_clinic(self, clinic: ClinicRecord | None) -> None:
        if clinic is not None:
            self._window.header.clinic.setText(clinic.name)

    def lock(self) -> None:
        """Hide the work until somebody signs in; what was typed stays where it is."""
        from hms_desktop.views.start.sign_in_page import SignInPage

        if not self._window.at_work:
            return
        self.keep_typing()
        self._curtain.draw()
        clinic = self._window.header.clinic.text()
        page = SignInPage(self._context.runner, self._services, clinic, self._context.actor)
        page.signed_in.connect(self.sit_down)
        page.signed_in.connect(page.deleteLater)
        self._window.show_door(page)

    def keep_typing(self) -> None:
        """Keep as drafts now what forms would keep in a moment."""
        from hms_desktop.views.kit.drafts import DraftKeeper

        for keeper in self._window.findChildren(DraftKeeper):
            keeper.flush()

    def leave(self) -> None:
        """End what runs beside the work; a step of sending that is under way is finished."""
        self._left = True
        self.keep_typing()
        self.idle.stop()
        if self.dispatching is not None:
            self.dispatching.stop()
        if self.refreshing is not None:
            self.refreshing.stop()
        if self.backups is not None:
            self.backups.stop()
