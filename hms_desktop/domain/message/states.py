"""States of a message and the one rule by which they change: only forward, in whatever order news arrives.

Source: the state machine of reference/providers.md section 6 (2026-11-22). Carriers report "failed" or "expired" and
deliver later, so delivered and read stand above the failures; a failure can never follow a delivery.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable


class State(enum.StrEnum):
    """Where a message stands."""

    DRAFT = "draft"
    QUEUED = "queued"
    SENDING = "sending"
    UNCERTAIN = "uncertain"
    ACCEPTED = "accepted"
    SENT = "sent"
    EXPIRED = "expired"
    CANCELED = "canceled"
    UNDELIVERED = "undelivered"
    FAILED = "failed"
    SUPPRESSED = "suppressed"
    DELIVERED = "delivered"
    READ = "read"


ORDER = tuple(State)
ENDS = frozenset({State.EXPIRED, State.CANCELED, State.UNDELIVERED, State.FAILED, State.SUPPRESSED, State.READ})
REACHED = frozenset({State.DELIVERED, State.READ})
FAILURES = frozenset({State.EXPIRED, State.UNDELIVERED, State.FAILED})
NOT_SENT = frozenset({State.SUPPRESSED, State.CANCELED})
CONTACTED = REACHED | {
    State.SENDING, State.UNCERTAIN, State.ACCEPTED, State.SENT, State.EXPIRED, State.UNDELIVERED
}  # left the clinic, or may have; carriers deliver even after they gave up  # fmt: skip
_WORDS = frozenset(state.value for state in State)
_PLACE = {state: place for place, state in enumerate(ORDER)}


def forward(current: State, news: State) -> State:
    """The state after news: the later of the two in `ORDER`, so repeats and disorder of news make no difference."""
    return max(current, news, key=_PLACE.__getitem__)


def settled(current: State, news: Iterable[State]) -> State:
    """The state after all news, in any order."""
    for one in news:
        current = forward(current, one)
    return current


def known(word: str) -> State | None:
    """The state of a word of ours, or None: unknown words are stored and change nothing."""
    return State(word) if word in _WORDS else None
