"""Who receives a message that is handed over, and in which words: the template filled in, as the operators registered it."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from itertools import groupby
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, Select, bindparam, select

from hms_desktop.domain.message.handover import OutgoingMessage
from hms_desktop.domain.message.sheet import Sheet
from hms_desktop.domain.message.template import MissingVariable
from hms_desktop.domain.model import Patient, Template
from hms_desktop.services.outreach.checks_facts import Queued
from hms_desktop.store import audience_sql, template_values
from hms_desktop.store.unit_of_work import UnitOfWork

SHEET = (
    Template.body, Template.language, Template.subject, Template.provider_name, Template.dlt_template,
    Template.dlt_header, Template.dlt_text, Template.provider_language,
)  # fmt: skip
_SHEETS = select(Template.id, *SHEET).where(Template.id.in_(bindparam("templates", expanding=True)))


class Person(NamedTuple):
    """One message's receiver: the address and the words, or the reason why there are none."""

    address: str | None
    body: str | None
    reason: str | None
    subject: str | None = None
    values: tuple[str, ...] = ()


def sheet_of(row: Any) -> Sheet:
    """The sheet out of a row that has the columns of SHEET."""
    return Sheet(*(getattr(row, column.key) for column in SHEET))


def sheets(work: UnitOfWork, templates: Collection[uuid.UUID]) -> dict[uuid.UUID, Sheet]:
    """The sheets of these templates."""
    if not templates:
        return {}
    rows = work.connection.execute(_SHEETS, {"templates": list(templates)})
    return {row.id: sheet_of(row) for row in rows}


def receivers(
    connection: Connection, queued: Sequence[Queued], providers: Mapping[str, str], now: int
) -> dict[uuid.UUID, Person]:
    """The receiver of each message: one statement for each text of the batch, and one for each channel besides."""
    clinic = template_values.clinic_words(connection)
    found: dict[uuid.UUID, Person] = {}
    for terms, group in groupby(queued, key=lambda one: one.terms):
        together, sheet = list(group), terms.sheet
        query = _receivers(terms.channel, terms.purpose, sheet.names, sheet.needed, sheet.private(terms.channel))
        people = [one.patient_id for one in together]
        rows = connection.execute(query, {"people": people, **template_values.at(now)})
        by_id = {row.id: row for row in rows}
        route = providers.get(terms.channel, "")
        found |= {one.id: _person(one, by_id[one.patient_id], clinic, route) for one in together}
    return found


@lru_cache(maxsize=64)
def _receivers(
    channel: str, purpose: str, names: tuple[str, ...], needed: tuple[str, ...], private: bool
) -> Select[Any]:
    """Made once for each text: to make it takes longer than to ask it."""
    reason = audience_sql.reason(channel, purpose, needed, now=template_values.NOW, private=private).label("reason")
    address = audience_sql.address(channel).label("address")
    values = template_values.columns(names, template_values.NOW)
    query: Select[Any] = select(Patient.id, address, reason, *values)
    return query.where(Patient.id.in_(bindparam("people", expanding=True)))


def outgoing(one: Queued, who: Person) -> OutgoingMessage:
    """The message as it is handed over."""
    assert who.address is not None
    assert who.body is not None
    template = one.terms.sheet.registered(one.terms.channel)
    return OutgoingMessage(
        one.id, one.terms.channel, who.address, who.body, one.terms.purpose, who.subject, template, who.values,
        one.attempt,
    )  # fmt: skip


def _person(one: Queued, row: Row[Any], clinic: template_values.Words, provider: str) -> Person:
    if row.reason is not None:
        return Person(None, None, row.reason)
    if one.body is not None:
        return Person(row.address, one.body, None)
    sheet = one.terms.sheet
    try:
        body, subject, values = sheet.words(template_values.words_in(row, sheet.names, clinic))
    except MissingVariable:
        return Person(None, None, "missing-value")
    wrong = sheet.fault(one.terms.channel, provider, row.address, body)
    return Person(None, None, wrong) if wrong else Person(row.address, body, None, subject, values)
