"""A clinic in which much is due, drawn from a seed, and the list of calls worked out the plain way."""

from __future__ import annotations

import random
import uuid
from datetime import date, timedelta
from typing import Any

from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.model import (
    Appointment,
    Base,
    Call,
    Consent,
    Derived,
    DueEntry,
    Encounter,
    Feedback,
    Household,
    Journey,
    Observation,
    Patient,
    PatientPhone,
    Pregnancy,
    RecommendationAnswer,
    SegmentMember,
)
from hms_desktop.domain.recommendation.rules import recommendations
from hms_desktop.domain.segment.evaluate import is_member
from hms_desktop.domain.time import day_of, ms_of
from hms_desktop.services.recommendations.members import FOLLOWER, listed
from hms_desktop.store import segment_sql
from hms_desktop.store.segment_facts import patient_facts
from hms_desktop.store.unit_of_work import unit_of_work
from tests.helpers.clinic import NOON, ClinicForTests

NUMBERS = ("+919876500001", "+919876500002", "+919876500003", "+919876500004")
OUTCOMES = (("agreed", None), ("no-answer", None), ("removed", "invalid-number"), ("removed", "other"))


class BusyClinic:
    """Patients with every cause to call them or not to."""

    def __init__(self, connection: Any, seed: int, today: date, people: int = 40) -> None:
        self._connection, self._chance, self.today = connection, random.Random(seed), today
        homes = [self._insert(Household, name=f"Home {number}") for number in range(people // 5)]
        self.patients = [self._patient(homes) for _ in range(people)]

    def _patient(self, homes: list[uuid.UUID]) -> uuid.UUID:
        pick = self._chance.choice
        made = self._insert(
            Patient, name="P", sex="female", status=pick(("active",) * 6 + ("deceased",)),
            household_id=pick([*homes, None, None]), birth_date=pick((None, date(1950, 1, 1), date(2025, 1, 1))),
            preferred_channel=pick((None, "voice", "sms")), removed_at=pick((None,) * 9 + (1,)),
        )  # fmt: skip
        for _ in range(pick((0, 1, 1, 2))):
            self._insert(PatientPhone, patient_id=made, number=pick(NUMBERS), owner="self", rank=pick((0, 1)))
        values = {"stage": "active", "risk": "medium", "interval_days": 90, "as_of": self.today}
        if self._chance.random() < 0.7:
            standing, expected = pick(("on-time", "due", "overdue", "lapsed")), pick((None, self._day()))
            row = {"id": made, "standing": standing, "expected_on": expected}
            self._connection.execute(Journey.__table__.insert().values(**row, **values))
        for _ in range(pick((0, 1, 2, 4))):
            table, row = pick(self._children())
            self._insert(table, patient_id=made, **row)
        return made

    def _children(self) -> list[tuple[type[Base], dict[str, Any]]]:
        pick, at = self._chance.choice, ms_of(self._day(), 11)
        outcome, reason = pick(OUTCOMES)
        said = {"outcome": outcome, "reason": reason, "number": pick((None, *NUMBERS))}
        remind = pick((None, self.today - timedelta(days=1), self.today, self.today + timedelta(days=1)))
        given = {"channel": pick(("sms", "voice")), "purpose": "reminder", "granted": pick((True, True, False))}
        until, taken_back = pick((None, self.today, self.today + timedelta(days=1))), pick((None, None, 1))
        key = pick([one.key for one in listed()])
        due = {"kind": pick(("child", "chronic")), "code": "OPV1", "due_on": self._day(), "overdue_on": self._day()}
        return [
            (Call, {"called_at": at, "remind_on": remind, **said}),
            (Call, {"called_at": ms_of(self.today, 9), **said}),
            (Consent, {"given_at": at, **given}),
            (RecommendationAnswer, {"key": key, "answer": "done", "answered_at": at, "until": until, "removed_at": taken_back}),
            (Appointment, {"starts_at": ms_of(self._day(), 12), "status": pick(("booked", "no-show", "completed"))}),
            (Appointment, {"starts_at": ms_of(self.today, 9), "status": pick(("booked", "cancelled"))}),
            (DueEntry, due | {"ends_on": pick((None, self._day()))}),
            (Encounter, {"started_at": at, "kind": "clinic"}),
            (Feedback, {"given_at": at, "rating": pick((1, 5)), "answered_at": pick((None, at))}),
            (Observation, {"code": "blood-pressure", "value": 150.0, "second_value": 80.0, "unit": "x", "taken_at": at}),
            (Pregnancy, {"status": "ongoing"}),
        ]  # fmt: skip

    def _insert(self, table: type[Base], **values: Any) -> uuid.UUID:
        made = uuid.UUID(int=self._chance.getrandbits(128))
        self._connection.execute(table.__table__.insert().values(id=made, **values))
        if table is Call and self._chance.random() < 0.2:
            again = uuid.UUID(int=self._chance.getrandbits(128))
            voided = values | {"id": again, "corrects_id": made, "voided": True}
            self._connection.execute(table.__table__.insert().values(**voided))
        return made

    def _day(self) -> date:
        return self.today + timedelta(days=self._chance.choice((-200, -60, -40, -8, -3, -1, 0, 1, 30)))


def expected_list(connection: Any, ids: list[uuid.UUID], today: date) -> dict[uuid.UUID, set[tuple[str, uuid.UUID]]]:
    """Home to (recommendation, patient), asked of each patient in memory."""
    facts = patient_facts(connection, ids)
    calls = [row for one in facts.values() for row in one.of("call")]
    bad = {number for number in NUMBERS if _last(row for row in calls if row["number"] == number) == "invalid-number"}
    answers = connection.execute(RecommendationAnswer.__table__.select()).mappings().all()
    found: dict[uuid.UUID, set[tuple[str, uuid.UUID]]] = {}
    for patient, known in facts.items():
        if not _free(known, bad, today):
            continue
        aside = {row["key"] for row in answers if row["patient_id"] == patient and _holds(row, today)}
        held = {one.key for one in listed() if one.key not in aside and is_member(one.rule, known, today)}
        home = known.patient["household_id"] or patient
        if held:
            found.setdefault(home, set()).update((key, patient) for key in held)
    return found


def _free(known: Any, bad: set[str], today: date) -> bool:
    visits = (row for row in known.of("appointment") if row["status"] in ("booked", "checked-in"))
    booked = any(day_of(row["starts_at"]) >= today for row in visits)
    numbers = {row["number"] for row in known.of("patient_phone")} - bad
    last = max(known.of("call"), key=_moment, default=None)
    rests = last is not None and (
        (last["remind_on"] is not None and last["remind_on"] > today) or last["called_at"] >= ms_of(today)
    )
    return bool(numbers) and not booked and not rests


def _holds(row: Any, today: date) -> bool:
    return row["removed_at"] is None and (row["until"] is None or row["until"] > today)


def _last(rows: Any) -> str | None:
    last = max(rows, key=_moment, default=None)
    return None if last is None else last["reason"]


def _moment(row: Any) -> tuple[int, bytes]:
    return row["called_at"], row["id"].bytes


def rank(key: str) -> int:
    """Where a recommendation stands in the order of the list."""
    return [one.key for one in listed()].index(key)


def keep_members(clinic: ClinicForTests, today: date) -> None:
    """Members as the refresh keeps them."""
    with unit_of_work(clinic.database, AUTOMATION, "test.kept") as work:
        for one in recommendations():
            for patient in work.connection.execute(segment_sql.members(one.rule, today)).scalars().all():
                row = {"segment_id": one.id, "patient_id": patient, "since": NOON}
                work.connection.execute(SegmentMember.__table__.insert().values(**row))
        row = {"name": FOLLOWER, "seen": 0, "on_day": today, "made_by": "test"}
        work.connection.execute(Derived.__table__.insert().values(**row))
