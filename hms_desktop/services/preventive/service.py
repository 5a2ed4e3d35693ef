"""What is due: for one patient, as lists to work through, and as counts. One definition for all three."""

from __future__ import annotations

import uuid
from datetime import date

from sqlalchemy import Connection, select

from hms_desktop.domain.model import Immunization, Patient
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.register.due import DueItem
from hms_desktop.domain.schedule.due import DueKind, Reason, ScheduleItem
from hms_desktop.domain.schedule.entries import FARTHEST
from hms_desktop.services.desk import Desk
from hms_desktop.services.patients.aliases import all_ids, kept_id
from hms_desktop.services.preventive import doses, entry_list, whole_list
from hms_desktop.services.preventive.candidates import Key, Whom, on_list, person, persons
from hms_desktop.services.preventive.facts import items_of
from hms_desktop.services.preventive.glance import glance_items
from hms_desktop.services.preventive.records import DoseRecord, DueRow, KindCount, PersonSchedule, Watch, Worklist
from hms_desktop.store.corrections import standing


class PreventiveService:
    """Lists of what is due, and the doses that settle it. A list holds people; its count is the number of its rows."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def worklist(
        self,
        kind: DueKind,
        village: str | None = None,
        within_days: int = 0,
        after: Key | None = None,
        limit: int = 100,
        watch: Watch | None = None,
    ) -> Worklist:
        """The next `limit` people of a list behind `after`: with something due, overdue, or due within so many days."""
        self._desk.require(Permission.VIEW_PREVENTIVE)
        whom = self._whom(kind, village, within_days)
        with self._desk.database.read() as connection:
            late = entry_list.patients_behind(connection, whom.today)
            if late is None:
                rows, more = whole_list.page(connection, whom, after, limit, watch)
            else:
                rows, more = entry_list.page(connection, whom, after, limit, late)
            shown = persons(connection, [row.who for row in rows])
        return Worklist(tuple(DueRow(shown[row.who.id], self._shown(row.items)) for row in rows), more)

    def count(
        self, kind: DueKind, village: str | None = None, within_days: int = 0, watch: Watch | None = None
    ) -> KindCount:
        """How many people a list holds, by status: one statement, once the due entries are there.

        Until then `watch` hears how many of those the list may concern have been looked at.
        """
        self._desk.require(Permission.VIEW_PREVENTIVE)
        whom = self._whom(kind, village, within_days)
        with self._desk.database.read() as connection:
            late = entry_list.patients_behind(connection, whom.today)
            if late is None:
                return whole_list.count(connection, whom, watch)
            return entry_list.count(connection, whom, late)

    def due_for(self, patient_id: uuid.UUID) -> tuple[DueItem, ...]:
        """What is due for one patient now or within a week, for the glance. Raises NotFound."""
        return glance_items(self.person(patient_id).items, self._desk.today())

    def person(self, patient_id: uuid.UUID) -> PersonSchedule:
        """Everything of all lists that concerns one patient, and the doses on the card. Raises NotFound."""
        self._desk.require(Permission.VIEW_PREVENTIVE)
        today = self._desk.today()
        with self._desk.database.read() as connection:
            kept = kept_id(connection, patient_id)
            items: dict[DueKind, tuple[ScheduleItem, ...]] = {}
            for kind in DueKind:
                who = on_list(connection, kept, kind, today)
                found = self._shown(items_of(connection, kind, [who], today)[0]) if who else ()
                if found:
                    items[kind] = found
            return PersonSchedule(person(connection, kept), items, _card(connection, kept))

    def villages(self) -> list[str]:
        """Villages of patients, in order."""
        self._desk.require(Permission.VIEW_PREVENTIVE)
        wanted = select(Patient.village).where(Patient.village.is_not(None)).distinct().order_by(Patient.village)
        with self._desk.database.read() as connection:
            return [village for village in connection.execute(wanted).scalars() if village and village.strip()]

    def check_dose(self, patient_id: uuid.UUID, dose: str, given_on: date) -> tuple[Reason, ...]:
        """What speaks against a dose on that day though it may be recorded: too early, too late. Raises as `record_dose`."""
        self._desk.require(Permission.RECORD_PREVENTIVE)
        with self._desk.database.read() as connection:
            kept = kept_id(connection, patient_id)
            doses.refuse(connection, kept, dose, given_on, self._desk.today())
            return doses.doubts(connection, kept, dose, given_on)

    def record_dose(
        self, patient_id: uuid.UUID, dose: str, given_on: date, lot: str | None = None, place: str | None = None
    ) -> uuid.UUID:
        """Record a dose that was given. Raises Invalid for its day or code, Refused when the card has it, NotFound."""
        with self._desk.write(Permission.RECORD_PREVENTIVE, "dose.recorded") as work:
            kept = kept_id(work.connection, patient_id)
            doses.refuse(work.connection, kept, dose, given_on, self._desk.today())
            actor = self._desk.signed_in()
            made = self._desk.new_id()
            row = {"id": made, "patient_id": kept, "dose": dose, "given_on": given_on, "staff_id": actor.staff_id}
            said = {"lot": (lot or "").strip() or None, "place": (place or "").strip() or None}
            work.insert(Immunization, row | said)
        return made

    def void_dose(self, immunization_id: uuid.UUID) -> uuid.UUID:
        """Say by a new entry that a dose was never given. Raises NotFound, or Refused when that was said already."""
        with self._desk.write(Permission.RECORD_PREVENTIVE, "dose.taken-back") as work:
            return doses.void(work, immunization_id, self._desk.new_id(), self._desk.signed_in().staff_id)

    def _whom(self, kind: DueKind, village: str | None, within_days: int) -> Whom:
        return Whom(kind, self._desk.today(), village, min(max(within_days, 0), FARTHEST.days))

    def _shown(self, items: tuple[ScheduleItem, ...]) -> tuple[ScheduleItem, ...]:
        return items if self._desk.may(Permission.VIEW_CLINICAL) else tuple(map(doses.without_diagnosis, items))


def _card(connection: Connection, kept: uuid.UUID) -> tuple[DoseRecord, ...]:
    wanted = select(
        Immunization.id, Immunization.dose, Immunization.given_on, Immunization.lot, Immunization.place
    ).where(Immunization.patient_id.in_(all_ids(connection, kept)), standing(Immunization.__table__))
    rows = connection.execute(wanted.order_by(Immunization.given_on, Immunization.id))
    return tuple(DoseRecord(*row) for row in rows)
