"""Random rules and random clinics for the tests that hold SQL to the evaluator."""

from __future__ import annotations

import random
import uuid
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from hms_desktop.domain.model import (
    Allergy,
    Appointment,
    Base,
    Call,
    CampAttendance,
    Condition,
    Consent,
    DueEntry,
    Encounter,
    Feedback,
    Goal,
    GoalCheck,
    Household,
    Immunization,
    Journey,
    Message,
    Observation,
    Patient,
    PatientIdentifier,
    PatientPhone,
    Pregnancy,
    Reply,
    Segment,
    SegmentPick,
)
from hms_desktop.domain.schedule.entries import SINCE_EVER
from hms_desktop.domain.segment import rule as rules
from hms_desktop.domain.segment.fields import MEASURES, Field, Kind, catalogue, row_fields
from hms_desktop.domain.segment.rule import BARE_OPS, BOUND_OPS, LIST_OPS, ORDER_OPS, GroupKind, Op
from hms_desktop.domain.time import DAY_MS, ms_of

TEXTS = ("Rampur", "rampura", "E11.9", "I10", "camp", "clinic", "sms", "50% off_", "a/b", "रामपुर", "Ä", "high", "b")
CODES = ("blood-pressure", "hba1c", "weight")
DURATIONS = ("P0D", "P1D", "P30D", "P90D", "P1M", "P1Y", "P4Y", "P1Y1M1D", "P2W")
EDGES = (-1, 0, 1, 29, 30, 31, 89, 90, 91, 364, 365, 366, 1460, 1461)


def scalars(kind: Kind, today: date) -> st.SearchStrategy[Any]:
    """Values of a kind, many of them on an edge."""
    if kind is Kind.TEXT:
        return st.sampled_from([*TEXTS, "Ram", "RAM", "E1", "sms:reminder", "sms:", "_", "%", "ä", "active", "female"])
    if kind is Kind.FLAG:
        return st.booleans()
    if kind is Kind.BIRTHDAY:
        return st.integers(0, 3) | st.sampled_from([59, 98, 99, 100, 263, 336, 363, 364, 365, 366, 10**12])
    if kind is Kind.AGE:
        return st.integers(0, 6) | st.sampled_from([18, 59, 60, 61, 5000, 10**12])
    if kind is Kind.NUMBER:
        return st.integers(0, 6) | st.sampled_from([0.5, 7.9, 8, 8.0, 139, 140, 90, 10**12])
    return days(today)


def days(today: date) -> st.SearchStrategy[Any]:
    """Dates around those of the clinic, leap days, and days counted from today."""
    near = st.sampled_from(EDGES).map(lambda back: today - timedelta(days=back))
    far = st.sampled_from([date(2024, 2, 29), date(2000, 2, 29), date(1, 1, 1), date(9999, 12, 31)])
    return near | far | st.builds(rules.Relative, st.sampled_from(DURATIONS), st.booleans())


def windows(today: date) -> st.SearchStrategy[Any]:
    """Windows of time of every form."""
    ends = st.none() | days(today)
    periods = st.builds(rules.Period, ends, ends).filter(lambda one: one != rules.Period())
    return st.none() | st.sampled_from(DURATIONS) | periods


@st.composite
def asked(draw: Callable[..., Any], field: Field, today: date, column: bool = False) -> rules.Condition:
    """A condition on a field."""
    name = field.column if column else field.name
    op = draw(st.sampled_from(sorted(field.operators)))
    if op in BARE_OPS:
        return rules.Condition(name, op)
    values = scalars(field.kind, today)
    listed = op in LIST_OPS or (op is Op.STARTS_WITH and draw(st.booleans()))
    return rules.Condition(name, op, tuple(draw(st.lists(values, min_size=1, max_size=3))) if listed else draw(values))


