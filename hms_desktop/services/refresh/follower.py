"""What keeps one kind of derived rows current: worked out anew, for some patients, or for those whose day has come."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Mapping
from datetime import date
from typing import Protocol

from sqlalchemy import Connection

from hms_desktop.services.segments.watching import Watch

CALENDAR, DOUBT = "calendar", "doubt"
MADE_BY_FOLLOWER = {"due": "due_entry", "journey": "journey"}
WORKED_OUT = frozenset(MADE_BY_FOLLOWER.values())
Because = Mapping[uuid.UUID, frozenset[str]]
Turned = set[uuid.UUID] | dict[uuid.UUID, set[str]]


class Follower(Protocol):
    """One kind of derived rows. Each slice is a transaction of its own of at most 200 ms; all of it can be done twice."""

    name: str

    def made_by(self) -> str:
        """Digest of the rules it works by; another digest means that everything is worked out anew."""

    def everything(self, today: date, watch: Watch | None) -> None:
        """Work out everybody's rows anew; may be stopped between slices and begun again."""

    def some(
        self, ids: Collection[uuid.UUID], because: Because, today: date, watch: Watch | None
    ) -> frozenset[uuid.UUID]:
        """Work out the rows of these patients; returns whose are different now.

        `because` names the tables that changed, of the patient's own row the columns (as patient/village), `calendar`
        for a day that has come, and journey or due_entry where a follower before this one found other rows. Where an
        earlier run was broken off or went only so far, it has `doubt`: what those before found then is not known.
        """

    def turned(self, connection: Connection, since: date, today: date) -> Turned:
        """Patients whose rows the calendar alone may change between the two days (after `since`, up to `today`).

        With the columns (as table.column) whose day has come, where that is known: they become part of `because`.
        """
