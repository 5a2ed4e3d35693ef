"""Which provider serves which channel: an explicit table. A new provider is one file and one line here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from hms_desktop.channels.console import ConsoleChannel
from hms_desktop.domain.message.handover import MessageChannel
from hms_desktop.domain.message.vocabulary import EMAIL, SMS, WHATSAPP


def make_channels(outbox: Path, now_ms: Callable[[], int]) -> Mapping[str, MessageChannel]:
    """The channels that messages can leave by; all are the console twin until a provider is set up."""
    return {channel: ConsoleChannel(channel, outbox, now_ms) for channel in (SMS, WHATSAPP, EMAIL)}