@st.composite
def behaviours(draw: Callable[..., Any], today: date) -> rules.Behaviour:
    """A count of something."""
    measure = draw(st.sampled_from(sorted(MEASURES)))
    of_last = draw(st.none() | st.sampled_from([1, 1, 2, 3]))
    where = draw(row_conditions(measure, today))
    among = () if of_last is None else draw(row_conditions(measure, today))
    op, number = draw(st.sampled_from(sorted(ORDER_OPS))), draw(st.integers(0, 3))
    return rules.Behaviour(measure, op, number, draw(windows(today)), where, of_last, among)


@st.composite
def row_conditions(draw: Callable[..., Any], measure: str, today: date) -> tuple[rules.Condition, ...]:
    """What the counted rows are asked."""
    fields = row_fields(measure)
    columns = draw(st.lists(st.sampled_from(sorted(fields)), max_size=2, unique=True))
    return tuple(draw(asked(fields[column], today, True)) for column in sorted(columns))


def trends(today: date) -> st.SearchStrategy[rules.Trend]:
    """Measured values that go one way."""
    codes, steps = st.sampled_from([*CODES, "blood-pressure"]), st.sampled_from([0, 0, 0.5, 1, 2, 133.1])
    ways = st.sampled_from(sorted(rules.Way))
    return st.builds(rules.Trend, codes, ways, st.sampled_from([2, 2, 3, 4]), steps, windows(today))


@st.composite
def observed(draw: Callable[..., Any], today: date) -> rules.Observed:
    """Measured values."""
    code = draw(st.sampled_from(CODES))
    second = draw(st.none() | st.sampled_from([89, 90, 91])) if code == "blood-pressure" else None
    op = draw(st.sampled_from(sorted(ORDER_OPS if second is None else BOUND_OPS)))
    value = draw(st.sampled_from([7.9, 8, 8.1, 139, 140, 141]))
    times, of_last = draw(st.sampled_from([(1, 1), (1, None), (2, 3), (1, 2), (3, 3)]))
    return rules.Observed(code, op, value, second, times, of_last, draw(windows(today)))


def trees(today: date, *, picks: bool = False) -> st.SearchStrategy[rules.Rule]:
    """Rules of every shape; a membership has its rule in it already. With `picks` also what no rule can say itself."""
    fields = st.sampled_from(sorted(catalogue().values(), key=lambda field: field.name))
    leaf = fields.flatmap(lambda field: asked(field, today)) | behaviours(today) | observed(today) | trends(today)
    if picks:
        leaf |= st.sampled_from(["added", "removed"]).map(lambda pick: rules.Picked(str(uuid.UUID(int=3)), pick))
    return st.recursive(
        leaf,
        lambda inner: (
            st.builds(rules.Group, st.sampled_from(GroupKind), st.lists(inner, max_size=3).map(tuple))
            | st.builds(rules.Membership, st.just("other"), inner)
        ),
        max_leaves=6,
    )


