"""One line of a patient's history."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Before = tuple[int, uuid.UUID]


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """`kind` is visit, appointment, message, observation, dose, feedback or camp; `at` in ms; `title` is a code that `params` fill.

    `detail` is what somebody wrote. `hidden` says that there is more which this person may not see.
    """

    kind: str
    id: uuid.UUID
    at: int
    title: str
    params: Mapping[str, Any] = field(default_factory=dict)
    detail: str | None = None
    hidden: bool = False

    @property
    def key(self) -> Before:
        """Where to go on: give it as `before` for the next page."""
        return self.at, self.id
