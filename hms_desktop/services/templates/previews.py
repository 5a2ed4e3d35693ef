"""Texts as real patients would get them, the worst cases first: who has the longest name, lacks a value, has one name only."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, or_, select

from hms_desktop.domain.message.proof import Proof, Route, prove
from hms_desktop.domain.message.sheet import Sheet
from hms_desktop.domain.message.template import check_body
from hms_desktop.domain.message.variables import OF_CLINIC, variables
from hms_desktop.domain.model import Patient
from hms_desktop.domain.permissions import Permission
from hms_desktop.services.channels.prices import price_table
from hms_desktop.services.channels.stored import provider_of
from hms_desktop.services.desk import Desk
from hms_desktop.store import template_values
from hms_desktop.store.segment_sql import ON_REGISTER

LONGEST, MISSING, SINGLE, HINDI, USUAL, EXAMPLE = "longest", "missing", "single", "hindi", "usual", "example"
NOBODY = uuid.UUID(int=0)
CONSOLE = "console"
_PATIENT = Patient.__table__.c
_HERE = (ON_REGISTER, _PATIENT.status == "active")
_DEVANAGARI = "*[\u0900-\u097f]*"


@dataclass(frozen=True, slots=True)
class Case:
    """One real patient and why the text is proved on them; `values` are the words of variables."""

    kind: str
    patient_id: uuid.UUID
    patient: str
    values: Mapping[str, str | None]


@dataclass(frozen=True, slots=True)
class Shown:
    """A text as the patient of a case would get it."""

    case: Case
    proof: Proof


class TemplatePreviewService:
    """Verbs of proving texts."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def cases(self, names: Collection[str], needed: Collection[str] = ()) -> list[Case]:
        """Real patients for a text with these variables: longest name, a missing value, a single name, a Hindi name, any.

        Each patient once; a kind that nobody is of is left out. Of a kind, who has all that is `needed` (has no fallback)
        comes before those who would get nothing. An empty register has an example instead.
        """
        self._desk.require(Permission.VIEW_PATIENTS)
        now = self._desk.now_ms()
        with self._desk.database.read() as connection:
            chosen: dict[uuid.UUID, tuple[str, str]] = {}
            for kind, wanted, order in _kinds(names, needed, now):
                query = select(_PATIENT.id, _PATIENT.name).where(*_HERE, *wanted, _PATIENT.id.not_in(list(chosen)))
                row = connection.execute(query.order_by(*order).limit(1)).one_or_none()
                if row is not None:
                    chosen[row.id] = (kind, row.name)
            words = template_values.read_words(connection, list(chosen), names, now)
        if not chosen:
            examples = {name: one.example for name, one in variables().items()}
            return [Case(EXAMPLE, NOBODY, examples["patient.name"], examples)]
        return [Case(kind, own, name, words[own]) for own, (kind, name) in chosen.items()]

    def show(self, sheet: Sheet, channel: str, purpose: str, cases: Sequence[Case]) -> list[Shown]:
        """The text for each case, with its size and price by the provider that is set up. Raises TemplateError."""
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        check_body(sheet.body)
        if sheet.subject:
            check_body(sheet.subject)
        with self._desk.database.read() as connection:
            route = self._route(connection, channel)
        return [Shown(case, prove(sheet, purpose, case.values, route)) for case in cases]

    def _route(self, connection: Connection, channel: str) -> Route:
        provider = provider_of(connection, channel) or CONSOLE
        return Route(channel, provider, self._desk.today(), price_table(connection))


def _kinds(
    names: Collection[str], needed: Collection[str], now: int
) -> list[tuple[str, tuple[ColumnElement[bool], ...], tuple[ColumnElement[Any], ...]]]:
    """Kind, conditions and order of each case."""
    of_patient = [name for name in names if name not in OF_CLINIC]
    lacks = or_(*template_values.missing(of_patient, now)) if of_patient else None
    without = template_values.missing(needed, now)
    first = (or_(*without),) if without else ()
    single = func.instr(func.trim(_PATIENT.name), " ") == 0
    return [
        (LONGEST, (), (*first, func.length(_PATIENT.name).desc(), _PATIENT.id)),
        *([] if lacks is None else [(MISSING, (lacks,), ())]),
        (SINGLE, (single,), first),
        (HINDI, (_PATIENT.name.op("GLOB")(_DEVANAGARI),), first),
        (USUAL, (), first),
    ]
