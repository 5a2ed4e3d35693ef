"""Which message a visit is credited to: the last one that arrived before it, within so many days. Credited is not proven.

A visit that was booked before a message arrived owes nothing to it. Each visit is credited once, over all campaigns;
campaigns whose messages came before the last one are its assists.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Touch:
    """A campaign's message that arrived; `answered_at` is when it was first read or answered."""

    message_id: uuid.UUID
    campaign_id: uuid.UUID
    patient_id: uuid.UUID
    at: int
    answered_at: int | None = None


@dataclass(frozen=True, slots=True)
class Visit:
    """A visit, or a booking; `booked_at` is when its appointment was made."""

    id: uuid.UUID
    patient_id: uuid.UUID
    at: int
    booked_at: int | None = None
    amount_paise: int = 0


@dataclass(frozen=True, slots=True)
class Credit:
    """A visit and the message it is credited to; `firm` when that was read or answered before."""

    visit: Visit
    touch: Touch
    firm: bool
    assists: frozenset[uuid.UUID]


def credited(visits: Iterable[Visit], touches: Iterable[Touch], window: int) -> list[Credit]:
    """The credits of visits that have one; `window` is in ms after a message arrived."""
    by_patient: dict[uuid.UUID, list[Touch]] = {}
    for touch in touches:
        by_patient.setdefault(touch.patient_id, []).append(touch)
    unique: Mapping[uuid.UUID, Visit] = {visit.id: visit for visit in visits}
    found = (_credit(visit, by_patient.get(visit.patient_id, ()), window) for visit in unique.values())
    return [credit for credit in found if credit is not None]


def _credit(visit: Visit, touches: Iterable[Touch], window: int) -> Credit | None:
    before = [one for one in touches if one.at <= visit.at < one.at + window and not _booked_before(visit, one)]
    if not before:
        return None
    last = max(before, key=lambda one: (one.at, one.message_id.bytes))
    firm = last.answered_at is not None and last.answered_at <= visit.at
    return Credit(visit, last, firm, frozenset(one.campaign_id for one in before) - {last.campaign_id})


def _booked_before(visit: Visit, touch: Touch) -> bool:
    return visit.booked_at is not None and visit.booked_at < touch.at
