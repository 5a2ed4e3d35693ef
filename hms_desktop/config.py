"""Where things are: the resources that ship with the program, and the folder of one clinic's data."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path


def resources_dir() -> Path:
    """Folder of schedules, themes, translations and other data; `HMS_RESOURCES` overrides it."""
    override = os.environ.get("HMS_RESOURCES")
    if override:
        return Path(override)
    bundle = getattr(sys, "_MEIPASS", None)
    root = Path(bundle) if bundle else Path(__file__).resolve().parent.parent
    return root / "resources"


def default_data_dir() -> Path:
    """The folder used when none is named on the command line."""
    import platformdirs

    return Path(platformdirs.user_data_dir("HMS Desktop", appauthor=False))


@dataclass(frozen=True, slots=True)
class Paths:
    """Files of one clinic's desk, all below `root`."""

    root: Path

    @property
    def database(self) -> Path:
        """The encrypted database."""
        return self.root / "clinic.db"

    @property
    def key_file(self) -> Path:
        """Name of the keyring entry that holds the key, and where there is no keyring the wrapped key itself."""
        return self.root / "key.json"

    @property
    def settings(self) -> Path:
        """Settings of this desk; no secrets and no patient data."""
        return self.root / "settings.json"

    @property
    def backups(self) -> Path:
        """Encrypted backups."""
        return self.root / "backups"

    @property
    def set_aside(self) -> Path:
        """Databases that could not be opened, kept as they were found."""
        return self.root / "set-aside"

    @property
    def logs(self) -> Path:
        """Logs, without patient data."""
        return self.root / "logs"

    @property
    def outbox(self) -> Path:
        """Where the console channel writes what it would have sent, without names and numbers."""
        return self.root / "console"

    @property
    def lock(self) -> Path:
        """Taken by a running window."""
        return self.root / "window.lock"

    def make(self) -> None:
        """Make the folders, readable by their owner only. Raises OSError."""
        for folder in (self.root, self.backups, self.logs):
            folder.mkdir(parents=True, exist_ok=True)
            folder.chmod(0o700)
