"""Duplicate records: hints while somebody is registered, the review queue, and a scan of the whole register."""

from __future__ import annotations

import uuid
from collections.abc import Callable

import orjson
from sqlalchemy import and_, func, or_, select

from hms_desktop.domain.errors import NotFound, Refused
from hms_desktop.domain.matching.likeness import threshold
from hms_desktop.domain.model import DuplicateCandidate
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.register.details import PatientDetails
from hms_desktop.domain.register.duplicates import Hint, Pair, Scan
from hms_desktop.services.desk import Desk
from hms_desktop.services.duplicates import pairs as duplicate_pairs
from hms_desktop.services.duplicates import scan as duplicate_scan
from hms_desktop.services.patients import people

After = tuple[int, uuid.UUID]


class DuplicatesService:
    """Who may be the same person, and what was decided."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def candidates_for(self, details: PatientDetails, limit: int = 5, own: uuid.UUID | None = None) -> list[Hint]:
        """Patients who look like the one being registered, likest first; takes details as typed, phones in E.164."""
        self._desk.require(Permission.EDIT_PATIENTS)
        if not details.name.strip() and not details.phones and not details.identifiers:
            return []
        with self._desk.database.read() as connection:
            found = duplicate_pairs.like(connection, duplicate_pairs.person_of(details), own, threshold("hint"))[:limit]
            known = people.summaries(connection, [one for one, _ in found])
        likely = threshold("likely")
        return [Hint(known[one], like.score, like.reasons, like.score >= likely) for one, like in found]

    def open(self, limit: int = 50, after: After | None = None) -> list[Pair]:
        """Pairs to decide on, likest first; `after` is (score, id) of the last one shown."""
        self._desk.require(Permission.MERGE_PATIENTS)
        table = DuplicateCandidate
        wanted = select(table.id, table.first_id, table.second_id, table.score, table.reasons, table.found_at)
        if after is not None:
            score, last = after
            wanted = wanted.where(or_(table.score < score, and_(table.score == score, table.id > last)))
        with self._desk.database.read() as connection:
            rows = connection.execute(
                wanted.where(duplicate_pairs.undecided()).order_by(table.score.desc(), table.id).limit(limit)
            ).all()
            known = people.summaries(connection, [one for row in rows for one in (row.first_id, row.second_id)])
        return [
            Pair(row.id, known[row.first_id], known[row.second_id], row.score, _reasons(row.reasons), row.found_at)
            for row in rows
        ]

    def count_open(self) -> int:
        """How many pairs wait for a decision: as many as `open` lists."""
        self._desk.require(Permission.MERGE_PATIENTS)
        with self._desk.database.read() as connection:
            return connection.execute(
                select(func.count()).select_from(DuplicateCandidate).where(duplicate_pairs.undecided())
            ).scalar_one()

    def decide(self, pair_id: uuid.UUID, *, distinct: bool) -> str:
        """Say that the two are different people, or put the pair back to undecided; returns the state before. Raises Refused."""
        with self._desk.write(Permission.MERGE_PATIENTS, "duplicate.decided") as work:
            wanted = select(DuplicateCandidate.state).where(DuplicateCandidate.id == pair_id)
            before = work.connection.execute(wanted).scalar_one_or_none()
            if before is None:
                raise NotFound("pair-gone")
            if before == "merged":
                raise Refused("pair-already-merged")
            decided = {
                "decided_at": self._desk.now_ms(),
                "decided_by": self._desk.actor.staff_id if self._desk.actor else None,
            }
            undecided = {"decided_at": None, "decided_by": None}
            work.update(
                DuplicateCandidate, pair_id,
                {"state": "distinct", **decided} if distinct else {"state": "open", **undecided},
            )  # fmt: skip
        return str(before)

    def scan(self, progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> Scan:
        """Look through the whole register for pairs; what was found so far is kept when it is cancelled."""
        self._desk.require(Permission.MERGE_PATIENTS)
        return duplicate_scan.scan(self._desk, progress, cancelled)


def _reasons(text: str) -> tuple[tuple[str, int], ...]:
    return tuple((code, points) for code, points in orjson.loads(text or "[]"))
