"""`demo build`: a clinic of invented people to look at, to learn on and to measure with."""

from __future__ import annotations

import argparse
import os
import sys
from datetime import date
from typing import Any

from hms_desktop.config import Paths
from hms_desktop.domain.errors import Refused

_STEPS = {
    "people": "People",
    "patients": "Patients and what happened to them",
    "indexes": "Indexes",
    "search": "Search index",
    "packing": "Packing",
    "counting": "Counting",
    "ready": "Ready",
    "refresh": "What is due, journeys and segments",
}


def add_commands(commands: Any) -> None:
    """Add the commands of this module to the parser."""
    from hms_desktop.cli.session import add_common

    kinds = commands.add_parser("demo", help="a clinic of invented people").add_subparsers(
        required=True, metavar="WHAT"
    )
    told = "build a demo clinic in a folder that has none; everybody's PIN is printed"
    building = kinds.add_parser("build", help=told, description=told)
    add_common(building)
    building.add_argument("--patients", type=int, metavar="N", help="size of the register (default: that of the brief)")
    building.add_argument("--seed", type=int, default=1, metavar="S", help="another seed, other people (default: 1)")
    building.add_argument("--as-of", metavar="DATE", help="the clinic's today, as 2026-11-22 (default: today)")
    building.set_defaults(run=build, without_clinic=True)


def build(options: argparse.Namespace) -> dict[str, Any]:
    """Build the clinic with the key of HMS_DATABASE_KEY, else with a new one in this computer's keyring."""
    from hms_desktop.app.parts import make_entry, now_ms
    from hms_desktop.demo.build import build_demo, refuse_existing
    from hms_desktop.demo.figures import default_patients
    from hms_desktop.demo.office import demo_pin, demo_staff
    from hms_desktop.domain.time import day_of
    from hms_desktop.store.keys import KEY_VARIABLE

    paths = Paths(options.data_dir)
    refuse_existing(paths)
    as_of = _day(options.as_of) if options.as_of else day_of(now_ms())
    entry = make_entry(paths, os.environ)
    if KEY_VARIABLE not in os.environ and not entry.has_keyring:
        raise Refused("demo-needs-key", variable=KEY_VARIABLE)
    key = entry.new_key()
    built = build_demo(
        paths, key, as_of=as_of, patients=options.patients, seed=options.seed, progress=_Progress(quiet=options.json)
    )
    if built.patients <= default_patients():
        _work_out(paths, key, quiet=options.json)
    return {
        "folder": str(paths.root),
        "patients": built.patients,
        "seed": options.seed,
        "as_of": as_of.isoformat(),
        "bytes": paths.database.stat().st_size,
        "segments": built.proof.segments,
        "villages": built.proof.villages,
        "camp_beneficiaries": built.proof.beneficiaries,
        "rows": built.rows,
        "pin": demo_pin(),
        "staff": demo_staff(),
    }


def _work_out(paths: Paths, key: bytes, *, quiet: bool) -> None:
    """Have what is due, where patients stand, and who is in which segment ready; a larger clinic does it when it is opened."""
    from hms_desktop.app.parts import make_entry
    from hms_desktop.store.keys import KEY_VARIABLE

    _Progress(quiet=quiet)(0, 0, "refresh")
    services = make_entry(paths, os.environ | {KEY_VARIABLE: key.hex()}).open()
    try:
        services.refresh.run()
    finally:
        services.desk.database.close()


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise Refused("demo-day", day=text) from error


class _Progress:
    """One line on standard error for each step, where a person looks on."""

    def __init__(self, *, quiet: bool) -> None:
        self._quiet = quiet
        self._step = ""

    def __call__(self, _done: int, _total: int, step: str) -> None:
        if step != self._step and not self._quiet:
            print(f"{_STEPS[step]} …", file=sys.stderr)
        self._step = step
