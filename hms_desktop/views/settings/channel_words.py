"""What the settings of channels say: providers and their fields, how messages leave, prices."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hms_desktop.domain.message.prices import USD, Unit
from hms_desktop.domain.message.providers import STARTTLS, UNENCRYPTED, provider_name
from hms_desktop.domain.message.states import State
from hms_desktop.domain.message.vocabulary import PROMOTION, VOICE
from hms_desktop.views.kit.i18n import format_number

if TYPE_CHECKING:
    from hms_desktop.services.channels.service import ChannelState

PROVIDER, CONSOLE, LOCKED = "provider", "console", "locked"


def provider_words(key: str) -> str:
    """A provider's name; the local twin's own words."""
    if key == CONSOLE:
        return QCoreApplication.translate("ChannelWords", "File on this computer")
    return QCoreApplication.translate("Providers", provider_name(key))


def field_words(label: str) -> str:
    """What a provider calls one of its settings."""
    return QCoreApplication.translate("Providers", label)


def security_words() -> list[tuple[str, str]]:
    """How a mail server may be spoken to, with the words for it."""
    translate = QCoreApplication.translate
    return [
        (STARTTLS, translate("ChannelWords", "Encrypted (STARTTLS)")),
        (UNENCRYPTED, translate("ChannelWords", "Not encrypted: only inside this building")),
    ]


def leaves_by(state: ChannelState) -> str:
    """How messages of a channel leave, in a few words."""
    translate = QCoreApplication.translate
    if state.provider is not None:
        return provider_words(state.provider)
    if state.leaves == CONSOLE:
        return translate("ChannelWords", "Nobody: a file on this computer (console)")
    return translate("ChannelWords", "Nobody: no calls are made")


def badge(state: ChannelState) -> tuple[str, str]:
    """A word and its tint for a channel."""
    translate = QCoreApplication.translate
    if state.leaves == PROVIDER:
        return translate("ChannelWords", "Set up"), "success"
    if state.leaves == LOCKED:
        return translate("ChannelWords", "Keyring locked"), "danger"
    return translate("ChannelWords", "Not set up"), "warning"


def plainly(state: ChannelState) -> str:
    """One or two sentences on what becomes of messages of a channel now."""
    translate = QCoreApplication.translate
    if state.leaves == PROVIDER and state.provider is not None:
        told = translate("ChannelWords", "Messages leave by {provider}, at most {rate} a second.")
        rate = format_number(state.per_second or 0, 0 if (state.per_second or 0) % 1 == 0 else 2)
        return told.format(provider=provider_words(state.provider), rate=rate)
    if state.leaves == LOCKED:
        return translate(
            "ChannelWords",
            "The computer's keyring does not answer, so messages wait. Unlock it, then open this page again.",
        )
    if state.channel == VOICE:
        return translate("ChannelWords", "No calls are made until a provider is set up.")
    return translate(
        "ChannelWords",
        "Messages are only written to a file on this computer (console). Nobody receives them until a provider is set up.",
    )


def kept_where(in_keyring: bool) -> str:
    """Where the secrets of a set-up are."""
    translate = QCoreApplication.translate
    if in_keyring:
        return translate(
            "ChannelWords", "The secrets are in this computer's keyring, for the user who is signed in to it."
        )
    return translate(
        "ChannelWords",
        "The secrets are in the clinic's encrypted file, because this computer has no safe keyring or it refused.",
    )


def state_words(state: State) -> str:
    """What became of a test by now."""
    translate = QCoreApplication.translate
    known = {
        State.ACCEPTED: translate("ChannelWords", "The provider has it; it is not on the phone or in the mailbox yet."),
        State.SENT: translate("ChannelWords", "It is on its way; nobody has confirmed that it arrived."),
        State.DELIVERED: translate("ChannelWords", "It arrived."),
        State.READ: translate("ChannelWords", "It arrived and was opened."),
        State.SUPPRESSED: translate("ChannelWords", "The provider or operator held it back."),
        State.CANCELED: translate("ChannelWords", "It was called back."),
    }
    return known.get(state, translate("ChannelWords", "It did not arrive."))


def kind_words(purpose: str, kinds: int) -> str:
    """What a price is for."""
    translate = QCoreApplication.translate
    if purpose == PROMOTION:
        return translate("ChannelWords", "Offers and camps")
    return translate("ChannelWords", "Everything else") if kinds > 1 else translate("ChannelWords", "Every message")


def money(amount: Decimal, currency: str) -> str:
    """An exact amount with its sign, without zeros at its end beyond two places."""
    text = format(amount.normalize(), "f")
    whole, _, part = text.partition(".")
    return ("US$" if currency == USD else "₹") + f"{format_number(int(whole))}.{part.ljust(2, '0')}"


def unit_words(unit: Unit) -> str:
    """What one price is for, as said behind it."""
    translate = QCoreApplication.translate
    return {
        Unit.MESSAGE: translate("ChannelWords", "a message"),
        Unit.PART: translate("ChannelWords", "an SMS part"),
        Unit.PULSE: translate("ChannelWords", "a minute begun"),
    }[unit]
