"""Which provider serves which channel: an explicit table. A new provider is one file and one line here."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from pathlib import Path
from types import MappingProxyType

from hms_desktop.channels.console import ConsoleChannel
from hms_desktop.domain.message.handover import MessageChannel
from hms_desktop.domain.message.providers import ChannelSetup
from hms_desktop.domain.message.vocabulary import EMAIL, SMS, VOICE, WHATSAPP

ADAPTERS: Mapping[tuple[str, str], tuple[str, str]] = MappingProxyType(
    {
        (WHATSAPP, "meta"): ("meta", "MetaWhatsApp"),
        (SMS, "msg91"): ("msg91", "Msg91Sms"),
        (SMS, "exotel"): ("exotel", "ExotelSms"),
        (VOICE, "exotel"): ("exotel", "ExotelVoice"),
        (SMS, "twilio"): ("twilio", "TwilioSms"),
        (VOICE, "twilio"): ("twilio", "TwilioVoice"),
        (EMAIL, "sendgrid"): ("sendgrid", "SendGrid"),
        (EMAIL, "mailgun"): ("mailgun", "Mailgun"),
    }
)
Setups = Callable[[], Iterable[ChannelSetup]]


def none_set_up() -> Iterable[ChannelSetup]:
    """A clinic that sends nothing yet."""
    return ()


class ChannelBook:
    """The channels that messages can leave by now: as set up, else the console twin. Called anew, it sees a new set-up.

    A channel that is set up and whose secrets can't be read is not there at all: its messages wait.
    """

    def __init__(self, outbox: Path, now_ms: Callable[[], int], setups: Setups = none_set_up) -> None:
        self._twins = {channel: ConsoleChannel(channel, outbox, now_ms) for channel in (SMS, WHATSAPP, EMAIL)}
        self._setups = setups
        self._lock = threading.Lock()
        self._made: dict[str, tuple[ChannelSetup, MessageChannel]] = {}

    def __call__(self) -> Mapping[str, MessageChannel]:
        """Channels by their name; one whose set-up has not changed is the same as before."""
        with self._lock:
            wanted = {one.channel: one for one in self._setups()}
            self._made = {channel: self._kept(setup) for channel, setup in wanted.items() if setup.secrets}
            twins = {channel: twin for channel, twin in self._twins.items() if channel not in wanted}
            return twins | {channel: made for channel, (_, made) in self._made.items()}

    def _kept(self, setup: ChannelSetup) -> tuple[ChannelSetup, MessageChannel]:
        before = self._made.get(setup.channel)
        return before if before is not None and before[0] == setup else (setup, make_channel(setup))


def make_channel(setup: ChannelSetup) -> MessageChannel:
    """The channel of a set-up; libraries are imported only now."""
    from hms_desktop.channels.adapter import Account
    from hms_desktop.channels.pace import Pace

    account, pace = Account(setup.secrets, setup.base_url, setup.settings), Pace(setup.per_second)
    if setup.provider == "smtp":
        from hms_desktop.channels.smtp import SmtpChannel

        return SmtpChannel(account, pace)
    from hms_desktop.channels.http import HttpChannel

    module, name = ADAPTERS[setup.channel, setup.provider]
    adapter = getattr(import_module(f"hms_desktop.channels.{module}"), name)(account)
    return HttpChannel(adapter, pace)
