"""A clinic drawn from a seed in which everything is there that a score looks at, much of it on the edge of a window."""

from __future__ import annotations

import random
import uuid
from datetime import date, timedelta
from typing import Any

from hms_desktop.domain.model import (
    Appointment,
    Base,
    CampAttendance,
    Condition,
    Consent,
    Encounter,
    Feedback,
    Goal,
    GoalCheck,
    Message,
    Patient,
    PatientPhone,
    Reply,
)
from hms_desktop.domain.time import DAY_MS, ms_of

EDGES = (
    -9,
    -1,
    0,
    1,
    6,
    7,
    13,
    14,
    15,
    29,
    59,
    60,
    61,
    89,
    90,
    91,
    103,
    104,
    105,
    149,
    150,
    179,
    180,
    181,
    270,
    271,
    364,
    365,
    366,
    540,
    730,
    1461,
)
CODES = ("I10", "e11.9", "J45", "Z00", None)


class TouchedClinic:
    """Rows of some patients around a day; `patients` are all of them, merged and removed ones too."""

    def __init__(self, seed: int, today: date) -> None:
        self._chance = random.Random(seed)
        self._today = today
        self.patients: list[uuid.UUID] = []
        self._written_to: set[uuid.UUID] = set()

    def fill(self, connection: Any, people: int = 15) -> None:
        """Write everything in place of what is there."""
        for table in reversed(Base.metadata.sorted_tables):
            if table.name in _WRITTEN:
                connection.execute(table.delete())
        for _ in range(people):
            self._patient(connection)

    def touch(self, connection: Any) -> set[uuid.UUID]:
        """Change something of some patients; returns whom."""
        chosen = self._chance.sample(self.patients, min(4, len(self.patients)))
        self._written_to = set(chosen)
        for one in chosen:
            if self._chance.random() < 0.2:
                table, gone = Patient.__table__, self._chance.choice(({"removed_at": 1}, {"status": "moved"}))
                connection.execute(table.update().where(table.c.id == one).values(**gone))
            self._history(connection, one)
        return self._written_to

    def _patient(self, connection: Any) -> None:
        chance = self._chance
        merged = chance.choice(self.patients) if self.patients and chance.random() < 0.15 else None
        status = chance.choice(("active",) * 8 + ("deceased", "moved"))
        made = self._insert(
            connection, Patient, name="N", sex="female", status=status, status_on=self._maybe(self._day()),
            registered_on=self._maybe(self._day()), merged_into=merged, removed_at=1 if chance.random() < 0.05 else None,
        )  # fmt: skip
        self.patients.append(made)
        if chance.random() < 0.85:
            gone = 1 if chance.random() < 0.1 else None
            self._insert(connection, PatientPhone, patient_id=made, number="1", removed_at=gone)
        for _ in range(chance.choice((0, 0, 0, 1, 3))):
            self._insert(
                connection, Consent, patient_id=made, channel=chance.choice(("sms", "whatsapp")), purpose="reminder",
                granted=chance.random() < 0.4, given_at=self._moment(),
            )  # fmt: skip
        self._history(connection, made)

    def _history(self, connection: Any, made: uuid.UUID) -> None:
        chance = self._chance
        if chance.random() < 0.5:
            first, step = chance.choice(EDGES), chance.choice((7, 30, 61, 90, 181, 365))
            for place in range(chance.randint(1, 6)):
                moment = ms_of(self._today - timedelta(days=first + step * place), chance.randint(0, 23))
                self._insert(connection, Encounter, patient_id=made, started_at=moment)
        for _ in range(chance.choice((0, 1, 4, 8))):
            chance.choice((self._visit, self._appointment, self._message, self._goal, self._rest))(connection, made)

    def _visit(self, connection: Any, made: uuid.UUID) -> None:
        self._insert(connection, Encounter, patient_id=made, started_at=self._moment())

    def _appointment(self, connection: Any, made: uuid.UUID) -> None:
        self._insert(
            connection, Appointment, patient_id=made, starts_at=self._moment(),
            status=self._chance.choice(("booked", "completed", "cancelled", "cancelled", "no-show", "no-show")),
            status_at=self._maybe(self._moment()), booked_at=self._maybe(self._moment()),
            cancel_reason=self._chance.choice((None, "booked-by-mistake", "ill")),
        )  # fmt: skip

    def _message(self, connection: Any, made: uuid.UUID) -> None:
        chance = self._chance
        sent = self._insert(
            connection, Message, patient_id=made, channel=chance.choice(("sms", "whatsapp", "email")), state_at=self._moment(),
            state=chance.choice(("sent", "delivered", "delivered", "read", "failed")), queued_at=self._moment(),
            sent_at=self._maybe(self._moment()), read_at=self._maybe(self._moment()),
        )  # fmt: skip
        for _ in range(chance.choice((0, 0, 1, 2))):
            self._reply(connection, made, sent)

    def _reply(self, connection: Any, made: uuid.UUID, answers: uuid.UUID | None) -> None:
        kind = self._chance.choice(("reply", "reply", "missed-call", "opt-out"))
        who = self._chance.choice(self.patients) if self._chance.random() < 0.1 else made
        values = {"message_id": answers, "channel": "sms", "address": "x", "received_at": self._moment()}
        self._insert(connection, Reply, patient_id=who, kind=kind, **values)

    def _goal(self, connection: Any, made: uuid.UUID) -> None:
        chance = self._chance
        goal = self._insert(
            connection, Goal, patient_id=made, name="Walk", started_on=self._day(), every_days=chance.choice((0, 1, 7, 30)),
            due_on=self._maybe(self._day()), status=chance.choice(("active", "active", "active", "completed")),
            status_on=self._maybe(self._day()), removed_at=1 if chance.random() < 0.05 else None,
        )  # fmt: skip
        for _ in range(chance.randint(0, 5)):
            check = {"patient_id": made, "goal_id": goal, "kept": chance.random() < 0.5}
            done = self._insert(connection, GoalCheck, checked_at=self._moment(), voided=chance.random() < 0.1, **check)
            if chance.random() < 0.15:
                self._insert(connection, GoalCheck, checked_at=self._moment(), voided=False, corrects_id=done, **check)

    def _rest(self, connection: Any, made: uuid.UUID) -> None:
        chance = self._chance
        what = chance.choice(("condition", "camp", "feedback", "reply"))
        if what == "condition":
            status, gone = chance.choice(("active", "active", "resolved")), 1 if chance.random() < 0.1 else None
            self._insert(
                connection,
                Condition,
                patient_id=made,
                code=chance.choice(CODES),
                name="x",
                status=status,
                removed_at=gone,
            )
        elif what == "camp":
            there = {"camp_id": uuid.UUID(int=1), "patient_id": made}
            camp = self._insert(
                connection, CampAttendance, attended_at=self._moment(), voided=chance.random() < 0.1, **there
            )
            if chance.random() < 0.2:
                self._insert(
                    connection, CampAttendance, attended_at=self._moment(), voided=chance.random() < 0.5, corrects_id=camp, **there
                )  # fmt: skip
        elif what == "feedback":
            stars, likely = self._maybe(chance.randint(1, 5)), self._maybe(chance.randint(0, 10))
            self._insert(connection, Feedback, patient_id=made, given_at=self._moment(), rating=stars, recommend=likely)
        else:
            self._reply(connection, made, None)

    def _insert(self, connection: Any, table: type[Base], **values: Any) -> uuid.UUID:
        made = uuid.UUID(int=self._chance.getrandbits(128))
        connection.execute(table.__table__.insert().values(id=made, **values))
        self._written_to.add(values.get("patient_id", made))
        return made

    def _maybe(self, value: Any) -> Any:
        return value if self._chance.random() < 0.7 else None

    def _day(self) -> date:
        return self._today - timedelta(days=self._chance.choice(EDGES))

    def _moment(self) -> int:
        """The first or the last millisecond of a clinic's day, where India's day and UTC's differ, or some hour of it."""
        return ms_of(self._day()) + self._chance.choice((0, DAY_MS - 1, 5 * 3_600_000, 20 * 3_600_000))


_WRITTEN = {
    "patient", "patient_phone", "consent", "encounter", "appointment", "message", "reply", "goal", "goal_check", "condition",
    "camp_attendance", "feedback", "journey",
}  # fmt: skip
