"""Commands that keep the data safe, and the list of people: backup, restore, doctor, staff, audit."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hms_desktop.cli.session import add_common, services_for
from hms_desktop.domain.errors import Refused, StoreTrouble
from hms_desktop.domain.sentences import sentence

if TYPE_CHECKING:
    from hms_desktop.services.all import Services

_BEYOND_OPENING = {"database-missing", "database-unreadable", "upgrade-failed"}


def add_commands(commands: Any) -> None:
    """Add the commands of this module to the parser."""
    backup = _command(commands, "backup", "write a verified, encrypted backup", back_up)
    backup.add_argument("--to", type=Path, metavar="DIR", help="folder for the backup, in place of the clinic's own")
    restoring = _command(commands, "restore", "put a backup in place of the present data", restore, without_clinic=True)
    restoring.add_argument("file", type=Path, help="the backup")
    restoring.add_argument("--yes", action="store_true", help="do it: the present data are set aside, not deleted")
    _command(commands, "doctor", "examine the clinic's data; exits 1 when they are harmed", doctor, without_clinic=True)
    staff = commands.add_parser("staff", help="people who work here").add_subparsers(required=True, metavar="WHAT")
    adding = _command(staff, "add", "add a person; the PIN or password is read from standard input", add_staff)
    for name, told in (("name", "full name"), ("login", "sign-in name"), ("role", "role, as receptionist")):
        adding.add_argument(f"--{name}", required=True, help=told)
    listing = _command(staff, "list", "list people", list_staff)
    listing.add_argument("--all", action="store_true", help="also those who left")
    audit = commands.add_parser("audit", help="the audit trail").add_subparsers(required=True, metavar="WHAT")
    _command(audit, "verify", "look for altered or missing entries; exits 1 when there are any", verify_audit)


def _command(commands: Any, name: str, told: str, run: Any, *, without_clinic: bool = False) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(name, help=told, description=told)
    add_common(parser)
    parser.set_defaults(run=run, without_clinic=without_clinic)
    return parser


def back_up(options: argparse.Namespace, services: Services) -> dict[str, Any]:
    """Make a backup and say what is in it."""
    made = services.maintenance.back_up(options.to)
    report = services.maintenance.check_backup(made.path)
    return {"file": str(made.path), "bytes": made.size, "schema": report.schema, "patients": report.rows["patient"]}


def restore(options: argparse.Namespace) -> dict[str, Any]:
    """Restore a backup, also when the present database is missing or can't be opened."""
    if not options.yes:
        raise Refused("restore-needs-yes")
    try:
        with services_for(options) as services:
            aside = services.maintenance.restore(options.file)
    except StoreTrouble as trouble:
        if trouble.code not in _BEYOND_OPENING or options.acting_as:
            raise
        aside = _restore_unopened(options)
    return {"restored": str(options.file), "set_aside": str(aside) if aside else None}


def _restore_unopened(options: argparse.Namespace) -> Path | None:
    from hms_desktop.app.parts import now_ms
    from hms_desktop.config import Paths
    from hms_desktop.store import backup

    paths = Paths(options.data_dir)
    return backup.restore(options.file, paths, _key(options), now_ms=now_ms())


def doctor(options: argparse.Namespace) -> Any:
    """Run every check; rows for people, an object for scripts."""
    from hms_desktop.app.parts import now_ms
    from hms_desktop.config import Paths
    from hms_desktop.store.doctor import examine, is_sound

    checks = examine(Paths(options.data_dir), _key(options), now_ms=now_ms())
    rows = [
        {
            "check": one.name, "ok": one.ok, "advice": one.advice, "code": one.code, "say": sentence(one.code, one.params),
        }
        for one in checks
    ]  # fmt: skip
    ok = is_sound(checks)
    options.exit_code = 0 if ok else 1
    if options.json:
        return {"ok": ok, "checks": rows}
    return [{"check": row["check"], "": _mark(row), "what to do": row["say"]} for row in rows]


def _mark(row: dict[str, Any]) -> str:
    if row["ok"]:
        return "ok"
    return "advice" if row["advice"] else "LOOK"


def _key(options: argparse.Namespace) -> bytes:
    from hms_desktop.config import Paths
    from hms_desktop.secrets import KeyringVault
    from hms_desktop.store.keys import find_key

    return find_key(Paths(options.data_dir), KeyringVault(), os.environ)


def add_staff(options: argparse.Namespace, services: Services) -> dict[str, Any]:
    """Add a person; the secret never stands on the command line, where others could read it."""
    secret = getpass.getpass("PIN or password: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")
    staff_id = services.staff.add(options.name, options.login, options.role, secret)
    return {"id": staff_id, "login": options.login, "role": options.role}


def list_staff(options: argparse.Namespace, services: Services) -> list[dict[str, Any]]:
    """People by name."""
    return [
        {"login": one.login, "name": one.name, "role": one.role, "active": one.active, "can_sign_in": one.has_secret}
        for one in services.staff.everybody(inactive=options.all)
    ]


def verify_audit(options: argparse.Namespace, services: Services) -> dict[str, Any]:
    """Numbers at which the trail is broken."""
    broken = services.audit.verify()
    options.exit_code = 1 if broken else 0
    return {"ok": not broken, "broken": broken}
