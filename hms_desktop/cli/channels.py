"""Commands on channels: configure, list, test, forget, and the fake provider."""

from __future__ import annotations

import argparse
import contextlib
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hms_desktop.cli import incoming
from hms_desktop.cli.reading import decoded, port
from hms_desktop.cli.session import add_common
from hms_desktop.domain.errors import Refused
from hms_desktop.domain.message.vocabulary import CHANNELS

if TYPE_CHECKING:
    from hms_desktop.channels.fake.languages import Asked
    from hms_desktop.services.all import Services
    from hms_desktop.services.channels.service import ChannelShown

WORDS = "This is a test from the clinic."


def add_commands(commands: Any) -> None:
    """Add the commands of this module to the parser."""
    verbs = commands.add_parser("channels", help="how messages leave").add_subparsers(required=True, metavar="WHAT")
    setting = _command(verbs, "configure", "set up a provider for a channel", configure)
    setting.add_argument("channel", choices=sorted(CHANNELS), help="the channel")
    setting.add_argument("provider", help="the provider, as twilio")
    setting.add_argument("--base-url", metavar="URL", help="address in place of the provider's own")
    setting.add_argument("--secrets-stdin", action="store_true", help="read one JSON object in the provider's terms")
    setting.add_argument("--set", action="append", default=[], metavar="KEY=VALUE", help="any other setting")
    _command(verbs, "list", "channels that are set up, without their secrets", list_all)
    trying = _command(verbs, "test", "send a test to yourself, and hear what is wrong when it is not taken", test)
    trying.add_argument("channel", choices=sorted(CHANNELS), help="the channel")
    trying.add_argument("address", help="your own mobile number or e-mail address")
    trying.add_argument("--words", default=WORDS, help="what the test says")
    trying.add_argument("--template", default="", metavar="NAME", help="an approved template (its DLT ID for Exotel)")
    trying.add_argument("--language", default="", metavar="CODE", help="the template's language, as en_US")
    leaving = _command(verbs, "forget", "take a channel down and forget its secrets", forget)
    leaving.add_argument("channel", choices=sorted(CHANNELS), help="the channel")
    incoming.add_commands(verbs)
    fake = verbs.add_parser("fake", help="a provider on this computer, for trying out", description=run_fake.__doc__)
    fake.add_argument("--port", type=port, required=True, metavar="N", help="the port on 127.0.0.1; 0 takes any")
    fake.add_argument("--spec", type=Path, metavar="FILE", help="OpenAPI description that every request must keep to")
    fake.add_argument("--faults", type=Path, metavar="FILE.json", help="what goes wrong, and how often")
    fake.set_defaults(run=run_fake, without_clinic=True, json=True)


def _command(verbs: Any, name: str, told: str, run: Any) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = verbs.add_parser(name, help=told, description=told)
    add_common(parser)
    parser.set_defaults(run=run)
    return parser


def configure(options: argparse.Namespace, services: Services) -> ChannelShown:
    """Set a channel up."""
    from hms_desktop.domain.message.providers import ChannelSetup

    secrets = _object(sys.stdin.read()) if options.secrets_stdin else {}
    settings = dict(_pair(told) for told in options.set)
    setup = ChannelSetup(options.channel, options.provider, secrets, options.base_url, settings)
    return services.channels.configure(setup)


def list_all(_: argparse.Namespace, services: Services) -> list[ChannelShown]:
    """What is set up."""
    return services.channels.all()


def forget(options: argparse.Namespace, services: Services) -> dict[str, str]:
    """Take a channel down."""
    services.channels.forget(options.channel)
    return {"forgotten": options.channel}


def test(options: argparse.Namespace, services: Services) -> dict[str, Any]:
    """Send a test; exits with 1 when it was not taken."""
    from hms_desktop.domain.message.providers import provider_name
    from hms_desktop.domain.sentences import sentence
    from hms_desktop.services.channels.trial import TrialMessage

    told = (options.channel, options.address, options.words, options.template, options.language)
    trial = services.channels.try_out(TrialMessage(*told))
    wrong, names = trial.diagnosis, {"provider": provider_name(trial.provider)}
    options.exit_code = 0 if trial.taken else 1
    return {
        "channel": trial.channel, "provider": trial.provider, "outcome": trial.outcome.value, "provider_id": trial.provider_id,
        "fault": wrong.fault if wrong else None,
        "what_is_wrong": sentence(wrong.says, names) if wrong else None,
        "what_to_do": sentence(wrong.todo, names) if wrong else None,
        "code": wrong.code if wrong else None, "provider_says": wrong.words if wrong else None,
    }  # fmt: skip


def run_fake(options: argparse.Namespace) -> dict[str, Any]:
    """Take messages on 127.0.0.1 as every provider does, until it is stopped; what it took is at /_fake/messages."""
    from hms_desktop.app.parts import now_ms
    from hms_desktop.channels.fake.faults import Faults
    from hms_desktop.channels.fake.server import FakeProvider

    faults = Faults.of(_faults(options.faults) if options.faults else {})
    judge = _judge(options.spec) if options.spec else None
    try:
        fake = FakeProvider(now_ms, options.port, faults, **({"judge": judge} if judge else {}))
    except OSError as error:
        raise Refused("listen-port", port=options.port) from error
    print(json.dumps({"url": fake.url}), flush=True)
    with contextlib.suppress(KeyboardInterrupt):
        fake.serve()
    return {"taken": len(fake.memory.all()), "violations": fake.violations}


def _faults(file: Path) -> Any:
    try:
        return decoded(file.read_text(encoding="utf-8-sig"))
    except ValueError as error:
        raise Refused("fake-faults", detail=str(error)) from error


def _judge(file: Path) -> Callable[[Asked], str | None]:
    """Holds requests to a description, where the library for it is installed. Raises Refused."""
    try:
        from hms_desktop.channels.fake.judge import judge_of
    except ImportError as error:
        raise Refused("fake-no-judge") from error
    try:
        return judge_of(file)
    except (OSError, ValueError, LookupError, TypeError) as error:
        raise Refused("fake-spec", file=str(file)) from error


def _object(text: str) -> dict[str, str]:
    try:
        told = decoded(text)
    except ValueError as error:
        raise Refused("channel-secrets") from error
    if not isinstance(told, dict) or not all(isinstance(value, (str, int)) for value in told.values()):
        raise Refused("channel-secrets")
    return {name: str(value) for name, value in told.items()}


def _pair(told: str) -> tuple[str, str]:
    name, equals, value = told.partition("=")
    if not equals:
        raise Refused("channel-setting", told=told)
    return name.strip(), value.strip()
