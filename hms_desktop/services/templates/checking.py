"""Whether templates may be launched: seen by a second person where the clinic wants it, and as they are registered."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterable, Iterator
from typing import Any

import orjson
from sqlalchemy import Connection, and_, select
from sqlalchemy.dialects.sqlite import insert

from hms_desktop.domain.errors import Refused
from hms_desktop.domain.message.dlt import body_fault
from hms_desktop.domain.message.registration import APPROVED
from hms_desktop.domain.message.template import MissingVariable
from hms_desktop.domain.message.variables import OF_CLINIC, variables
from hms_desktop.domain.model import Campaign, CampaignStep, Patient, Setting, Template
from hms_desktop.store import template_values
from hms_desktop.store.segment_sql import ON_REGISTER
from hms_desktop.store.unit_of_work import UnitOfWork

CLINIC = ""
SECOND_PERSON = "templates.second_person"


def second_person(connection: Connection) -> bool:
    """Whether the clinic wants texts approved by somebody who did not write them."""
    query = select(Setting.value).where(Setting.owner == CLINIC, Setting.name == SECOND_PERSON)
    stored = connection.execute(query).scalar()
    return stored is not None and bool(orjson.loads(stored))


def set_second_person(work: UnitOfWork, wanted: bool) -> None:
    """Keep what the clinic wants, with a note in the audit trail."""
    before, after = second_person(work.connection), orjson.dumps(wanted).decode()
    statement = insert(Setting).values(owner=CLINIC, name=SECOND_PERSON, value=after)
    work.connection.execute(statement.on_conflict_do_update(index_elements=["owner", "name"], set_={"value": after}))
    work.note(None, None, {"second_person": before}, {"second_person": wanted})


def check_campaign(connection: Connection, campaign_id: uuid.UUID) -> None:
    """Every text of a campaign may leave: its own, those of its steps, fallbacks and experiment. Raises Refused."""
    check_templates(connection, _templates_of(connection, campaign_id))


def check_texts(connection: Connection, templates: Collection[uuid.UUID]) -> None:
    """The same of texts that no campaign has yet, in all their languages. Raises Refused."""
    check_templates(connection, set(templates) | _siblings(connection, templates))


def check_templates(connection: Connection, templates: Collection[uuid.UUID]) -> None:
    """Raises Refused naming the first text that must not leave, and why."""
    table = Template.__table__.c
    wanted = second_person(connection)
    rows = connection.execute(select(*table).where(table.id.in_(templates)).order_by(table.name, table.id))
    for row in rows:
        if wanted and row.approved_at is None:
            raise Refused("template-unapproved", name=row.name)
        if row.approval is not None and row.approval != APPROVED:
            raise Refused("template-not-at-provider", name=row.name, state=row.approval)
        if row.dlt_text is not None and body_fault(row.body, row.dlt_text) is not None:
            raise Refused("template-dlt-differs", name=row.name)


def check_clinic(connection: Connection, needed: Iterable[str]) -> None:
    """Raises MissingVariable for a value of the clinic that a text needs and nobody has given."""
    clinic = template_values.clinic_words(connection)
    for name in needed:
        if name in clinic and not clinic[name]:
            raise MissingVariable("template-missing-variable", name=name)


def check_reaches(audience: int, receive: int, missing: int) -> None:
    """Raises Refused for a launch of which nobody has the values that the text needs."""
    if receive == 0 and missing and missing == audience:
        raise Refused("launch-values-missing")


def lacking(connection: Connection, needed: Iterable[str], now: int) -> str | None:
    """The first variable that nobody on the register has a value for; None when each has somebody."""
    clinic = template_values.clinic_words(connection)
    for name in needed:
        if name in OF_CLINIC:
            found = bool(clinic[name])
        else:
            (without,) = template_values.missing([name], now)
            query = select(Patient.id).where(ON_REGISTER, Patient.status == "active", ~without)
            found = connection.execute(query.limit(1)).first() is not None
        if not found:
            return variables()[name].label
    return None


def _templates_of(connection: Connection, campaign_id: uuid.UUID) -> set[uuid.UUID]:
    campaign = select(Campaign.template_id, Campaign.experiment).where(Campaign.id == campaign_id)
    steps = select(CampaignStep.template_id, CampaignStep.fallbacks).where(CampaignStep.campaign_id == campaign_id)
    found: set[uuid.UUID] = set()
    for own, more in [*connection.execute(campaign), *connection.execute(steps)]:
        found |= {own} if own else set()
        found |= set(_ids(orjson.loads(more))) if more else set()
    return found | _siblings(connection, found)


def _siblings(connection: Connection, templates: Collection[uuid.UUID]) -> set[uuid.UUID]:
    """The same messages in other languages, which are sent to who reads those."""
    table, other = Template.__table__.c, Template.__table__.alias("other")
    same = (other.c.key == table.key, other.c.channel == table.channel, other.c.removed_at.is_(None))
    query = select(other.c.id).join(Template.__table__, and_(*same)).where(table.id.in_(templates))
    return set(connection.execute(query).scalars())


def _ids(told: Any) -> Iterator[uuid.UUID]:
    """Every id that stands anywhere in what was kept as JSON; ids of other things are no templates and do no harm."""
    if isinstance(told, dict):
        told = list(told.values())
    if isinstance(told, list):
        for one in told:
            yield from _ids(one)
    elif isinstance(told, str):
        try:
            yield uuid.UUID(told)
        except ValueError:
            return
