"""What passes between the clinic and a provider: a message out, its result, and what is heard of it later."""

from __future__ import annotations

import enum
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol


class Outcome(enum.StrEnum):
    """What is known after handing over; UNKNOWN means it may or may not have been taken, and is never sent again."""

    ACCEPTED = "accepted"
    REFUSED = "refused"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class OutgoingMessage:
    """One message as handed to a provider; `id` is the ledger's and travels along where a provider can carry it."""

    id: uuid.UUID
    channel: str
    address: str
    body: str


@dataclass(frozen=True, slots=True)
class SendResult:
    """A provider's answer; `reason` is a code of ours, `raw` the provider's own words."""

    outcome: Outcome
    provider_id: str | None = None
    reason: str | None = None
    raw: str = ""


@dataclass(frozen=True, slots=True)
class Awaited:
    """A message that was handed over and of which more may be heard."""

    message_id: uuid.UUID
    provider_id: str | None
    handed_over_at: int


@dataclass(frozen=True, slots=True)
class ReceiptEvent:
    """One thing a provider says of a message; `key` names it at the provider, `state` is our word for it or theirs."""

    message_id: uuid.UUID
    key: str
    state: str
    at: int
    raw: str
    reason: str | None = None


class MessageChannel(Protocol):
    """A provider, or its local twin."""

    @property
    def provider(self) -> str:
        """Name of the provider, as kept in the ledger."""

    def send(self, message: OutgoingMessage) -> SendResult:
        """Hand one message over; anything raised counts as UNKNOWN."""

    def poll(self, awaited: Sequence[Awaited]) -> list[ReceiptEvent]:
        """All that is known of these messages by now; saying the same thing again is harmless."""