class RandomClinic:
    """Rows of a clinic of 40 people drawn from a seed: much is missing, and much lies on the edge of a day or a month."""

    def __init__(self, seed: int, today: date) -> None:
        self._chance = random.Random(seed)
        self._today = today
        self.patients: list[uuid.UUID] = []

    def fill(self, connection: Any, people: int = 40) -> None:
        """Write all rows."""
        homes = [
            self._insert(connection, Household, name="H", village=self._text(), removed_at=self._rarely())
            for _ in range(8)
        ]
        for _ in range(people):
            merged = self._chance.choice(self.patients) if self.patients and self._chance.random() < 0.05 else None
            self._patient(connection, homes, merged)
        connection.execute(Segment.__table__.insert().values(id=uuid.UUID(int=3), name="By hand", rule="{}"))
        goal = {"patient_id": self.patients[0], "name": "Walk", "started_on": self._day()}
        connection.execute(Goal.__table__.insert().values(id=uuid.UUID(int=2), **goal))

    def _patient(self, connection: Any, homes: list[uuid.UUID], merged: uuid.UUID | None) -> None:
        pick = self._chance.choice
        values: dict[str, Any] = {
            "name": pick(TEXTS), "sex": pick(("female", "male")), "status": pick(("active", "active", "deceased")),
            "birth_date": self._maybe(self._birth()), "birth_precision": pick(("day", "day", "month", None)), "household_id": self._maybe(pick(homes)), "merged_into": merged,
            "removed_at": self._rarely(), "registered_on": self._maybe(self._day()), "status_on": self._maybe(self._day()),
        }  # fmt: skip
        for column in (
            "clinic_number",
            "local_name",
            "email",
            "address",
            "village",
            "district",
            "language",
            "employer",
        ):
            values[column] = self._text()
        made = self._insert(connection, Patient, **values)
        self.patients.append(made)
        if self._chance.random() < 0.8:
            self._journey(connection, made)
        for _ in range(self._chance.choice((0, 1, 3, 6))):
            self._child(connection, made)
        if self._chance.random() < 0.3:
            self._series(connection, made)

    def _journey(self, connection: Any, made: uuid.UUID) -> None:
        pick = self._chance.choice
        values = {
            "stage": pick(("awareness", "active")), "standing": pick(("new", "lapsed")), "risk": pick(("none", "high")),
            "score": self._maybe(pick((0, 5, 60))), "interval_days": 90, "last_visit_on": self._maybe(self._day()),
            "expected_on": self._maybe(self._day()), "as_of": self._today, "score_before": self._maybe(pick((5, 6))),
        }  # fmt: skip
        connection.execute(Journey.__table__.insert().values(id=made, **values))

    def _series(self, connection: Any, patient: uuid.UUID) -> None:
        """Some measured values close to each other, so that some of them rise or fall."""
        table, count = Observation, self._chance.choice((2, 3, 4, 5))
        code, values = self._chance.choice(CODES), [self._chance.choice((7.5, 8.0, 8.5, 8.5)) for _ in range(count)]
        values = self._chance.choice((values, sorted(values), sorted(set(values), reverse=True)))
        begun = self._today - timedelta(days=self._chance.choice((90, 30, 3)))
        for day, value in enumerate(values):
            row = {"code": code, "value": value, "unit": "x", "taken_at": ms_of(begun + timedelta(days=day))}
            self._insert(connection, table, patient_id=patient, **row)

    def _child(self, connection: Any, patient: uuid.UUID) -> None:
        pick = self._chance.choice
        table, values = pick(self._children())
        made = self._insert(connection, table, patient_id=patient, **values)
        if "corrects_id" in table.__table__.c and self._chance.random() < 0.3:
            again = {**values, "corrects_id": made}
            self._insert(connection, table, patient_id=patient, **again)

    def _children(self) -> list[tuple[type[Base], dict[str, Any]]]:
        pick, text, day, moment = self._chance.choice, self._text, self._day, self._moment
        kept = {"removed_at": self._rarely()}
        code = pick(CODES)
        second = self._maybe(pick((89.0, 90.0, 91.0))) if code == "blood-pressure" else None
        status = pick(("no-show", "cancelled", "booked", "completed"))
        state = pick(("queued", "sent", "delivered", "read", "failed"))
        return [
            (Condition, {"code": text(), "name": pick(TEXTS), "status": pick(("active", "resolved")), "onset_on": self._maybe(day()), **kept}),
            (Allergy, {"substance": pick(TEXTS), "severity": pick(("mild", "severe")), **kept}),
            (Pregnancy, {"due_on": self._maybe(day()), "status": pick(("ongoing", "ended")), "high_risk": text(), **kept}),
            (PatientPhone, {"number": pick(TEXTS), **kept}),
            (PatientIdentifier, {"kind": pick(TEXTS), "value": pick(TEXTS), **kept}),
            (Consent, {"channel": pick(("sms", "whatsapp")), "purpose": "reminder", "granted": pick((True, False)), "given_at": moment()}),
            (Encounter, {"started_at": moment(), "kind": pick(("clinic", "camp")), "amount_paise": pick((0, 5, 140)), "diagnosis": text()}),
            (Encounter, {"started_at": moment(), "kind": "clinic"}),
            (Appointment, {"starts_at": moment(), "status": status, "reason": text(), "booked_at": self._maybe(moment())}),
            (Message, {"channel": "sms", "state": state, "state_at": moment(), "queued_at": moment(), "sent_at": self._maybe(moment()), "read_at": self._maybe(moment()), "cost_paise": self._maybe(pick((0, 5)))}),
            (Feedback, {"given_at": moment(), "rating": self._maybe(pick((1, 5))), "comment": text(), "answered_at": self._maybe(moment())}),
            (CampAttendance, {"camp_id": self.camp, "attended_at": moment(), "services": text(), "voided": pick((True, False, False))}),
            (Immunization, {"dose": pick(TEXTS), "given_on": day(), "lot": text(), "voided": pick((True, False, False))}),
            (Reply, {"channel": "sms", "address": "x", "kind": pick(("reply", "opt-out")), "received_at": moment(), "body": text(), "handled_at": self._maybe(moment())}),
            (Call, {"called_at": moment(), "outcome": pick(TEXTS), "remind_on": self._maybe(day()), "voided": pick((True, False, False))}),
            (Goal, {"name": pick(TEXTS), "started_on": day(), "due_on": self._maybe(day()), "every_days": 7, "status": pick(("active", "completed")), **kept}),
            (GoalCheck, {"goal_id": uuid.UUID(int=2), "checked_at": moment(), "kept": pick((True, False)), "voided": pick((True, False, False))}),
            (DueEntry, {"kind": pick(TEXTS), "code": pick(TEXTS), "due_on": pick((day(), day(), SINCE_EVER)), "overdue_on": self._maybe(day())}),
            (SegmentPick, {"segment_id": uuid.UUID(int=3), "pick": pick(("added", "removed")), "picked_at": moment(), **kept}),
            (Observation, {"code": code, "value": pick((7.9, 8.0, 8.1, 139.0, 140.0, 141.0)), "second_value": second, "unit": "x", "taken_at": moment()}),
            (Observation, {"code": "blood-pressure", "value": pick((139.0, 140.0, 141.0)), "second_value": second, "unit": "x", "taken_at": moment()}),
        ]  # fmt: skip

    @property
    def camp(self) -> uuid.UUID:
        """A camp that foreign keys are not asked about."""
        return uuid.UUID(int=1)

    def _insert(self, connection: Any, table: type[Base], **values: Any) -> uuid.UUID:
        made = uuid.UUID(int=self._chance.getrandbits(128))
        connection.execute(table.__table__.insert().values(id=made, **values))
        return made

    def _text(self) -> str | None:
        return self._chance.choice((None, "", *TEXTS))

    def _maybe(self, value: Any) -> Any:
        return value if self._chance.random() < 0.75 else None

    def _rarely(self) -> int | None:
        return 1 if self._chance.random() < 0.1 else None

    def _birth(self) -> date:
        years = self._chance.choice((0, 1, 2, 4, 5, 18, 60, 61))
        born = self._today.replace(day=1, year=self._today.year - years) + timedelta(days=self._today.day - 1)
        leap = self._chance.choice((date(2000, 2, 29), date(2000, 3, 1), date(2001, 2, 28), date(2000, 12, 31)))
        return leap if self._chance.random() < 0.2 else born + timedelta(days=self._chance.choice((-1, 0, 1)))

    def _day(self) -> date:
        return self._today - timedelta(days=self._chance.choice(EDGES))

    def _moment(self) -> int:
        """The first or the last millisecond of a clinic's day, where India's day and UTC's differ, or some hour of it."""
        return ms_of(self._day()) + self._chance.choice((0, DAY_MS - 1, 5 * 3_600_000, 20 * 3_600_000))
