"""The screens' half of the composition root: builds the window, paints it, and only then opens the clinic.

What the first paint does not need is imported after it (desktop.md 1.4: the cost of a start is imports).
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QApplication

from hms_desktop import settings
from hms_desktop.config import Paths, default_data_dir
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.messages import Strip
from hms_desktop.views.kit.theme import Choice, Theme
from hms_desktop.views.language import use_language
from hms_desktop.views.main_window import MainWindow
from hms_desktop.work.events import Bus, Changed
from hms_desktop.work.runner import Runner

if TYPE_CHECKING:
    from hms_desktop.app.entrance import Entrance
    from hms_desktop.domain.actor import Actor
    from hms_desktop.domain.changes import ChangeSet
    from hms_desktop.services.all import Services
    from hms_desktop.services.clinic import ClinicRecord
    from hms_desktop.views.dispatching import Dispatching

SIZE = (1366, 768)


class Desktop:
    """One running window. The clinic is opened after the first paint, off the UI thread."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.app = _application(options.screenshots)
        self.paths = Paths(options.data_dir or usual_folder(options))
        self.settings = settings.load(self.paths.settings)
        theme = Theme(self.app, cast(Choice, self.settings.theme), self.settings.font_percent)
        use_language(self.app, self.settings.language)
        self.runner = Runner()
        self.bus = Bus()
        self.context = ViewContext(self.runner, self.bus, theme, Strip())
        self.window = MainWindow(self.context)
        self.window.first_painted.connect(self._enter)
        self.window.closing.connect(self._close)
        self.entrance: Entrance | None = None
        self.services: Services | None = None
        self.dispatching: Dispatching | None = None

    def run(self) -> int:
        """Show the window and stay until it is closed; returns the exit code."""
        self.window.resize(*SIZE)
        self.window.show()
        return self.app.exec()

    def _enter(self) -> None:
        from hms_desktop.app.entrance import Entrance
        from hms_desktop.views.frame.commands import Commands
        from hms_desktop.views.frame.faults import Faults

        self.faults = Faults(self.context, self.window)
        self.entrance = Entrance(self.options, self.paths)
        self.entrance.start(self.context, self.window, self._entered)
        self.commands = Commands(self.context, self.window)
        self.commands.add_desk(self.lock)
        self.context.look_changed.connect(self._keep_look)

    def _entered(self, services: Services, actor: Actor) -> None:
        from hms_desktop.views.dispatching import Dispatching
        from hms_desktop.views.frame.idle import Idle

        self.services = services
        services.desk.actor = actor
        services.desk.database.listen(self._tell)
        self.context.services.set_result(services)
        self._sit_down(actor)
        self.dispatching = Dispatching(self.context, self.window)
        Idle(self.app, self.settings.lock_after_minutes, self.window).idle.connect(self.lock)
        self.context.read(lambda s: s.clinic.current(), done=self._show_clinic, parent=self.window)
        if self.options.screenshots:
            self._take_pictures(self.options.screenshots)

    def _sit_down(self, actor: Actor) -> None:
        self.context.become(actor)
        self.window.show_work()

    def _show_clinic(self, clinic: ClinicRecord | None) -> None:
        if clinic is not None:
            self.window.header.clinic.setText(clinic.name)

    def lock(self) -> None:
        """Hide the work until somebody signs in; what was typed stays where it is."""
        from hms_desktop.views.start.sign_in_page import SignInPage

        if self.services is None or not self.window.at_work:
            return
        page = SignInPage(self.runner, self.services, self.window.header.clinic.text(), self.context.actor)
        page.signed_in.connect(self._sit_down)
        page.signed_in.connect(page.deleteLater)
        self.window.show_door(page)

    def _tell(self, changes: ChangeSet) -> None:
        self.bus.publish(Changed(changes.tables, changes.ids))

    def _take_pictures(self, folder: Path) -> None:
        from hms_desktop.views.pictures import Pictures

        pictures = Pictures(self.context, self.window, folder)
        pictures.finished.connect(self.app.exit)
        pictures.start()

    def _keep_look(self) -> None:
        theme = self.context.theme
        self.settings = self.settings.changed(theme=theme.choice, font_percent=theme.scale)
        if self.paths.root.exists():
            settings.save(self.settings, self.paths.settings)

    def _close(self) -> None:
        if self.dispatching is not None:
            self.dispatching.stop()
        self.runner.shutdown()
        if self.services is not None:
            self.services.desk.database.close()
        if self.entrance is not None:
            self.entrance.leave()


def usual_folder(options: argparse.Namespace) -> Path:
    """The folder when none is named: the demo has its own."""
    usual = default_data_dir()
    return usual.with_name(f"{usual.name} Demo") if options.demo else usual


def _application(pictures_only: Path | None) -> QApplication:
    """The Qt application; pictures need no display."""
    has_display = sys.platform in ("win32", "darwin") or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if pictures_only and not has_display:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance()
    if isinstance(app, QApplication):
        return app
    app = QApplication(["hms-desktop"])
    app.setApplicationName("HMS Desktop")
    return app
