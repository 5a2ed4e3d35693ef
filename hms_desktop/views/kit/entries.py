"""What a timeline shows: things that happened, under the days they happened on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happened at `ms` (UTC), or on that day when not `timed`.

    `kind` colours its mark: accent, info, success, warning or danger. `tail` is a few characters before the time, in the
    colour `tail_kind`; `hint` says it in words to the mouse and to a screen reader.
    """

    id: Any
    ms: int
    icon: str
    title: str
    detail: str = ""
    kind: str = "accent"
    timed: bool = True
    tail: str = ""
    tail_kind: str = "muted"
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Day:
    """The heading over the entries of one day."""

    day: date
    words: str


Row = Entry | Day
