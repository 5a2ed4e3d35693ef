"""People who leave campaigns before their end: nothing more is made for them, and what waits for them is called off."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence

from sqlalchemy import ColumnElement, and_, select, update

from hms_desktop.domain.campaign.states import GOING, LEFT
from hms_desktop.domain.message.states import State
from hms_desktop.domain.model import CampaignEntry, Message
from hms_desktop.store.unit_of_work import UnitOfWork

_AT_ONCE = 500
_ENTRY = CampaignEntry.__table__.c


def leave(
    work: UnitOfWork, patient_ids: Sequence[uuid.UUID], reason: str, now: int, campaign_id: uuid.UUID | None = None
) -> int:
    """Take people out of one campaign, or of all they are in; returns how many entries that were.

    Messages of those campaigns that wait for them are canceled with the reason, also where the last step was reached.
    """
    left = 0
    where = () if campaign_id is None else (_ENTRY.campaign_id == campaign_id,)
    for people in _portions(patient_ids):
        entry = and_(_ENTRY.patient_id.in_(people), *where)
        _call_off(work, entry, people, reason, now)
        gone = {"state": LEFT, "reason": reason, "due_at": None, "state_at": now}
        going = update(CampaignEntry).where(entry, _ENTRY.state == GOING)
        left += work.connection.execute(going.values(**gone)).rowcount
    work.touch_all(CampaignEntry.__tablename__, Message.__tablename__)
    return left


def _call_off(work: UnitOfWork, entry: ColumnElement[bool], people: list[uuid.UUID], reason: str, now: int) -> None:
    canceled = {"state": State.CANCELED.value, "state_at": now, "reason": reason}
    waiting = (
        Message.patient_id.in_(people),
        Message.campaign_id.in_(select(_ENTRY.campaign_id).where(entry, _ENTRY.patient_id == Message.patient_id)),
        Message.state == State.QUEUED.value,
    )
    work.connection.execute(update(Message).where(*waiting).values(**canceled))


def _portions(patient_ids: Sequence[uuid.UUID]) -> Iterator[list[uuid.UUID]]:
    people = list(dict.fromkeys(patient_ids))
    for start in range(0, len(people), _AT_ONCE):
        yield people[start : start + _AT_ONCE]
