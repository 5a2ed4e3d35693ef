"""The audience of a launch, frozen: straight into the ledger where a campaign is one message, else as people who enter it."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import nullcontext
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, Select, case, select

from hms_desktop.domain.campaign.steps import Step, StepKind
from hms_desktop.domain.experiment.design import read_design
from hms_desktop.domain.message.hours import next_window
from hms_desktop.domain.model import CampaignEntry, Message
from hms_desktop.domain.segment.rule import Rule
from hms_desktop.services.campaigns.journeys.entering import enter, reason_of, ways_of
from hms_desktop.services.campaigns.steps import steps_of
from hms_desktop.services.campaigns.texts import Texts, texts_of
from hms_desktop.services.experiments.dividing import divided_audience, places_of_arms
from hms_desktop.services.outreach.rules import hours_now
from hms_desktop.store import audience_sql, segment_sql
from hms_desktop.store.segment_sql import PATIENT
from hms_desktop.store.unit_of_work import UnitOfWork

FIRST = 1


def freeze_audience(work: UnitOfWork, row: Row[Any], rule: Rule, today: date, now: int) -> Select[Any]:
    """Freeze who is in the rule into the campaign `row` (every column); returns the SELECT of everybody's reason.

    Raises RuleError for a membership that was not looked up.
    """
    steps = steps_of(work.connection, row.id)
    if is_one_message(steps):
        people = segment_sql.members(rule, today, PATIENT.id)
        freeze_messages(work, row, people, now)
        return select(Message.reason).where(Message.campaign_id == row.id)
    enter(work, row.id, segment_sql.members(rule, today), None, now)
    return select(CampaignEntry.reason).where(CampaignEntry.campaign_id == row.id)


def freeze_messages(work: UnitOfWork, row: Row[Any], people: Select[Any], now: int) -> int:
    """Put the one message of a campaign into the ledger for people (SELECT of ids of `patient`); returns how many rows. Raises NotFound."""
    texts = texts_of(work.connection, row.template_id)
    more = places_of_arms(work.connection, row.experiment)
    audience = people.add_columns(texts.reason(row.purpose, now, more).label("reason"))
    made = audience_sql.message_ids(row.id, FIRST, row.channel)
    work.driver.create_function(audience_sql.MESSAGE_ID, 1, made, deterministic=True)
    meant_at = next_window(now, row.purpose, hours_now(work.connection)) or now
    plain = row.experiment is None
    told = audience.add_columns(texts.template.label("template_id")) if plain else audience
    with nullcontext(told) if plain else divided_audience(work, row, told, FIRST) as divided:
        whole = divided if plain else _in_words(work.connection, row, divided, texts)
        number: int = work.connection.execute(
            audience_sql.freeze(whole, row.id, FIRST, row.channel, now, meant_at)
        ).rowcount
    work.touch_all(Message.__tablename__)
    return number


def reasons(connection: Connection, row: Row[Any], rule: Rule, today: date, now: int) -> Select[Any]:
    """SELECT of patient id and reason: whom a launch of the campaign `row` would leave out, and why. Raises NotFound."""
    steps, more = steps_of(connection, row.id), places_of_arms(connection, row.experiment)
    reason = reason_of(steps, ways_of(connection, steps), row.purpose, now, more).label("reason")
    return segment_sql.members(rule, today, PATIENT.id, reason)


def needed_of(connection: Connection, row: Row[Any]) -> tuple[str, ...]:
    """Every variable that a text of the campaign needs, those that are tried included. Raises NotFound."""
    ways = ways_of(connection, steps_of(connection, row.id))
    names = [name for one in ways for name in one.needed]
    return tuple(dict.fromkeys([*names, *places_of_arms(connection, row.experiment)]))


def is_one_message(steps: Sequence[Step]) -> bool:
    """Whether a campaign is one message to everybody: its people need no places of their own."""
    return len(steps) == 1 and steps[0].kind is StepKind.MESSAGE


def _in_words(connection: Connection, row: Row[Any], divided: Any, texts: Texts) -> Any:
    """The divided audience with everybody's template: the variant's, in the patient's language."""
    design = read_design(row.experiment)
    own = [] if design is None else [(arm.name, arm.templates[FIRST]) for arm in design.arms if FIRST in arm.templates]
    people = divided.subquery()
    chosen = [(people.c.arm == name, texts_of(connection, one).template) for name, one in own]
    template = case(*chosen, else_=texts.template) if chosen else texts.template
    joined = select(people.c.id, people.c.reason, people.c.arm, template.label("template_id"))
    return joined.join_from(people, PATIENT.id.table, PATIENT.id == people.c.id)
