"""One message to one patient outside of campaigns: the link of a video visit.

It stands in the same ledger, passes the same checks when it is sent and again when it is handed over, and leaves by the
same channels. Its id is derived from appointment, time and channel: the same link is never sent twice, a moved visit may be;
one that was called off before it left may be put on its way again.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, select

from hms_desktop.domain.appointments import Status
from hms_desktop.domain.data import ResourceError, load_toml, reading
from hms_desktop.domain.errors import NotFound, Refused
from hms_desktop.domain.message.states import State
from hms_desktop.domain.message.template import places, render
from hms_desktop.domain.message.variables import variables
from hms_desktop.domain.message.vocabulary import CHANNELS, DIRECT_PURPOSE, VOICE
from hms_desktop.domain.model import Appointment, Message, Patient
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.time import moment
from hms_desktop.services.appointments.service import VIDEO_HOST
from hms_desktop.services.appointments.video_links import link_id
from hms_desktop.services.desk import Desk
from hms_desktop.services.outreach.window import WINDOW_OVER, is_open, takes_registered_only
from hms_desktop.store import audience_sql, template_values

TEXTS = "templates/video_visit.toml"
OPEN = (Status.BOOKED, Status.CHECKED_IN)
ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Offer:
    """What would be sent on one channel; `reason` is the code why it may not be, `state` where it stands if it was."""

    id: uuid.UUID
    channel: str
    address: str | None
    text: str
    reason: str | None
    state: str | None


class DirectMessageService:
    """Sends the link of a video visit."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def offers(self, appointment_id: uuid.UUID) -> list[Offer]:
        """What could be sent now, one for each channel that carries words. Raises NotFound when it is no video visit."""
        self._desk.require(Permission.EDIT_APPOINTMENTS)
        with self._desk.database.read() as connection:
            visit = _visit(connection, appointment_id)
            return [self._offer(connection, visit, channel) for channel in self._channels()]

    def send(self, appointment_id: uuid.UUID, channel: str) -> uuid.UUID:
        """Put the message into the ledger; returns its id. Raises Refused with the reason, or NotFound."""
        with self._desk.write(Permission.EDIT_APPOINTMENTS, "message.queued") as work:
            if channel not in self._channels():
                raise Refused("channel-not-here")
            visit = _visit(work.connection, appointment_id)
            offer = self._offer(work.connection, visit, channel)
            if offer.reason is not None:
                raise Refused(f"direct-{offer.reason}")
            now = self._desk.now_ms()
            where = {"patient_id": visit.patient_id, "channel": channel, "address": offer.address, "body": offer.text}
            stands = {"state": State.QUEUED.value, "state_at": now, "queued_at": now, "reason": None}
            if offer.state is None:
                work.insert(Message, {"id": offer.id, "campaign_id": None, "step": 1, **where, **stands})
            else:
                work.update(Message, offer.id, where | stands)
        return offer.id

    def _offer(self, connection: Connection, visit: Any, channel: str) -> Offer:
        """What could be sent; these words are registered nowhere, so WhatsApp takes them from who has just written only."""
        found = _offer(connection, visit, channel)
        if found.reason is None and takes_registered_only(channel, self._desk.channels()):
            open_now = is_open(connection, found.address, self._desk.now_ms())
            return found if open_now else replace(found, reason=WINDOW_OVER)
        return found

    def _channels(self) -> list[str]:
        here = self._desk.channels()
        return [channel for channel in CHANNELS if channel in here and channel != VOICE]


def _visit(connection: Connection, appointment_id: uuid.UUID) -> Any:
    query = select(
        Appointment.id, Appointment.patient_id, Appointment.starts_at, Appointment.status, Appointment.video_room,
        Patient.language,
    ).join(Patient, Patient.id == Appointment.patient_id)  # fmt: skip
    row = connection.execute(query.where(Appointment.id == appointment_id)).one_or_none()
    if row is None:
        raise NotFound("row-gone", table="appointment")
    if not row.video_room:
        raise NotFound("no-video-room")
    return row


def _offer(connection: Connection, visit: Any, channel: str) -> Offer:
    identity = link_id(visit.id, visit.starts_at, channel)
    query = select(
        audience_sql.address(channel).label("address"),
        audience_sql.reason(channel, DIRECT_PURPOSE, ()).label("reason"),
    ).where(Patient.id == visit.patient_id)  # fmt: skip
    person = connection.execute(query).one()
    state = connection.execute(select(Message.state).where(Message.id == identity)).scalar_one_or_none()
    left = state not in (None, State.CANCELED)
    reason = "already-sent" if left else "visit-over" if visit.status not in OPEN else person.reason
    return Offer(identity, channel, person.address, _text(connection, visit), reason, state)


def _text(connection: Connection, visit: Any) -> str:
    at = moment(visit.starts_at)
    link = VIDEO_HOST + visit.video_room
    visit_values = {"visit.day": f"{at:%d/%m/%Y}", "visit.time": f"{at:%H:%M}", "visit.link": link}
    bodies = _bodies()
    body = bodies.get(visit.language, bodies[ENGLISH])
    names = [name for name in places(body) if name in variables()]
    values = template_values.read_words(connection, [visit.patient_id], names, visit.starts_at)[visit.patient_id]
    return render(body, values | visit_values)


@cache
@reading(TEXTS)
def _bodies() -> Mapping[str, str]:
    """The words by language, English among them. Raises ResourceError."""
    told = load_toml(TEXTS, "body", "source", "as_of")["body"]
    if not all(isinstance(body, str) and body for body in (told[ENGLISH], *told.values())):
        raise ResourceError(TEXTS, "a body is no words")
    return MappingProxyType(told)
