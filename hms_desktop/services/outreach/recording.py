"""What became of messages that were handed over, written into the ledger; what is asked for later, planned."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence

from sqlalchemy import delete, select, update

from hms_desktop.domain.message.errors import WAIT_S
from hms_desktop.domain.message.handover import Outcome, ReceiptEvent
from hms_desktop.domain.message.receipts import lifetime, next_question, wait_before
from hms_desktop.domain.message.states import ENDS, State
from hms_desktop.domain.model import AwaitedReceipt, Message
from hms_desktop.services.outreach.costs import card_costs
from hms_desktop.services.outreach.hands import Sent
from hms_desktop.services.outreach.ledger_events import News, all_at_once, apply_news, await_receipts
from hms_desktop.store.unit_of_work import UnitOfWork

UNCERTAIN = "uncertain"
_LOOKED_FOR = (State.UNCERTAIN, State.QUEUED)  # what a person sends again is still looked for until it leaves
_STATES = {Outcome.ACCEPTED: State.ACCEPTED, Outcome.REFUSED: State.FAILED, Outcome.UNKNOWN: State.UNCERTAIN}


def record(work: UnitOfWork, results: Sequence[Sent], providers: dict[str, str], now: int) -> None:
    """Answers become events and states; what was surely not taken waits in the queue again."""
    news, handed = [], []
    for message, result in results:
        if result.outcome is Outcome.LATER:
            continue
        provider = providers[message.channel]
        state = _STATES[result.outcome].value
        key = f"answer-{state}-{message.attempt}" if message.attempt else f"answer-{state}"
        event = ReceiptEvent(message.id, key, state, now, result.raw, result.reason)
        news.append(News(event, provider, result.provider_id))
        if result.outcome is not Outcome.REFUSED:
            handed.append((message.id, provider if result.outcome is Outcome.ACCEPTED else UNCERTAIN, now))
    taken = [message for message, result in results if result.outcome is Outcome.ACCEPTED]
    if not all_at_once(work, news, card_costs(work, taken, providers, now), now):
        apply_news(work, news, now)
    await_receipts(work, handed)
    _put_back(work, results, now)


def _put_back(work: UnitOfWork, results: Sequence[Sent], now: int) -> None:
    later = {message.id: result for message, result in results if result.outcome is Outcome.LATER}
    still = (Message.id.in_(later), Message.state == State.SENDING.value)
    for row in work.connection.execute(select(Message.id, Message.attempts).where(*still)).all() if later else ():
        told = later[row.id]
        wait = wait_before(row.attempts, told.wait_s or WAIT_S)
        values = {"attempts": row.attempts + 1, "not_before": now + wait, "reason": told.reason, "provider": None}
        waiting = {"state": State.QUEUED.value, "state_at": now, **values}
        work.connection.execute(update(Message).where(Message.id == row.id).values(**waiting))
        work.touch(Message.__tablename__, row.id)


def recover(work: UnitOfWork, now: int) -> int:
    """What was being sent when its sender died is uncertain from now on, and looked for at once. Only for who may send."""
    left = Message.state == State.SENDING.value
    rows = work.connection.execute(select(Message.id, Message.state_at).where(left)).all()
    await_receipts(work, [(row.id, UNCERTAIN, row.state_at) for row in rows], due_at=now)
    values = {"state": State.UNCERTAIN.value, "state_at": now, "reason": "interrupted"}
    work.connection.execute(update(Message).where(left).values(**values))
    for row in rows:
        work.touch(Message.__tablename__, row.id)
    return len(rows)


def plan_next(work: UnitOfWork, ids: Iterable[uuid.UUID], now: int) -> None:
    """Ask again later, or never; a message that was not heard of for its whole life has expired."""
    query = select(
        AwaitedReceipt.id, AwaitedReceipt.provider, AwaitedReceipt.handed_over_at, AwaitedReceipt.asked,
        Message.state, Message.channel, Message.provider.label("by"),
    ).join(Message, Message.id == AwaitedReceipt.id).where(AwaitedReceipt.id.in_(list(ids)))  # fmt: skip
    over, expired = [], []
    for row in work.connection.execute(query).all():
        found = row.provider == UNCERTAIN and row.state not in _LOOKED_FOR
        provider = (row.by or row.provider) if found else row.provider
        wait = next_question(provider, 0 if found else row.asked + 1)
        end = row.handed_over_at + lifetime(row.channel)
        if row.state in ENDS or now >= end or (wait is None and row.state == State.DELIVERED):
            over.append(row.id)
            if now >= end and row.state in (State.ACCEPTED, State.SENT):
                event = ReceiptEvent(row.id, "expired", State.EXPIRED, now, "", "no-news")
                expired.append(News(event, provider))
        else:
            due_at = end if wait is None else max(now + 1, row.handed_over_at + wait)
            values = {"provider": provider, "asked": 0 if found else row.asked + 1, "due_at": due_at}
            work.connection.execute(update(AwaitedReceipt).where(AwaitedReceipt.id == row.id).values(**values))
    apply_news(work, expired, now)
    work.connection.execute(delete(AwaitedReceipt).where(AwaitedReceipt.id.in_(over)))
