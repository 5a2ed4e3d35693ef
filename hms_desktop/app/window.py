"""The screens' half of the composition root: builds the window, paints it, and only then opens the clinic.

What the first paint does not need is imported after it (desktop.md 1.4: the cost of a start is imports).
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from hms_desktop import settings
from hms_desktop.app.journal import Journal
from hms_desktop.config import Paths, default_data_dir
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.messages import Strip
from hms_desktop.views.kit.theme import Choice, Theme
from hms_desktop.views.language import use_language
from hms_desktop.views.main_window import MainWindow
from hms_desktop.work.events import Bus, Changed
from hms_desktop.work.runner import Runner

if TYPE_CHECKING:
    from hms_desktop.app.at_work import AtWork
    from hms_desktop.app.entrance import Entrance
    from hms_desktop.domain.actor import Actor
    from hms_desktop.domain.changes import ChangeSet
    from hms_desktop.secrets import Vault
    from hms_desktop.services.all import Services

SIZE = (1366, 768)
_NO_FONT_NOISE = "qt.text.font.db=false"  # each fallback font that lacks a script is reported; one of them has it


class Desktop:
    """One running program. The clinic is opened after the first paint, off the UI thread.

    Context and window are of one language and one database: when either changes they are built anew, and the person,
    the place and what was typed are carried over.
    """

    def __init__(
        self, options: argparse.Namespace, vault: Vault | None = None, environ: Mapping[str, str] | None = None
    ) -> None:
        """`vault` and `environ` are this computer's keyring and environment unless others are given."""
        self.options = options
        self._vault, self._environ = vault, environ
        self.app = _application(options.screenshots)
        self.paths = Paths(options.data_dir or usual_folder(options))
        self.settings = settings.load(self.paths.settings)
        self.theme = _theme(self.app, self.settings)
        use_language(self.app, self.settings.language)
        self.runner = Runner()
        self.bus = Bus()
        self.journal = Journal()
        self.entrance: Entrance | None = None
        self.services: Services | None = None
        self.at_work: AtWork | None = None
        self._closed = False
        self._build()
        self.window.first_painted.connect(self._enter)

    def run(self) -> int:
        """Show the window and stay until it is closed; returns the exit code."""
        self.open()
        code = self.app.exec()
        self._close()
        return code

    def open(self) -> None:
        """Show the window; the clinic is opened when it is painted."""
        self.window.resize(*SIZE)
        self.window.show()

    def _build(self) -> None:
        self.context = ViewContext(self.runner, self.bus, self.theme, Strip(), settings=self.settings)
        self.window = MainWindow(self.context)
        self.window.closing.connect(self._close)
        self.context.look_changed.connect(self._keep_look)
        self.context.settings_changed.connect(self._change)
        self.context.restore_wanted.connect(self._restore)

    def _furnish(self) -> None:
        from hms_desktop.views.frame.commands import Commands
        from hms_desktop.views.frame.faults import Faults

        self.faults = Faults(self.context, self.window)
        self.commands = Commands(self.context, self.window)
        self.commands.add_desk(self.lock)

    def _enter(self) -> None:
        from hms_desktop.app.entrance import Entrance, give_up

        self.entrance = Entrance(self.options, self.paths, self._vault, self._environ)
        self.paths = self.entrance.paths
        self._furnish()
        if self.options.screenshots:
            self.faults.told.connect(give_up)
        self.entrance.start(self.context, self.window, self._entered)
        self.journal.begin(self.paths, self.settings)

    def _entered(self, services: Services, actor: Actor) -> None:
        if self.services is not None:
            self.services.desk.database.close()
        if self.context.services.done():
            self._build_again()
        self.services = services
        services.desk.database.listen(self._tell)
        self._begin_work(actor)
        if self.options.screenshots:
            self.context.read(lambda s: s.refresh.run(), done=self._take_pictures, parent=self.window)

    def _begin_work(self, actor: Actor) -> None:
        from hms_desktop.app.at_work import AtWork

        assert self.services is not None
        self.services.desk.actor = actor
        self.context.services.set_result(self.services)
        self.at_work = AtWork(self.window, self.services, own_backups=self._backs_up)
        try:
            self.at_work.sit_down(actor)
        finally:  # a screen that can't be built is told by the crash card, and the safety goes on
            self.at_work.begin()
        self.journal.begin(self.paths, self.settings)

    @property
    def _backs_up(self) -> bool:
        """A demo and a picture need no safety."""
        return not (self.options.demo or self.options.screenshots)

    def lock(self) -> None:
        """Hide the work until somebody signs in; what was typed stays where it is."""
        if self.at_work is not None:
            self.at_work.lock()

    def _build_again(self) -> None:
        """Another context and window in place of the present ones, at the same place on the screen."""
        old, geometry = self.window, self.window.saveGeometry()
        self._leave()
        self.faults.release()
        self._build()
        self.window.restoreGeometry(geometry)
        self._furnish()
        self.window.show()
        old.closing.disconnect(self._close)
        old.hide()
        old.deleteLater()

    def _leave(self) -> None:
        if self.at_work is not None:
            self.at_work.leave()
            self.at_work = None

    def _change(self, names: frozenset[str]) -> None:
        self.settings = self.context.settings
        self._keep_settings()
        if self.at_work is not None and "lock_after_minutes" in names:
            self.at_work.idle.set_minutes(self.settings.lock_after_minutes)
        if "language" in names:
            QTimer.singleShot(0, self.window, self._speak)

    def _speak(self) -> None:
        """Build the window in the language chosen, and go back to where it was asked for."""
        from hms_desktop.views.settings.page import show_settings

        actor, (key, where), was_aside = self.context.actor, self.window.place(), self.window.aside is not None
        use_language(self.app, self.settings.language)
        self._build_again()
        if actor is None or self.services is None:
            return
        self._begin_work(actor)
        self.window.go(key, where)
        if was_aside:
            show_settings(self.context, self.window)

    def _restore(self, backup: Path) -> None:
        """Close the clinic, put a backup in its place, and come in by the door."""
        assert self.services is not None
        assert self.entrance is not None
        services = self.services
        self._build_again()
        door = self.entrance.door(self.context, self.window, self._entered)
        door.restore(partial(services.maintenance.restore, backup), services.desk.database.close)

    def _tell(self, changes: ChangeSet) -> None:
        self.bus.publish(Changed(changes.tables, changes.ids))

    def _take_pictures(self, _refreshed: object) -> None:
        """What is worked out is on the pictures."""
        from hms_desktop.views.pictures import Pictures

        pictures = Pictures(self.context, self.window, self.options.screenshots)
        pictures.finished.connect(self.app.exit)
        pictures.start()

    def _keep_look(self) -> None:
        theme = self.context.theme
        self.settings = self.context.settings = self.settings.changed(theme=theme.choice, font_percent=theme.scale)
        self._keep_settings()

    def _keep_settings(self) -> None:
        if self.paths.root.exists():
            settings.save(self.settings, self.paths.settings)

    def _close(self) -> None:
        """What was typed is kept, a running write is waited for, and what else runs is ended."""
        if self._closed:
            return
        self._closed = True
        self._leave()
        self.bus.blockSignals(True)  # nobody is left to ask again
        self.runner.shutdown()
        if hasattr(self, "faults"):
            self.faults.release()
        if self.services is not None:
            self.services.desk.database.close()
        self.journal.end()
        if self.entrance is not None:
            self.entrance.leave()


def usual_folder(options: argparse.Namespace) -> Path:
    """The folder when none is named: the demo has its own."""
    usual = default_data_dir()
    return usual.with_name(f"{usual.name} Demo") if options.demo else usual


def _theme(app: QApplication, desk: settings.DeskSettings) -> Theme:
    """The application's theme, dressed as this desk prefers."""
    made = app.findChild(Theme)
    if made is None:
        return Theme(app, cast(Choice, desk.theme), desk.font_percent)
    made.choose(cast(Choice, desk.theme))
    made.set_scale(desk.font_percent)
    return made


def _application(pictures_only: Path | None) -> QApplication:
    """The Qt application; pictures need no display."""
    has_display = sys.platform in ("win32", "darwin") or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if pictures_only and not has_display:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", _NO_FONT_NOISE)
    app = QApplication.instance()
    if isinstance(app, QApplication):
        return app
    app = QApplication(["hms-desktop"])
    app.setApplicationName("HMS Desktop")
    return app
