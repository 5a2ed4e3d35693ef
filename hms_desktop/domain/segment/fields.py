"""What a rule may ask: fields derived from the tables' declarations, and named ones that need words of their own.

A new column of the register appears here by itself.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Any

from hms_desktop.domain.model import (
    Allergy,
    Base,
    ColumnFacts,
    Condition,
    Consent,
    DueEntry,
    Household,
    Journey,
    Patient,
    PatientIdentifier,
    Personal,
    Pregnancy,
    TableFacts,
)
from hms_desktop.domain.schedule.due import DueKind
from hms_desktop.domain.schedule.entries import SINCE_EVER
from hms_desktop.domain.segment.rule import BARE_OPS, LIST_OPS, ORDER_OPS, Op

Columns = Mapping[str, str]


class Kind(enum.StrEnum):
    """What kind of value a field has; decides which operators fit.

    A moment is stored in ms and asked by its day; a birthday is asked by the days until it comes; a flag is yes or no.
    """

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    MOMENT = "moment"
    AGE = "age"
    BIRTHDAY = "birthday"
    FLAG = "flag"


OPERATORS: Mapping[Kind, frozenset[Op]] = MappingProxyType(
    {
        Kind.TEXT: frozenset({Op.EQ, Op.NE, Op.CONTAINS, Op.STARTS_WITH}) | LIST_OPS | BARE_OPS,
        Kind.NUMBER: ORDER_OPS | LIST_OPS | BARE_OPS,
        Kind.DATE: ORDER_OPS | BARE_OPS,
        Kind.MOMENT: ORDER_OPS | BARE_OPS,
        Kind.AGE: ORDER_OPS | BARE_OPS,
        Kind.BIRTHDAY: ORDER_OPS | BARE_OPS,
        Kind.FLAG: frozenset({Op.EQ}) | BARE_OPS,
    }
)
_NOT_OF_MANY = frozenset({Op.NE, Op.NOT_IN})


@dataclass(frozen=True, slots=True)
class Field:
    """One thing a condition may ask about.

    `many` fields look at rows that hang from the patient (conditions, pregnancies): the condition holds when any such
    row fits, and "has no" is a `none` group around it. `choices` is empty where any value may stand. With `given`, a
    column and what it has to hold, the value counts as recorded only then.
    """

    name: str
    label: str
    kind: Kind
    table: str
    column: str
    many: bool = False
    choices: tuple[str, ...] = ()
    given: tuple[str, str] | None = None

    @property
    def personal(self) -> Personal:
        """The class of personal data of its values."""
        facts = Base.metadata.tables[self.table].c[self.column].info.get("facts")
        return facts.personal if isinstance(facts, ColumnFacts) else Personal.NONE

    @property
    def completes(self) -> bool:
        """Whether values may be offered while somebody types: nothing that names a person, nothing said in free words."""
        fits = self.kind in (Kind.TEXT, Kind.NUMBER) and self.personal is not Personal.IDENTIFYING
        return fits and self.column not in _FREE_WORDS

    @property
    def operators(self) -> frozenset[Op]:
        """Operators that fit."""
        return OPERATORS[self.kind] - (_NOT_OF_MANY if self.many else frozenset())


@dataclass(frozen=True, slots=True)
class Measure:
    """Something that is counted: rows of `table` by patient, dated by `at`; `only` are conditions always applied."""

    name: str
    label: str
    table: str
    at: str
    only: tuple[tuple[str, tuple[str, ...]], ...] = ()

    @property
    def planned(self) -> bool:
        """Whether what is counted may lie ahead of today."""
        return self.table in _PLANNED

    @property
    def ever(self) -> date | None:
        """The day that is stored where nobody knows since when; a window takes it for today, as lists do."""
        return SINCE_EVER if self.table == "due_entry" else None

    @property
    def dated_by_day(self) -> bool:
        """Whether `at` is a date, not a moment."""
        return bool(Base.metadata.tables[self.table].c[self.at].type.python_type is date)


@dataclass(frozen=True, slots=True)
class ValueCount:
    """A value that is stored where a field looks, and how many people have it."""

    value: str | int | float
    people: int


_PLANNED = frozenset({"appointment", "due_entry"})
_STATES = MappingProxyType({"sent": ("accepted", "sent", "delivered", "read"), "delivered": ("delivered", "read")})
MEASURES: Mapping[str, Measure] = MappingProxyType(
    {
        measure.name: measure
        for measure in (
            Measure("visits", "Visits", "encounter", "started_at"),
            Measure("appointments", "Appointments", "appointment", "starts_at"),
            Measure("no_shows", "Missed appointments", "appointment", "starts_at", (("status", ("no-show",)),)),
            Measure("cancellations", "Cancelled appointments", "appointment", "starts_at", (("status", ("cancelled",)),)),
            Measure("messages_sent", "Messages sent", "message", "sent_at", (("state", _STATES["sent"]),)),
            Measure("messages_delivered", "Messages delivered", "message", "sent_at", (("state", _STATES["delivered"]),)),
            Measure("messages_read", "Messages read", "message", "sent_at", (("state", ("read",)),)),
            Measure("replies", "Messages replied to", "reply", "received_at", (("kind", ("reply",)),)),
            Measure("calls", "Calls", "call", "called_at"),
            Measure("tasks", "Tasks of campaigns", "outreach_task", "made_at"),
            Measure("feedback", "Feedback given", "feedback", "given_at"),
            Measure("goals", "Health goals", "goal", "started_on"),
            Measure("goal_checks", "Goal check-ins", "goal_check", "checked_at"),
            Measure("due", "Things due", "due_entry", "due_on"),
            Measure("camps", "Camps attended", "camp_attendance", "attended_at"),
            Measure("doses", "Doses given", "immunization", "given_on"),
            Measure("measurements", "Measurements taken", "observation", "taken_at"),
        )
    }
)  # fmt: skip
WITHDRAWN = "consent_withdrawn"
_HIDDEN = frozenset({"note", "merged_into", "removed_at", "household_id", "patient_id", "voided", "listed_by"})
_FREE_WORDS = frozenset(
    {"address", "body", "comment", "diagnosis", "email", "high_risk", "number", "provider_id", "raw", "words"}
)
_DUE_KINDS = tuple(kind.value for kind in DueKind)
_CHOICES = {
    "patient.sex": ("female", "male", "other", "unknown"),
    "patient.status": ("active", "deceased", "moved"),
    "patient.birth_precision": ("day", "month", "year", "age"),
    "condition.status": ("active", "resolved"),
    "pregnancy.status": ("ongoing", "delivered", "ended"),
    "allergy.severity": ("mild", "moderate", "severe", "unknown"),
    "appointment.status": ("booked", "checked-in", "completed", "cancelled", "no-show"),
    "encounter.kind": ("clinic", "video", "camp", "home"),
    "goal.status": ("active", "completed", "cancelled"),
    "due.kind": _DUE_KINDS,
    "due_entry.kind": _DUE_KINDS,
    "journey.stage": ("awareness", "consideration", "active", "loyal"),
    "journey.standing": ("new", "on-time", "due", "overdue", "lapsed", "dormant", "ended"),
    "journey.risk": ("none", "low", "medium", "high"),
}
ONE_EACH = frozenset({"household", "journey"})
_JOURNEY = (
    "stage",
    "standing",
    "risk",
    "score",
    "expected_on",
    "last_visit_on",
    "stage_on",
    "score_on",
    "score_before",
)
_MANY: tuple[tuple[str, type[Base], tuple[str, ...]], ...] = (
    ("condition", Condition, ("code", "name", "onset_on", "status")),
    ("pregnancy", Pregnancy, ("status", "last_period_on", "due_on", "ended_on", "high_risk")),
    ("allergy", Allergy, ("substance", "severity")),
    ("identifier", PatientIdentifier, ("kind", "value")),
    ("due", DueEntry, ("kind", "code", "due_on", "overdue_on")),
)


@cache
def catalogue() -> Mapping[str, Field]:
    """Every field by name: `patient.*`, the named ones, then what a patient has one of, then what hangs from a patient."""
    found = [*_columns("patient", Patient), *_named()]
    found += _columns("household", Household)
    found += [field for field in _columns("journey", Journey) if field.column in _JOURNEY]
    for prefix, table, names in _MANY:
        found += [field for field in _columns(prefix, table, many=True) if field.column in names]
    return MappingProxyType({field.name: field for field in found})


@cache
def row_fields(measure: str) -> Mapping[str, Field]:
    """What a count's `where` may ask of the counted rows, by column. Raises KeyError for an unknown measure."""
    counted = MEASURES[measure].table
    table = next(one.class_ for one in Base.registry.mappers if one.class_.__tablename__ == counted)
    return MappingProxyType({field.column: field for field in _columns(counted, table)})


