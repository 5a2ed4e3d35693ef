"""A clinic opened for one command: who acts, and with which key."""

from __future__ import annotations

import argparse
import contextlib
import os
import platform
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from hms_desktop.app.parts import make_entry
from hms_desktop.config import Paths
from hms_desktop.services.all import Services
from hms_desktop.store.keys import KEY_VARIABLE


def add_common(parser: argparse.ArgumentParser) -> None:
    """Options that every command takes."""
    parser.add_argument("--data-dir", type=Path, required=True, help="folder of the clinic's data")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--as", dest="acting_as", metavar="LOGIN", help="act as this staff member")


@contextlib.contextmanager
def services_for(options: argparse.Namespace) -> Iterator[Services]:
    """Services on the clinic in `--data-dir`, acting as `--as` or as the automation; needs HMS_DATABASE_KEY.

    Raises StoreTrouble when the clinic can't be opened, NotSignedIn when nobody can act.
    """
    with _folder(options) as folder:
        entry = make_entry(Paths(folder), os.environ)
        services = entry.make(platform.node())[0] if _is_new(options) else entry.open()
        try:
            services.desk.actor = entry.acting(services, options.acting_as)
            yield services
        finally:
            services.desk.database.close()


def _is_new(options: argparse.Namespace) -> bool:
    """Whether a command that may found a clinic was given a key and a place without any file."""
    if not getattr(options, "makes_clinic", False) or KEY_VARIABLE not in os.environ:
        return False
    folder: Path = options.data_dir
    return not folder.exists() or (folder.is_dir() and all(one.is_dir() for one in folder.rglob("*")))


@contextlib.contextmanager
def _folder(options: argparse.Namespace) -> Iterator[Path]:
    """The clinic's folder; for a trial where there is no clinic, a folder that goes away with it."""
    if not _is_new(options):
        yield options.data_dir
    elif options.dry_run:
        with tempfile.TemporaryDirectory(prefix="hms-trial-") as trial:
            yield Path(trial)
    else:
        print(f"There was no clinic in {options.data_dir}. A new one is made with the key given.", file=sys.stderr)
        yield options.data_dir
