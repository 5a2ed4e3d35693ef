"""The numbers of a campaign: one definition for the list, the funnel, the charts and the export."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from hms_desktop.domain.message.states import FAILURES, State

WAITING = frozenset({State.QUEUED, State.SENDING})
SENT = frozenset({State.ACCEPTED, State.SENT, State.EXPIRED, State.UNDELIVERED, State.DELIVERED, State.READ})
DELIVERED = frozenset({State.DELIVERED, State.READ})
READ = frozenset({State.READ})


@dataclass(frozen=True, slots=True)
class Funnel:
    """Messages of a campaign (or a day, or a channel) by what became of them.

    `audience` is everybody in the segment at launch, `addressed` those for whom a message was queued. `sent` means that
    the provider took it, `delivered` includes read ones. `failed` counts refusals as well as messages taken and lost.
    """

    audience: int = 0
    left_out: int = 0
    addressed: int = 0
    waiting: int = 0
    sent: int = 0
    delivered: int = 0
    read: int = 0
    failed: int = 0
    uncertain: int = 0
    stopped: int = 0

    @classmethod
    def of(cls, counts: Mapping[str, int]) -> Funnel:
        """Numbers from message counts by state."""

        def total(*states: str) -> int:
            return sum(counts.get(state, 0) for state in states)

        audience, left_out = sum(counts.values()), total(State.SUPPRESSED)
        return cls(
            audience=audience,
            left_out=left_out,
            addressed=audience - left_out,
            waiting=total(*WAITING),
            sent=total(*SENT),
            delivered=total(*DELIVERED),
            read=total(*READ),
            failed=total(*FAILURES),
            uncertain=total(State.UNCERTAIN),
            stopped=total(State.CANCELED),
        )

    @property
    def progress(self) -> float:
        """Share of the addressed whose message is no longer waiting, 0 to 1."""
        return 1 - self.waiting / self.addressed if self.addressed else 1.0
