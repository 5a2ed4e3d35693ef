"""Sending: claims a few messages, commits that, hands them over, and records what is heard of them.

Runs as the automation, without anybody signed in: who may send was asked when the campaign was launched. A message is
`sending` in the ledger, on the disk, before its provider is called; after a crash it becomes `uncertain` and is never
sent again by itself (reference/providers.md section 6). Runs in the window and without one.
"""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from sqlalchemy import delete, exists, select, update

from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.message.funnel import WAITING
from hms_desktop.domain.message.handover import (
    Awaited,
    MessageChannel,
    Outcome,
    OutgoingMessage,
    ReceiptEvent,
    SendResult,
)
from hms_desktop.domain.message.receipts import lease, lifetime, next_question
from hms_desktop.domain.message.states import ENDS, State
from hms_desktop.domain.model import AwaitedReceipt, Campaign, Message
from hms_desktop.services.desk import Desk
from hms_desktop.services.outreach.campaigns import FINISHED, RUNNING
from hms_desktop.services.outreach.handing_over import claim
from hms_desktop.services.outreach.ledger_events import News, apply_news, await_receipts
from hms_desktop.store.unit_of_work import UnitOfWork, unit_of_work

BATCH = 20
POLLED = 200
_STATES = {Outcome.ACCEPTED: State.ACCEPTED, Outcome.REFUSED: State.FAILED, Outcome.UNKNOWN: State.UNCERTAIN}


@dataclass(frozen=True, slots=True)
class Dispatched:
    """What one step (or a run of steps) did; `skipped` counts by reason, `receipts` are events heard."""

    sent: int = 0
    failed: int = 0
    uncertain: int = 0
    receipts: int = 0
    skipped: Counter[str] = field(default_factory=Counter)

    def __add__(self, other: Dispatched) -> Dispatched:
        return Dispatched(
            self.sent + other.sent,
            self.failed + other.failed,
            self.uncertain + other.uncertain,
            self.receipts + other.receipts,
            self.skipped + other.skipped,
        )

    @property
    def idle(self) -> bool:
        """Whether nothing was there to do."""
        return self == Dispatched()


