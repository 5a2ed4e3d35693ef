"""Who to call today: one entry for each household, the most pressing reason first, then who waits longest."""

from __future__ import annotations

import uuid
from itertools import islice

from sqlalchemy import func, select

from hms_desktop.domain.model import Call, Patient
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.recommendation.calls import call_rules
from hms_desktop.domain.recommendation.rules import Action, recommendation
from hms_desktop.domain.recommendation.worklist import Entry, Mark, Page, Progress
from hms_desktop.domain.time import ms_of
from hms_desktop.services.calls import rows as calls
from hms_desktop.services.desk import Desk
from hms_desktop.services.patients.aliases import kept_id
from hms_desktop.services.recommendations.entries import read_entries, read_one
from hms_desktop.services.recommendations.leads import Asked, leads
from hms_desktop.services.recommendations.members import home, homes_to_call, listed, members
from hms_desktop.services.recommendations.service import RecommendationService
from hms_desktop.services.segments.watching import Watch, watched
from hms_desktop.store.corrections import standing


class WorklistService:
    """The daily list of calls. Its number is the number of its entries, by one and the same condition."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def page(self, limit: int = 30, after: Mark | None = None, watch: Watch | None = None) -> Page:
        """The next entries behind `after`, each household once."""
        self._desk.require(Permission.MAKE_CALLS)
        with self._desk.database.read() as connection, watched(connection, watch):
            today = self._desk.today()
            found = tuple(islice(leads(Asked(connection, today), after), limit))
            made = read_entries(connection, found, today, self._reader())
        return Page(made, made[-1].mark if len(made) == limit else None)

    def entry_of(self, patient_id: uuid.UUID) -> Entry:
        """A call to one patient about all that they may be called for now, for the patient's own page. Raises NotFound."""
        self._desk.require(Permission.MAKE_CALLS)
        today = self._desk.today()
        advice = RecommendationService(self._desk).for_patient(patient_id)
        keys = {recommendation(one.key).key for one in advice if one.action is Action.CALL}
        with self._desk.database.read() as connection:
            return read_one(connection, kept_id(connection, patient_id), keys, today, self._reader())

    def progress(self, watch: Watch | None = None) -> Progress:
        """How many households were called today, how many wait, and how many of them are for today."""
        self._desk.require(Permission.MAKE_CALLS)
        today = self._desk.today()
        with self._desk.database.read() as connection, watched(connection, watch):
            held = members(connection, listed(), today)
            call = Call.__table__
            called = (
                select(func.count(home().distinct()))
                .select_from(call.join(Patient.__table__, Patient.id == call.c.patient_id))
                .where(call.c.called_at >= ms_of(today), standing(call))
            )
            waiting = connection.execute(homes_to_call(held, today)).scalar_one()
            return Progress(connection.execute(called).scalar_one(), waiting, call_rules().of_a_day)

    def _reader(self) -> calls.Reader:
        return calls.Reader(self._desk.may(Permission.VIEW_CLINICAL), self._desk.signed_in().staff_id)
