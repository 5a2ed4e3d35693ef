"""Composition root: the only room that knows every part. Plain constructor calls; here the services, in `window` the screens."""

from __future__ import annotations

import argparse
import os
import secrets
import time
from pathlib import Path

from hms_desktop.config import Paths
from hms_desktop.domain.ids import id_stream
from hms_desktop.services.all import Services
from hms_desktop.services.desk import Desk
from hms_desktop.store.database import Database


def now_ms() -> int:
    """The wall clock, in ms since 1970 UTC; everybody else is handed it."""
    return time.time_ns() // 1_000_000


def make_desk(database: Database, paths: Paths) -> Desk:
    """A desk with the real clock and random ids."""
    ids = id_stream(now_ms, secrets.randbits)
    return Desk(database, paths, now_ms=now_ms, new_id=lambda: next(ids))


def open_services(data_dir: Path) -> Services:
    """Services on an existing clinic with the key that this machine keeps for it. Raises StoreTrouble."""
    from hms_desktop.secrets import KeyringVault
    from hms_desktop.store.keys import find_key
    from hms_desktop.store.opening import open_clinic

    paths = Paths(data_dir)
    key = find_key(paths, KeyringVault(), os.environ)
    return Services(make_desk(open_clinic(paths, key, now_ms=now_ms), paths))


def open_window(options: argparse.Namespace) -> int:
    """Open the window, or with `--screenshots` write a picture of every tab; returns the exit code."""
    from hms_desktop.app.window import Desktop

    return Desktop(options).run()
