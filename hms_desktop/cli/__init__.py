"""The command line: the same services as the window. Exits 0, or 1 with one sentence on standard error."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from hms_desktop import __version__
from hms_desktop.domain.data import ResourceError
from hms_desktop.domain.errors import ClinicError


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command, or open the window when none is named; returns the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if not arguments or arguments[0].startswith("-"):
        options = _window_parser().parse_args(arguments)
        from hms_desktop.app import open_window

        return open_window(options)
    return _run_command(arguments)


def _window_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="hms-desktop",
        description="Patient engagement for clinics. Without a command the window opens.",
        epilog="Commands: demo, patients, segments, journey, channels, campaigns, dispatch, messages, quiet-hours, backup, restore, doctor, staff, audit. Each has --help.",
    )
    parser.add_argument("--data-dir", type=Path, help="folder of the clinic's data")
    parser.add_argument("--demo", action="store_true", help="open a demo clinic in a folder of its own")
    parser.add_argument("--screenshots", type=Path, metavar="DIR", help="write a PNG of every tab and exit")
    parser.add_argument(
        "--as", dest="acting_as", metavar="LOGIN", help="with HMS_DATABASE_KEY: act as this staff member"
    )
    parser.add_argument("--version", action="version", version=f"HMS Desktop {__version__}")
    return parser


def _run_command(arguments: Sequence[str]) -> int:
    from hms_desktop.cli import channels, demo, hours, journey, outreach, patients, safety, segments

    parser = argparse.ArgumentParser(prog="hms-desktop")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for group in (demo, patients, segments, journey, safety, channels, hours, outreach):
        group.add_commands(commands)
    options = parser.parse_args(arguments)
    try:
        print(_rendered(options))
    except ClinicError as error:
        from hms_desktop.domain.sentences import sentence

        print(sentence(error.code, error.params), file=sys.stderr)
        for field, code in sorted(getattr(error, "fields", {}).items()):
            print(f"{field}: {sentence(code, {})}", file=sys.stderr)
        return 1
    except ResourceError as error:
        print(f"A file of the program is damaged. Install HMS Desktop again. ({error})", file=sys.stderr)
        return 1
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # the reader has gone; nothing is left to say
        return 141
    except OSError as error:
        print(f"{error.filename or 'The disk'}: {error.strerror}.", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return 130
    return int(getattr(options, "exit_code", 0))


def _rendered(options: argparse.Namespace) -> str:
    from hms_desktop.cli.output import render
    from hms_desktop.cli.session import services_for

    if getattr(options, "without_clinic", False):
        result = options.run(options)
    else:
        with services_for(options) as services:
            result = options.run(options, services)
    return render(result, as_json=options.json)
