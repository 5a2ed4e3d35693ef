"""Messages that may have been sent, resolved by a person: each word is an event of its own, with who said it.

The row stays the one row of the ledger. What is to be sent again waits a minute in which the provider is asked once more
and the person may take it back; news of the first try that comes until then keeps it from leaving.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from typing import Any

import orjson
from sqlalchemy import Row, select, update

from hms_desktop.domain.campaign.brake import brake_rules
from hms_desktop.domain.campaign.states import FINISHED, RUNNING, STOPPED
from hms_desktop.domain.errors import NotFound, Refused
from hms_desktop.domain.message.resolving import Said, after, taken_back
from hms_desktop.domain.message.states import REACHED, State, known
from hms_desktop.domain.model import AwaitedReceipt, Campaign, Message, MessageEvent
from hms_desktop.domain.permissions import Permission
from hms_desktop.services.desk import Desk
from hms_desktop.services.outreach.costs import settle_costs
from hms_desktop.services.outreach.ledger_events import TAKEN
from hms_desktop.store.unit_of_work import UnitOfWork

AGAIN, LEFT_ALONE = "sent-again-by-person", "left-as-it-is"
_MESSAGE, _EVENT = Message.__table__.c, MessageEvent.__table__.c
_KEPT = ("state_at", "reason", "sent_at", "delivered_at", "cost_paise", "meant_at", "not_before", "provider")


class ResolvingService:
    """Verbs for messages of which nobody knows whether they left."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def arrived(self, message_ids: Sequence[uuid.UUID]) -> None:
        """Somebody knows that these arrived. Raises Refused for one that is not uncertain, NotFound."""
        self._say(message_ids, Said.ARRIVED, "message.said-arrived")

    def send_again(self, message_ids: Sequence[uuid.UUID]) -> None:
        """Somebody knows that these did not arrive: they wait to leave again. Raises Refused, also for a stopped campaign, NotFound."""
        self._say(message_ids, Said.AGAIN, "message.said-send-again")

    def leave(self, message_ids: Sequence[uuid.UUID]) -> None:
        """Somebody has looked at these and leaves them as they are. Raises as `arrived`."""
        self._say(message_ids, Said.LEAVE, "message.said-leave")

    def take_back(self, message_ids: Sequence[uuid.UUID]) -> None:
        """Take the last word on each back; what providers said since stands. Raises Refused once it has left again, NotFound."""
        with self._desk.write(Permission.SEND_MESSAGES, "message.said-taken-back") as work:
            for message_id in message_ids:
                self._take_back(work, _row(work, message_id))

    def _say(self, message_ids: Sequence[uuid.UUID], said: Said, action: str) -> None:
        with self._desk.write(Permission.SEND_MESSAGES, action) as work:
            for message_id in message_ids:
                row = _row(work, message_id)
                state = after(State(row.state), said)
                self._note(work, row, said)
                work.update(Message, row.id, self._values(work, row, said, state))

    def _values(self, work: UnitOfWork, row: Row[Any], said: Said, state: State) -> dict[str, Any]:
        now = self._desk.now_ms()
        if said is Said.LEAVE:
            return {"reason": LEFT_ALONE}
        if said is Said.ARRIVED:
            sent_at = row.state_at if row.sent_at is None else row.sent_at
            told = {"state": state.value, "state_at": now, "reason": None, "sent_at": sent_at, "delivered_at": now}
            costs: dict[uuid.UUID, dict[str, Any]] = {row.id: {"cost_paise": row.cost_paise, "sent_at": sent_at}}
            settle_costs(work, costs, (), now)
            return told | {"cost_paise": costs[row.id]["cost_paise"]}
        _go_on(work, row)
        asked = update(AwaitedReceipt).where(AwaitedReceipt.id == row.id)
        work.connection.execute(asked.values(due_at=now))
        waits = {"meant_at": now, "not_before": now + brake_rules().undo, "attempts": row.attempts + 1}
        return {"state": state.value, "state_at": now, "reason": AGAIN, **waits}

    def _take_back(self, work: UnitOfWork, row: Row[Any]) -> None:
        events = work.connection.execute(
            select(MessageEvent.state, MessageEvent.at, MessageEvent.raw)
            .where(MessageEvent.message_id == row.id)
            .order_by(MessageEvent.arrived_at, MessageEvent.id)
        ).all()
        words = [one for one in events if one.state in list(Said)]
        if not words or words[-1].state == Said.TAKEN_BACK:
            raise Refused("message-nothing-said")
        heard = [(state, one.at) for one in events if (state := known(one.state)) is not None]
        state = taken_back(State(row.state), Said(words[-1].state), [one for one, _ in heard])
        before = {"state": State.UNCERTAIN.value, **orjson.loads(words[-1].raw)["before"]}
        self._note(work, row, Said.TAKEN_BACK)
        work.update(Message, row.id, before if state is State.UNCERTAIN else _as_heard(before, state, heard))

    def _note(self, work: UnitOfWork, row: Row[Any], said: Said) -> None:
        """Keep the word, with how the message stood before it."""
        now, staff = self._desk.now_ms(), self._desk.signed_in().staff_id
        before = {name: getattr(row, name) for name in _KEPT}
        raw = orjson.dumps({"by": None if staff is None else str(staff), "before": before}).decode()
        kept = {"id": self._desk.new_id(), "message_id": row.id, "state": said.value, "raw": raw}
        work.insert_many(MessageEvent, [{**kept, "at": now, "arrived_at": now}], audited=False)


def _as_heard(before: dict[str, Any], state: State, heard: Sequence[tuple[State, int]]) -> dict[str, Any]:
    """Columns of a message by what providers said alone."""
    told = before | {"state": state.value, "state_at": max(at for one, at in heard if one is state), "reason": None}
    taken, reached = [at for one, at in heard if one in TAKEN], [at for one, at in heard if one in REACHED]
    return told | {"sent_at": min(taken, default=before["sent_at"]), "delivered_at": min(reached, default=None)}


def _row(work: UnitOfWork, message_id: uuid.UUID) -> Row[Any]:
    wanted = (_MESSAGE.id, _MESSAGE.campaign_id, _MESSAGE.state, _MESSAGE.attempts, *(_MESSAGE[one] for one in _KEPT))
    row = work.connection.execute(select(*wanted).where(_MESSAGE.id == message_id)).one_or_none()
    if row is None:
        raise NotFound("message-gone")
    return row


def _go_on(work: UnitOfWork, row: Row[Any]) -> None:
    """A campaign that was done sends again. Raises Refused for one that was stopped."""
    if row.campaign_id is None:
        return
    status = work.connection.execute(select(Campaign.status).where(Campaign.id == row.campaign_id)).scalar_one()
    if status == STOPPED:
        raise Refused("message-campaign-stopped")
    if status == FINISHED:
        work.update(Campaign, row.campaign_id, {"status": RUNNING})
