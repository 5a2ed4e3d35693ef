"""What a campaign cost and brought: credited over all campaigns, proven by the people it held back."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row

from hms_desktop.domain.campaign.roi import Cost, Credited, Proven, RoiRules, contribution, credited_to, proven
from hms_desktop.domain.experiment.design import Design, Metric, read_design
from hms_desktop.domain.experiment.judging import judge, pooled
from hms_desktop.domain.model import Message
from hms_desktop.domain.time import DAY_MS, day_of
from hms_desktop.services.experiments.outcomes import Groups, family
from hms_desktop.services.performance.costs import read_costs
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
    """Of a campaign with its rounds; `row` has id, name, launched_at, staff_minutes and experiment."""
    minutes = row.staff_minutes or 0
    spent = read_costs(connection, (), [Message.campaign_id.in_(family(row.id))])
    each = rules.on(day_of(row.launched_at or now)).paise_per_minute
    cost = Cost(spent.paise[()], minutes, each, spent.unpriced[()])
    own = credited_to(read_credits(connection, row.launched_at, rules).visits, row.id, rules)
    design = read_design(row.experiment)
    shown = None
    if design is not None and design.holdout and row.launched_at is not None:
        shown = _proven(connection, row.id, design, rules, now)
    return Money(row.id, row.name, minutes, cost, own, shown)


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
