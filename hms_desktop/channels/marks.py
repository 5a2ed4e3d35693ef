"""How far a provider was listened to: since when, the newest heard, and the page that is next while a list is being read.

Lists come newest first and in pages, so the mark moves on only when the last page was read.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from hms_desktop.domain.message.handover import Incoming, Page


@dataclass(frozen=True, slots=True)
class Mark:
    """`since` and `newest` in ms since 1970 UTC; `next` is the address of the next page, below the provider's own."""

    since: int
    newest: int = 0
    next: str = ""

    @classmethod
    def of(cls, told: str) -> Self:
        """From its text. Raises ValueError."""
        since, newest, page = [*told.split(" ", 2), "", ""][:3]
        return cls(int(since), int(newest or 0), page)

    def __str__(self) -> str:
        return f"{self.since} {self.newest} {self.next}" if self.next else str(self.since)

    def after(self, messages: Sequence[Incoming], last_at: int, next_page: str) -> Page:
        """The page that was read, and where to go on; `last_at` is the newest moment on it, of whatever kind."""
        newest = max(self.newest, last_at)
        if next_page:
            return Page(tuple(messages), str(Mark(self.since, newest, next_page)), more=True)
        return Page(tuple(messages), str(Mark(max(self.since, newest))))
