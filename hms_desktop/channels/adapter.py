"""What a provider over HTTP is made of: four pure parts, so that what would be sent can be checked without sending it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol, runtime_checkable

import orjson
from requests import Request

from hms_desktop.channels.marks import Mark
from hms_desktop.domain.message.handover import (
    Awaited,
    Delivery,
    Incoming,
    OutgoingMessage,
    Page,
    ReceiptEvent,
    SendResult,
)
from hms_desktop.domain.message.registration import RegisteredText

RAW_LIMIT = 4000


@dataclass(frozen=True, slots=True)
class Account:
    """How a clinic is known to a provider: `secrets` in the provider's own terms, `base_url` in place of the usual one."""

    secrets: Mapping[str, str]
    base_url: str | None = None
    settings: Mapping[str, str] = field(default_factory=dict)

    def __repr__(self) -> str:
        return f"Account({sorted(self.secrets)}, {self.base_url})"

    def secret(self, name: str) -> str:
        """A secret by its name. Raises MissingSetting."""
        if not self.secrets.get(name):
            raise MissingSetting(name)
        return self.secrets[name]

    def get(self, name: str) -> str | None:
        """A secret or a setting that may be missing."""
        return self.secrets.get(name) or self.settings.get(name) or None

    def base(self, usual: str) -> str:
        """The address every path is put behind, without a slash at its end."""
        return (self.base_url or usual).rstrip("/")


class MissingSetting(Exception):
    """A provider can't be used without this setting."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


@dataclass(frozen=True, slots=True)
class Answer:
    """What a provider answered: status, headers (names in lower case), and the body as it came."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def fine(self) -> bool:
        """Whether the status is one of success."""
        return 200 <= self.status < 300

    @property
    def raw(self) -> str:
        """The body as text, as long as is kept."""
        return self.body[:RAW_LIMIT].decode("utf-8", "replace")

    def json(self) -> Any:
        """The decoded object; an empty mapping when the body is none."""
        try:
            told = orjson.loads(self.body)
        except orjson.JSONDecodeError:
            return {}
        return told if isinstance(told, dict) else {}

    def part(self, name: str) -> dict[str, Any]:
        """The object under a name; an empty mapping when something else stands there."""
        found = self.json().get(name)
        return found if isinstance(found, dict) else {}

    @property
    def wait_s(self) -> float | None:
        """How long the provider asks to be left alone, where it says so in seconds."""
        told = self.headers.get("retry-after", "")
        return float(told) if told.isdigit() else None


Heard = Sequence[ReceiptEvent | Incoming]


class Adapter(Protocol):
    """One provider for one channel, without I/O. Any part may raise MissingSetting."""

    provider: str
    channel: str
    usual_rate: float

    def request(self, message: OutgoingMessage) -> Request:
        """The request that would send a message."""

    def result(self, answer: Answer) -> SendResult:
        """What the answer to it means."""

    def question(self, awaited: Awaited) -> Request | None:
        """The request that asks what became of a message, or looks for one whose id nobody knows; None when nobody can be asked."""

    def heard(self, awaited: Awaited, answer: Answer) -> list[ReceiptEvent]:
        """What the answer to it says."""

    def webhook(self, delivery: Delivery) -> Heard:
        """What a webhook says. Raises WebhookRefused."""


@runtime_checkable
class Listening(Protocol):
    """An adapter whose provider can be asked for what came in, without I/O."""

    def poll_incoming(self, mark: Mark) -> Request:
        """The question for what came in since a mark, or for the page it stands at."""

    def incoming(self, mark: Mark, answer: Answer) -> Page:
        """What the answer to it says."""


@runtime_checkable
class Tokened(Protocol):
    """An adapter whose provider signs a token and a moment, and not the body."""

    def signed(self, delivery: Delivery) -> tuple[str, int]:
        """The token of a webhook and its moment in ms."""


@runtime_checkable
class Greeting(Protocol):
    """An adapter whose provider asks first whether the address of a webhook is ours."""

    def handshake(self, query: Mapping[str, str]) -> str | None:
        """The answer, None when the question is not the provider's."""


@runtime_checkable
class Registering(Protocol):
    """An adapter whose provider keeps a register of texts."""

    def texts_question(self, after: str | None) -> Request:
        """The question for one page of the register."""

    def texts(self, answer: Answer) -> tuple[list[RegisteredText], str | None]:
        """The texts of a page, and where the next one begins."""
