"""A clinic opened for one command: who acts, and with which key."""

from __future__ import annotations

import argparse
import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from hms_desktop.app.parts import make_entry
from hms_desktop.config import Paths
from hms_desktop.services.all import Services


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
    entry = make_entry(Paths(options.data_dir), os.environ)
    services = entry.open()
    try:
        services.desk.actor = entry.acting(services, options.acting_as)
        yield services
    finally:
        services.desk.database.close()
