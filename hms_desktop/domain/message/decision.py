"""What is decided about one message at the moment of handing over."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Decision:
    """It goes when `reason` is None; else it waits until `not_before` (ms since 1970 UTC), or is left out when that is None.

    `meant_at` is given when the message is meant for another time from now on.
    """

    reason: str | None = None
    not_before: int | None = None
    meant_at: int | None = None

    @property
    def goes(self) -> bool:
        """Whether it may be handed over now."""
        return self.reason is None

    @property
    def waits(self) -> bool:
        """Whether it stays in the queue."""
        return self.not_before is not None


GO = Decision()
