"""What a campaign cost and brought: credited over all campaigns, proven by the people it held back."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, func, select

from hms_desktop.domain.campaign.roi import Cost, Credited, Proven, RoiRules, contribution, credited_to, proven
from hms_desktop.domain.experiment.design import Design, Metric, read_design
from hms_desktop.domain.experiment.judging import judge, pooled
from hms_desktop.domain.message.funnel import SENT
from hms_desktop.domain.message.prices import price_of, with_gst
from hms_desktop.domain.model import Message
from hms_desktop.domain.time import DAY_MS, day_of
from hms_desktop.services.channels.prices import price_table
from hms_desktop.services.experiments.outcomes import Groups, family
from hms_desktop.services.performance.credits import read_credits


@dataclass(frozen=True, slots=True)
class Money:
    """The money side of one campaign; `proven` is None where nobody was held back. Amounts in paise."""

    campaign_id: uuid.UUID
    name: str
    staff_minutes: int
    cost: Cost
    credited: Credited
    proven: Proven | None


def read_money(connection: Connection, row: Row[Any], rules: RoiRules, now: int) -> Money:
    """Of a campaign with its rounds; `row` has id, name, purpose, launched_at, staff_minutes and experiment."""
    minutes = row.staff_minutes or 0
    paid, unpriced = _messages(connection, row)
    cost = Cost(paid, minutes * rules.on(day_of(row.launched_at or now)).paise_per_minute, unpriced)
    own = credited_to(read_credits(connection, row.launched_at, rules).visits, row.id, rules)
    design = read_design(row.experiment)
    shown = None
    if design is not None and design.holdout and row.launched_at is not None:
        shown = _proven(connection, row.id, design, rules, now)
    return Money(row.id, row.name, minutes, cost, own, shown)


def _messages(connection: Connection, row: Row[Any]) -> tuple[int, int]:
    """What its messages cost with tax, and how many have no price: healthcare can't set the tax off, so it is a cost."""
    own, table = Message.campaign_id.in_(family(row.id)), price_table(connection)
    paid = connection.execute(select(func.sum(Message.cost_paise)).where(own)).scalar_one() or 0
    lacking = select(Message.channel, Message.provider, Message.body, Message.sent_at).where(
        own, Message.cost_paise.is_(None), Message.state.in_(sorted(SENT)), Message.sent_at.is_not(None)
    )
    unpriced = 0
    for channel, provider, body, sent_at in connection.execute(lacking):
        price = price_of(channel, provider or "", row.purpose, body or "", day_of(sent_at or 0), table)
        paid, unpriced = paid + (price or 0), unpriced + (price is None)
    return with_gst(paid, table), unpriced


def _proven(connection: Connection, campaign_id: uuid.UUID, design: Design, rules: RoiRules, now: int) -> Proven:
    """Visits decide here, whatever decides the experiment."""
    groups = Groups(connection, campaign_id)
    came = groups.did(Metric.VISITED, design.days)
    counts = groups.count(design.groups, came)
    arms = [counts[name] for name in design.groups]
    ends_at = max((member.since for member in groups.members), default=now) + design.days * DAY_MS
    against_none = judge(design, arms, is_over=now >= ends_at)[0].verdict
    brought = sum(contribution(visit.amount_paise, rules.on(day_of(visit.at))) for visit in groups.visits(design.days))
    return proven(against_none, pooled(design, arms), sum(arm.did for arm in arms), brought)
