"""Looking again only after something was written: the number of the last change that was seen."""

from __future__ import annotations

from sqlalchemy import Connection, func, select

from hms_desktop.domain.model import Change

LOOK_MS = 1000


class Glance:
    """Remembers the last look; says when the next one is worth while, at most one in `LOOK_MS`."""

    def __init__(self) -> None:
        self._at, self._head = 0, -1

    def due_at(self, connection: Connection, now: int) -> int | None:
        """When to look again; None while nothing was written since. A clock that was set back makes nobody wait long."""
        if head(connection) == self._head:
            return None
        return min(max(now, self._at + LOOK_MS), now + LOOK_MS)

    def looked(self, now: int, seen: int) -> None:
        """Remember a look that saw the changes up to the number `seen`."""
        self._at, self._head = now, seen


def head(connection: Connection) -> int:
    """The number of the last change."""
    number: int = connection.execute(select(func.coalesce(func.max(Change.number), 0))).scalar_one()
    return number
