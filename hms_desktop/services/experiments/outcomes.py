"""Who was in which group of a campaign's experiment, and what they did in their days, each counted by phone or household."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, and_, func, or_, select, union_all

from hms_desktop.domain.experiment.design import Metric
from hms_desktop.domain.experiment.rates import Arm
from hms_desktop.domain.model import Appointment, Campaign, CampaignEntry, Encounter, Message, Reply
from hms_desktop.domain.time import DAY_MS
from hms_desktop.store.shared_contacts import units

Unit = tuple[str, bytes]
CANCELLED, OPT_OUT = "cancelled", "opt-out"


@dataclass(frozen=True, slots=True)
class Member:
    """A patient in a group since a moment."""

    patient_id: uuid.UUID
    arm: str
    since: int


@dataclass(frozen=True, slots=True)
class Visit:
    """A visit of a member in her days."""

    patient_id: uuid.UUID
    amount_paise: int
    at: int


class Groups:
    """Everybody in a campaign's experiment, rounds included, at one moment of the database."""

    def __init__(self, connection: Connection, campaign_id: uuid.UUID) -> None:
        self._connection, self._campaign = connection, campaign_id
        self._people = _people(campaign_id)
        self.members = [Member(*row) for row in connection.execute(select(self._people))]
        driver: Any = connection.connection.dbapi_connection
        self._units = units(driver, [one.patient_id.bytes for one in self.members])

    def count(self, names: Iterable[str], did: set[uuid.UUID]) -> Mapping[str, Arm]:
        """Units of each group, and how many of them have somebody who did it."""
        everybody: dict[str, set[bytes]] = {name: set() for name in names}
        active: dict[str, set[bytes]] = {name: set() for name in everybody}
        for member in self.members:
            if member.arm in everybody:
                unit = self.unit_of(member.patient_id)
                everybody[member.arm].add(unit)
                if member.patient_id in did:
                    active[member.arm].add(unit)
        return {name: Arm(len(active[name]), len(everybody[name])) for name in everybody}

    def unit_of(self, patient_id: uuid.UUID) -> bytes:
        """The phone or household of a patient."""
        return self._units.get(patient_id.bytes, patient_id.bytes)

    def did(self, metric: Metric, days: int) -> set[uuid.UUID]:
        """Members who did what the metric counts within so many days of their beginning."""
        query = _DID[metric](self._people, days * DAY_MS, self._campaign)
        return set(self._connection.execute(query).scalars())

    def visits(self, days: int) -> Iterator[Visit]:
        """Visits of members within so many days of their beginning."""
        people = self._people
        query = select(people.c.patient_id, Encounter.amount_paise, Encounter.started_at).join_from(
            people, Encounter, _within(people, Encounter, Encounter.started_at, days * DAY_MS)
        )
        return (Visit(*row) for row in self._connection.execute(query))


def family(campaign_id: uuid.UUID) -> Select[Any]:
    """SELECT of the ids of a campaign and its rounds."""
    return select(Campaign.id).where(or_(Campaign.id == campaign_id, Campaign.parent_id == campaign_id))


def _people(campaign_id: uuid.UUID) -> Any:
    entries = select(CampaignEntry.patient_id, CampaignEntry.arm, CampaignEntry.entered_at.label("since")).where(
        CampaignEntry.campaign_id.in_(family(campaign_id)), CampaignEntry.arm.is_not(None)
    )
    messages = select(Message.patient_id, Message.arm, Message.queued_at.label("since")).where(
        Message.campaign_id.in_(family(campaign_id)), Message.arm.is_not(None)
    )
    both = union_all(entries, messages).subquery()
    first = select(both.c.patient_id, both.c.arm, func.min(both.c.since).label("since"))
    return first.group_by(both.c.patient_id, both.c.arm).subquery()


def _within(people: Any, table: Any, at: Any, span: int) -> Any:
    return and_(table.patient_id == people.c.patient_id, at >= people.c.since, at < people.c.since + span)


def _visited(people: Any, span: int, _: uuid.UUID) -> Select[Any]:
    return select(people.c.patient_id).join_from(
        people, Encounter, _within(people, Encounter, Encounter.started_at, span)
    )


def _booked(people: Any, span: int, campaign: uuid.UUID) -> Any:
    """Who made an appointment that was not cancelled, or came without one."""
    made = select(people.c.patient_id).join_from(
        people, Appointment, _within(people, Appointment, Appointment.booked_at, span)
    )
    return union_all(made.where(Appointment.status != CANCELLED), _visited(people, span, campaign))


def _read(people: Any, span: int, campaign: uuid.UUID) -> Select[Any]:
    of_group = and_(_within(people, Message, Message.read_at, span), Message.campaign_id.in_(family(campaign)))
    return select(people.c.patient_id).join_from(people, Message, of_group)


def _replied(people: Any, span: int, campaign: uuid.UUID) -> Select[Any]:
    of_group = and_(Message.patient_id == people.c.patient_id, Message.campaign_id.in_(family(campaign)))
    in_time = and_(Reply.received_at >= people.c.since, Reply.received_at < people.c.since + span)
    joined = select(people.c.patient_id).join_from(people, Message, of_group)
    return joined.join(Reply, and_(Reply.message_id == Message.id, Reply.kind != OPT_OUT, in_time))


_DID: Mapping[Metric, Callable[[Any, int, uuid.UUID], Any]] = {
    Metric.VISITED: _visited,
    Metric.BOOKED: _booked,
    Metric.READ: _read,
    Metric.REPLIED: _replied,
}
