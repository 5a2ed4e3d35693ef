"""What the rules find in a demo clinic: counted in the file, not remembered from the plan."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy import Connection, func, select

from hms_desktop.domain.ids import derived_id
from hms_desktop.domain.model import Camp, CampAttendance, Segment
from hms_desktop.domain.segment.parse import rule_from_json
from hms_desktop.domain.time import ms_of
from hms_desktop.store import segment_sql
from hms_desktop.store.database import Database

GROUPS = ("chronic-care", "senior-citizens", "maternity-child", "corporate-employees", "at-risk")


@dataclass(frozen=True, slots=True)
class Proof:
    """Members of the brief's five groups by key, villages with camps, and people who came to one."""

    segments: dict[str, int]
    villages: int
    beneficiaries: int


def count_demo(path: Path, key: bytes, as_of: date) -> Proof:
    """Ask the rules stored in the file, as of a day. Raises StoreTrouble."""
    database = Database(path, key, now_ms=lambda: ms_of(as_of))
    try:
        with database.read() as connection:
            return Proof(
                segments={name: _members(connection, name, as_of) for name in GROUPS},
                villages=connection.execute(select(func.count(Camp.village.distinct()))).scalar_one(),
                beneficiaries=connection.execute(select(func.count(CampAttendance.patient_id.distinct()))).scalar_one(),
            )
    finally:
        database.close()


def _members(connection: Connection, key: str, as_of: date) -> int:
    rule = connection.execute(select(Segment.rule).where(Segment.id == derived_id("segment", key))).scalar_one()
    return int(connection.execute(segment_sql.count(rule_from_json(rule), as_of)).scalar_one())
