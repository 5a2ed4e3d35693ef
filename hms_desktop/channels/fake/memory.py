"""What the fake provider took, and what becomes of it as time passes."""

from __future__ import annotations

import hashlib
import threading
from dataclasses import dataclass
from typing import Any

from hms_desktop.channels.fake.faults import Faults
from hms_desktop.domain.message.states import State


@dataclass(frozen=True, slots=True)
class Taken:
    """One message as it was taken: `id` is the provider's, `reference` is what the sender put on it."""

    id: str
    provider: str
    kind: str
    to: str
    body: str
    reference: str | None
    at_ms: int


@dataclass(frozen=True, slots=True)
class CameIn:
    """A message from a person, or mail that somebody wants no more of (`kind`)."""

    id: str
    provider: str
    kind: str
    sender: str
    to: str
    body: str
    at_ms: int


class Memory:
    """Messages by their id. Thread-safe."""

    def __init__(self, faults: Faults) -> None:
        self._faults = faults
        self._lock = threading.Lock()
        self._taken: dict[str, Taken] = {}
        self._came: list[CameIn] = []
        self.texts: list[dict[str, Any]] = []

    def take(
        self, provider: str, kind: str, prefix: str, to: str, body: str, reference: str | None, at_ms: int
    ) -> Taken:
        """Remember a message under a new id."""
        with self._lock:
            number = len(self._taken) + 1
            made = hashlib.sha256(f"{self._faults.seed}-{number}".encode()).hexdigest()[:32]
            taken = Taken(prefix + made, provider, kind, to, body, reference, at_ms)
            self._taken[taken.id] = taken
            return taken

    def receive(self, provider: str, kind: str, sender: str, to: str, body: str, at_ms: int) -> CameIn:
        """A message comes in under a new id."""
        with self._lock:
            made = hashlib.sha256(f"{self._faults.seed}-in-{len(self._came) + 1}".encode()).hexdigest()[:32]
            came = CameIn(f"SM{made}", provider, kind, sender, to, body, at_ms)
            self._came.append(came)
            return came

    def came_in(self, provider: str, since_ms: int = 0) -> list[CameIn]:
        """What came in for a provider, the oldest first."""
        with self._lock:
            return [one for one in self._came if one.provider == provider and one.at_ms >= since_ms]

    def all(self) -> list[Taken]:
        """Everything taken, in order."""
        with self._lock:
            return list(self._taken.values())

    def find(self, message_id: str) -> Taken | None:
        """One message."""
        return self._taken.get(message_id)

    def looked_for(self, provider: str, *, to: str | None = None, reference: str | None = None) -> list[Taken]:
        """Messages to an address, or with a reference, newest first."""
        mine = (one for one in self.all() if one.provider == provider)
        wanted = (one for one in mine if to in (None, one.to) and reference in (None, one.reference))
        return sorted(wanted, key=lambda one: one.at_ms, reverse=True)

    def story(self, taken: Taken, now_ms: int) -> list[tuple[State, int]]:
        """What has happened until now, with its moments; told twice or in disorder where the faults say so."""
        told = self._in_order(taken, now_ms)
        if self._chance(taken, "twice") < self._faults.twice:
            told += told[-1:]
        return told[::-1] if self._chance(taken, "disorder") < self._faults.disorder else told

    def last(self, taken: Taken, now_ms: int) -> tuple[State, int]:
        """The newest of what has happened until now, and when."""
        return self._in_order(taken, now_ms)[-1]

    def _in_order(self, taken: Taken, now_ms: int) -> list[tuple[State, int]]:
        steps = [State.ACCEPTED, State.SENT]
        undelivered = self._chance(taken, "undelivered") < self._faults.undelivered
        steps.append(State.UNDELIVERED if undelivered else State.DELIVERED)
        if not undelivered and self._chance(taken, "read") < self._faults.read:
            steps.append(State.READ)
        told = [(state, taken.at_ms + place * self._faults.receipt_ms) for place, state in enumerate(steps)]
        return [(state, at) for state, at in told if at <= now_ms]

    def _chance(self, taken: Taken, what: str) -> float:
        digest = hashlib.sha256(f"{self._faults.seed}-{taken.id}-{what}".encode()).digest()
        return int.from_bytes(digest[:6], "big") / (1 << 48)
