"""Sending: claims a few messages, commits that, hands them over, and records what is heard of them.

Runs as the automation, without anybody signed in: who may send was asked when the campaign was launched. A message is
`sending` in the ledger, on the disk, before its provider is called; after a crash it becomes `uncertain` and is never
sent again by itself (reference/providers.md section 6). Runs in the window and without one; only the holder of the lease sends.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from functools import cache
from itertools import groupby

from sqlalchemy import and_, exists, func, or_, select

from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.campaign.states import FINISHED, RUNNING
from hms_desktop.domain.message.funnel import WAITING
from hms_desktop.domain.message.handover import Awaited, MessageChannel, Outcome, OutgoingMessage, SendResult
from hms_desktop.domain.message.states import State
from hms_desktop.domain.model import AwaitedReceipt, Campaign, Message
from hms_desktop.services.campaigns.movement import Movement
from hms_desktop.services.campaigns.standing_open import stands_open
from hms_desktop.services.desk import Desk
from hms_desktop.services.outreach.handing_over import Claim, claim, not_held
from hms_desktop.services.outreach.handing_over import due as is_due
from hms_desktop.services.outreach.hands import THREADS, Hands, Sent
from hms_desktop.services.outreach.lease import Lease, LocalLease
from hms_desktop.services.outreach.ledger_events import News, apply_news
from hms_desktop.services.outreach.recording import plan_next, record, recover
from hms_desktop.store.unit_of_work import UnitOfWork, unit_of_work

BATCH = 20
POLLED = 200
PAUSE_S = 0.01
LOOK_MS = 1000  # how long sending goes on before campaigns are looked at again
_WAITS = tuple(sorted(state.value for state in WAITING))


@dataclass(frozen=True, slots=True)
class Dispatched:
    """What one step (or a run of steps) did; `skipped` counts by reason, `receipts` are events heard.

    `later` were not taken and wait in the queue again, `delayed` (by reason) wait for their time; `elsewhere` says that
    somebody else is sending; `moved` is how much campaigns moved by themselves.
    """

    sent: int = 0
    failed: int = 0
    uncertain: int = 0
    receipts: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    later: int = 0
    delayed: Counter[str] = field(default_factory=Counter)
    elsewhere: bool = False
    moved: int = 0

    def __add__(self, other: Dispatched) -> Dispatched:
        return Dispatched(
            self.sent + other.sent,
            self.failed + other.failed,
            self.uncertain + other.uncertain,
            self.receipts + other.receipts,
            self.skipped + other.skipped,
            self.later + other.later,
            self.delayed + other.delayed,
            self.elsewhere or other.elsewhere,
            self.moved + other.moved,
        )

    @property
    def handed_over(self) -> int:
        """How many were given to a provider for good."""
        return self.sent + self.failed + self.uncertain

    @property
    def idle(self) -> bool:
        """Whether nothing was there to do."""
        return self == Dispatched()


class DispatchService:
    """Sends for all running campaigns, and to single patients, over the channels that are set up now."""

    def __init__(
        self,
        desk: Desk,
        channels: Callable[[], Mapping[str, MessageChannel]],
        lease: Lease | None = None,
        threads: int = THREADS,
        movements: Callable[[], Sequence[Movement]] = tuple,
    ) -> None:
        """`channels` gives the channels that are set up, each time anew; `lease` is a lock on this computer unless given.

        `movements` are what moves campaigns by itself; they are asked before each step of sending.
        """
        self._desk = desk
        self._ask_channels = channels
        self._lease = lease or LocalLease(desk.paths.root)
        self._threads = threads
        self._channels: Mapping[str, MessageChannel] = {}
        self._held: dict[str, int] = {}
        self._movements = cache(movements)
        self._moved_at = 0

    def step(self, limit: int | None = BATCH) -> Dispatched:
        """Recover what was left in the middle, send up to `limit`, ask for receipts, and finish campaigns that are done."""
        if not self._something_to_do() and not self._moving(self._desk.now_ms()):
            return Dispatched()
        with self._lease.held() as mine:
            if not mine:
                return Dispatched(elsewhere=True)
            self._channels = self._ask_channels()
            with self._writing("message.uncertain") as work:
                left = recover(work, self._desk.now_ms())
            moved = self._move()
            done = Dispatched(uncertain=left, moved=moved) + self._send(limit) + self._ask()
            self._finish()
        return done

    def run(self, limit: int | None = None) -> Dispatched:
        """Send until no message waits that may be sent now, or `limit` are sent. Receipts that come later need later steps."""
        total = Dispatched()
        while limit is None or total.handed_over < limit:
            done = self.step(None if limit is None else limit - total.handed_over)
            total += done
            if done.elsewhere or done.handed_over + done.skipped.total() + done.moved == 0:
                break
        return total

    def next_at(self) -> int | None:
        """When something can be done again that waits now: a message put back, a lost one, a campaign that moves; None for nothing."""
        now = self._desk.now_ms()
        running = select(Campaign.id).where(Campaign.status == RUNNING)
        goes_on = or_(Message.campaign_id.is_(None), Message.campaign_id.in_(running))
        waiting = select(Message.not_before).where(
            goes_on, Message.state == State.QUEUED.value, Message.not_before.is_not(None)
        )
        held = select(func.min(Campaign.held_until)).where(Campaign.status == RUNNING, ~not_held(now))
        lost = select(AwaitedReceipt.due_at).join(Message, Message.id == AwaitedReceipt.id)
        with self._desk.database.read() as connection:
            first = connection.execute(waiting.order_by(Message.not_before).limit(1)).scalar()
            looked = lost.where(Message.state == State.UNCERTAIN.value).order_by(AwaitedReceipt.due_at).limit(1)
            planned = [first, connection.execute(looked).scalar(), connection.execute(held).scalar()]
        planned += [one.next_at(now) for one in self._movements()]
        return min((at for at in planned if at is not None), default=None)

    def _move(self) -> int:
        """Let campaigns move by themselves; returns how much they did."""
        now = self._desk.now_ms()
        self._moved_at = now
        return sum(one.move(now) for one in self._moving(now))

    def _moving(self, now: int) -> list[Movement]:
        """The movements that have something to do."""
        return [one for one in self._movements() if (at := one.next_at(now)) is not None and at <= now]

    def _something_to_do(self) -> bool:
        now = self._desk.now_ms()
        queued = (Message.state == State.QUEUED.value, is_due(now))
        own = exists().where(Message.campaign_id == Campaign.id, *queued)
        over = ~exists().where(Message.campaign_id == Campaign.id, Message.state.in_(_WAITS))
        running = exists().where(Campaign.status == RUNNING, not_held(now), or_(own, and_(over, ~stands_open())))
        single = Message.campaign_id.is_(None)
        direct = or_(exists().where(single, *queued), exists().where(single, Message.state == State.SENDING.value))
        launched = select(Campaign.id).where(Campaign.launched_at.is_not(None))
        left = exists().where(Message.campaign_id.in_(launched), Message.state == State.SENDING.value)
        due = exists().where(AwaitedReceipt.due_at <= now)
        with self._desk.database.read() as connection:
            return bool(connection.execute(select(or_(running, direct, due, left))).scalar())

    def _send(self, limit: int | None) -> Dispatched:
        """Keep the hands busy: one transaction writes down what came back and claims what goes out next."""
        total, claimed = Dispatched(), 0
        with Hands(self._hand_over, self._threads) as hands:
            while True:
                back = hands.back()
                room = hands.room if limit is None else min(hands.room, limit - claimed)
                taken = self._turn(back, room)
                hands.give(taken.messages)
                claimed += len(taken.messages)
                moved = self._move() if self._desk.now_ms() - self._moved_at >= LOOK_MS else 0
                total += _counted(back) + Dispatched(skipped=taken.skipped, delayed=taken.delayed, moved=moved)
                if hands.busy or taken.messages or taken.skipped or taken.delayed:
                    continue
                if all(ready for _, ready in self._open(self._desk.now_ms()).values()) or claimed == limit:
                    return total
                time.sleep(PAUSE_S)

    def _turn(self, back: list[Sent], room: int) -> Claim:
        now = self._desk.now_ms()
        self._hold(back, now)
        providers = {channel: one.provider for channel, one in self._channels.items()}
        open_now = self._open(now)
        if not back and not any(ready for _, ready in open_now.values()):
            return Claim((), Counter(), Counter())
        with self._writing("message.sent", durable=True) as work:
            record(work, back, providers, now)
            return claim(work, room, now, open_now)

    def _open(self, now: int) -> dict[str, tuple[str, int]]:
        """Provider and how many could leave in a moment, by channel; without channels that are left alone."""
        channels = self._channels.items()
        return {name: (one.provider, one.ready()) for name, one in channels if self._held.get(name, 0) <= now}

    def _hold(self, back: list[Sent], now: int) -> None:
        """A channel that takes nothing now is left alone for a while, whoever is next in the queue."""
        for message, result in back:
            if result.outcome is Outcome.LATER:
                self._held[message.channel] = now + int((result.wait_s or 1.0) * 1000)

    def _hand_over(self, message: OutgoingMessage) -> SendResult:
        return self._channels[message.channel].send(message)

    def _ask(self) -> Dispatched:
        now = self._desk.now_ms()
        due = (
            select(
                AwaitedReceipt.id, AwaitedReceipt.handed_over_at, Message.provider_id, Message.channel, Message.address,
                Message.body,
            )
            .join(Message, Message.id == AwaitedReceipt.id)
            .where(AwaitedReceipt.due_at <= now)
            .order_by(AwaitedReceipt.due_at)
            .limit(POLLED)
        )  # fmt: skip
        with self._desk.database.read() as connection:
            rows = connection.execute(due).all()
        news: list[News] = []
        for channel, group in groupby(sorted(rows, key=lambda row: row.channel), key=lambda row: row.channel):
            if channel in self._channels:
                asked = [Awaited(row.id, row.provider_id, row.handed_over_at, row.address, row.body) for row in group]
                news += self._heard(channel, asked)
        if rows:
            with self._writing("message.receipts") as work:
                apply_news(work, news, now)
                plan_next(work, [row.id for row in rows], now)
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
        waits = exists().where(Message.campaign_id == Campaign.id, Message.state.in_(_WAITS))
        over = select(Campaign.id).where(Campaign.status == RUNNING, ~waits, ~stands_open())
        with self._desk.database.read() as connection:
            ids = list(connection.execute(over).scalars())
        if ids:
            with self._writing("campaign.finished") as work:
                for campaign_id in work.connection.execute(over).scalars().all():
                    work.update(Campaign, campaign_id, {"status": FINISHED})

    def _writing(self, action: str, *, durable: bool = False) -> AbstractContextManager[UnitOfWork]:
        return unit_of_work(self._desk.database, AUTOMATION, action, durable=durable)


def _counted(back: list[Sent]) -> Dispatched:
    outcomes = Counter(result.outcome for _, result in back)
    return Dispatched(
        sent=outcomes[Outcome.ACCEPTED], failed=outcomes[Outcome.REFUSED], uncertain=outcomes[Outcome.UNKNOWN],
        later=outcomes[Outcome.LATER],
    )  # fmt: skip
