"""News of messages applied to the ledger: kept raw, once, in any order; the state only moves forward."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, select, update

from hms_desktop.domain.ids import derived_id
from hms_desktop.domain.message.handover import ReceiptEvent
from hms_desktop.domain.message.receipts import next_question
from hms_desktop.domain.message.states import REACHED, State, forward, known
from hms_desktop.domain.model import Message, MessageEvent
from hms_desktop.services.outreach.costs import Costs, settle_costs
from hms_desktop.services.outreach.suppression import Refusal, is_for_good, suppress
from hms_desktop.store.unit_of_work import UnitOfWork

CHUNK = 500
_FIELDS = ("state", "state_at", "reason", "sent_at", "delivered_at", "read_at", "provider_id", "cost_paise")
TAKEN = frozenset({State.ACCEPTED, State.SENT, State.UNDELIVERED}) | REACHED
_ANSWERED = (
    "UPDATE message SET state = ?, state_at = ?, reason = ?, provider_id = ?, sent_at = ?, "
    "cost_paise = coalesce(cost_paise, ?) WHERE id = ? AND state = 'sending'"
)
_AWAITED = (
    "INSERT INTO awaited_receipt (id, provider, handed_over_at, due_at) "
    "VALUES (:id, :provider, :handed_over_at, :due_at) ON CONFLICT (id) DO UPDATE SET "
    "provider = excluded.provider, handed_over_at = excluded.handed_over_at, due_at = excluded.due_at, asked = 0"
)


@dataclass(frozen=True, slots=True)
class News:
    """One event with what is only known when a message is handed over."""

    event: ReceiptEvent
    provider: str
    provider_id: str | None = None


def apply_news(work: UnitOfWork, news: Sequence[News], now: int) -> None:
    """Keep what is new and move the messages forward; what was heard before, or of unknown messages, changes nothing."""
    rows = _messages(work, {one.event.message_id for one in news})
    fresh = _unheard(work, [one for one in news if one.event.message_id in rows])
    work.insert_many(MessageEvent, [_kept(key, one, now) for key, one in fresh.items()], audited=False)
    changed: dict[uuid.UUID, dict[str, Any]] = {}
    for one in fresh.values():
        message_id = one.event.message_id
        rows[message_id] = {**rows[message_id], **_moved(rows[message_id], one)}
        changed[message_id] = rows[message_id]
    settle_costs(work, changed, (one.event for one in fresh.values()), now)
    if changed:
        by_id = (
            update(Message).where(Message.id == bindparam("key")).values({name: bindparam(name) for name in _FIELDS})
        )
        values = [{"key": key, **{name: row[name] for name in _FIELDS}} for key, row in changed.items()]
        work.connection.execute(by_id, values)
    for message_id in changed:
        work.touch(Message.__tablename__, message_id)
    _suppress(work, fresh.values())


def all_at_once(work: UnitOfWork, answers: Sequence[News], costs: Costs, now: int) -> bool:
    """Keep the answers to messages that are all still being sent, in two statements; False, and nothing done, when one is not.

    `costs` are the prices of those that were taken.
    """
    rows = [
        (one.event.state, now, one.event.reason, one.provider_id, now if one.event.state in TAKEN else None,
         costs.get(one.event.message_id), one.event.message_id.bytes)
        for one in answers
    ]  # fmt: skip
    work.driver.execute("SAVEPOINT answers")
    moved = work.driver.executemany(_ANSWERED, rows).rowcount if rows else 0
    if moved != len(rows):
        work.driver.execute("ROLLBACK TO answers")
        return False
    kept = [_kept(derived_id(one.provider, one.event.message_id, one.event.key), one, now) for one in answers]
    work.insert_many(MessageEvent, kept, audited=False)
    for one in answers:
        work.touch(Message.__tablename__, one.event.message_id)
    _suppress(work, answers)
    return True


def await_receipts(work: UnitOfWork, handed: Iterable[tuple[uuid.UUID, str, int]], due_at: int | None = None) -> None:
    """Begin to ask about messages: (id, provider, when handed over); at `due_at`, else as the provider is usually asked."""
    rows = [
        {
            "id": key.bytes, "provider": provider, "handed_over_at": at,
            "due_at": at + (next_question(provider, 0) or 0) if due_at is None else due_at,
        }
        for key, provider, at in handed
    ]  # fmt: skip
    if rows:
        work.driver.executemany(_AWAITED, rows)


def _suppress(work: UnitOfWork, news: Iterable[News]) -> None:
    refused = [(one.event, one.provider) for one in news if is_for_good(one.event.state, one.event.reason)]
    suppress(work, [Refusal(one.message_id, provider, one.reason or "", one.at) for one, provider in refused])


def _moved(row: dict[str, Any], one: News) -> dict[str, Any]:
    """The columns that one event changes."""
    event, current = one.event, State(row["state"])
    said = known(event.state)
    found: dict[str, Any] = {"provider_id": row["provider_id"] or one.provider_id or event.provider_id}
    if said is None:
        return found
    state = forward(current, said)
    if state is not current:
        found |= {"state": state.value, "state_at": event.at, "reason": event.reason}
    if said in TAKEN:
        found["sent_at"] = _earlier(row["sent_at"], event.at)
    if said in REACHED:
        found["delivered_at"] = _earlier(row["delivered_at"], event.at)
    if said is State.READ:
        found["read_at"] = _earlier(row["read_at"], event.at)
    return found


def _earlier(known_at: int | None, at: int) -> int:
    return at if known_at is None else min(known_at, at)


def _messages(work: UnitOfWork, ids: set[uuid.UUID]) -> dict[uuid.UUID, dict[str, Any]]:
    found: dict[uuid.UUID, dict[str, Any]] = {}
    table = Message.__table__.c
    for chunk in _chunks(sorted(ids)):
        query = select(table.id, *(table[name] for name in _FIELDS)).where(table.id.in_(chunk))
        found |= {row["id"]: dict(row) for row in work.connection.execute(query).mappings()}
    return found


def _unheard(work: UnitOfWork, news: list[News]) -> dict[uuid.UUID, News]:
    """News by the id of its event, without what is kept already."""
    keyed = {derived_id(one.provider, one.event.message_id, one.event.key): one for one in news}
    for chunk in _chunks(sorted(keyed)):
        for heard in work.connection.execute(select(MessageEvent.id).where(MessageEvent.id.in_(chunk))).scalars():
            keyed.pop(heard)
    return keyed


def _kept(key: uuid.UUID, one: News, now: int) -> dict[str, Any]:
    event = one.event
    values = {"message_id": event.message_id, "state": event.state, "raw": event.raw}
    return {"id": key, **values, "at": event.at, "arrived_at": now}


def _chunks(ids: list[uuid.UUID]) -> Iterable[list[uuid.UUID]]:
    return (ids[at : at + CHUNK] for at in range(0, len(ids), CHUNK))
