"""How a person or a script gets from a folder to services: the demo, the key of a script, or the door page."""

from __future__ import annotations

import argparse
import os
import secrets
import shutil
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hms_desktop.app.parts import make_entry, now_ms
from hms_desktop.config import Paths
from hms_desktop.domain.actor import Actor
from hms_desktop.domain.sentences import sentence
from hms_desktop.domain.time import day_of
from hms_desktop.secrets import KeyringVault, Vault
from hms_desktop.services.all import Services
from hms_desktop.views.context import ViewContext
from hms_desktop.views.main_window import MainWindow
from hms_desktop.work.job import JobContext

if TYPE_CHECKING:
    from hms_desktop.services.entry import Entry
    from hms_desktop.views.start.door import Door

Entered = Callable[[Services, Actor], None]


class Entrance:
    """Chosen once at start; `paths` is the clinic's folder."""

    def __init__(
        self,
        options: argparse.Namespace,
        paths: Paths,
        vault: Vault | None = None,
        environ: Mapping[str, str] | None = None,
    ) -> None:
        self._options = options
        self._temporary: Path | None = None
        self._vault = vault or KeyringVault()
        self._environment = dict(os.environ if environ is None else environ)
        if environ is None:
            os.environ.pop("HMS_DATABASE_KEY", None)  # a browser or a demo that is started from here has no use for it
        self.paths = paths
        if options.demo and not options.data_dir and not self._can_keep_a_key:
            self._use_temporary_folder()
        self._entry: Entry | None = None

    @property
    def _can_keep_a_key(self) -> bool:
        return self._vault.available or "HMS_DATABASE_KEY" in self._environment

    def _use_temporary_folder(self) -> None:
        self._temporary = Path(tempfile.mkdtemp(prefix="hms-demo-"))
        self._environment["HMS_DATABASE_KEY"] = secrets.token_hex(32)
        self.paths = Paths(self._temporary)

    @property
    def entry(self) -> Entry:
        """Made on first use, for it brings in the store."""
        if self._entry is None:
            self._entry = make_entry(self.paths, self._environment, self._vault)
        return self._entry

    def start(self, context: ViewContext, window: MainWindow, entered: Entered) -> None:
        """Open what can be opened without asking; otherwise show the door page, or end when only pictures are wanted."""
        door = self.door(context, window, entered)
        if self._options.screenshots:
            door.asked.connect(lambda _page: give_up(sentence("pictures-need-key")))
        if self._options.demo:
            door.wait_for(QCoreApplication.translate("Entrance", "Preparing the demo clinic"), self._open_demo)
        elif "HMS_DATABASE_KEY" in self._environment:
            door.wait_for(QCoreApplication.translate("Entrance", "Opening the clinic"), self._open_with_key)
        else:
            door.look()

    def door(self, context: ViewContext, window: MainWindow, entered: Entered) -> Door:
        """A door on this folder, shown in a window."""
        from hms_desktop.views.start.door import Door

        door = Door(context, self.entry)
        door.entered.connect(entered)
        window.show_door(door)
        return door

    def _open_with_key(self, _job: JobContext) -> tuple[Services, Actor]:
        services = self.entry.open()
        return services, self.entry.acting(services, self._options.acting_as)

    def _open_demo(self, job: JobContext) -> tuple[Services, Actor]:
        from hms_desktop.demo.build import build_demo

        if not self.paths.database.exists():
            key, today = self.entry.new_key(), day_of(now_ms())
            build_demo(self.paths, key, as_of=today, progress=job.progress, cancelled=lambda: job.cancelled)
        services = self.entry.open()
        return services, self.entry.first_administrator(services)

    def leave(self) -> None:
        """Remove a demo that nobody could open again, its key being in memory only."""
        if self._temporary is not None:
            shutil.rmtree(self._temporary, ignore_errors=True)


def give_up(why: str) -> None:
    """End a run that nobody watches, with a sentence on standard error and exit code 1."""
    sys.stderr.write(why + "\n")
    QCoreApplication.exit(1)
