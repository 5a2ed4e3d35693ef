"""One line of a patient's history."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Before = tuple[int, uuid.UUID]


KINDS = (
    "visit", "appointment", "message", "reply", "call", "feedback", "camp", "goal", "observation", "dose",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """`kind` is one of `KINDS`; `at` in ms; `title` is a code that `params` fill; `channel` is how the patient was met.

    `detail` is what somebody wrote. `hidden` says that there is more which this person may not see. `effect` is how many
    points of the engagement score of today come from it; None for what has no part in a score, or where there is none.
    """

    kind: str
    id: uuid.UUID
    at: int
    title: str
    params: Mapping[str, Any] = field(default_factory=dict)
    detail: str | None = None
    hidden: bool = False
    channel: str | None = None
    effect: int | None = None

    @property
    def key(self) -> Before:
        """Where to go on: give it as `before` for the next page."""
        return self.at, self.id
