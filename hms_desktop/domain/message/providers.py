"""Which providers there are, for which channels, and what each needs to know: `resources/channels/providers.toml`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any
from urllib.parse import urlsplit

from hms_desktop.domain.data import ResourceError, load_toml, reading
from hms_desktop.domain.errors import Invalid, NotFound
from hms_desktop.domain.identifiers import parse_email
from hms_desktop.domain.message.vocabulary import CHANNELS

_FILE = "channels/providers.toml"
TEMPLATE, DLT = "template", "dlt"
PORT, MAIL, SECURITY = "port", "email", "security"
STARTTLS, UNENCRYPTED = "starttls", "none"
SECURITIES = (STARTTLS, UNENCRYPTED)
_SETTINGS = frozenset({"callback_url", "per_second", "version"})
_TRIALS = frozenset({TEMPLATE, DLT})
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


@dataclass(frozen=True, slots=True)
class ProviderField:
    """One thing a provider must be told; `only` names the channel it is for, `unless` another field that stands for it.

    `kind` is port, email, security or nothing, which is any text.
    """

    name: str
    label: str
    secret: bool = False
    optional: bool = False
    only: str | None = None
    unless: str | None = None
    kind: str = ""


@dataclass(frozen=True, slots=True)
class TrialText:
    """What a test message needs: `asks` is template (its name or ID there), dlt (its ID in the DLT register) or nothing.

    `template` and `language` are those that every new account has, where there are such.
    """

    asks: str = ""
    template: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Provider:
    """A provider: its name for people, the channels it serves, its usual rate a second, and what it must be told.

    `trials` says by channel what a test message needs.
    """

    key: str
    name: str
    channels: tuple[str, ...]
    rate: float
    fields: tuple[ProviderField, ...]
    trials: Mapping[str, TrialText] = field(default_factory=dict)

    def trial(self, channel: str) -> TrialText:
        """What a test message on a channel needs."""
        return self.trials.get(channel, TrialText())

    def needs(self, channel: str) -> tuple[ProviderField, ...]:
        """What it must be told for one channel."""
        return tuple(one for one in self.fields if one.only in (None, channel))


@dataclass(frozen=True, slots=True)
class ChannelSetup:
    """How messages of a channel leave: by which provider, with which secrets, at how many a second."""

    channel: str
    provider: str
    secrets: Mapping[str, str] = field(repr=False)
    base_url: str | None = None
    settings: Mapping[str, str] = field(default_factory=dict)

    @property
    def per_second(self) -> float:
        """The rate that was set, else the provider's usual one."""
        return float(self.settings.get("per_second") or provider(self.provider).rate)


@cache
@reading(_FILE)
def providers() -> tuple[Provider, ...]:
    """Every provider. Raises ResourceError naming the bad one."""
    return tuple(map(_read, load_toml(_FILE, "providers", "source", "as_of")["providers"]))


def provider(key: str) -> Provider:
    """One provider. Raises NotFound."""
    found = next((one for one in providers() if one.key == key), None)
    if found is None:
        raise NotFound("provider-unknown", provider=key, known=", ".join(one.key for one in providers()))
    return found


def secret_names(key: str) -> frozenset[str]:
    """What is never shown again of what a provider must be told. Raises NotFound."""
    return frozenset(one.name for one in provider(key).fields if one.secret)


def provider_name(key: str) -> str:
    """The name people know a provider by; one that is not known keeps its key."""
    return next((one.name for one in providers() if one.key == key), key)


def check_setup(setup: ChannelSetup) -> None:
    """Raises Invalid by field: what is missing, unknown, or impossible. NotFound for an unknown provider."""
    known = provider(setup.provider)
    if setup.channel not in known.channels:
        raise Invalid({"channel": "provider-not-for-channel"})
    faults = (
        dict(_missing(setup, known))
        | dict(_impossible(setup, known))
        | dict.fromkeys(sorted(_unknown(setup, known)), "provider-field-unknown")
    )
    if setup.base_url is not None and not _is_safe(setup.base_url):
        faults["base_url"] = "provider-address"
    if not _is_rate(setup.settings.get("per_second", "1")):
        faults["per_second"] = "provider-rate"
    if faults:
        raise Invalid(faults)


def _read(told: dict[str, Any]) -> Provider:
    fields = tuple(ProviderField(**one) for one in told["fields"])
    if not all(isinstance(word, str) for word in (told["key"], told["name"], *(one.name for one in fields))):
        raise ResourceError(_FILE, f"{told['key']}: a key or a name is no word")
    if not all(one.kind in ("", *_KINDS) for one in fields):
        raise ResourceError(_FILE, f"{told['key']}: a field is of a kind that does not exist")
    if not set(told["channels"]) <= set(CHANNELS) or told["rate"] <= 0:
        raise ResourceError(_FILE, f"{told['key']}: unknown channel, or a rate that is not above zero")
    trials = {channel: TrialText(**needed) for channel, needed in told.get("trial", {}).items()}
    if not trials.keys() <= set(told["channels"]) or not {one.asks for one in trials.values()} <= _TRIALS:
        raise ResourceError(_FILE, f"{told['key']}: unknown channel or need of a trial")
    return Provider(told["key"], told["name"], tuple(told["channels"]), float(told["rate"]), fields, trials)


def _missing(setup: ChannelSetup, known: Provider) -> Iterator[tuple[str, str]]:
    for one in known.needs(setup.channel):
        stands = (one.name, one.unless) if one.unless else (one.name,)
        if not one.optional and not any(setup.secrets.get(name) for name in stands):
            yield one.name, "provider-field-missing"


def _impossible(setup: ChannelSetup, known: Provider) -> Iterator[tuple[str, str]]:
    for one in known.needs(setup.channel):
        told = setup.secrets.get(one.name)
        if one.kind and told and not _KINDS[one.kind](told):
            yield one.name, f"provider-{one.kind}"


def _is_port(told: str) -> bool:
    return told.isdecimal() and told.isascii() and 1 <= int(told) <= 65535


_KINDS: Mapping[str, Callable[[str], bool]] = {
    PORT: _is_port,
    MAIL: lambda told: parse_email(told).value is not None,
    SECURITY: lambda told: told in SECURITIES,
}


def _unknown(setup: ChannelSetup, known: Provider) -> set[str]:
    fields = {one.name for one in known.fields}
    return (setup.secrets.keys() - fields) | (setup.settings.keys() - _SETTINGS - fields)


def _is_safe(url: str) -> bool:
    """Secrets leave encrypted only, or not at all: to this computer."""
    try:
        parts = urlsplit(url)
        parts.port  # noqa: B018  a port beyond 65535 is refused only when it is asked for
    except ValueError:
        return False
    return bool(parts.hostname) and (parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in LOOPBACK))


def _is_rate(told: str) -> bool:
    try:
        return 0 < float(told) <= 1000
    except ValueError:
        return False
