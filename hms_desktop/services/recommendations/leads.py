"""The order of the day's calls: who leads each household, read part by part so that a page costs what it shows."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from sqlalchemy import Connection, Select, bindparam, case, literal, or_, select, tuple_
from sqlalchemy.types import NullType

from hms_desktop.domain.model import Patient
from hms_desktop.domain.model.base import Id
from hms_desktop.domain.recommendation.worklist import Mark
from hms_desktop.services.recommendations.members import home, listed, may_be_called, members, waited

FIRST_PART, LARGEST_PART = 100, 3200


class Asked:
    """One reading of the list, of one day; what is asked again and again is put together once."""

    def __init__(self, connection: Connection, today: date) -> None:
        self.connection = connection
        self.today = today

    @cached_property
    def everybody(self) -> Select[Any]:
        """Rows of (segment_id, patient_id, home, place) of all who are to be called, for every recommendation."""
        held = members(self.connection, listed(), self.today)
        places = ((held.c.segment_id == literal(one.id, Id()), waited(one, held, self.today)) for one in listed())
        wanted = select(held.c.segment_id, held.c.patient_id, home().label("home"), case(*places).label("place"))
        joined = wanted.select_from(held.join(Patient.__table__, Patient.id == held.c.patient_id))
        return joined.where(may_be_called(held, self.today), held.c.patient_id.in_(bindparam("people", expanding=True)))


@dataclass(frozen=True, slots=True)
class Lead:
    """Who puts a household on the list, and every (rank of a recommendation, patient) that the call is about."""

    mark: Mark
    home: uuid.UUID
    reasons: tuple[tuple[int, uuid.UUID], ...]


def leads(asked: Asked, after: Mark | None) -> Iterator[Lead]:
    """The households behind `after`, each by its first row: by recommendation, then who waits longest, then id."""
    begin = after[0] if after else 0
    for rank in range(begin, len(listed())):
        behind, size = after if rank == begin else None, FIRST_PART
        while True:
            part = _part(asked, rank, behind, size)
            fitting = [(mark, lives) for mark, lives, fits in part if fits]
            if fitting:
                yield from _leading(asked, fitting)
            if len(part) < size:
                break
            behind, size = part[-1][0], min(size * 2, LARGEST_PART)


def _part(asked: Asked, rank: int, behind: Mark | None, size: int) -> list[tuple[Mark, uuid.UUID, bool]]:
    """The next people of one recommendation, and whether they are to be called."""
    one = listed()[rank]
    held = members(asked.connection, [one], asked.today)
    place = waited(one, held, asked.today)
    inner = select(held.c.segment_id, held.c.patient_id, place.label("place"))
    if behind is not None:
        mark = tuple_(literal(behind[1], NullType()), literal(behind[2], Id()))
        inner = inner.where(tuple_(place, held.c.patient_id) > mark)
    part = inner.order_by(place, held.c.patient_id).limit(size).subquery("part")
    fits = may_be_called(part, asked.today)
    wanted = select(part.c.place, part.c.patient_id, home().label("home"), fits.label("fits"))
    joined = wanted.select_from(part.outerjoin(Patient.__table__, Patient.id == part.c.patient_id))
    rows = asked.connection.execute(joined.order_by(part.c.place, part.c.patient_id))
    return [((rank, row.place, row.patient_id), row.home, bool(row.fits)) for row in rows]


def _leading(asked: Asked, fitting: Sequence[tuple[Mark, uuid.UUID]]) -> Iterator[Lead]:
    """Of these rows those that come first in their household."""
    rows = _of_homes(asked, {lives for _, lives in fitting})
    for mark, lives in fitting:
        mine = rows.get(lives, [])
        if mine and min(mine, key=_order) == mark:
            yield Lead(mark, lives, tuple((rank, patient) for rank, _, patient in sorted(mine, key=_order)))


def _of_homes(asked: Asked, homes: set[uuid.UUID]) -> dict[uuid.UUID, list[Mark]]:
    """Everybody to be called in these households, with every recommendation that is on the list."""
    lives = or_(Patient.household_id.in_(homes), Patient.id.in_(homes))
    people = asked.connection.execute(select(Patient.id).where(lives)).scalars().all()
    ranks = {one.id: rank for rank, one in enumerate(listed())}
    rows = asked.connection.execute(asked.everybody, {"people": people})
    found: dict[uuid.UUID, list[Mark]] = {}
    for row in rows:
        found.setdefault(row.home, []).append((ranks[row.segment_id], row.place, row.patient_id))
    return found


def _order(mark: Mark) -> tuple[int, Any, bytes]:
    return mark[0], mark[1], mark[2].bytes
