"""Find patients from one box: names in any script and spelling, phone digits, numbers, villages.

Works on the driver alone, without SQLAlchemy, so that the first search of the day is answered at once.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date
from typing import Any

from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.text.answer import Answer, order, score
from hms_desktop.domain.text.search import SearchQuery, parse_query
from hms_desktop.services.desk import Desk
from hms_desktop.store import search_query


@dataclass(frozen=True, slots=True)
class Found:
    """One patient found; `score` is 0 to 100, best first."""

    id: uuid.UUID
    name: str
    local_name: str | None
    phone: str | None
    birth_date: date | None
    sex: str
    village: str | None
    clinic_number: str | None
    score: float


class SearchService:
    """Search of the register."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def find(self, text: str, limit: int = 20) -> list[Found]:
        """Patients that match what was typed so far, best first; fewer than two characters find nothing."""
        self._desk.require(Permission.SEARCH_PATIENTS)
        query = parse_query(text)
        with self._desk.database.read_raw() as connection:
            rows = search_query.candidates(connection, query, limit)
        found = [_found(query, row) for row in rows]
        found.sort(key=lambda one: order(query, one.score, one.name))
        return found[:limit]


def _found(query: SearchQuery, row: tuple[Any, ...]) -> Found:
    row_id, name, local_name, birth, sex, village, clinic_number, phone = row
    points = round(score(query, Answer(name, local_name, village, phone, clinic_number)), 1)
    born = date.fromisoformat(birth) if birth else None
    return Found(uuid.UUID(bytes=row_id), name, local_name, phone, born, sex, village, clinic_number, points)