class DispatchService:
    """Sends for all running campaigns, and to single patients, over the channels that are set up now."""

    def __init__(self, desk: Desk, channels: Callable[[], Mapping[str, MessageChannel]]) -> None:
        """`channels` gives the channels that are set up, each time anew."""
        self._desk = desk
        self._ask_channels = channels
        self._channels: Mapping[str, MessageChannel] = {}

    def step(self, limit: int = BATCH) -> Dispatched:
        """Recover what was left in the middle, send up to `limit`, ask for receipts, and finish campaigns that are done."""
        if not self._something_to_do():
            return Dispatched()
        self._channels = self._ask_channels()
        uncertain = self._recover()
        done = self._send(limit) + self._ask() + Dispatched(uncertain=uncertain)
        self._finish()
        return done

    def run(self, limit: int | None = None) -> Dispatched:
        """Send until no message waits, or `limit` are sent. Receipts that come later need later steps."""
        total = Dispatched()
        while limit is None or total.sent + total.failed + total.uncertain < limit:
            done = self.step(
                BATCH if limit is None else min(BATCH, limit - total.sent - total.failed - total.uncertain)
            )
            total += done
            if done.sent + done.failed + done.skipped.total() == 0:
                break
        return total

    def _something_to_do(self) -> bool:
        now = self._desk.now_ms()
        running = exists().where(Campaign.status == RUNNING)
        direct = exists().where(Message.campaign_id.is_(None), Message.state == State.QUEUED.value)
        due = exists().where(AwaitedReceipt.due_at <= now)
        with self._desk.database.read() as connection:
            return bool(connection.execute(select(running | direct | due)).scalar()) or bool(
                self._stranded(connection, now)
            )

    def _stranded(self, connection: Any, now: int) -> list[uuid.UUID]:
        """Messages whose call began before the lease: nobody knows whether they left."""
        launched = select(Campaign.id).where(Campaign.launched_at.is_not(None))
        old = (Message.state == State.SENDING.value, Message.state_at < now - lease())
        found: list[uuid.UUID] = []
        for own in (Message.campaign_id.is_(None), Message.campaign_id.in_(launched)):
            found += connection.execute(select(Message.id).where(own, *old)).scalars()
        return found

    def _recover(self) -> int:
        now = self._desk.now_ms()
        with self._writing("message.uncertain") as work:
            ids = self._stranded(work.connection, now)
            values = {"state": State.UNCERTAIN.value, "state_at": now, "reason": "interrupted"}
            still = (Message.id.in_(ids), Message.state == State.SENDING.value)
            rows = select(Message.id, Message.provider, Message.state_at).where(*still)
            await_receipts(work, [(row.id, row.provider, row.state_at) for row in work.connection.execute(rows)])
            work.connection.execute(update(Message).where(*still).values(**values))
            for message_id in ids:
                work.touch(Message.__tablename__, message_id)
        return len(ids)

    def _send(self, limit: int) -> Dispatched:
        providers = {channel: one.provider for channel, one in self._channels.items()}
        with self._writing("message.claimed", durable=True) as work:
            claimed = claim(work, limit, self._desk.now_ms(), providers)
        results = [(message, self._hand_over(message)) for message in claimed.messages]
        if results:
            self._record(results)
        outcomes = Counter(result.outcome for _, result in results)
        accepted, refused, unknown = (outcomes[one] for one in (Outcome.ACCEPTED, Outcome.REFUSED, Outcome.UNKNOWN))
        return Dispatched(accepted, refused, unknown, 0, claimed.skipped)

    def _hand_over(self, message: OutgoingMessage) -> SendResult:
        try:
            return self._channels[message.channel].send(message)
        except Exception as error:  # noqa: BLE001 - whatever went wrong, the message may have left
            return SendResult(Outcome.UNKNOWN, reason="outcome-unknown", raw=type(error).__name__)

    def _record(self, results: list[tuple[OutgoingMessage, SendResult]]) -> None:
        now = self._desk.now_ms()
        news, handed = [], []
        for message, result in results:
            provider = self._channels[message.channel].provider
            state = _STATES[result.outcome].value
            event = ReceiptEvent(message.id, f"answer-{state}", state, now, result.raw, result.reason)
            news.append(News(event, provider, result.provider_id))
            if result.outcome is not Outcome.REFUSED:
                handed.append((message.id, provider, now))
        with self._writing("message.handed-over") as work:
            apply_news(work, news, now)
            await_receipts(work, handed)

    def _ask(self) -> Dispatched:
        now = self._desk.now_ms()
        due = (
            select(AwaitedReceipt.id, AwaitedReceipt.handed_over_at, Message.provider_id, Message.channel)
            .join(Message, Message.id == AwaitedReceipt.id)
            .where(AwaitedReceipt.due_at <= now)
            .order_by(AwaitedReceipt.due_at)
            .limit(POLLED)
        )
        with self._desk.database.read() as connection:
            rows = connection.execute(due).all()
        news: list[News] = []
        for channel, group in groupby(sorted(rows, key=lambda row: row.channel), key=lambda row: row.channel):
            if channel in self._channels:
                news += self._heard(channel, [Awaited(row.id, row.provider_id, row.handed_over_at) for row in group])
        if rows:
            with self._writing("message.receipts") as work:
                apply_news(work, news, now)
                _plan_next(work, [row.id for row in rows], now)
        return Dispatched(receipts=len(news))

    def _heard(self, channel: str, awaited: list[Awaited]) -> list[News]:
        """A provider that can't be asked now is asked again at the next time planned."""
        provider = self._channels[channel]
        try:
            return [News(event, provider.provider) for event in provider.poll(awaited)]
        except OSError:
            return []

    def _finish(self) -> None:
        """A campaign is finished when none of its messages waits any more; receipts may still come."""
        states = [state.value for state in WAITING]
        waits = exists().where(Message.campaign_id == Campaign.id, Message.state.in_(states))
        over = select(Campaign.id).where(Campaign.status == RUNNING, ~waits)
        with self._desk.database.read() as connection:
            ids = list(connection.execute(over).scalars())
        if ids:
            with self._writing("campaign.finished") as work:
                for campaign_id in work.connection.execute(over).scalars().all():
                    work.update(Campaign, campaign_id, {"status": FINISHED})

    def _writing(self, action: str, *, durable: bool = False) -> AbstractContextManager[UnitOfWork]:
        return unit_of_work(self._desk.database, AUTOMATION, action, durable=durable)


def _plan_next(work: UnitOfWork, ids: Iterable[uuid.UUID], now: int) -> None:
    """Ask again later, or never; a message that was not heard of for its whole life has expired."""
    query = select(
        AwaitedReceipt.id, AwaitedReceipt.provider, AwaitedReceipt.handed_over_at, AwaitedReceipt.asked,
        Message.state, Message.channel,
    ).join(Message, Message.id == AwaitedReceipt.id).where(AwaitedReceipt.id.in_(list(ids)))  # fmt: skip
    over, expired = [], []
    for row in work.connection.execute(query).all():
        wait = next_question(row.provider, row.asked + 1)
        end = row.handed_over_at + lifetime(row.channel)
        if row.state in ENDS or now >= end or (wait is None and row.state == State.DELIVERED):
            over.append(row.id)
            if now >= end and row.state in (State.ACCEPTED, State.SENT):
                event = ReceiptEvent(row.id, "expired", State.EXPIRED, now, "", "no-news")
                expired.append(News(event, row.provider))
        else:
            values = {
                "asked": row.asked + 1,
                "due_at": end if wait is None else max(now + 1, row.handed_over_at + wait),
            }
            work.connection.execute(update(AwaitedReceipt).where(AwaitedReceipt.id == row.id).values(**values))
    apply_news(work, expired, now)
    work.connection.execute(delete(AwaitedReceipt).where(AwaitedReceipt.id.in_(over)))
