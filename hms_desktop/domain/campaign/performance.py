"""How far messages of a campaign got, from queued to visited: one record for the table, the chart, the export and the list."""

from __future__ import annotations

import enum
import uuid
from dataclasses import dataclass

from hms_desktop.domain.message.funnel import Funnel


class By(enum.StrEnum):
    """What messages are put together by."""

    CAMPAIGN = "campaign"
    STEP = "step"
    VARIANT = "variant"
    CHANNEL = "channel"
    TEMPLATE = "template"
    SEGMENT = "segment"
    HOUR = "hour"


class Stage(enum.StrEnum):
    """How far a message got; each is counted in messages. `WAYS` says which is part of which."""

    QUEUED = "queued"
    SENT = "sent"
    DELIVERED = "delivered"
    READ = "read"
    REPLIED = "replied"
    BOOKED = "booked"
    VISITED = "visited"


_ARRIVED = (Stage.QUEUED, Stage.SENT, Stage.DELIVERED)
WAYS = ((*_ARRIVED, Stage.READ, Stage.REPLIED), (*_ARRIVED, Stage.BOOKED, Stage.VISITED))
"""On either way no number is larger than the one before: who read an SMS is not known, and may come without an answer."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is looked at: `since` is when messages were queued, `campaign` one campaign with its rounds; None for all."""

    by: By
    since: int | None = None
    campaign: uuid.UUID | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """Messages with the same key. `replied` were answered, not counting "stop"; `booked` and `visited` are credited with one.

    `label` and `part` name the key: a campaign and its step, or an hour of the day without a name.
    """

    key: tuple[object, ...]
    label: str
    part: str
    funnel: Funnel
    replied: int
    booked: int
    visited: int
    cost_paise: int

    def count(self, stage: Stage) -> int:
        """How many messages got as far."""
        own = {Stage.REPLIED: self.replied, Stage.BOOKED: self.booked, Stage.VISITED: self.visited}
        if stage in own:
            return own[stage]
        return self.funnel.addressed if stage is Stage.QUEUED else int(getattr(self.funnel, stage.value))

    def rate(self, stage: Stage) -> float | None:
        """Share of the delivered messages, of delivered ones that of the sent; None where there are none."""
        whole = self.funnel.sent if stage in (Stage.DELIVERED, Stage.SENT) else self.funnel.delivered
        return self.count(stage) / whole if whole else None
