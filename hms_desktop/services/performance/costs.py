"""What messages cost with tax: one law for the lines of Results, the export, and the money of a campaign.

What the ledger keeps (the provider's own word, else the price of the day), else the price list; a campaign's messages
together with the tax, since healthcare can't set it off, in whole paise; and that shared out among its lines.
"""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, select

from hms_desktop.domain.campaign.costs import shared_out
from hms_desktop.domain.message.funnel import SENT
from hms_desktop.domain.message.prices import PriceTable, price_of, with_gst
from hms_desktop.domain.model import Campaign, Message
from hms_desktop.domain.time import day_of
from hms_desktop.services.channels.prices import price_table
from hms_desktop.services.performance.credits import ROOT
from hms_desktop.services.performance.keys import Key


@dataclass(frozen=True, slots=True)
class Costs:
    """Paise with tax by key, and how many messages of each were sent at a price nobody knows."""

    paise: Counter[Key]
    unpriced: Counter[Key]


def read_costs(connection: Connection, columns: Sequence[Any], scope: Sequence[ColumnElement[bool]]) -> Costs:
    """Of the campaigns' messages in scope, put together by the columns."""
    table = price_table(connection)
    net, unpriced = _net(connection, columns, scope, table)
    campaigns: dict[uuid.UUID, dict[Key, int]] = {}
    for (campaign, *key), paise in sorted(net.items(), key=lambda one: str(one[0])):
        campaigns.setdefault(campaign, {})[tuple(key)] = paise
    taxed: Counter[Key] = Counter()
    for parts in campaigns.values():
        taxed.update(shared_out(with_gst(sum(parts.values()), table), parts))
    return Costs(taxed, unpriced)


def _net(
    connection: Connection, columns: Sequence[Any], scope: Sequence[ColumnElement[bool]], table: PriceTable
) -> tuple[Counter[Key], Counter[Key]]:
    """Paise without tax by campaign and key; messages without a price by key."""
    kept = select(ROOT, *columns, func.sum(Message.cost_paise)).join_from(Message, Campaign)
    kept = kept.where(*scope, Message.cost_paise.is_not(None)).group_by(ROOT, *columns)
    net: Counter[Key] = Counter({tuple(key): int(paise) for *key, paise in connection.execute(kept)})
    words = (Message.channel, Message.provider, Message.body, Message.sent_at, Campaign.purpose)
    lacking = select(ROOT, *columns, *words).join_from(Message, Campaign).where(
        *scope, Message.cost_paise.is_(None), Message.state.in_(sorted(SENT)), Message.sent_at.is_not(None)
    )  # fmt: skip
    unpriced: Counter[Key] = Counter()
    for *key, channel, provider, body, sent_at, purpose in connection.execute(lacking):
        price = price_of(channel, provider or "", purpose, body or "", day_of(sent_at), table)
        net[tuple(key)] += price or 0
        unpriced[tuple(key[1:])] += price is None
    return net, unpriced
