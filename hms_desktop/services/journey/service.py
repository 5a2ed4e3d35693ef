"""Where patients stand with the clinic: one of them with all reasons, or how many of everybody."""

from __future__ import annotations

import contextlib
import uuid
from collections.abc import Collection, Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Connection, func, or_, select

from hms_desktop.domain.model import Journey as JourneyRow
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.scoring.effects import effect
from hms_desktop.domain.scoring.facts import Journey, StageSpan
from hms_desktop.domain.scoring.history import history
from hms_desktop.domain.scoring.journey import journey
from hms_desktop.domain.scoring.score import NOT_ENOUGH
from hms_desktop.domain.scoring.standing import STAGES, STANDINGS
from hms_desktop.services.desk import Desk
from hms_desktop.services.journey.flows import flows
from hms_desktop.services.journey.following import NAME
from hms_desktop.services.journey.passes import GONE, pass_of, pass_of_today
from hms_desktop.services.journey.reading import Reading, read
from hms_desktop.services.journey.records import Flow, ScoreBand, ScoreRun, Scores
from hms_desktop.services.patients.aliases import all_ids, kept_id
from hms_desktop.services.segments.watching import Watch, watched

if TYPE_CHECKING:
    from hms_desktop.services.refresh.service import RefreshService

BAND = 10
_ROW = JourneyRow.__table__.c


class JourneyService:
    """Stage, standing, risk and score. Numbers of everybody are counted from the followed rows, brought up to date first."""

    def __init__(self, desk: Desk, refresh: RefreshService) -> None:
        self._desk = desk
        self._refresh = refresh

    def of(self, patient_id: uuid.UUID, as_of: date | None = None) -> Journey:
        """Everything about one patient, today or on another day, read from the facts. Raises NotFound."""
        self._desk.require(Permission.VIEW_PATIENTS)
        return journey(self._read(patient_id, as_of).facts)

    def history(self, patient_id: uuid.UUID, as_of: date | None = None) -> tuple[StageSpan, ...]:
        """The stages up to today or another day, oldest first, with dates and reasons. Raises NotFound."""
        self._desk.require(Permission.VIEW_PATIENTS)
        return history(self._read(patient_id, as_of).facts)

    def effects(self, patient_id: uuid.UUID, ids: Collection[uuid.UUID] | None = None) -> dict[uuid.UUID, int | None]:
        """What touchpoints (these rows, or all) do for the score of today, None where there is none. Raises NotFound."""
        self._desk.require(Permission.VIEW_PATIENTS)
        found = self._read(patient_id, None)
        wanted = found.touchpoints.keys() if ids is None else found.touchpoints.keys() & set(ids)
        return {one: effect(found.facts, found.touchpoints[one]) for one in wanted}

    def stages(self, watch: Watch | None = None) -> dict[str, int]:
        """How many are in each stage; who died or moved away is not counted."""
        self._desk.require(Permission.VIEW_SEGMENTS)
        with self._current(watch) as connection:
            here = or_(_ROW.why_none.is_(None), _ROW.why_none.not_in(GONE))
            found = _counts(connection, _ROW.stage, here)
        return {stage: found.get(stage, 0) for stage in STAGES}

    def standings(self, watch: Watch | None = None) -> dict[str, int]:
        """How many stand where towards their next visit."""
        self._desk.require(Permission.VIEW_SEGMENTS)
        with self._current(watch) as connection:
            found = _counts(connection, _ROW.standing)
        return {standing: found.get(standing, 0) for standing in STANDINGS}

    def scores(self, watch: Watch | None = None) -> Scores:
        """How many have a score in each band of ten, and how many have none."""
        self._desk.require(Permission.VIEW_SEGMENTS)
        with self._current(watch) as connection:
            values, reasons = _counts(connection, _ROW.score), _counts(connection, _ROW.why_none)
        bands = [(low, low + BAND - 1 if low + BAND < 100 else 100) for low in range(0, 100, BAND)]
        none = sum(people for reason, people in reasons.items() if reason not in (None, NOT_ENOUGH))
        return Scores(
            tuple(ScoreBand(low, high, sum(values.get(one, 0) for one in range(low, high + 1))) for low, high in bands),
            reasons.get(NOT_ENOUGH, 0),
            none,
        )

    def flow(self, months: int = 12, watch: Watch | None = None) -> tuple[Flow, ...]:
        """How many went from stage to stage in each of the last months, this one among them, oldest first."""
        self._desk.require(Permission.VIEW_SEGMENTS)
        return flows(self._desk, self._desk.today(), months, watch)

    def score_all(self, as_of: date | None = None, watch: Watch | None = None, *, each: bool = False) -> ScoreRun:
        """Work out everybody anew; for today the rows are written, for another day nothing is.

        `each` adds every patient to what is returned. Raises StoreTrouble.
        """
        self._desk.require(Permission.VIEW_ANALYTICS)
        today = self._desk.today()
        if as_of is None or as_of == today:
            return pass_of_today(self._desk, today, watch, each=each)
        return pass_of(self._desk, as_of, today, watch, each=each)

    def _read(self, patient_id: uuid.UUID, as_of: date | None) -> Reading:
        today = self._desk.today()
        day = as_of or today
        with self._desk.database.read() as connection:
            ids = all_ids(connection, kept_id(connection, patient_id))
            return read(connection, ids, day, past=day < today)

    @contextlib.contextmanager
    def _current(self, watch: Watch | None) -> Iterator[Connection]:
        """A connection on which the rows of everybody hold what was written until now."""
        if not self._refresh.is_current(upto=NAME):
            self._refresh.run(watch, upto=NAME)
        with self._desk.database.read() as connection, watched(connection, watch):
            yield connection


def _counts(connection: Connection, column: ColumnElement[Any], *wheres: ColumnElement[bool]) -> dict[Any, int]:
    rows = connection.execute(select(column, func.count()).where(*wheres).group_by(column))
    return {row[0]: row[1] for row in rows}
