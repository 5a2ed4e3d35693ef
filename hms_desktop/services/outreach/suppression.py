"""Addresses that a provider refuses for good: noted when it says so, not written to again, lifted by a person."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import or_, select
from sqlalchemy.dialects.sqlite import insert

from hms_desktop.domain.errors import NotFound
from hms_desktop.domain.ids import derived_id
from hms_desktop.domain.message.errors import ErrorClass
from hms_desktop.domain.message.states import State
from hms_desktop.domain.model import Message, Suppression
from hms_desktop.domain.permissions import Permission
from hms_desktop.services.desk import Desk
from hms_desktop.store.unit_of_work import UnitOfWork

FOR_GOOD = {f"provider-{kind}": str(kind) for kind in (ErrorClass.OPTED_OUT, ErrorClass.BAD_NUMBER)}
_NOT_TAKEN = (State.FAILED.value, State.UNDELIVERED.value)


@dataclass(frozen=True, slots=True)
class SuppressedAddress:
    """One address; `reason` is opted-out or bad-number, `since` in ms since 1970 UTC."""

    id: uuid.UUID
    channel: str
    address: str
    provider: str
    since: int
    reason: str


@dataclass(frozen=True, slots=True)
class Refusal:
    """A provider would not take a message, or could not deliver it, for a reason that stays."""

    message_id: uuid.UUID
    provider: str
    reason: str
    at: int


class SuppressionService:
    """Verbs of the suppression list."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def all(self, limit: int = 500) -> list[SuppressedAddress]:
        """The addresses that are not written to, the latest first."""
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        table = Suppression.__table__.c
        wanted = (table.id, table.channel, table.address, table.provider, table.since, table.reason)
        query = select(*wanted).where(table.lifted_at.is_(None)).order_by(table.since.desc(), table.id)
        with self._desk.database.read() as connection:
            return [SuppressedAddress(*row) for row in connection.execute(query.limit(limit))]

    def lift(self, suppression_id: uuid.UUID) -> None:
        """Write to this address again; when the provider still refuses, it is back on the list. Raises NotFound."""
        with self._desk.write(Permission.SEND_MESSAGES, "suppression.lifted") as work:
            actor = self._desk.require(Permission.SEND_MESSAGES)
            lifted = {"lifted_at": self._desk.now_ms(), "lifted_by": actor.staff_id}
            try:
                work.update(Suppression, suppression_id, lifted)
            except NotFound as error:
                raise NotFound("suppression-gone") from error


def is_for_good(state: str, reason: str | None) -> bool:
    """Whether news of a message says that its address must not be written to again."""
    return state in _NOT_TAKEN and reason in FOR_GOOD


def suppress(work: UnitOfWork, refusals: Sequence[Refusal]) -> None:
    """Note the addresses of messages that were refused for good; a person's no stands above a number out of use."""
    if not refusals:
        return
    told = {one.message_id: one for one in refusals}
    query = select(Message.id, Message.channel, Message.address).where(
        Message.id.in_(told), Message.address.is_not(None)
    )
    for key, channel, address in work.connection.execute(query).all():
        one = told[key]
        made = derived_id("suppression", channel, address)
        says = {"provider": one.provider, "since": one.at, "reason": FOR_GOOD[one.reason], "message_id": key}
        statement = insert(Suppression).values(id=made, channel=channel, address=address, **says)
        stands = or_(Suppression.lifted_at.is_not(None), statement.excluded.reason == str(ErrorClass.OPTED_OUT))
        again = says | {"lifted_at": None, "lifted_by": None}
        work.connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_=again, where=stands))
        work.touch(Suppression.__tablename__, made)
