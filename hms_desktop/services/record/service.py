"""The patient on one screen: the glance and the timeline, a fixed number of statements each."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterable
from dataclasses import replace

from sqlalchemy import Connection, select

from hms_desktop.domain.model import Household, Patient
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.register.clinical import ClinicalPanel
from hms_desktop.domain.register.due import DueItem, DueSource, follow_up, in_order
from hms_desktop.domain.register.glance import Glance, GlanceFacts, alerts, next_action
from hms_desktop.domain.register.timeline import Before, TimelineEntry
from hms_desktop.domain.scoring.journey import journey
from hms_desktop.domain.time import day_of
from hms_desktop.services.clinical import rows as clinical_rows
from hms_desktop.services.desk import Desk
from hms_desktop.services.journey import reading
from hms_desktop.services.patients import people
from hms_desktop.services.patients.aliases import all_ids, kept_id
from hms_desktop.services.record import facts as record_facts
from hms_desktop.services.record import timeline as timeline_rows
from hms_desktop.services.record.effects import with_effects
from hms_desktop.services.replies.reading import may_read


class RecordService:
    """Reading one patient's record. `due_sources` are services that know of things due besides follow-up visits."""

    def __init__(self, desk: Desk, due_sources: Iterable[DueSource] = ()) -> None:
        self._desk = desk
        self._due_sources = tuple(due_sources)

    def glance(self, patient_id: uuid.UUID) -> Glance:
        """Who, alerts, next action, stage, score and what is due. Raises NotFound."""
        self._desk.require(Permission.VIEW_PATIENTS)
        with self._desk.database.read() as connection:
            kept = kept_id(connection, patient_id)
            found, visited = self._facts(connection, kept)
            household = _household(connection, kept)
        return Glance(
            asked=patient_id, who=found.who, household=household, alerts=alerts(found), next_action=next_action(found),
            journey=found.journey, due=found.due, clinical=found.clinical, booking=found.booking,
            last_visit_at=visited[-1] if visited else None, visits=len(visited), opted_out=found.opted_out,
        )  # fmt: skip

    def _facts(self, connection: Connection, kept: uuid.UUID) -> tuple[GlanceFacts, list[int]]:
        """What the glance is decided from, and the moments of all visits; what this person may not see is left out."""
        today, ids = self._desk.today(), all_ids(connection, kept)
        who = people.summaries(connection, (kept,))[kept]
        full = clinical_rows.panel(connection, ids, visible=True)
        codes = [one.code for one in full.conditions if one.status == "active"]
        visited = record_facts.visits(connection, ids)
        booking = record_facts.booking(connection, ids, today)
        booked_on = day_of(booking.starts_at) if booking else None
        facts = reading.read(connection, ids, today).facts
        found = GlanceFacts(
            who=who, today=today, clinical=self._shown(full), journey=journey(facts),
            due=self._due(kept, who.status, follow_up(codes, facts.visits, booked_on, today)),
            booking=booking if self._desk.may(Permission.VIEW_APPOINTMENTS) else None, booked_on=booked_on,
            opted_out=facts.opted_out,
            duplicates=record_facts.open_duplicates(connection, kept),
        )  # fmt: skip
        return found, visited

    def timeline(
        self,
        patient_id: uuid.UUID,
        before: Before | None = None,
        limit: int = 50,
        kinds: Collection[str] | None = None,
    ) -> list[TimelineEntry]:
        """A page of history, newest first, of all kinds or some; `before` is the key of the last entry shown. Raises NotFound.

        Each touchpoint says what it does for the score of today, where there is one.
        """
        self._desk.require(Permission.VIEW_PATIENTS)
        clinical = self._desk.may(Permission.VIEW_CLINICAL)
        doses = clinical or self._desk.may(Permission.VIEW_PREVENTIVE)
        hidden = () if self._desk.may(Permission.VIEW_APPOINTMENTS) else ("appointment",)
        wanted = [
            source
            for kind, source in timeline_rows.SOURCES.items()
            if kind not in hidden and (not kinds or kind in kinds)
        ]
        with self._desk.database.read() as connection:
            ids = all_ids(connection, kept_id(connection, patient_id))
            page = timeline_rows.Page(connection, ids, before, limit, clinical, doses, may_read(self._desk))
            found = [entry for source in wanted for entry in source(page)]
            known = reading.read(connection, ids, self._desk.today())
        found.sort(key=lambda entry: entry.key, reverse=True)
        return list(with_effects(found[:limit], known))

    def _shown(self, full: ClinicalPanel) -> ClinicalPanel:
        if self._desk.may(Permission.VIEW_CLINICAL):
            return full
        return ClinicalPanel(visible=False, count=full.count)

    def _due(self, kept: uuid.UUID, status: str, visit: DueItem | None) -> tuple[DueItem, ...]:
        if status != "active":
            return ()
        if visit is not None and not self._desk.may(Permission.VIEW_CLINICAL):
            visit = replace(visit, params={name: value for name, value in visit.params.items() if name != "line"})
        found = [visit] if visit else []
        if self._desk.may(Permission.VIEW_PREVENTIVE):
            found += [item for source in self._due_sources for item in source.due_for(kept)]
        return in_order(found)


def _household(connection: Connection, kept: uuid.UUID) -> str | None:
    wanted = select(Household.name).join(Patient, Patient.household_id == Household.id)
    return connection.execute(wanted.where(Patient.id == kept, Household.removed_at.is_(None))).scalar_one_or_none()
