"""A clinic whose due entries are followed when a test says so, and random people for it."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import select

from hms_desktop.domain.model import (
    Condition,
    DueEntry,
    Encounter,
    Immunization,
    Observation,
    Pregnancy,
)
from hms_desktop.domain.schedule.uip import immunization_schedule
from hms_desktop.domain.time import ms_of
from hms_desktop.services.preventive.following import DueFollower
from hms_desktop.services.refresh.progress import note
from tests.helpers.records import add, add_patient

TODAY = date(2026, 11, 22)
CODES = [dose.code for dose in immunization_schedule().doses]
VILLAGES = ("Rampur", "Sitapur", None)


class Followed:
    """Follows when it is told to, and notes how far, as the refreshing does."""

    def __init__(self, clinic):
        self.clinic, self.follower = clinic, DueFollower(clinic.desk)
        self.everything()

    @property
    def today(self):
        return self.clinic.desk.today()

    def everything(self):
        self.follower.everything(self.today, None)
        self._mark()

    def day_turned(self, days):
        since = self.today
        self.clinic.clock.forward(days=days)
        with self.clinic.database.read() as connection:
            ids = self.follower.turned(connection, since, self.today)
        self.follower.some(ids, {}, self.today, None)
        self._mark()

    def look_again(self, *ids):
        changed = self.follower.some(ids, {}, self.today, None)
        self._mark()
        return changed

    def _mark(self):
        with self.clinic.database.writing() as connection:
            head = connection.exec_driver_sql("SELECT coalesce(max(number), 0) FROM change").scalar_one()
            note(connection.connection.dbapi_connection, "due", head, self.today, self.follower.made_by())

    def entries(self, patient_id=None):
        table = DueEntry.__table__.c
        columns = (
            table.patient_id,
            table.kind,
            table.code,
            table.due_on,
            table.overdue_on,
            table.ends_on,
            table.listed_by,
        )
        query = select(*columns)
        with self.clinic.database.read() as connection:
            rows = connection.execute(query if patient_id is None else query.where(table.patient_id == patient_id))
            return sorted((tuple(row) for row in rows), key=repr)

    def codes(self, patient_id):
        return {row[2] for row in self.entries(patient_id)}


def child(clinic, weeks=10, **values):
    return add_patient(clinic, birth_date=TODAY - timedelta(weeks=weeks), birth_precision="day", **values)


def populate(clinic, chance, people=8):
    """Children, the young, the pregnant and the ill, with doses, visits and measurements, some of them corrected."""
    ids = []
    for _ in range(people):
        born = TODAY - timedelta(days=chance.randrange(17 * 366)) if chance.random() < 0.8 else None
        status = chance.choice(["active"] * 5 + ["deceased", "moved"])
        ids.append(
            add_patient(
                clinic, birth_date=born, birth_precision="day", status=status, village=chance.choice(VILLAGES),
                sex=chance.choice(["female", "male"]), registered_on=chance.choice([None, days_ago(chance, 400)]),
            )
        )  # fmt: skip
        for _ in range(chance.randrange(6)):
            write_something(clinic, chance, ids)
    return ids


def days_ago(chance, most):
    return TODAY - timedelta(days=chance.randrange(most))


def write_something(clinic, chance, ids):
    """One fact about one patient, as a person might write it; says about whom."""
    one = chance.choice(ids)
    kind = chance.randrange(7)
    if kind < 3:
        born = TODAY - timedelta(days=chance.randrange(1, 3000))
        given = add(clinic, Immunization, patient_id=one, dose=chance.choice(CODES), given_on=born)
        if chance.random() < 0.2:
            row = {"patient_id": one, "dose": "BCG", "given_on": born, "corrects_id": given, "voided": True}
            add(clinic, Immunization, **row)
    elif kind == 3:
        start = chance.choice([None, days_ago(chance, 300)])
        add(
            clinic,
            Pregnancy,
            patient_id=one,
            last_period_on=start,
            status=chance.choice(["ongoing", "ongoing", "ended"]),
        )
    elif kind == 4:
        code, name = chance.choice([("I10", "High blood pressure"), (None, "Diabetes"), ("J45", "Asthma")])
        status = chance.choice(["active", "resolved"])
        add(clinic, Condition, patient_id=one, code=code, name=name, status=status)
    elif kind == 5:
        taken = ms_of(days_ago(chance, 200), 9)
        add(clinic, Observation, patient_id=one, code="blood-pressure", value=140, unit="mm[Hg]", taken_at=taken)
    else:
        add(clinic, Encounter, patient_id=one, started_at=ms_of(days_ago(chance, 200), 9), kind="clinic")
    return one
