"""What waits on this desk for the server."""

from __future__ import annotations

from hms_desktop.services.desk import Desk


class OutboxService:
    """The captured changes that no server has yet."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def waiting(self) -> int:
        """How many changes wait; the log has no gaps, so its two ends tell. Anybody signed in may know."""
        self._desk.signed_in()
        with self._desk.database.read_raw() as connection:
            row = connection.execute(
                "SELECT (SELECT number FROM change ORDER BY number DESC LIMIT 1) - "
                "(SELECT number FROM change ORDER BY number LIMIT 1) + 1"
            ).fetchone()
        return int(row[0] or 0)
