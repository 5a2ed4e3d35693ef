"""What messages cost, as the ledger keeps it: the provider's own word, else the price of the day the message was taken."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from sqlalchemy import select

from hms_desktop.domain.message.handover import OutgoingMessage, ReceiptEvent
from hms_desktop.domain.message.prices import paise_of, price_of
from hms_desktop.domain.message.vocabulary import DIRECT_PURPOSE
from hms_desktop.domain.model import Campaign, Message
from hms_desktop.domain.time import day_of
from hms_desktop.services.channels.prices import price_table
from hms_desktop.store.unit_of_work import UnitOfWork

Costs = Mapping[uuid.UUID, int | None]


def card_costs(work: UnitOfWork, taken: Collection[OutgoingMessage], providers: Mapping[str, str], now: int) -> Costs:
    """Paise by message for those taken just now; `providers` says by channel who took them."""
    if not taken:
        return {}
    table, today = price_table(work.connection), day_of(now)
    return {one.id: price_of(one.channel, providers[one.channel], one.purpose, one.body, today, table) for one in taken}


def settle_costs(
    work: UnitOfWork, rows: Mapping[uuid.UUID, dict[str, Any]], events: Iterable[ReceiptEvent], now: int
) -> None:
    """Put `cost_paise` into rows of messages that changed: what their events say, else the price where they were taken."""
    told = sorted((one for one in events if one.cost is not None), key=lambda one: (one.at, one.key))
    lacking = [key for key, row in rows.items() if row["cost_paise"] is None and row["sent_at"] is not None]
    if not told and not lacking:
        return
    table = price_table(work.connection)
    for row in _words(work, lacking):
        day = day_of(rows[row.id]["sent_at"])
        purpose, provider = row.purpose or DIRECT_PURPOSE, row.provider or ""
        rows[row.id]["cost_paise"] = price_of(row.channel, provider, purpose, row.body or "", day, table)
    for one in told:
        assert one.cost is not None
        paise = paise_of(one.cost, day_of(one.at or now), table)
        if paise is not None:
            rows[one.message_id]["cost_paise"] = paise


def _words(work: UnitOfWork, ids: list[uuid.UUID]) -> list[Any]:
    if not ids:
        return []
    wanted = (Message.id, Message.channel, Message.provider, Message.body, Campaign.purpose)
    query = select(*wanted).outerjoin(Campaign, Campaign.id == Message.campaign_id).where(Message.id.in_(ids))
    return list(work.connection.execute(query))