def field_named(name: str) -> Field | None:
    """A field of the catalogue, or a column of the rows of a count, as in `visits.kind`."""
    measure, _, column = name.partition(".")
    return catalogue().get(name) or (row_fields(measure).get(column) if measure in MEASURES else None)


def _named() -> Iterator[Field]:
    yield Field("patient.age", "Age in years", Kind.AGE, "patient", "birth_date")
    exact = ("birth_precision", "day")
    yield Field("patient.birthday_in", "Days to the birthday", Kind.BIRTHDAY, "patient", "birth_date", given=exact)
    yield Field("consent", "Consent in force (channel:purpose)", Kind.TEXT, Consent.__tablename__, "granted", many=True)
    yield Field(
        WITHDRAWN, "Consent withdrawn (channel:purpose)", Kind.TEXT, Consent.__tablename__, "granted", many=True
    )
    yield Field("phone", "Phone", Kind.TEXT, "patient_phone", "number", many=True)


def _columns(prefix: str, table: type[Base], *, many: bool = False) -> Iterator[Field]:
    title = "" if table is Patient else f"{_title(table)}: "
    for column in table.__table__.columns:
        facts = column.info.get("facts")
        if not isinstance(facts, ColumnFacts) or facts.personal is Personal.SECRET or column.name in _HIDDEN:
            continue
        kind = _kind(column)
        if kind is not None:
            name = f"{prefix}.{column.name}"
            label = f"{title}{facts.label}"
            yield Field(name, label, kind, table.__tablename__, column.name, many, _CHOICES.get(name, ()))


def _title(table: type[Base]) -> str:
    facts: TableFacts = table.metadata.tables[table.__tablename__].info["facts"]
    return facts.label


def _kind(column: Any) -> Kind | None:
    python = column.type.python_type
    if python is str:
        return Kind.TEXT
    if python in (bool, date):
        return Kind.FLAG if python is bool else Kind.DATE
    if python is int and column.name.endswith("_at"):
        return Kind.MOMENT
    return Kind.NUMBER if python in (int, float) else None
