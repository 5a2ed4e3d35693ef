"""What moves campaigns by itself between two turns of sending."""

from __future__ import annotations

from typing import Protocol


class Movement(Protocol):
    """One thing that moves campaigns: opens rounds, takes up events, moves patients on, brakes, listens."""

    def move(self, now: int) -> int:
        """Do what is due, a bounded amount of it; returns how much was done, 0 when nothing is left to do now."""
        ...

    def next_at(self, now: int) -> int | None:
        """When there is something to do again (`now` or before: at once), None when nothing is planned."""
        ...
