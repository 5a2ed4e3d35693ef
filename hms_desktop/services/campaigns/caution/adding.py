"""Those who came into the segment after the launch, frozen into a campaign as the launch froze the others."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Row, func, select

from hms_desktop.domain.campaign.timing import RECURRING, TRIGGERED
from hms_desktop.domain.segment.rule import Rule
from hms_desktop.services.campaigns.caution.since import newcomers
from hms_desktop.services.campaigns.freezing import freeze_messages, is_one_message
from hms_desktop.services.campaigns.journeys.entering import enter
from hms_desktop.services.campaigns.steps import steps_of
from hms_desktop.store import segment_sql
from hms_desktop.store.unit_of_work import UnitOfWork


def add_people(work: UnitOfWork, row: Row[Any], rule: Rule, today: date, now: int) -> int:
    """Add who is in the rule now and was not frozen into the campaign `row`; returns how many.

    Plans take nobody themselves. Raises NotFound.
    """
    if row.kind in (RECURRING, TRIGGERED):
        return 0
    member = segment_sql.condition(rule, today)
    people = newcomers(row.id, member)
    number: int = work.connection.execute(select(func.count()).select_from(people.subquery())).scalar_one()
    if is_one_message(steps_of(work.connection, row.id)):
        freeze_messages(work, row, people, now)
    else:
        enter(work, row.id, people, None, now)
    return number
