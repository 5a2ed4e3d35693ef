"""Those who came into the segment after the launch, frozen into a campaign as the launch froze the others."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Row, func, select

from hms_desktop.domain.message.hours import next_window
from hms_desktop.domain.message.template import needed
from hms_desktop.domain.model import Message, Template
from hms_desktop.domain.segment.rule import Rule
from hms_desktop.services.campaigns.entering import enter
from hms_desktop.services.campaigns.since import newcomers
from hms_desktop.services.campaigns.steps import has_steps
from hms_desktop.services.outreach.rules import hours_now
from hms_desktop.store import audience_sql, segment_sql
from hms_desktop.store.unit_of_work import UnitOfWork

STEP = 1


def add_people(work: UnitOfWork, row: Row[Any], rule: Rule, today: date, now: int) -> int:
    """Add who is in the rule now and was not frozen into the campaign `row`; returns how many."""
    member = segment_sql.condition(rule, today)
    people = newcomers(row.id, member)
    number: int = work.connection.execute(select(func.count()).select_from(people.subquery())).scalar_one()
    if has_steps(work.connection, row.id):
        enter(work, row.id, people, None, now)
        return number
    body = work.connection.execute(select(Template.body).where(Template.id == row.template_id)).scalar_one()
    reason = audience_sql.reason(row.channel, row.purpose, needed(body)).label("reason")
    audience = people.add_columns(reason)
    meant_at = next_window(now, row.purpose, hours_now(work.connection)) or now
    made = audience_sql.message_ids(row.id, STEP, row.channel)
    work.driver.create_function(audience_sql.MESSAGE_ID, 1, made, deterministic=True)
    work.connection.execute(audience_sql.freeze(audience, row.id, STEP, row.channel, now, meant_at))
    work.touch_all(Message.__tablename__)
    return number
