"""Commands on what comes in: a receiver of webhooks on this computer, and webhooks that a relay has kept in files."""

from __future__ import annotations

import argparse
import base64
import contextlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hms_desktop.cli.reading import decoded, port
from hms_desktop.cli.session import add_common
from hms_desktop.domain.errors import ClinicError, NotFound, Refused
from hms_desktop.domain.message.handover import Delivery

if TYPE_CHECKING:
    from hms_desktop.services.all import Services

_MEANT = "each file is one webhook: {channel, url, headers, body or body_base64}"


def add_commands(verbs: Any) -> None:
    """Add them to the verbs of `channels`."""
    listening = _command(verbs, "listen", "receive webhooks on 127.0.0.1, behind your own relay", listen)
    listening.add_argument("--port", type=port, required=True, metavar="N", help="the port on 127.0.0.1; 0 takes any")
    listening.add_argument("--public", metavar="URL", help="the address that providers were told, in front of /sms")
    taking = _command(verbs, "take-in", "take webhooks in that a relay has kept in files", take_in)
    taking.add_argument("place", type=Path, metavar="FILE|FOLDER", help=_MEANT)


def _command(verbs: Any, name: str, told: str, run: Any) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = verbs.add_parser(name, help=told, description=told)
    add_common(parser)
    parser.set_defaults(run=run)
    return parser


def listen(options: argparse.Namespace, services: Services) -> dict[str, Any]:
    """Receive until it is stopped; counts answers by their status."""
    from hms_desktop.channels.receiver import Receiver
    from hms_desktop.domain.message.incoming import inbox_rules

    try:
        receiver = Receiver(services.webhooks, _words, inbox_rules().largest, options.port, options.public)
    except OSError as error:
        raise Refused("listen-port", port=options.port) from error
    print(json.dumps({"url": receiver.url}), flush=True)
    with contextlib.suppress(KeyboardInterrupt):
        receiver.serve()
    return {"answered": {str(status): number for status, number in sorted(receiver.answered.items())}}


def take_in(options: argparse.Namespace, services: Services) -> dict[str, Any]:
    """Take every file in; what was taken before changes nothing. Exits with 1 when one was refused."""
    from hms_desktop.services.inbox.webhooks import Taken

    total, refused = Taken(), []
    for file in _files(options.place):
        try:
            total += services.webhooks.take(*_read(file))
        except ClinicError as error:
            refused.append({"file": file.name, "code": error.code, "why": _words(error)})
    options.exit_code = 1 if refused else 0
    return {"receipts": total.receipts, "messages": dict(total.messages), "refused": refused}


def _files(place: Path) -> Iterator[Path]:
    if not place.exists():
        raise NotFound("take-in-nothing", place=str(place))
    yield from sorted(place.glob("*.json")) if place.is_dir() else [place]


def _read(file: Path) -> tuple[str, Delivery]:
    """Raises Refused for a file that is no webhook."""
    try:
        told = decoded(file.read_text(encoding="utf-8"))
        body = (
            base64.b64decode(told["body_base64"], validate=True)
            if "body_base64" in told
            else str(told.get("body", "")).encode()
        )
        headers: Mapping[str, str] = {str(name).lower(): str(value) for name, value in told["headers"].items()}
        return str(told["channel"]), Delivery(str(told["url"]), headers, body)
    except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
        raise Refused("take-in-file", meant=_MEANT) from error


def _words(error: ClinicError) -> str:
    from hms_desktop.domain.sentences import sentence

    return sentence(error.code, error.params)
