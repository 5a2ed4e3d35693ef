"""A clinic opened for one command: who acts, and with which key."""

from __future__ import annotations

import argparse
import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from hms_desktop.domain.actor import AUTOMATION, Actor
from hms_desktop.domain.errors import NotSignedIn
from hms_desktop.services.all import Services


def add_common(parser: argparse.ArgumentParser) -> None:
    """Options that every command takes."""
    parser.add_argument("--data-dir", type=Path, required=True, help="folder of the clinic's data")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--as", dest="acting_as", metavar="LOGIN", help="act as this staff member")


@contextlib.contextmanager
def services_for(options: argparse.Namespace) -> Iterator[Services]:
    """Services on the clinic in `--data-dir`, acting as `--as` or as the automation; needs HMS_DATABASE_KEY for both.

    Raises StoreTrouble when the clinic can't be opened, NotSignedIn when nobody can act.
    """
    from hms_desktop.app import open_services

    services = open_services(options.data_dir)
    try:
        services.desk.actor = acting(services, options.acting_as)
        yield services
    finally:
        services.desk.database.close()


def acting(services: Services, login: str | None) -> Actor:
    """The staff member with this sign-in name, or the automation. Raises NotSignedIn."""
    if "HMS_DATABASE_KEY" not in os.environ:
        raise NotSignedIn("automation-needs-key")
    if login is None:
        return AUTOMATION
    from hms_desktop.services.staff import actor_named

    return actor_named(services.desk, login)
