"""What passes between the clinic and a provider: a message out, its result, and what is heard of it later."""

from __future__ import annotations

import enum
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol, runtime_checkable

from hms_desktop.domain.errors import ClinicError

_HEADLINE = 100  # characters


class Outcome(enum.StrEnum):
    """What is known after handing over.

    UNKNOWN means it may or may not have been taken, and is never sent again; LATER that it was surely not taken and may
    be tried again after a while.
    """

    ACCEPTED = "accepted"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class RegisteredTemplate:
    """A text that a provider or operator has approved: its name or id there, its language there, DLT template id and header."""

    name: str
    language: str = "en"
    dlt_id: str | None = None
    header: str | None = None


@dataclass(frozen=True, slots=True)
class OutgoingMessage:
    """One message as handed to a provider; `id` is the ledger's and travels along where a provider can carry it.

    `values` are the variables of `template` in their order, filled in; `subject` is for e-mail; `attempt` counts how often
    it was tried before.
    """

    id: uuid.UUID
    channel: str
    address: str
    body: str
    purpose: str = "reminder"
    subject: str | None = None
    template: RegisteredTemplate | None = None
    values: tuple[str, ...] = ()
    attempt: int = 0

    @property
    def headline(self) -> str:
        """The subject of a letter, on one line: the one that was given, else the first words there are."""
        lines = (self.subject or "", *self.body.splitlines())
        return next((" ".join(one.split())[:_HEADLINE] for one in lines if one.strip()), "")


@dataclass(frozen=True, slots=True)
class SendResult:
    """A provider's answer; `reason` is a code of ours, `raw` the provider's own words, `wait_s` how long LATER is.

    `status` is that of HTTP, where the answer came over it.
    """

    outcome: Outcome
    provider_id: str | None = None
    reason: str | None = None
    raw: str = ""
    wait_s: float | None = None
    status: int | None = None


@dataclass(frozen=True, slots=True)
class Awaited:
    """A message that was handed over and of which more may be heard; address and body help to look it up without an id."""

    message_id: uuid.UUID
    provider_id: str | None
    handed_over_at: int
    address: str | None = None
    body: str | None = None


@dataclass(frozen=True, slots=True)
class Cost:
    """What a provider says a message cost, in its own currency (ISO 4217)."""

    amount: Decimal
    currency: str


@dataclass(frozen=True, slots=True)
class ReceiptEvent:
    """One thing a provider says of a message; `key` names it at the provider, `state` is our word for it or theirs.

    `provider_id` and `cost` are given when the provider says them here, perhaps for the first time.
    """

    message_id: uuid.UUID
    key: str
    state: str
    at: int
    raw: str
    reason: str | None = None
    provider_id: str | None = None
    cost: Cost | None = None


@dataclass(frozen=True, slots=True)
class Incoming:
    """A message from a person: `key` names it at the provider, `answers` is the provider's id of what it answers.

    `button` is what stands behind a button that was pressed; `says` is opt-out, opt-in, missed-call or unreadable where the
    provider itself says so, `marketing` that it is about offers only.
    """

    key: str
    channel: str
    address: str
    body: str
    at: int
    raw: str
    answers: str | None = None
    button: str | None = None
    says: str | None = None
    marketing: bool = False


@dataclass(frozen=True, slots=True)
class Delivery:
    """A webhook as it arrived: the address it was sent to, headers (names in lower case), and the raw body."""

    url: str
    headers: Mapping[str, str]
    body: bytes


class WebhookRefused(ClinicError):
    """A webhook that can't be from the provider: its signature is wrong, it is too old, or comes a second time."""

    def __init__(self, provider: str, code: str = "webhook-signature") -> None:
        super().__init__(code, provider=provider)


@dataclass(frozen=True, slots=True)
class Page:
    """Messages that came in, one page of them; `mark` is where to go on, `more` that a further page waits now."""

    messages: tuple[Incoming, ...]
    mark: str
    more: bool = False


class MessageChannel(Protocol):
    """A provider, or its local twin."""

    @property
    def provider(self) -> str:
        """Name of the provider, as kept in the ledger."""

    def ready(self) -> int:
        """How many messages could leave within a moment; what is more than that would only wait to be handed over."""

    def send(self, message: OutgoingMessage) -> SendResult:
        """Hand one message over; anything raised counts as UNKNOWN."""

    def poll(self, awaited: Sequence[Awaited]) -> list[ReceiptEvent]:
        """All that is known of these messages by now; saying the same thing again is harmless."""


@runtime_checkable
class ExactingChannel(Protocol):
    """A provider that needs settings which depend on the message."""

    @property
    def provider(self) -> str:
        """Name of the provider."""

    def lacks(self, message: OutgoingMessage) -> str | None:
        """The setting without which this message could not be handed over; None when nothing is missing. Sends nothing."""


@runtime_checkable
class ListeningChannel(Protocol):
    """A provider that can be asked for what came in, and that tells it by webhooks."""

    @property
    def provider(self) -> str:
        """Name of the provider."""

    @property
    def may_be_asked(self) -> bool:
        """Whether it can be asked; one that can't only tells by webhooks."""

    def listen(self, mark: str) -> Page:
        """What came in since a mark. Raises OSError when the provider can't be asked now, or answers no."""

    def take(self, delivery: Delivery, now: int) -> Sequence[ReceiptEvent | Incoming]:
        """What a webhook says. Raises WebhookRefused, and ValueError for what nobody can read."""

    def shake_hands(self, query: Mapping[str, str]) -> str | None:
        """The answer to a provider that asks whether this address is ours; None when it is not to be answered."""
