"""Commands on the clinic's hours for messages: shown, and set."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from hms_desktop.cli.session import add_common
from hms_desktop.domain.errors import Refused
from hms_desktop.domain.message.hours import as_minutes, as_text
from hms_desktop.domain.message.hours_data import HourChoice

if TYPE_CHECKING:
    from hms_desktop.services.all import Services


def add_commands(commands: Any) -> None:
    """Add the commands of this module to the parser."""
    told = "the clinic's quiet hours, when no campaign writes to anybody"
    parser = commands.add_parser("quiet-hours", help=told, description=told)
    add_common(parser)
    parser.set_defaults(run=quiet_hours)
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument("--set", metavar="FROM-TO", help="quiet from one time of day until another, as 21:00-08:00")
    choice.add_argument("--off", action="store_true", help="no quiet hours; the law's hours for offers stay")


def quiet_hours(options: argparse.Namespace, services: Services) -> dict[str, Any]:
    """The quiet hours as they are now, after the change that is asked for."""
    chosen = services.outreach_rules.hours()
    if options.set or options.off:
        quiet = None if options.off else _span(options.set)
        services.outreach_rules.set_hours(HourChoice(quiet, chosen.sundays, chosen.festivals))
        chosen = services.outreach_rules.hours()
    return {
        "quiet": None if chosen.quiet is None else "-".join(as_text(minute) for minute in chosen.quiet),
        "rest_on_sundays": sorted(chosen.sundays),
        "rest_on_festivals": sorted(chosen.festivals),
    }


def _span(told: str) -> tuple[int, int]:
    begin, _, end = told.partition("-")
    try:
        return as_minutes(begin), as_minutes(end)
    except ValueError as error:
        raise Refused("quiet-hours-format", told=told) from error
