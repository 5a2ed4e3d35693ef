"""How far derived rows have followed what they are worked out from: the rows of `derived`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from hms_desktop.domain.model import Derived

REFRESH = "refresh"
STALE = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """The number of the last captured change that was seen, the day, and what the rows were made by."""

    seen: int
    on_day: date
    made_by: str


def marks(connection: Connection) -> dict[str, Mark]:
    """Every mark by its name."""
    table = Derived.__table__.c
    rows = connection.execute(select(table.name, table.seen, table.on_day, table.made_by))
    return {row.name: Mark(row.seen, row.on_day, row.made_by) for row in rows}


def note(driver: Any, name: str, seen: int, today: date, made_by: str) -> None:
    """Write one mark."""
    driver.execute(
        "INSERT INTO derived (name, seen, on_day, made_by) VALUES (?, ?, ?, ?) ON CONFLICT (name) "
        "DO UPDATE SET seen = excluded.seen, on_day = excluded.on_day, made_by = excluded.made_by",
        (name, seen, today.isoformat(), made_by),
    )


def spoil(driver: Any, names: list[str]) -> None:
    """Have these worked out anew for everybody, however often the work is broken off before."""
    driver.executemany("UPDATE derived SET made_by = ? WHERE name = ?", [(STALE, name) for name in names])
